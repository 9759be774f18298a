"""Deleting an event with all that belongs to it: at its host's word, or when its time is over."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from openspace.commands.callers import Caller, member_person
from openspace.commands.unit import House
from openspace.commands.wishes import Line, Wish
from openspace.domain.errors import Invalid
from openspace.domain.ids import read_code
from openspace.domain.keeping import kept_until, rehearsed_until
from openspace.domain.permissions import require
from openspace.store.queries import event_of, hold_event, lock_event, rounds_of
from openspace.store.tables import EventRow, Row


class Deleted(NamedTuple):
    """An event that is no more: the code it had, and the one it began with."""

    code: str
    begun_as: str


class DeleteEvent(Wish, frozen=True, kw_only=True):
    """The event's `code`, typed once more, so that nobody does it by a slip."""

    code: Line


def delete_event(house: House, caller: Caller, code: str, wish: DeleteEvent) -> list[Deleted]:
    """Delete the event and everything in it, for good, and its rehearsal; gives what they were.

    :raises NotFound: no such event (any more).
    :raises NotAllowed: for everybody but the host.
    :raises Invalid: when the typed code is another one.
    """

    def work(db: Session) -> list[Deleted]:
        event = hold_event(db, code)
        actor, _ = member_person(db, event, caller)
        require(actor, "event.delete", event_of(event))
        if read_code(wish.code) != code:
            raise Invalid(field="code", problem="other_code")
        return delete_with_all(db, event)

    gone = house.database.write(work)
    for one in gone:
        house.announce(one.code, 1)
    return gone


def delete_overdue(house: House, now: datetime) -> list[Deleted]:
    """Delete every event whose time is over; gives what they were."""
    codes = house.database.read(lambda db: list(db.scalars(select(EventRow.code))))
    return [gone for code in codes for gone in house.database.write(partial(_if_over, code, now))]


def _if_over(code: str, now: datetime, db: Session) -> list[Deleted]:
    event = lock_event(db, code)
    if event is None or _end_of(db, event) > now:
        return []
    return delete_with_all(db, event)


def _end_of(db: Session, event: EventRow) -> datetime:
    if event.rehearsal_of:
        return rehearsed_until(event.at)
    ends = (round_.ends for round_ in rounds_of(db, event.id).values())
    return kept_until(event.keep_until, event.at, ends)


def delete_with_all(db: Session, event: EventRow) -> list[Deleted]:
    """Delete an event with all that belongs to it, also its rehearsal; gives what they were."""
    rehearsals = db.scalars(select(EventRow).where(EventRow.rehearsal_of == event.begun_as)).all()
    gone = [Deleted(one.code, one.begun_as) for one in (event, *rehearsals)]
    for one in (*rehearsals, event):
        _delete(db, one)
    return gone


def _delete(db: Session, event: EventRow) -> None:
    """Every row that belongs to it, those that refer to others first."""
    for table in reversed(Row.metadata.sorted_tables):
        if "event_id" in table.c:
            db.execute(delete(table).where(table.c.event_id == event.id))
    db.delete(event)
