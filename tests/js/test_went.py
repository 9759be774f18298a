"""Where the sessions of a closed room went, as its door says it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

MODULE = "/static/any/js/door/went.js"
WENT = """
async ([module, board, now]) => {
  const { wentFrom } = await import(module);
  return wentFrom(board, "attic", now).map(({ topic, slot }) => [topic.title, slot?.room ?? null]);
}
"""
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


def round_(minutes):
    starts = NOW + timedelta(minutes=minutes)
    return {"starts": starts.isoformat(), "ends": (starts + timedelta(minutes=45)).isoformat()}


ROUNDS = {"over": round_(-90), "now": round_(-10), "later": round_(60)}


def topic(id_, place=None, **more):
    slot = dict(zip(("round", "room"), place.split(), strict=True)) if place else None
    about = {"id": id_, "title": id_.title(), "slot": slot, "withdrawn": False, "into": None}
    return about | more


@pytest.fixture
def went(page):
    def ask(*topics, ids=None):
        ids = ids or [one["id"] for one in topics]
        board = {
            "rounds": ROUNDS,
            "rooms": {"attic": {"id": "attic", "closed": True, "went": ids}},
            "topics": {one["id"]: one for one in topics},
        }
        return page.evaluate(WENT, [MODULE, board, NOW.timestamp() * 1000])

    return ask


def test_sessions_stand_in_their_order_and_those_without_a_slot_last(went):
    found = went(topic("bees"), topic("moss", "later garden"), topic("trees", "now library"))

    assert found == [["Trees", "library"], ["Moss", "garden"], ["Bees", None]]


def test_what_is_over_withdrawn_hidden_or_back_is_not_named(went):
    found = went(
        topic("bees", "over garden"),
        topic("moss", withdrawn=True),
        topic("trees", "now attic"),
        ids=["bees", "moss", "trees", "hidden"],
    )

    assert found == []


def test_what_was_combined_since_is_where_the_other_is(went):
    bees = topic("bees", "later garden")

    assert went(topic("wasps", into="bees"), bees, ids=["wasps"]) == [["Wasps", "garden"]]


def test_room_that_is_open_names_nothing(page):
    board = {"rounds": {}, "rooms": {"attic": {"id": "attic", "closed": False}}, "topics": {}}

    assert page.evaluate(WENT, [MODULE, board, 0]) == []
