"""What concerns somebody stays in sight while they scroll, and leaves them the screen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.steps import card, open_board, propose
from tests.support.accessibility import assert_accessible


@pytest.fixture
def event(new_person, server):
    host = new_person(server)
    host.create_event(rooms=["Attic", "Cellar"])
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    board = host.get("board").json()
    host.first = min(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    host.room = {room["name"]: id_ for id_, room in board["rooms"].items()}
    for n in range(6):
        host.post("topics", title=f"Topic {n}")
    return host


@pytest.fixture
def phone(event, new_phone):
    """Rosa's: she convenes Bees, which is in the Attic, and has scrolled down."""
    phone = open_board(new_phone(), event.code)
    propose(phone, "Bees", name="Rosa")
    topics = event.get("board").json()["topics"].values()
    (event.bees,) = (one["id"] for one in topics if one["title"] == "Bees")
    event.put(f"topics/{event.bees}/placement", round=event.first, room=event.room["Attic"])
    # What comes later has come.
    card(phone, "Bees").get_by_role("link", name="Bees").tap()
    expect(phone.get_by_role("button", name="More for this topic")).to_be_visible()
    phone.go_back()
    expect(card(phone, "Bees")).to_be_visible()
    phone.evaluate("scrollTo(0, 400)")
    return phone


def test_session_that_moved_is_told_to_whom_has_scrolled(event, phone):
    event.put(f"topics/{event.bees}/placement", round=event.first, room=event.room["Cellar"])

    expect(phone.locator(".nudge", has_text="“Bees” moved to Cellar")).to_be_in_viewport()
    phone.get_by_role("button", name="I have seen it").tap()
    expect(phone.locator(".nudge", has_text="“Bees” moved to Cellar")).to_have_count(0)


def test_most_urgent_is_in_sight_and_the_rest_one_line_that_leads_up(event, phone):
    event.put(f"topics/{event.bees}/placement", round=event.first, room=event.room["Cellar"])
    # A phone that learns all of it at once tells its own first.
    expect(phone.locator(".nudge", has_text="“Bees” moved to Cellar")).to_be_in_viewport()
    for text in ("Lunch is ready. " * 10, "Please fetch your chairs. " * 7):
        assert event.post("announcements", text=text).ok
    said = phone.locator(".said", has_text="Please fetch your chairs.")
    expect(said).to_be_in_viewport()
    more = phone.get_by_role("button", name="2 more, further up")
    expect(more).to_be_in_viewport()
    bottom = more.evaluate("(it) => it.getBoundingClientRect().bottom")
    assert bottom <= 740 / 3
    assert_accessible(phone)

    wasps = event.post("topics", title="Wasps").json()["ref"]
    assert event.put("wall/reading", topic=event.bees).ok
    expect(phone.locator(".said-turn", has_text="It is your turn")).to_be_in_viewport()
    assert event.put(f"topics/{wasps}/combination", topic=event.bees).ok
    phone.get_by_role("button", name="more, further up").tap()
    expect(more).to_have_count(0)
    expect(phone.locator(".nudge", has_text="“Bees” moved to Cellar")).to_be_visible()


def test_what_is_new_of_ones_own_session_comes_before_what_was_said_earlier(event, phone):
    event.post("announcements", text="Bring a net.", topic=event.bees)
    said = phone.locator(".said", has_text="Bring a net.")
    expect(said).to_be_in_viewport()

    event.put(f"topics/{event.bees}/placement", round=event.first, room=event.room["Cellar"])

    moved = phone.locator(".nudge", has_text="“Bees” moved to Cellar")
    expect(moved).to_be_in_viewport()
    expect(said).not_to_be_in_viewport()

    event.post("announcements", text="The cellar is open now.", topic=event.bees)
    expect(phone.locator(".said", has_text="The cellar is open now.")).to_be_in_viewport()
    expect(moved).not_to_be_in_viewport()


