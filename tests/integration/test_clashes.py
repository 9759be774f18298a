"""Sessions at the same time that draw the same people: told to who may move them, without names."""

from __future__ import annotations

import pytest

from tests.integration.api import Caller, fill_budgets

OVER = {"starts": "2024-03-01T09:00:00Z", "ends": "2024-03-01T09:45:00Z"}
# From long ago until after the other round, as only a clock that is far ahead would not have it.
RUNNING = {"starts": "2024-03-01T09:00:00Z", "ends": "2099-11-25T09:00:00Z"}
TOMORROW = "2099-11-24"


@pytest.fixture
def day(running):
    fill_budgets(running)
    return Day(running)


class Day:
    """Ana's Bees, Ben's Wasps and Cleo's Moss in the first of two rounds; nobody marked any."""

    def __init__(self, running):
        self.running = running
        self.host = Caller(running)
        self.host.create_event(rooms=("Attic", "Cellar", "Library"), date=TOMORROW)
        self.host.send("PUT", "phase", phase="marketplace")
        slots = self.host.slots()
        self.rounds = list(dict.fromkeys(slot["round"] for slot in slots))
        self.rooms = list(dict.fromkeys(slot["room"] for slot in slots))
        self.ana, self.ben, self.cleo = map(self.come, ("Ana", "Ben", "Cleo"))
        sessions = ((self.ana, "bees-0001"), (self.ben, "wasps-001"), (self.cleo, "moss-0001"))
        for (who, ref), room in zip(sessions, self.rooms, strict=True):
            who.send("POST", "topics", ref=ref, title=ref.partition("-")[0].title())
            self.place(who, ref, 0, room)
        self.crowd = [self.come(f"P {n}") for n in range(5)]

    def come(self, name):
        return Caller(self.running).join(self.host.code, name)

    def place(self, who, topic, round_, room):
        place = {"round": self.rounds[round_], "room": room}
        return who.send("PUT", f"topics/{topic}/placement", **place)

    def mark(self, topic, *people):
        for person in people:
            person.send("PUT", f"topics/{topic}/interest")


def told(caller):
    return [
        (one["one"], one["other"], one["people"])
        for one in caller.send("GET", "clashes")["clashes"]
    ]


def test_conveners_of_both_and_hosts_are_told_and_nobody_else(day):
    for topic in ("bees-0001", "wasps-001"):
        day.mark(topic, *day.crowd[:2])
    assert told(day.host) == []  # of two, somebody could guess who they are
    for topic in ("bees-0001", "wasps-001"):
        day.mark(topic, day.crowd[2])

    found = [("bees-0001", "wasps-001", 3)]
    assert [told(who) for who in (day.host, day.ana, day.ben)] == [found] * 3
    stranger = Caller(day.running)
    stranger.code = day.host.code
    for other in (day.cleo, day.crowd[0], stranger):
        assert told(other) == []

    answer = day.ana.try_to("GET", "clashes")
    assert not [who for who in day.crowd if who.person in answer.text]


def test_convener_is_told_of_their_own_sessions_alone(day):
    for topic in ("bees-0001", "wasps-001", "moss-0001"):
        day.mark(topic, *day.crowd[:3])
    day.mark("moss-0001", *day.crowd[3:])
    day.mark("wasps-001", *day.crowd[3:])

    all_of_them = [
        ("wasps-001", "moss-0001", 5),
        ("bees-0001", "wasps-001", 3),
        ("bees-0001", "moss-0001", 3),
    ]
    assert told(day.host) == all_of_them
    assert told(day.ana) == all_of_them[1:]


def test_it_follows_what_is_moved_marked_and_over(day):
    for topic in ("bees-0001", "wasps-001"):
        day.mark(topic, *day.crowd)
    found = [("bees-0001", "wasps-001", 5)]
    assert told(day.ana) == found

    day.place(day.ben, "wasps-001", 1, day.rooms[0])
    assert told(day.ana) == []
    starts, ends = (f"{TOMORROW}T{time}:00Z" for time in ("09:30", "10:30"))
    day.host.send("PATCH", f"rounds/{day.rounds[1]}", starts=starts, ends=ends)
    assert told(day.ana) == found  # the rounds overlap

    day.crowd[0].send("DELETE", "topics/bees-0001/interest")
    assert told(day.ana) == [("bees-0001", "wasps-001", 4)]
    for round_ in day.rounds:
        day.host.send("PATCH", f"rounds/{round_}", **OVER)
    assert told(day.ana) == told(day.host) == []


def test_nobody_is_told_to_move_a_session_that_has_begun(day):
    for topic in ("bees-0001", "wasps-001"):
        day.mark(topic, *day.crowd)
    day.place(day.ben, "wasps-001", 1, day.rooms[0])
    day.host.send("PATCH", f"rounds/{day.rounds[0]}", **RUNNING)
    # Both overlap, and the later one has not begun: whoever sits in the first stays.
    starts, ends = f"{TOMORROW}T09:30:00Z", f"{TOMORROW}T10:30:00Z"
    day.host.send("PATCH", f"rounds/{day.rounds[1]}", starts=starts, ends=ends)
    assert told(day.ana) == told(day.ben) == told(day.host) == []

    day.host.send("PATCH", f"rounds/{day.rounds[0]}", starts=starts, ends=ends)
    assert told(day.ana) == told(day.host) == [("bees-0001", "wasps-001", 5)]


def test_combined_topics_count_whoever_marked_either_once(day):
    day.mark("wasps-001", *day.crowd[:4])
    dave = day.come("Dave")
    dave.send("POST", "topics", ref="flies-001", title="Flies")
    day.mark("bees-0001", *day.crowd[:2])
    day.mark("flies-001", *day.crowd[1:4])
    assert told(day.host) == []
    assert told(dave) == []

    day.host.send("PUT", "topics/flies-001/combination", topic="bees-0001")

    found = [("bees-0001", "wasps-001", 4)]
    # Dave places what he and Ana have together, so he is told as well.
    assert [told(who) for who in (day.host, day.ana, day.ben, dave)] == [found] * 4
    day.host.send("DELETE", "topics/flies-001/combination")
    assert [told(who) for who in (day.host, dave)] == [[], []]


def test_what_is_off_the_board_draws_nobody(day):
    for topic in ("bees-0001", "wasps-001"):
        day.mark(topic, *day.crowd)
    day.host.send("PUT", "topics/wasps-001/hiding")
    assert told(day.host) == told(day.ana) == []
    day.host.send("DELETE", "topics/wasps-001/hiding")
    assert told(day.host) == told(day.ben) == [("bees-0001", "wasps-001", 5)]
    day.ben.send("PUT", "topics/wasps-001/withdrawal")
    assert told(day.host) == told(day.ana) == []


def test_the_book_ties_combined_topics_by_whoever_marked_either(day):
    day.mark("bees-0001", day.crowd[0])
    day.mark("moss-0001", *day.crowd[:4])
    day.mark("wasps-001", *day.crowd[1:])
    assert "- 2\\. Wasps, 3\\. Moss: 3" in book(day)

    day.host.send("PUT", "topics/wasps-001/combination", topic="bees-0001")

    assert "- 1\\. Bees, 3\\. Moss: 4" in book(day)


def book(day):
    return day.host.http.get(f"/e/{day.host.code}/book.md", base_url="http://localhost").text
