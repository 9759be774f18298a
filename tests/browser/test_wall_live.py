"""The wall: read from the last row, live, and left alone for a day."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import groupby, pairwise, product
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible
from tests.support.pseudo import pseudo_words

LEGIBLE = 69  # px at 1080p: the main text read at 10 m from a picture 1.5 m high

# Every word on the wall: nothing is for who stands near alone.
SIZES = """() => [...document.querySelectorAll('#wall *')]
  .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .filter(one => !one.closest('.unseen'))
  .map(one => [one.className, parseFloat(getComputedStyle(one).fontSize)])"""

CONTRASTS = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  const light = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
      .map(part => part / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = one => {
    const colour = getComputedStyle(one).backgroundColor;
    return colour !== 'rgba(0, 0, 0, 0)' || !one.parentElement ? colour : behind(one.parentElement);
  };
  return [...document.querySelectorAll('#wall *')]
    .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .filter(one => !one.closest('.unseen'))
    .map(one => {
      const [a, b] = [light(getComputedStyle(one).color), light(behind(one))].sort((x, y) => y - x);
      return [one.className, (a + 0.05) / (b + 0.05)];
    });
}"""


@pytest.fixture
def host(new_person, server):
    """A host with an event on at this moment, by the API."""
    person = new_person(server)
    person.made = person.create_event("What do we need to talk about?", title="Lincoln Day")
    begin_now(person)
    return person


def begin_now(person):
    rounds = sorted(person.get("board").json()["rounds"].values(), key=lambda one: one["starts"])
    starts = datetime.now(UTC) - timedelta(minutes=10)
    for round_ in rounds:
        ends = starts + timedelta(minutes=45)
        person.patch(f"rounds/{round_['id']}", starts=starts.isoformat(), ends=ends.isoformat())
        starts = ends + timedelta(minutes=15)


def propose(person, title, name="Ana", slot=None):
    answer = person.post("topics", title=title, scribe_for=name).json()
    topic = answer["changes"][-1]["data"]
    if slot:
        board = person.get("board").json()
        rounds = sorted(board["rounds"], key=lambda key: board["rounds"][key]["starts"])
        rooms = sorted(board["rooms"], key=lambda key: board["rooms"][key]["position"])
        where = {"round": rounds[slot[0]], "room": rooms[slot[1]]}
        assert person.put(f"topics/{topic['id']}/placement", **where).ok
    return topic


def open_wall(page, host):
    page.goto(f"/e/{host.code}/wall")
    page.wait_for_selector(".wall-strip")
    return page


def turn_to(page, kind, most=12):
    for _ in range(most):
        if page.locator(f"[data-page={kind}]").count():
            return
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(50)
    pytest.fail(f"no page {kind}")


def at_rest(page):
    """Wait until a page that turns has come to its place."""
    page.evaluate("Promise.allSettled(document.getAnimations().map((one) => one.finished))")


def busy_day(host):
    host.put("phase", phase="sessions")
    propose(host, "How do we make lunch a time that people look forward to?", slot=(0, 0))
    propose(host, "A garden that feeds us", "Jorge Ramírez", slot=(0, 1))
    propose(host, "Walking to school", slot=(1, 0))
    propose(host, "Who decides what we learn, and could it be us now and then?")


@pytest.mark.parametrize("kind", ["now", "next", "grid", "waiting", "join"])
def test_every_word_that_matters_is_legible_from_ten_metres(wall_page, host, kind):
    busy_day(host)
    turn_to(open_wall(wall_page, host), kind)

    small = [(name, size) for name, size in wall_page.evaluate(SIZES) if size < LEGIBLE]

    assert small == []


@pytest.mark.parametrize("phase", ["preparing", "marketplace", "convergence", "closed"])
def test_other_phases_are_legible_too(wall_page, host, phase):
    host.put("phase", phase=phase)
    open_wall(wall_page, host)

    assert [one for one in wall_page.evaluate(SIZES) if one[1] < LEGIBLE] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["now", "next", "grid", "waiting", "join"])
def test_contrast_is_seven_to_one(wall_page, host, kind, scheme):
    wall_page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    busy_day(host)
    turn_to(open_wall(wall_page, host), kind)

    assert [one for one in wall_page.evaluate(CONTRASTS) if one[1] < 7] == []
    assert_accessible(wall_page)


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (3840, 2160)])
def test_letters_take_the_same_part_of_every_picture(new_phone, host, size):
    busy_day(host)
    page = open_wall(new_phone(width=size[0], height=size[1], touch=False), host)
    part = min(size[0] / 1920, size[1] / 1080)

    assert min(size for _, size in page.evaluate(SIZES)) >= LEGIBLE * part - 0.5
    assert page.evaluate("[scrollX, document.documentElement.scrollWidth <= innerWidth]") == [
        0,
        True,
    ]


