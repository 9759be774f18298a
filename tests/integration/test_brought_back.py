"""A topic that comes back has the slot of before, as long as that can be had."""

from __future__ import annotations

import pytest

from tests.integration.api import Caller, fill_budgets

AWAY = ["hiding", "withdrawal"]


@pytest.fixture
def day(running):
    fill_budgets(running)
    return Day(running)


class Day:
    """Ana's Bees in the first of two slots of a round tomorrow, and Ben's Wasps in none."""

    def __init__(self, running):
        self.host = Caller(running)
        self.host.create_event(rounds=1)
        self.host.send("PUT", "phase", phase="marketplace")
        self.slots = self.host.slots()
        self.round = self.slots[0]["round"]
        self.ana, self.ben = (Caller(running).join(self.host.code, who) for who in ("Ana", "Ben"))
        self.ana.send("POST", "topics", ref="bees-0001", title="Ana")
        self.ben.send("POST", "topics", ref="wasps-001", title="Ben")
        self.place(self.ana, "bees-0001", 0)

    def place(self, who, topic, slot):
        return who.send("PUT", f"topics/{topic}/placement", **self.slots[slot])

    def take_off(self, how, topic="bees-0001"):
        return self.host.send("PUT", f"topics/{topic}/{how}")

    def bring_back(self, how, who=None):
        return (who or self.host).send("DELETE", f"topics/bees-0001/{how}")

    def slot(self, topic="bees-0001"):
        return self.host.send("GET", "board")["topics"][topic]["slot"]


@pytest.mark.parametrize("how", AWAY)
def test_topic_that_comes_back_has_its_slot_again(day, how):
    day.take_off(how)
    back = day.bring_back(how)

    (change,) = back["changes"]
    assert (change["data"]["slot"], back["warnings"]) == (day.slots[0], [])
    assert day.slot() == day.slots[0]
    # And undone it lets go of it, so that somebody else can have it.
    assert day.host.send("POST", "undo", seq=back["seq"])
    day.place(day.ben, "wasps-001", 0)


def other_has_it(day):
    day.place(day.ben, "wasps-001", 0)


def room_fell_out(day):
    day.host.send("PUT", f"rooms/{day.slots[0]['room']}/closing")


def room_is_no_more(day):
    day.host.send("DELETE", f"rooms/{day.slots[0]['room']}")


def round_is_over(day):
    past = {"starts": "2024-03-01T09:00:00Z", "ends": "2024-03-01T09:45:00Z"}
    day.host.send("PATCH", f"rounds/{day.round}", **past)


@pytest.mark.parametrize("meanwhile", [other_has_it, room_fell_out, room_is_no_more, round_is_over])
@pytest.mark.parametrize("how", AWAY)
def test_topic_whose_slot_cannot_be_had_comes_back_without_and_says_so(day, how, meanwhile):
    day.take_off(how)
    meanwhile(day)
    back = day.bring_back(how)

    told = {"id": "bees-0001", "title": "Ana", **day.slots[0]}
    assert back["warnings"] == [{"code": "slot_gone", "topics": [told]}]
    assert day.slot() is None


def test_who_may_not_place_gets_no_slot_by_coming_back(day):
    day.take_off("withdrawal")
    day.host.send("PATCH", "", rules={"place": []})

    assert day.bring_back("withdrawal", day.ana)["warnings"][0]["code"] == "slot_gone"
    assert day.slot() is None


def test_topic_that_was_withdrawn_and_hidden_has_its_slot_when_it_is_neither(day):
    day.take_off("withdrawal")
    day.take_off("hiding")
    day.bring_back("hiding")
    assert day.slot() is None
    day.bring_back("withdrawal", day.ana)

    assert day.slot() == day.slots[0]


def test_slot_that_was_let_go_before_does_not_come_back(day):
    day.ana.send("DELETE", "topics/bees-0001/placement")
    day.take_off("hiding")

    assert day.bring_back("hiding")["warnings"] == []
    assert day.slot() is None


def test_slot_that_was_lost_once_is_not_given_the_next_time(day):
    day.take_off("hiding")
    day.place(day.ben, "wasps-001", 0)
    day.bring_back("hiding")
    day.ben.send("DELETE", "topics/wasps-001/placement")
    day.take_off("hiding")

    assert day.bring_back("hiding")["warnings"] == []
    assert day.slot() is None


def test_combined_topic_comes_back_to_its_slot_and_stays_parted(day):
    day.host.send("PUT", "topics/wasps-001/combination", topic="bees-0001")
    day.take_off("hiding")
    day.bring_back("hiding")

    topics = day.host.send("GET", "board")["topics"]
    assert topics["bees-0001"]["slot"] == day.slots[0]
    assert (topics["wasps-001"]["slot"], topics["wasps-001"]["into"]) == (None, None)


def test_convener_who_opens_another_session_then_is_told_so(day):
    day.take_off("withdrawal")
    day.ana.send("POST", "topics", ref="ants-0001", title="Ants")
    day.place(day.ana, "ants-0001", 1)

    (warning,) = day.bring_back("withdrawal", day.ana)["warnings"]
    assert (warning["code"], warning["topics"][0]["id"]) == ("convener_elsewhere", "ants-0001")
    assert day.slot() == day.slots[0]
