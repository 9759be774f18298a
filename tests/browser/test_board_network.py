"""When the network of a full hall comes and goes."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, never_reloaded, open_board, propose, said

TITLE = "How do we welcome new families?"


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event()
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    return host


def test_blocked_websocket_falls_back_to_polling(host, new_phone):
    page = new_phone(allow=["WebSocket"])
    page.route_web_socket("**/socket.io/**", lambda socket: socket.close())
    open_board(page, host.code)

    host.post("topics", title=TITLE)

    expect(card(page, TITLE)).to_be_visible(timeout=5000)


def test_lost_answer_is_asked_for_again_and_done_once(host, new_phone):
    page = open_board(new_phone(allow=["ERR_FAILED"]), host.code)
    propose(page, "Homework", name="Rosa")

    def lose_the_answer(route):
        route.fetch()
        route.abort()

    page.route("**/topics", lose_the_answer, times=1)
    propose(page, TITLE)

    expect(said(page)).to_contain_text("Your topic is on the board.")
    titles = [topic["title"] for topic in host.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Homework", TITLE]


def test_late_word_of_who_i_am_takes_no_mark_away(host, new_phone):
    host.post("topics", title=TITLE)
    page = open_board(new_phone(), host.code)
    held = []
    page.route("**/me", lambda route: held.append((route, route.fetch())), times=1)
    with page.expect_request("**/me"):
        host.put("phase", phase="sessions")
    mark = card(page, TITLE).get_by_role("button", name="interested in")
    mark.tap()
    expect(mark).to_have_accessible_name(f"1 interested in “{TITLE}”")
    expect(page.locator("[data-underway]")).to_have_count(0)
    ((route, before),) = held

    with page.expect_response("**/me"):
        route.fulfill(response=before)

    page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100)))")
    expect(mark).to_have_attribute("aria-pressed", "true")


def test_sign_in_page_of_the_wifi_is_recognised(host, new_phone):
    page = open_board(new_phone(), host.code)
    propose(page, "Homework", name="Rosa")
    sign_in = {
        "status": 200,
        "content_type": "text/html",
        "body": "<h1>Hotel Wi-Fi</h1>",
    }
    page.route("**/topics", lambda route: route.fulfill(**sign_in))

    propose(page, TITLE)

    expect(page.locator(".lost")).to_contain_text("The Wi-Fi wants you to sign in first.")
    expect(card(page, TITLE)).to_contain_text("Waiting for the network")
    page.unroute("**/topics")
    expect(card(page, TITLE)).not_to_contain_text("Waiting", timeout=10_000)
    expect(page.locator(".lost")).to_have_count(0)


def test_phone_that_was_away_catches_up(host, new_phone):
    page = open_board(new_phone(allow=["ERR_INTERNET_DISCONNECTED", "WebSocket"]), host.code)
    page.wait_for_timeout(500)
    page.context.set_offline(True)
    expect(page.locator(".lost")).to_contain_text("No connection right now", timeout=5000)
    host.post("topics", title=TITLE)

    page.context.set_offline(False)

    expect(card(page, TITLE)).to_be_visible(timeout=10_000)
    expect(page.locator(".lost")).to_have_count(0)
    assert never_reloaded(page)


def test_lost_server_is_said_calmly_and_the_board_catches_up(new_server, new_person, new_phone):
    server = new_server()
    host = new_person(server)
    host.create_event()
    host.put("me", name="Fay")
    network = ["ERR_CONNECTION_REFUSED", "ERR_EMPTY_RESPONSE", "WebSocket", "ERR_CONNECTION_RESET"]
    page = open_board(new_phone(base_url=server.base_url, allow=network), host.code)
    expect(page.locator(".lost")).to_have_count(0)
    page.wait_for_timeout(500)

    server.kill()
    expect(page.locator(".lost")).to_contain_text("No connection right now", timeout=5000)

    server.start()
    assert host.post("topics", title="While you were away").ok
    expect(card(page, "While you were away")).to_be_visible(timeout=15_000)
    expect(page.locator(".lost")).to_have_count(0, timeout=15_000)
