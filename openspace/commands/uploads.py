"""Uploads: a photo is begun, comes in parts, and is finished once all is there and made anew.

Only then anybody is told of it.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, func, select

from openspace.commands.photos import kind_as_seen, told
from openspace.commands.topics import topic_row
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Line, Wish
from openspace.domain.errors import Invalid, NotYours, TooMany
from openspace.domain.photos import EVENT_BYTES, MEDIA_TYPES, PERSON_MOST, PHOTO_BYTES, UNDER_WAY
from openspace.domain.text import ALT_MAX, optional_text
from openspace.store.tables import PersonRow, PhotoRow

PATIENCE = timedelta(days=1)
"""How long an upload may take, with all its pauses."""


class BeginPhoto(Wish, frozen=True, kw_only=True):
    """A photo of so many `bytes` that will come in parts, and in words what it shows."""

    bytes: int
    type: Line = "image/jpeg"
    alt: Line = ""


class FinishPhoto(Wish, frozen=True, kw_only=True):
    """All has come: its size in pixels, and what its files take on the disk."""

    width: int
    height: int
    bytes: int


def begin_photo(unit: Unit, topic_id: str, wish: BeginPhoto) -> None:
    """Begin to upload a photo of a topic; its id is the `ref`. Nobody is told of it yet.

    :raises NameNeeded: when who posts it has not given a name.
    :raises Invalid: when it is too large, of another type, or the words are over 300 characters.
    :raises TooMany: when one has too many, or the event's room for photos is full.
    """
    topic = topic_row(unit, topic_id)
    unit.require("photo.post")
    person = unit.named_person()
    alt = optional_text(wish.alt, "alt", ALT_MAX)
    _require_fitting(wish)
    _forget_what_never_came(unit)
    _require_room(unit, person, wish.bytes)
    row = PhotoRow(
        event_id=unit.event.id,
        id=unit.new_id(PhotoRow, wish.ref),
        topic_id=topic.id,
        person_id=person.id,
        alt=alt,
        bytes=wish.bytes,
        width=0,
        height=0,
        at=unit.now,
    )
    unit.add(row)


def _require_fitting(wish: BeginPhoto) -> None:
    if wish.type not in MEDIA_TYPES:
        raise Invalid(field="type", problem="no_photo_type")
    if wish.bytes < 1:
        raise Invalid(field="bytes", problem="too_small", least=1)
    if wish.bytes > PHOTO_BYTES:
        raise Invalid(field="photo", problem="photo_too_big", most=PHOTO_BYTES // 1024**2)


def _forget_what_never_came(unit: Unit) -> None:
    unit.db.execute(
        delete(PhotoRow).where(
            PhotoRow.event_id == unit.event.id,
            PhotoRow.width == 0,
            PhotoRow.at < unit.now - PATIENCE,
        )
    )


def _require_room(unit: Unit, person: PersonRow, size: int) -> None:
    """Room for one more: of this person, and of `size` bytes in the event."""
    of_event = PhotoRow.event_id == unit.event.id
    of_person = (of_event, PhotoRow.person_id == person.id)
    under_way = select(func.count()).where(*of_person, PhotoRow.width == 0)
    if (unit.db.scalar(under_way) or 0) >= UNDER_WAY:
        raise TooMany(what="photos_under_way")
    if not unit.actor.hosts:
        theirs = select(func.count()).where(*of_person)
        if (unit.db.scalar(theirs) or 0) >= PERSON_MOST:
            raise TooMany(what="photos")
    taken = unit.db.scalar(select(func.sum(PhotoRow.bytes)).where(of_event)) or 0
    if taken + size > EVENT_BYTES:
        raise TooMany(what="photo_bytes")


def finish_photo(unit: Unit, photo_id: str, wish: FinishPhoto) -> None:
    """Tell of a photo that has come whole: shown, or waiting for a host's word.

    What was begun may be finished, whatever was closed meanwhile; a second time changes nothing.
    """
    row = unit.get(PhotoRow, photo_id, "photo")
    require_uploader(unit.actor.person, row)
    if row.width:
        return
    row.width, row.height, row.bytes, row.at = wish.width, wish.height, wish.bytes, unit.now
    row.shown = unit.actor.hosts or unit.event.trusts_photos
    unit.record(kind_as_seen(row, "photo.posted"), told(unit, row), row)


def drop_photo(unit: Unit, photo_id: str, _wish: Bare) -> None:
    """Forget an upload that came whole and is no picture."""
    row = unit.get(PhotoRow, photo_id, "photo")
    require_uploader(unit.actor.person, row)
    if not row.width:
        unit.remove(row)


def require_uploader(person: str | None, row: PhotoRow) -> None:
    """Refuse unless `person` began this upload: nobody, not even a host, sends another's.

    :raises NotYours: it is somebody else's.
    """
    if person is None or person != row.person_id:
        raise NotYours(action="photo.edit")
