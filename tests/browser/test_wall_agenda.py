"""The agenda on the wall: every title is read whole, on as few pages as that takes."""

from __future__ import annotations

from itertools import product

import pytest
from playwright.sync_api import expect

from tests.browser.test_wall_live import open_wall
from tests.browser.test_wall_views import assert_fits

ROOMS = ("Library", "Great Hall", "Garden", "Room 101", "Auditorium", "The attic above the gym")
# As long and as short as on a real day, and what breaks nowhere or anywhere.
LONG = (
    "Trees",
    "What could we do together that none of us can do alone, and who else would have to come?",
    "Code of conduct for a class trip",
    "How do we, students and families and neighbours, make lunch a time that all look forward to",
    "Wie retten wir die Elternbeiratsvorsitzendenversammlung und das Vertrauen darin?",
    "Discussion: time management strategies and work-life balance",
    "\u6211\u4eec\u5728\u4f53\u80b2\u9986\u89c1" * 8,
    "\u0643\u064a\u0641 \u0646\u062c\u0639\u0644 \u0627\u0644\u062d\u062f\u064a\u0642\u0629 " * 3
    + "OK",
    "Collaborating with NOT-users of R, RStudio, or Git",
    "m" * 70,
    "A single interface to navigate the documentation of multiple packages",
    "Who decides what we learn, and could it be us now and then?",
)
SHORT = tuple(f"Bees, part {n}" for n in range(12))
ROWS = """() => [...document.querySelectorAll('.wall-held .wall-title')].map((one) => [
  one.textContent,
  getComputedStyle(one).overflow !== 'visible' || getComputedStyle(one).webkitLineClamp !== 'none',
])"""


@pytest.fixture
def fill(new_person, server):
    """Puts these titles up in two rounds of six rooms, from the first on; gives the host."""

    def fill(titles):
        host = new_person(server)
        host.create_event("What now?", 2, ROOMS)
        host.put("phase", phase="marketplace")
        board = host.get("board").json()
        rounds = sorted(board["rounds"], key=lambda key: board["rounds"][key]["starts"])
        rooms = sorted(board["rooms"], key=lambda key: board["rooms"][key]["position"])
        for title, (round_, room) in zip(titles, product(rounds, rooms), strict=False):
            made = host.post("topics", title=title, scribe_for="Ana").json()["ref"]
            assert host.put(f"topics/{made}/placement", round=round_, room=room).ok
        assert host.put("wall", view="agenda").ok
        return host

    return fill


def pages_of(wall, kind="grid"):
    """Each page of the wall in turn, from the first."""
    expect(wall.locator(f"[data-page={kind}]")).to_be_visible()
    for _ in range(max(1, wall.locator(".wall-dot").count())):
        yield
        wall.keyboard.press("ArrowRight")
        wall.wait_for_timeout(60)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_title_is_read_whole_on_every_projector(new_phone, fill, scheme):
    host = fill(LONG)
    for width, height in ((1920, 1080), (1280, 720), (1024, 768), (2560, 1080)):
        wall = new_phone(width=width, height=height, touch=False)
        wall.emulate_media(reduced_motion="reduce", color_scheme=scheme)
        open_wall(wall, host)
        seen = []
        for _ in pages_of(wall):
            seen += wall.evaluate(ROWS)
            main = wall.locator(".wall-main").bounding_box()
            grid = wall.locator(".wall-grid").bounding_box()
            assert grid["y"] + grid["height"] <= main["y"] + main["height"] + 1, (width, seen[-1])

        assert seen == [[title, False] for title in LONG], width


def test_every_page_of_the_agenda_is_legible_and_within_the_picture(wall_page, fill):
    host = fill(LONG)
    wall_page.emulate_media(reduced_motion="reduce")
    open_wall(wall_page, host)
    for page in range(wall_page.locator(".wall-dot").count()):
        assert_fits(wall_page, "agenda", str(page))
        wall_page.set_viewport_size({"width": 1920, "height": 1080})
        wall_page.keyboard.press("ArrowRight")


def test_short_titles_have_more_neighbours_and_each_page_stays_as_long_as_it_is_read(
    new_phone, fill
):
    turns = {}
    for titles in (SHORT, LONG):
        wall = new_phone(width=1920, height=1080, touch=False)
        wall.clock.install()
        open_wall(wall, fill(titles))
        stays = [0]
        shown = wall.inner_text(".wall-dots .unseen")
        while len(stays) <= int(shown.split()[-1]):
            wall.clock.run_for(1000)
            stays[-1] += 1
            now = wall.inner_text(".wall-dots .unseen")
            stays += [0] * (now != shown)
            shown = now
        turns[titles] = stays[:-1]

    assert len(turns[SHORT]) == 2
    assert 3 <= len(turns[LONG]) <= 5
    assert min(turns[SHORT] + turns[LONG][1:]) >= 6
    assert max(turns[LONG]) > max(turns[SHORT])
    assert sum(turns[LONG]) <= 60


def test_free_rooms_with_long_names_stay_within_the_picture(new_person, server, wall_page):
    host = new_person(server)
    names = [f"{n} {'Elternbeiratsvorsitzendenversammlungsraum' * 2}"[:60] for n in range(8)]
    host.create_event("What now?", 2, names)
    host.put("wall", view="agenda")
    wall_page.emulate_media(reduced_motion="reduce")
    open_wall(wall_page, host)
    seen = ""
    for _ in pages_of(wall_page):
        seen += wall_page.inner_text(".wall-grid")
        main = wall_page.locator(".wall-main").bounding_box()
        grid = wall_page.locator(".wall-grid").bounding_box()
        assert grid["y"] + grid["height"] <= main["y"] + main["height"] + 1

    assert [seen.count(name) for name in names] == [2] * 8


def test_rooms_that_are_free_share_a_row_where_there_are_many(wall_page, fill):
    open_wall(wall_page, fill(LONG[:9]))
    said = [wall_page.locator(".wall-grid tr").all_inner_texts() for _ in pages_of(wall_page)]
    rows = [" ".join(row.split()) for page in said for row in page]

    assert "The attic above the gym free" in rows
    assert [row for row in rows if row.startswith("Round 2")] != []

    wall_page.goto("about:blank")
    open_wall(wall_page, fill(LONG[:2]))
    rows = [" ".join(row.split()) for row in wall_page.locator(".wall-grid tr").all_inner_texts()]
    assert "free Garden · Room 101 · Auditorium · The attic above the gym" in rows
