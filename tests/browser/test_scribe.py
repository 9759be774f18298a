"""Scribe mode: what stands on paper, or is called out, goes onto the board by the keys alone."""

from __future__ import annotations

import re
import time
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible

SECONDS_A_TOPIC = 5
REFUSED = {"error": {"code": "busy_elsewhere", "message": "Not this one, please."}}
PILE = [(f"What about number {n}?", f"Person {n}") for n in range(10)]


@pytest.fixture
def host(new_person, server):
    person = new_person(server)
    person.made = person.create_event()
    person.put("phase", phase="marketplace")
    return person


@pytest.fixture
def open_console(host, new_phone):
    def come(role="host", **more):
        page = new_phone(width=1024, height=768, touch=False, **more)
        page.goto(urlsplit(host.made["links"][role]).path)
        page.focus("#scribe-title")
        return page

    return come


BROKEN_WORDS = """(buttons) => buttons.flatMap((button) => {
  const words = [];
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word);
    }
  }
  return words;
})"""
"""Of these elements, the words that go on in the next line."""


class Keys:
    """The keys of one scribe; those that write no words are counted."""

    def __init__(self, page):
        self.page = page
        self.besides = 0

    def words(self, text):
        self.page.keyboard.type(text)

    def press(self, key):
        self.besides += 1
        self.page.keyboard.press(key)

    def topic(self, title, name):
        self.words(title)
        self.press("Enter")
        self.words(name)
        self.press("Enter")


def on_the_board(host):
    board = host.get("board").json()
    topics = board["topics"].values()
    return sorted((topic["title"], board["people"][topic["convener"]]["name"]) for topic in topics)


def slot_taken(host):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        board = host.get("board").json()
        if any(topic["slot"] for topic in board["topics"].values()):
            return board
    raise AssertionError("nobody has a slot")


def topics_called(host, title):
    topics = host.get("board").json()["topics"].values()
    return [one for one in topics if one["title"] == title]


def room_and_round(option):
    """What a chip says of the place that the list calls "10:00 - 10:45 · Library · Round 1"."""
    _, room, round_ = (part.strip() for part in option.split("·"))
    return f"{room} · {round_}"


