"""What is counted of topics, all in one query, for one topic or for all of an event."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    bindparam,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from openspace.store.tables import AttendanceRow, InterestRow, NoteRow, PhotoRow, TextRow, TopicRow

Counts = dict[str, int]
"""``interest notes here words photos`` of a topic; what is none is left out."""


def counts_of(db: Session, topic: TopicRow) -> Counts:
    """Those of one topic; cost the same however many others there are."""
    return _counted(db, OF_ONE, topic.event_id, topic.id).get(topic.id, {})


def count(db: Session, topic: TopicRow, name: str) -> int:
    """One of them."""
    return _counted(db, EACH_OF_ONE[name], topic.event_id, topic.id).get(topic.id, {}).get(name, 0)


def counts_by_topic(db: Session, event_id: int) -> dict[str, Counts]:
    """Those of every topic of which anything is counted, by its id."""
    return _counted(db, OF_ALL, event_id)


def readable(table: type[NoteRow | PhotoRow]) -> tuple[ColumnElement[bool], ...]:
    """What of notes or photos everybody may see."""
    seen = (~table.removed, ~table.hidden)
    return seen if table is NoteRow else (*seen, PhotoRow.shown.is_(True), PhotoRow.width > 0)


# Built once: building such a query costs several times what running it does.


def _part(
    name: str, topic: InstrumentedAttribute[str], number: Any, *where: ColumnElement[bool]
) -> Select[Any]:
    in_event = topic.class_.event_id == bindparam("event")
    return select(topic, literal(name), number).where(in_event, *where).group_by(topic)


_COUNTED: tuple[tuple[str, InstrumentedAttribute[str], Any, tuple[ColumnElement[bool], ...]], ...]
_COUNTED = (
    ("interest", InterestRow.topic_id, func.count(), ()),
    ("notes", NoteRow.topic_id, func.count(), readable(NoteRow)),
    ("here", AttendanceRow.topic_id, func.count(), ()),
    ("words", TextRow.topic_id, func.sum(TextRow.words), ()),
    ("photos", PhotoRow.topic_id, func.count(), readable(PhotoRow)),
)
OF_ALL = union_all(*(_part(name, topic, n, *where) for name, topic, n, where in _COUNTED))
EACH_OF_ONE = {
    name: _part(name, topic, n, *where, topic == bindparam("topic"))
    for name, topic, n, where in _COUNTED
}
OF_ONE = union_all(*EACH_OF_ONE.values())


def _counted(
    db: Session, query: Select[Any] | CompoundSelect[Any], event: int, topic: str = ""
) -> dict[str, Counts]:
    found: dict[str, Counts] = defaultdict(dict)
    for of, name, number in db.execute(query, {"event": event, "topic": topic}):
        found[of][name] = int(number)
    return found
