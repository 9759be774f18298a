"""What is said in the demo: the people, topics and notes in ``content/``, all invented."""

from __future__ import annotations

from itertools import chain, zip_longest
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

CONTENT = Path(__file__).parent / "content"

S = TypeVar("S")


class ScriptNote(Struct, frozen=True, forbid_unknown_fields=True):
    """A note; without a language of its own it is in its topic's."""

    by: str
    text: str
    language: str = ""


class ScriptTopic(Struct, frozen=True, forbid_unknown_fields=True):
    """A topic with what will be written about it."""

    by: str
    title: str
    body: str
    tags: list[str]
    notes: list[ScriptNote]
    language: str = ""


class People(Struct, frozen=True, forbid_unknown_fields=True):
    """`named` speak in the script; `more` are first names for as many as are wanted."""

    named: list[str]
    more: list[str]


class ScriptRoom(Struct, frozen=True, forbid_unknown_fields=True):
    """A room of the event."""

    name: str
    capacity: int
    note: str


class ScriptEvent(Struct, frozen=True, forbid_unknown_fields=True):
    """The event; its rounds are laid out from now on, all lengths in minutes."""

    title: str
    theme: str
    welcome: str
    place: str
    rooms: list[ScriptRoom]
    rounds: int
    minutes: int
    gap: int
    lunch_after_round: int
    lunch: int


def event() -> ScriptEvent:
    """The event that everything happens in."""
    return _read("event.json", ScriptEvent)


def names(count: int) -> list[str]:
    """`count` different names, those who speak in the script first."""
    people = _read("people.json", People)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    further = (f"{first} {letter}." for letter in letters for first in people.more)
    return [name for name, _ in zip(chain(people.named, further), range(count), strict=False)]


def parts() -> list[str]:
    """Everybody who speaks in the script."""
    return _read("people.json", People).named


def topics() -> list[ScriptTopic]:
    """Every topic, English and Spanish in turn, in the order in which they are proposed."""
    pairs = zip_longest(_topics_in("en"), _topics_in("es"))
    return [topic for topic in chain.from_iterable(pairs) if topic is not None]


def afterthoughts() -> dict[str, list[str]]:
    """What people add to their notes afterwards, by language."""
    return _read("afterthoughts.json", dict[str, list[str]])


def _topics_in(language: str) -> list[ScriptTopic]:
    found = _read(f"topics_{language}.json", list[ScriptTopic])
    return [msgspec.structs.replace(topic, language=language) for topic in found]


def _read(name: str, type_: type[S]) -> S:
    return msgspec.json.decode((CONTENT / name).read_bytes(), type=type_)
