"""What the browser computes of times is what the server will."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from openspace.domain.errors import Invalid
from openspace.domain.event import lay_out_day

DAY = date(2026, 11, 24)

IMPORT = """async ([module, name, calls]) => {
  const found = await import(`/static/any/js/create/${module}`);
  return calls.map(given => found[name](...given));
}"""


@pytest.fixture
def call(new_phone):
    page = new_phone(touch=False)
    page.goto("/new")
    return lambda module, name, calls: page.evaluate(IMPORT, [module, name, calls])


def laid_out_by_server(first, minutes, rounds):
    start = time(first // 60, first % 60)
    try:
        pairs = lay_out_day(DAY, start, minutes, rounds, "UTC")
    except Invalid:
        return None
    return [[a.hour * 60 + a.minute, b.hour * 60 + b.minute] for a, b in pairs]


def test_previewed_day_is_the_day_that_is_made(call):
    days = [
        (first, minutes, rounds)
        for first in (0, 540, 600, 675, 719, 720, 721, 840, 1260, 1380)
        for minutes in (5, 45, 60, 90, 240)
        for rounds in (1, 2, 4, 9)
    ]
    wishes = [[{"first": f, "minutes": m, "rounds": r}] for f, m, r in days]

    shown = call("day.js", "layOutDay", wishes)

    previewed = [
        parts and [[part["from"], part["to"]] for part in parts if part["kind"] == "round"]
        for parts in shown
    ]
    assert previewed == [laid_out_by_server(*day) for day in days]


@pytest.mark.parametrize(
    "zone", ["UTC", "America/Los_Angeles", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"]
)
def test_local_times_are_those_of_the_event(call, zone):
    # Both ends of summer time in each hemisphere, and ordinary days, hour by hour.
    locals_ = [
        datetime(2026, month, day, hour, 20, tzinfo=ZoneInfo(zone))
        for month, day in ((3, 8), (3, 29), (4, 5), (6, 1), (10, 4), (10, 25), (11, 1), (12, 31))
        for hour in range(0, 24, 3)
    ]
    asked = [[{"date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M}"}, zone] for at in locals_]

    moments = call("../host/zoned.js", "toMoment", asked)
    back = call("../host/zoned.js", "toLocal", [[moment, zone] for moment in moments])

    assert [datetime.fromisoformat(moment) for moment in moments] == [
        at.astimezone(UTC) for at in locals_
    ]
    assert back == [wish for wish, _ in asked]
