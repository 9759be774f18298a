"""Agreeing to photos of a topic, describing them, and taking them away; `uploads` posts them."""

from __future__ import annotations

from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Line, Wish
from openspace.domain.changes import PhotoGone, Pictured
from openspace.domain.errors import NoLongerThere, NotFound
from openspace.domain.text import ALT_MAX, optional_text
from openspace.store.counts import count
from openspace.store.reports import photo_of
from openspace.store.tables import PhotoRow, TopicRow


class DescribePhoto(Wish, frozen=True, kw_only=True):
    """What the photo shows, for who cannot see it; empty is fine."""

    alt: Line


def describe_photo(unit: Unit, photo_id: str, wish: DescribePhoto) -> None:
    """Say in other words what a photo shows.

    :raises NotYours: when a participant has not posted it.
    :raises Invalid: when it is over 300 characters.
    """
    row = _photo_row(unit, photo_id)
    unit.require("photo.edit", own=_is_author(unit, row))
    if row.removed or row.hidden:
        raise NoLongerThere(topic=row.topic_id)
    before = row.snapshot()
    row.alt = optional_text(wish.alt, "alt", ALT_MAX)
    if row.snapshot() != before:
        _record(unit, row, "photo.described", before)


def remove_photo(unit: Unit, photo_id: str, _wish: Bare) -> None:
    """Take one's photo away; it can be brought back. One that is still coming is forgotten."""
    row = _photo_row(unit, photo_id, also_under_way=True)
    unit.require("photo.edit", own=_is_author(unit, row))
    if not row.width:
        unit.remove(row)
    elif not row.removed:
        _set(unit, row, "photo.removed", removed=True)


def bring_back_photo(unit: Unit, photo_id: str, _wish: Bare) -> None:
    """Bring back a photo that was removed."""
    row = _photo_row(unit, photo_id)
    unit.require("photo.edit", own=_is_author(unit, row))
    if row.removed:
        _set(unit, row, "photo.brought_back", removed=False)


def agree_to_photo(unit: Unit, photo_id: str, _wish: Bare) -> None:
    """Let everybody see a photo that waited."""
    unit.require("photo.show")
    row = _photo_row(unit, photo_id)
    if not row.shown:
        _set(unit, row, "photo.shown", shown=True)


def hide_photo(unit: Unit, photo_id: str, _wish: Bare) -> None:
    """Take a photo, shown or waiting, out of everybody's sight but the hosts'."""
    unit.require("photo.hide")
    row = _photo_row(unit, photo_id)
    if not row.hidden:
        _set(unit, row, "photo.hidden", hidden=True)


def unhide_photo(unit: Unit, photo_id: str, _wish: Bare) -> None:
    """Bring a hidden photo back, to be seen or to wait as before."""
    unit.require("photo.hide")
    row = _photo_row(unit, photo_id)
    if row.hidden:
        _set(unit, row, "photo.shown", hidden=False)


def _set(unit: Unit, row: PhotoRow, kind: str, **flags: bool) -> None:
    before = row.snapshot()
    for name, value in flags.items():
        setattr(row, name, value)
    _record(unit, row, kind, before)


def _record(unit: Unit, row: PhotoRow, kind: str, before: dict[str, object]) -> None:
    unit.record(kind_as_seen(row, kind), told(unit, row), row, before=before)


def kind_as_seen(row: PhotoRow, kind: str) -> str:
    """What everybody sees: one that is not to be seen stays away, whatever happened to it."""
    if row.removed or row.hidden:
        return kind if kind in ("photo.removed", "photo.hidden") else "photo.hidden"
    return kind if row.shown else "photo.offered"


def told(unit: Unit, row: PhotoRow) -> Pictured | PhotoGone:
    """What is told of a photo: itself, or only that it is not to be seen, and its topic's count."""
    unit.db.flush()
    topic = unit.get(TopicRow, row.topic_id, "topic")
    photos = count(unit.db, topic, "photos")
    if row.shown and not (row.removed or row.hidden):
        return Pictured(photo=photo_of(row), photos=photos)
    return PhotoGone(id=row.id, topic=topic.id, photos=photos)


def _photo_row(unit: Unit, photo_id: str, *, also_under_way: bool = False) -> PhotoRow:
    row = unit.get(PhotoRow, photo_id, "photo")
    if not (row.width or also_under_way):
        raise NotFound(what="photo")
    if row.hidden and not unit.actor.hosts:
        raise NoLongerThere(topic=row.topic_id)
    return row


def _is_author(unit: Unit, row: PhotoRow) -> bool:
    return unit.actor.person is not None and unit.actor.person == row.person_id
