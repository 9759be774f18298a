"""Claiming slots: placing topics, moving them, letting slots go."""

from __future__ import annotations

from msgspec.structs import replace

from openspace.commands.topics import convenes, present_topic_row, topic_row
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Wish
from openspace.domain.board import check_free, clashes
from openspace.domain.errors import Refusal, RoomClosed
from openspace.domain.topic import Slot, Topic
from openspace.store.queries import (
    board_of,
    convened_beside,
    holder_of,
    rounds_of,
    topic_of,
    topic_with_counts,
)
from openspace.store.tables import RoomRow, RoundRow, TopicRow


class PlaceTopic(Wish, frozen=True, kw_only=True):
    """The slot that a topic should have."""

    round: str
    room: str


def place_topic(unit: Unit, topic_id: str, wish: PlaceTopic) -> None:
    """Let a topic have a slot, or move it there.

    Warns with `convener_elsewhere` when one who convenes it opens another session at that time.

    :raises SlotTaken: when another topic has the slot.
    :raises NoLongerThere: when the topic was withdrawn or hidden.
    :raises NotFound: when there is no such round or room any more.
    :raises RoomClosed: when the room fell out.
    """
    row = present_topic_row(unit, topic_id)
    unit.require("topic.place", own=convenes(unit, row))
    slot = slot_here(unit, wish.round, wish.room)
    topic = topic_with_counts(unit.db, row)
    if topic.slot == slot:
        return
    require_open(unit, slot.room)
    require_free(unit, topic, slot)
    before = row.snapshot()
    row.round_id, row.room_id = slot.round, slot.room
    kind = "topic.moved" if topic.slot else "topic.placed"
    unit.record(kind, replace(topic, slot=slot), row, before=before)
    warn_of_clashes(unit, row)


def unplace_topic(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Let a topic's slot go; the topic stays."""
    row = topic_row(unit, topic_id)
    unit.require("topic.place", own=convenes(unit, row))
    let_slot_go(unit, row)


def let_slot_go(unit: Unit, row: TopicRow) -> None:
    """Take the topic out of its slot, if it has one."""
    if row.round_id is not None:
        before = row.snapshot()
        row.round_id, row.room_id = None, None
        unit.record("topic.unplaced", topic_with_counts(unit.db, row), row, before=before)


def slot_here(unit: Unit, round_id: str, room_id: str) -> Slot:
    """The slot, if its round and room exist.

    :raises NotFound: when one of them does not.
    """
    unit.get(RoundRow, round_id, "round")
    unit.get(RoomRow, room_id, "room")
    return Slot(round_id, room_id)


def require_open(unit: Unit, room_id: str) -> None:
    """Refuse to place anything in a room that fell out.

    :raises RoomClosed: as it says.
    """
    room = unit.get(RoomRow, room_id, "room")
    if room.closed:
        raise RoomClosed(room=room.id, name=room.name)


def require_free(unit: Unit, topic: Topic, slot: Slot) -> None:
    """Refuse when another topic has the slot, naming it and what is free nearby.

    The whole board is read for the refusal only, so that a claim costs the same on a large
    board as on a small one.

    :raises SlotTaken: as it says.
    """
    other = holder_of(unit.db, unit.event.id, slot)
    if other is not None and other.id != topic.id:
        check_free(board_of(unit.db, unit.event), topic, slot)


def may_have(unit: Unit, row: TopicRow, slot: Slot) -> bool:
    """Whether the one who acts could place the topic in this slot now, and it is of use yet."""
    round_ = unit.db.get(RoundRow, (unit.event.id, slot.round))
    if round_ is None or round_.ends <= unit.now:
        return False
    try:
        unit.require("topic.place", own=convenes(unit, row))
        require_open(unit, slot.room)
    except Refusal:
        return False
    return holder_of(unit.db, unit.event.id, slot) is None


def warn_of_clashes(unit: Unit, row: TopicRow) -> None:
    """Warn with `convener_elsewhere` when one of its conveners opens another session then."""
    topics = [topic_of(one, {}) for one in convened_beside(unit.db, row)]
    clashing = clashes(topic_of(row, {}), topics, rounds_of(unit.db, unit.event.id))
    if clashing:
        unit.warn("convener_elsewhere", [brief(topic) for topic in clashing])


def brief(topic: Topic) -> dict[str, str]:
    """What a warning says of a topic: which, and where."""
    slot = topic.slot
    where = {"round": slot.round, "room": slot.room} if slot else {}
    return {"id": topic.id, "title": topic.title, **where}
