"""The pure rules of the board: who has a slot, what is free nearby, who is in two places."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from openspace.domain.board import (
    Board,
    Person,
    Room,
    Round,
    check_free,
    clashes,
    free_slots,
    holder,
    nearest_free,
    rooms_in_order,
    rounds_in_order,
)
from openspace.domain.errors import SlotTaken
from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.topic import Slot, Topic

MORNING = datetime(2026, 11, 24, 9, tzinfo=UTC)


def round_(id_, hour, minutes=45):
    starts = MORNING + timedelta(hours=hour)
    return Round(id=id_, starts=starts, ends=starts + timedelta(minutes=minutes))


def room(id_, position):
    return Room(id=id_, name=id_.title(), position=position)


def topic(id_, slot=None, convener="ana"):
    at = None if slot is None else Slot(*slot)
    return Topic(id=id_, number=1, title=id_.title(), convener=convener, slot=at, at=MORNING)


def board(*topics):
    return Board(
        seq=1,
        event=Event(code="ABCD2345", title="", theme="?", rules=DEFAULT_RULES),
        rounds={r.id: r for r in (round_("r1", 0), round_("r2", 1), round_("r3", 2))},
        rooms={r.id: r for r in (room("a", 1), room("b", 2), room("c", 3))},
        topics={t.id: t for t in topics},
        people={"ana": Person(id="ana", name="Ana")},
    )


def test_closed_room_has_no_free_slot_and_keeps_what_took_place_there():
    held = board(topic("held", ("r1", "b")))
    closed = replace(held, rooms={**held.rooms, "b": replace(held.rooms["b"], closed=True)})

    assert "b" not in {slot.room for slot in free_slots(closed)}
    assert "b" not in {slot.room for slot in nearest_free(closed, Slot("r1", "b"), most=9)}
    assert holder(closed, Slot("r1", "b")) == held.topics["held"]


def test_rounds_are_in_order_of_start_then_end_then_id():
    late, long, short, twin = round_("a", 2), round_("b", 0, 60), round_("d", 0), round_("c", 0)

    assert rounds_in_order([late, long, short, twin]) == [twin, short, long, late]


def test_rooms_are_in_order_of_position_then_id():
    rooms = [room("z", 2), room("y", 1), room("a", 2)]

    assert [r.id for r in rooms_in_order(rooms)] == ["y", "a", "z"]


def test_free_slots_are_all_but_those_that_are_held():
    held = [topic(f"t{n}", slot) for n, slot in enumerate([("r1", "a"), ("r2", "b"), ("r3", "c")])]

    assert [(slot.round, slot.room) for slot in free_slots(board(*held))] == [
        ("r1", "b"),
        ("r1", "c"),
        ("r2", "a"),
        ("r2", "c"),
        ("r3", "a"),
        ("r3", "b"),
    ]


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [
        (("r2", "a"), ["r2 b", "r2 c", "r3 a"]),
        (("r2", "b"), ["r2 a", "r2 c", "r3 b"]),
        (("r2", "c"), ["r2 b", "r2 a", "r3 c"]),
        (("r1", "a"), ["r1 b", "r1 c", "r2 a"]),
        (("r3", "c"), ["r3 b", "r3 a", "r2 c"]),
    ],
)
def test_nearest_free_is_the_same_round_first_then_a_later_one(wanted, nearest):
    found = nearest_free(board(topic("held", wanted)), Slot(*wanted))

    assert [f"{slot.round} {slot.room}" for slot in found] == nearest


def test_nearest_free_prefers_later_to_earlier_of_the_same_distance():
    whole_round = [topic(name, ("r2", name)) for name in "abc"]

    found = nearest_free(board(*whole_round), Slot("r2", "b"), most=6)

    assert [f"{slot.round} {slot.room}" for slot in found] == [
        "r3 b",
        "r3 a",
        "r3 c",
        "r1 b",
        "r1 a",
        "r1 c",
    ]


def test_nearest_free_is_empty_on_a_full_board():
    everything = [topic(r + o, (r, o)) for r in ("r1", "r2", "r3") for o in "abc"]

    assert nearest_free(board(*everything), Slot("r1", "a")) == []


def test_holder_is_who_has_the_slot():
    bees = topic("bees", ("r1", "a"))

    assert holder(board(bees), Slot("r1", "a")) == bees
    assert holder(board(bees), Slot("r1", "b")) is None


def test_free_slot_or_ones_own_is_granted():
    bees = topic("bees", ("r1", "a"))

    check_free(board(bees), bees, Slot("r1", "a"))
    check_free(board(bees), bees, Slot("r1", "b"))


def test_taken_slot_is_refused_with_its_holder_and_what_is_near():
    bees, trees = topic("bees", ("r1", "a")), topic("trees")

    with pytest.raises(SlotTaken) as refused:
        check_free(board(bees, trees), trees, Slot("r1", "a"))

    assert refused.value.facts == {
        "slot": Slot("r1", "a"),
        "topic": {"id": "bees", "title": "Bees", "convener": "Ana"},
        "nearest": [Slot("r1", "b"), Slot("r1", "c"), Slot("r2", "a")],
    }


def test_taken_slot_of_somebody_unnamed_is_refused_without_a_name():
    bees, trees = topic("bees", ("r1", "a"), convener="nobody"), topic("trees")

    with pytest.raises(SlotTaken) as refused:
        check_free(board(bees, trees), trees, Slot("r1", "a"))

    assert refused.value.facts["topic"]["convener"] == ""


LONG = round_("long", 0, minutes=120)
ROUNDS = {r.id: r for r in (round_("r1", 0), round_("r2", 1), round_("r3", 2), LONG)}


@pytest.mark.parametrize(
    ("mine", "other", "is_clash"),
    [
        ("r1", "r1", True),
        ("r1", "r2", False),
        ("long", "r1", True),
        ("long", "r2", True),
        ("r2", "long", True),
        ("long", "r3", False),  # it ends as the other begins
    ],
)
def test_convener_clashes_with_themselves_in_overlapping_rounds(mine, other, is_clash):
    placed, elsewhere = topic("mine", (mine, "a")), topic("other", (other, "b"))

    found = clashes(placed, [placed, elsewhere], ROUNDS)

    assert found == ([elsewhere] if is_clash else [])


def test_nobody_clashes_with_another_convener_or_with_what_has_no_slot():
    mine = topic("mine", ("r1", "a"))
    others = [topic("waiting"), topic("bens", ("r1", "b"), convener="ben")]

    assert clashes(mine, others, ROUNDS) == []
    assert clashes(topic("unplaced"), [mine], ROUNDS) == []


def taken_in(id_, into, convener):
    return replace(topic(id_, convener=convener), into=into)


def test_whoever_convenes_what_was_combined_opens_it_as_well():
    mine, bens = topic("mine", ("r1", "a")), topic("bens", ("r1", "b"), convener="ben")
    later = topic("later", ("r2", "b"), convener="ben")

    with_ben = [mine, taken_in("bees", "mine", "ben"), bens, later]
    cleos = taken_in("bees", "mine", "cleo"), taken_in("moss", "bens", "cleo")
    with_both = [mine, bens, later, *cleos]

    for topics in (with_ben, with_both):
        assert clashes(mine, topics, ROUNDS) == [bens]
        assert clashes(bens, topics, ROUNDS) == [mine]
    assert clashes(mine, with_both[:4], ROUNDS) == []
