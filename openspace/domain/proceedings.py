"""The book of proceedings: one document, from which every format is made.

It exists from the first minute and is always current. Its order is that of the books that
facilitators make: cover, invitation, the agenda as it really was, the reports by day, round
and room, then what got no slot and what was withdrawn, so that nothing said is lost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from functools import partial
from itertools import groupby
from zoneinfo import ZoneInfo

from msgspec import UNSET
from msgspec.structs import replace

from openspace.domain.board import Board, Room, Round, rooms_in_order, rounds_in_order
from openspace.domain.figures import figures_of
from openspace.domain.notes import Note
from openspace.domain.proceedings_records import (
    Consent,
    Contact,
    Contribution,
    Day,
    Figures,
    Period,
    Proceedings,
    Report,
    Tie,
)
from openspace.domain.report import Field, WriteUp
from openspace.domain.ties import ties_between
from openspace.domain.topic import Slot, Topic

__all__ = [
    "Consent",
    "Contact",
    "Contribution",
    "Day",
    "Figures",
    "Period",
    "Proceedings",
    "Report",
    "Tie",
    "build",
]


def build(
    board: Board,
    notes: Iterable[Note],
    write_ups: Mapping[str, WriteUp] | None = None,
    *,
    marks: Mapping[str, AbstractSet[str]] | None = None,
    consents: Iterable[Consent] = (),
) -> Proceedings:
    """Make the book of `board`; of `notes` and `write_ups` (by topic) it takes what is on it.

    `marks` are the people who marked each topic. Who they are goes no further: all that becomes
    of it is how many people two topics share.
    """
    # Whom closing a room sent elsewhere is for its door, and would name what is not in the book.
    rooms = {id_: replace(room, went=UNSET) for id_, room in board.rooms.items()}
    board = replace(board, rooms=rooms)
    contributions = _by_topic(board, notes)
    topics = sorted(board.topics.values(), key=lambda topic: (topic.number, topic.id))
    combined = _combined(board, topics)
    left = write_ups or {}
    reports = [
        _report(
            board,
            topic,
            left.get(topic.id) or WriteUp(topic=topic.id),
            contributions[topic.id],
            combined[topic.id],
        )
        for topic in topics
    ]
    open_reports = [report for report in reports if not report.topic.withdrawn]
    sessions = [report for report in open_reports if report.round]
    return Proceedings(
        event=board.event,
        days=_days(board, sessions),
        rooms=tuple(rooms_in_order(board.rooms.values())),
        people=tuple(sorted(board.people.values(), key=lambda person: person.id)),
        without_slot=tuple(report for report in open_reports if not report.round),
        withdrawn=tuple(report for report in reports if report.topic.withdrawn),
        figures=figures_of(reports, people=len(board.people)),
        ties=ties_between(_drawn(_alone(open_reports), left, marks or {})),
        consents=tuple(consents),
    )


def _drawn(
    reports: Iterable[Report], left: Mapping[str, WriteUp], marks: Mapping[str, AbstractSet[str]]
) -> dict[str, frozenset[str]]:
    """Whom each topic drew: those who were there and those who marked it."""
    here = {topic: written.here for topic, written in left.items()}
    ids = (report.topic.id for report in reports)
    return {id_: frozenset([*here.get(id_, ()), *marks.get(id_, ())]) for id_ in ids}


def _by_topic(board: Board, notes: Iterable[Note]) -> Mapping[str, list[Contribution]]:
    found: dict[str, list[Contribution]] = defaultdict(list)
    for note in sorted(notes, key=lambda note: (note.at, note.id)):
        author = _name(board, note.author)
        found[note.topic].append(Contribution(note=note, author=author))
    return found


def _name(board: Board, person_id: str) -> str:
    person = board.people.get(person_id)
    return person.name if person else ""


def _names(board: Board, people: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for person in people if (name := _name(board, person)))


def _known(board: Board, people: Iterable[str]) -> tuple[str, ...]:
    return tuple(person for person in people if person in board.people)


def _report(
    board: Board,
    topic: Topic,
    written: WriteUp,
    contributions: Iterable[Contribution],
    combined: Iterable[Topic],
) -> Report:
    round_, room = _place(board, None if topic.withdrawn else topic.slot)
    return Report(
        topic=topic if round_ else replace(topic, slot=None),
        convener=_name(board, topic.convener),
        round=round_,
        room=room,
        # In one order, whichever was written last: equal books are equal byte for byte.
        texts={field: written.texts[field] for field in Field if field in written.texts},
        here=_names(board, written.here),
        writers=_names(board, written.writers),
        ids_here=_known(board, written.here),
        ids_writing=_known(board, written.writers),
        photos=written.photos,
        contributions=tuple(contributions),
        written_at=written.written_at,
        combined=tuple(f"{one.number}. {one.title}" for one in combined),
    )


def _combined(board: Board, topics: Iterable[Topic]) -> Mapping[str, list[Topic]]:
    """By topic, the one that took it in, or those that it took in, in the order of `topics`."""
    found: dict[str, list[Topic]] = defaultdict(list)
    for topic in topics:
        if other := board.topics.get(topic.into or ""):
            found[topic.id].append(other)
            found[other.id].append(topic)
    return found


def _alone(reports: Iterable[Report]) -> Iterator[Report]:
    """Without those that were taken in: they drew whom the other one drew."""
    return (report for report in reports if report.topic.into is None)


def _place(board: Board, slot: Slot | None) -> tuple[Round, Room] | tuple[None, None]:
    # A slot that is no longer on the board must not take its topic out of the book.
    if slot is None or slot.round not in board.rounds or slot.room not in board.rooms:
        return None, None
    return board.rounds[slot.round], board.rooms[slot.room]


def _days(board: Board, sessions: Sequence[Report]) -> tuple[Day, ...]:
    periods = [
        _period(board, number, round_, sessions)
        for number, round_ in enumerate(rounds_in_order(board.rounds.values()), start=1)
    ]
    by_day = groupby(periods, key=partial(_date, ZoneInfo(board.event.timezone)))
    return tuple(Day(date=date_, periods=tuple(group)) for date_, group in by_day)


def _date(zone: ZoneInfo, period: Period) -> date:
    return period.round.starts.astimezone(zone).date()


def _period(board: Board, number: int, round_: Round, sessions: Sequence[Report]) -> Period:
    here = {report.topic.id: report for report in sessions if report.round == round_}
    rooms = rooms_in_order(board.rooms.values())
    in_order = (report for room in rooms for report in here.values() if report.room == room)
    return Period(number=number, round=round_, sessions=tuple(in_order))
