"""Before the event: usual days, online rooms, copies, rehearsals. After it: thanks, editions."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible
from tests.support.browser import comes_to_hold

THEME = "What do we need to talk about?"
CALL = "https://meet.example.org/garden"
SOON = 700
"""After so long a change has reached a phone, and what it asks then is on its way; in ms."""


def test_usual_day_fills_the_form_and_is_shown_from_opening_to_closing(new_phone):
    phone = new_phone(width=360)
    phone.goto("/new")
    phone.wait_for_selector(".day-round")

    phone.get_by_role("button", name="Two days").tap()

    assert phone.locator(".day-name").count() == 2
    first, last = (phone.locator(".day").nth(n).locator("li span:first-child") for n in (0, 1))
    assert first.all_inner_texts()[:2] == ["Opening", "Marketplace"]
    assert last.all_inner_texts()[0] == "Morning news"
    assert last.all_inner_texts()[-2:] == ["Convergence", "Closing"]
    assert phone.locator(".day-round").last.inner_text().startswith("Round 8")
    assert_accessible(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") == 360


def test_event_is_made_of_a_usual_day_with_a_room_that_meets_online(new_phone):
    phone = new_phone(width=360)
    phone.goto("/new")
    phone.wait_for_selector(".day-round")
    phone.get_by_role("button", name="Online or hybrid").tap()
    assert phone.locator("#rooms-online").is_visible()

    phone.fill("#rooms", f"Garden, 20, {CALL}")
    assert phone.locator(".room-chip").inner_text() == "Garden 20 seats · online"
    phone.fill("#theme", THEME)
    phone.tap("#create-button")
    phone.tap(".made-next a")
    phone.wait_for_selector(".phases")
    code = phone.url.split("/")[4]

    board = phone.request.get(f"/api/events/{code}/board").json()
    assert [room["link"] for room in board["rooms"].values()] == [CALL]
    assert len(board["rounds"]) == 3


def test_session_in_a_room_that_meets_online_leads_there(new_phone, new_person, server):
    host = new_person(server)
    host.create_event(THEME)
    board = host.get("board").json()
    slot = {"round": next(iter(board["rounds"])), "room": next(iter(board["rooms"]))}
    host.patch(f"rooms/{slot['room']}", link=CALL)
    host.put("me", name="Hanna")
    host.post("topics", ref="online-01", title="Bees on the roof")
    host.put("topics/online-01/placement", **slot)
    phone = new_phone(width=320)
    phone.goto(f"/e/{host.code}")
    phone.get_by_text("online", exact=False).first.wait_for()

    phone.goto(f"/e/{host.code}/topics/online-01")
    join = phone.get_by_role("link", name="Join online")

    assert join.get_attribute("href") == CALL
    assert join.get_attribute("rel") == "noopener noreferrer"
    assert_accessible(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") == 320


@pytest.fixture
def host_phone(new_phone, server):
    """A host's console on a phone, before the event."""

    def open_console():
        phone = new_phone(width=360)
        rooms = [{"name": "Garden"}, {"name": "Library"}, {"name": "Gym"}]
        when = {"date": "2099-03-01", "first": "10:00"}
        wish = {"ref": "before-" + uuid4().hex[:12], "theme": THEME, "when": when, "rooms": rooms}
        code = phone.request.post("/api/events", data=wish).json()["code"]
        phone.goto(f"/e/{code}/host")
        phone.wait_for_selector(".phases")
        return phone, code

    return open_console


def test_sheet_stays_open_that_a_double_touch_opened(host_phone):
    phone, _ = host_phone()
    button = phone.get_by_role("button", name="Copy this event")
    # Above where the sheet will be, and below the header.
    button.evaluate("(it) => scrollBy(0, it.getBoundingClientRect().top - 120)")
    box = button.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    phone.touchscreen.tap(x, y)
    sheet = phone.locator("#sheet")
    expect(sheet).to_be_visible()
    assert sheet.bounding_box()["y"] > y
    phone.touchscreen.tap(x, y)

    phone.wait_for_timeout(300)
    expect(sheet).to_be_visible()


