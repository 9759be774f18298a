"""The day as a line of rounds: one that begins or ends at another time moves the rest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from openspace.domain.board import Round, rounds_in_order
from openspace.domain.errors import Invalid

SHORTEST = timedelta(minutes=1)


def begun(rounds: Iterable[Round], round_: Round, now: datetime, timezone: str) -> list[Round]:
    """The rounds that differ when `round_` begins `now`: it and all after it that day.

    It comes first, for the log. One that still runs, and would have been over by then, ends. What
    was planned to go on beside it does.
    """
    rounds = list(rounds)
    by = _whole_minutes(now - round_.starts)
    over = [
        (one, _until(one, round_.starts + by))
        for one in rounds
        if one.id != round_.id and one.starts <= now < one.ends <= round_.starts
    ]
    return [*moved(rounds, round_, by, timezone), *_with_room(rounds, over)]


def ended(rounds: Iterable[Round], round_: Round, end: datetime, timezone: str) -> list[Round]:
    """The rounds that differ when `round_` ends at `end`: it and all that follow it that day.

    One that ends in the minute in which it began is told to have begun a minute before, and what
    ended as it began is over before that, so that nobody is told to have been in both.

    :raises Invalid: when that is before it begins.
    """
    if end < round_.starts:
        raise Invalid(field="ends", problem="ends_before_start")
    rounds = list(rounds)
    by = _whole_minutes(end - round_.ends)
    if not by:
        return []
    it, *before = _with_room(rounds, [(round_, _until(round_, round_.ends + by))])
    later = [one for one in _after(rounds, round_, timezone) if one.starts >= round_.ends]
    return [it, *(_by(one, by) for one in later), *before]


def moved(rounds: Iterable[Round], round_: Round, by: timedelta, timezone: str) -> list[Round]:
    """`round_` and all that begin with it or later on the same day, `by` later."""
    if not by:
        return []
    return [_by(one, by) for one in (round_, *_after(rounds, round_, timezone))]


def _after(rounds: Iterable[Round], round_: Round, timezone: str) -> list[Round]:
    zone = ZoneInfo(timezone)
    day = round_.starts.astimezone(zone).date()
    return [
        one
        for one in rounds_in_order(rounds)
        if one.id != round_.id
        and one.starts >= round_.starts
        and one.starts.astimezone(zone).date() == day
    ]


def _until(round_: Round, end: datetime) -> Round:
    """Over by then, on every screen at once, however short it was; no round is without length."""
    return replace(round_, starts=min(round_.starts, end - SHORTEST), ends=end)


def _with_room(rounds: list[Round], cut: list[tuple[Round, Round]]) -> list[Round]:
    """The rounds that were cut, and those before them that must be over sooner, each but once.

    Of each of `cut`, how it was and how it is. One that had no minute of its own begins in the last
    of another.
    """
    found: dict[str, Round] = {}
    while cut:
        found |= {new.id: new for _, new in cut}
        cut = [
            (one, _until(one, new.starts))
            for old, new in cut
            for one in rounds
            if one.id != old.id and new.starts < one.ends <= old.starts
        ]
    return list(found.values())


def _by(round_: Round, by: timedelta) -> Round:
    return replace(round_, starts=round_.starts + by, ends=round_.ends + by)


def _whole_minutes(span: timedelta) -> timedelta:
    """Whole minutes, since nobody reads seconds on a wall; down, since what is now has begun."""
    return timedelta(minutes=span // timedelta(minutes=1))
