"""Adding, changing and removing rooms while the event runs."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType
from sqlalchemy import func, select

from openspace.commands.orphans import remove_with_slots
from openspace.commands.rounds import Remove
from openspace.commands.unit import Unit
from openspace.commands.wishes import Language, Line, LongText, Wish
from openspace.domain.board import Feature
from openspace.domain.errors import Invalid
from openspace.domain.text import NAME_MAX, clean_line, optional_text, required_line
from openspace.domain.web_address import secure_address
from openspace.store.queries import room_of
from openspace.store.tables import RoomRow

Capacity = Annotated[int, Meta(ge=1, le=100_000)]
Position = Annotated[int, Meta(ge=1, le=10_000)]
Features = Annotated[list[Feature], Meta(max_length=20)]
ROOM_NOTE_MAX = 200


class AddRoom(Wish, frozen=True, kw_only=True):
    """A new room. It hangs last unless `position` says otherwise."""

    name: Line
    capacity: Capacity | None = None
    note: Line = ""
    link: LongText = ""
    features: Features = []  # noqa: RUF012 - msgspec copies it
    language: Language = ""
    position: Position | None = None


class ChangeRoom(Wish, frozen=True, kw_only=True):
    """What of a room should be otherwise."""

    name: Line | UnsetType = UNSET
    capacity: Capacity | UnsetType | None = UNSET
    note: Line | UnsetType = UNSET
    link: LongText | UnsetType = UNSET
    features: Features | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    position: Position | UnsetType = UNSET


def add_room(unit: Unit, wish: AddRoom) -> None:
    """Add a room; its id is the wish's `ref`.

    :raises Invalid: when its name is empty, too long, or that of another room, or its link is not
        an https address.
    """
    unit.require("rooms.change")
    row = RoomRow(
        event_id=unit.event.id,
        id=unit.new_id(RoomRow, wish.ref),
        name=_own_name(unit, wish.name),
        capacity=wish.capacity,
        note=optional_text(clean_line(wish.note), "note", ROOM_NOTE_MAX),
        link=secure_address(wish.link, "link"),
        features=_in_order(wish.features),
        language=wish.language,
        position=wish.position or _last_position(unit) + 1,
        closed=False,
        went=[],
    )
    unit.add(row)
    unit.record("room.added", room_of(row), row)


def change_room(unit: Unit, room_id: str, wish: ChangeRoom) -> None:
    """Change a room's name, capacity, note, what it has, or its place in the order.

    :raises Invalid: as for a new one.
    """
    unit.require("rooms.change")
    row = unit.get(RoomRow, room_id, "room")
    before = row.snapshot()
    if wish.name is not UNSET:
        row.name = _own_name(unit, wish.name, row.id)
    if wish.capacity is not UNSET:
        row.capacity = wish.capacity
    if wish.note is not UNSET:
        row.note = optional_text(clean_line(wish.note), "note", ROOM_NOTE_MAX)
    if wish.link is not UNSET:
        row.link = secure_address(wish.link, "link")
    if wish.features is not UNSET:
        row.features = _in_order(wish.features)
    if wish.language is not UNSET:
        row.language = wish.language
    if wish.position is not UNSET:
        row.position = wish.position
    if row.snapshot() != before:
        unit.record("room.changed", room_of(row), row, before=before)


def remove_room(unit: Unit, room_id: str, wish: Remove) -> None:
    """Remove a room.

    :raises WouldOrphan: when sessions stand there and `unplace` was not said.
    """
    unit.require("rooms.change")
    remove_with_slots(unit, unit.get(RoomRow, room_id, "room"), unplace=wish.unplace)


def _in_order(features: list[Feature]) -> list[str]:
    """Each once, always in the same order."""
    return [one.value for one in Feature if one in features]


def _own_name(unit: Unit, name: str, room_id: str = "") -> str:
    """The name; nobody would find a session in one of two rooms that are called the same."""
    name = required_line(name, "name", NAME_MAX)
    others = select(RoomRow.name).where(RoomRow.event_id == unit.event.id, RoomRow.id != room_id)
    if name.casefold() in (other.casefold() for other in unit.db.scalars(others)):
        raise Invalid(field="name", problem="room_twice", value=name)
    return name


def _last_position(unit: Unit) -> int:
    query = select(func.max(RoomRow.position)).where(RoomRow.event_id == unit.event.id)
    return unit.db.scalar(query) or 0
