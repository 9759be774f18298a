"""Who was at a session, and that there will be no notes from it."""

from __future__ import annotations

from openspace.commands.topics import is_convener, topic_row
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare
from openspace.domain.changes import Attended, Gone
from openspace.store.counts import count
from openspace.store.queries import topic_with_counts
from openspace.store.tables import AttendanceRow, TopicRow


def attend(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Say that one is, or was, at a session: presence, never a reservation.

    :raises NameNeeded: when one has not given a name yet.
    """
    row = topic_row(unit, topic_id)
    unit.require("session.attend")
    person = unit.named_person()
    if unit.db.get(AttendanceRow, (unit.event.id, row.id, person.id)) is None:
        here = AttendanceRow(
            event_id=unit.event.id, topic_id=row.id, person_id=person.id, at=unit.now
        )
        unit.add(here)
        _record_attendance(unit, "attendance.begun", row, person.id)


def leave(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Say that one was not at a session after all."""
    row = topic_row(unit, topic_id)
    unit.require("session.attend")
    person = unit.actor.person or ""
    here = unit.db.get(AttendanceRow, (unit.event.id, row.id, person))
    if here is not None:
        unit.remove(here)
        _record_attendance(unit, "attendance.ended", row, person)


def waive_notes(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Say that there will be no notes from a session, which is a fine answer."""
    _set_waived(unit, topic_id, waived=True)


def await_notes(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Say that there will be notes from a session after all."""
    _set_waived(unit, topic_id, waived=False)


def _set_waived(unit: Unit, topic_id: str, *, waived: bool) -> None:
    row = topic_row(unit, topic_id)
    unit.require("report.waive", own=is_convener(unit, row))
    if row.no_notes == waived:
        return
    before = row.snapshot()
    row.no_notes = waived
    if row.hidden:
        unit.record("topic.hidden", Gone(id=row.id), row, before=before)
        return
    kind = "topic.waived" if waived else "topic.awaited"
    unit.record(kind, topic_with_counts(unit.db, row), row, before=before)


def _record_attendance(unit: Unit, kind: str, row: TopicRow, person: str) -> None:
    data = Attended(topic=row.id, person=person, here=count(unit.db, row, "here"))
    unit.record(kind, data, None, undoable=False)
