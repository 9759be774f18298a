"""The book as JSON, which comes back in without loss (`openspace.imports`)."""

from __future__ import annotations

import msgspec

from openspace.domain.board import Person, Room, Round
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.proceedings import Proceedings, Report
from openspace.domain.report import WriteUp
from openspace.domain.topic import Topic

FORMAT = "openspace-book"
VERSION = 1


class BookFile(msgspec.Struct, frozen=True, kw_only=True):
    """What the file holds: the records as the API shows them, by number, time and id."""

    format: str = FORMAT
    version: int = VERSION
    event: Event
    rounds: tuple[Round, ...]
    rooms: tuple[Room, ...]
    people: tuple[Person, ...]
    topics: tuple[Topic, ...]
    notes: tuple[Note, ...]
    reports: tuple[WriteUp, ...] = ()


def to_json(book: Proceedings) -> bytes:
    """Write `book` as indented UTF-8, so that a line number in a complaint leads somewhere."""
    reports = tuple(book.reports)
    notes = [said.note for report in reports for said in report.contributions]
    file = BookFile(
        event=book.event,
        rounds=tuple(period.round for period in book.periods),
        rooms=book.rooms,
        people=book.people,
        topics=tuple(sorted((r.topic for r in reports), key=lambda t: (t.number, t.id))),
        notes=tuple(sorted(notes, key=lambda note: (note.at, note.id))),
        reports=tuple(_written(report) for report in reports if _has_anything(report)),
    )
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def _has_anything(report: Report) -> bool:
    return bool(report.texts or report.ids_here or report.ids_writing or report.photos)


def _written(report: Report) -> WriteUp:
    return WriteUp(
        topic=report.topic.id,
        texts=report.texts,
        here=report.ids_here,
        writers=report.ids_writing,
        photos=report.photos,
        written_at=report.written_at,
    )
