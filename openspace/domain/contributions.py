"""What people wrote, as hosts look over it: a few words of each, its topic, and by whom."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

LONGEST = 240
"""Letters that are shown of a text: a few lines on a phone."""

LEAD = 40
"""Letters before what is meant, so that one sees what it is about."""


class Kind(StrEnum):
    """What can be written: all but a report, which is everybody's, a host may hide."""

    TOPIC = "topic"
    NOTE = "note"
    PHOTO = "photo"
    REPORT = "report"


class Contribution(Struct, frozen=True, kw_only=True):
    """Something that people wrote, when they last did.

    `id` is a note's, a photo's or a topic's; a report has its topic's. `people` wrote it, of a
    report its newest words, which `text` then is; else `text` is how it begins, or what is around
    the words that were sought. A photo waits for a host until it is `shown`.
    """

    kind: Kind
    id: str
    topic: str
    people: tuple[str, ...]
    text: str
    language: str = ""
    shown: bool = True
    at: datetime


def one_line(text: str) -> str:
    """The text in one line, as it was typed otherwise."""
    return " ".join(text.split())


def excerpt(line: str, at: int = 0) -> str:
    """What a line says around the letter number `at`, between whole words as far as there are."""
    start = max(0, min(at - LEAD, len(line) - LONGEST))
    if start:
        start = line.find(" ", start - 1, start + LEAD) + 1 or start
    end = len(line)
    if end - start > LONGEST:
        end = line.rfind(" ", start, start + LONGEST)
        end = end if end > at else start + LONGEST
    return f"{'…' * (start > 0)}{line[start:end]}{'…' * (end < len(line))}"


def newest_in(before: str, now: str) -> int:
    """Where in a line its newest words stand, given what it said before; the last of many."""
    begins = _shared(before, now)
    after = _shared(before[begins:][::-1], now[begins:][::-1])
    return max(begins, len(now) - after - LONGEST + LEAD)


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[:middle] == other[:middle]:
            least = middle
        else:
            most = middle - 1
    return least
