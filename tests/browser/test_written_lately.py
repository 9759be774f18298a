"""Hosts look over what people wrote lately, and hide it with the second touch."""

from __future__ import annotations

import re
import time
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import said, sheet_gone
from tests.support.accessibility import assert_accessible
from tests.support.pictures import photo

DONE = re.compile("It is hidden from everybody.|Sent: what waited here is saved now.")
"""The second where the server took more than a moment."""


@pytest.fixture
def event(new_person, server):
    """Ana's topic Bees, with a note that stings and a photo that waits; the sessions go on."""
    host = new_person(server)
    host.made = host.create_event(rooms=["Attic", "Cellar"])
    host.put("phase", phase="sessions")
    host.ana = new_person(server).join(host.code, "Ana")
    host.ana.post("topics", ref="bees-0001", title="Bees", body="Who keeps them?")
    write(host.ana, "They sting!", "note-0001")
    host.ana.post_photo("bees-0001", photo(), ref="photo-0001", alt="A hive")
    return host


@pytest.fixture
def console(new_phone, event):
    return opened(new_phone(), event)


def opened(page, event, role="host"):
    page.goto(urlsplit(event.made["links"][role]).path)
    page.wait_for_selector(".day")
    return page


def write(person, text, ref=""):
    more = {"ref": ref} if ref else {}
    person.post("topics/bees-0001/notes", text=text, **more).raise_for_status()


def look(page):
    page.locator("#written > summary").tap()
    expect(rows(page).first).to_be_visible()


def rows(page):
    return page.locator("#written .entry")


def notes(event):
    return [note["text"] for note in event.ana.get("topics/bees-0001").json()["notes"]]


@pytest.mark.parametrize("role", ["host", "cohost"])
def test_note_is_hidden_with_the_second_touch_and_brought_back_in_its_place(new_phone, event, role):
    console = opened(new_phone(), event, role)
    look(console)
    expect(rows(console)).to_have_text(
        [
            re.compile(r"Ana\s+Photo, waits for you · \S+ \S+\s+A hive\s+Bees\s+Hide"),
            re.compile(r"Ana\s+Note · \S+ \S+\s+They sting!\s+Bees\s+Hide"),
            re.compile(r"Ana\s+Topic · \S+ \S+\s+Who keeps them\?\s+Bees\s+Hide"),
        ]
    )
    console.get_by_role("button", name="Hide: They sting!").tap()

    expect(rows(console).nth(1)).to_contain_text("Hidden ·")
    expect(said(console)).to_contain_text(DONE)
    assert notes(event) == []
    console.wait_for_timeout(1000)
    console.get_by_role("button", name="Show: They sting!").tap()
    expect(console.get_by_role("button", name="Hide: They sting!")).to_be_visible()
    assert notes(event) == ["They sting!"]

    console.wait_for_timeout(1000)
    console.get_by_role("button", name="Hide: They sting!").tap()
    expect(rows(console).nth(1)).to_contain_text("Hidden ·")
    expect(said(console)).to_contain_text(DONE)
    console.get_by_role("button", name="Undo", exact=True).tap()
    expect(console.get_by_role("button", name="Hide: They sting!")).to_be_visible()
    assert notes(event) == ["They sting!"]


def test_what_comes_while_the_list_is_read_is_still_new(console, event):
    def answer_late(route):
        answer = route.fetch()
        write(event.ana, "Moss is soft.")
        time.sleep(1)
        route.fulfill(response=answer)

    console.route("**/contributions*", answer_late, times=1)
    look(console)

    expect(rows(console)).to_have_count(3)
    console.get_by_role("button", name="Show 1 new").tap()
    expect(rows(console).first).to_contain_text("Moss is soft.")
    expect(console.get_by_role("button", name="Show 1 new")).to_have_count(0)


def test_nothing_moves_under_the_thumb_and_a_second_touch_does_nothing(console, event):
    look(console)
    hide = console.get_by_role("button", name="Hide: They sting!")
    hide.evaluate("(one) => one.scrollIntoView({block: 'center'})")
    box = hide.bounding_box()
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    write(event.ana, "Moss is soft.")
    event.ana.put("photos/photo-0001/removal").raise_for_status()
    expect(rows(console).first).to_contain_text("Taken away ·")
    assert hide.bounding_box() == box

    console.touchscreen.tap(*at)
    expect(rows(console).nth(1)).to_contain_text("Hidden ·")
    console.touchscreen.tap(*at)

    shown = console.get_by_role("button", name="Show: They sting!")
    assert shown.bounding_box() == box
    console.wait_for_timeout(500)
    assert notes(event) == ["Moss is soft."]


