"""Who is asking: a signed cookie holds a token, and the token's hash is looked up."""

from __future__ import annotations

from flask import session
from sqlalchemy.orm import Session

from openspace.commands.callers import Caller, member_person
from openspace.domain.ids import hash_secret, new_secret
from openspace.domain.permissions import Actor, require
from openspace.store.queries import event_of, existing_event
from openspace.store.tables import EventRow
from openspace.web.addresses import wanted_code

COOKIE = "openspace"
COOKIE_DAYS = 60


def caller() -> Caller:
    """The one who asks, with a token made now if they had none.

    Flask's session is the signed cookie: HttpOnly, SameSite=Lax.
    """
    if "token" not in session:
        become(new_secret())
    return Caller(hash_secret(session["token"]))


def known_caller() -> Caller:
    """The one who asks, as on the socket: of the page's cookie, else somebody nobody knows."""
    token = session.get("token")
    return Caller(hash_secret(token) if token else "")


def become(token: str) -> None:
    """Let the cookie hold another token from now on."""
    session["token"] = token
    session.permanent = True


def here(db: Session, code: str, action: str) -> tuple[EventRow, Actor]:
    """The event, and who asks in it, if they may do `action`.

    :raises NotFound: no such event.
    :raises NotAllowed: they may not.
    """
    event = existing_event(db, wanted_code(code))
    actor, _ = member_person(db, event, caller())
    require(actor, action, event_of(event))
    return event, actor
