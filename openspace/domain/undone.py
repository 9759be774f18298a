"""What became of something whose change was undone, told as if somebody had done just that."""

from __future__ import annotations

from typing import Any

TURNED = {
    "topic": {
        "withdrawn": ("topic.withdrawn", "topic.restored"),
        "hidden": ("topic.hidden", "topic.restored"),
        "into_id": ("topic.combined", "topic.parted"),
        "convener_id": ("topic.handed_over", "topic.handed_over"),
        "round_id": ("topic.placed", "topic.unplaced"),
        "room_id": ("topic.placed", "topic.unplaced"),
        "no_notes": ("topic.waived", "topic.awaited"),
        "asks_id": ("topic.asked", "topic.declined"),
    },
    "room": {"closed": ("room.closed", "room.opened")},
    "person": {"muted": ("person.muted", "person.heard")},
    "event": {"phase": ("event.phase_changed", "event.phase_changed")},
}
"""By noun and touched column, what it is when there is something in it, and when there is nothing.

What weighs most stands first: a topic that was withdrawn let go of its slot along with that.
"""


def became(kind: str, before: dict[str, Any], after: dict[str, Any]) -> str:
    """The kind of change that an undo came to; any other change is of the kind that it is.

    What was only written otherwise is put back, and so is what was taken away.
    """
    noun, _, did = kind.partition(".")
    if did != "restored" or not before:
        return kind
    for column, (set_, unset) in TURNED.get(noun, {}).items():
        if column in after:
            is_move = column in ("round_id", "room_id") and before[column] and after[column]
            return "topic.moved" if is_move else set_ if after[column] else unset
    return kind
