"""The host moves the day while it runs: rounds early and late, and one touch of undo."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import said
from tests.support.accessibility import assert_accessible
from tests.support.browser import becomes_true, comes_to_hold


@pytest.fixture
def event(new_person, server):
    """Three rounds of 45 minutes with 15 between them, the first since ten minutes."""
    host = new_person(server)
    host.made = host.create_event(rounds=3, timezone=zone_of_morning(datetime.now(UTC).hour))
    host.starts = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=10)
    for n, id_ in enumerate(in_order(host)):
        starts = host.starts + timedelta(minutes=60 * n)
        ends = starts + timedelta(minutes=45)
        host.patch(f"rounds/{id_}", starts=starts.isoformat(), ends=ends.isoformat())
    return host


def zone_of_morning(hour):
    """Where it is about nine now: the day that moves must not end in the middle of the test."""
    ahead = (9 - hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+d}" if ahead else "UTC"


def in_order(host):
    rounds = host.get("board").json()["rounds"]
    return sorted(rounds, key=lambda id_: rounds[id_]["starts"])


def minutes(host):
    """Each round's start and end, in minutes since the first one's planned start."""
    rounds = host.get("board").json()["rounds"].values()
    spans = [
        [datetime.fromisoformat(one[key]) - host.starts for key in ("starts", "ends")]
        for one in rounds
    ]
    return sorted([part // timedelta(minutes=1) for part in span] for span in spans)


def open_console(new_phone, host, **more):
    page = new_phone(**more)
    page.goto(urlsplit(host.made["links"]["host"]).path)
    page.wait_for_selector(".day")
    return page


def touch_twice(page, button):
    """As a hurried thumb does: twice at the same place."""
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    for _ in range(2):
        page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


# What stands under the word, wholly or in part, and the word's own place.
COVERED = """() => {
  const word = document.querySelector('#toast').getBoundingClientRect();
  const under = (at) => at.width && at.bottom > word.top && at.top < word.bottom;
  return [...document.querySelectorAll('#app button, #app a, #app input, #app summary')]
    .filter((one) => under(one.getBoundingClientRect()))
    .map((one) => one.innerText);
}"""


# Two that stay, and two that leave with the touch.
DEEDS = {
    "Wait 5 minutes": "The rest of the day moves by 5 minutes.",
    "5 minutes more": "The rest of the day moves by 5 minutes.",
    "Begin now": "Round 2 has begun.",
    "End now": "Round 1 is over.",
}


@pytest.mark.parametrize("above_the_edge", [75, 115, 155, 215, 275])
@pytest.mark.parametrize("deed", DEEDS)
def test_word_with_the_way_back_covers_no_control_and_is_in_reach(
    deed, above_the_edge, new_phone, event
):
    host = open_console(new_phone, event, width=360, height=740)
    button = host.get_by_role("button", name=deed)
    button.evaluate(
        "(it, px) => scrollBy(0, it.getBoundingClientRect().bottom - innerHeight + px)",
        above_the_edge,
    )

    button.tap()
    expect(said(host)).to_contain_text(DEEDS[deed])

    assert becomes_true(host, f"() => ({COVERED})().length === 0"), host.evaluate(COVERED)
    undo = host.locator(".toast").get_by_role("button", name="Undo")
    assert 740 / 3 < undo.bounding_box()["y"] < 740 - 52
    undo.tap()
    expect(said(host)).to_contain_text("Undone")


def test_word_makes_way_when_the_page_goes_on_to_where_somebody_writes(new_phone, event):
    host = open_console(new_phone, event, width=360, height=740)
    host.locator("[data-phase=sessions]").tap()
    expect(said(host)).to_contain_text("Now: Sessions")

    host.get_by_role("navigation", name="Parts of this page").get_by_text("Write").tap()

    free = """(field) => {
      const word = document.querySelector('.toast');
      const [a, b] = [field, word].map((one) => one.getBoundingClientRect());
      return a.bottom <= b.top || b.bottom <= a.top;
    }"""
    for label in ("Their topic", "Their name"):
        field = host.get_by_label(label, exact=True)
        field.tap()
        host.wait_for_timeout(400)  # it moves once the page is still
        assert field.evaluate(free)


def test_late_end_moves_the_rest_and_one_touch_puts_it_back(new_phone, event):
    page = open_console(new_phone, event)

    page.get_by_role("button", name="5 minutes more").tap()

    expect(said(page)).to_contain_text("The rest of the day moves by 5 minutes.")
    assert minutes(event) == [[0, 50], [65, 110], [125, 170]]
    page.get_by_role("button", name="Undo").tap()
    expect(said(page)).to_contain_text("Undone")
    assert minutes(event) == [[0, 45], [60, 105], [120, 165]]


@pytest.mark.parametrize(
    ("name", "moved"),
    [
        ("5 minutes more", [[0, 50], [65, 110], [125, 170]]),
        ("Wait 5 minutes", [[0, 45], [65, 110], [125, 170]]),
    ],
)
def test_day_moves_once_by_a_double_touch(new_phone, event, name, moved):
    page = open_console(new_phone, event)

    touch_twice(page, page.get_by_role("button", name=name))

    expect(said(page)).to_contain_text("The rest of the day moves by 5 minutes.")
    page.wait_for_load_state("networkidle")
    assert minutes(event) == moved
    said(page).get_by_role("button", name="Undo").tap()
    expect(said(page)).to_contain_text("Undone")
    assert minutes(event) == [[0, 45], [60, 105], [120, 165]]


@pytest.mark.parametrize("name", ["End now", "Begin the sessions"])
def test_double_touch_leaves_the_way_back(new_phone, event, name):
    event.put("phase", phase="marketplace")
    page = open_console(new_phone, event)

    asked = []
    page.on("request", lambda one: asked.append(one.url) if one.method == "PUT" else None)
    touch_twice(page, page.get_by_role("button", name=name))

    expect(said(page).get_by_role("button", name="Undo")).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(said(page).get_by_role("button", name="Undo")).to_be_visible()
    assert len(asked) == 1


def test_late_second_touch_that_changes_nothing_leaves_the_way_back(new_phone, event):
    page = open_console(new_phone, event)
    waiting = []
    page.route("**/end", lambda route: waiting.append(route))  # noqa: PLW0108 - no builtin is taken
    button = page.get_by_role("button", name="End now")

    button.tap()
    # The first is still under way when the thumb, which saw nothing happen, comes again.
    page.wait_for_timeout(1200)
    button.tap()
    assert comes_to_hold(lambda: len(waiting) == 2, page)
    waiting[0].continue_()
    undo = said(page).get_by_role("button", name="Undo")
    expect(undo).to_be_visible()
    with page.expect_response("**/end"):
        waiting[1].continue_()

    page.wait_for_timeout(100)
    expect(undo).to_be_visible()
    undo.tap()
    expect(said(page)).to_contain_text("Undone")
    assert minutes(event) == [[0, 45], [60, 105], [120, 165]]


def test_round_that_ends_early_lets_the_next_begin_at_once(new_phone, event):
    page = open_console(new_phone, event)

    page.get_by_role("button", name="End now").tap()
    expect(said(page)).to_contain_text("Round 1 is over.")
    (_, first_end), (second, _), _ = minutes(event)
    assert first_end in (10, 11)
    assert second - first_end == 15
    page.get_by_role("button", name="Begin now").tap()
    expect(said(page)).to_contain_text("Round 2 has begun.")

    spans = minutes(event)
    assert spans[1][0] in (10, 11)
    assert [end - start for start, end in spans[1:]] == [45, 45]
    assert spans[2][0] - spans[1][1] == 15


def test_round_that_ends_in_the_minute_in_which_it_began_is_over_at_once(new_phone, event):
    event.put(f"rounds/{in_order(event)[1]}/beginning")
    page = open_console(new_phone, event)
    rounds = page.locator(".day-round")
    expect(rounds.nth(1)).to_contain_text("Now")

    page.get_by_role("button", name="End now").tap()
    expect(said(page)).to_contain_text("Round 2 is over.")

    expect(rounds.nth(1)).not_to_contain_text("Now", timeout=2000)
    expect(page.locator(".day-gap[aria-current=time]")).to_have_text("Break, 15 min Now")
    said(page).get_by_role("button", name="Undo").tap()
    expect(rounds.nth(1)).to_contain_text("Now")
    assert rounds.nth(1).get_attribute("aria-current") == "time"


def test_round_whose_time_is_up_is_over_in_that_moment(new_phone, event):
    page = open_console(new_phone, event)
    first = page.locator(".day-round").first
    expect(first).to_contain_text("Now")
    ends = datetime.now(UTC) + timedelta(seconds=4)
    event.patch(f"rounds/{in_order(event)[0]}", ends=ends.isoformat())
    assert datetime.now(UTC) < ends

    # The clocks of a server and of a phone that is right may be two seconds apart.
    left = (ends - datetime.now(UTC)).total_seconds() + 3
    expect(first).not_to_contain_text("Now", timeout=1000 * left)


def test_second_touch_of_begin_does_not_end_the_round(new_phone, event):
    event.put(f"rounds/{in_order(event)[0]}/end")
    page = open_console(new_phone, event)
    button = page.get_by_role("button", name="Begin now")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    page.touchscreen.tap(x, y)
    ending = page.get_by_role("button", name="End now")
    expect(ending).to_be_visible()
    page.touchscreen.tap(x, y)
    expect(said(page)).to_contain_text("Round 2 has begun.")
    page.touchscreen.tap(x, y)

    (_, second, _) = minutes(event)
    assert second[1] - second[0] == 45


def test_round_that_begins_ends_the_one_before_and_asks_for_the_phase(new_phone, event):
    event.put("phase", phase="marketplace")
    page = open_console(new_phone, event)

    page.get_by_role("button", name="Begin now").tap()
    expect(said(page)).to_contain_text("Round 2 has begun.")
    expect(page.locator(".day-round[aria-current=time]")).to_have_count(1)
    (_, first_end), (second, _), _ = minutes(event)
    assert first_end == second

    page.get_by_role("button", name="Begin the sessions").tap()
    expect(page.get_by_text("A round runs.")).to_be_hidden()
    assert event.get("board").json()["event"]["phase"] == "sessions"


def test_line_goes_by_the_servers_time_on_a_phone_whose_clock_is_wrong(new_phone, event):
    page = new_phone()
    page.clock.install(time=datetime.now(UTC) - timedelta(minutes=20))
    page.goto(urlsplit(event.made["links"]["host"]).path)

    first = page.locator(".day-round").first
    expect(first).to_contain_text(re.compile(r"Now (35|34|33) min left"))
    expect(first.get_by_role("button", name="End now")).to_be_visible()


def test_line_says_where_the_day_is(new_phone, event):
    page = open_console(new_phone, event)
    rounds = page.locator(".day-round")

    expect(rounds.nth(0)).to_contain_text(re.compile(r"Now (35|34|33) min left"))
    expect(rounds.nth(1)).to_contain_text(re.compile("in (50|49|48) min"))
    expect(rounds.nth(2)).not_to_contain_text(" min")
    expect(page.locator(".day-gap")).to_have_text(["Break, 15 min"] * 2)
    page.get_by_role("button", name="End now").tap()
    expect(page.locator(".day-gap[aria-current=time]")).to_have_text("Break, 15 min Now")
    assert_accessible(page)


def test_nothing_runs_in_the_line_of_an_event_that_is_closed(new_phone, event):
    page = open_console(new_phone, event)
    current = page.locator(".day [aria-current=time]")
    expect(current).to_have_count(1)

    event.put("phase", phase="closed")

    expect(current).to_have_count(0)
    expect(page.locator(".day")).not_to_contain_text("Now")
    expect(page.locator(".day").get_by_role("button")).to_have_count(0)
