"""Proposing: title and name on the wall within seconds, and nothing typed is ever lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, give_name, never_reloaded, open_board, propose, said, waiting

TITLE = "How do we welcome new families?"


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event()
    host.put("phase", phase="marketplace")
    return host


def test_first_topic_asks_for_a_name_and_appears_on_the_other_phone(host, new_phone):
    mine, other = (open_board(new_phone(), host.code) for _ in range(2))

    propose(mine, TITLE, name="Rosa")

    expect(card(mine, TITLE)).to_contain_text("Yours")
    expect(card(other, TITLE)).to_contain_text("Rosa")
    expect(card(other, TITLE)).not_to_contain_text("Yours")
    expect(mine.get_by_role("status")).to_have_text("Your topic is on the board.")
    assert never_reloaded(mine)
    assert never_reloaded(other)


def test_second_topic_does_not_ask_again(host, new_phone):
    page = open_board(new_phone(), host.code)
    propose(page, TITLE, name="Rosa")

    propose(page, "Homework")

    expect(card(page, "Homework")).to_contain_text("Rosa")


def test_declined_name_keeps_the_form_and_all_that_was_typed(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill(TITLE)
    page.get_by_role("button", name="Put it on the board").click()
    expect(page.get_by_label("Your name")).to_be_focused()

    page.keyboard.press("Escape")

    expect(page.get_by_role("alert")).to_contain_text("A nickname is fine")
    expect(page.get_by_label("What is it about?")).to_have_value(TITLE)
    page.get_by_role("button", name="Put it on the board").click()
    give_name(page, "Rosa")
    expect(card(page, TITLE)).to_be_visible()


def test_title_of_spaces_is_not_taken_and_nobody_is_asked_for_a_name(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    title = page.get_by_label("What is it about?")
    title.fill("   ")
    page.get_by_role("button", name="Put it on the board").click()

    expect(title).to_be_focused()
    expect(title).to_have_value("")
    expect(page.get_by_label("Your name")).to_have_count(0)


def test_what_was_wrong_with_a_topic_is_said_until_it_is_mended(host, new_phone):
    page = open_board(new_phone(height=740), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    title = page.get_by_label("What is it about?")
    title.fill(TITLE)
    send = page.get_by_role("button", name="Put it on the board")
    send.click()
    expect(page.get_by_label("Your name")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("alert")).to_be_in_viewport()
    expect(send).to_be_in_viewport(ratio=1)

    title.press("End")
    title.press("!")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_what_was_typed_survives_a_reload(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill(TITLE)
    page.get_by_label("A few words").fill("In their first week.")

    page.reload()
    page.get_by_role("button", name="Propose a topic").click()

    expect(page.get_by_label("What is it about?")).to_have_value(TITLE)
    expect(page.get_by_label("A few words")).to_have_value("In their first week.")


def test_undo_takes_the_topic_back(host, new_phone):
    page = open_board(new_phone(), host.code)
    propose(page, TITLE, name="Rosa")

    said(page).get_by_role("button", name="Undo").click()

    expect(said(page)).to_contain_text("Undone")
    expect(waiting(page)).not_to_contain_text(TITLE)


def test_tags_and_language_are_found_again_in_the_filters(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill("Comer juntos")
    page.get_by_text("Language and tags").click()
    page.get_by_label("Language of the topic").select_option("es")
    page.get_by_label("New tag").fill("#Food, Family")
    page.get_by_role("button", name="Put it on the board").click()
    give_name(page, "Rosa")

    for text in ("Español", "food", "family"):
        expect(card(page, "Comer juntos")).to_contain_text(text)
    page.get_by_label("Any tag").select_option("food")
    expect(page.get_by_role("heading", name="1 topic found")).to_be_visible()


def test_host_writes_for_somebody_without_a_phone(server, new_phone, new_person):
    made = (host := new_person(server)).create_event()
    page = new_phone()
    page.goto(made["links"]["host"].replace(made["links"]["host"].split("/h/")[0], ""))
    open_board(page, host.code)
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill(TITLE)
    page.get_by_label("For somebody without a phone").fill("Grandmother Ida")
    page.get_by_role("button", name="Put it on the board").click()

    expect(card(page, TITLE)).to_contain_text("Grandmother Ida")


def test_long_title_stays_in_sight_and_enter_sends_it(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    field = page.get_by_label("What is it about?")
    lines = field.evaluate("(it) => it.rows")
    field.fill("How do we welcome families who come in the middle of a year?")

    assert field.evaluate("(it) => it.rows") > lines
    assert field.evaluate("(it) => it.scrollHeight <= it.clientHeight")
    field.press("Enter")
    give_name(page, "Rosa")
    expect(card(page, "How do we welcome families")).to_be_visible()


def test_what_does_not_fit_is_told_and_nothing_is_lost(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    title = page.get_by_label("What is it about?")
    title.fill("w" * 125)
    expect(page.get_by_text("5 characters too many.")).to_be_visible()
    title.press("Enter")
    expect(title).to_have_value("w" * 125)

    title.fill("Homework")
    page.get_by_text("Language and tags").click()
    page.get_by_label("New tag").fill("a, b, c, d, e, f")
    expect(page.get_by_text("Only five tags fit. Please take 1 away.")).to_be_visible()
    page.get_by_role("button", name="Put it on the board").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def test_back_closes_the_sheet_and_then_leaves_the_board(host, new_phone):
    page = new_phone()
    page.goto("/")
    open_board(page, host.code)
    page.get_by_role("button", name="Propose a topic").click()
    expect(page.get_by_label("What is it about?")).to_be_focused()
    page.go_back()
    expect(page.locator("#sheet")).to_be_hidden()
    assert never_reloaded(page)

    propose(page, "Homework", name="Rosa")
    card(page, "Homework").get_by_role("link", name="Homework").click()
    expect(page.get_by_role("heading", name="Homework", level=1)).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.go_back()
    expect(page.locator("#sheet")).to_be_hidden()
    expect(page.get_by_role("heading", name="Homework", level=1)).to_be_visible()

    page.go_back()
    expect(page.get_by_role("article", name="Homework")).to_be_visible()
    assert never_reloaded(page)
    page.go_back()
    expect(page).to_have_url(re.compile("/$"))


def test_name_over_the_topic_goes_first_by_back(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill("Homework")
    page.get_by_role("button", name="Put it on the board").click()
    expect(page.get_by_label("Your name")).to_be_visible()

    page.go_back()
    expect(page.get_by_label("What is it about?")).to_have_value("Homework")
    page.go_back()
    expect(page.locator("#sheet")).to_be_hidden()
    assert never_reloaded(page)
