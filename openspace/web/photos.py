"""The pictures themselves, for who may see them."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from openspace.domain.errors import NotFound
from openspace.domain.ids import is_id
from openspace.domain.permissions import Actor
from openspace.store.photo_files import bytes_of
from openspace.store.tables import PhotoRow, TopicRow
from openspace.web.addresses import wanted_code
from openspace.web.house import parts
from openspace.web.identity import here

SMALL = "-small"

routes = Blueprint("photos", __name__)


@routes.get("/e/<code>/photos/<name>.jpg")
def picture(code: str, name: str) -> ResponseReturnValue:
    """A photo, or with ``-small`` its thumbnail.

    A browser keeps it, and asks each time whether it may still show it.
    """
    code, id_ = wanted_code(code), name.removesuffix(SMALL)
    event = _seen_in(code, id_)
    try:
        jpeg = bytes_of(parts().settings.data, event, id_, small=name.endswith(SMALL))
    except OSError as error:
        raise NotFound(what="photo") from error
    response = Response(jpeg, content_type="image/jpeg")
    response.headers["Cache-Control"] = "private, no-cache"
    response.add_etag()
    return response.make_conditional(request)


def _seen_in(code: str, id_: str) -> str:
    """As what the event began in which the photo may be seen by the one who asks."""

    def read(db: Session) -> str:
        event, actor = here(db, code, "notes.read")
        row = db.get(PhotoRow, (event.id, id_)) if is_id(id_) else None
        topic = db.get(TopicRow, (event.id, row.topic_id)) if row else None
        if row is None or topic is None or not _may_see(actor, row, topic):
            raise NotFound(what="photo")
        return event.begun_as

    return parts().house.database.read(read)


def _may_see(actor: Actor, row: PhotoRow, topic: TopicRow) -> bool:
    """One that waits is seen by its author and hosts; a hidden or removed one by hosts alone."""
    if not row.width:
        return False
    if actor.hosts:
        return True
    is_there = not (row.removed or row.hidden or topic.hidden)
    return is_there and (row.shown or (actor.person is not None and actor.person == row.person_id))
