"""Closing a room that falls out, and moving what would still take place there."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from openspace.commands.board import PlaceTopic, let_slot_go, place_topic, require_open
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Wish
from openspace.domain.errors import WouldOrphan
from openspace.store.queries import room_of, sessions_where
from openspace.store.tables import RoomRow, RoundRow, TopicRow

MOVES_MAX = 200


class Move(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A session, and the slot it gets instead; none, where neither round nor room is named."""

    topic: str
    round: str | None = None
    room: str | None = None

    def __post_init__(self) -> None:
        """Refuse half a slot."""
        if (self.round is None) != (self.room is None):
            message = "round and room belong together"
            raise ValueError(message)


class CloseRoom(Wish, frozen=True, kw_only=True):
    """Where the coming sessions of a room go; with `unplace` those not named lose their slot."""

    moves: Annotated[list[Move], Meta(max_length=MOVES_MAX)] = []  # noqa: RUF012 - msgspec copies it
    unplace: bool = False


def close_room(unit: Unit, room_id: str, wish: CloseRoom) -> None:
    """Close a room: its sessions move in the same wish, or none does and it stays open.

    Those whose round is over keep their slot. A move of a session that has left the room
    meanwhile is passed over: it has found its place.

    :raises SlotTaken: when another topic has one of the slots.
    :raises RoomClosed: when one of the slots is in a closed room, such as this one.
    :raises WouldOrphan: with the coming sessions that were not named, unless `unplace` was said.
    """
    unit.require("rooms.change")
    row = unit.get(RoomRow, room_id, "room")
    before = row.snapshot()
    row.closed = True  # so that none of its own slots is offered
    moves = {move.topic: move for move in wish.moves}
    coming = coming_sessions(unit, room_id)
    _require_all_named(coming, moves, wish)
    # Closed a second time, for what came back by a round that was put off, it keeps those before.
    row.went = [*row.went, *(one.id for one in coming if one.id not in row.went)]
    for session in coming:
        _let_move(unit, session, moves.get(session.id), wish.ref)
    if row.snapshot() != before:
        # Told last, so that an undo, which goes backwards, opens the room before anybody returns.
        unit.record("room.closed", room_of(row), row, before=before)


def open_room(unit: Unit, room_id: str, _wish: Bare) -> None:
    """Open a closed room again; nobody moves back by it."""
    unit.require("rooms.change")
    row = unit.get(RoomRow, room_id, "room")
    if row.closed:
        before = row.snapshot()
        row.closed, row.went = False, []
        unit.record("room.opened", room_of(row), row, before=before)


def coming_sessions(unit: Unit, room_id: str) -> list[TopicRow]:
    """The sessions of a room whose round is not over yet, by number."""
    rows = sessions_where(unit.db, unit.event.id, TopicRow.room_id == room_id)
    return [row for row in rows if unit.get(RoundRow, row.round_id or "", "round").ends > unit.now]


def _require_all_named(coming: list[TopicRow], moves: dict[str, Move], wish: CloseRoom) -> None:
    forgotten = [row for row in coming if row.id not in moves]
    if forgotten and not wish.unplace:
        raise WouldOrphan(topics=[{"id": row.id, "title": row.title} for row in forgotten])


def _let_move(unit: Unit, session: TopicRow, move: Move | None, ref: str) -> None:
    if move is None or move.round is None or move.room is None:
        let_slot_go(unit, session)
    else:
        require_open(unit, move.room)
        place_topic(unit, session.id, PlaceTopic(ref=ref, round=move.round, room=move.room))
