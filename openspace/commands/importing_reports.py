"""Bringing in what a file says of a session's report."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select

from openspace.commands.texts import write_plain
from openspace.commands.unit import Unit
from openspace.commands.words_told import tell_words
from openspace.domain.changes import Attended
from openspace.domain.report import Field, WriteUp
from openspace.store.counts import count
from openspace.store.reports import write_up
from openspace.store.tables import AttendanceRow, TopicRow
from openspace.store.texts import shared_text

ONE_AFTER_THE_OTHER = timedelta(microseconds=1)
"""People keep the order in which the file names them."""


def add_report(unit: Unit, topic: TopicRow, report: WriteUp) -> bool:
    """Add to a topic's report what it does not have: texts that are empty, and people.

    Gives whether there was anything.

    :raises TooLong: when a text is over its limit.
    """
    before = unit.event.seq
    written_at = report.written_at or unit.now
    _add_texts(unit, topic, report, written_at)
    _add_writers(unit, topic, report, written_at)
    _add_people(unit, topic, report)
    return unit.event.seq > before


def _add_texts(unit: Unit, topic: TopicRow, report: WriteUp, written_at: datetime) -> None:
    for field, words in report.texts.items():
        text = shared_text(unit.db, topic, field)
        if text.row is None or not text.row.text:
            write_plain(unit, topic, field, words)
            if text.row is not None:
                text.row.at = text.row.versioned_at = written_at
    unit.db.flush()
    tell_words(unit, topic, at_once=True)


def _add_writers(unit: Unit, topic: TopicRow, report: WriteUp, written_at: datetime) -> None:
    known = write_up(unit.db, unit.event.id, topic.id).writers
    text = shared_text(unit.db, topic, next(iter(report.texts), Field.BODY))
    first = written_at - ONE_AFTER_THE_OTHER * len(report.writers)
    for n, person in enumerate(report.writers):
        if person not in known:
            text.bind_new(person, first + ONE_AFTER_THE_OTHER * n)


def _add_people(unit: Unit, topic: TopicRow, report: WriteUp) -> None:
    of_topic = (AttendanceRow.event_id == unit.event.id, AttendanceRow.topic_id == topic.id)
    latest = unit.db.scalar(select(func.max(AttendanceRow.at)).where(*of_topic))
    first = latest or unit.now - ONE_AFTER_THE_OTHER * len(report.here)
    for n, person in enumerate(report.here, 1):
        if unit.db.get(AttendanceRow, (unit.event.id, topic.id, person)) is None:
            at = first + ONE_AFTER_THE_OTHER * n
            row = AttendanceRow(event_id=unit.event.id, topic_id=topic.id, person_id=person, at=at)
            unit.add(row)
            here = Attended(topic=topic.id, person=person, here=count(unit.db, topic, "here"))
            unit.record("attendance.begun", here, None, undoable=False)
