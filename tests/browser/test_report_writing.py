"""The report of a session, written by several phones at once, on any network."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.steps import give_name, said
from tests.support.accessibility import assert_accessible

TITLE = "Welcoming families"
NETWORK = ["ERR_", "WebSocket", "Failed to load", "fetching the script"]
# What a keyboard for another script does until the letter is chosen.
COMPOSE = "Input.imeSetComposition"


@pytest.fixture
def host(server, new_person):
    return prepared(new_person(server))


def prepared(host):
    """An event whose first round is over in three minutes, with a session in it."""
    host.create_event(title="Riverside", rounds=1, rooms=("Library",))
    host.put("phase", phase="sessions")
    host.put("me", name="Fay")
    host.topic = host.post("topics", title=TITLE).json()["ref"]
    board = host.get("board").json()
    (round_,), (room,) = board["rounds"], board["rooms"]
    now = datetime.now(UTC)
    times = {"starts": now - timedelta(minutes=42), "ends": now + timedelta(minutes=3)}
    assert host.patch(f"rounds/{round_}", **{k: v.isoformat() for k, v in times.items()}).ok
    assert host.put(f"topics/{host.topic}/placement", round=round_, room=room).ok
    return host


def come(page, host):
    page.goto(f"/e/{host.code}/topics/{host.topic}")
    return page


def begin(page, host, name):
    """Come to the session's page and begin to write."""
    come(page, host)
    page.get_by_role("button", name="Write").click()
    give_name(page, name)
    expect(body(page)).to_be_focused()
    said(page).get_by_role("button", name="Close").click()
    body(page).focus()
    return page


def body(page):
    return page.get_by_label("What happened? Key points")


def is_saved(page):
    expect(page.locator("[data-standing=saved]")).to_be_visible(timeout=20_000)


def texts(host):
    return host.get(f"topics/{host.topic}").json()["report"]["texts"]


def test_phones_write_at_once_and_one_without_a_network_for_a_while(
    new_server, new_person, new_phone
):
    server = new_server()
    host = prepared(new_person(server))
    rosa = begin(new_phone(base_url=server.base_url, worker=True, allow=NETWORK), host, "Rosa")
    ben = begin(new_phone(base_url=server.base_url), host, "Ben")

    # Both at once, each letter at the end of the text as the other's come in.
    for mine, theirs in zip("ABCDEFGH", "abcdefgh", strict=True):
        rosa.keyboard.type(mine)
        ben.keyboard.type(theirs)
    expect(body(rosa)).to_have_value(re.compile("^[A-Ha-h]{16}$"))
    both = body(rosa).input_value()
    expect(body(ben)).to_have_value(both)
    assert sorted(both) == sorted("ABCDEFGHabcdefgh")
    expect(rosa.get_by_text("Ben is writing")).to_be_visible()
    is_saved(rosa)

    # The app is kept by now; the network goes, the page is loaded again, and writing goes on.
    rosa.wait_for_timeout(4000)
    rosa.context.set_offline(True)
    body(rosa).press("Control+Home")
    rosa.keyboard.type("Gone. ")
    expect(rosa.locator("[data-standing=kept]")).to_be_visible(timeout=10_000)
    expect(rosa.get_by_text("is writing")).to_have_count(0)
    rosa.reload()
    expect(body(rosa)).to_have_value(f"Gone. {both}")
    body(rosa).press("Control+End")
    rosa.keyboard.type(" Back 😀.")
    body(ben).press("Control+End")
    ben.keyboard.type(" Meanwhile.")
    expect(body(ben)).to_have_value(f"{both} Meanwhile.")

    rosa.context.set_offline(False)
    is_saved(rosa)
    expect(body(ben)).to_have_value(body(rosa).input_value())
    whole = body(ben).input_value()
    assert whole.startswith(f"Gone. {both}")
    assert whole.count(" Meanwhile.") == whole.count(" Back 😀.") == 1
    assert len(whole) == len(f"Gone. {both} Back 😀. Meanwhile.")
    assert texts(host)["body"] == whole


