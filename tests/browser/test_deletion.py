"""Deleting everything now: the host's phone, and what the others then see."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.steps import KEYS, open_board, propose
from tests.support.accessibility import assert_accessible

DELETED = "The event is deleted, with all that was in it."


def test_event_that_is_deleted_is_gone_from_every_phone_and_says_so(
    new_phone, wall_page, new_person, server
):
    host = new_person(server)
    links = host.create_event()["links"]
    rosa = open_board(new_phone(allow=["404"]), host.code)
    propose(rosa, "Bees on the roof", name="Rosa")
    reader = open_board(new_phone(), host.code)
    wall_page.goto(urlsplit(links["wall"]).path)
    expect(wall_page.locator(".wall-strip")).to_be_visible()
    page = new_phone(allow=["400", "404"])
    page.goto(urlsplit(links["host"]).path)
    page.locator("#keeping > summary").tap()
    expect(page.locator("#keeping")).to_contain_text("All of this is deleted on")

    page.get_by_label("Type the code").fill("ABCD-2345")
    page.get_by_role("button", name="Delete it for good").tap()
    expect(page.get_by_text("Please type the one above the field.")).to_be_visible()
    page.get_by_label("Type the code").fill(host.code.lower())
    page.get_by_role("button", name="Delete it for good").tap()

    expect(page.get_by_role("status")).to_have_text(DELETED)
    assert_accessible(page)
    expect(page.get_by_label("Join your event")).to_be_visible()
    expect(rosa.get_by_role("status")).to_have_text(DELETED)
    # Who gave no name would be told the same where the code was renewed.
    expect(reader.get_by_role("status")).to_contain_text("or it has another code")
    expect(wall_page.get_by_role("heading")).to_have_text([DELETED])
    assert_accessible(wall_page)
    assert f"board:{host.code}" not in rosa.evaluate(KEYS, host.code)
    rosa.goto(f"/e/{host.code}")
    expect(rosa.get_by_text("There is no event with this code.")).to_be_visible()


def test_rehearsal_of_an_event_that_is_deleted_says_so_and_leads_to_what_there_is(
    new_phone, new_person, server
):
    host = new_person(server)
    links = host.create_event()["links"]
    page = new_phone(allow=["404"])
    page.goto(urlsplit(links["host"]).path)
    rehearsal = host.post("rehearsal").json()["code"]
    page.goto(f"/e/{rehearsal}/host")
    expect(page.get_by_role("button", name="Throw the rehearsal away")).to_be_visible()
    guest = open_board(new_phone(allow=["404"]), rehearsal)
    wall = new_phone(width=1920, height=1080, touch=False, allow=["404"])
    wall.goto(f"/e/{rehearsal}/wall")
    expect(wall.locator(".wall-strip")).to_be_visible()

    assert host.delete(f"/api/events/{host.code}", code=host.code).ok

    expect(page.get_by_role("status")).to_have_text(DELETED)
    expect(page.get_by_label("Join your event")).to_be_visible()
    assert_accessible(page)
    # They cannot know whether the real one has but another code now.
    expect(guest.get_by_role("status")).to_contain_text("or it has another code")
    expect(wall.get_by_role("heading")).to_contain_text("or it has another code")
