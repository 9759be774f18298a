"""Combining two topics: one convener asks, the other agrees, or a host does it at once.

The one that is asked stays, and the other is taken in: it lets its slot go (the one that stays
takes it, if it has none), stays readable, and keeps its words, notes and photos. Whoever marked
either is counted once with the one that stays.
"""

from __future__ import annotations

from openspace.commands.board import let_slot_go, warn_of_clashes
from openspace.commands.topics import is_convener, present_topic_row, record_topic, topic_row
from openspace.commands.unit import Unit
from openspace.commands.wall import fall_silent
from openspace.commands.wishes import Bare, Wish
from openspace.domain.errors import NotAsked
from openspace.store.queries import asking, taken_in_by, topic_with_counts
from openspace.store.tables import TopicRow


class Combine(Wish, frozen=True, kw_only=True):
    """The topic that stays."""

    topic: str


def ask_to_combine(unit: Unit, topic_id: str, wish: Combine) -> None:
    """Ask that a topic be taken into another one; for who convenes both, and hosts, it is done.

    Done, it warns with `convener_elsewhere` when one of them opens another session at that time.

    :raises NotYours: when a participant does not convene the first one.
    :raises Combined: when one of them was combined already.
    :raises NotAsked: when it is the same topic twice.
    """
    row, other = present_topic_row(unit, topic_id), present_topic_row(unit, wish.topic)
    unit.require("topic.edit", own=is_convener(unit, row))
    if row.id == other.id:
        raise NotAsked(topic=row.id)
    # Both have asked the other: then both have agreed.
    if unit.actor.hosts or is_convener(unit, other) or other.asks_id == row.id:
        _combine(unit, row, other)
    elif row.asks_id != other.id:
        before = row.snapshot()
        row.asks_id = other.id
        record_topic(unit, "topic.asked", row, before)


def agree_to_combine(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Let a topic be taken in that asks for it.

    :raises NotYours: when a participant does not convene the one that is asked.
    :raises NotAsked: when it does not ask any more.
    """
    row = present_topic_row(unit, topic_id)
    if row.asks_id is None:
        raise NotAsked(topic=row.id)
    other = present_topic_row(unit, row.asks_id)
    unit.require("topic.edit", own=is_convener(unit, other))
    _combine(unit, row, other)


def part_topics(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Take an asking back, decline it, or part what was combined: each convener may.

    A topic that is parted has no slot. Where nobody asks and nothing is combined, nothing happens.
    """
    row = topic_row(unit, topic_id)
    other_id = row.into_id or row.asks_id
    other = unit.db.get(TopicRow, (unit.event.id, other_id)) if other_id else None
    is_own = is_convener(unit, row) or (other is not None and is_convener(unit, other))
    unit.require("topic.edit", own=is_own)
    if other is not None and row.into_id:
        part(unit, row)
        tell_of_interest(unit, other)
    elif row.asks_id:
        ask_no_more(unit, row)


def ask_no_more(unit: Unit, row: TopicRow) -> None:
    """Let a topic ask for nothing."""
    before = row.snapshot()
    row.asks_id = None
    record_topic(unit, "topic.declined", row, before)


def ask_nobody_themselves(unit: Unit, row: TopicRow, convener: str) -> None:
    """Let go of askings between a topic and those of somebody who is about to convene it."""
    other = unit.db.get(TopicRow, (unit.event.id, row.asks_id)) if row.asks_id else None
    if other is not None and other.convener_id == convener:
        ask_no_more(unit, row)
    for one in asking(unit.db, row):
        if one.convener_id == convener:
            ask_no_more(unit, one)


def part(unit: Unit, row: TopicRow) -> None:
    """Let a topic stand for itself again, without a slot."""
    before = row.snapshot()
    row.into_id = None
    record_topic(unit, "topic.parted", row, before)


def tell_of_interest(unit: Unit, row: TopicRow) -> None:
    """Tell of a topic whose interest is another one because of what was combined with it."""
    if not row.hidden:
        data = topic_with_counts(unit.db, row)
        unit.record("topic.combined", data, row, undoable=False)


def carry_askings(unit: Unit, row: TopicRow, other: TopicRow) -> None:
    """Let what is asked of a topic that is taken in be asked of the one that stays.

    Nobody is asked by themselves, nor loses a slot by what others settle: then nothing is asked.
    """
    for one in asking(unit.db, row):
        if one.convener_id == other.convener_id:
            ask_no_more(unit, one)
        else:
            before = one.snapshot()
            one.asks_id = other.id
            record_topic(unit, "topic.asked", one, before)


def _combine(unit: Unit, row: TopicRow, other: TopicRow) -> None:
    fall_silent(unit, row.id)
    slot = (row.round_id, row.room_id)
    let_slot_go(unit, row)
    carry_askings(unit, row, other)
    # Last what is to be undone first: what it took in belongs to it again when it stands alone.
    for one in [*taken_in_by(unit.db, row), row]:
        before = one.snapshot()
        one.into_id, one.asks_id = other.id, None
        record_topic(unit, "topic.combined", one, before)
    if other.round_id is None and slot[0] is not None:
        before = other.snapshot()
        other.round_id, other.room_id = slot
        record_topic(unit, "topic.placed", other, before)
    else:
        tell_of_interest(unit, other)
    warn_of_clashes(unit, other)
