"""Who may undo what: hosts anything; others what they did themselves and is still theirs."""

from __future__ import annotations

from collections.abc import Iterable

from openspace.commands.topics import convenes, is_convener
from openspace.commands.unit import Unit
from openspace.store.askings import came_along
from openspace.store.tables import ChangeRow, TopicRow

# The permission that a touched column needs, the most particular first; it is the same for
# doing and for undoing, however often something was undone in between.
COLUMNS = {
    "topic": {
        "hidden": "topic.hide",
        "withdrawn": "topic.withdraw",
        "round_id": "topic.place",
        "room_id": "topic.place",
        "no_notes": "report.waive",
        "into_id": "topic.edit",
        "asks_id": "topic.edit",
    },
    "note": {"hidden": "note.hide"},
    "photo": {"hidden": "photo.hide", "shown": "photo.show"},
    "person": {"muted": "person.mute"},
}
ACTIONS = {
    "topic": "topic.edit",
    "note": "note.edit",
    "photo": "photo.edit",
    "round": "rounds.change",
    "room": "rooms.change",
    "event": "event.change",
    "person": "me.name",
    "wall": "wall.announce",
}

JOINS = ("into_id", "asks_id")
"""The columns by which one topic has to do with another, and with whoever convenes that."""


def require_undo(unit: Unit, rows: Iterable[ChangeRow]) -> None:
    """Let the actor undo these changes, which are all that one wish did.

    :raises NotYours: when somebody else did it, or it is of a topic that is no longer theirs.
    """
    rows = list(rows)
    joined = {id_ for row in rows for id_ in _joined(row)}
    along = came_along(rows)
    for row in rows:
        if row in along:
            continue
        is_own = row.by is not None and row.by == unit.actor.person
        unit.require("undo", own=is_own)
        unit.require(_action(row), own=is_own and _is_still_theirs(unit, row, joined))


def _is_still_theirs(unit: Unit, row: ChangeRow, joined: Iterable[str]) -> bool:
    """Whether what they did once would still be theirs to do.

    Whoever was handed a topic does not lose it, or a word of it, to the one before: who convenes
    it now is asked. What was joined is undone as it is parted, by who convenes either; the slot
    that was let go or taken along with it goes back along with it.
    """
    if not row.subject.startswith("topic:"):
        return True
    before, _ = row.touched
    # Handing over is taken back by whoever did it: that undo is for a slip of the thumb.
    if before is not None and "convener_id" in before:
        return True
    topic = _topic(unit, row.subject.partition(":")[2])
    if _joined(row) and _action(row) == "topic.edit":
        return any(is_convener(unit, _topic(unit, id_)) for id_ in _joined(row))
    if _action(row) == "topic.place":
        return convenes(unit, topic) or any(convenes(unit, _topic(unit, id_)) for id_ in joined)
    return is_convener(unit, topic)


def _topic(unit: Unit, id_: str) -> TopicRow:
    return unit.get(TopicRow, id_, "topic")


def _joined(row: ChangeRow) -> set[str]:
    """The topics that a change combined, parted, or let ask one another; none for any other."""
    before, after = row.touched
    if not row.subject.startswith("topic:") or before is None or after is None:
        return set()
    others = {state[column] for state in (before, after) for column in JOINS if column in state}
    return {row.subject.partition(":")[2], *filter(None, others)} if others else set()


def _action(row: ChangeRow) -> str:
    noun = row.subject.partition(":")[0]
    before, after = row.touched
    columns = before or after or {}
    needed = (action for column, action in COLUMNS.get(noun, {}).items() if column in columns)
    if before is None and noun == "topic":
        return "topic.withdraw"
    return ACTIONS[noun] if before is None else next(needed, ACTIONS[noun])
