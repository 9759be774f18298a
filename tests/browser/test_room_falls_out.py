"""A room falls out: the host moves its sessions with one touch, and who marked one is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import said
from tests.support.accessibility import assert_accessible


@pytest.fixture
def event(new_person, server):
    """Two sessions in the Attic; the Cellar, beside it, is too small for those who marked Bees."""
    host = new_person(server)
    host.newcomer = lambda: new_person(server)
    host.made = host.create_event(rooms=["Attic", "Cellar", "Library"])
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    board = host.get("board").json()
    host.rounds = sorted(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    host.room = {room["name"]: room["id"] for room in board["rooms"].values()}
    host.patch(f"rooms/{host.room['Cellar']}", capacity=1)
    for round_, title in zip(host.rounds, ("Bees", "Trees"), strict=True):
        host.post("topics", ref=f"{title}-0001", title=title)
        host.put(f"topics/{title}-0001/placement", round=round_, room=host.room["Attic"])
    for name in ("Ana", "Ben"):
        new_person(server).join(host.code, name).put("topics/Bees-0001/interest")
    return host


def open_closing(page, host):
    page.goto(urlsplit(host.made["links"]["host"]).path)
    page.wait_for_selector(".day")
    page.locator("#rooms > summary").tap()
    page.locator("#rooms .piece", has_text="Attic").tap()
    page.get_by_role("button", name="This room falls out").tap()


def test_host_moves_all_with_one_touch_and_phones_say_where(new_phone, event):
    phone = new_phone()
    phone.goto(f"/e/{event.code}/topics/Bees-0001")
    phone.get_by_role("button", name="interested in “Bees”").tap()
    expect(phone.get_by_role("button", name="3 interested in “Bees”")).to_be_visible()
    host = new_phone()
    open_closing(host, event)

    chosen = {"Bees": "Library", "Trees": "Cellar"}
    for title, room in chosen.items():
        expect(host.get_by_label(title).locator("option:checked")).to_contain_text(room)
    assert_accessible(host)
    host.get_by_role("button", name="Close the room and move them").tap()

    expect(said(host)).to_contain_text("Attic is closed.")
    told = phone.get_by_role("complementary", name="What has moved")
    expect(told).to_contain_text("“Bees” moved to Library")
    assert_accessible(phone)
    phone.reload()
    expect(told).to_contain_text("“Bees” moved to Library")
    phone.get_by_role("button", name="I have seen it").tap()
    expect(told).to_be_hidden()

    host.get_by_role("button", name="Undo").tap()
    expect(told).to_contain_text("“Bees” moved to Attic")
    assert not any(room["closed"] for room in event.get("board").json()["rooms"].values())


def test_double_touch_leaves_the_way_back(new_phone, event):
    host = new_phone()
    open_closing(host, event)
    button = host.get_by_role("button", name="Close the room and move them")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    # Slow enough that the second touch still finds the button.
    host.route("**/closing", lambda route: (host.wait_for_timeout(500), route.continue_()))
    asked = []
    host.on("request", lambda one: asked.append(one.url) if one.method == "PUT" else None)

    for _ in range(2):
        host.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    undo = said(host).get_by_role("button", name="Undo")
    expect(undo).to_be_visible()
    host.wait_for_timeout(700)
    expect(undo).to_be_visible()
    assert len(asked) == 1


def test_slot_taken_meanwhile_is_said_and_another_one_offered(new_phone, event, new_person, server):
    host = new_phone(allow=["409"])
    open_closing(host, event)
    cara = new_person(server).join(event.code, "Cara")
    cara.post("topics", ref="Moss-0001", title="Moss")
    taken = {"round": event.rounds[0], "room": event.room["Library"]}
    # She is quicker by as much as the wish is under way.
    host.route(
        "**/closing",
        lambda route: (cara.put("topics/Moss-0001/placement", **taken), route.continue_()),
    )

    host.get_by_role("button", name="Close the room and move them").tap()

    expect(host.get_by_role("alert")).to_contain_text("Bees: “Moss” has just taken that place.")
    expect(host.get_by_label("Bees").locator("option:checked")).to_contain_text("Cellar")
    assert not any(room["closed"] for room in event.get("board").json()["rooms"].values())


def outgrow(event):
    """The Attic holds one of those who marked its sessions; the Library all of them."""
    event.patch(f"rooms/{event.room['Attic']}", capacity=1)
    event.patch(f"rooms/{event.room['Library']}", capacity=9)


def sees_larger_room(new_phone, event, topic):
    """A host's phone, and the touch on it that moves the topic to the Library."""
    host = new_phone()
    host.goto(urlsplit(event.made["links"]["host"]).path)
    host.wait_for_selector(".day")
    host.locator("#rooms > summary").tap()
    move = host.get_by_role("button", name=f"Move “{topic}” to Library")
    expect(move).to_be_visible()
    return host, move


