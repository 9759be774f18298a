"""Making an event after the pattern of another: without its people, topics and notes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from openspace.commands.callers import COMMAND_LINE, Caller, member_person
from openspace.commands.creating import Created, created_before, link_secrets, make_host, open_event
from openspace.commands.rooms import AddRoom, add_room
from openspace.commands.rounds import AddRound, add_round
from openspace.commands.unit import House, Unit
from openspace.commands.wishes import Wish
from openspace.domain.board import Room, Round, rooms_in_order
from openspace.domain.copying import copy_of, on_another_day
from openspace.domain.event import check_day
from openspace.domain.ids import new_id
from openspace.domain.permissions import require
from openspace.domain.plan import as_planned
from openspace.store.changelog import versions_of_rounds
from openspace.store.queries import event_of, hold_event, rooms_of, rounds_of
from openspace.store.tables import EventRow


class CopyEvent(Wish, frozen=True, kw_only=True):
    """The `date` of the new event's first day."""

    date: date


def copy_event(house: House, caller: Caller, code: str, wish: CopyEvent) -> Created:
    """Make a new event with the words, rules, rooms and rounds of `code`; the caller hosts it.

    Repeated by the same caller with the same `ref`, it makes nothing and answers the same.

    :raises NotFound: no such event.
    :raises NotAllowed: for everybody but hosts.
    :raises Invalid: when the day lies before yesterday.
    """
    secrets = link_secrets(house, caller, wish.ref)

    def work(db: Session) -> str:
        if made := created_before(db, wish.ref, secrets):
            return made
        pattern = pattern_of(db, caller, code, "event.copy")
        check_day("date", wish.date, pattern.timezone, datetime.now(UTC))
        row = open_event(db, copy_of(event_of(pattern)), secrets, wish.ref)
        make_host(db, caller, row)
        later = on_another_day(plan_of(db, pattern), wish.date, pattern.timezone)
        lay_out(Unit(db, row, COMMAND_LINE, wish.ref, is_beginning=True), later, db, pattern)
        return row.code

    return Created(code=house.database.write(work), secrets=secrets)


def pattern_of(db: Session, caller: Caller, code: str, action: str) -> EventRow:
    """The event `code`, held, if `caller` may do `action` with it.

    :raises NotFound: no such event.
    :raises NotAllowed: for everybody else.
    """
    event = hold_event(db, code)
    actor, _ = member_person(db, event, caller)
    require(actor, action, event_of(event))
    return event


def plan_of(db: Session, pattern: EventRow) -> list[Round]:
    """The rounds of an event as they were meant to be; its day may have moved them."""
    rounds = rounds_of(db, pattern.id).values()
    return as_planned(rounds, versions_of_rounds(db, pattern.id), pattern.timezone)


def lay_out(unit: Unit, rounds: Iterable[Round], db: Session, pattern: EventRow) -> None:
    """Give a new event `rounds`, and the rooms of `pattern`."""
    for round_ in rounds:
        add_round(
            unit,
            AddRound(ref=new_id(), starts=round_.starts, ends=round_.ends, title=round_.title),
        )
    for room in rooms_in_order(rooms_of(db, pattern.id).values()):
        add_room(unit, _wish_for(room))


def _wish_for(room: Room) -> AddRoom:
    return AddRoom(
        ref=new_id(),
        name=room.name,
        capacity=room.capacity,
        note=room.note,
        link=room.link,
        features=list(room.features),
        language=room.language,
    )
