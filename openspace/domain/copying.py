"""A new event after the pattern of another: what it takes over, and when its rounds are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from openspace.domain.board import Round, rounds_in_order
from openspace.domain.event import Event, Phase

LEAD = timedelta(minutes=10)
"""So long before its first round a rehearsal begins, and up to five minutes more."""

FIVE_MINUTES = timedelta(minutes=5)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def copy_of(event: Event) -> Event:
    """What another event takes over of `event`: its words and rules, and nothing of its course."""
    return replace(
        event,
        code="",
        phase=Phase.PREPARING,
        reports_due=None,
        keep_until=None,
        rehearsal_of="",
    )


def on_another_day(rounds: Iterable[Round], day: date, timezone: str) -> list[Round]:
    """`rounds` with the first on `day`, each as many days later and at the same local time."""
    zone = ZoneInfo(timezone)
    ordered = rounds_in_order(rounds)
    if not ordered:
        return []
    days = day - ordered[0].starts.astimezone(zone).date()

    def later(moment: datetime) -> datetime:
        local = moment.astimezone(zone).replace(tzinfo=None) + days
        return local.replace(tzinfo=zone).astimezone(UTC)

    return [_timed(round_, later(round_.starts), later(round_.ends)) for round_ in ordered]


def soon_after(rounds: Iterable[Round], now: datetime) -> list[Round]:
    """`rounds` as they follow one another, the first soon after `now`, at a full five minutes."""
    ordered = rounds_in_order(rounds)
    if not ordered:
        return []
    first = now + LEAD + FIVE_MINUTES
    by = first - (first - LONG_AGO) % FIVE_MINUTES - ordered[0].starts
    return [_timed(round_, round_.starts + by, round_.ends + by) for round_ in ordered]


def _timed(round_: Round, starts: datetime, ends: datetime) -> Round:
    # A round that lasts over the hour that clocks leave out must not end before it starts.
    return replace(round_, starts=starts, ends=max(ends, starts + timedelta(minutes=1)))
