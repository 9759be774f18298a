"""Two topics, one session, on phones, wall and door: its room falls out, and it is read aloud."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, open_board, propose, said, slot
from tests.support.accessibility import assert_accessible


@pytest.fixture
def day(new_phone, new_person, server, wall_page):
    """Ana's Wasps were combined into Ben's Bees, in the Attic; both phones, the wall, a tablet."""
    host = new_person(server)
    host.create_event("What now?", rooms=["Attic", "Library"])
    host.put("phase", phase="marketplace")
    host.ana, host.ben = (open_board(new_phone(), host.code) for _ in range(2))
    propose(host.ana, "Wasps", name="Ana")
    propose(host.ben, "Bees", name="Ben")
    board = host.get("board").json()
    host.topics = {one["title"]: id_ for id_, one in board["topics"].items()}
    host.rounds = sorted(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    host.rooms = {room["name"]: id_ for id_, room in board["rooms"].items()}
    place(host, "Bees", "Attic")
    host.put(f"topics/{host.topics['Wasps']}/combination", topic=host.topics["Bees"])
    for phone, title in ((host.ana, "Wasps"), (host.ben, "Bees")):
        # What comes later has come: what tells of moves and of whose turn it is.
        phone.goto(f"/e/{host.code}/topics/{host.topics[title]}")
        expect(phone.locator(".combined")).to_be_visible()
    host.wall = wall_page
    host.put("wall", view="agenda")
    wall_page.goto(f"/e/{host.code}/wall")
    wall_page.wait_for_selector(".wall-strip")
    return host


def place(day, title, room, round_=0):
    where = {"round": day.rounds[round_], "room": day.rooms[room]}
    assert day.put(f"topics/{day.topics[title]}/placement", **where).ok


def door_of(day, tablet, room="Attic"):
    tablet.goto(f"/e/{day.code}/door/{day.rooms[room]}")
    expect(tablet.get_by_role("heading", name=room)).to_be_visible()
    return tablet


def told(phone):
    return phone.get_by_role("complementary", name="What has moved")


def close_the_attic(day, *moves, **more):
    where = day.rooms["Attic"]
    return day.put(f"rooms/{where}/closing", moves=list(moves), **more)


def test_room_falls_out_and_all_who_convene_what_was_combined_read_where_it_is(day, new_phone):
    watching = door_of(day, new_phone(width=1024, height=768))
    expect(watching.locator(".door-next .door-title")).to_have_text("Bees")
    move = {
        "topic": day.topics["Bees"],
        "round": day.rounds[0],
        "room": day.rooms["Library"],
    }

    closed = close_the_attic(day, move).json()

    for phone in (day.ana, day.ben):
        expect(told(phone).locator("p")).to_contain_text(["“Bees” moved to Library"])
        assert_accessible(phone)
    expect(watching.locator(".door-went li")).to_contain_text(["Bees"])
    late = door_of(day, new_phone(width=1024, height=768))
    expect(late.locator(".door-went li")).to_contain_text(["Bees"])
    assert late.locator(".door-main").inner_text() == watching.locator(".door-main").inner_text()
    held = day.wall.locator(".wall-held")
    expect(held).to_contain_text(["Bees"])

    # As it is taken back, all of them say so; whoever has seen it is told no more.
    told(day.ben).get_by_role("button", name="I have seen it").tap()
    expect(told(day.ben)).to_have_count(0)
    free = day.wall.locator(".wall-grid .wall-free")
    expect(free.first).to_have_text("closed")
    assert day.post("undo", seq=closed["seq"]).ok
    expect(free.first).to_have_text("free")
    expect(told(day.ben).locator("p")).to_contain_text(["“Bees” moved to Attic"])
    expect(told(day.ana)).to_have_count(0)
    for door in (watching, late):
        expect(door.locator(".door-next .door-title")).to_have_text("Bees")


def test_door_opened_later_follows_sessions_that_move_on_are_combined_or_parted(day, new_phone):
    assert day.delete(f"topics/{day.topics['Wasps']}/combination").ok
    place(day, "Wasps", "Attic", 1)
    assert close_the_attic(day, unplace=True).ok
    door = door_of(day, new_phone(width=1024, height=768))
    lines = door.locator(".door-went li")
    nowhere = "without a slot"
    expect(lines).to_have_count(2)
    expect(lines.filter(has_text=nowhere)).to_have_count(2)

    place(day, "Bees", "Library")
    expect(lines.first).to_contain_text("Bees")
    expect(lines.first).to_contain_text("Library")
    day.put(f"topics/{day.topics['Wasps']}/combination", topic=day.topics["Bees"])
    expect(lines.filter(has_text="Library")).to_have_count(2)
    day.delete(f"topics/{day.topics['Wasps']}/combination")
    expect(lines.filter(has_text=nowhere)).to_contain_text(["Wasps"])


def test_convener_who_moves_what_was_combined_is_not_told_of_it(day):
    ana = day.ana
    ana.goto(f"/e/{day.code}")
    card(ana, "Bees").get_by_role("button", name="Move").tap()
    slot(ana, "Take this slot", "Library", 1).tap()

    expect(said(ana)).to_contain_text("Library")
    expect(told(day.ben)).to_contain_text("“Bees” moved to Library")
    expect(told(ana)).to_have_count(0)


def test_all_who_convene_what_is_read_aloud_are_told_how_soon(day):
    day.put("wall", view="queue")
    trees = day.post("topics", title="Trees", scribe_for="Cem").json()["ref"]
    day.put("wall/reading", topic=trees)
    for phone in (day.ana, day.ben):
        expect(phone.locator(".said-turn")).to_have_text("You read next.")

    day.put("wall/reading", topic=day.topics["Bees"])

    for phone in (day.ana, day.ben):
        expect(phone.locator(".said-turn")).to_have_text("It is your turn: read your topic aloud.")
    expect(day.wall.locator("[data-page=queue]")).to_contain_text("Bees")
    day.delete(f"topics/{day.topics['Wasps']}/combination")
    expect(day.ana.locator(".said-turn")).to_have_text("You read next.")


def test_mark_that_is_taken_away_goes_with_that_of_what_was_taken_in(day, new_phone):
    assert day.delete(f"topics/{day.topics['Wasps']}/combination").ok
    cem = open_board(new_phone(), day.code)
    card(cem, "Wasps").get_by_role("button", name="interested in “Wasps”").tap()
    expect(cem.get_by_role("button", name="1 interested in “Wasps”")).to_be_visible()
    assert day.put(f"topics/{day.topics['Wasps']}/combination", topic=day.topics["Bees"]).ok
    card(cem, "Bees").get_by_role("link", name="Bees").tap()
    mark = cem.get_by_role("button", name="interested in “Bees”")
    expect(mark).to_have_attribute("aria-pressed", "true")
    place(day, "Bees", "Library")
    told(cem).get_by_role("button", name="I have seen it").tap()

    mark.tap()

    expect(mark).to_have_attribute("aria-pressed", "false")
    assert day.delete(f"topics/{day.topics['Bees']}/placement").ok
    expect(cem.locator(".facts-where").first).to_contain_text("Without a slot")
    expect(told(cem)).to_have_count(0)