def test_grid_keeps_to_its_page_on_several_days_and_with_long_names(wall_page, host):
    host.put("phase", phase="marketplace")
    rounds = host.get("board").json()["rounds"]
    first, last = sorted(rounds, key=lambda key: rounds[key]["starts"])
    starts = datetime.now(UTC) + timedelta(days=1)
    ends = starts + timedelta(minutes=45)
    host.patch(f"rounds/{first}", title="Everything that came up at breakfast, and before it")
    host.patch(f"rounds/{last}", starts=starts.isoformat(), ends=ends.isoformat())
    for slot in ((0, 0), (0, 1), (1, 0), (1, 1)):
        propose(host, f"What could we do together that nobody can do alone? {slot}", slot=slot)
    open_wall(wall_page, host)
    turn_to(wall_page, "grid")
    at_rest(wall_page)

    assert f"{starts:%a, %b} {starts.day}, " in wall_page.inner_text(".wall-grid tbody:last-child")
    grid, foot = (wall_page.locator(part).bounding_box() for part in (".wall-grid", ".wall-foot"))
    assert grid["y"] + grid["height"] <= foot["y"]


def test_new_topic_has_its_moment_and_then_waits_in_plain_sight(wall_page, host):
    host.put("phase", phase="marketplace")
    open_wall(wall_page, host)
    propose(host, "Gardens", "Ana")

    moment = wall_page.locator(".wall-newest")
    moment.wait_for()
    said = moment.inner_text().split("\n")
    assert [line for line in said if line] == ["New topic", "Gardens", "Ana"]
    moment.wait_for(state="detached")
    turn_to(wall_page, "waiting")
    assert "Gardens" in wall_page.inner_text(".wall-cards")


def seen_in_one_round(page):
    """What is on each page of the wall, from the one that is on."""
    pages = []
    for _ in range(page.locator(".wall-dot").count()):
        pages.append(page.inner_text(".wall-turn"))
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(50)
    return pages


def test_new_announcements_fill_the_picture_and_then_all_take_turns_with_the_view(wall_page, host):
    host.put("phase", phase="sessions")
    for room in range(2):
        propose(host, f"Session {room}", slot=(0, room))
    host.put("wall", view="now")
    wall_page.clock.install()
    open_wall(wall_page, host)

    host.post("announcements", text="Soup is ready")
    host.post("announcements", text="The bus leaves at five")

    large = wall_page.locator(".wall-announcement")
    expect(large).to_have_text("Soup is ready")
    at_rest(wall_page)
    box, strip = large.bounding_box(), wall_page.locator(".wall-strip").bounding_box()
    assert (box["y"], box["y"] + box["height"]) == (strip["height"], 1080)
    wall_page.clock.run_for(9500)
    expect(large).to_have_text("The bus leaves at five")
    wall_page.reload()  # whoever comes in its midst sees it, too
    expect(large).to_have_text("The bus leaves at five")
    wall_page.clock.run_for(10_500)
    expect(large).to_have_count(0)
    pages = seen_in_one_round(wall_page)
    assert [said for said in pages if "Soup" in said] == ["Soup is ready"]
    assert [said for said in pages if "bus" in said] == ["The bus leaves at five"]
    assert [said for said in pages if "Session 0" in said and "Session 1" in said]


def test_announcement_comes_often_among_many_pages_and_stays_until_it_is_read(
    wall_page, host, new_person, server
):
    host.put("phase", phase="sessions")
    for name in ("Ana", "Ben"):
        person = new_person(server).join(host.code, name)
        for n in range(20):
            assert person.post("topics", title=f"Topic {n}").ok
    host.put("wall", view="waiting")
    assert host.post("announcements", text="A" * 160).ok
    wall_page.clock.install()
    open_wall(wall_page, host)
    wall_page.clock.run_for(25_000)

    pages = seen_in_one_round(wall_page)

    first, second = (n for n, said in enumerate(pages) if "AAA" in said)
    assert (len(pages), {second - first, len(pages) - second + first}) == (8, {4})
    wall_page.clock.run_for(45_000)  # after a turn by hand it rests
    while not wall_page.locator("[data-page=announced]").count():
        wall_page.clock.run_for(1000)
    wall_page.clock.run_for(22_000)
    assert wall_page.locator("[data-page=announced]").count() == 1
    wall_page.clock.run_for(3000)
    assert wall_page.locator("[data-page=announced]").count() == 0


