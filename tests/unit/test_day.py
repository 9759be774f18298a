"""The day as a line: what a round that begins or ends at another time does to the rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest

from openspace.domain.board import Round, overlap
from openspace.domain.day import begun, ended, moved
from openspace.domain.errors import Invalid

ZONE = "America/New_York"
NINE = datetime(2026, 11, 24, 14, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(id_, minutes, days=0):
    starts = NINE + timedelta(days=days) + minutes * MINUTE
    return Round(id=id_, starts=starts, ends=starts + 45 * MINUTE)


FIRST, SECOND, BESIDE, THIRD, TOMORROW = (
    at("1", 0),
    at("2", 60),
    at("2b", 60),
    at("3", 120),
    at("t", 0, days=1),
)
DAY = [TOMORROW, THIRD, FIRST, SECOND, BESIDE]


def minutes(rounds):
    return {one.id: ((one.starts - NINE) // MINUTE, (one.ends - NINE) // MINUTE) for one in rounds}


def test_late_beginning_moves_the_round_and_all_after_it_that_day():
    late = SECOND.starts + timedelta(minutes=7, seconds=20)

    assert minutes(begun(DAY, SECOND, late, ZONE)) == {
        "2": (67, 112),
        "2b": (67, 112),
        "3": (127, 172),
    }


def test_early_beginning_moves_them_forward():
    early = THIRD.starts - 10 * MINUTE

    assert minutes(begun(DAY, THIRD, early, ZONE)) == {"3": (110, 155)}


def test_early_beginning_ends_what_would_have_been_over_and_nothing_else():
    early = SECOND.starts - 30 * MINUTE
    workshop = Round(id="w", starts=FIRST.starts, ends=THIRD.ends)

    assert minutes(begun([*DAY, workshop], SECOND, early, ZONE)) == {
        "1": (0, 30),
        "2": (30, 75),
        "2b": (30, 75),
        "3": (90, 135),
    }


def test_round_that_begins_in_the_minute_of_another_leaves_it_the_minute_before():
    assert minutes(begun(DAY, SECOND, FIRST.starts, ZONE))["1"] == (-1, 0)


def test_round_that_begins_and_ends_in_one_minute_is_at_the_time_of_no_other():
    def begin_and_end(day, id_, now):
        one = next(one for one in day if one.id == id_)
        day = changed(day, begun(day, one, now, ZONE))
        one = next(one for one in day if one.id == id_)
        return changed(day, ended(day, one, now, ZONE))

    half_past = NINE + 30 * MINUTE
    day = begin_and_end([FIRST, SECOND, THIRD], "2", half_past)
    assert minutes(day) == {"1": (0, 29), "2": (29, 30), "3": (45, 90)}

    # And once more in the same minute.
    day = begin_and_end(day, "3", half_past)
    assert minutes(day) == {"1": (0, 28), "2": (28, 29), "3": (29, 30)}
    assert not any(overlap(one, other) for one, other in combinations(day, 2))


def changed(day, rounds):
    return list({one.id: one for one in [*day, *rounds]}.values())


def test_early_end_shortens_the_round_and_moves_those_that_follow():
    early = SECOND.ends - 5 * MINUTE

    assert minutes(ended(DAY, SECOND, early, ZONE)) == {"2": (60, 100), "3": (115, 160)}


def test_late_end_lengthens_it():
    assert minutes(ended(DAY, FIRST, FIRST.ends + 10 * MINUTE, ZONE)) == {
        "1": (0, 55),
        "2": (70, 115),
        "2b": (70, 115),
        "3": (130, 175),
    }


def test_round_that_ends_in_the_minute_in_which_it_began_is_over_at_once():
    at_once = SECOND.starts + timedelta(seconds=20)

    assert minutes(ended(DAY, SECOND, at_once, ZONE)) == {"2": (59, 60), "3": (75, 120)}


def test_what_begins_now_has_begun():
    now = THIRD.starts - timedelta(seconds=20)

    assert minutes(begun(DAY, THIRD, now, ZONE)) == {"3": (119, 164)}


def test_round_that_has_not_begun_cannot_end():
    with pytest.raises(Invalid) as refused:
        ended(DAY, SECOND, SECOND.starts - MINUTE, ZONE)

    assert refused.value.facts == {"field": "ends", "problem": "ends_before_start"}


@pytest.mark.parametrize("by", [timedelta(0), timedelta(seconds=20)])
def test_nothing_moves_by_less_than_a_minute(by):
    assert begun(DAY, SECOND, SECOND.starts + by, ZONE) == []
    assert ended(DAY, SECOND, SECOND.ends + by, ZONE) == []


def test_another_day_is_left_alone():
    assert minutes(moved(DAY, FIRST, 15 * MINUTE, ZONE)).keys() == {"1", "2", "2b", "3"}
