"""Reading what people left of their sessions, always within one event."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from openspace.domain.photos import Photo
from openspace.domain.report import Field, WriteUp
from openspace.store.counts import readable
from openspace.store.tables import AttendanceRow, PhotoRow, TextRow, TextWriterRow

WAITING = (PhotoRow.shown.is_(False), ~PhotoRow.removed, ~PhotoRow.hidden)
"""Photos that wait for a host's word."""


def photo_of(row: PhotoRow) -> Photo:
    """The photo's record."""
    return Photo(
        id=row.id,
        topic=row.topic_id,
        author=row.person_id,
        alt=row.alt,
        width=row.width,
        height=row.height,
        shown=row.shown,
        at=row.at,
    )


def write_up(db: Session, event_id: int, topic_id: str) -> WriteUp:
    """What one session's people left of it."""
    return write_ups(db, event_id, topic_id).get(topic_id) or WriteUp(topic=topic_id)


def write_ups(db: Session, event_id: int, topic_id: str | None = None) -> dict[str, WriteUp]:
    """What all sessions' people left of them, by topic, in four queries however many there are."""
    texts, written_at = _texts(db, event_id, topic_id)
    here = _people(db, AttendanceRow, event_id, topic_id)
    writers = _people(db, TextWriterRow, event_id, topic_id)
    photos = _photos(db, event_id, topic_id)
    return {
        topic: WriteUp(
            topic=topic,
            texts=texts[topic],
            here=tuple(here[topic]),
            writers=tuple(writers[topic]),
            photos=tuple(photos[topic]),
            written_at=written_at.get(topic),
        )
        for topic in {*texts, *here, *writers, *photos}
    }


def photos_where(db: Session, event_id: int, *where: ColumnElement[bool]) -> list[Photo]:
    """The photos that have come whole and meet `where`, oldest first."""
    query = (
        select(PhotoRow)
        .where(PhotoRow.event_id == event_id, PhotoRow.width > 0, *where)
        .order_by(PhotoRow.at, PhotoRow.id)
    )
    return [photo_of(row) for row in db.scalars(query)]


def seen_photos(db: Session, event_id: int) -> frozenset[str]:
    """The ids of the photos that everybody may see now."""
    query = select(PhotoRow.id).where(PhotoRow.event_id == event_id, *readable(PhotoRow))
    return frozenset(db.scalars(query))


def _texts(
    db: Session, event_id: int, topic_id: str | None
) -> tuple[defaultdict[str, dict[Field, str]], dict[str, datetime]]:
    query = select(TextRow.topic_id, TextRow.field, TextRow.text, TextRow.at).where(
        *_within(TextRow, event_id, topic_id), TextRow.text != ""
    )
    found: defaultdict[str, dict[Field, str]] = defaultdict(dict)
    latest: dict[str, datetime] = {}
    for topic, field, text, at in db.execute(query):
        found[topic][Field(field)] = text
        latest[topic] = max(at, latest.get(topic, at))
    return found, latest


def _people(
    db: Session,
    table: type[AttendanceRow | TextWriterRow],
    event_id: int,
    topic_id: str | None,
) -> defaultdict[str, list[str]]:
    query = (
        select(table.topic_id, table.person_id)
        .where(*_within(table, event_id, topic_id), table.person_id.is_not(None))
        .group_by(table.topic_id, table.person_id)
        .order_by(func.min(table.at), table.person_id)
    )
    found: defaultdict[str, list[str]] = defaultdict(list)
    for topic, person in db.execute(query):
        found[topic].append(str(person))
    return found


def _photos(db: Session, event_id: int, topic_id: str | None) -> defaultdict[str, list[Photo]]:
    found: defaultdict[str, list[Photo]] = defaultdict(list)
    where = [*readable(PhotoRow)]
    if topic_id is not None:
        where.append(PhotoRow.topic_id == topic_id)
    for photo in photos_where(db, event_id, *where):
        found[photo.topic].append(photo)
    return found


def _within(
    table: type[AttendanceRow | TextRow | TextWriterRow], event_id: int, topic_id: str | None
) -> list[ColumnElement[bool]]:
    of_event: list[ColumnElement[bool]] = [table.event_id == event_id]
    return of_event if topic_id is None else [*of_event, table.topic_id == topic_id]


def attended_by(db: Session, event_id: int, person_id: str) -> list[str]:
    """The ids of the topics whose session this person was at."""
    query = select(AttendanceRow.topic_id).where(
        AttendanceRow.event_id == event_id, AttendanceRow.person_id == person_id
    )
    return list(db.scalars(query))
