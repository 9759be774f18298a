"""The replay on the wall: the board comes about again, without what was taken away from it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_wall_live import open_wall, propose

WATCH = """() => {
  window.seen = '';
  const look = () => (window.seen += document.getElementById('wall').textContent);
  new MutationObserver(look).observe(document.getElementById('wall'),
    { childList: true, subtree: true, characterData: true });
}"""
FILLED = "document.querySelectorAll('.wall-tile').length"


@pytest.fixture
def host(new_person, server):
    """The host of a morning: three sessions, one of them hidden since, and a topic that waits."""
    host = new_person(server)
    host.create_event("What do we need?")
    host.put("phase", phase="marketplace")
    propose(host, "Bees on the roof", "Rosa", (0, 0))
    rude = propose(host, "Something unkind", "Max", (0, 1))
    host.trees = propose(host, "Trees", "Ben", (1, 0))
    propose(host, "Nobody has a place for this")
    host.post(f"topics/{rude['id']}/notes", text="Unkind as well", scribe_for="Max")
    host.put(f"topics/{rude['id']}/hiding")
    host.patch(f"topics/{host.trees['id']}", title="Trees for the yard")
    return host


def test_replay_fills_the_board_and_shows_nothing_that_was_taken_away(wall_page, host):
    wall_page.clock.install()
    open_wall(wall_page, host)
    wall_page.evaluate(WATCH)
    with wall_page.expect_response(re.compile(r"/replay\?since=0")):
        host.put("wall", view="replay")
    replay = wall_page.locator(".wall-replay")
    expect(replay).to_contain_text("What do we need?")
    assert wall_page.evaluate(FILLED) == 0

    wall_page.clock.run_for(9000)
    assert wall_page.evaluate(FILLED) == 1
    wall_page.clock.run_for(12_000)

    expect(replay).to_contain_text("You made all of this.")
    expect(replay.locator(".wall-replay-counts li")).to_have_text(
        ["4 people", "3 topics", "2 sessions", "0 reports"]
    )
    seen = wall_page.evaluate("window.seen")
    assert [word for word in ("unkind", "Unkind") if word in seen] == []
    assert "Trees for the yard" in seen
    assert re.search(r"Trees(?! for the yard)", seen) is None


def test_what_is_hidden_while_it_plays_is_gone_at_once_and_nothing_moves_if_unwanted(
    wall_page, host
):
    wall_page.emulate_media(reduced_motion="reduce")
    wall_page.clock.install()
    open_wall(wall_page, host)
    with wall_page.expect_response(re.compile(r"/replay\?since=0")):
        host.put("wall", view="replay")
    expect(wall_page.locator(".wall-replay")).to_be_visible()
    wall_page.clock.run_for(14_000)
    tile = wall_page.locator(".wall-tile", has_text="Trees for the yard")
    expect(tile).to_be_visible()
    assert wall_page.evaluate("document.getAnimations().length") == 0

    host.put(f"topics/{host.trees['id']}/hiding")

    expect(tile).to_have_count(0)
    host.put("wall", view="auto")
    expect(wall_page.locator(".wall-strip")).to_be_visible()
