"""The agenda for calendars: of a room, and of one's own sessions."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import Any

from flask import Blueprint, Response, redirect, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from openspace.domain.board import Room
from openspace.domain.errors import NameNeeded, NotFound
from openspace.domain.ids import derived_secret
from openspace.export.agenda import sessions_of
from openspace.export.icalendar import to_icalendar
from openspace.store.queries import existing_event, marked_by
from openspace.store.reports import attended_by
from openspace.web.addresses import base_url, wanted_code
from openspace.web.house import parts
from openspace.web.identity import here
from openspace.web.language import words
from openspace.web.volumes import Volume, order_of, wanted_volume

CALENDAR = "text/calendar; charset=utf-8"

routes = Blueprint("agenda", __name__)


@routes.get("/e/<code>/agenda/rooms/<id_>.ics")
def of_room(code: str, id_: str) -> ResponseReturnValue:
    """The sessions in one room."""
    volume = wanted_volume(code, None, "board.read")
    order = order_of(volume, "agenda.ics")
    room = next((room for room in order.book.rooms if room.id == id_), None)
    if room is None:
        raise NotFound(what="room")
    there = (session for session in sessions_of(order.book) if session.room == room)
    title = f"{room.name}, {order.book.event.title or order.book.event.theme}"
    return _calendar(to_icalendar(order.book, words(), order.agenda, there, title))


@routes.get("/e/<code>/agenda/mine")
def mine(code: str) -> ResponseReturnValue:
    """To one's own calendar, at an address that a calendar can fetch without a cookie.

    :raises NameNeeded: when nobody knows who asks.
    """
    code = wanted_code(code)

    def read(db: Session) -> str:
        _, actor = here(db, code, "board.read")
        if actor.person is None:
            raise NameNeeded
        return actor.person

    person = parts().house.database.read(read)
    path = f"/e/{code}/agenda/of/{person}/{_secret(code, person)}.ics"
    return redirect(subscribed(f"{base_url()}{path}") if "subscribe" in request.args else path)


@routes.get("/e/<code>/agenda/of/<person>/<secret>.ics")
def of_person(code: str, person: str, secret: str) -> ResponseReturnValue:
    """The sessions that somebody convenes, marked, or was at; the secret is in the address."""
    volume = wanted_volume(code, None, "board.read")
    if not hmac.compare_digest(secret.encode(), _secret(volume.code, person).encode()):
        raise NotFound(what="page")
    order, wanted = order_of(volume, "agenda.ics"), _wanted_by(volume.code, person)
    own = (
        session
        for session in sessions_of(order.book)
        if person == session.report.topic.convener or session.report.topic.id in wanted
    )
    return _calendar(to_icalendar(order.book, words(), order.agenda, own))


def feeds(volume: Volume, rooms: Iterable[Room]) -> list[dict[str, Any]]:
    """The calendars that a book's page offers: to subscribe to, and as files."""
    if volume.number is not None:
        path = volume.file_path("agenda.ics")
        return [{"key": "file", "url": path}]
    home = f"/e/{volume.code}"
    whole = {"key": "subscribe", "url": subscribed(f"{base_url()}{home}/agenda.ics")}
    own = {"key": "subscribe_mine", "url": f"{home}/agenda/mine?subscribe"}
    files = [
        {"key": "file", "url": f"{home}/agenda.ics"},
        {"key": "file_mine", "url": f"{home}/agenda/mine"},
        {"key": "schedule_xml", "url": f"{home}/schedule.xml"},
        {"key": "schedule_json", "url": f"{home}/schedule.json"},
    ]
    each = (
        {"key": "room", "room": room.name, "url": f"{home}/agenda/rooms/{room.id}.ics"}
        for room in rooms
    )
    return [whole, own, *files, *each]


def subscribed(address: str) -> str:
    """The same address as phones' calendars know it: not to be opened once but followed."""
    return f"webcal://{address.partition('://')[2]}"


def _secret(code: str, person: str) -> str:
    return derived_secret(parts().house.key, "calendar", code, person)


def _wanted_by(code: str, person: str) -> set[str]:
    def read(db: Session) -> set[str]:
        event = existing_event(db, code)
        return {*marked_by(db, event.id, person), *attended_by(db, event.id, person)}

    return parts().house.database.read(read)


def _calendar(data: bytes) -> Response:
    response = Response(data, content_type=CALENDAR)
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["Content-Disposition"] = 'attachment; filename="open-space.ics"'
    response.add_etag()
    response.make_conditional(request)
    return response
