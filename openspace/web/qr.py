"""QR codes: black on white, whatever the page's colours are."""

from __future__ import annotations

from functools import lru_cache

import segno
from flask import Blueprint, Response
from flask.typing import ResponseReturnValue
from markupsafe import Markup
from sqlalchemy.orm import Session

from openspace.domain.errors import NotFound
from openspace.domain.ids import is_id
from openspace.store.queries import event_by_code
from openspace.store.tables import TopicRow
from openspace.web.addresses import join_url, topic_url, wanted_code
from openspace.web.house import parts

routes = Blueprint("qr", __name__)

# A few kB each; those of one event's sheets are wanted again and again.
KEPT = 512


@routes.get("/e/<code>/qr.svg")
def event(code: str) -> ResponseReturnValue:
    """The join address."""
    code = wanted_code(code)
    if parts().house.database.read(lambda db: event_by_code(db, code)) is None:
        raise NotFound(what="event")
    return _image(join_url(code))


@routes.get("/e/<code>/topics/<id_>/qr.svg")
def topic(code: str, id_: str) -> ResponseReturnValue:
    """The short address of a topic's page."""
    code = wanted_code(code)

    def read(db: Session) -> int:
        event = event_by_code(db, code)
        row = db.get(TopicRow, (event.id, id_)) if event and is_id(id_) else None
        if row is None or row.hidden:
            raise NotFound(what="topic" if event else "event")
        return row.number

    return _image(topic_url(code, parts().house.database.read(read)))


def image_address(text: str) -> str:
    """`text` as an image within its own address (``data:``); of a secret nothing is kept."""
    code = segno.make(text, error="m", micro=False)
    return str(code.svg_data_uri(scale=4, border=4, dark="#000", light="#fff"))


@lru_cache(maxsize=KEPT)
def picture(text: str) -> Markup:
    """`text` as an SVG element that is as large as it is allowed to be."""
    code = segno.make(text, error="m", micro=False)
    svg = code.svg_inline(scale=1, border=4, dark="#000", light="#fff", omitsize=True)
    return Markup(svg)  # noqa: S704 - segno draws the text, it does not write it


def _image(text: str) -> Response:
    svg = str(picture(text)).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    response = Response(svg, content_type="image/svg+xml")
    response.headers["Cache-Control"] = "private, max-age=300"
    return response