def test_letter_that_is_being_composed_is_left_alone(host, new_phone):
    rosa, ben = begin(new_phone(), host, "Rosa"), begin(new_phone(), host, "Ben")
    keyboard = rosa.context.new_cdp_session(rosa)

    keyboard.send(COMPOSE, {"text": "か", "selectionStart": 1, "selectionEnd": 1})
    ben.keyboard.type("First. ")
    rosa.wait_for_timeout(600)
    expect(body(rosa)).to_have_value("か")
    keyboard.send(COMPOSE, {"text": "かん", "selectionStart": 2, "selectionEnd": 2})
    keyboard.send("Input.insertText", {"text": "漢"})

    expect(body(rosa)).to_have_value(re.compile("^(First. 漢|漢First. )$"))
    expect(body(ben)).to_have_value(body(rosa).input_value())


def test_undo_takes_back_only_what_was_written_here(host, new_phone):
    rosa, ben = begin(new_phone(), host, "Rosa"), begin(new_phone(), host, "Ben")
    rosa.keyboard.type("Mine. ")
    expect(body(ben)).to_have_value("Mine. ")
    body(ben).press("Control+End")
    ben.keyboard.type("Theirs.")
    expect(body(rosa)).to_have_value("Mine. Theirs.")

    body(rosa).press("Control+z")
    expect(body(ben)).to_have_value("Theirs.")
    body(rosa).press("Control+Shift+z")
    expect(body(ben)).to_have_value("Mine. Theirs.")

    # The caret of the one stays where it was while the other writes before it.
    body(ben).press("Control+Home")
    ben.keyboard.type("First, ")
    expect(body(rosa)).to_have_value("First, Mine. Theirs.")
    assert body(rosa).evaluate("(it) => it.selectionStart") == len("First, Mine. ")


def test_report_is_read_as_it_is_written_with_steps_and_who_was_there(host, new_phone):
    reader = come(new_phone(width=1280, height=800, touch=False), host)
    expect(reader.get_by_text("Nothing is written yet.")).to_be_visible()
    rosa = begin(new_phone(), host, "Rosa")

    rosa.keyboard.type("We began with three questions.")
    body(rosa).evaluate("(it) => it.setSelectionRange(14, 19)")
    rosa.get_by_role("button", name="Bold").tap()
    expect(reader.locator("[data-field=body] strong")).to_have_text("three")
    rosa.get_by_text("Next steps").tap()
    add_step(rosa, "Call the school", "Rosa", "Friday")
    add_step(rosa, "Bake bread", "", "")
    rosa.get_by_role("button", name="Correct: Bake bread").tap()
    rosa.locator(".steps-list").get_by_label("Who").fill("Ben")
    rosa.locator(".steps-list").get_by_role("button", name="Save").tap()

    rows = reader.locator("[data-field=steps] tbody tr")
    expect(rows).to_have_text(
        [re.compile(r"Call the school\s*Rosa\s*Friday"), re.compile(r"Bake bread\s*Ben")]
    )
    assert texts(host)["steps"] == "Call the school | Rosa | Friday\nBake bread | Ben"
    assert_accessible(rosa)
    rosa.get_by_role("button", name="Read it").tap()
    expect(rosa.locator("[data-field=body] strong")).to_have_text("three")
    assert_accessible(rosa)

    rosa.get_by_role("button", name="I'm here").tap()
    expect(reader.locator(".here-names")).to_have_text(re.compile(r"1 person was there:\s*Rosa"))
    rosa.get_by_role("button", name="I wasn't here").tap()
    expect(reader.locator(".here-names")).to_have_count(0)


def add_step(page, what, who, when):
    page.get_by_label("What", exact=True).fill(what)
    page.get_by_label("Who").fill(who)
    page.get_by_label("By when").fill(when)
    page.get_by_role("button", name="Add this step").click()
    expect(page.locator(".steps-list")).to_contain_text(what)


def test_words_that_can_no_longer_be_sent_are_given_back(host, new_phone):
    rosa = begin(new_phone(allow=NETWORK), host, "Rosa")
    rosa.keyboard.type("Saved. ")
    is_saved(rosa)
    rosa.context.set_offline(True)
    rosa.keyboard.type("Too late.")
    host.put("phase", phase="closed")
    rosa.context.set_offline(False)

    back = rosa.locator(".given-back")
    expect(back).to_contain_text("closed in this phase", timeout=20_000)
    expect(back.get_by_role("textbox")).to_have_value("Saved. Too late.")
    assert texts(host)["body"] == "Saved."

    host.put("phase", phase="sessions")
    expect(body(rosa)).to_have_value("Saved. Too late.")
    is_saved(rosa)
    assert texts(host)["body"] == "Saved. Too late."


