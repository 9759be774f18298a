"""The screen at a room's door: what is on, what comes, and the way to the notes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible

LONG = "How do we, students and families and neighbours, make lunch a time that all look forward to"
ANNOUNCED = (
    "The bus to the station leaves at half past five from the yard behind the gym; whoever "
    "takes it, please bring back cups and chairs before, and write the last lines of your "
    "report on the way."
)
LONG_NAME = "Ana María Fernández de la Torre y Santiago y Ramírez de Ayala"[:60]


@pytest.fixture
def host(new_person, server):
    """The host of an event whose first round began ten minutes ago."""
    person = new_person(server)
    room = {"name": "Library", "note": "step-free"}
    person.create_event("What now?", rooms=[room["name"], "Garden"])
    person.put("phase", phase="sessions")
    person.rounds = in_order(person, "rounds", "starts")
    person.rooms = in_order(person, "rooms", "position")
    person.patch(f"rooms/{person.rooms[0]}", note=room["note"])
    starts = datetime.now(UTC) - timedelta(minutes=10)
    for id_ in person.rounds:
        ends = starts + timedelta(minutes=45)
        person.patch(f"rounds/{id_}", starts=starts.isoformat(), ends=ends.isoformat())
        starts = ends + timedelta(minutes=15)
    return person


def in_order(person, records, field):
    found = person.get("board").json()[records]
    return sorted(found, key=lambda id_: found[id_][field])


def session(host, title, round_=0, name="Ana"):
    """Put a topic up in the Library; gives its id."""
    made = host.post("topics", title=title, scribe_for=name).json()["changes"][-1]["data"]["id"]
    slot = {"round": host.rounds[round_], "room": host.rooms[0]}
    assert host.put(f"topics/{made}/placement", **slot).ok
    return made


@pytest.fixture
def tablet(new_phone, host):
    page = new_phone(width=1024, height=768, allow=["ERR_INTERNET_DISCONNECTED"])
    page.goto(f"/e/{host.code}/door/{host.rooms[0]}")
    expect(page.get_by_role("heading", name="Library")).to_be_visible()
    return page


def test_door_follows_what_is_on_and_what_comes(tablet, host):
    now, later = tablet.locator(".door-now"), tablet.locator(".door-next")
    expect(now).to_contain_text("Free now. Take the place!")
    expect(now).to_contain_text("35 min left")
    expect(later).to_contain_text("Nothing more is planned here.")

    gardens = session(host, "Gardens")
    session(host, "Bees", 1, "Jo")

    expect(now.locator(".door-title")).to_have_text("Gardens")
    expect(later).to_contain_text("in 50 min")
    expect(later.locator(".door-title")).to_have_text("Bees")
    way = now.get_by_role("link", name="Notes of this session")
    assert way.get_attribute("href") == f"/e/{host.code}/topics/{gardens}"
    assert tablet.evaluate("document.querySelector('.door-qr').decode().then(() => true)")

    host.delete(f"topics/{gardens}/placement")

    expect(now).to_contain_text("Free now")


def test_door_goes_by_the_servers_time_on_a_tablet_whose_clock_is_wrong(new_phone, host):
    page = new_phone(width=1024, height=768)
    page.clock.install(time=datetime.now(UTC) - timedelta(minutes=20))
    page.goto(f"/e/{host.code}/door/{host.rooms[0]}")

    expect(page.locator(".door-now")).to_contain_text(re.compile("(35|34) min left"))


def test_door_says_that_it_is_cut_off_and_comes_back_by_itself(tablet, host):
    tablet.context.set_offline(offline=True)
    expect(tablet.locator(".door-stale")).to_contain_text("No connection", timeout=8000)
    session(host, "Gardens")

    tablet.context.set_offline(offline=False)

    expect(tablet.locator(".door-now .door-title")).to_have_text("Gardens", timeout=15_000)
    expect(tablet.locator(".door-stale")).to_have_count(0)


def test_door_of_a_room_that_fell_out_says_so_and_where_its_sessions_are(tablet, host):
    gardens = session(host, "Gardens")
    bees = session(host, "Bees", 1)
    expect(tablet.locator(".door-next .door-title")).to_have_text("Bees")
    garden = {"round": host.rounds[1], "room": host.rooms[1]}

    moves = [{"topic": bees, **garden}]
    assert host.put(f"rooms/{host.rooms[0]}/closing", moves=moves, unplace=True).ok

    now = tablet.locator(".door-now")
    expect(now).to_contain_text("This room is closed.")
    expect(now).not_to_contain_text("left")
    expect(now.get_by_role("img")).to_be_visible()
    went = tablet.locator(".door-went li")
    expect(went).to_have_count(2)
    expect(went.first).to_contain_text("Garden · Round 2")
    expect(went.last).to_have_text(re.compile(r"^\s*Gardens\s*without a slot for now\s*$"))
    assert_accessible(tablet)
    host.put(f"topics/{gardens}/placement", round=host.rounds[0], room=host.rooms[1])
    tablet.reload()
    expect(went.first).to_contain_text(re.compile("Gardens.*Garden · Round 1", re.DOTALL))
    expect(went).to_have_count(2)
    host.delete(f"rooms/{host.rooms[0]}/closing")
    expect(now).to_contain_text("Free now")
    expect(went).to_have_count(0)


def test_door_of_a_closed_room_names_what_was_there_when_it_closed_and_how_many_more(
    new_phone, host
):
    last = datetime.fromisoformat(host.get("board").json()["rounds"][host.rounds[-1]]["ends"])
    for n in range(4):
        starts = (last + timedelta(minutes=10 * n + 5)).isoformat()
        ends = (last + timedelta(minutes=10 * n + 10)).isoformat()
        assert host.post("rounds", title=f"Late {n}", starts=starts, ends=ends).ok
    host.rounds = in_order(host, "rounds", "starts")
    page = new_phone(width=1024, height=600)
    page.goto(f"/e/{host.code}/door/{host.rooms[0]}")
    passing = session(host, "Passing by")
    expect(page.locator(".door-now .door-title")).to_have_text("Passing by")
    garden = {"round": host.rounds[0], "room": host.rooms[1]}
    assert host.put(f"topics/{passing}/placement", **garden).ok
    expect(page.locator(".door-now")).to_contain_text("Free now")
    for n in range(6):
        session(host, f"Session {n}", n)
    expect(page.locator(".door-now .door-title")).to_have_text("Session 0")

    expect(page.locator(".door-next .door-title")).to_have_text("Session 1")
    assert host.put(f"rooms/{host.rooms[0]}/closing", unplace=True).ok

    went = page.locator(".door-went li")
    expect(went).to_have_count(5)
    assert [line.split("\n")[0] for line in went.all_inner_texts()] == [
        *(f"Session {n}" for n in range(4)),
        "and 2 more",
    ]
    assert went.first.evaluate("one => parseFloat(getComputedStyle(one).fontSize)") >= 22
    assert page.evaluate("document.documentElement.scrollHeight") == 600


def test_door_of_a_closed_room_shows_long_titles_whole(tablet, host):
    # The longest name of a place: an hour of two digits, twice.
    host.patch(f"rooms/{host.rooms[1]}", name="The garden behind the gym")
    starts = datetime.now(UTC).replace(hour=22, minute=10) + timedelta(days=1)
    ends = starts + timedelta(minutes=45)
    host.patch(f"rounds/{host.rounds[1]}", starts=starts.isoformat(), ends=ends.isoformat())
    for n in range(2):
        session(host, LONG, n)
    garden = {"round": host.rounds[1], "room": host.rooms[1]}
    (moved,) = [
        one["id"]
        for one in host.get("board").json()["topics"].values()
        if one["slot"]["round"] == host.rounds[1]
    ]
    moves = [{"topic": moved, **garden}]
    assert host.put(f"rooms/{host.rooms[0]}/closing", moves=moves, unplace=True).ok

    titles = tablet.locator(".door-went strong")
    expect(titles).to_have_count(2)
    expect(tablet.locator(".door-went li").first).to_contain_text("The garden behind the gym")

    assert (
        titles.evaluate_all(
            "all => all.map(one => [one.scrollWidth - one.clientWidth, "
            "one.scrollHeight > one.clientHeight + 4])"
        )
        == [[0, False]] * 2
    )
    assert tablet.evaluate("document.documentElement.scrollHeight") == 768


def test_door_says_thank_you_after_the_closing_and_leads_to_the_book(tablet, host):
    session(host, "Bees", 1)
    now = tablet.locator(".door-now")
    expect(now).to_contain_text("Free now. Take the place!")

    event = f"/api/events/{host.code}"
    assert host.patch(event, rules={"place": ["marketplace"]}).ok
    expect(now).to_contain_text("Nothing is on right now.")
    assert host.patch(event, rules={"place": ["sessions"]}).ok
    expect(now).to_contain_text("Free now. Take the place!")
    host.put("phase", phase="closed")

    expect(now).to_contain_text("Thank you! The sessions are over.")
    expect(now).not_to_contain_text("left")
    expect(now).to_contain_text("Notes and book")
    expect(now.get_by_role("img")).to_be_visible()
    expect(tablet.locator(".door-next")).to_have_count(0)
    assert_accessible(tablet)
    host.patch(event, book_open=False)
    expect(now).to_contain_text("All sessions")
    host.put("phase", phase="sessions")
    expect(now).to_contain_text("Free now. Take the place!")


def test_last_word_at_a_door_is_as_large_as_a_session_that_comes(tablet, host):
    size = "one => parseFloat(getComputedStyle(one).fontSize)"
    last = tablet.locator(".door-next p")
    expect(last).to_have_text("Nothing more is planned here.")
    said = last.evaluate(size)

    session(host, "Bees", 1)

    assert said >= tablet.locator(".door-next .door-title").evaluate(size)


def test_door_of_a_room_that_was_removed_says_so(tablet, host):
    host.delete(f"rooms/{host.rooms[0]}")

    expect(tablet.get_by_role("heading", level=1)).to_have_text(
        "This room is no longer on the board."
    )


@pytest.mark.parametrize(
    ("size", "language", "scheme"),
    [((1024, 768), "en", "dark"), ((768, 1024), "es", "light"), ((320, 640), "es", "dark")],
)
def test_door_fits_every_screen(new_phone, host, size, language, scheme):
    session(host, LONG, 0, LONG_NAME)
    session(host, LONG, 1, LONG_NAME)
    hall = "The Great Assembly Hall of the Northern Wing, upstairs"
    host.patch(f"rooms/{host.rooms[0]}", name=hall)
    page = new_phone(width=size[0], height=size[1])
    page.emulate_media(color_scheme=scheme)
    page.goto(f"/e/{host.code}/door/{host.rooms[0]}?lang={language}")
    expect(page.locator(".door-now .door-title")).to_contain_text(LONG)

    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    if size[0] > 320:
        assert page.evaluate("document.documentElement.scrollHeight") == size[1]
    assert_accessible(page)


def test_host_finds_the_door_in_the_list_of_rooms(new_phone, host):
    page = new_phone()
    page.context.add_cookies(
        [{"name": c.name, "value": c.value, "url": host.base_url} for c in host.http.cookies]
    )
    page.goto(f"/e/{host.code}/host")
    page.locator("#rooms > summary").tap()

    door = page.get_by_role("link", name="Screen at the door: Library")

    assert door.get_attribute("href") == f"/e/{host.code}/door/{host.rooms[0]}"
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_door_shows_what_the_host_says_to_everybody_while_it_is_new(tablet, host):
    topic = session(host, "Gardens")
    told = tablet.locator(".door-told")
    assert host.post("announcements", text="You meet in the yard", topic=topic).ok
    assert host.post("announcements", text="Soup is ready").ok

    expect(told).to_have_text("Soup is ready")
    expect(told).to_have_attribute("role", "status")
    expect(tablet.get_by_text("You meet in the yard")).to_have_count(0)
    expect(tablet.locator(".door-now .door-title")).to_have_text("Gardens")
    assert host.post("announcements", text="The yard is open").ok
    expect(told).to_have_text("The yard is open")
    tablet.clock.install()
    tablet.clock.run_for(14_000)
    expect(told).to_have_text("Soup is ready")
    board = host.get("board").json()
    host.delete(f"announcements/{board['wall']['announcements'][-1]['id']}")
    host.delete(f"announcements/{board['wall']['announcements'][-2]['id']}")
    expect(told).to_have_count(0)


def test_door_says_it_for_ten_minutes(new_phone, host):
    assert host.post("announcements", text="Soup is ready").ok
    page = new_phone(width=1024, height=768)
    page.clock.install()
    page.goto(f"/e/{host.code}/door/{host.rooms[0]}")
    told = page.locator(".door-told")
    expect(told).to_have_text("Soup is ready")

    page.clock.run_for(9 * 60_000)
    expect(told).to_have_text("Soup is ready")
    page.clock.run_for(70_000)

    expect(told).to_have_count(0)


@pytest.mark.parametrize(
    ("size", "language", "scheme"),
    [((1024, 768), "en", "dark"), ((768, 1024), "es", "light"), ((320, 640), "es", "dark")],
)
@pytest.mark.parametrize("closed", [False, True])
def test_door_with_the_longest_announcement_fits_every_screen(
    new_phone, host, size, language, scheme, closed
):
    for round_ in range(2):
        session(host, LONG, round_, LONG_NAME)
    hall = "The Great Assembly Hall of the Northern Wing, upstairs"
    host.patch(f"rooms/{host.rooms[0]}", name=hall)
    if closed:
        assert host.put(f"rooms/{host.rooms[0]}/closing", moves=[], unplace=True).ok
    assert host.post("announcements", text=ANNOUNCED).ok
    page = new_phone(width=size[0], height=size[1])
    page.emulate_media(color_scheme=scheme)
    page.goto(f"/e/{host.code}/door/{host.rooms[0]}?lang={language}")
    told = page.locator(".door-told")
    expect(told).to_have_text(ANNOUNCED)

    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    if size[0] > 320:
        assert page.evaluate("document.documentElement.scrollHeight") == size[1]
        size_of = "one => parseFloat(getComputedStyle(one).fontSize)"
        assert told.evaluate(size_of) >= 1.4 * 0.026 * min(size) - 0.5
    expect(told).to_be_in_viewport(ratio=1)
    assert_accessible(page)