@pytest.mark.parametrize("view", ["countdown", "replay", "quiet"])
def test_announcement_leaves_what_goes_on_alone_once_it_was_to_be_read(wall_page, host, view):
    wall_page.clock.install()
    open_wall(wall_page, host)
    host.put("wall", view=view, **({"minutes": 9} if view == "countdown" else {}))

    host.post("announcements", text="Soup is ready")

    place = ".wall-said-below" if view == "countdown" else ".wall-announcement"
    said = wall_page.locator(".wall-said-below, .wall-announcement")
    expect(said).to_contain_text("Soup is ready")
    expect(said).to_have_class(re.compile(place[1:]))
    if view == "countdown":  # which goes on above
        expect(wall_page.locator(".wall-clock-huge")).to_have_text(re.compile(r"^8:5\d$"))
    wall_page.clock.run_for(9500)
    expect(said).to_have_count(0)
    assert wall_page.locator(".wall-dot").count() == 0
    wall_page.clock.run_for(30_000)
    assert "Soup" not in wall_page.inner_text("#wall")


def test_announcement_comes_back_below_who_reads_aloud_now_and_then(wall_page, host):
    host.put("phase", phase="marketplace")
    topics = [propose(host, f"Topic {n}", f"Person {n}")["id"] for n in range(3)]
    host.put("wall", view="queue")
    host.put("wall/reading", topic=topics[0], seconds=600)
    wall_page.clock.install()
    open_wall(wall_page, host)
    host.post("announcements", text="Soup is ready")
    host.post("announcements", text="The bus leaves at five")
    below = wall_page.locator(".wall-said-below")
    expect(below).to_have_text("Soup is ready")

    seen = []
    for _ in range(300):
        seen.append(below.inner_text() if below.count() else "")
        wall_page.clock.run_for(1000)
        assert wall_page.locator(".wall-newest-title").inner_text() == "Topic 0"

    runs = [(said, len(list(run))) for said, run in groupby(seen)]
    soup, bus = "Soup is ready", "The bus leaves at five"
    assert [said for said, _ in runs] == [soup, bus, "", soup, "", bus, ""]
    for said, seconds in runs[1:-1]:
        # The clock goes on while it is looked at, too.
        least, most = (90, 121) if said == "" else (6, 11)
        assert least <= seconds <= most, (said, seconds)
    host.delete(f"announcements/{host.get('board').json()['wall']['announcements'][0]['id']}")
    expect(wall_page.locator(".wall-queue-who")).to_have_text(["Person 1", "Person 2"])


def test_wall_follows_the_phase(wall_page, host):
    open_wall(wall_page, host)
    assert "What do we need" in wall_page.inner_text("[data-page=welcome]")

    host.put("phase", phase="sessions")
    wall_page.wait_for_selector("[data-page=now]")
    host.put("phase", phase="closed")
    wall_page.wait_for_selector("[data-page=thanks]")


def test_pages_turn_by_themselves_and_rest_after_a_turn_by_hand(wall_page, host):
    busy_day(host)
    wall_page.clock.install()
    open_wall(wall_page, host)
    first = wall_page.inner_text(".wall-dots .unseen")

    wall_page.clock.run_for(13_000)
    second = wall_page.inner_text(".wall-dots .unseen")
    wall_page.keyboard.press(" ")
    wall_page.clock.run_for(20_000)
    third = wall_page.inner_text(".wall-dots .unseen")

    assert [said.split()[1] for said in (first, second, third)] == ["1", "2", "3"]
    wall_page.keyboard.press("ArrowLeft")
    wall_page.clock.run_for(1000)
    assert wall_page.inner_text(".wall-dots .unseen").split()[1] == "2"


