"""How the board goes onto sheets of paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from math import ceil
from typing import TypeVar
from unicodedata import east_asian_width

from msgspec import Struct

from openspace.domain.board import Room
from openspace.domain.proceedings_records import Day, Period, Proceedings, Report

ROOMS = 6
ROUNDS = 5
ROUNDS_IN_MANY_WORDS = 3
CARDS = 6
LONG = 60

Item = TypeVar("Item")


class GridSheet(Struct, frozen=True, kw_only=True):
    """The part of a day's agenda that one sheet holds; `part` of `parts` of that day."""

    day: date
    part: int
    parts: int
    rooms: tuple[Room, ...]
    periods: tuple[Period, ...]


def grid_sheets(book: Proceedings) -> list[GridSheet]:
    """The agenda, day by day, in even parts: first some rounds in all rooms, then the next."""
    found = []
    for day in book.days:
        pieces = [
            (rooms, periods)
            for periods in evenly(day.periods, _rounds_on_a_sheet(day))
            for rooms in evenly(book.rooms, ROOMS)
        ]
        found += [
            GridSheet(day=day.date, part=n, parts=len(pieces), rooms=rooms, periods=periods)
            for n, (rooms, periods) in enumerate(pieces, start=1)
        ]
    return found


def _rounds_on_a_sheet(day: Day) -> int:
    titles = (session.topic.title for period in day.periods for session in period.sessions)
    return ROUNDS_IN_MANY_WORDS if any(map(is_long, titles)) else ROUNDS


def card_sheets(book: Proceedings) -> list[tuple[Report, ...]]:
    """The topics neither withdrawn nor taken in, by number, as many to a sheet as fit."""
    alone = (one for one in (*book.sessions, *book.without_slot) if one.topic.into is None)
    topics = sorted(alone, key=lambda report: report.topic.number)
    return [tuple(topics[at : at + CARDS]) for at in range(0, len(topics), CARDS)]


def door_signs(book: Proceedings) -> list[Room]:
    """The rooms that get a sign: nobody shall be led into one that fell out."""
    return [room for room in book.rooms if not room.closed]


def evenly(items: Sequence[Item], most: int) -> list[tuple[Item, ...]]:
    """Part `items` into few parts of at most `most`, as even as can be: 8 by 6 makes 4 and 4."""
    count = ceil(len(items) / most)
    ends = [len(items) * n // count for n in range(count + 1)] if count else [0]
    return [tuple(items[a:b]) for a, b in pairwise(ends)]


def is_long(text: str) -> bool:
    """Whether `text` wants smaller letters; Chinese, Japanese and Korean ones are twice as wide."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text) > LONG