def test_event_is_copied_to_another_day_in_one_sheet(host_phone):
    phone, code = host_phone()

    phone.get_by_role("button", name="Copy this event").tap()
    assert phone.input_value("#copy-date") == "2099-03-08"
    # A day that is over is not offered, nor taken where it is typed.
    phone.fill("#copy-date", "1999-01-01")
    assert phone.locator("#copy-date").evaluate("(it) => it.validity.rangeUnderflow")
    phone.fill("#copy-date", "2099-03-08")
    assert_accessible(phone)
    phone.get_by_role("button", name="Make the copy").tap()
    phone.wait_for_selector("[data-link=host]")
    assert phone.locator("[data-link]").count() == 4
    phone.get_by_role("link", name="Open the host console").tap()
    phone.wait_for_selector(".day-round")

    assert code not in phone.url
    assert phone.locator(".host-theme").inner_text() == THEME


def test_rehearsal_moves_is_labelled_everywhere_and_thrown_away_with_one_touch(
    host_phone, new_phone
):
    phone, code = host_phone()
    phone.get_by_role("button", name="Rehearse").tap()
    phone.get_by_role("button", name="Begin the rehearsal").tap()

    phone.wait_for_selector(".host-rehearsal")
    rehearsal = phone.url.split("/")[4]
    assert_accessible(phone)
    assert phone.locator(".rehearsal").inner_text() == "Rehearsal with simulated people"
    guest = new_phone(width=360, allow=["404"])
    guest.goto(f"/e/{rehearsal}")
    guest.wait_for_selector(".grid-taken, .room:not(.room-free) .card")
    assert guest.locator(".rehearsal").is_visible()
    wall = new_phone(width=1920, height=1080, touch=False, allow=["404"])
    wall.goto(f"/e/{rehearsal}/wall")
    assert wall.locator(".wall-rehearsal").inner_text() == "Rehearsal"

    phone.get_by_role("button", name="Throw the rehearsal away").tap()
    phone.wait_for_url(f"**/e/{code}/host")

    assert phone.request.get(f"/api/events/{rehearsal}/board").status == 404
    assert phone.request.get(f"/api/events/{code}/board").json()["topics"] == {}


# ------------------------------------------------------------------ after


@pytest.fixture
def closed(new_person, server):
    """An event that is over, with an edition; `links` open it, and `by_host` is its host."""
    host = new_person(server)
    made = {**host.create_event(THEME), "by_host": host}
    host.put("phase", phase="marketplace")
    ana = new_person(server).join(host.code, "Ana")
    ana.post("topics", title="Bees on the roof")
    host.put("phase", phase="closed")
    host.post("editions")
    return made