def test_what_is_told_leaves_the_board_its_room_and_one_line_opens_the_rest(event, phone):
    for text in ("Lunch is ready.", "Please fetch your chairs."):
        event.post("announcements", text=text)
    event.put(f"topics/{event.bees}/placement", round=event.first, room=event.room["Cellar"])
    wasps = event.post("topics", title="Wasps", scribe_for="Ana").json()["ref"]
    moved = phone.locator(".nudge", has_text="“Bees” moved to Cellar")
    expect(moved).to_be_attached()
    event.post("announcements", text="Lost: a red scarf.")
    phone.evaluate("scrollTo(0, 0)")

    expect(phone.locator(".told .said")).to_contain_text("Lost: a red scarf.")
    rest = phone.locator(".told-rest summary")
    expect(rest).to_have_text("3 more messages")
    assert rest.evaluate("(it) => it.getBoundingClientRect().bottom") <= 740 / 3
    expect(moved).to_be_hidden()
    assert_accessible(phone)
    rest.focus()
    phone.keyboard.press("Enter")
    expect(moved).to_be_visible()
    expect(phone.get_by_text("Lunch is ready.")).to_be_visible()
    assert_accessible(phone)
    phone.keyboard.press("Enter")
    expect(moved).to_be_hidden()

    # What is urgent hides nothing of it, and is not hidden; and the way up opens the rest.
    event.put("wall/reading", topic=event.bees)
    expect(phone.locator(".said-turn", has_text="It is your turn")).to_be_visible()
    expect(phone.get_by_text("Lost: a red scarf.")).to_be_visible()
    expect(rest).to_have_text("3 more messages")
    event.put("wall/reading", topic=wasps)
    phone.evaluate("scrollTo(0, 400)")
    phone.get_by_role("button", name="more, further up").tap()
    expect(moved).to_be_visible()
    expect(phone.get_by_text("Lunch is ready.")).to_be_visible()


def test_what_the_host_said_a_while_ago_is_no_news_after_a_reload(event, phone):
    event.post("announcements", text="Lunch is ready.")
    said = phone.locator(".said", has_text="Lunch is ready.")
    expect(said).to_be_in_viewport()

    def said_earlier(route):
        answer = route.fetch()
        board = answer.json()
        for one in board["wall"]["announcements"]:
            at = datetime.fromisoformat(one["at"]) - timedelta(minutes=3)
            one["at"] = at.isoformat()
        route.fulfill(response=answer, json=board)

    phone.route("**/board", said_earlier)
    phone.reload()
    expect(card(phone, "Bees")).to_be_visible()
    phone.evaluate("scrollTo(0, 400)")

    expect(said).to_be_attached()
    expect(said).not_to_be_in_viewport()
    # A board that is not as the server tells it is soon read again.
    phone.unroute_all(behavior="ignoreErrors")


@pytest.mark.parametrize("ahead", [timedelta(hours=1), timedelta(hours=-1)])
def test_what_the_host_says_is_news_on_a_phone_whose_clock_is_wrong(event, new_phone, ahead):
    phone = new_phone()
    phone.clock.install(time=datetime.now(UTC) + ahead)
    open_board(phone, event.code)
    with phone.expect_response(lambda answer: answer.request.method == "HEAD"):
        event.post("announcements", text="Lunch is ready.")
    said = phone.locator(".said", has_text="Lunch is ready.")
    expect(said).to_be_attached()

    phone.evaluate("scrollTo(0, 400)")

    expect(said).to_be_in_viewport()
    phone.clock.fast_forward(125_000)
    expect(said).not_to_be_in_viewport()


def test_phone_that_had_no_answer_asks_the_time_again_and_one_that_had_does_not(event, new_phone):
    phone = new_phone(allow=["ERR_FAILED"])
    open_board(phone, event.code)
    asked = []

    def fail_once(route):
        if route.request.method != "HEAD":
            route.fallback()
            return
        asked.append(route.request.url)
        if len(asked) == 1:
            route.abort()
        else:
            route.fallback()

    phone.route("**/me", fail_once)
    with phone.expect_event("requestfailed"):
        event.post("announcements", text="Lunch is ready.")

    with phone.expect_response(lambda answer: answer.request.method == "HEAD"):
        event.post("announcements", text="Lunch is over.")

    event.post("announcements", text="Supper is ready.")
    expect(phone.locator(".told")).to_contain_text("Supper is ready.")
    # Longer than the phones' asking is spread.
    phone.wait_for_timeout(3500)
    assert len(asked) == 2


def test_announcement_says_for_which_session_it_is(event, phone):
    event.post("announcements", text="Lunch is ready.")
    event.post("announcements", text="Bring a net.", topic=event.bees)

    said = phone.locator(".told")
    expect(said).to_contain_text("For “Bees”: Bring a net.")
    expect(said).to_contain_text("1 more, further up")
    expect(said).not_to_contain_text("Lunch")


def test_nothing_of_the_day_hangs_over_the_thanks(event, phone):
    event.put("wall/reading", topic=event.bees)
    expect(phone.locator(".said-turn", has_text="It is your turn")).to_be_visible()
    event.put(f"topics/{event.bees}/placement", round=event.first, room=event.room["Cellar"])

    event.put("phase", phase="closed")

    expect(phone.get_by_role("heading", name="Thank you")).to_be_visible()
    expect(phone.locator(".said, .nudge")).to_have_count(0)
