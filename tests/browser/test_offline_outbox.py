"""What somebody does without a network: kept on the phone, and sent once and in order later."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import (
    agenda,
    card,
    give_name,
    open_board,
    propose,
    said,
    sheet_gone,
    slot,
)

TITLE = "How do we welcome new families?"
WAITING = "Waiting for the network"
NETWORK = ["ERR_", "WebSocket", "409"]


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    return host


@pytest.fixture
def page(host, new_phone):
    page = open_board(new_phone(allow=NETWORK), host.code)
    page.wait_for_timeout(500)
    return page


def go_offline(page):
    page.context.set_offline(True)
    expect(page.locator(".lost")).to_contain_text("No connection right now", timeout=5000)


def come_back(page):
    page.context.set_offline(False)
    expect(page.locator(".lost")).to_have_count(0, timeout=15_000)
    expect(page.locator("[data-underway]")).to_have_count(0, timeout=15_000)


def log_of(host):
    entries = host.get("log").json()["entries"]
    parts = [part for entry in reversed(entries) for part in entry["parts"]]
    return [(part["kind"], one.get("title", "")) for part in parts for one in part["about"]]


def test_topic_is_proposed_placed_and_noted_without_network_and_done_once_in_order(host, page):
    before = len(log_of(host))
    go_offline(page)

    propose(page, TITLE, name="Rosa")
    expect(card(page, TITLE)).to_contain_text(WAITING)
    expect(card(page, TITLE)).to_contain_text("Rosa")
    card(page, TITLE).get_by_role("button", name="Choose a slot").tap()
    slot(page, "Take this slot", "Garden", 1).tap()
    expect(agenda(page).get_by_role("article", name=TITLE)).to_contain_text(WAITING)
    propose(page, "Homework")
    card(page, "Homework").get_by_role("button", name="interested in").tap()
    expect(page.locator(".lost")).to_contain_text("5 things wait here to be sent.")
    assert len(log_of(host)) == before

    come_back(page)

    kinds = [kind for kind, _ in log_of(host)[before:]]
    assert kinds == [
        "person.joined",
        "topic.proposed",
        "topic.placed",
        "topic.proposed",
    ]
    expect(said(page)).to_contain_text("Sent: all 5 things that waited here are saved now.")
    expect(agenda(page).get_by_role("article", name=TITLE)).to_be_visible()
    expect(card(page, "Homework").get_by_role("button", pressed=True)).to_be_visible()


def test_note_is_written_without_network(host, page):
    host.post("topics", title=TITLE)
    card(page, TITLE).get_by_role("link").click()
    expect(page.get_by_text("No comments yet.")).to_be_visible()
    go_offline(page)

    page.get_by_label("Write a comment").fill("We began with **three** questions.")
    page.get_by_role("button", name="Post the comment").click()
    give_name(page, "Rosa")
    note = page.get_by_role("article", name="Comment by Rosa")
    expect(note).to_contain_text(WAITING)
    expect(note).to_contain_text("**three**")

    come_back(page)
    expect(note.locator("strong").last).to_have_text("three")
    expect(page.get_by_role("article")).to_have_count(1)


def test_slot_that_was_lost_meanwhile_is_told_with_what_is_free_nearest(
    server, host, page, new_person
):
    propose(page, TITLE, name="Rosa")
    go_offline(page)
    card(page, TITLE).get_by_role("button", name="Choose a slot").tap()
    slot(page, "Take this slot", "Garden", 1).tap()
    rival = new_person(server).join(host.code, "Noah")
    theirs = rival.post("topics", title="Gardening").json()["ref"]
    board = rival.get("board").json()
    rooms = {room["name"]: room["id"] for room in board["rooms"].values()}
    first = min(board["rounds"].values(), key=lambda round_: round_["starts"])
    rival.put(f"topics/{theirs}/placement", round=first["id"], room=rooms["Garden"])

    page.context.set_offline(False)

    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="Somebody was quicker")).to_be_visible(timeout=15_000)
    expect(dialog).to_contain_text("Noah")
    dialog.get_by_role("button", name=re.compile("Library · Round 1")).tap()
    expect(said(page)).to_contain_text("Placed: Library · Round 1")
    expect(card(page, "Gardening")).to_be_visible()


def test_topic_that_may_no_longer_be_proposed_gives_its_words_back(host, page):
    propose(page, "Homework", name="Rosa")
    go_offline(page)
    propose(page, TITLE)
    card(page, TITLE).get_by_role("button", name="Choose a slot").tap()
    slot(page, "Take this slot", "Garden", 1).tap()
    host.put("phase", phase="closed")

    page.context.set_offline(False)

    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(f"Your topic “{TITLE}”", timeout=15_000)
    expect(dialog).to_contain_text("New topics are closed for now.")
    expect(dialog.get_by_role("listitem")).to_have_count(1)
    expect(card(page, TITLE)).to_have_count(0)
    page.keyboard.press("Escape")
    sheet_gone(page)
    expect(page.get_by_text("1 thing could not be done.")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Look").tap()
    dialog.get_by_role("button", name="Write it again").tap()
    expect(page.get_by_label("What is it about?")).to_have_value(TITLE)


def test_closed_page_comes_back_with_what_waits_and_sends_it(host, page):
    propose(page, "Homework", name="Rosa")
    page.route("**/api/events/*/topics", lambda route: route.abort())
    propose(page, TITLE)
    expect(card(page, TITLE)).to_contain_text(WAITING)
    context = page.context
    page.close()

    again = context.new_page()
    again.goto(f"/e/{host.code}")

    expect(card(again, TITLE)).to_be_visible()
    expect(again.locator("[data-underway]")).to_have_count(0, timeout=10_000)
    titles = [topic["title"] for topic in host.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Homework", TITLE]


def test_two_windows_of_one_phone_send_it_once(host, page):
    propose(page, "Homework", name="Rosa")
    other = page.context.new_page()
    other.goto(f"/e/{host.code}")
    expect(card(other, "Homework")).to_be_visible()
    sent: list[str] = []
    page.context.on("request", lambda request: sent.append(f"{request.method} {request.url}"))
    page.context.set_offline(True)
    expect(page.locator(".lost")).to_be_visible(timeout=6000)
    propose(page, TITLE)
    expect(card(other, TITLE)).to_contain_text("waiting", ignore_case=True, timeout=10_000)
    page.wait_for_timeout(1500)
    sent.clear()

    page.context.set_offline(False)

    for one in (page, other):
        expect(one.locator("[data-underway]")).to_have_count(0, timeout=15_000)
        expect(card(one, TITLE)).to_be_visible()
    topics = [one for one in sent if one.startswith("POST") and one.endswith("/topics")]
    assert len(topics) == 1
    titles = [topic["title"] for topic in host.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Homework", TITLE]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (503, {"code": "busy", "message": "Busy."}),
        (429, {"code": "too_many", "message": "Wait.", "seconds": 1}),
        (500, {"code": "failed", "message": "Failed."}),
    ],
)
def test_busy_server_is_asked_again(host, new_phone, status, error):
    page = open_board(new_phone(allow=[str(status)]), host.code)
    propose(page, "Homework", name="Rosa")
    answer = {"status": status, "json": {"error": error}}
    page.route("**/api/events/*/topics", lambda route: route.fulfill(**answer), times=2)

    propose(page, TITLE)

    expect(page.locator("[data-underway]")).to_have_count(0, timeout=15_000)
    titles = [topic["title"] for topic in host.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Homework", TITLE]


def test_without_indexeddb_it_is_kept_all_the_same(host, new_phone):
    page = new_phone(allow=NETWORK)
    page.add_init_script("delete window.indexedDB; delete Window.prototype.indexedDB;")
    open_board(page, host.code)
    propose(page, "Homework", name="Rosa")
    page.route("**/api/events/*/topics", lambda route: route.abort())
    propose(page, TITLE)
    expect(card(page, TITLE)).to_contain_text(WAITING)
    page.reload()
    expect(card(page, TITLE)).to_contain_text(WAITING)

    page.unroute("**/api/events/*/topics")

    expect(page.locator("[data-underway]")).to_have_count(0, timeout=20_000)
    titles = [topic["title"] for topic in host.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Homework", TITLE]
