"""How a board came about, as the log tells it: every step, and none of the words."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event()
    host.put("phase", phase="marketplace")
    return host


def all_steps(host):
    page = host.get("replay").json()
    assert page["next"] is None
    return page["steps"]


def propose(host, title, slot=None):
    made = host.post("topics", title=title, scribe_for="Ana Rosa").json()["ref"]
    if slot:
        board = host.get("board").json()
        where = {"round": list(board["rounds"])[slot[0]], "room": list(board["rooms"])[slot[1]]}
        assert host.put(f"topics/{made}/placement", **where).ok
    return made


def test_replay_tells_when_and_where_and_never_what(host):
    bees = propose(host, "Bees on the roof", (0, 0))
    host.patch(f"topics/{bees}", title="Bees, and who keeps them")
    host.post(f"topics/{bees}/notes", text="Twelve hives", scribe_for="Ana Rosa")

    steps = all_steps(host)

    told = [(step["kind"], step["data"]) for step in steps]
    placed = told[2][1]["slot"]
    assert [kind for kind, _ in told] == [
        "person.joined",
        "topic.proposed",
        "topic.placed",
        "topic.edited",
        "note.posted",
    ]
    assert set(placed) == {"round", "room"}
    assert told[-1] == ("note.posted", {"topic": bees, "notes": 1})
    text = host.get("replay").text
    assert [word for word in ("Bees", "hives", "Ana") if word in text] == []


def test_hidden_topic_is_told_as_gone_under_its_own_numbers(host):
    rude, kept = propose(host, "Rude", (0, 0)), propose(host, "Kept")
    host.put(f"topics/{rude}/hiding")

    about = [step for step in all_steps(host) if step["data"].get("id") == rude]

    assert {step["kind"] for step in about} == {"topic.hidden"}
    assert [step["kind"] for step in all_steps(host) if step["data"].get("id") == kept] == [
        "topic.proposed"
    ]


def test_what_is_of_no_interest_is_passed_over_and_any_step_can_be_the_first(host):
    for n in range(20):
        host.put("wall", view="agenda" if n % 2 else "auto")  # of no interest, and passed over
    made = [propose(host, f"Topic {n}") for n in range(3)]
    first = host.get("replay", since=0).json()
    rest = host.get("replay", since=first["steps"][0]["seq"]).json()

    proposed = [s["data"]["id"] for s in first["steps"] if s["kind"] == "topic.proposed"]
    assert (proposed, first["next"]) == (made, None)
    assert rest["steps"] == first["steps"][1:]


def test_all_walls_replay_the_same_minute(host):
    answer = host.put("wall", view="replay").json()["changes"][0]

    until = datetime.fromisoformat(answer["data"]["until"])
    assert until - datetime.fromisoformat(answer["at"]) == timedelta(seconds=60)
