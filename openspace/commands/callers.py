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


def actor_of(caller: Caller, member: MemberRow | None, person: PersonRow | None) -> Actor:
    """What `caller` is, given their membership of the event and who they are, if they have any."""
    if caller.is_command_line:
        return Actor(role=Role.HOST)
    if member is None:
        return Actor(role=Role.PARTICIPANT)
    is_muted = person is not None and person.muted
    return Actor(role=Role(member.role), person=member.person_id, muted=is_muted)


def member_person(db: Session, event: EventRow, caller: Caller) -> tuple[Actor, Person | None]:
    """Who `caller` is in `event`, for reading; the person only once they have a name."""
    member = db.get(MemberRow, (caller.token_hash, event.id))
    row = person_behind(db, member)
    return actor_of(caller, member, row), person_of(row) if row and row.name else None


def person_behind(db: Session, member: MemberRow | None) -> PersonRow | None:
    """Who uses this phone, once they have done something."""
    if member is None or member.person_id is None:
        return None
    return db.get(PersonRow, (member.event_id, member.person_id))