def slot_of(host, title):
    """Where a topic is, as soon as it is somewhere: the phone shows it before it was told."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        for topic in topics_called(host, title):
            if topic["slot"]:
                return topic["slot"]
    raise AssertionError(f"{title} has no slot")


def written(page, n):
    expect(page.locator("#host-scribe ~ .label")).to_have_text(f"{n} topics written")
    expect(page.locator(".scribed-sending")).to_have_count(0)


def test_ten_topics_take_one_key_after_each_field_and_little_time(open_console, host):
    page = open_console()
    keys = Keys(page)
    began = time.monotonic()

    for title, name in PILE:
        keys.topic(title, name)
    written(page, 10)

    assert time.monotonic() - began < SECONDS_A_TOPIC * len(PILE)
    assert keys.besides == 2 * len(PILE)
    assert on_the_board(host) == sorted(PILE)
    assert page.evaluate("document.activeElement.id") == "scribe-title"


def test_two_scribes_at_once_write_each_topic_once(open_console, host):
    pages = [open_console("host"), open_console("cohost")]
    scribes = [Keys(page) for page in pages]

    for n, (title, name) in enumerate(PILE):
        scribes[n % 2].topic(title, name)
    for page in pages:
        written(page, 5)

    assert on_the_board(host) == sorted(PILE)


def test_slot_is_chosen_by_keys_and_offered_only_while_it_is_free(open_console, host):
    page = open_console()
    keys = Keys(page)
    options = page.locator("#scribe-slot option")
    expect(options).to_have_count(5)

    keys.words("Gardens")
    keys.press("Enter")
    keys.words("Rosa")
    keys.press("Tab")
    keys.words("9:00")
    keys.press("Enter")

    expect(options).to_have_count(4)
    written_one = page.locator(".scribed li")
    expect(written_one).to_contain_text("It is on the board.")
    # The slot is a wish of its own, right behind.
    board = slot_taken(host)
    (topic,) = board["topics"].values()
    first = min(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    room = min(board["rooms"], key=lambda id_: board["rooms"][id_]["position"])
    assert topic["slot"] == {"round": first, "room": room}
    assert page.input_value("#scribe-slot") == ""
    assert page.locator("#scribe-names option").evaluate_all("all => all.map(it => it.value)") == [
        "Rosa"
    ]


def test_what_was_written_without_a_network_is_sent_later(open_console, host):
    page = open_console(allow=["ERR_INTERNET_DISCONNECTED"])
    page.context.set_offline(offline=True)
    expect(page.locator(".lost-place")).to_contain_text("No connection", timeout=8000)
    keys = Keys(page)

    for title, name in PILE[:3]:
        keys.topic(title, name)

    expect(page.locator(".scribed-kept")).to_have_count(3)
    assert_accessible(page)
    assert on_the_board(host) == []
    page.context.set_offline(offline=False)
    expect(page.locator(".scribed-done")).to_have_count(3, timeout=20_000)
    assert on_the_board(host) == PILE[:3]


def test_kept_sheet_is_taken_back_from_its_line_once_it_is_on_the_board(open_console, host):
    page = open_console(allow=["ERR_INTERNET_DISCONNECTED"])
    page.context.set_offline(offline=True)
    expect(page.locator(".lost-place")).to_contain_text("No connection", timeout=8000)
    for title, name in PILE[:2]:
        Keys(page).topic(title, name)
    undo = page.locator(".scribed").get_by_role("button")
    expect(page.locator(".scribed-kept")).to_have_count(2)
    expect(undo).to_have_count(0)
    page.context.set_offline(offline=False)
    expect(page.locator(".scribed-done")).to_have_count(2, timeout=20_000)

    expect(undo).to_have_count(2)
    page.get_by_role("button", name=f"Undo: {PILE[0][0]}").click()

    expect(page.locator(".scribed-done")).to_have_count(1)
    expect(page.locator(".scribed-done")).to_contain_text(PILE[1][0])
    (left,) = topics_called(host, PILE[1][0])
    (gone,) = topics_called(host, PILE[0][0])
    assert (left["withdrawn"], gone["withdrawn"]) == (False, True)
    assert host.put(f"topics/{left['id']}/withdrawal").ok
    expect(undo).to_have_count(0)


@pytest.mark.parametrize(
    ("deed", "became"),
    [
        ("withdrawal", "It was taken off the board since."),
        ("hiding", "It was hidden since."),
        ("combination", "It was combined with another one since."),
    ],
)
def test_line_says_what_another_host_did_with_the_topic_since(open_console, host, deed, became):
    page = open_console()
    Keys(page).topic(*PILE[0])
    line = page.locator(".scribed li")
    expect(line).to_contain_text("It is on the board.")
    expect(line.get_by_role("button")).to_have_count(1)
    (topic,) = topics_called(host, PILE[0][0])
    other = host.post("topics", title="Bees", scribe_for="Tom").json()["ref"]

    more = {"topic": other} if deed == "combination" else {}
    assert host.put(f"topics/{topic['id']}/{deed}", **more).ok

    expect(line.locator(".hint")).to_have_text(became)
    expect(line.get_by_role("button")).to_have_count(0)


def test_words_that_were_refused_stay_in_sight_though_the_console_goes(open_console, host):
    helper = open_console("cohost", allow=["403"])
    held = []
    answered: list[bool] = []

    def hold(route):
        if answered:
            route.continue_()
        else:
            held.append(route)

    helper.route("**/me", hold)
    # The link that they came by counts no more, which their phone does not know yet.
    assert host.post("links/cohost").ok

    Keys(helper).topic("Gardens", "Rosa")
    helper.locator(".scribed-refused").wait_for()
    answered.append(True)  # also what is asked for from now on
    for route in held:
        route.continue_()

    expect(helper.get_by_text("This page is for hosts.")).to_be_visible()
    expect(helper.locator(".scribed-refused")).to_contain_text("Gardens, Rosa")


def test_words_that_do_not_fit_are_given_back(open_console, host):
    page = open_console(allow=["400"])
    title = page.locator("#scribe-title")

    # As a network or an older page may do it: the server has the last word.
    page.route("**/topics", lambda route: route.fulfill(status=400, json=REFUSED))
    Keys(page).topic("Gardens", "Rosa")
    page.get_by_role("button", name="Write it again").click()

    expect(title).to_have_value("Gardens")
    expect(page.locator("#scribe-name")).to_have_value("Rosa")
    page.unroute("**/topics")
    title.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#scribe-name")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".scribed-done")).to_contain_text("Gardens")
    assert on_the_board(host) == [("Gardens", "Rosa")]


def test_next_sheet_does_not_go_out_under_the_name_of_one_that_was_too_long(open_console, host):
    page = open_console()
    keys = Keys(page)
    page.fill("#scribe-name", "Rosa")
    page.focus("#scribe-title")
    keys.words("x" * 121)
    keys.press("Enter")
    expect(page.locator("#scribe-title")).to_be_focused()

    page.fill("#scribe-title", "Gardens")
    keys.press("Enter")
    expect(page.locator("#scribe-name")).to_be_focused()
    assert on_the_board(host) == []
    keys.words("Tom")
    keys.press("Enter")
    expect(page.locator(".scribed-done")).to_contain_text("Gardens, Tom")
    assert on_the_board(host) == [("Gardens", "Tom")]


def test_topic_whose_slot_was_taken_meanwhile_is_said_to_have_none_and_gets_another(
    open_console, host
):
    page = open_console(allow=["409"])
    board = host.get("board").json()
    rooms = sorted(board["rooms"], key=lambda id_: board["rooms"][id_]["position"])
    first = min(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    host.patch(f"rooms/{rooms[0]}", name="Assembly hall on the second floor")
    page.fill("#scribe-title", "Gardens")
    page.fill("#scribe-name", "Rosa")
    page.locator("#scribe-slot").select_option(index=1)

    def be_quicker(route):
        bees = host.post("topics", title="Bees", scribe_for="Tom").json()["ref"]
        host.put(f"topics/{bees}/placement", round=first, room=rooms[0])
        route.continue_()

    page.route("**/topics", be_quicker, times=1)
    page.get_by_role("button", name="Put it on the board").click()

    line = page.locator(".scribed-without_slot")
    expect(line).to_contain_text("It has no slot. Tom has just taken this slot for “Bees”.")
    expect(page.locator("#toast")).to_contain_text("“Gardens” is on the board, but without a slot.")
    place = line.get_by_role("button", name="Garden · Round 1")
    page.set_viewport_size({"width": 360, "height": 740})
    assert line.get_by_role("button").evaluate_all(BROKEN_WORDS) == []
    page.set_viewport_size({"width": 1024, "height": 768})
    place.click()

    expect(page.locator("#toast")).to_contain_text("“Gardens”: Garden · Round 1")
    expect(page.locator(".scribed-done")).to_contain_text("Gardens, Rosa")
    slots = {one["title"]: one["slot"] for one in host.get("board").json()["topics"].values()}
    assert slots["Gardens"] == {"round": first, "room": rooms[1]}
    page.get_by_role("button", name="Undo: Gardens").click()
    expect(page.locator(".scribed-done")).to_have_count(0)
    topics = host.get("board").json()["topics"].values()
    assert {one["title"]: one["withdrawn"] for one in topics} == {"Bees": False, "Gardens": True}


def test_slot_that_was_taken_before_enter_is_not_dropped_in_silence(open_console, host):
    page = open_console(allow=["409"])
    board = host.get("board").json()
    rooms = sorted(board["rooms"], key=lambda id_: board["rooms"][id_]["position"])
    first = min(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    page.locator("#scribe-slot").select_option(index=1)
    bees = host.post("topics", title="Bees", scribe_for="Tom").json()["ref"]
    assert host.put(f"topics/{bees}/placement", round=first, room=rooms[0]).ok
    expect(page.locator("#scribe-names option")).to_have_count(1)
    assert page.input_value("#scribe-slot") == f"{first} {rooms[0]}"

    page.focus("#scribe-title")
    Keys(page).topic("Gardens", "Rosa")

    line = page.locator(".scribed-without_slot")
    expect(line).to_contain_text("It has no slot. Tom has just taken this slot for “Bees”.")
    expect(line.locator("button", has_text="Garden · Round 1")).to_have_count(1)


def test_slot_of_a_round_that_was_removed_is_chosen_no_more(open_console, host):
    page = open_console()
    rounds = host.get("board").json()["rounds"]
    first = min(rounds, key=lambda id_: rounds[id_]["starts"])
    page.locator("#scribe-slot").select_option(index=1)
    assert host.delete(f"rounds/{first}").ok
    expect(page.locator(f"#scribe-slot option[value^='{first}']")).to_have_count(0)
    assert page.input_value("#scribe-slot") == ""

    page.focus("#scribe-title")
    Keys(page).topic("Gardens", "Rosa")

    expect(page.locator(".scribed-done")).to_contain_text("Gardens, Rosa")


def test_whoever_chose_a_slot_with_a_finger_types_on_and_takes_back_any_line(host, new_phone):
    page = new_phone()
    page.goto(urlsplit(host.made["links"]["cohost"]).path)
    page.locator("#scribe-slot").select_option(index=1)
    expect(page.locator("#scribe-title")).to_be_focused()
    Keys(page).topic("Gardens", "Rosa")
    Keys(page).topic("Bees", "Tom")
    written(page, 2)
    expect(page.locator("#toast .toast")).to_have_count(0)

    page.get_by_role("button", name="Undo: Gardens").tap()

    expect(page.locator("#host-scribe ~ .label")).to_have_text("1 topic written")
    expect(page.locator(".scribed-done")).to_have_count(1)
    topics = host.get("board").json()["topics"].values()
    assert {one["title"]: one["withdrawn"] for one in topics} == {"Gardens": True, "Bees": False}


def test_places_that_follow_on_the_paper_are_one_touch_away(host, new_phone):
    host.post("rooms", name="Yard").raise_for_status()
    page = new_phone()
    page.goto(urlsplit(host.made["links"]["host"]).path)
    slots, following = page.get_by_label("Time and room"), page.locator(".scribe-next button")
    expect(following).to_have_count(0)
    page.locator("#scribe-title").tap()
    places = slots.locator("option").all_inner_texts()[1:]
    assert len(places) == 6
    slots.select_option(index=2)
    Keys(page).topic("Bees", "Ana")
    slot_of(host, "Bees")
    expect(following).to_have_text([re.compile(room_and_round(place)) for place in places[2:5]])

    following.nth(1).tap()

    expect(following.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#scribe-title")).to_be_focused()
    assert_accessible(page)
    Keys(page).topic("Trees", "Ben")
    where = slot_of(host, "Trees")
    board = host.get("board").json()
    assert board["rooms"][where["room"]]["name"] in places[3]
    following.first.tap()
    following.first.tap()
    Keys(page).topic("Moss", "Cleo")
    moss = page.locator(".scribed li", has_text="Moss")
    expect(moss).to_contain_text("It is on the board.")
    assert [one["slot"] for one in topics_called(host, "Moss")] == [None]


def test_kept_sheet_whose_slot_was_taken_meanwhile_is_named_and_gets_another(open_console, host):
    page = open_console(allow=["ERR_INTERNET_DISCONNECTED", "409"])
    board = host.get("board").json()
    rooms = sorted(board["rooms"], key=lambda id_: board["rooms"][id_]["position"])
    first = min(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    page.context.set_offline(offline=True)
    expect(page.locator(".lost-place")).to_contain_text("No connection", timeout=8000)
    page.fill("#scribe-title", "Gardens")
    page.fill("#scribe-name", "Rosa")
    page.locator("#scribe-slot").select_option(index=1)
    page.get_by_role("button", name="Put it on the board").click()
    expect(page.locator(".scribed-kept")).to_contain_text("Gardens, Rosa")
    bees = host.post("topics", title="Bees", scribe_for="Tom").json()["ref"]
    assert host.put(f"topics/{bees}/placement", round=first, room=rooms[0]).ok

    page.context.set_offline(offline=False)

    sheet = page.get_by_role("dialog")
    expect(sheet).to_contain_text(
        "Gardens: Tom has just taken this slot for “Bees”.", timeout=20_000
    )
    line = page.locator(".scribed-without_slot")
    expect(line).to_contain_text("It has no slot. Tom has just taken this slot for “Bees”.")
    expect(line.locator("button", has_text="Garden · Round 1")).to_have_count(1)
    sheet.get_by_role("button", name="Garden · Round 1").click()

    expect(page.locator(".scribed-done")).to_contain_text("It is on the board.")
    assert slot_of(host, "Gardens") == {"round": first, "room": rooms[1]}
