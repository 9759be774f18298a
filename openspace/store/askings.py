"""Undoing where topics ask one another: what is put back, and what was settled since and stays.

A combination or a handing over also settles who asks whom; that is put back along with it where
it can be, and keeps nobody from the undo where it cannot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from openspace.store.tables import ChangeRow

LEADS = {"into_id", "convener_id"}
"""Columns of a topic; where a wish touches one, the askings that it touches came along."""

Columns = dict[str, Any]

Topics = Callable[[str], Columns | None]
"""Gives the columns that a topic has now, by its id."""


def came_along(changes: Iterable[ChangeRow]) -> list[ChangeRow]:
    """Those of all changes of one wish that settled nothing but an asking, by the way."""
    columns = [(change, set(change.touched[0] or ())) for change in changes]
    if not any(names & LEADS and change.touched[1] is not None for change, names in columns):
        return []
    return [change for change, names in columns if names == {"asks_id"}]


def is_settled(change: ChangeRow, topics: Topics) -> bool:
    """Whether a topic asks another one, or none, since this change, or could not ask as before."""
    now = topics(change.subject.partition(":")[2])
    before, after = change.touched
    if now is None or now["asks_id"] != after["asks_id"]:
        return True
    return bool(before["asks_id"]) and not _may_ask(now, topics(before["asks_id"]))


def back(now: Columns, before: Columns, topics: Topics) -> Columns:
    """A topic with its old columns, but without an asking that nobody could make any more.

    Nor with one that was made since, where it goes off the board or into another one by this.
    """
    row = {**now, **before}
    asked = before.get("asks_id")
    is_over = not is_for_itself(row) or (asked and not _may_ask(row, topics(asked)))
    return {**row, "asks_id": None} if is_over else row


def is_for_itself(topic: Columns) -> bool:
    """Whether a topic is on the board and was not combined into another one."""
    return not (topic["withdrawn"] or topic["hidden"] or topic["into_id"])


def _may_ask(row: Columns, other: Columns | None) -> bool:
    """Both are there, each for itself, and nobody asks themselves."""
    return (
        other is not None
        and is_for_itself(row)
        and is_for_itself(other)
        and row["convener_id"] != other["convener_id"]
    )
