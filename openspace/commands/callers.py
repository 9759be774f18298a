"""Who asks, and who that is in an event."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy.orm import Session

from openspace.domain.board import Person
from openspace.domain.permissions import Actor, Role
from openspace.store.queries import person_of
from openspace.store.tables import EventRow, MemberRow, PersonRow


class Caller(Struct, frozen=True):
    """Who asks: the hash of a cookie's token. The command line asks as the host."""

    token_hash: str
    is_command_line: bool = False


COMMAND_LINE = Caller("", is_command_line=True)


def actor_of(caller: Caller, member: MemberRow | None) -> Actor:
    """What `caller` is, given their membership of the event, if they have one."""
    if caller.is_command_line:
        return Actor(role=Role.HOST)
    if member is None:
        return Actor(role=Role.PARTICIPANT)
    return Actor(role=Role(member.role), person=member.person_id)


def member_person(db: Session, event: EventRow, caller: Caller) -> tuple[Actor, Person | None]:
    """Who `caller` is in `event`, for reading; the person only once they have a name."""
    member = db.get(MemberRow, (caller.token_hash, event.id))
    actor = actor_of(caller, member)
    row = db.get(PersonRow, (event.id, actor.person)) if actor.person else None
    return actor, person_of(row) if row and row.name else None
