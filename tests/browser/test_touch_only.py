"""All that participants do, with one finger on a small phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import (
    THEIRS,
    agenda,
    card,
    hosts_a_marketplace,
    never_reloaded,
    open_board,
    said,
    slot,
    waiting,
)

MINE = "Comer juntos"


@pytest.fixture
def host(server, new_person):
    return hosts_a_marketplace(new_person(server))


@pytest.fixture
def board(host, new_phone):
    return open_board(new_phone(width=360, height=740), host.code)


@pytest.fixture
def with_topic(board):
    """The board once one's own topic is on it."""
    board.get_by_role("button", name="Propose a topic").tap()
    enter(board, board.get_by_label("What is it about?"), MINE)
    board.get_by_role("button", name="Put it on the board").tap()
    name_oneself(board)
    expect(place_button(board)).to_be_visible()
    return board


def enter(page, field, words):
    """Touch a field and type what the phone's own keyboard would."""
    field.tap()
    expect(field).to_be_focused()
    page.keyboard.type(words)


def name_oneself(page):
    enter(page, page.get_by_label("Your name"), "Rosa")
    page.get_by_role("button", name="Save").tap()
    expect(page.locator("#sheet")).to_be_hidden()


def place_button(page, word="Choose a slot"):
    return page.get_by_role("button", name=f"{word}: {MINE}")


def undo(page):
    said(page).get_by_role("button", name="Undo").tap()
    expect(said(page)).to_contain_text("Undone")


def test_topic_is_proposed_with_its_language_and_tags(board):
    board.get_by_role("button", name="Propose a topic").tap()
    enter(board, board.get_by_label("What is it about?"), MINE)
    enter(board, board.get_by_label("A few words"), "With **soup**.")
    board.locator("summary", has_text="Language and tags").tap()
    # What opens at the touch is the phone's own list, out of a page's reach.
    board.get_by_label("Language of the topic").select_option("es")
    enter(board, board.get_by_label("New tag"), "food, family")
    board.get_by_role("button", name="Put it on the board").tap()
    name_oneself(board)

    for text in ("Español", "food", "family", "Rosa", "Yours"):
        expect(card(board, MINE)).to_contain_text(text)
    expect(card(board, MINE)).to_be_in_viewport()


def test_topic_is_placed_moved_let_go_and_put_back(with_topic):
    page = with_topic
    place_button(page).tap()
    slot(page, "Take this slot", "Garden", 1).tap()
    expect(said(page)).to_contain_text("Placed: Garden · Round 1")

    place_button(page, "Move").tap()
    slot(page, "Take this slot", "Library", 2).tap()
    expect(said(page)).to_contain_text("Placed: Library · Round 2")

    card(page, MINE).get_by_role("link", name=MINE).tap()
    page.get_by_role("button", name="Give the slot back").tap()
    expect(page.get_by_text("Without a slot")).to_be_visible()
    expect(said(page)).to_contain_text("The slot is free again.")

    undo(page)
    expect(page.locator(".facts-where").last).to_contain_text("Library")
    page.get_by_role("link", name="Board").tap()
    expect(agenda(page).get_by_role("article", name=MINE)).to_be_visible()
    assert never_reloaded(page)


def test_placing_is_undone(with_topic):
    page = with_topic
    place_button(page).tap()
    slot(page, "Take this slot", "Garden", 1).tap()
    expect(said(page)).to_contain_text("Placed: Garden · Round 1")

    undo(page)

    expect(waiting(page)).to_contain_text(MINE)
    expect(slot(page, "Free", "Garden", 1)).to_be_visible()


def test_sheet_is_left_by_its_cross_and_beside_it(board):
    button = board.get_by_role("button", name="Propose a topic")
    sheet = board.locator("#sheet")
    button.tap()
    sheet.get_by_role("button", name="Close").tap()
    expect(sheet).to_be_hidden()

    button.tap()
    expect(sheet).to_be_visible()
    # So soon it would be the second of two hurried touches.
    board.wait_for_timeout(600)
    board.touchscreen.tap(180, 4)
    expect(sheet).to_be_hidden()


def test_interest_is_marked_and_found_by_its_filter(board):
    heart = card(board, THEIRS).get_by_role("button", name=re.compile("interested in"))
    heart.tap()
    expect(heart).to_have_attribute("aria-pressed", "true")

    board.get_by_role("button", name="I'm interested", exact=True).tap()
    expect(board.get_by_role("heading", name="1 topic found")).to_be_visible()

    board.get_by_role("button", name="Show the whole board").tap()
    expect(agenda(board)).to_be_visible()


def test_search_finds_while_typing(with_topic):
    page = with_topic
    enter(page, page.get_by_role("searchbox"), "homew")

    expect(page.get_by_role("heading", name="1 topic found")).to_be_visible()
    expect(card(page, THEIRS)).to_be_visible()

    page.get_by_role("button", name="All", exact=True).tap()
    expect(page.get_by_role("searchbox")).to_have_value("")
    expect(card(page, MINE)).to_be_visible()


def test_note_is_written_edited_removed_and_brought_back(board):
    card(board, THEIRS).get_by_role("link", name=THEIRS).tap()
    note = board.get_by_role("article", name="Comment by Rosa")
    enter(board, board.get_by_label("Write a comment"), "We began with **three** questions.")
    board.get_by_role("button", name="Post the comment").tap()
    name_oneself(board)
    expect(note.locator(".prose strong")).to_have_text("three")

    note.get_by_role("button", name="Edit").tap()
    board.get_by_label("The comment's text").fill("Only one question.")
    note.get_by_role("button", name="Save").tap()
    expect(note).to_contain_text("edited")
    expect(note).to_contain_text("Only one question.")

    note.get_by_role("button", name="Remove").tap()
    expect(note).to_have_count(0)

    undo(board)
    expect(note).to_contain_text("Only one question.")
    assert never_reloaded(board)


def test_language_is_switched(board):
    board.get_by_role("link", name="Español").tap()

    expect(board.get_by_role("button", name="Proponer un tema")).to_be_visible()
    assert board.evaluate("document.documentElement.lang") == "es"
