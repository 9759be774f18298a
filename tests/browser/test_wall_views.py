"""Every view of the wall, measured: in two languages, on two projectors, light and dark.

The pages are never loaded again: the host steers, and both walls follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Page, expect

from openspace.demo import script
from tests.browser.test_wall_live import CONTRASTS, SIZES, begin_now, turn_to
from tests.support.accessibility import assert_accessible
from tests.support.phone import Phone

# The part of a picture's width that the main text has at least: 69 px at 1080p, 46 at 720p.
LEGIBLE = 69 / 1920
PICTURES = ((1280, 720), (1920, 1080))

# What stands outside the picture, or is cut off although it says nothing of a "…".
OUTSIDE = """() => {
  const words = [...document.querySelectorAll('#wall *')]
    .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .filter(one => !one.closest('.unseen'));
  const parts = document.querySelectorAll(
    '.wall-turn, .wall-main, .wall-words, .wall-replay, .wall-replay-words');
  const shortened = one => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(one);
    return textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
  };
  const said = one => one.className + ': ' + one.textContent.replace(/\\s+/g, ' ').slice(0, 60);
  return [
    ...words.filter(one => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    }),
    ...words.filter(one => {
      const { display, fontSize } = getComputedStyle(one);
      const spare = 0.3 * parseFloat(fontSize);
      return !shortened(one) && display !== 'inline'
        && (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + spare);
    }),
    ...[...parts].filter(one => one.scrollHeight > one.clientHeight + 12),
  ].map(said);
}"""


@pytest.fixture(scope="module")
def host(server) -> Iterator[Phone]:
    """The host of a day with sixty topics in two languages, on at this moment, half written up."""
    phones = [Phone(server.base_url) for _ in range(6)]
    host, *people = phones
    event = script.event()
    rooms = [room.name for room in event.rooms]
    host.create_event(event.theme, 4, rooms, title=event.title, place=event.place)
    host.put("phase", phase="marketplace")
    begin_now(host)
    board = host.get("board").json()
    slots = iter(product(sorted(board["rounds"]), sorted(board["rooms"])))
    said = script.topics()
    for n, topic in enumerate((said * 3)[:60]):
        person = people[n % len(people)]
        if n < len(people):
            person.join(host.code, topic.by)
        made = person.post("topics", title=topic.title, language=topic.language).json()["ref"]
        slot = next(slots, None) if n < 14 else None
        if slot:
            person.put(f"topics/{made}/placement", round=slot[0], room=slot[1])
            words = " ".join(note.text for note in topic.notes) * 6
            person.put(f"topics/{made}/texts/body", text=words)
    yield host
    for phone in phones:
        phone.close()


@pytest.fixture
def walls(new_phone, host):
    """The same wall, twice."""
    pages = []
    for locale in ("en", "es"):
        page = new_phone(width=1920, height=1080, touch=False, locale=locale)
        page.emulate_media(reduced_motion="reduce")
        page.goto(f"/e/{host.code}/wall")
        page.wait_for_selector(".wall-strip")
        pages.append(page)
    return pages


def read_aloud(host):
    topics = host.get("board").json()["topics"].values()
    longest = max(topics, key=lambda topic: len(topic["title"]))
    host.put("wall/reading", topic=longest["id"], seconds=600)


SAID = {
    "sentence": "Soup is ready in the hall, and the bus home leaves at half past five",
    "long": ("We meet under the trees behind the gym, bring all that you wrote. " * 3 + "OK"),
    "one word": "Elternbeiratsvorsitzendenversammlung",
    "broad": "\u6211\u4eec\u5728\u4f53\u80b2\u9986\u89c1" * 25,
    "capitals": "WE MEET " * 25,
    "nothing to break": "m" * 200,
}


def announce(host, text):
    """Everybody is told something, and nothing else hangs."""
    for said in host.get("board").json()["wall"]["announcements"]:
        host.delete(f"announcements/{said['id']}")
    host.post("announcements", text=text)


VIEWS = {
    "now": "[data-page=now]",
    "agenda": "[data-page=grid]",
    "waiting": "[data-page=waiting]",
    "news": "[data-page=news] .wall-report-words:not(:empty)",
    "queue": "[data-page=queue] .wall-seconds",
    "principles": "[data-page=principle]",
    "join": ".wall-qr-huge",
    "countdown": ".wall-clock-huge",
    "replay": ".wall-tile",
    "quiet": "main > .unseen:only-child",
}
PHASES = {
    "preparing": "[data-page=welcome]",
    "convergence": "[data-page=reading]",
    "closed": "[data-page=thanks]",
    "sessions": "[data-page=now]",
}


def test_every_view_is_legible_whole_and_clear_in_both_languages(walls, host):
    read_aloud(host)
    for view, shows in VIEWS.items():
        host.put("wall", view=view, **({"minutes": 600} if view == "countdown" else {}))
        assert_measures(walls, view, shows)
    host.put("wall", view="countdown")
    for wall in walls:
        expect(wall.locator(".wall-time-up")).to_be_visible()
        assert_fits(wall, "time is up")
    host.put("wall", view="agenda")
    for wall in walls:
        announce(host, SAID["sentence"])
        host.post("wall/bell")
        assert_measures([wall], "announcement", ".wall-announcement")
    announce(host, SAID["sentence"])
    for wall in walls:
        expect(wall.locator("[data-page=grid], [data-page=announced]")).to_be_visible()
        turn_to(wall, "announced")
    assert_measures(walls, "announced", ".wall-announced")
    host.delete(f"announcements/{host.get('board').json()['wall']['announcements'][0]['id']}")
    host.put("wall", view="auto")
    for phase, shows in PHASES.items():
        host.put("phase", phase=phase)
        assert_measures(walls, phase, shows)
        if phase == "preparing":
            assert_large_enough_to_join(walls[0])


@pytest.mark.parametrize("view", ["quiet", "agenda"])
def test_every_announcement_is_legible_and_whole_over_the_view_and_as_a_page(walls, host, view):
    host.put("wall", view=view)
    for text in SAID.values():
        announce(host, text)
        for wall in walls:
            said = wall.locator(".wall-announcement .wall-said", has_text=text)
            expect(said).to_be_visible()
            if view == "agenda":
                turn_to(wall, "announced")
                expect(wall.locator(".wall-announced .wall-said")).to_have_text(text)
            assert_fits(wall, view, text)
    host.delete(f"announcements/{host.get('board').json()['wall']['announcements'][0]['id']}")
    host.put("wall", view="auto")


@pytest.mark.parametrize("view", ["queue", "countdown"])
def test_what_is_announced_meanwhile_hides_neither_who_reads_nor_the_next_nor_the_seconds(
    walls, host, view
):
    read_aloud(host)
    host.put("wall", view=view, **({"minutes": 600} if view == "countdown" else {}))
    queue = (".wall-newest-title", ".wall-newest-convener", ".wall-seconds", ".wall-queue-next")
    watched = {"queue": queue}
    for text in SAID.values():
        announce(host, text)
        for wall in walls:
            said = wall.locator(".wall-said-below")
            expect(said).to_contain_text(text)
            assert_fits(wall, view, text)
            below = said.bounding_box()
            for one in watched.get(view, [".wall-clock-huge"]):
                box = wall.locator(one).bounding_box()
                assert box["y"] >= wall.locator(".wall-strip").bounding_box()["height"], (one, text)
                assert box["y"] + box["height"] <= below["y"], (one, text)
            if view == "queue":
                title = wall.locator(".wall-newest-title")
                assert title.evaluate("one => one.scrollHeight - one.clientHeight") < 16, text
    assert [one for one in walls[0].evaluate(CONTRASTS) if one[1] < 7] == []
    assert_accessible(walls[0])
    host.delete(f"announcements/{host.get('board').json()['wall']['announcements'][0]['id']}")
    host.put("wall", view="auto")


def assert_measures(walls: list[Page], view: str, shows: str) -> None:
    """What `view` shows keeps its promises on every picture, light and dark."""
    for wall in walls:
        expect(wall.locator(shows).first).to_be_attached()
        where = (view, wall.evaluate("document.documentElement.lang"))
        assert_fits(wall, *where)
        for scheme in ("dark", "light"):
            wall.emulate_media(color_scheme=scheme)
            assert [one for one in wall.evaluate(CONTRASTS) if one[1] < 7] == [], (*where, scheme)
            assert_accessible(wall)


def assert_fits(wall: Page, *where: str) -> None:
    """Every word is large enough, and nothing stands outside, on every picture."""
    for width, height in PICTURES:
        wall.set_viewport_size({"width": width, "height": height})
        sizes = wall.evaluate(SIZES)
        assert [one for one in sizes if one[1] < LEGIBLE * width - 0.5] == [], (*where, width)
        assert wall.evaluate(OUTSIDE) == [], (*where, width)


def assert_large_enough_to_join(wall: Page) -> None:
    """QR, code and address for people who come in: at a tenth of the distance, or read from it."""
    sizes = wall.locator(".wall-door > p").evaluate_all(
        "all => all.map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 69
    assert max(sizes) >= 96
    qr = wall.locator(".wall-qr").bounding_box()
    assert qr is not None
    assert qr["width"] >= 600
