"""Finding one's way: marking what interests, searching, filtering, in one's own language."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import agenda, card, never_reloaded, open_board, waiting

TITLES = ("Welcoming families", "Homework", "Huerto escolar")


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(title="Riverside")
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    languages = ("en", "en", "es")
    host.topics = [
        host.post("topics", title=title, language=language, tags=["food"] * (language == "es"))
        for title, language in zip(TITLES, languages, strict=True)
    ]
    return host


@pytest.fixture
def board(host, new_phone):
    return open_board(new_phone(), host.code)


def test_interest_is_marked_and_counted_on_every_phone(host, board, new_phone):
    other = open_board(new_phone(), host.code)
    heart = card(board, "Homework").get_by_role("button", name=re.compile("interested in"))

    heart.tap()

    expect(heart).to_have_attribute("aria-pressed", "true")
    expect(heart).to_have_text("1")
    theirs = card(other, "Homework").get_by_role("button", name="1 interested in")
    expect(theirs).to_have_attribute("aria-pressed", "false")
    expect(board.get_by_role("status")).to_have_text("Marked. You promise nothing.")

    heart.tap()
    expect(heart).to_have_attribute("aria-pressed", "false")
    expect(theirs).to_have_count(0)


def test_marked_topics_are_found_by_their_filter(board):
    card(board, "Homework").get_by_role("button", name=re.compile("interested in")).tap()

    board.get_by_role("button", name="I'm interested", exact=True).tap()

    expect(board.get_by_role("heading", name="1 topic found")).to_be_visible()
    expect(card(board, "Homework")).to_be_visible()
    board.get_by_role("button", name="Show the whole board").tap()
    expect(card(board, "Welcoming families")).to_be_visible()


@pytest.mark.parametrize("words", ["huerto", "HUÉRTO", "food fay", "#3"])
def test_search_finds_words_names_tags_and_numbers(board, words):
    board.get_by_role("searchbox").fill(words)

    expect(board.get_by_role("heading", name="1 topic found")).to_be_visible()
    expect(card(board, "Huerto escolar")).to_be_visible()


def test_search_that_finds_nothing_says_what_to_do(board):
    board.get_by_role("searchbox").fill("dragons")

    expect(board.get_by_text("No topic fits.")).to_be_visible()


def test_filters_by_language(board):
    board.get_by_label("Any language").select_option("es")

    expect(board.get_by_role("article")).to_have_count(1)
    expect(card(board, "Huerto escolar")).to_be_visible()


def test_now_and_next_follow_the_clock(host, new_phone):
    board = host.get("board").json()
    first = min(board["rounds"].values(), key=lambda round_: round_["starts"])
    room = min(board["rooms"].values(), key=lambda room: room["position"])
    homework = next(t for t in board["topics"].values() if t["title"] == "Homework")
    host.put(f"topics/{homework['id']}/placement", round=first["id"], room=room["id"])
    page = new_phone()
    page.clock.set_fixed_time(first["starts"])
    open_board(page, host.code)

    expect(agenda(page).get_by_role("heading", level=3).first).to_contain_text("Now")
    page.get_by_role("button", name="Now", exact=True).tap()

    expect(page.get_by_role("article")).to_have_count(1)
    expect(card(page, "Homework")).to_contain_text("Library · Round 1")


def test_rounds_that_are_over_are_folded_and_open_at_a_touch(host, new_phone):
    board = host.get("board").json()
    first = min(board["rounds"].values(), key=lambda round_: round_["starts"])
    page = new_phone()
    page.clock.set_fixed_time(first["ends"])
    open_board(page, host.code)
    head = agenda(page).get_by_role("button", name=re.compile("Round 1 Over"))

    expect(head).to_have_attribute("aria-expanded", "false")
    head.tap()
    expect(page.get_by_role("button", name=re.compile("^Free: Library, Round 1"))).to_be_visible()


def test_withdrawn_topic_is_folded_away_and_can_come_back(server, host, new_person, new_phone):
    rosa = new_person(server).join(host.code, "Rosa")
    ref = rosa.post("topics", title="Too early").json()["ref"]
    page = open_board(new_phone(), host.code)
    expect(waiting(page)).to_contain_text("Too early")

    rosa.put(f"topics/{ref}/withdrawal")

    expect(waiting(page)).not_to_contain_text("Too early")
    page.get_by_text("1 topic was withdrawn").tap()
    expect(card(page, "Too early")).to_be_visible()
    rosa.delete(f"topics/{ref}/withdrawal")
    expect(waiting(page)).to_contain_text("Too early")
    assert never_reloaded(page)


def test_spanish_is_one_touch_away_and_everywhere(board):
    board.get_by_role("link", name="Español").tap()

    expect(board.get_by_role("button", name="Proponer un tema")).to_be_visible()
    assert board.evaluate("document.documentElement.lang") == "es"
    expect(board.get_by_role("heading", name="Buscan lugar 3 temas")).to_be_visible()
    board.get_by_role("link", name="Huerto escolar").tap()
    expect(board.get_by_text("Aún no hay comentarios. ¿Qué añadirías?")).to_be_visible()


def test_language_of_the_phone_is_taken_at_first(host, new_phone):
    page = new_phone(locale="es-MX")
    page.goto(f"/e/{host.code}")

    expect(page.get_by_role("button", name="Proponer un tema")).to_be_visible()


def test_menu_shows_code_and_changes_the_name(host, board):
    board.get_by_role("button", name="Menu").tap()
    board.get_by_role("button", name="Bring somebody in").tap()
    expect(board.get_by_text(f"{host.code[:4]}-{host.code[4:]}", exact=True)).to_be_visible()
    expect(board.get_by_role("img", name="QR code of this event")).to_be_visible()
    board.get_by_role("button", name="Close").tap()

    board.get_by_role("button", name="Give a name").tap()
    board.get_by_label("Your name").fill("Rosa")
    board.get_by_role("button", name="Save").tap()
    expect(board.get_by_role("dialog")).to_contain_text("You are Rosa.")
