"""Photos on their way here: in parts, so that a cut costs no more than one of them."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any, NamedTuple

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.exceptions import RequestEntityTooLarge

from openspace.commands.callers import member_person
from openspace.commands.unit import perform
from openspace.commands.uploads import FinishPhoto, drop_photo, finish_photo, require_uploader
from openspace.commands.wishes import Bare
from openspace.domain.errors import Invalid, NotFound, TooMany
from openspace.domain.ids import is_id, new_id
from openspace.pictures import remade
from openspace.store import photo_files
from openspace.store.queries import existing_event
from openspace.store.tables import EventRow, PhotoRow
from openspace.web.addresses import wanted_code
from openspace.web.budgets import EVENT, PARTS, PHOTOS
from openspace.web.exchange import EVENT_PATH, reply
from openspace.web.house import parts
from openspace.web.identity import caller
from openspace.web.reads import number_asked
from openspace.wire.records import answer_out

LARGEST_PART = 128 * 1024

SPARE = 512 * 1024**2
"""Bytes of the disk that photos leave to the database, without which nothing goes on."""

ONE_AT_A_TIME = threading.Lock()
"""Held while a picture is unfolded, which takes 100 MB of memory and more."""

routes = Blueprint("uploads", __name__)


class Upload(NamedTuple):
    """How far an upload is: so many of its `bytes`, or all of it and the photo is `done`.

    Its files lie under `event`, the code that the event began with.
    """

    event: str
    bytes: int
    arrived: int
    done: bool

    def told(self) -> dict[str, Any]:
        """The same as it is answered."""
        return {"bytes": self.bytes, "arrived": self.arrived, "done": self.done}


@routes.get(f"{EVENT_PATH}/photos/<id_>/parts")
def arrived(code: str, id_: str) -> ResponseReturnValue:
    """How far one's upload is: from there it goes on after a cut."""
    return reply(_how_far(wanted_code(code), id_).told())


@routes.put(f"{EVENT_PATH}/photos/<id_>/parts")
def take_part(code: str, id_: str) -> ResponseReturnValue:
    """Take the part that begins at ``offset``, or what of it is new; the last makes the photo."""
    code, part, offset = wanted_code(code), request.get_data(cache=False), number_asked("offset", 0)
    if len(part) > LARGEST_PART:
        raise RequestEntityTooLarge
    who = f"{code}:{caller().token_hash}"
    parts().budgets.spend("photo_parts", who, PARTS)
    parts().budgets.spend("event", code, EVENT)
    far = _how_far(code, id_)
    if far.done:
        return reply(far.told())
    if not far.arrived:
        parts().budgets.spend("photo_uploads", who, PHOTOS)
        _make_room(far.event)
    fitting = part[: max(0, far.bytes - offset)]
    data = parts().settings.data
    here = parts().aside(lambda: photo_files.take_in(data, far.event, id_, offset, fitting))
    if here < far.bytes:
        return reply(far._replace(arrived=here).told())
    return _finished(code, id_)


def _how_far(code: str, id_: str) -> Upload:
    """The upload `id_` of the one who asks.

    :raises NotFound: no such event or upload; it was forgotten, or never begun.
    :raises NotYours: somebody else sends it.
    """

    def read(db: Session) -> Upload:
        event = existing_event(db, code)
        row = db.get(PhotoRow, (event.id, id_)) if is_id(id_) else None
        if row is None:
            raise NotFound(what="photo")
        actor, _ = member_person(db, event, caller())
        require_uploader(actor.person, row)
        return Upload(event.begun_as, row.bytes, row.bytes, bool(row.width))

    far = parts().house.database.read(read)
    if far.done:
        return far
    return far._replace(arrived=photo_files.arrived(parts().settings.data, far.event, id_))


def _make_room(begun_as: str) -> None:
    """Throw away what of other uploads never came.

    :raises TooMany: when the disk is nearly full all the same.
    """
    data = parts().settings.data
    seen = photo_files.arriving(data, begun_as)

    def read(db: Session) -> list[str]:
        query = select(PhotoRow.id).join(EventRow, EventRow.id == PhotoRow.event_id)
        return list(db.scalars(query.where(EventRow.begun_as == begun_as, PhotoRow.width == 0)))

    photo_files.sweep(data, begun_as, seen, parts().house.database.read(read))
    if shutil.disk_usage(data).free < SPARE:
        raise TooMany(what="disk")


def _finished(code: str, id_: str) -> Response:
    """Make the photo of what has come, and tell of it; what is no picture is forgotten."""
    data, house, who = parts().settings.data, parts().house, caller()
    with ONE_AT_A_TIME:
        far = _how_far(code, id_)
        if far.done:  # by the same part, sent twice, while this one waited
            return reply(far.told())
        try:
            wish = parts().aside(lambda: _made(data, far.event, id_))
        except Invalid:
            perform(house, code, who, drop_photo, id_, Bare(ref=new_id()))
            photo_files.forget(data, far.event, id_)
            raise
        try:
            answer = perform(house, code, who, finish_photo, id_, wish)
        except NotFound:  # given up, or its event deleted, in this very moment
            photo_files.discard(data, far.event, id_)
            raise
    photo_files.forget(data, far.event, id_)
    whole = far._replace(bytes=wish.bytes, arrived=wish.bytes, done=True)
    return reply({**whole.told(), "answer": answer_out(answer)})


def _made(data: Path, event: str, id_: str) -> FinishPhoto:
    """The photo's files, written for good before anybody is told of them."""
    made = remade(photo_files.all_of(data, event, id_))
    photo_files.keep(data, event, id_, made.large, made.small)
    size = len(made.large) + len(made.small)
    return FinishPhoto(ref=new_id(), width=made.width, height=made.height, bytes=size)
