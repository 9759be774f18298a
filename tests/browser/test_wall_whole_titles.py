"""What is on, what comes next and what waits: every title on the wall is read whole."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.test_wall_agenda import LONG, ROOMS, SHORT, pages_of
from tests.browser.test_wall_live import open_wall

PROJECTORS = ((1920, 1080), (1280, 720), (1024, 768), (2560, 1080))
# Each title, whether it may be cut, and how far its row stands out of the picture, in px.
TITLES = """() => {
  const sides = one => one.getBoundingClientRect();
  const { bottom } = sides(document.querySelector('.wall-main'));
  return [...document.querySelectorAll('.wall-main .wall-topic')].map((one) => {
    const style = getComputedStyle(one);
    const [words, row] = [sides(one), sides(one.closest('li'))];
    const clear = one.scrollWidth <= one.clientWidth
      && words.top > row.top - 1 && words.bottom < row.bottom + 1;
    return [
      one.textContent.trim(),
      style.overflow === 'visible' && style.webkitLineClamp === 'none' && clear,
      Math.max(0, Math.round(row.bottom - bottom)),
    ];
  });
}"""


@pytest.fixture
def host(new_person, server):
    """The host of an event with six rooms."""
    host = new_person(server)
    host.create_event("What now?", 2, ROOMS)
    return host


def propose(host, titles):
    return [host.post("topics", title=title, scribe_for="Ana").json()["ref"] for title in titles]


def place(host, topics):
    """One in each room, in the first round."""
    board = host.get("board").json()
    round_ = min(board["rounds"], key=lambda key: board["rounds"][key]["starts"])
    rooms = sorted(board["rooms"], key=lambda key: board["rooms"][key]["position"])
    for topic, room in zip(topics, rooms, strict=True):
        assert host.put(f"topics/{topic}/placement", round=round_, room=room).ok


def shown(wall, host, kind):
    """What `TITLES` tells of each page."""
    open_wall(wall, host)
    expect(wall.locator(f"[data-page={kind}]")).to_be_visible()
    return [wall.evaluate(TITLES) for _ in pages_of(wall, kind)]


@pytest.fixture
def projector(new_phone):
    def projector(width=1920, height=1080):
        wall = new_phone(width=width, height=height, touch=False)
        wall.emulate_media(reduced_motion="reduce")
        return wall

    return projector


@pytest.mark.parametrize("titles", [LONG[:6], LONG[6:]])
def test_sessions_that_come_next_have_their_whole_titles(projector, host, titles):
    place(host, propose(host, titles))
    host.put("wall", view="now")
    for size in PROJECTORS:
        pages = shown(projector(*size), host, "next")

        assert [one for page in pages for one in page] == [[title, True, 0] for title in titles]


@pytest.mark.parametrize("titles", [LONG, LONG + LONG], ids=["some", "many"])
def test_topics_that_wait_have_their_whole_titles(projector, host, titles):
    propose(host, titles)
    host.put("wall", view="waiting")
    for size in PROJECTORS:
        pages = shown(projector(*size), host, "waiting")

        assert sorted(one for page in pages for one in page) == sorted(
            [title, True, 0] for title in titles
        )


def test_short_titles_share_a_page_as_evenly_as_can_be(projector, host):
    place(host, propose(host, SHORT[:4] + LONG[1:2] + SHORT[4:5]))
    host.put("wall", view="now")
    wall = projector()

    pages = shown(wall, host, "next")

    assert [len(page) for page in pages] == [3, 3]


def test_title_that_grows_long_or_is_moved_is_measured_anew(projector, host):
    topics = propose(host, SHORT[:6])
    place(host, topics)
    host.put("wall", view="now")
    wall = projector()
    assert [len(page) for page in shown(wall, host, "next")] == [3, 3]

    for topic, title in zip(topics[2::-1], (LONG[4], LONG[3], LONG[1]), strict=True):
        assert host.patch(f"topics/{topic}", title=title).ok
    expect(wall.locator(".wall-topic").first).to_have_text(LONG[1])

    pages = [wall.evaluate(TITLES) for _ in pages_of(wall, "next")]
    assert len(pages) == 3
    assert all(whole and not out for page in pages for _, whole, out in page)


CUT = """(all) => all.map((one) => [
  one.scrollHeight > one.clientHeight + 6, one.scrollWidth > one.clientWidth,
])"""


@pytest.mark.parametrize("title", [LONG[1], LONG[3], LONG[4], LONG[6], LONG[9]])
def test_title_is_read_aloud_from_the_wall_whole(projector, host, title):
    host.put("phase", phase="marketplace")
    names = ("Ana", "Dimitri Konstantinopoulos-Papadopoulos", "Mar\u00eda de los \u00c1ngeles Ruiz")
    first, *_ = [host.post("topics", title=title, scribe_for=name).json()["ref"] for name in names]
    host.put("wall/reading", topic=first)
    host.put("wall", view="queue")
    for size in PROJECTORS:
        wall = open_wall(projector(*size), host)
        words = wall.locator(".wall-newest-title, .wall-queue-who")
        expect(words).to_have_count(3)

        assert words.evaluate_all(CUT) == [[False, False]] * 3
        queue = wall.locator(".wall-queue").bounding_box()
        assert queue["y"] + queue["height"] <= size[1]


def test_new_topic_with_a_long_title_has_its_moment_whole(projector, host):
    host.put("phase", phase="marketplace")
    wall = open_wall(projector(), host)

    propose(host, [LONG[3]])

    words = wall.locator(".wall-newest-title")
    expect(words).to_have_text(LONG[3])
    assert words.evaluate_all(CUT) == [[False, False]]


def test_wall_turns_to_the_round_that_begins_whatever_it_shows(projector, host):
    place(host, propose(host, SHORT[:6]))
    host.put("phase", phase="sessions")
    wall = open_wall(projector(), host)
    expect(wall.locator("[data-page=next]")).to_be_visible()
    # Turned by hand it would rest for long.
    wall.keyboard.press("ArrowLeft")
    expect(wall.locator("[data-page=join]")).to_be_visible()

    rounds = host.get("board").json()["rounds"]
    first = min(rounds, key=lambda key: rounds[key]["starts"])
    assert host.put(f"rounds/{first}/beginning").ok

    expect(wall.locator("[data-page=now]")).to_be_visible(timeout=5000)
    assert [page[0][0] for page in [wall.evaluate(TITLES)]] == [SHORT[0]]
