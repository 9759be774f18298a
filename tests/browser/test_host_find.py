"""The host finds a person, a room or a topic by a few letters, and does what is needed there."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import said, sheet_gone
from tests.support.accessibility import assert_accessible

FIELD = "Find a person, a room or a topic"


@pytest.fixture
def event(new_person, server):
    """Ana's topic José's garden; Ben, ten people more, the Attic and the Cellar."""
    host = new_person(server)
    host.made = host.create_event(rooms=["Attic", "Cellar"])
    host.put("phase", phase="marketplace")
    ana = new_person(server).join(host.code, "Ana")
    ana.post("topics", ref="garden-0001", title="José's garden <b>grows</b>")
    for name in ("Ben", *(f"Guest {n}" for n in range(1, 11))):
        new_person(server).join(host.code, name)
    return host


@pytest.fixture
def console(new_phone, event):
    page = new_phone()
    page.goto(urlsplit(event.made["links"]["host"]).path)
    page.wait_for_selector(".day")
    return page


def found(page):
    return page.locator("#host-find-text ~ .entries > .entry")


@pytest.mark.parametrize(
    "letters", ["jose", "GARD ana", "#1", "<b>", "jose\N{RIGHT SINGLE QUOTATION MARK}s"]
)
def test_topic_is_found_by_letters_name_number_and_as_it_is(console, letters):
    console.get_by_role("button", name="Find", exact=True).tap()
    expect(console.get_by_label(FIELD)).to_be_focused()
    console.keyboard.type(letters)

    expect(found(console)).to_have_count(1)
    expect(found(console)).to_contain_text("José's garden <b>grows</b>")
    expect(found(console)).to_contain_text("#1 · Ana · Without a slot")
    assert_accessible(console)


def test_few_are_shown_and_nothing_is_said_to_be_nothing(console):
    console.get_by_label(FIELD).fill("gu")
    expect(console.get_by_text("10 found. One more letter finds fewer.")).to_be_visible()
    expect(found(console)).to_have_count(8)

    console.get_by_label(FIELD).fill("💥 nobody")
    expect(console.get_by_text("0 found")).to_be_visible()
    expect(found(console)).to_have_count(0)


def test_whoever_is_muted_and_what_is_closed_can_be_opened_again(console, event):
    console.get_by_label(FIELD).fill("ben")
    console.get_by_role("button", name="Mute: Ben").tap()
    expect(said(console)).to_contain_text("Ben only reads along now.")
    # The second touch of a thumb that trembles would not have been meant.
    console.wait_for_timeout(1000)
    console.get_by_role("button", name="Let them take part again: Ben").tap()
    expect(said(console)).to_contain_text("Ben takes part again.")
    expect(console.get_by_role("button", name="Mute: Ben")).to_be_visible()

    console.get_by_label(FIELD).fill("attic")
    console.get_by_role("button", name="Falls out: Attic").tap()
    console.get_by_role("button", name="Close the room").tap()
    sheet_gone(console)
    expect(found(console)).to_contain_text("Closed")
    console.wait_for_timeout(1000)
    console.get_by_role("button", name="Open again: Attic").tap()
    expect(said(console)).to_contain_text("Attic is open again.")
    assert not any(room["closed"] for room in event.get("board").json()["rooms"].values())


def test_keys_alone_place_a_topic(console, event):
    console.get_by_label(FIELD).focus()
    console.keyboard.type("garden")
    button = console.get_by_role("button", name="Choose a slot: José's garden")
    expect(button).to_be_visible()
    for _ in range(9):
        if button.evaluate("(one) => one === document.activeElement"):
            break
        console.keyboard.press("Tab")
    console.keyboard.press("Enter")
    expect(console.get_by_label("Find by a word")).to_be_focused()
    console.keyboard.type("cellar")
    console.keyboard.press("Enter")
    sheet_gone(console)

    expect(said(console)).to_contain_text("Placed: Cellar · Round 1")
    expect(button).to_have_count(0)
    (topic,) = event.get("board").json()["topics"].values()
    cellar = event.get("board").json()["rooms"][topic["slot"]["room"]]
    assert cellar["name"] == "Cellar"


def test_what_is_called_exactly_so_or_has_that_number_comes_first(console):
    console.get_by_label(FIELD).fill("guest 1")
    expect(found(console)).to_have_count(2)
    expect(found(console).first).to_contain_text("Guest 1 Person")
    console.get_by_label(FIELD).fill("1")
    expect(found(console).first).to_contain_text("José's garden")


def test_enter_takes_who_is_called_exactly_so_and_says_which_it_is(
    console, event, new_person, server
):
    new_person(server).join(event.code, "Adriana")
    new_person(server).join(event.code, "Benita")
    console.get_by_label(FIELD).fill("garden")
    console.get_by_role("button", name="Hand over: José's garden").tap()
    expect(console.get_by_label("Find by a word")).to_be_focused()
    expect(console.locator("#sheet")).to_contain_text("José's garden <b>grows</b>")
    console.keyboard.type("ben")
    expect(console.locator(".choice-first")).to_have_text(re.compile(r"^\s*Ben\s*$"))
    assert_accessible(console)
    console.keyboard.press("Enter")

    expect(said(console)).to_contain_text("Ben convenes “José's garden <b>grows</b>” now.")


def test_second_touch_of_hide_hides_nothing_else(console, event):
    event.put("me", name="Hanna")
    for n in range(2):
        event.post("topics", ref=f"bees-{n}0001", title=f"Bees {n}")
    console.get_by_label(FIELD).fill("bees")
    expect(found(console)).to_have_count(2)
    button = console.get_by_role("button", name="Hide: Bees 0")
    button.evaluate("(one) => one.scrollIntoView({block: 'center'})")
    box = button.bounding_box()
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    console.touchscreen.tap(*at)
    expect(found(console)).to_have_count(1)
    console.touchscreen.tap(*at)

    expect(said(console)).to_contain_text("hidden")
    console.wait_for_timeout(1500)
    titles = [topic["title"] for topic in event.get("board").json()["topics"].values()]
    assert sorted(titles) == ["Bees 1", "José's garden <b>grows</b>"]
