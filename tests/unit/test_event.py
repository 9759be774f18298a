"""The layout of a day: breaks, lunch, midnight, and the night the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from openspace.domain.errors import Invalid
from openspace.domain.event import check_day, check_timezone, lay_out_day

DAY = date(2026, 11, 24)


def laid_out(first, minutes, count, zone="UTC", gap=15, day=DAY):
    """The day as people see it: "09:00-09:45" in local time."""
    rounds = lay_out_day(day, time.fromisoformat(first), minutes, count, zone, gap)
    assert all(moment.tzinfo is UTC for pair in rounds for moment in pair)
    here = ZoneInfo(zone)
    return [f"{a.astimezone(here):%H:%M}-{b.astimezone(here):%H:%M}" for a, b in rounds]


def test_rounds_follow_one_another_with_breaks():
    assert laid_out("09:00", 45, 3) == ["09:00-09:45", "10:00-10:45", "11:00-11:45"]


def test_first_break_at_or_after_noon_is_lunch_of_an_hour():
    assert laid_out("10:00", 60, 4, gap=0) == [
        "10:00-11:00",
        "11:00-12:00",
        "13:00-14:00",
        "14:00-15:00",
    ]


def test_lunch_comes_after_the_round_that_runs_through_noon():
    assert laid_out("11:30", 45, 3) == ["11:30-12:15", "13:15-14:00", "14:15-15:00"]


def test_longer_gap_than_lunch_stays_as_long():
    assert laid_out("11:00", 60, 2, gap=90) == ["11:00-12:00", "13:30-14:30"]


@pytest.mark.parametrize("first", ["12:00", "13:00", "18:00"])
def test_day_that_begins_at_noon_or_later_has_no_lunch(first):
    hour = int(first[:2])

    assert laid_out(first, 45, 2) == [
        f"{hour}:00-{hour}:45",
        f"{hour + 1}:00-{hour + 1}:45",
    ]


def test_times_are_local_and_given_in_utc():
    assert lay_out_day(DAY, time(9), 60, 1, "America/New_York") == [
        (datetime(2026, 11, 24, 14, tzinfo=UTC), datetime(2026, 11, 24, 15, tzinfo=UTC))
    ]


def test_last_round_may_end_just_before_midnight():
    assert laid_out("22:59", 60, 1) == ["22:59-23:59"]


@pytest.mark.parametrize(
    ("zone", "today"),
    [("Pacific/Kiritimati", 12), ("UTC", 11), ("Pacific/Honolulu", 11), ("Pacific/Midway", 10)],
)
def test_day_before_yesterday_is_over_and_yesterday_is_not_where_the_event_is(zone, today):
    now = datetime(2026, 11, 11, 10, 30, tzinfo=UTC)

    check_day("date", date(2026, 11, today - 1), zone, now)
    with pytest.raises(Invalid) as refused:
        check_day("date", date(2026, 11, today - 2), zone, now)

    assert refused.value.facts["problem"] == "past_day"


@pytest.mark.parametrize(
    ("first", "minutes", "count"), [("23:00", 60, 1), ("23:30", 31, 1), ("20:00", 60, 4)]
)
def test_day_that_runs_past_midnight_is_refused(first, minutes, count):
    with pytest.raises(Invalid) as refused:
        laid_out(first, minutes, count)

    assert refused.value.facts == {
        "field": "rounds",
        "problem": "past_midnight",
        "count": count,
        "minutes": minutes,
    }


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Europe/Berlin", date(2026, 3, 29)),  # an hour is left out in the night
        ("Europe/Berlin", date(2026, 10, 25)),  # an hour comes twice
        ("America/New_York", date(2026, 11, 1)),
        ("Asia/Kathmandu", DAY),
    ],
)
def test_day_on_which_the_clocks_change_reads_like_any_other(zone, day):
    assert laid_out("09:00", 60, 4, zone, day=day) == [
        "09:00-10:00",
        "10:15-11:15",
        "11:30-12:30",
        "13:30-14:30",
    ]


def test_round_across_the_change_of_clocks_keeps_its_wall_clock_times():
    rounds = lay_out_day(date(2026, 3, 29), time(1, 30), 120, 1, "Europe/Berlin")

    # From 01:30 CET to 03:30 CEST there is one hour.
    assert rounds == [
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), datetime(2026, 3, 29, 1, 30, tzinfo=UTC))
    ]


def test_known_timezone_is_given_back():
    assert check_timezone("Europe/Berlin") == "Europe/Berlin"


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "europe/berlin", "../etc/passwd", "\x00"])
def test_unknown_timezone_is_refused(name):
    with pytest.raises(Invalid) as refused:
        check_timezone(name)

    assert refused.value.facts == {
        "field": "timezone",
        "problem": "unknown_timezone",
        "value": name,
    }