def test_what_is_on_comes_back_within_forty_seconds_in_a_day_of_six_rooms(wall_page, host):
    for name in ("Gym", "Yard", "Attic", "Kitchen"):
        host.post("rooms", name=name)
    rooms = len(host.get("board").json()["rooms"])
    host.put("phase", phase="sessions")
    for slot in product(range(2), range(rooms)):
        propose(host, f"Session {slot}", slot=slot)
    for n in range(9):
        propose(host, f"Waiting {n}")
    wall_page.clock.install()
    open_wall(wall_page, host)
    page = wall_page.locator(".wall-turn")

    seen = []
    for _ in range(300):
        seen.append(page.get_attribute("data-page"))
        wall_page.clock.run_for(1000)

    for kind in ("now", "next"):
        times = [n for n, shown in enumerate(seen) if shown == kind]
        gaps = [b - a for a, b in pairwise(times)]
        assert 10 < max(gaps) <= 40, kind
    assert {"now", "next", "waiting", "grid", "join"} == set(seen)


def test_every_session_and_topic_comes_round(wall_page, host):
    host.put("phase", phase="sessions")
    titles = [f"Topic number {n}" for n in range(9)]
    for n, title in enumerate(titles):
        propose(host, title, slot=(n // 2, n % 2) if n < 4 else None)
    open_wall(wall_page, host)

    seen = ""
    for _ in range(len(wall_page.query_selector_all(".wall-dot"))):
        seen += wall_page.inner_text(".wall-main")
        wall_page.keyboard.press("ArrowRight")
        wall_page.wait_for_timeout(50)

    assert [title for title in titles if title not in seen] == []


def test_a_hundred_waiting_topics_are_legible_and_counted(wall_page, host, new_person, server):
    host.put("phase", phase="marketplace")
    for name in ("Ana", "Ben", "Cem", "Dana", "Eva"):
        person = new_person(server).join(host.code, name)
        for n in range(26):
            assert person.post("topics", title=f"Topic {n} of {name} and of others").ok
    open_wall(wall_page, host)

    assert wall_page.locator(".wall-card").count() == 7
    assert wall_page.inner_text(".wall-dots .unseen").split()[-1] == "21"
    assert [one for one in wall_page.evaluate(SIZES) if one[1] < LEGIBLE] == []


def test_wall_of_waiting_topics_says_that_there_are_none_yet_or_that_all_have_a_place(
    wall_page, host
):
    host.put("phase", phase="marketplace")
    host.put("wall", view="waiting")
    open_wall(wall_page, host)
    expect(wall_page.locator("[data-page=empty]")).to_contain_text("Write the first topic.")

    propose(host, "A garden that feeds us", slot=(0, 0))

    expect(wall_page.locator("[data-page=placed]")).to_be_visible()


def test_names_of_waiting_topics_end_at_the_same_side_however_long(wall_page, host):
    host.put("phase", phase="marketplace")
    host.put("wall", view="waiting")
    propose(host, "Trees", "Ana")
    propose(host, "Bees", "María de los Ángeles Fernández-Echeverría")
    open_wall(wall_page, host)
    names = wall_page.locator(".wall-card .wall-convener")
    expect(names).to_have_count(2)

    ends = names.evaluate_all("""all => all.flatMap(one => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return [...words.getClientRects()].map(({ right }) => right);
    })""")

    assert len(ends) >= 3
    assert max(ends) - min(ends) < 12


def test_wall_recovers_when_the_server_was_killed(new_server, new_person, new_phone):
    mine = new_server()
    host = new_person(mine)
    host.create_event()
    host.put("phase", phase="marketplace")
    lost = ["ERR_CONNECTION_REFUSED", "WebSocket connection", "Failed to load resource"]
    page = new_phone(width=1920, height=1080, touch=False, base_url=mine.base_url, allow=lost)
    open_wall(page, host)
    propose(host, "Before")
    page.locator(".wall-newest", has_text="Before").wait_for()

    mine.kill()
    page.wait_for_selector(".wall-stale", timeout=15_000)
    assert page.locator(".wall-clock").is_visible()
    mine.start()
    propose(host, "After")

    page.wait_for_selector(".wall-stale", state="detached", timeout=30_000)
    page.locator(".wall-card", has_text="After").wait_for(timeout=30_000)


# How far sessions' words stand out of their rows, and rows into what is around them, in px.
STANDS_OUT = """() => {
  const box = one => document.querySelector(one).getBoundingClientRect();
  const sides = one => one.getBoundingClientRect();
  const rows = [...document.querySelectorAll('.wall-session')];
  return Math.max(
    box('.wall-heading').bottom - sides(rows[0]).top,
    ...rows.map(row => {
      const words = sides(row.querySelector('.wall-session-words'));
      return Math.max(sides(row).top - words.top, words.bottom - sides(row).bottom);
    }),
    sides(rows.at(-1)).bottom - box('.wall-main').bottom,
  );
}"""


@pytest.mark.parametrize("language", ["en", "es"])
def test_wall_without_a_network_says_so_and_keeps_its_page_whole(new_phone, host, language):
    host.post("rooms", name="Gym")
    host.put("phase", phase="sessions")
    host.put("wall", view="now")
    for room in range(3):
        propose(
            host, "How do we keep the small schools alive when the region shrinks?", slot=(0, room)
        )
    wall = new_phone(width=1920, height=1080, touch=False, allow=["ERR_INTERNET_DISCONNECTED"])
    wall.goto(f"/e/{host.code}/wall?lang={language}")
    expect(wall.locator(".wall-session")).to_have_count(3)
    at_rest(wall)
    height = wall.locator(".wall-main").bounding_box()["height"]

    wall.context.set_offline(offline=True)

    stale = wall.locator(".wall-stale")
    said = {
        "en": r"^\s*No connection since \d+:\d\d .M\.\s*$",
        "es": r"^\s*Sin conexión desde las \d+:\d\d\.\s*$",
    }
    expect(stale).to_have_text(re.compile(said[language]), timeout=15_000)
    assert wall.locator(".wall-main").bounding_box()["height"] == height
    assert [one for one in wall.evaluate(SIZES) if one[1] < LEGIBLE] == []
    assert [one for one in wall.evaluate(CONTRASTS) if one[1] < 7] == []
    for size in ({"width": 1920, "height": 1080}, {"width": 1280, "height": 720}):
        wall.set_viewport_size(size)
        assert wall.evaluate(STANDS_OUT) < 1, size
        box, strip = stale.bounding_box(), wall.locator(".wall-strip").bounding_box()
        assert box["y"] > 0
        assert box["y"] + box["height"] < strip["height"], size
        assert stale.evaluate("one => one.scrollWidth <= one.clientWidth"), size


def test_wall_link_shows_everything_and_changes_nothing(wall_page, host):
    wall_page.goto(urlsplit(host.made["links"]["wall"]).path)
    wall_page.wait_for_selector(".wall-strip")

    told = wall_page.evaluate("JSON.parse(document.getElementById('page').textContent).me.can")
    changing = ("topic.propose", "topic.place", "event.change", "note.post")
    assert urlsplit(wall_page.url).path == f"/e/{host.code}/wall"
    assert [action for action in changing if told[action]] == []
    assert wall_page.locator("button, a, input, form").count() == 0


def test_small_and_large_codes_for_cameras_are_black_on_white(wall_page, host):
    wall_page.emulate_media(color_scheme="dark")
    open_wall(wall_page, host)

    picture = wall_page.request.get(f"/e/{host.code}/qr.svg").text()

    assert "#000" in picture
    assert "#fff" in picture
    large = wall_page.locator(".wall-qr").bounding_box()
    assert large is not None
    assert large["height"] >= 600


def test_marketplace_shows_rounds_that_nobody_has_taken_yet(wall_page, host):
    host.put("phase", phase="marketplace")
    propose(host, "A garden that feeds us", slot=(0, 0))
    turn_to(open_wall(wall_page, host), "grid")
    told = ""
    for _ in range(12):
        told += wall_page.inner_text(".wall-turn")
        wall_page.keyboard.press("ArrowRight")
        wall_page.wait_for_timeout(50)

    rounds = len(host.get("board").json()["rounds"])
    assert [n for n in range(1, rounds + 1) if f"Round {n}" not in told] == []
    assert "free" in told


def test_wall_speaks_spanish(new_phone, host):
    busy_day(host)
    page = open_wall(new_phone(width=1920, height=1080, touch=False, locale="es"), host)

    assert page.inner_text(".wall-moment") == "Ahora"


@pytest.mark.parametrize("kind", ["now", "waiting", "join"])
def test_no_word_is_clipped_in_a_language_that_is_longer(wall_page, host, kind):
    busy_day(host)
    wall_page.route("**/words/**", lambda route: route.fulfill(json=pseudo_words().all()))
    turn_to(open_wall(wall_page, host), kind)

    outside = """[...document.querySelectorAll('.wall-strip > *, .wall-turn > *, .wall-turn p')]
      .filter(one => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      }).map(one => one.textContent.trim())"""
    assert wall_page.evaluate(outside) == []
