"""Making an event: in a minute, with the keys alone, with a finger alone."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible, assert_accessible_by_day_and_night

AULA = "12 seats · hearing loop · step-free · bring chairs"
THEME = "What do we need to talk about?"


@pytest.fixture
def laptop(new_phone):
    return new_phone(width=1280, height=800, touch=False)


def tab_to(page, id_):
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == id_:
            return
    pytest.fail(f"no Tab leads to {id_}")


def ready(page, path="/new"):
    page.goto(path)
    page.wait_for_selector(".day-round")


def path_of(page, role):
    return urlsplit(page.input_value(f"[data-link={role}]")).path


def test_event_is_made_by_keyboard_alone(laptop):
    ready(laptop)

    tab_to(laptop, "theme")
    laptop.keyboard.type(THEME)
    tab_to(laptop, "create-button")
    laptop.keyboard.press("Enter")
    laptop.wait_for_selector(".link-card")

    assert laptop.evaluate("document.activeElement.id") == "made"
    assert laptop.locator("[data-link]").count() == 4


def test_event_is_made_by_touch_alone(new_phone):
    phone = new_phone()
    ready(phone)

    phone.tap("#theme")
    phone.keyboard.type(THEME)
    phone.tap("#create-button")
    phone.tap(".made-next a")

    phone.wait_for_selector(".phases")
    assert phone.locator(".host-head").inner_text().endswith(THEME)


def test_form_is_accessible_and_fits_a_phone(new_phone):
    phone = new_phone(width=320)
    phone.goto("/")
    assert_accessible_by_day_and_night(phone)
    ready(phone)
    phone.tap("#more summary")

    assert_accessible_by_day_and_night(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") == 320


def test_day_is_shown_with_lunch_while_typing(laptop):
    ready(laptop)
    laptop.fill("#rounds", "3")
    laptop.fill("#first", "11:30")

    said = laptop.locator(".day > li").all_inner_texts()

    assert [line.split()[0] for line in said] == ["Round", "Lunch", "Round", "Break", "Round"]
    assert "11:30" in said[0]
    assert "1:15" in said[2]


@pytest.mark.parametrize(
    ("typed", "name", "details"),
    [
        ("Library, 30, step-free, projector", "Library", "30 seats · step-free · projector"),
        ("Aula, 12, BUCLE AUDITIVO; Step free, bring chairs", "Aula", AULA),
        ("Gym (60)", "Gym", "60 seats"),
        ("Garden, if it is dry", "Garden", "if it is dry"),
        ("Room 12", "Room 12", ""),
    ],
)
def test_rooms_are_read_as_people_write_them(laptop, typed, name, details):
    ready(laptop)
    laptop.fill("#rooms", typed)

    chip = laptop.locator(".room-chip")

    assert chip.locator("strong").inner_text() == name
    assert chip.inner_text().removeprefix(name).strip() == details


def test_line_that_names_nothing_is_no_room(laptop):
    ready(laptop)
    laptop.fill("#rooms", "Kitchen\n,,,\n ; \nGarden")

    expect(laptop.locator(".room-chip strong")).to_have_text(["Kitchen", "Garden"])
    expect(laptop.locator("#rooms-preview")).to_contain_text("2 rooms")


def test_draft_survives_a_reload(laptop):
    ready(laptop)
    laptop.fill("#theme", THEME)
    laptop.fill("#rooms", "Kitchen")
    laptop.reload()
    laptop.wait_for_selector(".room-chip")

    assert laptop.input_value("#theme") == THEME
    assert laptop.locator(".room-chip").all_inner_texts() == ["Kitchen"]


def test_what_is_missing_is_said_at_its_field(laptop):
    ready(laptop)
    laptop.click("#create-button")

    assert laptop.locator("#theme-problem").is_visible()
    assert laptop.get_attribute("#theme", "aria-invalid") == "true"
    assert laptop.evaluate("document.activeElement.id") == "theme"


def test_refusal_of_the_server_is_said_at_its_field(new_phone):
    laptop = new_phone(width=1280, height=800, touch=False, allow=["400"])
    ready(laptop)
    laptop.fill("#theme", THEME)
    laptop.fill("#first", "22:00")
    laptop.click("#create-button")
    laptop.wait_for_selector("#when-problem:not([hidden])")

    assert "midnight" in laptop.inner_text("#when-problem")
    assert laptop.input_value("#theme") == THEME


def test_what_rooms_have_is_ticked_in_whatever_language_it_was_written(new_phone):
    phone = new_phone(locale="es")
    ready(phone)
    phone.fill("#theme", THEME)
    phone.fill("#rooms", "Biblioteca, 30, step-free, PROYECTOR, segunda puerta")
    phone.tap("#create-button")
    phone.tap(".made-next a")
    phone.wait_for_selector(".phases")

    code = urlsplit(phone.url).path.split("/")[2]
    [room] = phone.request.get(f"/api/events/{code}/board").json()["rooms"].values()
    assert room["features"] == ["step_free", "projector"]
    assert (room["capacity"], room["note"]) == (30, "segunda puerta")


def test_problem_is_said_no_more_once_its_field_is_mended(new_phone):
    laptop = new_phone(width=1280, height=800, touch=False, allow=["400"])
    ready(laptop)
    laptop.fill("#rooms", "Garden\ngarden")
    laptop.click("#create-button")
    expect(laptop.locator("#theme-problem")).to_be_visible()

    laptop.fill("#theme", THEME)
    expect(laptop.locator("#theme-problem")).to_be_hidden()
    expect(laptop.locator("#theme")).to_have_attribute("aria-invalid", "false")
    expect(laptop.locator("#rooms-problem")).to_contain_text("twice")

    laptop.fill("#rooms", "Garden\n\n" + "L" * 61)
    expect(laptop.locator("#rooms-problem")).to_be_hidden()
    laptop.click("#create-button")
    expect(laptop.locator("#rooms-problem")).to_have_text(
        re.compile(r"^Line 3: The name is too long")
    )
    assert_accessible(laptop)
    laptop.fill("#rooms", "Garden\n\nLibrary")
    expect(laptop.locator("#rooms-problem")).to_be_hidden()


def test_all_four_links_lead_where_they_say(laptop, new_phone):
    ready(laptop)
    laptop.fill("#theme", THEME)
    laptop.click("#create-button")
    laptop.wait_for_selector(".link-card")
    assert_accessible(laptop)
    paths = {role: path_of(laptop, role) for role in ("host", "cohost", "wall", "join")}

    arrived = {}
    for role, path in paths.items():
        phone = new_phone()
        phone.goto(path)
        phone.wait_for_selector("h1")
        arrived[role] = (urlsplit(phone.url).path.split("/")[3:], phone.title() != "")

    assert arrived == {
        "host": (["host"], True),
        "cohost": (["host"], True),
        "wall": (["wall"], True),
        "join": ([], True),
    }


def test_links_survive_a_reload_and_a_new_visit_begins_anew(laptop):
    ready(laptop)
    laptop.fill("#theme", THEME)
    laptop.click("#create-button")
    laptop.wait_for_selector(".link-card")
    before = path_of(laptop, "host")
    laptop.reload()
    laptop.wait_for_selector(".link-card")

    assert path_of(laptop, "host") == before
    ready(laptop)
    assert laptop.locator(".link-card").count() == 0


def test_link_is_copied_or_marked(laptop):
    ready(laptop)
    laptop.fill("#theme", THEME)
    laptop.click("#create-button")
    card = laptop.locator(".link-card", has=laptop.locator("[data-link=wall]"))
    card.get_by_role("button").click()

    said = card.get_by_role("status")
    said.filter(has_text="op").wait_for()
    assert said.inner_text() in ("Copied", "Now copy the marked text.")


def test_links_are_shown_whole_on_a_phone(new_phone):
    phone = new_phone()
    ready(phone)
    phone.fill("#theme", THEME)
    phone.tap("#create-button")
    phone.wait_for_selector(".link-card")

    cut = """(all) => all.filter(
      (it) => it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight).length"""
    assert phone.eval_on_selector_all("[data-link]", cut) == 0


def test_page_speaks_spanish(new_phone):
    phone = new_phone(locale="es")
    ready(phone)
    phone.fill("#theme", "¿De qué hablamos?")
    phone.tap("#create-button")
    phone.wait_for_selector(".link-card")

    assert phone.evaluate("document.documentElement.lang") == "es"
    assert phone.inner_text("h1") == "Tu encuentro está listo"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("abc", "A code has 8 letters and digits"), ("ABCD-2345", "No event has this code")],
)
def test_wrong_code_says_what_to_do_next(new_phone, typed, said):
    phone = new_phone(allow=["404", "400"])
    phone.goto("/")
    assert_accessible(phone)
    phone.fill("#code", typed)
    phone.tap(".join-card button")
    phone.wait_for_selector("#code-problem")

    assert phone.inner_text("#code-problem").startswith(said)
    assert phone.input_value("#code") == typed
    assert_accessible(phone)


def test_code_is_read_in_any_case_without_its_hyphen(new_phone, new_person, server):
    code = new_person(server).create_event()["code"]
    phone = new_phone()
    phone.goto("/")
    phone.fill("#code", f"{code[:4].lower()} {code[4:].lower()}")
    phone.tap(".join-card button")
    phone.wait_for_url(f"**/e/{code}")


def test_poster_holds_all_that_is_needed_on_one_sheet(laptop, new_person, server):
    made = new_person(server).create_event(THEME, place="Lincoln School")
    laptop.goto(f"/e/{made['code']}/poster")
    laptop.emulate_media(media="print")

    text = laptop.inner_text(".poster")

    assert f"{made['code'][:4]}-{made['code'][4:]}" in text
    assert THEME in text
    assert "Point your phone" in text
    assert "Apunta la cámara" in text
    assert laptop.pdf(format="Letter").count(b"/Type /Page\n") == 1
    assert laptop.pdf(format="A4").count(b"/Type /Page\n") == 1
    laptop.emulate_media(media="screen")
    assert_accessible(laptop)


def test_lost_network_keeps_what_was_typed(new_phone):
    phone = new_phone(allow=["ERR_INTERNET_DISCONNECTED"])
    ready(phone)
    phone.fill("#theme", THEME)
    phone.context.set_offline(offline=True)
    phone.tap("#create-button")
    phone.wait_for_selector("#form-problem:not([hidden])")
    assert phone.input_value("#theme") == THEME

    phone.context.set_offline(offline=False)
    phone.tap("#create-button")
    phone.wait_for_selector(".link-card")


@pytest.mark.parametrize("path", ["/", "/new", "/e/{code}/poster"])
def test_pages_fit_the_smallest_phone(new_phone, new_person, server, path):
    made = new_person(server).create_event()
    phone = new_phone(width=320)
    phone.goto(path.format(code=made["code"]))

    assert phone.evaluate("document.documentElement.scrollWidth") == 320