def begin_now(event, round_):
    now = datetime.now(UTC)
    times = {"starts": now - timedelta(minutes=1), "ends": now + timedelta(minutes=40)}
    event.patch(f"rounds/{event.rounds[0]}", **{k: v.isoformat() for k, v in times.items()})


def test_session_that_outgrew_its_room_moves_to_a_larger_one(new_phone, event):
    outgrow(event)
    host, _ = sees_larger_room(new_phone, event, "Bees")
    assert_accessible(host)

    host.goto(f"/e/{event.code}/topics/Bees-0001")
    expect(host.get_by_text("2 people marked this, Attic holds 1.")).to_be_visible()
    host.get_by_role("button", name="Free and larger: Library").tap()

    expect(said(host)).to_contain_text("Library")
    expect(host.get_by_text("2 people marked this")).to_be_hidden()
    slot = event.get("board").json()["topics"]["Bees-0001"]["slot"]
    assert slot == {"round": event.rounds[0], "room": event.room["Library"]}


def test_session_that_has_begun_is_not_sent_to_a_larger_room(new_phone, event):
    outgrow(event)
    host, move = sees_larger_room(new_phone, event, "Bees")

    begin_now(event, event.rounds[0])

    expect(move).to_have_count(0)
    host.goto(f"/e/{event.code}/topics/Bees-0001")
    expect(host.get_by_role("heading", name="Bees", level=1)).to_be_visible()
    expect(host.get_by_text("2 people marked this")).to_have_count(0)


def test_larger_room_is_offered_in_no_round_that_has_begun(new_phone, event):
    outgrow(event)
    # Trees, in the second round, outgrew the Attic; the Library is free in the first alone.
    event.delete("topics/Bees-0001/placement")
    event.post("topics", ref="Moss-0001", title="Moss")
    event.put("topics/Moss-0001/placement", round=event.rounds[1], room=event.room["Library"])
    for name in ("Cara", "Dan"):
        event.newcomer().join(event.code, name).put("topics/Trees-0001/interest")
    phone, move = sees_larger_room(new_phone, event, "Trees")

    begin_now(event, event.rounds[0])

    expect(move).to_have_count(0)
    expect(phone.locator("#rooms")).to_contain_text("Trees")


def test_session_that_comes_in_unseen_keeps_its_slot_where_another_gets_none(
    new_phone, event, new_person, server
):
    event.delete("topics/Trees-0001/placement")
    host = new_phone(allow=["409"])
    open_closing(host, event)
    host.get_by_label("Bees").select_option("")
    cara = new_person(server).join(event.code, "Cara")
    cara.post("topics", ref="Moss-0001", title="Moss")
    there = {"round": event.rounds[1], "room": event.room["Attic"]}
    host.route(
        "**/closing",
        lambda route: (cara.put("topics/Moss-0001/placement", **there), route.continue_()),
    )

    host.locator("#sheet form button.button").tap()

    expect(host.get_by_role("alert")).to_be_visible()
    expect(host.get_by_label("Moss")).to_be_visible()
    host.unroute("**/closing")
    host.locator("#sheet form button.button").tap()
    expect(said(host)).to_contain_text("Attic is closed.")
    topics = event.get("board").json()["topics"]
    assert topics["Bees-0001"]["slot"] is None
    assert topics["Moss-0001"]["slot"]["room"] != event.room["Attic"]
