"""The board: rounds x rooms with the topics on it, and those still without a slot."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import UNSET, Struct, UnsetType

from openspace.domain.errors import SlotTaken
from openspace.domain.event import Event
from openspace.domain.topic import Slot, Topic
from openspace.domain.wall import Wall


class Round(Struct, frozen=True, kw_only=True):
    """A period of time, in UTC. What lies between two rounds is a break."""

    id: str
    title: str = ""
    starts: datetime
    ends: datetime


class Feature(StrEnum):
    """What a room has that some people, or some topics, need."""

    STEP_FREE = "step_free"
    PROJECTOR = "projector"
    QUIET = "quiet"
    HEARING_LOOP = "hearing_loop"


class Room(Struct, frozen=True, kw_only=True):
    """A place. `capacity` in people, `note` such as "bring chairs", `position` from 1.

    `language` is the one that is spoken there, empty where any may be. `link` is the address of
    its video call, empty for a room that has none. A room that fell out is `closed`: sessions that
    took place there keep their slot, and no other gets one. It alone has `went`, the sessions that
    closing it sent elsewhere, for its door: boards are loaded by every phone.
    """

    id: str
    name: str
    capacity: int | None = None
    note: str = ""
    link: str = ""
    features: tuple[Feature, ...] = ()
    language: str = ""
    position: int
    closed: bool = False
    went: tuple[str, ...] | UnsetType = UNSET


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who gave a name."""

    id: str
    name: str


class Board(Struct, frozen=True, kw_only=True):
    """All that every participant of an event may see, as of change `seq`."""

    seq: int
    event: Event
    rounds: dict[str, Round]
    rooms: dict[str, Room]
    topics: dict[str, Topic]
    people: dict[str, Person]
    wall: Wall = Wall()


def rounds_in_order(rounds: Iterable[Round]) -> list[Round]:
    """Sort by start, then end, then id, so that everybody counts the same way."""
    return sorted(rounds, key=lambda r: (r.starts, r.ends, r.id))


def rooms_in_order(rooms: Iterable[Room]) -> list[Room]:
    """Sort by position, then id."""
    return sorted(rooms, key=lambda r: (r.position, r.id))


def holder(board: Board, slot: Slot) -> Topic | None:
    """The topic that has `slot`, if any."""
    return next((topic for topic in board.topics.values() if topic.slot == slot), None)


def free_slots(board: Board) -> Iterator[Slot]:
    """Every slot that nobody has, by round, then room; a closed room has none."""
    taken = {topic.slot for topic in board.topics.values()}
    for round_ in rounds_in_order(board.rounds.values()):
        for room in rooms_in_order(board.rooms.values()):
            if room.closed:
                continue
            slot = Slot(round_.id, room.id)
            if slot not in taken:
                yield slot


def nearest_free(board: Board, wanted: Slot, most: int = 3) -> list[Slot]:
    """The free slots nearest to `wanted`: the same round first, then the closest rounds.

    A later round comes before an earlier one of the same distance; within a round the
    rooms that hang nearest on the wall come first.
    """
    rounds = [r.id for r in rounds_in_order(board.rounds.values())]
    rooms = [r.id for r in rooms_in_order(board.rooms.values())]

    def distance(slot: Slot) -> tuple[int, bool, int]:
        steps = rounds.index(slot.round) - rounds.index(wanted.round)
        return abs(steps), steps < 0, abs(rooms.index(slot.room) - rooms.index(wanted.room))

    return sorted(free_slots(board), key=distance)[:most]


def check_free(board: Board, topic: Topic, slot: Slot) -> None:
    """Let `topic` have `slot`, or say who has it.

    :raises SlotTaken: with the holder and the nearest free slots.
    """
    other = holder(board, slot)
    if other is None or other.id == topic.id:
        return
    convener = board.people.get(other.convener)
    raise SlotTaken(
        slot=slot,
        topic={
            "id": other.id,
            "title": other.title,
            "convener": convener.name if convener else "",
        },
        nearest=nearest_free(board, slot),
    )


def clashes(topic: Topic, topics: Collection[Topic], rounds: Mapping[str, Round]) -> list[Topic]:
    """Those of `topics` that a convener of `topic` would have to open at the same time.

    Rounds that overlap count as the same time, and who convenes what was combined into a session
    opens it as well.
    """
    if topic.slot is None:
        return []
    mine, ours = rounds[topic.slot.round], conveners(topic, topics)
    return [
        other
        for other in topics
        if other.id != topic.id
        and other.slot is not None
        and overlap(mine, rounds[other.slot.round])
        and ours & conveners(other, topics)
    ]


def conveners(topic: Topic, topics: Iterable[Topic]) -> set[str]:
    """Who opens a session: its own convener, and those of what it took in."""
    return {topic.convener, *(one.convener for one in topics if one.into == topic.id)}


def overlap(a: Round, b: Round) -> bool:
    """Whether nobody can be at the whole of both."""
    return a.starts < b.ends and b.starts < a.ends
