"""The picture of a replay: numbers are as large as all that matters, and none covers another."""

from __future__ import annotations

from itertools import combinations

import pytest

MODULE = "/static/any/js/wall/replay/plan.js"
PLAN = """
async ([module, rooms, days, topics]) => {
  const { planOf, HEIGHT } = await import(module);
  const plan = planOf(rooms, days, topics);
  const slots = days.flat().flatMap((round) => rooms.map((room) => plan.at({ round, room })));
  const elsewhere = plan.at({ round: "gone", room: "gone" }) ?? null;
  return { ...plan, at: slots, elsewhere, HEIGHT };
}
"""
MAIN = 3.6  # rem, the main size
# The breadth of a bold digit, in its size, in the broadest of the usual systems' own fonts.
BROADEST = 0.65

BOARDS = {
    "one room": (1, [1], 5),
    "three by three": (3, [3], 12),
    "a real unconference": (5, [5], 60),
    "everything waits": (2, [2], 300),
    "a long day": (3, [12], 40),
    "two days": (12, [4, 4], 60),
    "twelve by eight": (12, [8], 120),
}


@pytest.fixture(scope="module")
def plan(page):
    def plan(rooms, days, count):
        return page.evaluate(
            PLAN,
            [
                MODULE,
                [f"m{n}" for n in range(rooms)],
                [[f"d{day} r{n}" for n in range(rounds)] for day, rounds in enumerate(days)],
                {"count": count, "digits": max(2, len(str(count)))},
            ],
        )

    return plan


def inside(plan, box):
    return (
        box["x"] >= 0
        and box["y"] >= 0
        and box["x"] + box["width"] <= 60.01
        and box["y"] + box["height"] <= plan["HEIGHT"] + 0.01
    )


def apart(one, other):
    return (
        one["x"] + one["width"] <= other["x"]
        or other["x"] + other["width"] <= one["x"]
        or one["y"] + one["height"] <= other["y"]
        or other["y"] + other["height"] <= one["y"]
    )


@pytest.mark.parametrize("board", BOARDS)
def test_every_number_has_the_main_size_and_a_place_of_its_own(plan, board):
    rooms, days, count = BOARDS[board]
    told = plan(rooms, days, count)
    boxes = [*told["at"], *told["times"], *told["tray"]]

    assert len(told["at"]) == len(told["places"]) == rooms * sum(days)
    assert min(box["letters"] for box in boxes) >= MAIN
    assert [box for box in boxes if not inside(told, box)] == []
    assert [pair for pair in combinations(boxes, 2) if not apart(*pair)] == []
    digits = max(2, len(str(count)))
    cut = [
        box
        for box in [*told["at"], *told["tray"]]
        if digits * BROADEST * box["letters"] > box["width"] or box["height"] < 0.8 * MAIN
    ]
    assert cut == []
    assert told["elsewhere"] is None


def test_tray_grows_with_the_topics_and_gives_way_to_a_large_board(plan):
    rows = {board: len({box["y"] for box in plan(*BOARDS[board])["tray"]}) for board in BOARDS}

    wanted = ("everything waits", "a real unconference", "twelve by eight")
    assert [rows[board] for board in wanted] == [5, 4, 1]


def test_times_stand_beside_their_rounds_where_they_find_place(plan):
    times = plan(5, [5], 60)["times"]
    assert [time["round"] for time in times] == [f"d0 r{n}" for n in range(5)]
    assert plan(12, [8], 120)["times"] == []


@pytest.mark.parametrize(("rooms", "days"), [(12, [8, 8]), (60, [24] * 5)])
def test_board_without_place_for_numbers_is_whole_and_bare(plan, rooms, days):
    told = plan(rooms, days, 200)

    assert {box["letters"] for box in told["at"]} == {0}
    assert told["times"] == []
    assert [box for box in [*told["at"], *told["tray"]] if not inside(told, box)] == []
    assert min(min(box["width"], box["height"]) for box in told["at"]) > 0.2
    assert min(box["letters"] for box in told["tray"]) >= MAIN
