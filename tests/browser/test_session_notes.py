"""A topic's page: its text and its notes, as they are written on other phones."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, give_name, never_reloaded, open_board, said

TITLE = "Welcoming families"
NOTE = "We began with **three** questions."


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(title="Riverside")
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    host.topic = host.post("topics", title=TITLE, body="In *their* first week.").json()["ref"]
    host.post("topics", title="Homework")
    return host


@pytest.fixture
def open_topic(host, new_phone):
    def open_one(**more):
        page = open_board(new_phone(**more), host.code)
        card(page, TITLE).get_by_role("link", name=TITLE).click()
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_focused()
        return page

    return open_one


def write(page, text, name=""):
    page.get_by_label("Write a comment").fill(text)
    page.get_by_role("button", name="Post the comment").click()
    if name:
        give_name(page, name)
    expect(said(page)).to_contain_text("Your comment is there for everybody.")


def test_topic_without_a_slot_has_its_page(open_topic):
    page = open_topic()

    expect(page.get_by_text("Opened by Fay")).to_be_visible()
    expect(page.get_by_text("Without a slot")).to_be_visible()
    expect(page.locator(".session-body em")).to_have_text("their")
    expect(page).to_have_title(f"{TITLE} · Riverside")


def test_note_is_posted_edited_and_removed_before_the_eyes_of_others(open_topic):
    mine, other = open_topic(), open_topic()

    write(mine, NOTE, name="Rosa")
    note = other.get_by_role("article", name="Comment by Rosa")
    expect(note.locator("strong").last).to_have_text("three")
    expect(mine.get_by_label("Write a comment")).to_have_value("")

    mine.get_by_role("article").get_by_role("button", name="Edit").click()
    expect(mine.get_by_label("The comment's text")).to_be_focused()
    mine.get_by_label("The comment's text").fill("Only one question.")
    mine.get_by_role("article").get_by_role("button", name="Save").click()
    expect(note).to_contain_text("Only one question.")
    expect(note).to_contain_text("edited")

    mine.get_by_role("article").get_by_role("button", name="Remove").click()
    expect(note).to_have_count(0)
    expect(mine.get_by_role("article")).to_have_count(0)

    said(mine).get_by_role("button", name="Undo").click()
    expect(note).to_contain_text("Only one question.")
    assert never_reloaded(mine)
    assert never_reloaded(other)


def test_nobody_edits_anothers_note(open_topic):
    mine, other = open_topic(), open_topic()
    write(mine, NOTE, name="Rosa")

    expect(other.get_by_role("article", name="Comment by Rosa")).to_be_visible()
    expect(other.get_by_role("article").get_by_role("button")).to_have_count(0)


def test_draft_of_a_note_survives_a_reload(open_topic):
    page = open_topic()
    page.get_by_label("Write a comment").fill(NOTE)

    page.reload()

    expect(page.get_by_label("Write a comment")).to_have_value(NOTE)


def test_server_that_is_gone_costs_no_word_and_says_so(open_topic):
    page = open_topic(allow=["ERR_FAILED"])
    page.get_by_label("Write a comment").fill(NOTE)
    page.route("**/notes", lambda route: route.abort())
    page.get_by_role("button", name="Post the comment").click()
    give_name(page, "Rosa")

    note = page.get_by_role("article", name="Comment by Rosa")
    expect(note).to_contain_text("Waiting for the network")
    expect(note).to_contain_text(NOTE)
    expect(page.get_by_label("Write a comment")).to_have_value("")

    page.unroute("**/notes")
    expect(note.locator("strong").last).to_have_text("three", timeout=15_000)
    expect(page.get_by_role("article")).to_have_count(1)


def test_edit_of_the_topic_reaches_the_other_phone(host, open_topic):
    page = open_topic()

    host.patch(f"topics/{host.topic}", title="Welcoming everybody", body="Their **second** week.")

    expect(page.get_by_role("heading", level=1)).to_have_text("Welcoming everybody")
    expect(page.locator(".session-body strong")).to_have_text("second")


def test_hidden_topic_says_that_it_is_gone(host, open_topic):
    # The page may still be asking for the topic's words when it is hidden.
    page = open_topic(allow=["404"])

    host.put(f"topics/{host.topic}/hiding")

    expect(page.get_by_text("This topic is not on the board.")).to_be_visible()


def test_words_that_can_no_longer_be_sent_are_kept_and_told_why(host, open_topic):
    page = open_topic()
    page.get_by_label("Write a comment").fill("Half a thought")

    host.put("phase", phase="closed")
    expect(page.get_by_text("Nothing can be sent in this phase")).to_be_visible()
    expect(page.get_by_label("The comment's text")).to_have_value("Half a thought")
    expect(page.get_by_role("button", name="Post the comment")).to_have_count(0)

    host.put(f"topics/{host.topic}/hiding")
    expect(page.get_by_text("This topic is no longer on the board")).to_be_visible()
    expect(page.get_by_label("The comment's text")).to_have_value("Half a thought")


def test_note_that_is_too_long_is_neither_cut_nor_sent(open_topic):
    page = open_topic()
    field = page.get_by_label("Write a comment")
    field.fill("x" * 20_003)

    expect(page.get_by_text("3 characters too many.")).to_be_visible()
    page.get_by_role("button", name="Post the comment").click()
    expect(field).to_have_value("x" * 20_003)
    expect(page.get_by_role("article")).to_have_count(0)

    field.fill("x" * 19_990)
    expect(page.get_by_text("10 more characters fit.")).to_be_visible()


def test_focus_stays_with_the_notes_when_one_is_removed(open_topic):
    page = open_topic()
    write(page, NOTE, name="Rosa")

    page.get_by_role("button", name="Remove").press("Enter")

    expect(page.get_by_role("heading", name="Comments by readers")).to_be_focused()


def test_neighbours_and_the_way_back_need_no_reload(open_topic):
    page = open_topic()

    page.get_by_role("link", name="Homework").click()
    expect(page.get_by_role("heading", name="Homework", level=1)).to_be_focused()
    page.go_back()
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Looking for a slot")).to_be_visible()
    assert never_reloaded(page)


def test_page_of_a_topic_opens_by_its_own_address(host, new_phone):
    page = new_phone()
    page.goto(f"/e/{host.code}/topics/{host.topic}")

    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
