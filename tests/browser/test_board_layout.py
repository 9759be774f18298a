"""The screens on every width, and for every eye."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import open_board
from tests.support.accessibility import assert_accessible_by_day_and_night

TITLE = "Welcoming families, grandparents, guardians and everybody who comes with them"


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(rounds=5, rooms=[f"Room {n} of the old building" for n in range(1, 7)])
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    board = host.get("board").json()
    slots = [(round_, room) for round_ in board["rounds"] for room in board["rooms"]]
    ref = ""
    for n in range(20):
        ref = host.post("topics", title=f"{n} {TITLE}", tags=["food", "belonging"]).json()["ref"]
        if n % 2:
            round_, room = slots[n]
            host.put(f"topics/{ref}/placement", round=round_, room=room)
    host.topic = ref
    host.post(f"topics/{ref}/notes", text="See https://example.org/" + "long" * 40)
    return host


def goes_sideways(page):
    return page.evaluate("document.documentElement.scrollWidth > innerWidth")


SIZES = [(320, 640), (360, 740), (768, 1024), (1280, 800), (1920, 1080)]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_screen_scrolls_sideways(host, new_phone, width, height):
    page = open_board(new_phone(width=width, height=height, touch=width < 900), host.code)
    assert not goes_sideways(page)

    page.get_by_role("button", name="Propose a topic").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert not goes_sideways(page)

    page.goto(f"/e/{host.code}/topics/{host.topic}")
    expect(page.get_by_role("article")).to_have_count(1)
    assert not goes_sideways(page)


def test_board_at_twice_the_text_size_stays_on_the_screen(host, new_phone):
    page = open_board(new_phone(width=360, height=740), host.code)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not goes_sideways(page)


def test_long_room_name_stays_on_the_screen_while_an_event_is_made(server, new_phone):
    page = new_phone(width=360, height=740)
    page.goto("/new")
    page.locator("#rooms").fill("R" * 80)
    expect(page.locator(".room-chip")).to_have_count(1)
    assert not goes_sideways(page)


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 800)])
def test_every_screen_is_accessible(host, new_phone, width, height):
    page = new_phone(width=width, height=height, touch=width < 900)
    open_board(page, host.code)
    assert_accessible_by_day_and_night(page)

    page.get_by_role("button", name="Propose a topic").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_text("Language and tags").click()
    assert_accessible_by_day_and_night(page)

    page.goto(f"/e/{host.code}/topics/{host.topic}")
    expect(page.get_by_role("article")).to_have_count(1)
    assert_accessible_by_day_and_night(page)


def test_touch_targets_are_large_enough(host, new_phone):
    page = open_board(new_phone(), host.code)

    small = page.evaluate("""() => [
        ...document.querySelectorAll('button, a, input, select, summary')
      ]
      .filter((it) => it.checkVisibility() && !it.closest('.skip, .card-title'))
      .map((it) => [it.getBoundingClientRect(), it.outerHTML.slice(0, 120)])
      .filter(([box]) => box.width < 44 || box.height < 44)
      .map(([box, html]) => `${box.width} x ${box.height}: ${html}`)
      .filter((text) => !text.includes('class="skip"'))""")

    assert small == []
