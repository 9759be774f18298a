"""The agenda as it really was: a grid, or lists by rounds where it would be too wide."""

from __future__ import annotations

from collections.abc import Iterator

from openspace.domain.board import Room
from openspace.domain.proceedings import Day, Period, Report
from openspace.export.manuscript import Block, Heading, Line, Run, Table
from openspace.export.naming import round_name
from openspace.export.prose import line
from openspace.export.reading import Reading

MOST_COLUMNS = 5
"""So many rooms stand side by side on a sheet of paper."""


def agenda(reading: Reading) -> Iterator[Block]:
    """Every day under its name; a topic leads to its report."""
    words, book = reading.words, reading.book
    yield Heading(level=1, line=line(words.t("book.agenda")), listed=True, fresh=True)
    for day in book.days:
        if len(book.days) > 1:
            yield Heading(level=2, line=line(words.day(day.date)))
        if len(book.rooms) <= MOST_COLUMNS:
            yield _grid(reading, day)
        else:
            for period in day.periods:
                yield from _round(reading, period, level=3 if len(book.days) > 1 else 2)


def _grid(reading: Reading, day: Day) -> Table:
    rooms = reading.book.rooms
    rows = (
        (
            _when(reading, period),
            *(_topics(reading, period.in_room(room)) for room in rooms),
        )
        for period in day.periods
    )
    when = line(reading.words.t("book.when"))
    return Table(
        head=(when, *(line(_named(reading, room), reading.own) for room in rooms)),
        rows=tuple(rows),
        widths=(2,) * (len(rooms) + 1),
        leads=True,
        rtl=reading.rtl,
    )


def _named(reading: Reading, room: Room | None) -> str:
    if room is None:
        return ""
    return f"{room.name} ({reading.words.t('book.online')})" if room.link else room.name


def _round(reading: Reading, period: Period, level: int) -> Iterator[Block]:
    name = round_name(reading.book, reading.words, period.round)
    said = f"{name}, {reading.span(period.round)}"
    yield Heading(level=level, line=line(said, reading.own))
    rows = [
        (line(_named(reading, session.room), reading.own), reading.link(session))
        for session in period.sessions
    ]
    free = (Line(), line(reading.words.t("book.free")))
    yield Table(
        head=tuple(line(reading.words.t(key)) for key in ("book.room", "book.step_topic")),
        rows=tuple(rows or [free]),
        widths=(2, 6),
        leads=True,
        rtl=reading.rtl,
    )


def _when(reading: Reading, period: Period) -> Line:
    name = round_name(reading.book, reading.words, period.round)
    return line(f"{name}\n{reading.span(period.round)}", reading.own)


def _topics(reading: Reading, sessions: tuple[Report, ...]) -> Line:
    if not sessions:
        return line(reading.words.t("book.free"))
    links = [reading.link(session) for session in sessions]
    runs: list[Run] = []
    for link in links:
        runs += [Run(text="\n"), *link.runs] if runs else link.runs
    return Line(runs=tuple(runs), language=links[0].language, rtl=links[0].rtl)
