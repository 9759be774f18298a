"""What is counted of topics, all in one query, for one topic or for all of an event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
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


def who_marked(
    db: Session, event_id: int, topics: Collection[str] | None = None
) -> dict[str, set[str]]:
    """Who marked each of these topics, or one that was combined into it; for counting alone."""
    query = select(_PARTS.c.of, InterestRow.person_id).join(InterestRow, _IS_MARK)
    query = query.where(_PARTS.c.event_id == event_id)
    if topics is not None:
        query = query.where(_PARTS.c.of.in_(topics))
    found: dict[str, set[str]] = defaultdict(set)
    for topic, person in db.execute(query):
        found[topic].add(person)
    return found


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
    ("notes", NoteRow.topic_id, func.count(), readable(NoteRow)),
    ("here", AttendanceRow.topic_id, func.count(), ()),
    ("words", TextRow.topic_id, func.sum(TextRow.words), ()),
    ("photos", PhotoRow.topic_id, func.count(), readable(PhotoRow)),
)


_PARTS = union_all(
    select(TopicRow.event_id, TopicRow.id.label("of"), TopicRow.id),
    select(TopicRow.event_id, TopicRow.into_id.label("of"), TopicRow.id).where(
        TopicRow.into_id.is_not(None)
    ),
).subquery()
"""Each topic `of` which something is told, with the ids of itself and of what it took in."""

_IS_MARK = (InterestRow.event_id == _PARTS.c.event_id) & (InterestRow.topic_id == _PARTS.c.id)


def _interest(*where: ColumnElement[bool]) -> Select[Any]:
    """How many people marked a topic, or one that was combined into it."""
    people = func.count(InterestRow.person_id.distinct())
    return (
        select(_PARTS.c.of, literal("interest"), people)
        .join(InterestRow, _IS_MARK)
        .where(_PARTS.c.event_id == bindparam("event"), *where)
        .group_by(_PARTS.c.of)
    )


OF_ALL = union_all(
    _interest(), *(_part(name, topic, n, *where) for name, topic, n, where in _COUNTED)
)
EACH_OF_ONE = {
    "interest": _interest(_PARTS.c.of == bindparam("topic")),
    **{
        name: _part(name, topic, n, *where, topic == bindparam("topic"))
        for name, topic, n, where in _COUNTED
    },
}
OF_ONE = union_all(*EACH_OF_ONE.values())


def _counted(
    db: Session, query: Select[Any] | CompoundSelect[Any], event: int, topic: str = ""
) -> dict[str, Counts]:
    found: dict[str, Counts] = defaultdict(dict)
    for of, name, number in db.execute(query, {"event": event, "topic": topic}):
        found[of][name] = int(number)
    return found
