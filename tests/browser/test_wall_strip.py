"""The strip above all views: how to join, what this is about, and the time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.test_wall_live import begin_now, open_wall
from tests.browser.test_wall_views import assert_fits

LONG = "What could we do together that none of us can do alone, and who else would have to come?"
TITLE = ".wall-strip-says:not(.unseen):not(.wall-site)"


@pytest.fixture
def host(new_person, server):
    person = new_person(server)
    person.create_event("What do we need to talk about?", title="Lincoln Day")
    person.put("phase", phase="sessions")
    return person


def test_strip_tells_code_title_and_time_left(wall_page, host):
    begin_now(host)
    open_wall(wall_page, host)

    strip = wall_page.inner_text(".wall-strip")

    assert f"{host.code[:4]}-{host.code[4:]}" in strip
    assert "Lincoln Day" in strip
    assert wall_page.inner_text(".wall-left") in ("35 min left", "34 min left")


@pytest.mark.parametrize("view", ["auto", "countdown", "principles"])
def test_title_gives_way_to_the_address_for_a_while_in_every_view(wall_page, host, view):
    host.put("wall", view=view, **({"minutes": 9} if view == "countdown" else {}))
    wall_page.clock.install()
    open_wall(wall_page, host)
    wall_page.clock.pause_at(datetime.now(UTC) + timedelta(seconds=10))
    address = wall_page.evaluate("JSON.parse(document.getElementById('page').textContent).join_url")
    seen = []
    for _ in range(20):
        wall_page.clock.run_for(1000)
        # On a busy machine the server's answer may come later than this clock would have it.
        expect(wall_page.locator(".wall-stale")).to_have_count(0)
        seen += wall_page.locator(".wall-strip-says:not(.unseen)").all_inner_texts()

    site = urlsplit(address).netloc
    assert (len(seen), set(seen)) == (20, {"Lincoln Day", site})
    assert seen.count(site) == 8
    expect(wall_page.locator(".wall-strip h1")).to_have_text("Lincoln Day")  # also while unseen


@pytest.mark.parametrize("language", ["en", "es"])
def test_strip_is_whole_with_a_long_question_and_a_long_round_that_begins_soon(
    new_phone, host, language
):
    assert host.patch(f"/api/events/{host.code}", title="Open Space", theme=LONG * 3).ok
    rounds = host.get("board").json()["rounds"]
    for n, id_ in enumerate(sorted(rounds, key=lambda key: rounds[key]["starts"])):
        starts = datetime.now(UTC) + timedelta(minutes=75 + 60 * n)
        ends = starts + timedelta(minutes=45)
        assert host.patch(
            f"rounds/{id_}",
            title=LONG[:60].strip(),
            starts=starts.isoformat(),
            ends=ends.isoformat(),
        ).ok
    wall = new_phone(width=1920, height=1080, touch=False, locale=language)
    wall.emulate_media(reduced_motion="reduce")
    wall.clock.install()
    open_wall(wall, host)
    begins = {"en": "in 75 min: What", "es": "en 75 min: What"}
    expect(wall.locator(".wall-left")).to_contain_text(begins[language])
    for shown in (TITLE, ".wall-site"):
        while not wall.locator(shown).count():
            wall.clock.run_for(1000)
        assert_fits(wall, shown)
        # Beside one another, with some air between them, and not outside.
        boxes = [
            wall.locator(f".wall-strip > {part}").bounding_box()
            for part in (".wall-qr-small", ".wall-code", shown, ".wall-strip-time")
        ]
        for left, right in pairwise(boxes):
            assert left["x"] + left["width"] + 10 < right["x"], shown
        assert boxes[2]["width"] > 0.25 * wall.viewport_size["width"]
        height = wall.locator(".wall-strip").bounding_box()["height"]
        assert max(box["y"] + box["height"] for box in boxes) <= height, shown
