"""All that participants do, with the keys alone: one always sees where one is."""

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
from tests.support.browser import becomes_true

MINE = "Comer juntos"

# Whether one sees where the keys would go: what has the focus has a ring around it. A heading needs
# none, nor does the page's content as a whole: nothing happens there.
FOCUS_IS_SEEN = """() => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return false;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return at.checkVisibility() && (ring || at.matches('h1, h2, main'));
}"""


@pytest.fixture
def host(server, new_person):
    return hosts_a_marketplace(new_person(server))


@pytest.fixture
def board(host, new_phone):
    return open_board(new_phone(width=1280, height=800, touch=False), host.code)


@pytest.fixture
def with_topic(board):
    """The board once one's own topic is on it, and the keys are at its button."""
    propose(board)
    return board


@pytest.fixture
def notes(board):
    """The page of somebody's topic, where one is known by name."""
    go(board, card(board, THEIRS).get_by_role("link", name=THEIRS), "Enter")
    expect(board.get_by_role("heading", name=THEIRS, level=1)).to_be_focused()
    return board


def tab_to(page, target, key="Tab"):
    """Go on with Tab until `target` has the focus, and see that it has."""
    expect(target).to_be_visible()
    for _ in range(80):
        page.keyboard.press(key)
        if target.evaluate("(it) => it === document.activeElement"):
            return in_place(page)
    pytest.fail(f"no {key} leads to {target}")


def go(page, target, key):
    """Tab to something and press a key there."""
    tab_to(page, target)
    page.keyboard.press(key)


def in_place(page):
    """See where the keys are; not lost, whatever has just gone from the page."""
    if not becomes_true(page, FOCUS_IS_SEEN, seconds=5):
        at = page.evaluate("document.activeElement.outerHTML")
        pytest.fail(f"the focus cannot be seen; it is at {at[:80]}")


def propose(page):
    go(page, page.get_by_role("button", name="Propose a topic"), "Enter")
    expect(page.get_by_label("What is it about?")).to_be_focused()
    page.keyboard.type(MINE)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your name")).to_be_focused()
    in_place(page)
    page.keyboard.type("Rosa")
    page.keyboard.press("Enter")
    expect(place_button(page)).to_be_focused()
    in_place(page)


def write(page):
    tab_to(page, page.get_by_label("Write a comment"))
    page.keyboard.type("We began with **three** questions.")
    go(page, page.get_by_role("button", name="Post the comment"), "Enter")
    expect(page.get_by_label("Your name")).to_be_focused()
    page.keyboard.type("Rosa")
    page.keyboard.press("Enter")
    note = page.get_by_role("article", name="Comment by Rosa")
    expect(note.locator(".prose strong")).to_have_text("three")


def place_button(page, word="Choose a slot"):
    return page.get_by_role("button", name=f"{word}: {MINE}")


def interest(page):
    return card(page, THEIRS).get_by_role("button", name=re.compile("interested in"))


def undo(page):
    go(page, said(page).get_by_role("button", name="Undo"), "Enter")
    expect(said(page)).to_contain_text("Undone")


def test_first_tab_leads_past_the_head(board):
    board.keyboard.press("Tab")
    expect(board.get_by_role("link", name="Skip to the content")).to_be_focused()
    in_place(board)

    board.keyboard.press("Enter")

    expect(board.locator("main h1")).to_be_focused()


def test_topic_is_proposed_with_its_language_and_tags(board):
    go(board, board.get_by_role("button", name="Propose a topic"), "Enter")
    expect(board.get_by_label("What is it about?")).to_be_focused()
    board.keyboard.type(MINE)
    go(board, board.locator("summary", has_text="Language and tags"), "Enter")
    tab_to(board, board.get_by_label("Language of the topic"))
    board.keyboard.type("Esp")
    tab_to(board, board.get_by_label("New tag"))
    board.keyboard.type("food, family")
    go(board, board.get_by_role("button", name="Put it on the board"), "Space")
    expect(board.get_by_label("Your name")).to_be_focused()
    board.keyboard.type("Rosa")
    board.keyboard.press("Enter")

    for text in ("Español", "food", "family", "Rosa", "Yours"):
        expect(card(board, MINE)).to_contain_text(text)
    expect(place_button(board)).to_be_focused()
    in_place(board)


def test_sheet_is_left_with_escape_to_where_one_was(board):
    button = board.get_by_role("button", name="Propose a topic")
    go(board, button, "Enter")
    expect(board.get_by_label("What is it about?")).to_be_focused()

    board.keyboard.press("Escape")

    expect(button).to_be_focused()
    in_place(board)


