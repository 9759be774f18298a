"""A board that says so when it cannot know better, and is never wrong for long."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, never_reloaded, open_board, propose

TITLE = "How do we welcome new families?"
NETWORK = ["ERR_", "WebSocket", "Failed to load"]


@pytest.fixture
def own(new_server, new_person):
    """A server of one's own, and its host."""
    server = new_server()
    host = new_person(server)
    host.create_event(rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    return server, host


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    return host


def settled(page):
    """Come to rest: the socket is there, and beats."""
    page.wait_for_timeout(2000)
    return page


def test_silent_death_of_the_server_is_said_within_five_seconds_and_so_is_its_end(own, new_phone):
    server, host = own
    page = settled(open_board(new_phone(base_url=server.base_url, allow=NETWORK), host.code))

    os.kill(server.pid, signal.SIGSTOP)
    try:
        expect(page.locator(".lost")).to_contain_text("No connection right now", timeout=5000)
    finally:
        os.kill(server.pid, signal.SIGCONT)

    expect(page.locator(".lost")).to_have_count(0, timeout=6000)
    host.post("topics", title=TITLE)
    expect(card(page, TITLE)).to_be_visible()
    assert never_reloaded(page)


def test_quiet_hour_is_no_loss(own, new_phone):
    server, host = own
    page = settled(open_board(new_phone(base_url=server.base_url), host.code))
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    for _ in range(20):
        page.wait_for_timeout(300)
        assert page.locator(".lost").count() == 0

    assert [url for url in asked if "/static/" not in url] == []


def test_wrong_board_is_mended_within_two_seconds(host, new_phone):
    made = host.post("topics", title=TITLE).json()["ref"]
    page = new_phone()
    tampered = []

    def tamper(route):
        board = route.fetch().json()
        board["topics"][made]["title"] = "What nobody proposed"
        tampered.append(True)
        route.fulfill(json=board)

    page.route("**/board", tamper, times=1)
    open_board(page, host.code)
    assert tampered  # the wrong board may be mended before anybody can see it

    expect(card(page, TITLE)).to_be_visible(timeout=2500)
    expect(card(page, "What nobody proposed")).to_have_count(0)
    assert never_reloaded(page)


def test_missing_record_is_noticed_in_the_midst_of_changes(host, new_phone):
    host.post("topics", title=TITLE)
    page = new_phone()

    def tamper(route):
        board = route.fetch().json()
        board["topics"] = {}
        route.fulfill(json=board)

    page.route("**/board", tamper, times=1)
    open_board(page, host.code)
    for n in range(5):
        host.post("topics", title=f"Topic {n}")
        page.wait_for_timeout(200)

    expect(card(page, TITLE)).to_be_visible(timeout=3000)
    expect(card(page, "Topic 4")).to_be_visible()


def test_restored_backup_is_believed_though_it_is_older(own, new_phone, tmp_path):
    server, host = own
    page = settled(open_board(new_phone(base_url=server.base_url, allow=NETWORK), host.code))
    with sqlite3.connect(database(server)) as live, sqlite3.connect(tmp_path / "kept") as kept:
        live.backup(kept)
    host.post("topics", title="After the backup")
    expect(card(page, "After the backup")).to_be_visible()

    server.kill()
    for path in server.data.glob("openspace.sqlite3*"):
        path.unlink()
    with sqlite3.connect(tmp_path / "kept") as kept, sqlite3.connect(database(server)) as live:
        kept.backup(live)
    server.start()

    expect(card(page, "After the backup")).to_have_count(0, timeout=15_000)
    host.post("topics", title=TITLE)
    expect(card(page, TITLE)).to_be_visible(timeout=5000)
    assert never_reloaded(page)


def database(server):
    return server.data / "openspace.sqlite3"


def test_websocket_that_is_swallowed_silently_is_met_with_polling(host, new_phone):
    page = new_phone(allow=["WebSocket"])
    # It opens for the browser, and nothing ever comes.
    page.route_web_socket("**/socket.io/**", lambda _socket: None)
    open_board(page, host.code)
    started = time.monotonic()

    host.post("topics", title=TITLE)

    expect(card(page, TITLE)).to_be_visible(timeout=5000)
    assert time.monotonic() - started < 5
    expect(page.locator(".lost")).to_have_count(0)


def test_sign_in_page_in_place_of_everything_is_said(host, new_phone):
    page = settled(open_board(new_phone(allow=NETWORK), host.code))
    propose(page, "Homework", name="Rosa")
    sign_in = {"status": 200, "content_type": "text/html", "body": "<h1>Hotel Wi-Fi</h1>"}
    page.route("**/api/**", lambda route: route.fulfill(**sign_in))

    propose(page, TITLE)

    banner = page.locator(".lost")
    expect(banner).to_contain_text("The Wi-Fi wants you to sign in first.")
    expect(banner).to_contain_text("1 thing waits here to be sent.")
    page.unroute("**/api/**")
    expect(banner).to_have_count(0, timeout=15_000)
    assert TITLE in [topic["title"] for topic in host.get("board").json()["topics"].values()]


def test_way_to_a_sign_in_page_is_recognised(host, new_phone):
    page = settled(open_board(new_phone(allow=NETWORK), host.code))
    propose(page, "Homework", name="Rosa")
    elsewhere = {"status": 302, "headers": {"location": "/"}}
    page.route("**/api/events/*/topics", lambda route: route.fulfill(**elsewhere))

    propose(page, TITLE)

    expect(page.locator(".lost")).to_contain_text("The Wi-Fi wants you to sign in first.")


def test_phone_that_is_looked_at_again_asks_at_once(host, new_phone):
    page = settled(open_board(new_phone(), host.code))
    with page.expect_request(lambda request: "/changes?since=" in request.url, timeout=1000):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_wall_that_is_left_alone_shows_the_truth(own, new_phone):
    server, host = own
    wall = new_phone(width=1920, height=1080, touch=False, base_url=server.base_url, allow=NETWORK)
    wall.goto(f"/e/{host.code}/wall")
    settled(wall)

    server.kill()
    expect(wall.locator(".wall-stale")).to_be_visible(timeout=5000)
    server.start()
    host.post("topics", title=TITLE)

    expect(wall.get_by_text(TITLE).first).to_be_visible(timeout=20_000)
    expect(wall.locator(".wall-stale")).to_have_count(0, timeout=15_000)


def test_what_is_typed_and_filtered_outlives_a_reload(host, new_phone):
    host.post("topics", title=TITLE)
    page = open_board(new_phone(), host.code)
    page.get_by_role("searchbox").fill("families")
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill("Homework")
    page.get_by_label("A few words").fill("Too much of it?")

    page.reload()

    expect(page.get_by_role("searchbox")).to_have_value("families")
    page.get_by_role("button", name="Propose a topic").click()
    expect(page.get_by_label("What is it about?")).to_have_value("Homework")
    expect(page.get_by_label("A few words")).to_have_value("Too much of it?")
    page.get_by_role("button", name="Put it on the board").click()
    page.get_by_label("Your name").fill("Ro")
    page.reload()
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_role("button", name="Put it on the board").click()
    expect(page.get_by_label("Your name")).to_have_value("Ro")


def test_screens_take_what_the_server_says(host):
    """The page's digest can only be trusted if the server's answer has one."""
    told = json.loads(host.get("changes", since=0).text)
    assert len(told["digest"]) == 16