def test_phones_are_thanked_and_told_what_can_still_be_done(closed, new_phone):
    phone = new_phone(width=360)
    phone.goto(f"/e/{closed['code']}")
    thanks = phone.locator(".thanks")
    thanks.get_by_role("link", name="Edition 1").wait_for()

    said = thanks.inner_text()

    assert "1 person" in said
    assert "1 topic" in said
    assert "Tell a host; hosts can still correct it." in said
    assert "All of this is deleted on" in said
    assert thanks.get_by_role("link", name="Read the book").is_visible()
    assert_accessible(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") == 360


def test_reports_stay_open_to_their_writers_where_the_rules_say_so(
    closed, new_phone, new_person, server
):
    host = new_person(server)
    host.get(urlsplit(closed["links"]["host"]).path)
    host.code = closed["code"]
    host.patch(f"/api/events/{host.code}", rules={"note": ["sessions", "closed"]})
    phone = new_phone(width=360)
    phone.goto(f"/e/{closed['code']}")

    expect(phone.locator(".thanks-next")).to_contain_text("Open its session and correct it.")


def test_newest_edition_is_offered_to_whoever_reads_the_thanks_or_an_older_one(closed, new_phone):
    phone = new_phone(width=360)
    phone.goto(f"/e/{closed['code']}")
    expect(phone.get_by_role("link", name="Edition 1")).to_be_visible()

    choice = {"names": "none", "photos": False, "contributions": True, "contacts": True}
    assert closed["by_host"].post("editions", choice=choice).ok
    expect(phone.get_by_role("link", name="Edition 2")).to_be_visible()
    phone.goto(f"/e/{closed['code']}/book/1")
    phone.get_by_role("link", name="Edition 2").first.tap()

    expect(phone).to_have_url(f"{closed['by_host'].base_url}/e/{closed['code']}/book/2")
    expect(phone.locator(".book-frozen")).not_to_contain_text("newer")


def test_editions_are_asked_for_once_at_a_time_and_the_newest_is_offered(closed, new_phone):
    phone, host = new_phone(width=360), closed["by_host"]
    phone.goto(f"/e/{closed['code']}")
    expect(phone.get_by_role("link", name="Edition 1")).to_be_visible()
    held, asked = [], []

    def hold(route):
        asked.append(route.fetch())
        held.append(route)

    phone.route("**/editions", hold)
    assert host.put("editions/1/hiding").ok
    assert comes_to_hold(lambda: len(held) == 1, phone)
    for hidden in ("delete", "put", "delete"):
        assert getattr(host, hidden)("editions/1/hiding").ok
        phone.wait_for_timeout(SOON)

    # What was answered first is old by now; once more is asked for all that came since.
    assert len(held) == 1
    held[0].fulfill(response=asked[0])
    expect(phone.get_by_role("link", name="Edition 1")).to_have_count(0)
    assert comes_to_hold(lambda: len(held) == 2, phone)
    held[1].fulfill(response=asked[1])
    expect(phone.get_by_role("link", name="Edition 1")).to_be_visible()
    phone.wait_for_timeout(SOON)
    assert len(held) == 2


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue"])
def test_event_is_kept_until_the_end_of_the_chosen_day_where_it_is(
    zone, new_phone, new_person, server
):
    host = new_person(server)
    phone = new_phone(width=360)
    phone.goto(urlsplit(host.create_event(timezone=zone)["links"]["host"]).path)
    phone.locator("#keeping > summary").tap()

    phone.fill("#keep-until", "2030-03-09")
    phone.keyboard.press("Tab")

    expect(phone.locator("#toast")).to_contain_text("It is kept until Saturday, March 9.")
    expect(phone.locator("#keeping")).to_contain_text("deleted on Saturday, March 9.")
    expect(phone.locator("#keep-until")).to_have_value("2030-03-09")
    until = datetime.fromisoformat(host.get("board").json()["event"]["keep_until"])
    assert f"{until.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}" == "2030-03-09 23:59"


def test_host_sees_what_is_left_and_freezes_a_second_edition(closed, new_phone):
    phone = new_phone(width=360)
    phone.goto(urlsplit(closed["links"]["host"]).path)
    after = phone.locator(".host-after")
    expect(after).to_contain_text("All of this is deleted on")
    assert_accessible(phone)

    after.get_by_role("button", name="Editions of the book").tap()
    freeze = phone.get_by_role("button", name="Freeze the book")
    freeze.dblclick()
    said = phone.locator("#toast")
    expect(said).to_contain_text("Nothing has changed since edition 1.")
    phone.get_by_label("With photos").uncheck()
    freeze.dblclick()

    expect(phone.locator("#editions .entries")).to_contain_text("Edition 2")
    expect(said).to_contain_text("The book is frozen as a new edition.")
    expect(freeze).to_be_enabled()
    expect(phone.locator("#editions .entry")).to_have_count(2)

    # What another host has frozen meanwhile is seen, and is the same for both.
    other = {"names": "none", "photos": False, "contributions": True, "contacts": True}
    assert closed["by_host"].post("editions", choice=other).ok
    expect(phone.locator("#editions .entry")).to_have_count(3)
    phone.get_by_label("Names").select_option("none")
    freeze.tap()
    expect(said).to_contain_text("Nothing has changed since edition 3.")


@pytest.mark.parametrize("locale", ["en", "es"])
def test_all_of_the_thanks_is_seen_on_the_wall_with_a_long_address(closed, new_phone, locale):
    wall = new_phone(width=1280, height=720, touch=False, locale=locale)
    wall.goto(f"/e/{closed['code']}/wall")
    words = wall.locator(".wall-thanks")
    expect(words).to_be_visible()

    address = wall.locator(".wall-address")
    parts = ["openspace.lincoln-school.example.org/", "ABCD-2345"]
    address.evaluate(
        """(it, [site, code]) =>
        it.replaceChildren(site, document.createElement('wbr'), code)""",
        parts,
    )
    wall.wait_for_timeout(800)

    strip, box = wall.locator(".wall-strip").bounding_box(), words.bounding_box()
    assert box["y"] >= strip["y"] + strip["height"]
    assert box["y"] + box["height"] <= 720
