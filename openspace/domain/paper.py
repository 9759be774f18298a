"""How the board goes onto sheets of paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from math import ceil
from typing import TypeVar

from msgspec import Struct

from openspace.domain.board import Room
from openspace.domain.paper_sizes import door_letters, grid_letters
from openspace.domain.proceedings_records import Day, Period, Proceedings, Report

ROOMS = 6
ROUNDS = 5
ROUNDS_AT_A_DOOR = 8
READABLE = 11
READABLE_AT_A_DOOR = 14
"""In points: what would have smaller letters is parted onto more sheets."""

CARDS = 6
Item = TypeVar("Item")


class GridSheet(Struct, frozen=True, kw_only=True):
    """The part of a day's agenda that one sheet holds; `part` of `parts` of that day.

    `letters` is their size in points, one for all sheets of a day: they hang side by side.
    """

    day: date
    part: int
    parts: int
    rooms: tuple[Room, ...]
    periods: tuple[Period, ...]
    letters: int


def grid_sheets(book: Proceedings) -> list[GridSheet]:
    """The agenda, day by day, in even parts: first some rounds in all rooms, then the next."""
    return [sheet for day in book.days for sheet in _sheets_of(day, book.rooms)]


def _sheets_of(day: Day, rooms: tuple[Room, ...]) -> Iterator[GridSheet]:
    ways = (
        [
            (across, periods)
            for periods in evenly(day.periods, most)
            for across in evenly(rooms, ROOMS)
        ]
        for most in range(ROUNDS, 0, -1)
    )
    pieces, letters = _readable(ways, lambda piece: grid_letters(*piece), READABLE)
    for n, (across, periods) in enumerate(pieces, start=1):
        yield GridSheet(
            day=day.date,
            part=n,
            parts=len(pieces),
            rooms=across,
            periods=periods,
            letters=letters,
        )


def _readable(
    ways: Iterable[list[Item]], letters: Callable[[Item], int], enough: int
) -> tuple[list[Item], int]:
    """The first of `ways` to part something whose letters are large `enough`, or the largest."""
    best: tuple[list[Item], int] = ([], 0)
    for pieces in ways:
        size = min(map(letters, pieces), default=0)
        if size > best[1]:
            best = (pieces, size)
        if size >= enough:
            break
    return best


def card_sheets(book: Proceedings) -> list[tuple[Report, ...]]:
    """The topics neither withdrawn nor taken in, by number, as many to a sheet as fit."""
    alone = (one for one in (*book.sessions, *book.without_slot) if one.topic.into is None)
    topics = sorted(alone, key=lambda report: report.topic.number)
    return [tuple(topics[at : at + CARDS]) for at in range(0, len(topics), CARDS)]


class DoorSign(Struct, frozen=True, kw_only=True):
    """What hangs at a room's door on one day, or for a part of a long one."""

    room: Room
    day: date | None = None
    periods: tuple[Period, ...] = ()
    letters: int = 0


def door_signs(book: Proceedings) -> list[DoorSign]:
    """Room by room, its days; none where nobody shall be led to, since the room fell out."""
    return [sign for room in book.rooms if not room.closed for sign in _signs_of(room, book.days)]


def _signs_of(room: Room, days: Sequence[Day]) -> Iterator[DoorSign]:
    for day in days:
        ways = (evenly(day.periods, most) for most in range(ROUNDS_AT_A_DOOR, 0, -1))
        pieces, letters = _readable(ways, partial(door_letters, room), READABLE_AT_A_DOOR)
        for periods in pieces:
            yield DoorSign(room=room, day=day.date, periods=periods, letters=letters)
    if not days:
        yield DoorSign(room=room)


def evenly(items: Sequence[Item], most: int) -> list[tuple[Item, ...]]:
    """Part `items` into few parts of at most `most`, as even as can be: 8 by 6 makes 4 and 4."""
    count = ceil(len(items) / most)
    ends = [len(items) * n // count for n in range(count + 1)] if count else [0]
    return [tuple(items[a:b]) for a, b in pairwise(ends)]
