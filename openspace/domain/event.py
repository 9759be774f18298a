"""The event: its theme, its phases, and the layout of its day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from msgspec import Struct

from openspace.domain.errors import Invalid


class Phase(StrEnum):
    """Where the event is in its day. The host moves it; nothing moves by itself."""

    PREPARING = "preparing"
    MARKETPLACE = "marketplace"
    SESSIONS = "sessions"
    CONVERGENCE = "convergence"
    CLOSED = "closed"


class Deed(StrEnum):
    """What participants do; the host opens and closes each by phase."""

    PROPOSE = "propose"
    PLACE = "place"
    INTEREST = "interest"
    NOTE = "note"


_OPEN_DAY = (Phase.PREPARING, Phase.MARKETPLACE, Phase.SESSIONS, Phase.CONVERGENCE)

# Permissive by default: topics can be added all day, notes before and after the session.
# Slots are claimed once the marketplace has opened, as on a wall of paper.
DEFAULT_RULES: dict[Deed, tuple[Phase, ...]] = {
    Deed.PROPOSE: _OPEN_DAY,
    Deed.PLACE: _OPEN_DAY[1:],
    Deed.INTEREST: _OPEN_DAY,
    Deed.NOTE: _OPEN_DAY,
}


DEFAULT_TITLE = "Open Space"
"""The form's own name, which is the same in every language."""


class Event(Struct, frozen=True, kw_only=True):
    """The gathering, as everybody in it may see it.

    `rules` says for each deed in which phases participants may do it; hosts always may.
    `book_open` says whether participants may take the book themselves, `trusts_photos` whether
    photos are shown before a host has seen them, `reports_due` until when reports are hoped for,
    `keep_until` when the event is deleted if the host chose that (see `keeping`), `rehearsal_of`
    the code of the event that this one only rehearses.
    """

    code: str
    title: str
    theme: str
    welcome: str = ""
    place: str = ""
    language: str = "en"
    timezone: str = "UTC"
    phase: Phase = Phase.PREPARING
    rules: dict[Deed, tuple[Phase, ...]]
    book_open: bool = True
    trusts_photos: bool = False
    reports_due: datetime | None = None
    keep_until: datetime | None = None
    rehearsal_of: str = ""


def check_timezone(name: str) -> str:
    """Return `name`, an IANA time zone such as ``Europe/Berlin``.

    :raises Invalid: when there is no such zone.
    """
    if name not in _timezones():
        raise Invalid(field="timezone", problem="unknown_timezone", value=name)
    return name


@cache
def _timezones() -> set[str]:
    """All of them; to look for them takes five milliseconds, in which everybody waits."""
    return available_timezones()


def check_day(field: str, day: date, timezone: str, now: datetime) -> None:
    """Refuse an event that would be over when it is made: yesterday's may still be made.

    Its day is that of the event's place, and whoever makes it may be where it is still the day
    before.

    :raises Invalid: when `day` lies before yesterday.
    """
    today = now.astimezone(ZoneInfo(timezone)).date()
    if day < today - timedelta(days=1):
        raise Invalid(field=field, problem="past_day", value=day.isoformat())


LUNCH_AFTER = time(12, 0)
LUNCH_MINUTES = 60


def lay_out_day(
    day: date,
    first: time,
    minutes: int,
    count: int,
    timezone: str,
    gap: int = 15,
) -> list[tuple[datetime, datetime]]:
    """Lay out `count` rounds of `minutes`, with breaks, as UTC (start, end) pairs.

    Between two rounds lie `gap` minutes; the first break at or after noon, local time,
    is lunch of an hour, if the day began before noon. Refused when the last round would
    end after midnight.

    :raises Invalid: when the rounds do not fit into the day.
    """
    zone = ZoneInfo(timezone)
    start = datetime.combine(day, first)
    lunch_due = first < LUNCH_AFTER
    rounds = []
    for _ in range(count):
        end = start + timedelta(minutes=minutes)
        if end > datetime.combine(day, time.max):
            raise Invalid(field="rounds", problem="past_midnight", count=count, minutes=minutes)
        rounds.append((start, end))
        is_lunch = lunch_due and end.time() >= LUNCH_AFTER
        lunch_due = lunch_due and not is_lunch
        start = end + timedelta(minutes=max(gap, LUNCH_MINUTES) if is_lunch else gap)
    return [(_to_utc(a, zone), _to_utc(b, zone)) for a, b in rounds]


def lay_out_days(
    day: date,
    days: int,
    first: time,
    minutes: int,
    count: int,
    timezone: str,
    gap: int = 15,
) -> list[tuple[datetime, datetime]]:
    """Lay out `count` rounds on each of `days` days in a row, all by the same clock.

    :raises Invalid: when the rounds do not fit into a day.
    """
    return [
        pair
        for n in range(days)
        for pair in lay_out_day(day + timedelta(days=n), first, minutes, count, timezone, gap)
    ]


def _to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(tzinfo=zone).astimezone(UTC)
