"""What the book of proceedings is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from msgspec import Struct

from openspace.domain.board import Person, Room, Round
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.photos import Photo
from openspace.domain.report import Field, Step, steps_in
from openspace.domain.topic import Topic


class Contribution(Struct, frozen=True, kw_only=True):
    """A note with its author's name, empty where nobody knows it."""

    note: Note
    author: str


class Report(Struct, frozen=True, kw_only=True):
    """A topic in its own words, what its people wrote together, and later readers' notes.

    `convener`, `here` and `writers` are names, and `ids_here` and `ids_writing` the same people by
    their ids; the notes stand oldest first. `written_at` is when its people wrote last. `combined`
    names the topics with which this one was combined, with their numbers.
    """

    topic: Topic
    convener: str
    round: Round | None = None
    room: Room | None = None
    texts: Mapping[Field, str] = {}
    here: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    ids_here: tuple[str, ...] = ()
    ids_writing: tuple[str, ...] = ()
    photos: tuple[Photo, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    written_at: datetime | None = None
    combined: tuple[str, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The next steps that were written down."""
        return steps_in(self.texts.get(Field.STEPS, ""))


class Period(Struct, frozen=True, kw_only=True):
    """A round, its number counted from 1 over all days, and its sessions by room."""

    number: int
    round: Round
    sessions: tuple[Report, ...]

    def in_room(self, room: Room) -> tuple[Report, ...]:
        """What was in `room` then: one session or none."""
        return tuple(session for session in self.sessions if session.room == room)


class Day(Struct, frozen=True, kw_only=True):
    """A day in the event's own time zone."""

    date: date
    periods: tuple[Period, ...]


class Consent(Struct, frozen=True, kw_only=True):
    """What somebody said of the book: whether their name may stand in it, and their contact."""

    name: str
    agrees: bool = False
    contact: str = ""


class Contact(Struct, frozen=True, kw_only=True):
    """How to find somebody who agreed to be found."""

    name: str
    contact: str


class Tie(Struct, frozen=True, kw_only=True):
    """Two topics, by their ids, that drew the same `people`: how many, never who."""

    one: str
    other: str
    people: int


class Figures(Struct, frozen=True, kw_only=True):
    """The event in numbers; `words` are those of the reports and notes together.

    `reports` are the topics of which their people wrote something together.
    """

    people: int
    topics: int
    sessions: int
    reports: int
    notes: int
    photos: int
    words: int


class Proceedings(Struct, frozen=True, kw_only=True):
    """The book. Every topic and note of the board stands in it exactly once.

    `consents` are for choosing alone (`choice.choose`), which takes them out and lists the names
    of those who `agreed`, and their `contacts`.
    """

    event: Event
    days: tuple[Day, ...]
    rooms: tuple[Room, ...]
    people: tuple[Person, ...]
    without_slot: tuple[Report, ...]
    withdrawn: tuple[Report, ...]
    figures: Figures
    ties: tuple[Tie, ...] = ()
    consents: tuple[Consent, ...] = ()
    agreed: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()

    @property
    def periods(self) -> Iterator[Period]:
        """All rounds, in order."""
        return (period for day in self.days for period in day.periods)

    @property
    def sessions(self) -> Iterator[Report]:
        """The reports of all sessions by day, round and room."""
        return (session for period in self.periods for session in period.sessions)

    @property
    def reports(self) -> Iterator[Report]:
        """Every report in the order of the book."""
        yield from self.sessions
        yield from self.without_slot
        yield from self.withdrawn
