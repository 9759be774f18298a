"""Who may do what, when: the one table."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from openspace.domain.errors import Muted, NotAllowed, NotNow, NotYours
from openspace.domain.event import Deed, Event


class Role(StrEnum):
    """What a link makes of whoever opens it."""

    WALL = "wall"
    PARTICIPANT = "participant"
    COHOST = "cohost"
    HOST = "host"


class Actor(Struct, frozen=True, kw_only=True):
    """Somebody doing something in one event; `person` is None until they gave a name.

    Whoever is `muted` reads along, and settles what the book may say of them.
    """

    role: Role
    person: str | None = None
    muted: bool = False

    @property
    def hosts(self) -> bool:
        """Whether this is the host or a co-host."""
        return self.role in HOSTS


EVERYBODY = frozenset(Role)
PEOPLE = frozenset({Role.PARTICIPANT, Role.COHOST, Role.HOST})
HOSTS = frozenset({Role.COHOST, Role.HOST})
HOST = frozenset({Role.HOST})


class Permission(Struct, frozen=True):
    """`roles` may; participants only in the phases open for `deed`, and with `own` only theirs."""

    roles: frozenset[Role]
    deed: Deed | None = None
    own: bool = False


TABLE: dict[str, Permission] = {
    "board.read": Permission(EVERYBODY),
    "notes.read": Permission(EVERYBODY),
    "me.name": Permission(PEOPLE),
    "topic.propose": Permission(PEOPLE, Deed.PROPOSE),
    "topic.edit": Permission(PEOPLE, Deed.PROPOSE, own=True),
    "topic.withdraw": Permission(PEOPLE, Deed.PROPOSE, own=True),
    "topic.place": Permission(PEOPLE, Deed.PLACE, own=True),
    "topic.swap": Permission(HOSTS),
    "topic.hide": Permission(HOSTS),
    "interest.mark": Permission(PEOPLE, Deed.INTEREST),
    "note.post": Permission(PEOPLE, Deed.NOTE),
    "note.edit": Permission(PEOPLE, Deed.NOTE, own=True),
    "note.hide": Permission(HOSTS),
    "photo.post": Permission(PEOPLE, Deed.NOTE),
    "photo.edit": Permission(PEOPLE, Deed.NOTE, own=True),
    "photo.show": Permission(HOSTS),
    "photo.hide": Permission(HOSTS),
    "session.attend": Permission(PEOPLE, Deed.NOTE),
    "report.write": Permission(PEOPLE, Deed.NOTE),
    "report.waive": Permission(PEOPLE, Deed.NOTE, own=True),
    "undo": Permission(PEOPLE, own=True),
    "scribe": Permission(HOSTS),
    "person.rename": Permission(HOSTS),
    "person.mute": Permission(HOSTS),
    "hidden.read": Permission(HOSTS),
    "event.change": Permission(HOSTS),
    "rounds.change": Permission(HOSTS),
    "rooms.change": Permission(HOSTS),
    "wall.steer": Permission(HOSTS),
    "wall.announce": Permission(HOSTS),
    "links.renew": Permission(HOST),
    "event.copy": Permission(HOSTS),
    "event.rehearse": Permission(HOSTS),
    "event.delete": Permission(HOST),
    "book.read": Permission(PEOPLE),
    "book.agree": Permission(PEOPLE),
    "book.freeze": Permission(HOSTS),
}
"""Every action, and who may do it. `book.read` is also bound to the event's `book_open`."""

OF_THE_MUTED = frozenset({"board.read", "notes.read", "book.read", "book.agree"})
"""What whoever is muted may still do."""


def require(actor: Actor, action: str, event: Event, *, own: bool = False) -> None:
    """Let `actor` do `action` in `event`; `own` says whether the thing is the actor's.

    :raises NotAllowed: the role does not reach that far.
    :raises Muted: a host has muted this participant.
    :raises NotNow: participants may not do this in the present phase.
    :raises NotYours: it belongs to somebody else.
    """
    permission = TABLE[action]
    if actor.role not in permission.roles:
        raise NotAllowed(action=action)
    if actor.hosts:
        return
    if actor.muted and action not in OF_THE_MUTED:
        raise Muted(action=action)
    if not _is_open(permission, action, event):
        raise NotNow(action=action, phase=event.phase)
    if permission.own and not own:
        raise NotYours(action=action)


def _is_open(permission: Permission, action: str, event: Event) -> bool:
    if action == "book.read":
        return event.book_open
    return permission.deed is None or event.phase in event.rules[permission.deed]


def can(actor: Actor, event: Event) -> dict[str, bool]:
    """For the screens: every action, and whether `actor` may do it on what is their own."""

    def allowed(action: str) -> bool:
        try:
            require(actor, action, event, own=True)
        except (NotAllowed, NotNow, Muted):
            return False
        return True

    return {action: allowed(action) for action in TABLE}