def test_report_that_somebody_emptied_is_brought_back(host, new_phone):
    rosa, ben = begin(new_phone(), host, "Rosa"), begin(new_phone(), host, "Ben")
    rosa.keyboard.type("All that we found out.")
    expect(body(ben)).to_have_value("All that we found out.")
    body(ben).press("Control+a")
    ben.keyboard.press("Delete")
    expect(body(rosa)).to_have_value("")
    is_saved(ben)

    rosa.get_by_role("button", name="Read it").tap()
    rosa.get_by_role("button", name="Earlier versions").tap()
    versions = rosa.locator(".version")
    expect(versions).to_have_text([re.compile("As it is now"), re.compile("Rosa")])
    versions.nth(0).get_by_role("button").tap()
    expect(versions.nth(0)).to_contain_text("Nothing is written here.")
    versions.nth(1).get_by_role("button").tap()
    expect(versions.nth(1)).to_contain_text("All that we found out.")
    assert_accessible(rosa)
    rosa.get_by_role("button", name="Bring this back").tap()
    expect(body(ben)).to_have_value("All that we found out.")


def test_two_windows_of_one_phone_write_the_same_text(host, new_phone):
    one = begin(new_phone(), host, "Rosa")
    other = come(one.context.new_page(), host)
    other.get_by_role("button", name="Write").or_(body(other)).first.click()
    one.keyboard.type("From one. ")
    expect(body(other)).to_have_value("From one. ")
    body(other).press("Control+End")
    other.keyboard.type("From the other.")

    expect(body(one)).to_have_value("From one. From the other.")
    is_saved(one)
    is_saved(other)


def test_convener_is_nudged_before_the_end_and_may_say_that_there_will_be_no_notes(host, new_phone):
    page = new_phone()
    page.goto(f"/e/{host.code}")
    lend(page, host)
    page.reload()
    nudge = page.locator(".nudge")
    expect(nudge).to_contain_text(TITLE)

    nudge.get_by_role("link", name="Write now").tap()
    expect(body(page)).to_be_focused()
    expect(body(page)).to_be_in_viewport(ratio=0.5)
    expect(nudge).to_have_count(0)
    page.keyboard.type("We met.")
    expect(body(page)).to_have_value("We met.")
    page.get_by_role("button", name="No notes from this session").tap()
    expect(page.get_by_role("button", name="There will be notes after all")).to_be_visible()
    assert host.get("board").json()["topics"][host.topic]["no_notes"] is True


def test_report_is_in_sight_also_when_a_long_text_above_it_comes_later(host, new_phone):
    assert host.patch(f"topics/{host.topic}", body="Long. " * 300).ok
    page = new_phone()
    page.goto(f"/e/{host.code}")
    lend(page, host)
    page.reload()
    held = []

    def hold(route):
        held.append(route)

    page.route(f"**/topics/{host.topic}", hold)

    page.locator(".nudge").get_by_role("link", name="Write now").tap()
    expect(body(page)).to_be_focused()
    assert held
    for route in held:
        route.continue_()

    expect(page.locator(".session-body")).to_be_visible()
    expect(body(page)).to_be_focused()
    expect(body(page)).to_be_in_viewport(ratio=0.5)


def test_convener_is_nudged_after_the_closing_as_long_as_they_may_write(host, new_phone):
    page = new_phone()
    page.goto(f"/e/{host.code}")
    lend(page, host)
    page.reload()
    nudge = page.locator(".nudge")
    expect(nudge).to_contain_text(TITLE)

    host.put("phase", phase="closed")

    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    expect(nudge).to_contain_text(TITLE)
    nudge.get_by_role("link", name="Write now").tap()
    expect(body(page)).to_be_visible()


def test_nobody_is_nudged_after_the_closing_who_may_not_write_any_more(
    host, server, new_person, new_phone
):
    page = new_phone()
    page.goto(f"/e/{host.code}")
    rosa = new_person(server)
    rosa.join(host.code, "Rosa")
    lend(page, rosa)
    person = rosa.get("me").json()["person"]
    assert host.put(f"topics/{host.topic}/convener", person=person).ok
    page.reload()
    nudge = page.locator(".nudge", has_text="Time to write")
    expect(nudge).to_contain_text(TITLE)

    host.put("phase", phase="closed")

    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    expect(nudge).to_have_count(0)


def lend(page, host):
    """Let a page be the host's own phone."""
    (cookie,) = [one for one in host.http.cookies if one.name == "openspace"]
    page.context.add_cookies([{"name": cookie.name, "value": cookie.value, "url": host.base_url}])
