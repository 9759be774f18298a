"""What a copy takes over of the times: the plan, and not what became of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from openspace.domain.board import Round
from openspace.domain.plan import Version, as_planned

BERLIN = "Europe/Berlin"
HOUR = timedelta(hours=1)


def at(local):
    return datetime.fromisoformat(f"2026-11-{local}").replace(tzinfo=ZoneInfo(BERLIN))


def round_at(id_, local, minutes=60, title=""):
    return Round(id=id_, title=title, starts=at(local), ends=at(local) + timedelta(minutes=minutes))


def planned(*histories):
    """The rounds as planned, each given as moments with what it was from then on."""
    versions = {
        versions[0][1].id: [Version(at(moment), round_) for moment, round_ in versions]
        for versions in histories
    }
    return as_planned([one[-1].round for one in versions.values()], versions, BERLIN)


def test_time_that_is_changed_before_the_day_begins_is_the_plan():
    assert planned(
        [("20T10:00", round_at("a", "24T09:00")), ("24T08:59", round_at("a", "24T09:30", 45))],
        [("20T10:00", round_at("b", "24T10:00"))],
    ) == [round_at("a", "24T09:30", 45), round_at("b", "24T10:00")]


def test_what_the_day_does_is_not_the_plan_but_its_titles_are():
    """The first begins late and ends early; the second is moved twice and gets a title."""
    second = round_at("b", "24T10:00")
    assert planned(
        [
            ("20T10:00", round_at("a", "24T09:00")),
            ("24T09:20", round_at("a", "24T09:20")),
            ("24T09:21", round_at("a", "24T09:20", 1)),
        ],
        [
            ("20T10:00", second),
            ("24T09:20", round_at("b", "24T10:20")),
            ("24T09:21", round_at("b", "24T09:21", title="Late")),
        ],
    ) == [round_at("a", "24T09:00"), replace(second, title="Late")]


def test_each_day_has_its_own_beginning():
    assert planned(
        [("20T10:00", round_at("a", "24T09:00")), ("24T09:30", round_at("a", "24T09:00", 30))],
        [("20T10:00", round_at("b", "25T09:00")), ("24T18:00", round_at("b", "25T10:00"))],
    ) == [round_at("a", "24T09:00"), round_at("b", "25T10:00")]


def test_round_that_came_during_the_day_is_as_it_came():
    assert planned(
        [("20T10:00", round_at("a", "24T09:00"))],
        [("24T09:30", round_at("b", "24T10:00")), ("24T10:01", round_at("b", "24T10:00", 1))],
    ) == [round_at("a", "24T09:00"), round_at("b", "24T10:00")]


def test_round_without_a_history_is_as_it_is():
    assert as_planned([round_at("a", "24T09:00")], {}, BERLIN) == [round_at("a", "24T09:00")]