def test_topic_is_placed_moved_and_let_go(with_topic):
    page = with_topic
    page.keyboard.press("Enter")
    expect(slot(page, "Take this slot", "Library", 1)).to_be_focused()
    in_place(page)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(said(page)).to_contain_text("Placed: Garden · Round 1")
    in_place(page)

    go(page, place_button(page, "Move"), "Enter")
    expect(slot(page, "Take this slot", "Library", 1)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(said(page)).to_contain_text("Placed: Library · Round 2")
    in_place(page)

    go(page, card(page, MINE).get_by_role("link", name=MINE), "Enter")
    expect(page.get_by_role("heading", name=MINE, level=1)).to_be_focused()
    go(page, page.get_by_role("button", name="Give the slot back"), "Enter")
    expect(page.get_by_text("Without a slot")).to_be_visible()


def test_slot_is_chosen_before_its_topic(with_topic):
    page = with_topic
    go(page, slot(page, "Free", "Garden", 2), "Enter")
    go(page, page.get_by_role("dialog").get_by_role("button", name=MINE), "Enter")

    expect(said(page)).to_contain_text("Placed: Garden · Round 2")
    in_place(page)


def test_slot_is_given_back_by_undo(with_topic):
    page = with_topic
    page.keyboard.press("Enter")
    expect(slot(page, "Take this slot", "Library", 1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(said(page)).to_contain_text("Placed: Library · Round 1")

    undo(page)

    expect(waiting(page)).to_contain_text(MINE)
    expect(agenda(page).get_by_role("article")).to_have_count(0)


def test_interest_is_marked_and_found_by_its_filter(board):
    go(board, interest(board), "Space")
    expect(interest(board)).to_have_attribute("aria-pressed", "true")
    expect(interest(board)).to_be_focused()

    tab_to(board, board.get_by_role("button", name="I'm interested", exact=True), "Shift+Tab")
    board.keyboard.press("Space")
    expect(board.get_by_role("heading", name="1 topic found")).to_be_visible()
    in_place(board)

    go(board, board.get_by_role("button", name="Show the whole board"), "Enter")
    expect(agenda(board)).to_be_visible()


def test_search_finds_while_typing_and_keeps_its_field(with_topic):
    page = with_topic
    tab_to(page, page.get_by_role("searchbox"), "Shift+Tab")
    page.keyboard.type("homew")

    expect(page.get_by_role("heading", name="1 topic found")).to_be_visible()
    expect(card(page, THEIRS)).to_be_visible()
    expect(page.get_by_role("searchbox")).to_be_focused()

    page.keyboard.press("Control+a")
    page.keyboard.press("Backspace")
    expect(agenda(page)).to_be_visible()
    in_place(page)


def test_note_is_written_edited_removed_and_brought_back(notes):
    note = notes.get_by_role("article", name="Comment by Rosa")
    write(notes)

    tab_to(notes, note.get_by_role("button", name="Edit"), "Shift+Tab")
    notes.keyboard.press("Enter")
    expect(notes.get_by_label("The comment's text")).to_be_focused()
    notes.keyboard.press("Control+a")
    notes.keyboard.type("Only one question.")
    go(notes, note.get_by_role("button", name="Save"), "Enter")
    expect(note).to_contain_text("edited")
    expect(note).to_contain_text("Only one question.")

    go(notes, note.get_by_role("button", name="Remove"), "Enter")
    expect(note).to_have_count(0)
    in_place(notes)

    undo(notes)
    expect(note).to_contain_text("Only one question.")
    assert never_reloaded(notes)


def test_language_is_switched(board):
    go(board, board.get_by_role("link", name="Español"), "Enter")

    expect(board.get_by_role("button", name="Proponer un tema")).to_be_visible()
    assert board.evaluate("document.documentElement.lang") == "es"


def test_menu_is_opened_and_left_to_where_one_was(board):
    menu = board.get_by_role("button", name="Menu")
    go(board, menu, "Enter")
    go(board, board.get_by_role("button", name="Give a name"), "Enter")
    expect(board.get_by_label("Your name")).to_be_focused()
    board.keyboard.type("Rosa")
    board.keyboard.press("Enter")
    expect(board.get_by_role("dialog")).to_contain_text("You are Rosa.")
    in_place(board)

    board.keyboard.press("Escape")

    expect(menu).to_be_focused()


def test_focus_stays_when_a_slot_is_let_go(with_topic):
    page = with_topic
    page.keyboard.press("Enter")
    expect(slot(page, "Take this slot", "Library", 1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(said(page)).to_contain_text("Placed: Library · Round 1")
    go(page, card(page, MINE).get_by_role("link", name=MINE), "Enter")
    go(page, page.get_by_role("button", name="Give the slot back"), "Enter")
    expect(page.get_by_text("Without a slot")).to_be_visible()

    in_place(page)


def test_focus_stays_after_undo(with_topic):
    undo(with_topic)
    expect(card(with_topic, MINE)).to_have_count(0)

    in_place(with_topic)


def test_focus_stays_when_the_whole_board_is_shown_again(board):
    go(board, board.get_by_role("button", name="Mine", exact=True), "Enter")
    go(board, board.get_by_role("button", name="Show the whole board"), "Enter")
    expect(agenda(board)).to_be_visible()

    in_place(board)


def test_focus_stays_when_a_note_is_posted(notes):
    write(notes)
    expect(notes.get_by_role("button", name="Post the comment")).to_be_enabled()

    in_place(notes)


def test_focus_stays_when_a_note_is_saved(notes):
    write(notes)
    note = notes.get_by_role("article", name="Comment by Rosa")
    tab_to(notes, note.get_by_role("button", name="Edit"), "Shift+Tab")
    notes.keyboard.press("Enter")
    expect(notes.get_by_label("The comment's text")).to_be_focused()
    notes.keyboard.type("One. ")
    go(notes, note.get_by_role("button", name="Save"), "Enter")
    expect(note).to_contain_text("edited")

    in_place(notes)
