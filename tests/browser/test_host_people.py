"""The host lets somebody only read along, hides what they wrote, and takes it back."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.steps import card, open_board, propose, said, sheet_gone
from tests.support.accessibility import assert_accessible


def test_people_are_counted_and_not_their_tabs_a_wall_or_a_door(server, new_person, new_phone):
    host = new_person(server)
    links = host.create_event()["links"]
    console = new_phone()
    console.goto(urlsplit(links["host"]).path)
    console.locator("#people summary").tap()
    for page, path in (
        (new_phone(), links["wall"]),
        (new_phone(), f"/e/{host.code}/door/{door(host)}"),
    ):
        page.goto(urlsplit(path).path)
        expect(page.locator("main").first).to_be_visible()
    tab = console.context.new_page()
    tab.goto(f"/e/{host.code}")
    expect(tab.get_by_role("heading", level=1)).to_be_visible()

    open_board(new_phone(), host.code)
    expect(console.locator("#people")).to_contain_text("2 phones are here now")


def door(host):
    return next(iter(host.get("board").json()["rooms"]))


def test_somebody_reads_along_until_the_host_takes_it_back(server, new_person, new_phone):
    host = new_person(server)
    links = host.create_event()["links"]
    host.put("phase", phase="marketplace")
    rosa = open_board(new_phone(), host.code)
    propose(rosa, "Bees", name="Rosa")
    console = new_phone()
    console.goto(urlsplit(links["host"]).path)
    console.locator("#people summary").tap()
    expect(console.locator("#people")).to_contain_text("phones are here now")

    console.get_by_label("Rosa: what to do").tap()
    assert_accessible(console)
    console.get_by_role("button", name="Mute, and hide all they wrote").tap()
    sheet_gone(console)

    expect(said(console)).to_contain_text("Rosa only reads along, and what they wrote is hidden.")
    expect(console.get_by_label("Rosa: what to do")).to_contain_text("Reads along")
    expect(rosa.get_by_text("The host has asked you to read along for now.")).to_be_visible()
    expect(rosa.get_by_role("button", name="Propose a topic")).to_have_count(0)
    expect(card(rosa, "Bees")).to_have_count(0)
    rosa.reload()
    expect(rosa.get_by_text("The host has asked you to read along for now.")).to_be_visible()
    assert_accessible(rosa)

    said(console).get_by_role("button", name="Undo").tap()
    expect(card(rosa, "Bees")).to_be_visible()
    expect(rosa.get_by_role("button", name="Propose a topic")).to_be_visible()
    expect(rosa.get_by_text("The host has asked you to read along")).to_have_count(0)
    expect(console.get_by_label("Rosa: what to do")).not_to_contain_text("Reads along")
