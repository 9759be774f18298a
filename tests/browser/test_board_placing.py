"""Taking a slot: by touch both ways, by keyboard, by dragging; and losing the race for one."""

from __future__ import annotations

import re
from itertools import product

import pytest
from playwright.sync_api import expect

from tests.browser.steps import (
    agenda,
    card,
    never_reloaded,
    open_board,
    propose,
    said,
    slot,
    waiting,
)

TITLE = "How do we welcome new families?"


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    return host


@pytest.fixture
def board(host, new_phone):
    """A phone with a topic of its own on the board."""
    page = open_board(new_phone(), host.code)
    propose(page, TITLE, name="Rosa")
    return page


@pytest.fixture
def wide(host, new_phone):
    page = open_board(new_phone(width=1280, height=800, touch=False), host.code)
    propose(page, TITLE, name="Rosa")
    return page


def test_topic_is_touched_then_the_slot(board, host, new_phone):
    other = open_board(new_phone(), host.code)

    card(board, TITLE).get_by_role("button", name="Choose a slot").tap()
    expect(board.locator(".bottom")).to_contain_text(f"Choose a free slot for “{TITLE}”")
    slot(board, "Take this slot", "Garden", 1).tap()

    expect(said(board)).to_contain_text("Placed: Garden · Round 1")
    for page in (board, other):
        expect(agenda(page).get_by_role("article", name=TITLE)).to_be_visible()
        expect(waiting(page)).not_to_contain_text(TITLE)
        assert never_reloaded(page)


def test_slot_is_touched_then_the_topic(board):
    slot(board, "Free", "Library", 2).tap()
    board.get_by_role("dialog").get_by_role("button", name=TITLE).tap()

    expect(said(board)).to_contain_text("Placed: Library · Round 2")


def test_new_topic_is_proposed_at_the_slot(board):
    slot(board, "Free", "Library", 2).tap()
    board.get_by_role("button", name="Propose a new topic here").tap()
    board.get_by_label("What is it about?").fill("Homework")
    board.get_by_role("button", name="Propose and take this slot").tap()

    expect(agenda(board).get_by_role("article", name="Homework")).to_be_visible()
    expect(said(board)).to_contain_text("Placed: Library · Round 2")


def test_keyboard_alone_places_a_topic(wide):
    button = card(wide, TITLE).get_by_role("button", name="Choose a slot")
    button.focus()
    wide.keyboard.press("Enter")
    expect(slot(wide, "Take this slot", "Library", 1)).to_be_focused()

    wide.keyboard.press("ArrowRight")
    expect(slot(wide, "Take this slot", "Garden", 1)).to_be_focused()
    wide.keyboard.press("ArrowDown")
    expect(slot(wide, "Take this slot", "Garden", 2)).to_be_focused()
    wide.keyboard.press("Enter")

    expect(said(wide)).to_contain_text("Placed: Garden · Round 2")
    expect(agenda(wide).get_by_role("link", name=TITLE)).to_be_focused()


def test_escape_gives_up_placing(wide):
    card(wide, TITLE).get_by_role("button", name="Choose a slot").press("Enter")
    expect(slot(wide, "Take this slot", "Library", 1)).to_be_focused()

    wide.keyboard.press("Escape")

    expect(slot(wide, "Free", "Library", 1)).to_be_visible()
    expect(card(wide, TITLE).get_by_role("button", name="Choose a slot")).to_be_focused()


def test_card_is_dragged_to_a_slot_and_on(wide):
    card(wide, TITLE).drag_to(slot(wide, "Free", "Garden", 1))
    expect(said(wide)).to_contain_text("Placed: Garden · Round 1")

    card(wide, TITLE).drag_to(slot(wide, "Free", "Library", 2))
    expect(said(wide)).to_contain_text("Placed: Library · Round 2")
    expect(slot(wide, "Free", "Garden", 1)).to_be_visible()


def test_drag_that_ends_nowhere_changes_nothing(wide):
    card(wide, TITLE).drag_to(wide.get_by_role("heading", level=1))

    expect(slot(wide, "Free", "Garden", 1)).to_be_visible()
    expect(waiting(wide)).to_contain_text(TITLE)


def test_session_moves_and_its_slot_is_given_back(board):
    slot(board, "Free", "Library", 2).tap()
    board.get_by_role("dialog").get_by_role("button", name=TITLE).tap()
    expect(said(board)).to_contain_text("Placed: Library · Round 2")

    card(board, TITLE).get_by_role("button", name="Move").tap()
    slot(board, "Take this slot", "Garden", 2).tap()
    expect(said(board)).to_contain_text("Placed: Garden · Round 2")
    expect(slot(board, "Free", "Library", 2)).to_be_visible()

    card(board, TITLE).get_by_role("link", name=TITLE).tap()
    board.get_by_role("button", name="Give the slot back").tap()
    expect(board.get_by_text("Without a slot")).to_be_visible()
    board.get_by_role("link", name="Board").tap()
    expect(waiting(board)).to_contain_text(TITLE)


