"""A new code for everybody: who is in goes on and loses nothing, all others are out."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.steps import KEYS, card, give_name, open_board, propose, sheet_gone
from tests.support.accessibility import assert_accessible
from tests.support.browser import becomes_true
from tests.support.pictures import saved

NETWORK = ["ERR_", "WebSocket", "410", "Failed to load"]
PARTS = "**/photos/*/parts?offset=*"
LETTERS = "What happened? Key points"
NO_DATABASE = "IDBFactory.prototype.open = () => { throw new Error('forbidden'); };"
NO_STORAGE = "Storage.prototype.setItem = () => { throw new Error('full'); };"


@pytest.fixture
def event(server, new_person):
    """Somebody who hosts by the API; `links` open the event."""
    host = new_person(server)
    host.links = host.create_event(rooms=("Library",))["links"]
    host.put("me", name="Hanna")
    host.put("phase", phase="marketplace")
    return host


@pytest.fixture
def renewed(event):
    """Renew the link, by the API; gives the old and the new code."""

    def renew():
        old, event.code = event.code, event.post("links/join").json()["code"]
        return old, event.code

    return renew


def console(page, event):
    page.goto(urlsplit(event.links["host"]).path)
    page.wait_for_selector(".phases")
    return page


def away(page):
    page.context.set_offline(True)
    expect(page.locator(".lost")).to_contain_text("No connection right now")


def is_under(page, code, path=""):
    expect(page).to_have_url(re.compile(rf"/e/{code}{path}$"), timeout=30_000)


def titles(event):
    return sorted(topic["title"] for topic in event.get("board").json()["topics"].values())


def test_host_renews_it_who_is_in_goes_on_and_nobody_else(event, new_phone, wall_page):
    old = event.code
    wall_page.goto(urlsplit(event.links["wall"]).path)
    expect(wall_page.locator(f"img[src='/e/{old}/qr.svg']").first).to_be_visible()
    outsider = open_board(new_phone(), old)
    rosa = open_board(new_phone(allow=NETWORK), old)
    propose(rosa, "Bees on the roof", name="Rosa")
    away(rosa)
    propose(rosa, "Wasps in the shed")
    rosa.get_by_role("button", name="Propose a topic").click()
    rosa.get_by_label("What is it about?").fill("Half a thought")
    rosa.keyboard.press("Escape")
    sheet_gone(rosa)
    host = console(new_phone(allow=["410"]), event)

    host.locator("#links > summary").tap()
    expect(host.locator("#links")).to_contain_text(f"Everybody: the code {old[:4]}-{old[4:]}")
    host.tap("[data-renew=join]")
    expect(host.locator("#sheet")).to_contain_text("Everybody else needs the new code.")
    assert_accessible(host)
    host.locator("#sheet .button", has_text="Make a new one").tap()

    expect(host.get_by_role("heading", name="The new code")).to_be_focused()
    new = event.code = urlsplit(host.url).path.split("/")[2]
    shown = f"{new[:4]}-{new[4:]}"
    assert new != old
    is_under(host, new, "/host")
    expect(host.locator("#sheet .link-code")).to_have_text(shown)
    expect(host.locator("#sheet [data-link=join]")).to_have_value(re.compile(f"/{shown}$"))
    assert host.locator("#sheet .link-qr").evaluate("async (it) => (await it.decode(), it.width)")
    assert_accessible(host)
    host.locator("#sheet").get_by_role("button", name="Close").last.tap()
    sheet_gone(host)
    host.locator("#log > summary").tap()
    expect(host.locator("#log li").first).to_contain_text("Code and link for everybody renewed")

    expect(outsider.get_by_role("status")).to_contain_text("or it has another code: ask its hosts")
    assert new not in outsider.content()
    assert shown not in outsider.content()

    is_under(wall_page, new, "/wall")
    expect(wall_page.locator(f"img[src='/e/{new}/qr.svg']").first).to_be_visible()
    expect(wall_page.locator("body")).to_contain_text(shown)

    rosa.context.set_offline(False)
    is_under(rosa, new)
    expect(card(rosa, "Wasps in the shed")).to_be_visible()
    expect(rosa.locator("[data-underway]")).to_have_count(0)
    assert titles(event) == ["Bees on the roof", "Wasps in the shed"]
    rosa.get_by_role("button", name="Propose a topic").click()
    expect(rosa.get_by_label("What is it about?")).to_have_value("Half a thought")
    assert rosa.evaluate(KEYS, old) == []


@pytest.mark.parametrize("shelf", ["", NO_DATABASE], ids=["database", "storage"])
def test_phone_that_was_closed_finds_what_waited_when_the_old_address_is_opened(
    event, new_phone, renewed, shelf
):
    blank = new_phone(allow=NETWORK)
    blank.context.add_init_script(shelf)
    rosa = open_board(blank, event.code)
    propose(rosa, "Bees on the roof", name="Rosa")
    away(rosa)
    propose(rosa, "Wasps in the shed")
    context = rosa.context
    rosa.close()
    old, new = renewed()
    context.set_offline(False)

    again = context.new_page()
    again.goto(f"/e/{old}")

    is_under(again, new)
    expect(card(again, "Wasps in the shed")).to_be_visible()
    expect(again.locator("[data-underway]")).to_have_count(0)
    assert titles(event) == ["Bees on the roof", "Wasps in the shed"]
    assert again.evaluate(KEYS, old) == []


def test_old_page_that_a_phone_has_kept_opens_the_new_one(event, new_phone, renewed):
    rosa = open_board(new_phone(allow=NETWORK, worker=True), event.code)
    propose(rosa, "Bees on the roof", name="Rosa")
    rosa.evaluate("navigator.serviceWorker.ready.then(() => null)")
    assert becomes_true(rosa, "path => caches.match(path).then(Boolean)", f"/e/{event.code}")
    context = rosa.context
    away(rosa)
    rosa.close()
    old, new = renewed()
    again = context.new_page()
    again.goto(f"/e/{old}")
    expect(again.get_by_text("Bees on the roof").first).to_be_visible()

    context.set_offline(False)

    is_under(again, new)
    expect(card(again, "Bees on the roof")).to_be_visible()


def test_page_stays_until_the_other_one_can_be_had(event, new_phone, renewed):
    rosa = open_board(new_phone(allow=NETWORK), event.code)
    propose(rosa, "Bees on the roof", name="Rosa")
    away(rosa)
    old, new = renewed()
    rosa.route(f"**/e/{new}", lambda route: route.abort())

    with rosa.expect_event("requestfailed", lambda request: request.url.endswith(f"/e/{new}")):
        rosa.context.set_offline(False)

    is_under(rosa, old)
    expect(card(rosa, "Bees on the roof")).to_be_visible()
    rosa.unroute(f"**/e/{new}")
    is_under(rosa, new)
    expect(card(rosa, "Bees on the roof")).to_be_visible()


def test_phone_that_may_keep_nothing_sends_what_waits_before_it_goes_on(event, new_phone, renewed):
    blank = new_phone(allow=NETWORK)
    blank.context.add_init_script(NO_DATABASE)
    blank.context.add_init_script(NO_STORAGE)
    rosa = open_board(blank, event.code)
    propose(rosa, "Bees on the roof", name="Rosa")
    away(rosa)
    propose(rosa, "Wasps in the shed")
    _, new = renewed()

    rosa.context.set_offline(False)

    is_under(rosa, new)
    expect(card(rosa, "Wasps in the shed")).to_be_visible()
    assert titles(event) == ["Bees on the roof", "Wasps in the shed"]


def test_letters_and_photos_of_two_windows_come_along(event, new_phone, renewed, tmp_path):
    event.put("phase", phase="sessions")
    topic = event.post("topics", title="Gardens").json()["ref"]
    path = tmp_path / "chart.jpg"
    path.write_bytes(saved(Image.effect_noise((1200, 900), 90), "JPEG"))
    one = new_phone(allow=NETWORK)
    one.goto(f"/e/{event.code}/topics/{topic}")
    one.get_by_role("button", name="Write").click()
    give_name(one, "Rosa")
    one.get_by_label(LETTERS).press_sequentially("Seen. ")
    expect(one.locator("[data-standing=saved]")).to_be_visible()
    other = one.context.new_page()
    other.goto(f"/e/{event.code}/topics/{topic}")
    expect(other.get_by_label(LETTERS)).to_have_value("Seen. ")
    other.route(PARTS, cut_after(1))
    other.get_by_label("Add photos").set_input_files(path)
    other.get_by_role("button", name="Add it").click()
    sheet_gone(other)
    expect(other.get_by_text("It goes on as soon as there is a network.")).to_be_visible()
    one.context.set_offline(True)
    for page in (one, other):
        expect(page.locator(".lost")).to_be_visible()
    one.get_by_label(LETTERS).press_sequentially("One. ")
    other.get_by_label(LETTERS).focus()
    other.keyboard.press("End")
    other.keyboard.type("Two. ")
    old, new = renewed()
    other.unroute(PARTS)

    one.context.set_offline(False)

    for page in (one, other):
        is_under(page, new, f"/topics/{topic}")
        expect(page.locator("[data-standing=saved]")).to_be_visible(timeout=30_000)
        expect(page.get_by_label(LETTERS)).to_have_value(re.compile(r"One\. "), timeout=30_000)
        expect(page.get_by_label(LETTERS)).to_have_value(re.compile(r"Two\. "))
    report = event.get(f"topics/{topic}").json()["report"]
    assert report["texts"]["body"] in {"Seen. One. Two.", "Seen. Two. One."}
    expect(other.locator(".photo-upload")).to_have_count(0, timeout=30_000)
    assert len(event.get("hidden").json()["waiting"]) == 1
    assert other.evaluate(KEYS, old) == []


def cut_after(parts):
    """Let so many parts through."""
    let = []

    def pass_on(route):
        let.append(route)
        if len(let) > parts:
            route.abort()
        else:
            route.continue_()

    return pass_on


def test_door_that_a_member_opened_goes_on(event, new_phone, renewed):
    tablet = open_board(new_phone(width=1280, height=800, allow=["410"]), event.code)
    propose(tablet, "Bees on the roof", name="Rosa")
    (room,) = event.get("board").json()["rooms"]
    tablet.goto(f"/e/{event.code}/door/{room}")
    expect(tablet.get_by_role("heading", level=1)).to_have_text("Library")

    _, new = renewed()

    is_under(tablet, new, f"/door/{room}")
    expect(tablet.locator(".door-foot")).to_contain_text(f"{new[:4]}-{new[4:]}")


def test_rehearsal_is_thrown_away_from_its_own_console_when_the_real_code_is_new(
    event, new_phone, renewed
):
    host = console(new_phone(allow=["410"]), event)
    rehearsal = host.request.post(
        f"/api/events/{event.code}/rehearsal", data={"ref": "rehearse-1"}
    ).json()["code"]
    host.goto(f"/e/{rehearsal}/host")
    leave = host.get_by_role("button", name="Throw the rehearsal away")
    expect(leave).to_be_visible()

    _, new = renewed()
    leave.tap()

    is_under(host, new, "/host")
    assert event.get("rehearsal").json() == {"code": None}


def test_it_is_asked_and_told_in_spanish(event, new_phone):
    host = console(new_phone(locale="es", allow=["410"]), event)
    host.locator("#links > summary").tap()
    expect(host.locator("#links")).to_contain_text("Para todos: el código")
    host.tap("[data-renew=join]")
    expect(host.get_by_role("heading", name="¿Hacer un código nuevo?")).to_be_visible()

    host.locator("#sheet .button", has_text="Hacer uno nuevo").tap()

    expect(host.get_by_role("heading", name="El código nuevo")).to_be_visible()
