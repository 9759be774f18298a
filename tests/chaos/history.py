"""The history: every wish that was sent, when, and what was heard, one JSON line each.

Lines go straight to the operating system, so what a process wrote is there after it was killed.
Times are seconds of the clock that all processes of a machine share.
"""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from openspace.commands.answers import Answer
from openspace.domain.changes import Change
from openspace.domain.errors import Refusal

NOT_FINAL = frozenset({"busy", "too_many"})
"""Refusals after which a client tries the same wish again."""

_canonical = msgspec.json.Encoder(order="sorted").encode


class Deed(Struct, frozen=True, kw_only=True):
    """A wish as it is sent: `what` is the command, `target` the record it is about, if any."""

    ref: str
    who: int
    what: str
    target: str = ""
    fields: dict[str, Any] = {}


class Sent(Struct, frozen=True, kw_only=True, tag="sent"):
    """A wish left; `n` tells one sending from another."""

    at: float
    n: str
    deed: Deed


class Heard(Struct, frozen=True, kw_only=True, tag="heard"):
    """The answer to sending `n`: `code` of the refusal, or what changed.

    `marks` are those of the changes (see `mark`); `holder` and `slot` are what a refused claim
    was told.
    """

    at: float
    n: str
    ref: str
    code: str = ""
    seq: int = 0
    marks: tuple[str, ...] = ()
    warnings: str = ""
    holder: str = ""
    slot: tuple[str, str] = ("", "")


Line = Sent | Heard


class Recorder:
    """Writes lines to the end of a file."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, line: Line) -> Line:
        os.write(self._file, msgspec.json.encode(line) + b"\n")
        return line

    def close(self) -> None:
        os.close(self._file)


class Reader:
    """Reads what has been added to a file since it was last read; half a line waits."""

    def __init__(self, path: Path) -> None:
        path.touch()
        self._file = path.open("r+b")
        self._rest = b""

    def read(self) -> Iterator[Line]:
        *whole, self._rest = (self._rest + self._file.read()).split(b"\n")
        for line in whole:
            yield msgspec.json.decode(line, type=Line)

    def drop_half_a_line(self) -> None:
        """Cut off what a killed writer left of its last line, before another goes on in it.

        A signal may end a write between two pages of memory. Nothing is lost: a wish of which
        half is written was not sent yet, and an answer of which half is written was not heard.
        """
        self._file.truncate(self._file.tell() - len(self._rest))
        self._file.seek(0, os.SEEK_END)
        self._rest = b""

    def close(self) -> None:
        self._file.close()


class Story(Struct):
    """All that is known of one wish: when it was sent, and what was heard, in order of time."""

    deed: Deed
    sent: list[float]
    heard: list[tuple[float, Heard]]
    """Each with when the sending left that it answers."""

    @property
    def granted(self) -> list[Heard]:
        return [heard for _, heard in self.heard if not heard.code]

    @property
    def refused(self) -> list[tuple[float, Heard]]:
        return [pair for pair in self.heard if pair[1].code]


def stories(lines: Iterable[Line]) -> dict[str, Story]:
    """The history by `ref`, whatever order its lines are in."""
    told: dict[str, Story] = {}
    left: dict[str, float] = {}
    answers = []
    for line in lines:
        if isinstance(line, Heard):
            answers.append(line)
            continue
        left[line.n] = line.at
        story = told.setdefault(line.deed.ref, Story(line.deed, [], []))
        story.sent.append(line.at)
    for heard in sorted(answers, key=lambda heard: heard.at):
        told[heard.ref].heard.append((left[heard.n], heard))
    return told


def now() -> float:
    """The clock that all processes share."""
    return time.monotonic()


def mark(change: dict[str, Any]) -> str:
    """What tells a change from any other: its number, kind, and a sum over all it says.

    HTML is made on the way out and is no part of the log.
    """
    data = {key: value for key, value in change["data"].items() if key != "welcome_html"}
    if isinstance(data.get("note"), dict):
        data["note"] = {key: value for key, value in data["note"].items() if key != "html"}
    said = _canonical([change["at"], change["by"], change["ref"], data])
    return f"{change['seq']} {change['kind']} {zlib.crc32(said):08x}"


def mark_of(change: Change) -> str:
    """The mark of a change of the log."""
    return mark(msgspec.to_builtins(change))


def heard_json(n: str, ref: str, told: dict[str, Any]) -> Heard:
    """What an answer over HTTP says."""
    if error := told.get("error"):
        slot = error.get("slot") or {"round": "", "room": ""}
        topic = error.get("topic")
        return Heard(
            at=now(),
            n=n,
            ref=ref,
            code=error["code"],
            holder=topic["id"] if isinstance(topic, dict) else "",
            slot=(slot["round"], slot["room"]),
        )
    return Heard(
        at=now(),
        n=n,
        ref=ref,
        seq=told["seq"],
        marks=tuple(mark(change) for change in told["changes"]),
        warnings=_canonical(told["warnings"]).decode(),
    )


def heard_answer(n: str, answer: Answer) -> Heard:
    """What a command answers."""
    told = msgspec.to_builtins(answer)
    return heard_json(n, answer.ref, told)


def heard_refusal(n: str, ref: str, refusal: Refusal) -> Heard:
    """What a command refuses."""
    facts = msgspec.to_builtins(refusal.facts)
    return heard_json(n, ref, {"error": {"code": refusal.code, **facts}})
