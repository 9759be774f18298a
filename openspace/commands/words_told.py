"""Telling an event how many words a report has, now and then while it is written."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace import metrics
from openspace.commands.callers import COMMAND_LINE
from openspace.commands.unit import House, Unit
from openspace.domain.changes import Written
from openspace.domain.ids import new_id
from openspace.domain.report import words_in
from openspace.store.counts import count
from openspace.store.queries import lock_event
from openspace.store.tables import EventRow, TextRow, TopicRow

EVERY = timedelta(seconds=3)
"""At most so often a topic's words are told: boards need no number for each letter."""


def tell_words(unit: Unit, topic: TopicRow, *, at_once: bool = False) -> bool:
    """Record how many words the topic's report has, if that is news and the last is old enough.

    Gives whether it still has to be told.
    """
    of_topic = (TextRow.event_id == unit.event.id, TextRow.topic_id == topic.id)
    told = unit.db.execute(select(TextRow.untold, TextRow.told_at).where(*of_topic)).all()
    if not any(untold for untold, _ in told):
        return False
    if not at_once and any(at is not None and unit.now - at < EVERY for _, at in told):
        return True
    for row in unit.db.scalars(select(TextRow).where(*of_topic, TextRow.untold)):
        row.words, row.untold, row.told_at = words_in([row.text]), False, unit.now
    unit.db.flush()
    data = Written(topic=topic.id, words=count(unit.db, topic, "words"))
    unit.record("report.written", data, None, undoable=False, by_nobody=True)
    return False


def tell_all_words(house: House, code: str, *, at_once: bool = False) -> bool:
    """Record the words of every topic that are due; gives whether any are still to be told."""

    def work(db: Session) -> tuple[bool, Unit | None]:
        event = lock_event(db, code)
        if event is None:
            return False, None
        unit = Unit(db, event, COMMAND_LINE, new_id())
        untold = select(TextRow.topic_id).where(TextRow.event_id == event.id, TextRow.untold)
        topics = [unit.get(TopicRow, id_, "topic") for id_ in sorted({*db.scalars(untold)})]
        owing = [tell_words(unit, topic, at_once=at_once) for topic in topics]
        return any(owing), unit

    is_owing, unit = house.database.write(work)
    if unit is not None and unit.changes:
        metrics.CHANGES.add(len(unit.changes))
        house.announce(code, unit.changes[0].seq)
    return is_owing


def owing_events(house: House) -> list[str]:
    """The codes of the events that were not told before the server ended."""
    query = select(EventRow.code).join(TextRow, TextRow.event_id == EventRow.id)
    codes = query.where(TextRow.untold).distinct().order_by(EventRow.code)
    return house.database.read(lambda db: list(db.scalars(codes)))
