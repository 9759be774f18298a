"""The change log: the one place where changes are appended and read back."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol

import msgspec
from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, defer

from openspace.domain.changes import KINDS, Change, Gone, NoteGone, PhotoGone, kind_of
from openspace.domain.plan import Version
from openspace.store.tables import ChangeRow, NoteRow, PhotoRow, TopicRow

_encoder = msgspec.json.Encoder()
# Made once: to look up a kind's type takes ten times as long as to read a change.
_decoders: dict[str, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(msgspec.structs.fields(cls)[-1].type) for kind, cls in KINDS.items()
}


class Kept(Protocol):
    """What can be put back as it was: a row, or something in one."""

    def snapshot(self) -> dict[str, Any]:
        """All of it by name as JSON values."""
        ...


def append(
    db: Session,
    event_id: int,
    change: Change,
    *,
    role: str | None,
    subject: str,
    undo: dict[str, Any] | None,
) -> None:
    """Add `change` to the event's log, with what undoes it and as what it was made."""
    db.add(
        ChangeRow(
            event_id=event_id,
            seq=change.seq,
            kind=kind_of(change),
            at=change.at,
            by=change.by,
            role=role,
            ref=change.ref,
            subject=subject,
            data=_encoder.encode(change.data).decode(),
            undo=None if undo is None else _encoder.encode(undo).decode(),
        )
    )


def difference(before: dict[str, Any] | None, row: Kept | None) -> dict[str, Any]:
    """What a change did to a row, as `ChangeRow.undo` keeps it: only the columns touched."""
    after = None if row is None else row.snapshot()
    if before is None or after is None:
        return {"before": before, "after": after}
    touched = [key for key in after if after[key] != before.get(key)]
    return {
        "before": {key: before[key] for key in touched},
        "after": {key: after[key] for key in touched},
    }


def head(db: Session, event_id: int) -> int:
    """The number of the event's newest change, 0 for none."""
    query = select(func.max(ChangeRow.seq)).where(ChangeRow.event_id == event_id)
    return db.scalar(query) or 0


def newest_by_subject(db: Session, event_id: int) -> dict[str, tuple[int, datetime]]:
    """The number and moment of the newest change of each record, such as ``topic:<id>``."""
    query = (
        select(ChangeRow.subject, func.max(ChangeRow.seq), func.max(ChangeRow.at))
        .where(ChangeRow.event_id == event_id)
        .group_by(ChangeRow.subject)
    )
    return {subject: (seq, at) for subject, seq, at in db.execute(query)}


def since(
    db: Session, event_id: int, seq: int, most: int | None = None, nouns: tuple[str, ...] = ()
) -> list[Change]:
    """The changes after `seq`, in order, at most `most`; only those about `nouns`, if any.

    What a host has hidden since, or no longer agrees to, and what an author removed is not told
    again: such a change is given as the one that took the record away, under its own number.
    """
    about = [or_(*(ChangeRow.kind.startswith(f"{noun}.") for noun in nouns))] if nouns else []
    query = (
        select(ChangeRow)
        .where(ChangeRow.event_id == event_id, ChangeRow.seq > seq, *about)
        .order_by(ChangeRow.seq)
        .limit(most)
        .options(defer(ChangeRow.undo, raiseload=True))
    )
    return _changes(db, event_id, list(db.scalars(query)))


def of_ref(db: Session, event_id: int, ref: str) -> list[Change]:
    """The changes that the wish `ref` caused, in order."""
    return _changes(db, event_id, rows_of_ref(db, event_id, ref))


def rows_of_ref(db: Session, event_id: int, ref: str) -> list[ChangeRow]:
    """The log's rows of the wish `ref`, in order."""
    query = (
        select(ChangeRow)
        .where(ChangeRow.event_id == event_id, ChangeRow.ref == ref)
        .order_by(ChangeRow.seq)
    )
    return list(db.scalars(query))


def proposed_by(db: Session, event_id: int, person_id: str) -> list[str]:
    """The topics that this person convened at first, whoever convenes them now."""
    query = select(ChangeRow.data).where(
        ChangeRow.event_id == event_id, ChangeRow.kind == "topic.proposed"
    )
    topics = map(_decoders["topic.proposed"].decode, db.scalars(query))
    return [topic.id for topic in topics if topic.convener == person_id]


def versions_of_rounds(db: Session, event_id: int) -> dict[str, list[Version]]:
    """All that each round of the event has ever been, by its id, oldest first."""
    kinds = ("round.added", "round.changed", "round.restored")
    query = (
        select(ChangeRow.kind, ChangeRow.at, ChangeRow.data)
        .where(ChangeRow.event_id == event_id, ChangeRow.kind.in_(kinds))
        .order_by(ChangeRow.seq)
    )
    found: dict[str, list[Version]] = {}
    for kind, at, data in db.execute(query):
        version = Version(at, _decoders[kind].decode(data))
        found.setdefault(version.round.id, []).append(version)
    return found


def _changes(db: Session, event_id: int, rows: list[ChangeRow]) -> list[Change]:
    gone = _gone_subjects(db, event_id) if rows else set()
    return [_change(row, hidden=row.subject in gone) for row in rows]


def _gone_subjects(db: Session, event_id: int) -> set[str]:
    topics = select(TopicRow.id).where(TopicRow.event_id == event_id, TopicRow.hidden)
    notes = select(NoteRow.id).where(
        NoteRow.event_id == event_id,
        NoteRow.hidden | NoteRow.removed | NoteRow.topic_id.in_(topics),
    )
    photos = select(PhotoRow.id).where(
        PhotoRow.event_id == event_id,
        PhotoRow.hidden | PhotoRow.removed | ~PhotoRow.shown | PhotoRow.topic_id.in_(topics),
    )
    asked = {"topic": topics, "note": notes, "photo": photos}
    return {f"{noun}:{id_}" for noun, query in asked.items() for id_ in db.scalars(query)}


def _change(row: ChangeRow, *, hidden: bool) -> Change:
    kind, data = row.kind, row.data.encode()
    if hidden and kind.startswith("topic."):
        kind, data = "topic.hidden", _encoder.encode(Gone(id=row.subject.removeprefix("topic:")))
    elif hidden and "note" in (told := msgspec.json.decode(data)):
        note = told["note"]
        gone = NoteGone(id=note["id"], topic=note["topic"], notes=told["notes"])
        kind, data = "note.hidden", _encoder.encode(gone)
    elif hidden and "photo" in told:
        photo = told["photo"]
        away = PhotoGone(id=photo["id"], topic=photo["topic"], photos=told["photos"])
        kind, data = "photo.hidden", _encoder.encode(away)
    cls = KINDS[kind]
    return cls(
        seq=row.seq,
        at=row.at,
        by=row.by,
        ref=row.ref,
        data=_decoders[kind].decode(data),
    )
