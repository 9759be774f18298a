"""Writes on an event as a whole: creating, copying and deleting it, its links, its rehearsal."""

from __future__ import annotations

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from openspace.commands.copying import CopyEvent, copy_event
from openspace.commands.creating import CreateEvent, create_event
from openspace.commands.deletion import Deleted, DeleteEvent, delete_event
from openspace.commands.join_link import renew_join_link
from openspace.commands.links import renew_link, renewal
from openspace.commands.rehearsal import end_rehearsal, rehearse
from openspace.commands.unit import perform
from openspace.commands.wishes import Bare
from openspace.store import photo_files
from openspace.web.addresses import join_url, link_url, links_out, wanted_code
from openspace.web.budgets import NEW_EVENTS
from openspace.web.exchange import EVENT_PATH, read_wish, reply, writer
from openspace.web.house import parts
from openspace.web.identity import caller
from openspace.web.qr import image_address

routes = Blueprint("events", __name__)

JOIN = "join"
"""Among the links, the one that everybody may have."""


@routes.post("/api/events")
def create() -> ResponseReturnValue:
    """Create an event; its links are told this once."""
    wish = read_wish(CreateEvent)
    parts().budgets.spend("new_events", request.remote_addr or "", NEW_EVENTS)
    created = create_event(parts().house, caller(), wish)
    return reply({"code": created.code, "links": links_out(created)}, 201)


@routes.post(f"{EVENT_PATH}/links/<role>")
def renew(code: str, role: str) -> ResponseReturnValue:
    """Give a role, or all who join, another link; the one before opens nothing any more."""
    wish = read_wish(Bare)
    who, code = writer(code)
    if role == JOIN:
        new = renew_join_link(parts().house, who, code, wish)
        parts().crowds.follow(code, new)
        return _link_reply(join_url(new), new)
    renewed = renewal(parts().house, who, code, role, wish.ref)
    perform(parts().house, code, who, renew_link, role, renewed)
    return _link_reply(link_url(role, renewed.secret), code)


def _link_reply(link: str, code: str) -> ResponseReturnValue:
    return reply({"link": link, "qr": image_address(link), "code": code})


@routes.delete(EVENT_PATH)
def delete(code: str) -> ResponseReturnValue:
    """Delete the event, its rehearsals and its photos."""
    wish = read_wish(DeleteEvent)
    who, code = writer(code)
    _forget(delete_event(parts().house, who, code, wish))
    return reply({"deleted": code})


def _forget(events: list[Deleted]) -> None:
    """What lies outside the database goes with the events that are no more."""
    for gone in events:
        parts().crowds.leave(gone.code)
        photo_files.forget_event(parts().settings.data, gone.begun_as)


@routes.post(f"{EVENT_PATH}/copies")
def copy(code: str) -> ResponseReturnValue:
    """Copy the event to another day, with nobody in it."""
    wish = read_wish(CopyEvent)
    parts().budgets.spend("new_events", request.remote_addr or "", NEW_EVENTS)
    created = copy_event(parts().house, caller(), wanted_code(code), wish)
    return reply({"code": created.code, "links": links_out(created)}, 201)


@routes.post(f"{EVENT_PATH}/rehearsal")
def begin_rehearsal(code: str) -> ResponseReturnValue:
    """Begin a rehearsal and send it a crowd, or tell of the one that runs."""
    wish = read_wish(Bare)
    who, code = writer(code)
    rehearsed = rehearse(parts().house, who, code, wish)
    parts().crowds.come(rehearsed.code)
    return reply({"code": rehearsed.code}, 201 if rehearsed.is_new else 200)


@routes.delete(f"{EVENT_PATH}/rehearsal")
def leave_rehearsal(code: str) -> ResponseReturnValue:
    """Throw the rehearsal away."""
    wish = read_wish(Bare)
    who, code = writer(code)
    gone = end_rehearsal(parts().house, who, code, wish)
    _forget(gone)
    return reply({"deleted": gone[0].code})
