"""Nothing moves under a finger, the focus stays, and one voice sums up what others do."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, open_board, waiting


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event()
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    host.post("topics", title="Homework")
    return host


def test_nothing_moves_while_a_finger_is_down(host, new_phone):
    page = open_board(new_phone(touch=False), host.code)
    page.wait_for_timeout(500)
    page.mouse.move(180, 5)
    page.mouse.down()

    host.post("topics", title="In between")
    page.wait_for_timeout(700)
    assert "In between" not in waiting(page).inner_text()

    page.mouse.up()
    expect(card(page, "In between")).to_be_visible()


def test_focus_stays_where_it_is_when_others_add_topics(host, new_phone):
    page = open_board(new_phone(touch=False), host.code)
    heart = card(page, "Homework").get_by_role("button", name=re.compile("interested in"))
    heart.focus()

    host.post("topics", title="In between")

    expect(card(page, "In between")).to_be_visible()
    expect(heart).to_be_focused()


def test_what_others_do_is_summed_up_once(host, new_phone):
    page = open_board(new_phone(), host.code)
    page.wait_for_timeout(500)

    for title in ("One", "Two", "Three"):
        host.post("topics", title=title)

    expect(card(page, "Three")).to_be_visible()
    expect(page.get_by_role("status")).to_be_empty()
    expect(page.get_by_role("status")).to_have_text("3 new topics", timeout=12_000)


def test_people_who_are_here_are_counted(host, new_phone):
    open_board(new_phone(), host.code)
    page = open_board(new_phone(), host.code)

    expect(page.get_by_text("2 here")).to_be_visible()
