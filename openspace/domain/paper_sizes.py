"""How large the agenda, cards, signs and the poster are written.

They are read from where people stand: as large as the words allow. Lengths are in millimetres and
as the style sheets of paper have them. A sheet is as wide here as A4 leaves it, and as high as
Letter does, so that both hold the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openspace.domain.board import Room
from openspace.domain.lettering import height, is_long, is_whole, largest
from openspace.domain.proceedings_records import Period, Report

WIDE = 182.0
HIGH = 251.0
LINE = 5.0
"""A line of the small letters that stand beside the large ones."""

SMALL = 0.75
"""What names and times are of the title above them."""

GRID_MOST, GRID_LEAST = 20, 9
GRID_HIGH = WIDE - 28
"""The theme, which may have two lines, and the foot stand above and below."""
WHEN = 30.0
CELL = 3.6
"""What lines and the white beside them take of a cell, either way."""

CARD_MOST, CARD_LEAST = 32, 11
CARD_WIDE, CARD_HIGH = WIDE / 2 - 8, HIGH / 3 - 18
CARD_CODE = 32.0

DOOR_MOST, DOOR_LEAST = 28, 12
DOOR_WIDE, DOOR_CODE = WIDE - 56, 76.0
DOOR_WHEN = 48.0

REPORT_MOST, REPORT_LEAST = 22, 13

THEME_MOST, THEME_LEAST = 48, 20
THEME_HIGH = 40.0


def grid_letters(rooms: Sequence[Room], periods: Sequence[Period]) -> int:
    """Of the part of the agenda that one sheet holds."""
    wide = (HIGH - WHEN) / len(rooms) - CELL
    rows = [
        (period, [session for room in rooms for session in period.in_room(room)])
        for period in periods
    ]
    titles = [session.topic.title for _, row in rows for session in row]

    def fits(size: int) -> bool:
        head = max(height(room.name, wide, min(size, 14)) for room in rooms) + 2 * LINE
        taken = sum(
            max([_when(period, WHEN - CELL), *(_session(one, wide, size) for one in row)]) + CELL
            for period, row in rows
        )
        return head + taken <= GRID_HIGH and _are_whole(titles, wide, size)

    return largest(fits, GRID_MOST, GRID_LEAST)


def card_letters(card: Report) -> int:
    """Of a card's title. Beside the code stand name, room and time, which may be more."""
    beside = CARD_WIDE - CARD_CODE
    small = 9 if has_long_foot(card) else 12
    foot = max(CARD_CODE, sum(height(fact, beside, small) for fact in _foot(card)) + 4 * LINE)

    def fits(size: int) -> bool:
        title = height(card.topic.title, CARD_WIDE, size)
        return foot + title <= CARD_HIGH and _are_whole([card.topic.title], CARD_WIDE, size)

    return largest(fits, CARD_MOST, CARD_LEAST)


def has_long_foot(card: Report) -> bool:
    """Whether what stands beside the code wants smaller letters."""
    return height(" ".join(_foot(card)), CARD_WIDE - CARD_CODE, 12) > 4 * LINE


def _foot(card: Report) -> tuple[str, ...]:
    return (card.convener, card.room.name if card.room else "", *card.combined)


def door_letters(room: Room, periods: Sequence[Period]) -> int:
    """Of the sessions on a room's sign."""
    beside = WIDE - 70
    name = height(room.name, beside, 26 if is_long(room.name * 2) else 44)
    head = name + height(room.note, beside, 11 if is_long(room.note) else 14) + 5 * LINE
    high = HIGH - 20 - max(DOOR_CODE, head)
    rows = [(period, period.in_room(room)) for period in periods]
    titles = [session.topic.title for _, row in rows for session in row]

    def fits(size: int) -> bool:
        taken = sum(
            max([_when(period, DOOR_WHEN), *(_session(one, DOOR_WIDE, size) for one in row)]) + CELL
            for period, row in rows
        )
        return taken <= high and _are_whole(titles, DOOR_WIDE, size)

    return largest(fits, DOOR_MOST, DOOR_LEAST)


def report_letters(report: Report) -> int:
    """Of the title on a report form. Most of that sheet is for writing."""
    title, wide = report.topic.title, WIDE - 42

    def fits(size: int) -> bool:
        return height(title, wide, size) <= 3 * LINE and is_whole(title, wide, size)

    return largest(fits, REPORT_MOST, REPORT_LEAST)


def theme_letters(theme: str) -> int:
    """Of the theme on the poster."""

    def fits(size: int) -> bool:
        return height(theme, WIDE, size) <= THEME_HIGH and is_whole(theme, WIDE, size)

    return largest(fits, THEME_MOST, THEME_LEAST)


def _when(period: Period, wide: float) -> float:
    """What says when a round is: its name, and its time in two lines."""
    return height(period.round.title or "1", wide, 11) + 2 * LINE


def _session(session: Report, wide: float, size: int) -> float:
    """A title, who convenes it, and with what it was combined."""
    below = (session.convener, *session.combined)
    title = height(session.topic.title, wide, size)
    return title + sum(height(text, wide, size * SMALL) for text in below)


def _are_whole(titles: Iterable[str], wide: float, size: int) -> bool:
    return all(is_whole(title, wide, size) for title in titles)
