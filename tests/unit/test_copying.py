"""A copy of an event: what it takes over, and at what time its rounds are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from openspace.domain.board import Round
from openspace.domain.copying import copy_of, on_another_day, soon_after
from openspace.domain.event import DEFAULT_RULES, Deed, Event, Phase

BERLIN = ZoneInfo("Europe/Berlin")


def rounds(*starts):
    """Rounds of an hour that begin at these local times."""
    moments = [datetime.fromisoformat(start).replace(tzinfo=BERLIN) for start in starts]
    return [
        Round(id=f"r{n}", title=f"R{n}", starts=at.astimezone(UTC), ends=at.astimezone(UTC) + HOUR)
        for n, at in enumerate(moments)
    ]


HOUR = timedelta(hours=1)


def local(copied):
    return [f"{one.starts.astimezone(BERLIN):%m-%d %H:%M}" for one in copied]


def test_words_and_rules_are_taken_over_and_the_course_of_the_day_is_not():
    event = Event(
        code="ABCD2345",
        title="Spring",
        theme="What now?",
        rules={**DEFAULT_RULES, Deed.PROPOSE: ()},
        trusts_photos=True,
    )
    gone_through = replace(
        event,
        phase=Phase.CLOSED,
        reports_due=datetime.now(UTC),
        keep_until=datetime.now(UTC),
        rehearsal_of="WXYZ2345",
    )

    assert copy_of(gone_through) == replace(event, code="")


def test_rounds_keep_their_clock_across_days_and_the_change_of_clocks():
    spring = rounds("2026-03-27T09:00", "2026-03-28T10:30")

    copied = on_another_day(reversed(spring), date(2026, 3, 28), "Europe/Berlin")

    # In the night from the 28th to the 29th the clocks go forward.
    assert local(copied) == ["03-28 09:00", "03-29 10:30"]
    assert [one.ends - one.starts for one in copied] == [HOUR, HOUR]
    assert [one.title for one in copied] == ["R0", "R1"]


def test_round_over_the_hour_that_is_left_out_still_ends_after_it_starts():
    (copied,) = on_another_day(rounds("2026-03-27T02:00"), date(2026, 3, 29), "Europe/Berlin")

    assert copied.ends > copied.starts


def test_rehearsal_begins_soon_at_a_full_five_minutes_and_keeps_the_day_together():
    now = datetime(2026, 11, 24, 9, 3, 20, tzinfo=UTC)

    copied = soon_after(rounds("2026-12-01T09:00", "2026-12-01T10:30"), now)

    assert [f"{one.starts:%m-%d %H:%M:%S}" for one in copied] == [
        "11-24 09:15:00",
        "11-24 10:45:00",
    ]


def test_event_without_rounds_has_none_to_move():
    assert on_another_day([], date(2026, 3, 28), "UTC") == soon_after([], datetime.now(UTC)) == []
