"""The secret links: opening one raises one's role, renewing one puts the old one out.

The link that is no secret, everybody's, is in `join_link`.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from openspace.commands.callers import Caller
from openspace.commands.unit import House, Unit
from openspace.commands.wishes import Wish
from openspace.domain.errors import LinkRefused, NotFound
from openspace.domain.ids import derived_secret, hash_secret, is_id, new_secret
from openspace.domain.permissions import Role
from openspace.store.tables import EventRow, LinkRow, MemberRow


class Opened(Struct, frozen=True, kw_only=True):
    """What a link opens: an event, in a role, for whoever has the new token."""

    code: str
    role: Role
    token: str


class Renewal(Wish, frozen=True, kw_only=True):
    """The wish to renew a link, with the secret that the server derived for it."""

    secret: str


def renewal(house: House, caller: Caller, code: str, role: str, ref: str) -> Renewal:
    """The wish `ref` to renew a link; repeated, it has the same secret."""
    return Renewal(ref=ref, secret=derived_secret(house.key, caller.token_hash, code, role, ref))


# Whoever takes part and opens the wall on their phone goes on taking part.
RANK = {Role.WALL: 0, Role.PARTICIPANT: 1, Role.COHOST: 2, Role.HOST: 3}


def open_link(house: House, caller: Caller, secret: str, *, roles: tuple[Role, ...]) -> Opened:
    """Exchange a link's secret for its role in its event.

    Rights rise with a new token, to which everything of the caller's old one moves; so a
    cookie that somebody planted beforehand gains nothing.

    :raises LinkRefused: when the secret is unknown, was renewed, or is not of `roles`.
    """
    token = new_secret()

    def work(db: Session) -> Opened:
        link = db.scalar(select(LinkRow).where(LinkRow.secret_hash == hash_secret(secret)))
        if link is None or Role(link.role) not in roles:
            raise LinkRefused
        _move(db, caller.token_hash, hash_secret(token))
        role = _raise(db, link, hash_secret(token))
        return Opened(code=_code_of(db, link.event_id), role=role, token=token)

    return house.database.write(work)


def _move(db: Session, old: str, new: str) -> None:
    db.execute(update(MemberRow).where(MemberRow.token_hash == old).values(token_hash=new))


def _raise(db: Session, link: LinkRow, token_hash: str) -> Role:
    """Give the link's role, unless the member has a higher one already."""
    member = db.get(MemberRow, (token_hash, link.event_id))
    if member is None:
        member = MemberRow(token_hash=token_hash, event_id=link.event_id, role=link.role)
        db.add(member)
    elif RANK[Role(link.role)] >= RANK[Role(member.role)]:
        member.role = link.role
    return Role(member.role)


def _code_of(db: Session, event_id: int) -> str:
    return db.scalars(select(EventRow.code).where(EventRow.id == event_id)).one()


def renew_link(unit: Unit, role: str, wish: Renewal) -> None:
    """Take a new secret for a role: the old one is refused, and who came by it is out.

    Whoever renews the host link stays host.

    :raises NotFound: when there is no link for such a role.
    """
    unit.require("links.renew")
    link = unit.db.get(LinkRow, (unit.event.id, role)) if is_id(role) else None
    if link is None:
        raise NotFound(what="link")
    link.secret_hash = hash_secret(wish.secret)
    _put_out(unit, role)
    unit.tell(f"event.{role}_link_renewed")


def _put_out(unit: Unit, role: str) -> None:
    """Make participants of all who had the role, but not of the one who renews."""
    unit.db.execute(
        update(MemberRow)
        .where(
            MemberRow.event_id == unit.event.id,
            MemberRow.role == role,
            MemberRow.token_hash != unit.token_hash,
        )
        .values(role=Role.PARTICIPANT.value)
    )
