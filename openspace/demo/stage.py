"""Setting the stage: an empty house, the event with its day laid out around now, the crowd."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from babel.dates import LOCALTZ
from msgspec.structs import replace

from openspace.commands.creating import Created
from openspace.commands.importing import import_event
from openspace.commands.unit import House
from openspace.demo import script
from openspace.domain.board import Room
from openspace.domain.errors import Invalid
from openspace.domain.event import DEFAULT_RULES, Event, Phase, check_timezone
from openspace.domain.ids import new_id
from openspace.domain.outline import Outline, OutlineRound
from openspace.settings import Settings
from openspace.web import crowds

FOLDER = "demo"
MINUTES_TO_FIRST_ROUND = 20
SECONDS_TO_LEAVE = 5


class Attendance(NamedTuple):
    """How many simulated people there are, the seconds between their acts, and whether they act."""

    people: int
    pace: float
    quiet: bool


def own_place(settings: Settings) -> Settings:
    """The same settings in a folder and a database of the demo's own."""
    return replace(settings, data=settings.data / FOLDER, database_url="", redis_url="")


def clear(settings: Settings) -> None:
    """Throw away what the last demo left in its folder."""
    shutil.rmtree(settings.data, ignore_errors=True)


def set_up(house: House, now: datetime) -> Created:
    """Make the event: the marketplace is open, and the first round begins soon after `now`."""
    told = script.event()
    event = Event(
        code="",
        title=told.title,
        theme=told.theme,
        welcome=told.welcome,
        place=told.place,
        timezone=_timezone(),
        phase=Phase.MARKETPLACE,
        rules=DEFAULT_RULES,
    )
    rounds = tuple(
        OutlineRound(id=new_id(), starts=starts, ends=ends) for starts, ends in lay_out(told, now)
    )
    rooms = tuple(
        Room(id=new_id(), name=r.name, capacity=r.capacity, note=r.note, position=position)
        for position, r in enumerate(told.rooms, start=1)
    )
    outline = Outline(event=event, rounds=rounds, rooms=rooms)
    return import_event(house, outline).created


def lay_out(told: script.ScriptEvent, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The rounds' times in UTC; the first begins soon after `now`, at a full five minutes."""
    soon = now.astimezone(UTC) + timedelta(minutes=MINUTES_TO_FIRST_ROUND)
    starts = soon.replace(minute=soon.minute // 5 * 5, second=0, microsecond=0)
    for number in range(1, told.rounds + 1):
        ends = starts + timedelta(minutes=told.minutes)
        yield starts, ends
        is_lunch = number == told.lunch_after_round
        starts = ends + timedelta(minutes=told.lunch if is_lunch else told.gap)


def _timezone() -> str:
    """This machine's own, so that now on the board is now on its clock."""
    try:
        return check_timezone(str(getattr(LOCALTZ, "key", "")))
    except Invalid:
        return "UTC"


@contextmanager
def crowd(settings: Settings, code: str, attendance: Attendance) -> Iterator[None]:
    """Have simulated people come to the event `code`, from a process of their own.

    It leaves when this ends, and by itself when this process is gone without a farewell:
    then its standard input ends.
    """
    people, pace, quiet = attendance
    options = [f"--people={people}", f"--pace={pace}", *(["--quiet"] if quiet else [])]
    process = crowds.send(settings, code, options)
    try:
        yield
    finally:
        process.terminate()
        process.communicate(timeout=SECONDS_TO_LEAVE)
