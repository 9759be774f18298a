"""What was done, as hosts read it: one line for each wish, and for a row of touches on the wall."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from openspace.domain.topic import Slot

ROWS = {
    "wall.steered": "wall.steered",
    "wall.rung": "wall.rung",
    "wall.read_aloud": "wall.read_aloud",
    "wall.fell_silent": "wall.read_aloud",
}
"""Of what is touched again and again, a row is one line; the end of a reading belongs to it."""

PAUSE = timedelta(minutes=10)
"""After so long, the next touch begins another line, which has its own time."""

MANY = 12
"""So many things of a kind are named in the line of one wish; the others are counted."""


WEIGHT = {
    "room.closed": -1,
    "topic.combined": -1,
    "topic.declined": 1,
    "topic.parted": 1,
    "topic.placed": 2,
    "person.joined": 2,
}
"""What was meant is told before what came with it, whichever was written first."""


class About(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a change was about, in the words of that time.

    `was` is what it was called before, `fields` what of the event changed, `slot` where a session
    went, `person` who convenes a topic now. A round `starts` and `ends`, and `began` and `ended`
    where that was otherwise before. The wall shows a `view`, for `minutes` if it counts them down;
    an announcement is for all or for the people of `topic`, which is a title.
    """

    id: str = ""
    title: str = ""
    was: str = ""
    fields: tuple[str, ...] = ()
    phase: str = ""
    slot: Slot | None = None
    person: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    began: datetime | None = None
    ended: datetime | None = None
    view: str = ""
    minutes: int = 0
    topic: str = ""


class Done(Struct, frozen=True, kw_only=True):
    """One change, as far as hosts read of it."""

    seq: int
    kind: str
    at: datetime
    by: str | None
    role: str | None
    ref: str
    about: About
    undoable: bool


class Part(Struct, frozen=True, kw_only=True):
    """What was done of one kind, in order, and how much `more` than is named."""

    kind: str
    about: tuple[About, ...]
    more: int = 0


class Entry(Struct, frozen=True, kw_only=True):
    """A line of the log: the changes from `first` to `seq`, which one wish or one row made.

    `role` is what whoever did it was, for hosts without a name; null where that is not known.
    """

    seq: int
    first: int
    at: datetime
    by: str | None
    role: str | None
    ref: str
    undoable: bool
    parts: tuple[Part, ...]


def add_to(lines: list[list[Done]], older: Iterable[Done]) -> None:
    """Add changes to the lines of those after them; each line, too, has its changes newest first.

    The last line may have begun before all of them.
    """
    for one in older:
        if lines and _belongs(one, lines[-1]):
            lines[-1].append(one)
        else:
            lines.append([one])


def _belongs(older: Done, group: list[Done]) -> bool:
    """Whether a change is one line with those right after it, which are given newest first."""
    newer = group[-1]
    if older.ref == newer.ref:
        return True
    row = ROWS.get(newer.kind)
    # A reading that ended with the marketplace is told with that, not with who read before.
    is_row = row is not None and row == ROWS.get(older.kind) and group[0].kind in ROWS
    return is_row and _who(older) == _who(newer) and newer.at - older.at < PAUSE


def _who(one: Done) -> tuple[str | None, str | None]:
    return one.by, one.role


def entry_of(group: list[Done]) -> Entry:
    """What is told of a line's changes, which are given newest first."""
    newest = group[0]
    return Entry(
        seq=newest.seq,
        first=group[-1].seq,
        at=newest.at,
        by=newest.by,
        role=newest.role,
        ref=newest.ref,
        undoable=any(one.undoable for one in group),
        parts=_parts(group[::-1]),
    )


def _parts(group: list[Done]) -> tuple[Part, ...]:
    """By kind, what was meant first, else in the order in which each came."""
    if all(one.kind in ROWS for one in group):
        return (_row(group),)
    by_kind: dict[str, dict[str, About]] = {}
    is_combining = any(one.kind == "topic.combined" and one.undoable for one in group)
    for one in _swapped(group):
        # The wall comes along with what is repeated, which nobody is called to read again; and
        # what is parted leaves another one with fewer marks, which is no combining.
        if one.kind not in ROWS and (is_combining or one.kind != "topic.combined"):
            # What one wish changed twice is told as it then was.
            by_kind.setdefault(one.kind, {})[one.about.id] = one.about
    kinds = sorted(by_kind, key=lambda kind: WEIGHT.get(kind, 0))
    return tuple(_part(kind, list(by_kind[kind].values())) for kind in kinds)


def _part(kind: str, about: list[About]) -> Part:
    return Part(kind=kind, about=tuple(about[:MANY]), more=max(0, len(about) - MANY))


def _row(group: list[Done]) -> Part:
    """All of a row is named: who was called to read is nowhere else."""
    kind = ROWS[group[0].kind]
    about = [one.about for one in group if one.kind == kind]
    if not about:
        return Part(kind=group[0].kind, about=(About(),))
    return Part(kind=kind, about=tuple(about))


def _swapped(group: list[Done]) -> list[Done]:
    """Two sessions that changed places did so in three steps, which nobody asked for."""
    steps = [one.kind for one in group]
    if steps != ["topic.unplaced", "topic.moved", "topic.placed"]:
        return group
    _, other, one = group
    return [
        replace(step, kind="topic.swapped", about=replace(step.about, slot=None))
        for step in (one, other)
    ]