def test_what_is_new_is_counted_and_comes_at_a_touch(console, event):
    expect(console.locator("#written .host-count")).to_have_text("")
    write(event.ana, "Moss is soft.", "note-0002")
    event.ana.patch("notes/note-0001", text="They do not sting.").raise_for_status()
    expect(console.locator("#written .host-count")).to_have_text("2 new")
    look(console)
    expect(console.locator("#written .host-count")).to_have_text("")

    write(event.ana, "Linden trees!", "note-0003")
    write(event.ana, "Withdrawn at once", "note-0004")
    event.ana.put("notes/note-0004/removal").raise_for_status()
    console.get_by_role("button", name="Show 1 new").focus()
    console.keyboard.press("Enter")

    expect(rows(console).first).to_contain_text("Linden trees!")
    expect(console.get_by_role("heading", name="Written lately")).to_be_focused()
    expect(rows(console)).to_have_count(5)
    assert_accessible(console)


def test_older_ones_come_page_by_page(console, event):
    for n in range(22):
        write(event.ana, f"Note {n}")
    look(console)
    expect(rows(console)).to_have_count(20)
    console.get_by_role("button", name="Show older").tap()
    expect(rows(console)).to_have_count(25)
    expect(rows(console).last).to_contain_text("Who keeps them?")
    expect(console.get_by_role("button", name="Show older")).to_have_count(0)


def test_what_goes_with_its_topic_says_so_and_who_wrote_it_can_be_muted(console, event):
    look(console)
    console.get_by_role("button", name="Hide: Bees").tap()
    expect(rows(console).nth(1)).to_contain_text("Hidden with its topic ·")
    expect(console.get_by_role("button", name="Show: They sting!")).to_have_count(0)
    console.get_by_role("button", name="Show: Bees").wait_for()

    console.get_by_role("button", name="Ana: what to do").first.tap()
    console.get_by_role("button", name="Mute: let them only read along").tap()
    sheet_gone(console)
    expect(rows(console).nth(1)).to_contain_text("Reads along")
    write_again = event.ana.post("topics/bees-0001/notes", text="Again")
    assert write_again.json()["error"]["code"] in ("muted", "no_longer_there")


def test_newest_words_of_reports_are_seen_apart(console, event):
    event.ana.put("topics/bees-0001/texts/body", text="Bees like lindens.").raise_for_status()
    look(console)
    console.get_by_role("button", name="Reports", exact=True).tap()

    expect(rows(console)).to_have_count(1)
    expect(rows(console)).to_have_text(
        re.compile(r"Ana\s+Report · \S+ \S+\s+Bees like lindens\.\s+Bees")
    )
    expect(console.locator("#written").get_by_role("button", name="Hide")).to_have_count(0)
    assert_accessible(console)


def test_find_finds_what_was_written_by_a_word(console, event):
    write(event.ana, "El jardín de José")
    console.get_by_label("Find a person, a room or a topic").fill("jose")
    found = console.locator(".find-written .entry")
    expect(found).to_have_count(1)
    expect(console.get_by_text("0 found")).to_have_count(0)
    console.get_by_role("button", name="Hide: El jardín de José").tap()
    expect(found).to_contain_text("Hidden ·")
    assert notes(event) == ["They sting!"]
    assert_accessible(console)

    console.get_by_label("Find a person, a room or a topic").fill("nothing")
    expect(console.get_by_text("Nothing there has these words.")).to_be_visible()


def test_keys_stay_where_they_are_and_hidden_words_wait_for_the_network(new_phone, event):
    console = opened(new_phone(allow=["ERR_INTERNET"]), event)
    look(console)
    hide = console.get_by_role("button", name="Hide: They sting!")
    hide.focus()
    console.context.set_offline(True)
    console.keyboard.press("Enter")
    expect(rows(console).nth(1)).to_contain_text(re.compile("Sending|Waiting"))
    assert notes(event) == ["They sting!"]
    console.context.set_offline(False)

    shown = console.get_by_role("button", name="Show: They sting!")
    expect(shown).to_be_focused(timeout=20_000)
    assert notes(event) == []


def test_list_that_cannot_be_had_says_why_and_is_asked_for_again(new_phone, event):
    console = opened(new_phone(allow=["ERR_INTERNET"]), event)
    console.context.set_offline(True)
    console.locator("#written > summary").tap()
    expect(console.locator("#written .problem")).to_contain_text("We cannot reach the server.")
    console.context.set_offline(False)
    console.get_by_role("button", name="Try again").tap()
    expect(rows(console)).to_have_count(3)
    expect(console.locator("#written .problem")).to_have_count(0)