def test_undo_gives_the_slot_back(board):
    slot(board, "Free", "Library", 2).tap()
    board.get_by_role("dialog").get_by_role("button", name=TITLE).tap()
    expect(said(board)).to_contain_text("Placed")

    said(board).get_by_role("button", name="Undo").tap()

    expect(waiting(board)).to_contain_text(TITLE)


def test_lost_race_says_who_has_the_slot_and_offers_the_nearest(
    server, host, new_person, new_phone
):
    page = open_board(new_phone(allow=["409"]), host.code)
    propose(page, TITLE, name="Rosa")
    card(page, TITLE).get_by_role("button", name="Choose a slot").tap()
    free = slot(page, "Take this slot", "Garden", 1)
    # My wish is on its way when the other one's arrives first.

    def be_quicker(route):
        rival = new_person(server).join(host.code, "Noah")
        theirs = rival.post("topics", title="Gardening").json()["ref"]
        board = rival.get("board").json()
        rooms = {room["name"]: room["id"] for room in board["rooms"].values()}
        first = min(board["rounds"].values(), key=lambda round_: round_["starts"])
        answer = rival.put(f"topics/{theirs}/placement", round=first["id"], room=rooms["Garden"])
        assert answer.ok, answer.text
        route.continue_()

    page.route("**/placement", be_quicker, times=1)
    free.tap()

    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="Somebody was quicker")).to_be_visible()
    expect(dialog).to_contain_text("Gardening")
    nearest = dialog.get_by_role("button", name=re.compile("Round"))
    expect(nearest.first).to_contain_text("Library · Round 1")
    nearest.first.tap()
    expect(said(page)).to_contain_text("Placed: Library · Round 1")


def test_open_sheet_says_that_its_slot_was_taken_and_offers_the_nearest(
    server, host, new_person, board
):
    slot(board, "Free", "Garden", 1).tap()
    dialog = board.get_by_role("dialog")
    expect(dialog.get_by_role("button", name=TITLE)).to_be_visible()

    rival = new_person(server).join(host.code, "Noah")
    theirs = rival.post("topics", title="Gardening").json()["ref"]
    there = rival.get("board").json()
    garden = next(room["id"] for room in there["rooms"].values() if room["name"] == "Garden")
    first = min(there["rounds"].values(), key=lambda round_: round_["starts"])
    rival.put(f"topics/{theirs}/placement", round=first["id"], room=garden)

    expect(dialog).to_contain_text("Noah has just taken this slot for “Gardening”.")
    dialog.get_by_role("button", name=re.compile("Library · Round 1")).tap()
    dialog.get_by_role("button", name=TITLE).tap()
    expect(said(board)).to_contain_text("Placed: Library · Round 1")


def test_convener_is_told_kindly_of_two_sessions_at_once(board):
    slot(board, "Free", "Library", 1).tap()
    board.get_by_role("dialog").get_by_role("button", name=TITLE).tap()
    expect(said(board)).to_contain_text("Placed: Library")
    propose(board, "Homework")

    slot(board, "Free", "Garden", 1).tap()
    board.get_by_role("dialog").get_by_role("button", name="Homework").tap()

    expect(said(board)).to_contain_text(f"You also open “{TITLE}” at this time")
    expect(card(board, TITLE)).to_contain_text("Two at once")
    expect(card(board, "Homework")).to_contain_text("Two at once")


def test_before_the_marketplace_slots_are_not_for_taking(server, new_person, new_phone):
    host = new_person(server)
    host.create_event()
    page = open_board(new_phone(), host.code)

    expect(agenda(page)).to_contain_text("Free")
    expect(agenda(page).get_by_role("button", name=re.compile("^Free"))).to_have_count(0)

    host.put("phase", phase="marketplace")
    expect(slot(page, "Free", "Library", 1)).to_be_visible()


def test_full_board_says_so_and_what_to_do_instead(host, board):
    host.put("me", name="Hanna")
    there = host.get("board").json()
    slots = list(product(there["rounds"], there["rooms"]))
    refs = [host.post("topics", title=f"Topic {n}").json()["ref"] for n in range(len(slots))]
    for ref, (round_, room) in zip(refs, slots, strict=True):
        assert host.put(f"topics/{ref}/placement", round=round_, room=room).ok

    card(board, TITLE).get_by_role("button", name="Choose a slot").tap()

    expect(board.locator(".bottom")).to_contain_text("No slot is free. Ask the host for one more")
    expect(board.get_by_role("status")).to_contain_text("No slot is free")

    # As soon as one is given back it can be taken.
    host.delete(f"topics/{refs[0]}/placement")
    expect(board.locator(".bottom")).to_contain_text("Choose a free slot")


def test_whoever_chooses_a_slot_sees_what_each_room_has(host, board):
    rooms = {room["name"]: id_ for id_, room in host.get("board").json()["rooms"].items()}
    garden = {"features": ["projector", "step_free"], "capacity": 20, "note": "under the oak"}
    assert host.patch(f"rooms/{rooms['Garden']}", **garden).ok

    card(board, TITLE).get_by_role("button", name="Choose a slot").tap()

    facts = agenda(board).locator(".room", has_text="Garden").first.locator(".room-facts")
    expect(facts).to_contain_text("20 seats · step-free · projector · under the oak")
