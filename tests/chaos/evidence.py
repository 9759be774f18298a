"""What the database holds of an event, read when all is over: the log as written, the tables."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.domain.board import Board
from openspace.domain.changes import KINDS, Change, Gone, NoteGone
from openspace.domain.notes import Note
from openspace.store.database import Database
from openspace.store.queries import board_of, event_by_code, notes_where
from openspace.store.tables import AnswerRow, ChangeRow, NoteRow
from tests.chaos.history import mark_of


class Logged(Struct, frozen=True):
    """One entry of the log: the change, and the mark of what is told once it was hidden."""

    change: Change
    subject: str
    mark: str
    masked: str


class Evidence(Struct, kw_only=True):
    """The log in order, and what the tables say: the board, readable notes, kept answers."""

    log: list[Logged]
    board: Board
    notes: dict[str, Note]
    answers: dict[str, int]
    """By `ref`, the newest change's number that was answered."""


def read_evidence(database: Database, code: str) -> Evidence:
    """Read all of it from one snapshot."""

    def read(db: Session) -> Evidence:
        event = event_by_code(db, code)
        assert event is not None, f"the event {code} is gone"
        rows = select(ChangeRow).where(ChangeRow.event_id == event.id).order_by(ChangeRow.seq)
        answers = select(AnswerRow).where(AnswerRow.event_id == event.id)
        notes = notes_where(db, event.id, ~NoteRow.removed, ~NoteRow.hidden)
        return Evidence(
            log=[_logged(row) for row in db.scalars(rows)],
            board=board_of(db, event),
            notes={note.id: note for note in notes},
            answers={row.ref: _seq(row.answer) for row in db.scalars(answers)},
        )

    return database.read(read)


def _seq(answer: str) -> int:
    return int(msgspec.json.decode(answer)["seq"]) if answer else 0


def _logged(row: ChangeRow) -> Logged:
    change = _typed(row, row.kind, msgspec.json.decode(row.data))
    return Logged(change, row.subject, mark_of(change), mark_of(_masked(row, change)))


def _masked(row: ChangeRow, change: Change) -> Change:
    """The change as it is told once its topic or note was hidden or removed."""
    data: Any = change.data
    if row.kind.startswith("topic."):
        gone = Gone(id=row.subject.removeprefix("topic:"))
        return _typed(row, "topic.hidden", msgspec.to_builtins(gone))
    if row.kind.startswith("note.") and hasattr(data, "note"):
        left = NoteGone(id=data.note.id, topic=data.note.topic, notes=data.notes)
        return _typed(row, "note.hidden", msgspec.to_builtins(left))
    return change


def _typed(row: ChangeRow, kind: str, data: Any) -> Change:
    told = {"kind": kind, "seq": row.seq, "at": row.at, "by": row.by, "ref": row.ref, "data": data}
    return msgspec.convert(told, KINDS[kind])
