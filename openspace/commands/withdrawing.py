"""Taking topics off the board, and bringing them back: withdrawing and hiding.

A topic that is off the board holds no slot, asks for nothing, and whatever was combined with it
stands for itself again: what is left behind stays in sight. Coming back it has the slot
of before, if nobody else has it by now.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from openspace.commands.board import brief, may_have, warn_of_clashes
from openspace.commands.combining import part
from openspace.commands.topics import is_convener, record_topic, require_alone, topic_row
from openspace.commands.unit import Unit
from openspace.commands.wall import fall_silent
from openspace.commands.wishes import Bare
from openspace.store.last_slot import last_slot
from openspace.store.queries import taken_in_by, topic_of
from openspace.store.tables import TopicRow


def withdraw_topic(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Take a topic back: it stays readable.

    :raises NotYours: when a participant is not its convener.
    :raises Combined: when it was combined with another one.
    """
    row = topic_row(unit, topic_id)
    unit.require("topic.withdraw", own=is_convener(unit, row))
    require_alone(unit, row)
    if not row.withdrawn:
        before = take_off(unit, row)
        row.withdrawn = True
        record_topic(unit, "topic.withdrawn", row, before)


def bring_back_topic(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Propose a withdrawn topic again, in the slot that it had if it is free.

    :raises NotYours: when a participant is not its convener.
    """
    row = topic_row(unit, topic_id)
    unit.require("topic.withdraw", own=is_convener(unit, row))
    if row.withdrawn:
        before = row.snapshot()
        row.withdrawn = False
        _give_back_slot(unit, row, before)
        record_topic(unit, "topic.brought_back", row, before)


def hide_topic(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Take a topic out of everybody's sight but the hosts'; nothing is lost."""
    unit.require("topic.hide")
    row = unit.get(TopicRow, topic_id, "topic")
    if not row.hidden:
        before = take_off(unit, row)
        row.hidden = True
        record_topic(unit, "topic.hidden", row, before)


def show_topic(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Bring a hidden topic back, in the slot that it had if it is free."""
    unit.require("topic.hide")
    row = unit.get(TopicRow, topic_id, "topic")
    if row.hidden:
        before = row.snapshot()
        row.hidden = False
        _give_back_slot(unit, row, before)
        record_topic(unit, "topic.shown", row, before)


def _give_back_slot(unit: Unit, row: TopicRow, away: dict[str, Any]) -> None:
    """Give a topic that is on the board again the slot of when it last was, if that can be had.

    Warns with `slot_gone` where it cannot: because another topic has it, the room fell out, the
    round is over or one of them is no more; or because who brings it back may not place it now.
    """
    if row.withdrawn or row.hidden or row.into_id:
        return
    slot = last_slot(unit.db, away)
    if slot is None:
        return
    if may_have(unit, row, slot):
        row.round_id, row.room_id = slot.round, slot.room
        warn_of_clashes(unit, row)
    else:
        unit.warn("slot_gone", [brief(replace(topic_of(row, {}), slot=slot))])


def take_off(unit: Unit, row: TopicRow) -> dict[str, Any]:
    """Let go of what only a topic on the board has; gives its snapshot before.

    What was combined with it is parted first, so that one undo of the wish brings it back last,
    into a topic that is there again.
    """
    fall_silent(unit, row.id)
    for one in taken_in_by(unit.db, row):
        part(unit, one)
    before = row.snapshot()
    row.asks_id, row.round_id, row.room_id = None, None, None
    return before
