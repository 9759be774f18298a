"""The replay on the wall: the board comes about again, without what was taken away from it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from playwright.sync_api import expect

from tests.browser.test_wall_live import CONTRASTS, open_wall, propose
from tests.browser.test_wall_views import assert_fits
from tests.support.accessibility import assert_accessible
from tests.support.pictures import photo

WATCH = """() => {
  window.seen = '';
  const look = () => (window.seen += document.getElementById('wall').textContent);
  new MutationObserver(look).observe(document.getElementById('wall'),
    { childList: true, subtree: true, characterData: true });
}"""
FILLED = "document.querySelectorAll('.wall-tile-placed').length"


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
    expect(replay).to_have_text("What do we need?")  # alone, to begin with
    assert wall_page.evaluate(FILLED) == 0

    wall_page.clock.run_for(9000)
    assert wall_page.evaluate(FILLED) == 1
    wall_page.clock.run_for(12_000)

    expect(replay).to_contain_text("You made all of this.")
    assert wall_page.evaluate(FILLED) == 2
    expect(replay.locator(".wall-tile:not(:has(.wall-tile-placed))")).to_have_text(["4"])
    expect(replay.locator(".wall-replay-counts li")).to_have_text(
        ["4 people", "3 topics", "2 sessions", "0 reports"]
    )
    seen = wall_page.evaluate("window.seen")
    assert [word for word in ("unkind", "Unkind") if word in seen] == []
    assert "Trees for the yard" in seen
    assert re.search(r"Trees(?! for the yard)", seen) is None


def test_replay_counts_what_was_written_up_or_photographed_and_tells_a_comment_as_one(
    wall_page, host, new_person, server
):
    host.patch(f"/api/events/{host.code}", trusts_photos=True)
    ida = new_person(server).join(host.code, "Ida")
    hives, hedge = (ida.post("topics", title=title).json()["ref"] for title in ("Hives", "Hedge"))
    for n in range(3):
        ida.post(f"topics/{hedge}/notes", text=f"In which year? {n}")
    wall_page.clock.install()
    open_wall(wall_page, host)
    with wall_page.expect_response(re.compile(r"/replay\?since=0")):
        host.put("wall", view="replay")
    replay = wall_page.locator(".wall-replay")
    expect(replay).to_be_visible()
    play_until(wall_page, "A note to")
    reports = replay.locator(".wall-replay-counts li").last
    wall_page.clock.run_for(15_000)
    expect(replay.locator(".wall-replay-end")).to_be_visible()
    expect(reports).to_have_text("0 reports")

    ida.put(f"topics/{hives}/texts/body", text="We want two hives.")
    expect(reports).to_have_text("1 report")
    ida.post_photo(hedge, photo())

    expect(reports).to_have_text("2 reports")
    expect(replay.locator(".wall-tile-written")).to_have_count(2)


def play_until(wall, words):
    """Let the replay go on until it says `words`."""
    said = wall.locator(".wall-replay-word", has_text=words)
    for _ in range(100):
        if said.count():
            return
        wall.clock.run_for(500)
    pytest.fail(f"never said: {words}")


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
    tile = wall_page.locator(".wall-tile", has_text=f"{host.trees['number']}")
    expect(tile).to_be_visible()
    expect(wall_page.locator(".wall-replay-said")).to_contain_text("Trees for the yard")
    assert wall_page.evaluate("document.getAnimations().length") == 0

    host.put(f"topics/{host.trees['id']}/hiding")

    expect(tile).to_have_count(0)
    host.put("wall", view="auto")
    expect(wall_page.locator(".wall-strip")).to_be_visible()


LONG = "Elternbeiratsvorsitzendenversammlung: how do we keep small schools alive when the region"
BOARDS = {
    "small": {"rooms": ["Library"], "rounds": 1, "topics": 2},
    "large": {"rooms": [f"Room {n}" for n in range(12)], "rounds": 8, "topics": 45},
    "two days": {"rooms": ["Library", "Gym", "Yard"], "rounds": 3, "days": 2, "topics": 30},
}


@pytest.mark.parametrize("board", BOARDS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_replay_is_legible_whole_and_clear_from_beginning_to_end(
    new_phone, new_person, server, board, language
):
    host = event_of(new_person, server, **BOARDS[board])
    wall = new_phone(width=1920, height=1080, touch=False, locale=language)
    wall.emulate_media(reduced_motion="reduce")
    wall.clock.install()
    open_wall(wall, host)
    with wall.expect_response(re.compile(r"/replay\?since=0")):
        host.put("wall", view="replay")
    expect(wall.locator(".wall-theme")).to_be_visible()
    assert_whole_and_clear(wall, board, "the beginning")

    while not wall.locator(".wall-replay-title", has_text="Elternbeirat").count():
        wall.clock.run_for(1300)
    assert wall.locator(".wall-tile").count() > 0
    assert_whole_and_clear(wall, board, "its midst")

    wall.clock.run_for(60_000)
    expect(wall.locator(".wall-replay-end")).to_be_visible()
    assert_whole_and_clear(wall, board, "the end")


def event_of(new_person, server, *, rooms, rounds, topics, days=1):
    """The host of an event with long titles and a long question; half of the topics are placed."""
    host = new_person(server)
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    when = {"date": tomorrow.isoformat(), "first": "09:00", "minutes": 45, "rounds": rounds}
    theme = "What could we do together that none of us can do alone, and who else would come? "
    host.create_event(theme * 3, rooms=rooms, when=when | {"days": days})
    host.put("phase", phase="marketplace")
    people = [new_person(server).join(host.code, f"{LONG[:40]} {n}") for n in range(6)]
    board = host.get("board").json()
    slots = iter(product(sorted(board["rounds"]), sorted(board["rooms"])))
    for n in range(topics):
        person = people[n % len(people)]
        made = person.post("topics", title=f"{LONG} shrinks? {n}").json()["ref"]
        slot = next(slots, None) if n % 2 else None
        if slot:
            person.put(f"topics/{made}/placement", round=slot[0], room=slot[1])
        if n % 4 == 1:
            person.post(f"topics/{made}/notes", text="We begin in May")
    return host


def assert_whole_and_clear(wall, *where):
    assert_fits(wall, *where)
    for scheme in ("dark", "light"):
        wall.emulate_media(color_scheme=scheme)
        assert [one for one in wall.evaluate(CONTRASTS) if one[1] < 7] == [], (*where, scheme)
        assert_accessible(wall)
