"""Opened again without a network: the app, the last board, and what was done since."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, open_board, propose

TITLE = "How do we welcome new families?"
NETWORK = ["ERR_", "WebSocket", "Failed to load", "fetching the script"]
KEPT = """
async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith("openspace-"));
  const cache = await caches.open(names[0]);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return { names, paths };
}
"""


def until(page, true, about=None, seconds=15):
    """Ask the page until something is true; Playwright's own way needs eval, which is forbidden."""
    for _ in range(seconds * 5):
        if page.evaluate(true, about):
            return
        page.wait_for_timeout(200)
    raise AssertionError(f"not within {seconds} s: {true}")


@pytest.fixture
def own(new_server, new_person):
    server = new_server()
    host = new_person(server)
    host.create_event(rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    host.post("topics", title="Homework")
    return server, host


@pytest.fixture
def page(own, new_phone):
    """A phone on which the app is kept."""
    server, host = own
    page = open_board(new_phone(base_url=server.base_url, worker=True, allow=NETWORK), host.code)
    until(page, "() => navigator.serviceWorker.controller !== null")
    until(page, "async (path) => (await caches.match(path)) !== undefined", f"/e/{host.code}")
    page.wait_for_timeout(500)
    return page


def test_page_reloaded_without_a_server_shows_the_last_board_and_says_so(own, page):
    server, host = own
    server.kill()
    expect(page.locator(".lost")).to_be_visible(timeout=5000)

    page.reload()

    expect(card(page, "Homework")).to_be_visible()
    expect(page.locator(".lost")).to_contain_text("No connection right now")
    propose(page, TITLE, name="Rosa")
    expect(card(page, TITLE)).to_contain_text("Waiting for the network")
    page.reload()
    expect(card(page, TITLE)).to_contain_text("Waiting for the network")
    card(page, TITLE).get_by_role("link").click()
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()

    server.start()
    expect(page.locator("[data-underway]")).to_have_count(0, timeout=20_000)
    expect(page.locator(".lost")).to_have_count(0, timeout=15_000)
    titles = [topic["title"] for topic in host.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Homework", TITLE]


def test_worker_keeps_the_app_and_nothing_of_the_api(page):
    propose(page, TITLE, name="Rosa")

    kept = page.evaluate(KEPT)

    assert len(kept["names"]) == 1
    assert any(path.endswith(".js") for path in kept["paths"])
    assert any("/words/" in path for path in kept["paths"])
    assert [path for path in kept["paths"] if path.startswith("/api/")] == []


def test_older_version_is_thrown_away(page):
    page.evaluate("caches.open('openspace-older').then((c) => c.put('/e/x', new Response('old')))")
    page.evaluate("""
      navigator.serviceWorker.getRegistrations()
        .then((all) => Promise.all(all.map((one) => one.unregister())))
    """)
    page.reload()

    until(page, "async () => !(await caches.has('openspace-older'))")


def test_sign_in_page_is_shown_and_not_kept(own, page):
    _, host = own
    html = {"status": 200, "content_type": "text/html", "body": "<h1>Hotel Wi-Fi</h1>"}
    page.context.route(f"**/e/{host.code}", lambda route: route.fulfill(**html))
    page.reload()
    expect(page.get_by_role("heading", name="Hotel Wi-Fi")).to_be_visible()
    page.context.unroute(f"**/e/{host.code}")

    kept = page.evaluate(
        "async (path) => (await (await caches.match(path)).text()).includes('Hotel')",
        f"/e/{host.code}",
    )

    assert kept is False


def test_worker_is_served_with_its_version_and_asked_for_anew(own, new_person):
    server, _ = own
    answer = new_person(server).get("/sw.js")

    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.text.startswith('self.VERSION = "')
    policy = answer.headers["Content-Security-Policy"]
    assert "worker-src 'self'" in policy
    assert "trusted-types lit-html openspace-notes openspace-worker" in policy
