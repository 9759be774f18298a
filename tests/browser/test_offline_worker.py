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


@pytest.fixture
def alone(own, new_phone):
    """Opens a screen that is left alone, and waits until it is kept."""
    server, host = own

    def open_screen(path):
        page = new_phone(
            width=1920,
            height=1080,
            touch=False,
            base_url=server.base_url,
            worker=True,
            allow=NETWORK,
        )
        page.goto(f"/e/{host.code}/{path}")
        for needed in (path, "qr.svg"):
            until(
                page,
                "async (path) => (await caches.match(path)) !== undefined",
                f"/e/{host.code}/{needed}",
            )
        page.wait_for_timeout(500)
        return page

    return open_screen


def test_wall_loaded_again_without_a_server_shows_what_it_knew_and_goes_on_by_itself(own, alone):
    server, host = own
    wall = alone("wall")
    waiting = wall.locator("[data-page=waiting]")
    expect(waiting).to_contain_text("Homework")
    server.kill()
    expect(wall.locator(".wall-stale")).to_be_visible()
    known = wall.inner_text(".wall-stale")

    wall.reload()

    expect(waiting).to_contain_text("Homework")
    expect(wall.locator(".wall-stale")).to_have_text(known)
    assert wall.evaluate("document.querySelector('.wall-qr-small').decode().then(() => true)")
    wall.reload()
    expect(wall.locator(".wall-stale")).to_have_text(known)
    server.start()
    host.post("topics", title="Bees")
    expect(wall.locator(".wall-stale")).to_have_count(0, timeout=20_000)
    expect(waiting).to_contain_text("Bees")


def test_door_loaded_again_without_a_server_shows_what_it_knew_and_goes_on_by_itself(own, alone):
    server, host = own
    board = host.get("board").json()
    room = next(id_ for id_, room in board["rooms"].items() if room["name"] == "Garden")
    first = min(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    (topic,) = board["topics"]
    host.put(f"topics/{topic}/placement", round=first, room=room)
    door = alone(f"door/{room}")
    expect(door.locator(".door-next")).to_contain_text("Homework")
    server.kill()
    expect(door.locator(".door-stale")).to_be_visible()

    door.reload()

    expect(door.get_by_role("heading", level=1)).to_have_text("Garden")
    expect(door.locator(".door-next")).to_contain_text("Homework")
    expect(door.locator(".door-stale")).to_contain_text("No connection")
    server.start()
    host.patch(f"topics/{topic}", title="Bees")
    expect(door.locator(".door-next")).to_contain_text("Bees", timeout=20_000)
    expect(door.locator(".door-stale")).to_have_count(0)


def test_board_of_the_app_is_not_the_walls(own, page):
    """Whoever projects from the laptop that they use as well is still who they are there."""
    server, host = own
    propose(page, TITLE, name="Rosa")
    page.reload()
    expect(card(page, TITLE)).to_be_visible()
    wall = page.context.new_page()
    wall.goto(f"/e/{host.code}/wall")
    expect(wall.locator("[data-page=waiting]")).to_contain_text(TITLE)
    wall.close()
    server.kill()

    page.reload()

    expect(card(page, TITLE)).to_contain_text("Rosa")
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("dialog")).to_contain_text("Rosa")


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
