"""Which sessions at the same time leave too many people with a choice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from openspace.domain.board import Round
from openspace.domain.proceedings_records import Tie
from openspace.domain.ties import LEAST, MOST, at_once, clashes_among

MORNING = datetime(2026, 11, 24, 9, tzinfo=UTC)


def round_(id_, minute, minutes=45):
    starts = MORNING + timedelta(minutes=minute)
    return Round(id=id_, starts=starts, ends=starts + timedelta(minutes=minutes))


def people(*spans):
    """So many people: `people((0, 3))` are the first three."""
    return {f"p{n}" for start, end in spans for n in range(start, end)}


FIRST, LONG, SECOND = round_("first", 0), round_("long", 30, 60), round_("second", 45)
SESSIONS = {"a": FIRST, "b": FIRST, "c": LONG, "d": SECOND}


def test_sessions_are_at_once_whose_rounds_overlap():
    assert at_once(SESSIONS) == (("a", "b"), ("a", "c"), ("b", "c"), ("c", "d"))
    assert at_once(SESSIONS, {"d"}) == (("c", "d"),)
    assert at_once(SESSIONS, {"a", "elsewhere"}) == (("a", "b"), ("a", "c"))
    assert at_once(SESSIONS, set()) == ()


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (people((0, 2)), people((0, 2)), None),  # of two, somebody could guess who they are
        (people((0, 3)), people((0, 3)), 3),
        (people((0, 9)), people((6, 60)), 3),  # a third of the smaller one
        (people((0, 10)), people((7, 60)), None),  # less than a third
        (people((0, 60)), people((40, 100)), 20),
        (people((0, 60)), people((41, 101)), None),
        (people((0, 9)), people((9, 18)), None),
    ],
)
def test_clash_is_told_of_three_people_and_a_third_of_the_smaller_crowd(one, other, told):
    expected = (Tie(one="a", other="b", people=told),) if told else ()

    assert clashes_among([("a", "b")], {"a": one, "b": other}) == expected
    assert LEAST == 3


def test_clashes_come_strongest_first_and_no_more_than_can_be_followed():
    drawn = {"a": people((0, 5)), "b": people((0, 3)), "c": people((0, 4))}
    assert [tie.people for tie in clashes_among(at_once(SESSIONS), drawn)] == [4, 3, 3]

    many = {f"s{n}": FIRST for n in range(9)}
    crowd = dict.fromkeys(many, people((0, 3)))
    assert len(at_once(many)) == 36
    assert len(clashes_among(at_once(many), crowd)) == MOST


def test_nothing_is_told_of_what_nobody_marked():
    assert clashes_among(at_once(SESSIONS), {}) == ()
