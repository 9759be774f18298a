"""Sessions at the same time that draw the same people: who may move one reads so, and does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import open_board, propose, said
from tests.support.accessibility import assert_accessible

# Marks come by the hundred, so what they change is counted again in up to 20 seconds.
A_WHILE = 30_000


@pytest.fixture
def event(new_person, server):
    """Bees of the host in the first round, in the Attic; and five people."""
    host = new_person(server)
    host.made = host.create_event(rooms=["Attic", "Cellar"])
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    board = host.get("board").json()
    host.rounds = sorted(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    host.room = {room["name"]: room["id"] for room in board["rooms"].values()}
    host.post("topics", ref="bees-0001", title="Bees")
    place(host, "bees-0001", "Attic")
    host.crowd = [new_person(server).join(host.code, f"P {n}") for n in range(5)]
    return host


def place(host, topic, room):
    place = {"round": host.rounds[0], "room": host.room[room]}
    assert host.put(f"topics/{topic}/placement", **place).ok


def mark(topic, people):
    for person in people:
        assert person.put(f"topics/{topic}/interest").ok


def asked_by(page):
    """What this phone asks of the server about it, as it comes."""
    asked = []
    page.on("request", lambda it: asked.append(it.url) if it.url.endswith("/clashes") else None)
    return asked


def slot_of(host, topic):
    return host.get("board").json()["topics"][topic]["slot"]


def test_convener_reads_that_many_marked_both_and_moves_with_one_touch(new_phone, event):
    rosa, ben = open_board(new_phone(), event.code), open_board(new_phone(), event.code)
    propose(rosa, "Moss", name="Rosa")
    moss = next(
        id_ for id_, one in event.get("board").json()["topics"].items() if one["title"] == "Moss"
    )
    place(event, moss, "Cellar")
    asked, asked_by_ben = asked_by(rosa), asked_by(ben)
    for page in (rosa, ben):
        page.goto(f"/e/{event.code}/topics/{moss}")
        expect(page.get_by_role("heading", name="Moss", level=1)).to_be_visible()
    mark(moss, event.crowd)
    mark("bees-0001", event.crowd[:2])
    interested = rosa.get_by_role("button", name="5 interested in “Moss”")
    expect(interested).to_be_visible()
    assert asked == []  # of two nothing can be told

    mark("bees-0001", event.crowd[2:3])

    told = "3 people marked both this and “Bees”, which is at the same time."
    expect(rosa.get_by_text(told)).to_be_visible()
    assert_accessible(rosa)
    mark("bees-0001", event.crowd[3:])
    told = "5 people marked both this and “Bees”, which is at the same time."
    expect(rosa.get_by_text(told)).to_be_visible(timeout=A_WHILE)
    assert len(asked) == 2  # not once for each mark
    expect(ben.get_by_role("button", name="5 interested in “Moss”")).to_be_visible()
    expect(ben.get_by_text("marked both")).to_have_count(0)
    assert asked_by_ben == []

    rosa.get_by_role("button", name="Move to Cellar · Round 2").tap()

    expect(said(rosa)).to_contain_text("Cellar")
    expect(rosa.get_by_text("marked both")).to_have_count(0)
    assert slot_of(event, moss) == {"round": event.rounds[1], "room": event.room["Cellar"]}


def test_nobody_is_told_to_move_a_session_that_has_begun(new_phone, event):
    rosa = open_board(new_phone(), event.code)
    propose(rosa, "Moss", name="Rosa")
    topics = event.get("board").json()["topics"]
    moss = next(id_ for id_, one in topics.items() if one["title"] == "Moss")
    place(event, moss, "Cellar")
    for topic in (moss, "bees-0001"):
        mark(topic, event.crowd)
    rosa.goto(f"/e/{event.code}/topics/{moss}")
    expect(rosa.get_by_text("marked both")).to_be_visible(timeout=A_WHILE)

    now = datetime.now(UTC)
    running = {"starts": now - timedelta(minutes=10), "ends": now + timedelta(minutes=35)}
    times = {name: moment.isoformat() for name, moment in running.items()}
    assert event.patch(f"rounds/{event.rounds[0]}", **times).ok

    expect(rosa.get_by_text("marked both")).to_have_count(0)
    expect(rosa.get_by_role("button", name="Move to")).to_have_count(0)


def test_host_sees_all_of_them_beside_the_rounds_and_moves_one(new_phone, event):
    event.crowd[0].post("topics", ref="moss-0001", title="Moss")
    place(event, "moss-0001", "Cellar")
    mark("bees-0001", event.crowd)
    mark("moss-0001", event.crowd[:4])
    host = new_phone()
    asked = asked_by(host)
    host.goto(urlsplit(event.made["links"]["host"]).path)
    host.wait_for_selector(".day")
    assert asked == []

    host.locator("#rounds > summary").tap()

    rounds = host.locator("#rounds")
    both = rounds.get_by_role("listitem").filter(has_text="4 people marked both.")
    expect(both).to_contain_text("Bees")
    expect(both).to_contain_text("Free at another time for “Moss”: Cellar · Round 2")
    assert_accessible(host)
    host.get_by_role("button", name="Move “Moss” to Cellar · Round 2").tap()
    expect(said(host)).to_contain_text("Cellar")
    expect(both).to_have_count(0)
    assert slot_of(event, "moss-0001") == {"round": event.rounds[1], "room": event.room["Cellar"]}

    # The way back is counted anew; with nothing free at another time it is told nevertheless.
    said(host).get_by_role("button", name="Undo").tap()
    expect(both).to_be_visible(timeout=A_WHILE)
    event.delete(f"rounds/{event.rounds[1]}")
    expect(both).to_contain_text("Nothing is free at another time.")
    expect(both.get_by_role("button")).to_have_count(0)
