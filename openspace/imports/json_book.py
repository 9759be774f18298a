"""The book that the app wrote, read back without loss."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import TypeVar

from msgspec.structs import replace

from openspace.domain.board import Person, Room, Round
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.outline import Outline, OutlineRound
from openspace.domain.report import WriteUp
from openspace.domain.topic import Slot, Topic
from openspace.imports.json_value import Value
from openspace.imports.tidying import tidy

FORMAT = "openspace-book"
VERSION = 1

R = TypeVar("R", Event, Round, Room, Person, Topic, Note, WriteUp)
Listed = TypeVar("Listed", Round, Room, Person, Topic, Note)
Found = dict[str, tuple[Value, Listed]]


def is_book(root: Value) -> bool:
    """Whether the app wrote this file."""
    return bool(root.get("format").raw == FORMAT)


def read_book(root: Value) -> Outline:
    """Read every record with its id, number, times and counts.

    Conveners and authors whom the book does not list become nobody.
    """
    if root.get("version").raw != VERSION:
        root.get("version").complain("newer_version", most=VERSION)
    rounds, rooms = _records(root, "rounds", Round), _records(root, "rooms", Room)
    people = _records(root, "people", Person)
    topics = _placed(_records(root, "topics", Topic), rounds, rooms)
    notes = _records(root, "notes", Note)
    for value, note in notes.values():
        if note.topic not in topics:
            value.get("topic").complain("not_in_file", value=note.topic)
    return Outline(
        event=_record(root.get("event"), Event),
        rounds=tuple(_outlined(value, round_) for value, round_ in rounds.values()),
        rooms=tuple(room for _, room in rooms.values()),
        people=tuple(person for _, person in people.values()),
        topics=tuple(replace(t, convener=_known(people, t.convener)) for _, t in topics.values()),
        notes=tuple(replace(n, author=_known(people, n.author)) for _, n in notes.values()),
        reports=tuple(_reports(root.get("reports"), topics, people)),
    )


def _reports(value: Value, topics: Found[Topic], people: Found[Person]) -> Iterator[WriteUp]:
    """Those who were there or wrote and whom the book does not list are left out."""
    for item in value.items():
        report = _record(item, WriteUp)
        if report is None:
            continue
        if report.topic not in topics:
            item.get("topic").complain("not_in_file", value=report.topic)
        here, writers = (filter(people.__contains__, ids) for ids in (report.here, report.writers))
        yield replace(report, here=tuple(here), writers=tuple(writers), photos=())


def _record(value: Value, kind: type[R]) -> R | None:
    record = value.read(kind)
    return tidy(value, record) if record else None


def _records(root: Value, key: str, kind: type[Listed]) -> Found[Listed]:
    found: Found[Listed] = {}
    values = root.get(key)
    for value in values.named_items() if kind is Topic else values.items():
        record = _record(value, kind)
        if record is None:
            continue
        if record.id in found:
            value.get("id").complain("twice", value=record.id)
        found[record.id] = (value, record)
    return found


def _outlined(value: Value, round_: Round) -> OutlineRound:
    # A time that was complained of may have no zone, and must not end the reading.
    if round_.starts.replace(tzinfo=UTC) >= round_.ends.replace(tzinfo=UTC):
        value.complain("ends_before_start")
    return OutlineRound(
        id=round_.id,
        title=round_.title,
        starts=round_.starts,
        ends=round_.ends,
    )


def _known(people: Found[Person], person: str) -> str:
    return person if person in people else ""


def _placed(topics: Found[Topic], rounds: Found[Round], rooms: Found[Room]) -> Found[Topic]:
    held: dict[Slot, int] = {}
    for value, topic in topics.values():
        slot = None if topic.withdrawn else topic.slot
        if slot is None:
            continue
        if slot.round not in rounds or slot.room not in rooms:
            value.get("slot").complain("not_in_file", value=f"{slot.round}, {slot.room}")
        if slot in held:
            value.get("slot").complain("slot_twice", other=held[slot])
        held[slot] = value.line
    return {key: (value, _freed(topic, topics)) for key, (value, topic) in topics.items()}


def _freed(topic: Topic, topics: Found[Topic]) -> Topic:
    """Nothing that is withdrawn holds a slot or is combined, and nobody is asked any more."""
    other = topics.get(topic.into or "")
    is_there = other is not None and other[1].into is None and not other[1].withdrawn
    into = topic.into if is_there and not topic.withdrawn and topic.slot is None else None
    return replace(topic, slot=None if topic.withdrawn else topic.slot, into=into, asks=None)
