"""The host's hand on the wall: three screens at once, host's phone, somebody's phone, the wall."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import open_board, propose, said
from tests.browser.test_wall_live import CONTRASTS, LEGIBLE, SIZES
from tests.support.accessibility import assert_accessible
from tests.support.sound import COUNT_TONES

VIEWS = {
    "Agenda": "[data-page=grid]",
    "Waiting topics": "[data-page=waiting]",
    "Principles": "[data-page=principle]",
    "QR code": ".wall-qr-huge",
    "Quiet": None,
}


@pytest.fixture
def day(new_phone, new_person, server, wall_page):
    """A marketplace with two topics of Rosa's; the host's console, her phone, and the wall."""
    host = new_person(server)
    links = host.create_event("What do we need?", rooms=["Library", "Garden"])["links"]
    host.put("phase", phase="marketplace")
    rosa = open_board(new_phone(), host.code)
    propose(rosa, "Bees on the roof", name="Rosa")
    propose(rosa, "Homework")
    console = new_phone()
    console.goto(urlsplit(links["host"]).path)
    console.wait_for_selector(".phases")
    wall_page.goto(f"/e/{host.code}/wall")
    wall_page.wait_for_selector(".wall-strip")
    return {"host": console, "rosa": rosa, "wall": wall_page}


def touch(page, name):
    page.get_by_role("button", name=name, exact=True).tap()


def assert_legible(wall):
    assert [one for one in wall.evaluate(SIZES) if one[1] < LEGIBLE] == []
    assert [one for one in wall.evaluate(CONTRASTS) if one[1] < 7] == []


def test_wall_shows_what_the_host_touches_and_follows_the_day_again(day):
    host, wall = day["host"], day["wall"]
    wall.emulate_media(reduced_motion="reduce")
    filled = host.locator(".button").first.evaluate("one => getComputedStyle(one).backgroundColor")

    for name, page in VIEWS.items():
        touch(host, name)
        button = host.get_by_role("button", name=name, exact=True)
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(button).to_have_css("background-color", filled)
        others = host.locator(".button-quiet[aria-pressed=false]")
        expect(others).to_have_count(9)
        for other in others.all():
            expect(other).not_to_have_css("background-color", filled)
        if page is None:
            expect(wall.locator(".wall-strip")).to_have_count(0)
            continue
        expect(wall.locator(page)).to_be_visible()
        assert_legible(wall)
    touch(host, "By itself")
    expect(wall.locator(".wall-strip")).to_be_visible()
    touch(host, "5 minutes")
    expect(wall.locator(".wall-clock-huge")).to_have_text(re.compile(r"^(5:00|4:5\d)$"))
    assert_legible(wall)


def test_countdown_is_seen_on_the_console_rings_and_gives_way_by_itself(day):
    host, rosa, wall = day["host"], day["rosa"], day["wall"]
    rosa.get_by_role("button", name="Menu").tap()
    rosa.get_by_label("Hear the bell on this phone").check()
    rosa.get_by_role("dialog").get_by_role("button", name="Close").tap()
    touch(host, "Agenda")
    wall.mouse.click(960, 540)
    for screen in (host, rosa, wall):
        screen.clock.install()
        screen.evaluate(COUNT_TONES)

    touch(host, "1 minute")

    left = host.get_by_role("timer")
    expect(left).to_have_text(re.compile(r"^(1:00|0:5\d) left$"))
    expect(wall.locator(".wall-clock-huge")).to_have_text(re.compile(r"^(1:00|0:5\d)$"))
    expect(host.get_by_role("button", name="Agenda", exact=True)).to_have_attribute(
        "aria-pressed", "false"
    )
    for screen in (host, rosa, wall):
        screen.clock.run_for(62_000)
    expect(rosa.locator(".said", has_text="The bell rings.")).to_be_visible()
    expect(left).to_have_text("The time is over. The walls go back by themselves.")
    back = host.get_by_role("button", name="Go back now")
    expect(back).to_be_visible()
    # Side by side the words would be a column of single ones on a narrow phone.
    assert left.bounding_box()["width"] > 270
    assert left.bounding_box()["y"] + left.bounding_box()["height"] <= back.bounding_box()["y"]
    assert_accessible(host)
    expect(wall.locator(".wall-time-up")).to_have_text("Time!")
    assert_legible(wall)
    for screen in (rosa, wall):
        expect(screen.locator("body")).to_have_attribute("data-tones", "3")
    for screen in (host, rosa, wall):
        screen.clock.run_for(21_000)
    expect(wall.locator("[data-page=grid]")).to_be_visible()
    expect(host.get_by_role("timer")).to_have_count(0)
    expect(host.get_by_role("button", name="Agenda", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )


def test_countdown_is_stopped_with_a_touch_and_then_no_bell_rings(day):
    host, wall = day["host"], day["wall"]
    touch(host, "Waiting topics")
    touch(host, "5 minutes")
    expect(wall.locator(".wall-clock-huge")).to_be_visible()

    touch(host, "Stop counting")

    expect(wall.locator("[data-page=waiting]")).to_be_visible()
    expect(host.get_by_role("button", name="Waiting topics", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    wall.evaluate(COUNT_TONES)
    wall.clock.install()
    wall.clock.run_for(301_000)
    expect(wall.locator("[data-page=waiting]")).to_be_visible()
    expect(wall.locator("body")).to_have_attribute("data-tones", "0")


def test_who_reads_aloud_is_on_the_wall_and_told_on_their_phone(day):
    host, rosa, wall = day["host"], day["rosa"], day["wall"]

    touch(host, "Next: Rosa")

    expect(wall.locator("[data-page=queue]")).to_contain_text("Bees on the roof")
    expect(wall.locator(".wall-seconds")).to_have_text(re.compile(r"^\d+$"))
    expect(rosa.locator(".said-turn")).to_have_text(
        "It is your turn: read your topic aloud. Bees on the roof"
    )
    wall.emulate_media(reduced_motion="reduce")
    assert_legible(wall)
    host.get_by_label("Seconds for each").select_option("60")
    # A second touch at once would not have been meant.
    expect(wall.locator(".wall-seconds")).to_have_text(re.compile(r"^(\d|10)$"))
    touch(host, "Next: Rosa")
    expect(wall.locator("[data-page=queue]")).to_contain_text("Homework")
    expect(wall.locator(".wall-seconds")).to_have_text(re.compile(r"^(60|5\d)$"))
    expect(host.get_by_text("Everybody has read their topic.")).to_be_visible()
    touch(host, "Nobody reads")
    expect(wall.locator("[data-page=queue]")).to_have_count(0)
    expect(rosa.locator(".said-turn")).to_have_count(0)
    touch(host, "Reading aloud")
    expect(wall.locator("[data-page=queue]")).to_have_text("Everybody has read their topic.")
    assert_legible(wall)


def test_announcement_is_on_every_screen_until_it_is_taken_down(day):
    host, rosa, wall = day["host"], day["rosa"], day["wall"]
    assert_accessible(host)

    host.get_by_label("What to say").fill("Soup is ready in the hall")
    touch(host, "Announce")

    for screen in (rosa, wall):
        expect(screen.get_by_text("Soup is ready in the hall")).to_be_visible()
    expect(host.get_by_label("What to say")).to_have_value("")
    rosa.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert rosa.evaluate("scrollY") > 100
    expect(rosa.get_by_text("Soup is ready in the hall")).to_be_in_viewport(ratio=1)
    assert_legible(wall)
    rosa.reload()  # and with it the word about the topic that was just proposed
    expect(rosa.get_by_text("Soup is ready in the hall")).to_be_visible()
    assert_accessible(rosa)
    touch(host, "Take down")
    for screen in (rosa, wall):
        expect(screen.get_by_text("Soup is ready in the hall")).to_have_count(0)


def test_announcement_taken_down_by_mistake_is_back_with_a_touch(day):
    host, rosa, wall = day["host"], day["rosa"], day["wall"]
    for text in ("Soup is ready in the hall", "The last bus goes at six"):
        host.get_by_label("What to say").fill(text)
        touch(host, "Announce")
        expect(host.locator(".host-item", has_text=text)).to_be_visible()
    soup = host.locator(".host-item", has_text="Soup")
    soup.get_by_role("button", name="Take down").tap()
    expect(rosa.get_by_text("Soup is ready in the hall")).to_have_count(0)

    host.locator("#toast").get_by_role("button", name="Undo").tap()

    for screen in (rosa, wall):
        expect(screen.get_by_text("Soup is ready in the hall")).to_be_visible()
    expect(host.locator(".host-item p strong")).to_have_text(
        ["Soup is ready in the hall", "The last bus goes at six"]
    )


def test_what_is_said_to_a_sessions_people_reaches_them_alone(day, new_phone):
    host, rosa, wall = day["host"], day["rosa"], day["wall"]
    other = new_phone()
    other.goto(rosa.url)

    host.get_by_label("What to say").fill("You meet in the yard")
    host.get_by_label("To whom").select_option(label="Homework")
    touch(host, "Announce")

    expect(rosa.get_by_text("You meet in the yard")).to_be_visible()
    expect(host.get_by_text("You meet in the yard")).to_be_visible()
    expect(said(host)).to_contain_text("Announced to: Homework")
    for screen in (other, wall):
        expect(screen.get_by_text("You meet in the yard")).to_have_count(0)
    host.get_by_label("What to say").fill("Lunch for all")
    touch(host, "Announce")
    for screen in (rosa, other, wall):
        expect(screen.get_by_text("Lunch for all")).to_be_visible()


def test_bell_is_seen_on_the_wall_for_a_while(day):
    touch(day["host"], "Ring the bell")

    expect(day["wall"].locator(".wall-bell")).to_be_visible()
    assert_legible(day["wall"])
    expect(day["wall"].locator(".wall-bell")).to_have_count(0, timeout=10_000)
