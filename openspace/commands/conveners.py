"""What conveners and hosts settle among themselves: handing over, repeating, swapping."""

from __future__ import annotations

from openspace.commands.board import PlaceTopic, place_topic, require_open, slot_here
from openspace.commands.combining import ask_nobody_themselves
from openspace.commands.topics import convenes, is_convener, present_topic_row, put_up
from openspace.commands.unit import Unit
from openspace.commands.wall import count_as_read
from openspace.commands.wishes import Wish
from openspace.domain.errors import NoLongerThere, NotFound
from openspace.store.queries import topic_with_counts
from openspace.store.tables import PersonRow, TopicRow

Place = tuple[str | None, str | None]
"""A round and a room by their ids, or neither."""


class HandOver(Wish, frozen=True, kw_only=True):
    """The person who convenes a topic from now on."""

    person: str


class RepeatTopic(Wish, frozen=True, kw_only=True):
    """The slot in which a session takes place once more."""

    round: str
    room: str


class SwapTopics(Wish, frozen=True, kw_only=True):
    """The topic with which another one changes places."""

    topic: str


def hand_over(unit: Unit, topic_id: str, wish: HandOver) -> None:
    """Let somebody else convene a topic; its words and its slot stay.

    :raises NotYours: when a participant is not its convener.
    :raises NotFound: when there is no such person, or none with a name.
    """
    row = present_topic_row(unit, topic_id)
    unit.require("topic.edit", own=is_convener(unit, row))
    person = unit.get(PersonRow, wish.person, "person")
    if not person.name:
        raise NotFound(what="person")
    if person.id == row.convener_id:
        return
    ask_nobody_themselves(unit, row, person.id)
    before = row.snapshot()
    row.convener_id = person.id
    unit.record("topic.handed_over", topic_with_counts(unit.db, row), row, before=before)


def repeat_topic(unit: Unit, topic_id: str, wish: RepeatTopic) -> None:
    """Let a session take place once more: the same topic again, with a report of its own.

    Its id is the wish's `ref`. Of several who convene the first one, whoever repeats it opens
    the second: nobody is bound by another's wish.

    :raises SlotTaken: when another topic has the slot; then nothing is repeated.
    """
    first = present_topic_row(unit, topic_id)
    is_theirs = convenes(unit, first)
    unit.require("topic.place", own=is_theirs)
    slot_here(unit, wish.round, wish.room)
    row = put_up(
        unit,
        wish.ref,
        (is_theirs and unit.actor.person) or first.convener_id,
        title=first.title,
        body=first.body,
        language=first.language,
        tags=list(first.tags),
    )
    count_as_read(unit, row.id)
    place_topic(unit, row.id, PlaceTopic(ref=wish.ref, round=wish.round, room=wish.room))


def swap_topics(unit: Unit, topic_id: str, wish: SwapTopics) -> None:
    """Let two sessions change places, for hosts; each step leaves a board that the rules allow.

    :raises NoLongerThere: when one of them holds no slot.
    :raises RoomClosed: when one of them was in a room that fell out since.
    """
    unit.require("topic.swap")
    one, other = present_topic_row(unit, topic_id), present_topic_row(unit, wish.topic)
    for row in (one, other):
        if row.round_id is None:
            raise NoLongerThere(topic=row.id)
    if one.id == other.id:
        return
    mine, theirs = (_slot(one), _slot(other))
    for room_id in (one.room_id, other.room_id):
        require_open(unit, room_id or "")
    _move(unit, one, (None, None), "topic.unplaced")
    _move(unit, other, mine, "topic.moved")
    _move(unit, one, theirs, "topic.placed")


def _slot(row: TopicRow) -> Place:
    return row.round_id, row.room_id


def _move(unit: Unit, row: TopicRow, slot: Place, kind: str) -> None:
    before = row.snapshot()
    row.round_id, row.room_id = slot
    unit.record(kind, topic_with_counts(unit.db, row), row, before=before)
