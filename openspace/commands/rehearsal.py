"""Rehearsing an event: a copy that simulated people come to, and that is thrown away.

What is done in it is done in an event of its own; the real one is only read.
"""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from openspace.commands.callers import COMMAND_LINE, Caller
from openspace.commands.copying import lay_out, pattern_of, plan_of
from openspace.commands.creating import LINKED_ROLES, open_event
from openspace.commands.deletion import Deleted, delete_with_all
from openspace.commands.unit import House, Unit
from openspace.commands.wishes import Bare
from openspace.domain.copying import copy_of, soon_after
from openspace.domain.errors import NotAllowed, NotFound, TooMany
from openspace.domain.event import Phase
from openspace.domain.ids import new_id, new_secret
from openspace.domain.keeping import rehearsed_until
from openspace.domain.permissions import HOSTS
from openspace.store.queries import event_of
from openspace.store.tables import EventRow, MemberRow

REHEARSALS_MAX = 5
"""So many there may be on a server at once: each has a crowd of its own."""


class Rehearsed(Struct, frozen=True, kw_only=True):
    """A rehearsal's code, and whether it was begun just now."""

    code: str
    is_new: bool


def rehearse(house: House, caller: Caller, code: str, _wish: Bare) -> Rehearsed:
    """Begin a rehearsal of event `code`, hosted by all its hosts; or give the one there is.

    :raises NotFound: no such event.
    :raises NotAllowed: for everybody but hosts, and for a rehearsal itself.
    :raises TooMany: when the server has as many as it takes.
    """

    def work(db: Session) -> Rehearsed:
        pattern = pattern_of(db, caller, code, "event.rehearse")
        if pattern.rehearsal_of:
            raise NotAllowed(action="rehearsal")
        if there := rehearsal_of(db, pattern):
            return Rehearsed(code=there.code, is_new=False)
        if _how_many(db) >= REHEARSALS_MAX:
            raise TooMany(what="rehearsals")
        return Rehearsed(code=_begin(db, pattern), is_new=True)

    return house.database.write(work)


def end_rehearsal(house: House, caller: Caller, code: str, _wish: Bare) -> list[Deleted]:
    """Throw the rehearsal of event `code` away; gives all that is no more.

    :raises NotFound: no such event, or no rehearsal of it.
    :raises NotAllowed: for everybody but hosts.
    """

    def work(db: Session) -> list[Deleted]:
        there = rehearsal_of(db, pattern_of(db, caller, code, "event.rehearse"))
        if there is None:
            raise NotFound(what="rehearsal")
        return delete_with_all(db, there)

    gone = house.database.write(work)
    for one in gone:
        house.announce(one.code, 1)
    return gone


def rehearsal_of(db: Session, event: EventRow) -> EventRow | None:
    """The rehearsal of `event`, if there is one.

    It says the code that the real one began with, so that whoever comes to the rehearsal alone
    never learns from it the code that the real one has now.
    """
    return db.scalar(select(EventRow).where(EventRow.rehearsal_of == event.begun_as))


def _how_many(db: Session) -> int:
    query = select(func.count()).select_from(EventRow).where(EventRow.rehearsal_of != "")
    return db.scalar(query) or 0


def _begin(db: Session, pattern: EventRow) -> str:
    now = datetime.now(UTC)
    event = replace(
        copy_of(event_of(pattern)),
        # People take slots from the start, or there would be little to look at.
        phase=Phase.MARKETPLACE,
        rehearsal_of=pattern.begun_as,
        keep_until=rehearsed_until(now),
    )
    ref = new_id()
    row = open_event(db, event, {role.value: new_secret() for role in LINKED_ROLES}, ref)
    rounds = soon_after(plan_of(db, pattern), now)
    lay_out(Unit(db, row, COMMAND_LINE, ref, is_beginning=True), rounds, db, pattern)
    _let_hosts_in(db, pattern, row)
    return row.code


def _let_hosts_in(db: Session, pattern: EventRow, rehearsal: EventRow) -> None:
    """Whoever hosts the event hosts its rehearsal, on the same phone and under the same role."""
    roles = [role.value for role in HOSTS]
    query = select(MemberRow).where(MemberRow.event_id == pattern.id, MemberRow.role.in_(roles))
    for member in db.scalars(query):
        there = MemberRow(token_hash=member.token_hash, event_id=rehearsal.id, role=member.role)
        db.add(there)
