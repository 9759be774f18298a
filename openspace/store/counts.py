"""What is counted of topics, all in one query, for one topic or for all of an event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from openspace.store.tables import AttendanceRow, InterestRow, NoteRow, PhotoRow, TextRow, TopicRow

Part = tuple[Select[Any], InstrumentedAttribute[str]]
Counts = dict[str, int]
"""``interest notes here words photos`` of a topic; what is none is left out."""


def counts_of(db: Session, topic: TopicRow) -> Counts:
    """Those of one topic; cost the same however many others there are."""
    parts = (_within(part, topic.event_id, topic.id) for part in PARTS.values())
    return _counted(db, parts).get(topic.id, {})


def count(db: Session, topic: TopicRow, name: str) -> int:
    """One of them."""
    part = _within(PARTS[name], topic.event_id, topic.id)
    return _counted(db, [part]).get(topic.id, {}).get(name, 0)


def counts_by_topic(db: Session, event_id: int) -> dict[str, Counts]:
    """Those of every topic of which anything is counted, by its id."""
    return _counted(db, (_within(part, event_id, None) for part in PARTS.values()))


def readable(table: type[NoteRow | PhotoRow]) -> tuple[ColumnElement[bool], ...]:
    """What of notes or photos everybody may see."""
    seen = (~table.removed, ~table.hidden)
    return seen if table is NoteRow else (*seen, PhotoRow.shown.is_(True), PhotoRow.width > 0)


def _part(
    name: str, topic: InstrumentedAttribute[str], number: Any, *where: ColumnElement[bool]
) -> Part:
    return select(topic, literal(name), number).where(*where).group_by(topic), topic


PARTS: dict[str, Part] = {
    name: _part(name, topic, number, *where)
    for name, topic, number, where in (
        ("interest", InterestRow.topic_id, func.count(), ()),
        ("notes", NoteRow.topic_id, func.count(), readable(NoteRow)),
        ("here", AttendanceRow.topic_id, func.count(), ()),
        ("words", TextRow.topic_id, func.sum(TextRow.words), ()),
        ("photos", PhotoRow.topic_id, func.count(), readable(PhotoRow)),
    )
}


def _within(part: Part, event_id: int, topic_id: str | None) -> Select[Any]:
    query, topic = part
    query = query.where(topic.class_.event_id == event_id)
    return query if topic_id is None else query.where(topic == topic_id)


def _counted(db: Session, parts: Iterable[Select[Any]]) -> dict[str, Counts]:
    found: dict[str, Counts] = defaultdict(dict)
    for topic, name, number in db.execute(union_all(*parts)):
        found[topic][name] = int(number)
    return found
