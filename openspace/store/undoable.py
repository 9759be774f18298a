"""What can still be undone: the wishes of which nothing was changed since."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Iterator, MutableMapping
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.store.askings import (
    Columns,
    Topics,
    back,
    came_along,
    is_for_itself,
    is_settled,
)
from openspace.store.tables import (
    ChangeRow,
    EventRow,
    NoteRow,
    PersonRow,
    PhotoRow,
    RoomRow,
    RoundRow,
    TopicRow,
)

TABLES: dict[str, type[TopicRow | NoteRow | PhotoRow | RoundRow | RoomRow | PersonRow]] = {
    "topic": TopicRow,
    "note": NoteRow,
    "photo": PhotoRow,
    "round": RoundRow,
    "room": RoomRow,
    "person": PersonRow,
}
"""The rows that an undo puts back, by the noun of the change; besides them the event itself."""

Place = tuple[str, str]
"""A row's noun and id; the event's id is empty, and of the wall it is that of an announcement."""

States = MutableMapping[Place, Columns | None]


def is_still(now: Columns, after: Columns) -> bool:
    """Whether a row is as a change made it, in the columns that there were by then."""
    return all(now[key] == value for key, value in after.items())


def may_be_taken_away(noun: str, now: Columns, made: Columns) -> bool:
    """Whether what was made is there to be taken away: topics and words also when changed since."""
    match noun:
        case "topic":
            return not (now["withdrawn"] or now["into_id"])
        case "note" | "photo":
            return not now["removed"]
        case _:
            return is_still(now, made)


def has_its_place(wanted: Columns, now: Columns, topics: Topics) -> bool:
    """Whether a topic may be as it was: off the board it has no slot, and what took it in is there.

    Whether somebody else has the slot is not asked.
    """
    if wanted["round_id"] and (wanted["withdrawn"] or wanted["hidden"]):
        return False
    if not wanted["into_id"] or wanted["into_id"] == now["into_id"]:
        return True
    other = topics(wanted["into_id"])
    return other is not None and is_for_itself(other)


def still_undoable(db: Session, event: EventRow, changes: Iterable[ChangeRow]) -> set[str]:
    """Of the wishes that made these changes, the `ref` of each whose undo would find all unchanged.

    Whether the slot to go back to is free, or a round to take away is empty, is not asked: whoever
    undoes is told what stands in the way, and may clear it.
    """
    newest_first = sorted(
        (change for change in changes if change.undo), key=lambda it: it.seq, reverse=True
    )
    now = _now(db, event, newest_first)
    wishes = groupby(newest_first, key=lambda change: change.ref)
    return {ref for ref, wish in wishes if _finds_all(wish, now)}


def _finds_all(wish: Iterable[ChangeRow], now: States) -> bool:
    """Whether each step back, from the last on, finds what its change had made."""
    states = ChainMap[Place, Columns | None]({}, now)
    changes = list(wish)
    along, topics = came_along(changes), _topics(states)
    # One by one: what is settled, is so after the steps before.
    return all(
        _steps_back(change, states)
        for change in changes
        if change not in along or not is_settled(change, topics)
    )


def _steps_back(change: ChangeRow, states: States) -> bool:
    place = _place(change)
    now, (before, after) = states.get(place), change.touched
    if after is None or now is None:
        states[place] = before
        return after is None and now is None
    if before is None:
        return may_be_taken_away(place[0], now, after)
    if place[0] != "topic":
        states[place] = {**now, **before}
        return is_still(now, after)
    topics = _topics(states)
    states[place] = wanted = back(now, before, topics)
    is_something = not before or wanted != now
    return is_still(now, after) and is_something and has_its_place(wanted, now, topics)


def _topics(states: States) -> Topics:
    return lambda id_: states.get(("topic", id_))


def _now(db: Session, event: EventRow, changes: Iterable[ChangeRow]) -> States:
    """The rows that these changes are about, as they are; one query for each noun."""
    wanted = {place for change in changes for place in _places(change)}
    states: States = {("event", ""): event.snapshot()}
    states.update({("wall", said["id"]): said for said in event.wall.get("announcements", ())})
    for noun, table in TABLES.items():
        ids = [id_ for of, id_ in wanted if of == noun]
        if ids:
            states.update({(noun, row.id): row.snapshot() for row in _rows(db, event, table, ids)})
    return states


def _rows(db: Session, event: EventRow, table: Any, ids: list[str]) -> Iterable[Any]:
    return db.scalars(select(table).where(table.event_id == event.id, table.id.in_(ids)))


def _places(change: ChangeRow) -> Iterator[Place]:
    yield _place(change)
    before, _ = change.touched
    for column in ("into_id", "asks_id"):
        if before and before.get(column):
            yield "topic", before[column]


def _place(change: ChangeRow) -> Place:
    noun, _, id_ = change.subject.partition(":")
    return noun, "" if noun == "event" else id_


def is_undone(db: Session, event: EventRow, changes: list[ChangeRow]) -> bool:
    """Whether all is as it was before these changes, which one wish made, in order."""
    along = came_along(changes)
    wanted: States = {}
    for change in reversed(changes):
        before, after = change.touched
        if change not in along and before != {}:
            place = _place(change)
            older = None if before is None else {} if after is None else before
            wanted[place] = older if older is None else {**(wanted.get(place) or {}), **older}
    now = _now(db, event, changes)
    return bool(wanted) and all(_is_as(now.get(place), old) for place, old in wanted.items())


def _is_as(now: Columns | None, old: Columns | None) -> bool:
    """Whether a row has its old columns, or, where there was none, is gone."""
    if old is None:
        return now is None or now.get("withdrawn", False) or now.get("removed", False)
    return now is not None and is_still(now, old)
