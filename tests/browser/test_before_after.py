"""Before the event and after it: usual days, rooms that meet online."""

from __future__ import annotations

from tests.support.accessibility import assert_accessible

THEME = "What do we need to talk about?"
CALL = "https://meet.example.org/garden"


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
