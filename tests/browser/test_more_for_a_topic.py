"""What conveners and hosts settle on phones: once more, in other hands, in another's place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.steps import open_board, propose, said, sheet_gone
from tests.support.accessibility import assert_accessible


@pytest.fixture
def host(new_person, server):
    """Bees in the first round and Trees in the second, both in the Attic; the Cellar is free."""
    host = new_person(server)
    host.made = host.create_event(rounds=2, rooms=["Attic", "Cellar"])
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    board = host.get("board").json()
    rounds = sorted(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    attic = next(id_ for id_, room in board["rooms"].items() if room["name"] == "Attic")
    host.cellar = next(id_ for id_ in board["rooms"] if id_ != attic)
    host.rounds = rounds
    for round_, title in zip(rounds, ("Bees", "Trees"), strict=True):
        host.post("topics", ref=f"{title}-0001", title=title)
        host.put(f"topics/{title}-0001/placement", round=round_, room=attic)
    return host


def open_more(page, choice):
    page.get_by_role("button", name="More for this topic").click()
    page.get_by_role("dialog").get_by_role("button", name=choice).click()
    expect(page.get_by_role("dialog").get_by_role("heading", name=choice)).to_be_visible()


def choose(page, name):
    page.get_by_role("dialog").get_by_role("button", name=name).click()
    sheet_gone(page)


def slots(host):
    topics = host.get("board").json()["topics"].values()
    return {topic["number"]: topic["slot"] for topic in topics}


def test_convener_repeats_and_hands_over_and_both_come_back(new_phone, host, new_person, server):
    new_person(server).join(host.code, "Ana")
    phone = open_board(new_phone(), host.code)
    propose(phone, "Moss", name="Rosa")
    phone.get_by_role("link", name="Moss").tap()
    id_ = next(t["id"] for t in host.get("board").json()["topics"].values() if t["title"] == "Moss")
    host.put(f"topics/{id_}/placement", round=host.rounds[0], room=host.cellar)
    other = new_phone()

    open_more(phone, "Repeat at another time")
    assert_accessible(phone)
    choose(phone, "Cellar · Round 2")
    expect(said(phone)).to_contain_text("It takes place once more: Cellar · Round 2")
    assert slots(host)[4]
    said(phone).get_by_role("button", name="Undo").tap()
    expect(said(phone)).to_contain_text("Undone")
    again = next(t for t in host.get("board").json()["topics"].values() if t["number"] == 4)
    assert (again["slot"], again["withdrawn"]) == (None, True)

    other.goto(urlsplit(phone.url).path)
    expect(other.locator(".facts-who")).to_contain_text("Rosa")
    expect(other.get_by_role("button", name="More for this topic")).to_be_hidden()
    open_more(phone, "Hand over to somebody")
    assert_accessible(phone)
    choose(phone, "Ana")
    expect(said(phone)).to_contain_text("Ana convenes “Moss” now.")
    expect(other.locator(".facts-who")).to_contain_text("Ana")
    expect(phone.get_by_role("button", name="More for this topic")).to_be_hidden()
    said(phone).get_by_role("button", name="Undo").tap()
    expect(other.locator(".facts-who")).to_contain_text("Rosa")


def test_session_is_repeated_at_another_time_that_is_not_as_good_as_over(new_phone, host):
    now = datetime.now(UTC)
    for begun, left in ((90, -45), (41, 4), (15, 30)):
        times = {"starts": now - timedelta(minutes=begun), "ends": now + timedelta(minutes=left)}
        host.post("rounds", title=f"Left: {left}", **{k: v.isoformat() for k, v in times.items()})
    page = new_phone()
    page.goto(urlsplit(host.made["links"]["host"]).path)
    page.wait_for_selector(".day")
    page.goto(f"/e/{host.code}/topics/Bees-0001")

    open_more(page, "Repeat at another time")

    cellar = page.get_by_role("dialog").get_by_role("button", name="Cellar")
    expect(cellar).to_contain_text(["Left: 30", "Round 5"])
    choose(page, "Cellar · Round 5")
    expect(said(page)).to_contain_text("It takes place once more: Cellar · Round 5")
    page.goto(f"/e/{host.code}")
    expect(page.get_by_role("article", name="Bees")).to_have_count(2)
    bees = page.locator(".agenda [data-topic='Bees-0001']")
    expect(bees).to_be_visible()
    expect(bees.get_by_text("Two at once")).to_have_count(0)


def test_place_of_a_choice_stands_below_its_title_and_leaves_it_the_whole_breadth(new_phone, host):
    title = "What would our mornings be like if nobody had to hurry, and who decides it?"
    host.patch("topics/Trees-0001", title=title)
    page = new_phone()
    page.goto(urlsplit(host.made["links"]["host"]).path)
    page.wait_for_selector(".day")
    page.goto(f"/e/{host.code}/topics/Bees-0001")

    open_more(page, "Swap with another session")

    choice = page.get_by_role("dialog").get_by_role("button", name=title)
    words, hint = (choice.locator(part).bounding_box() for part in (".choice-title", ".hint"))
    assert words["width"] > 280
    assert hint["y"] >= words["y"] + words["height"]


def test_host_swaps_two_sessions_by_keyboard_and_undoes_it(new_phone, host):
    before = slots(host)
    page = new_phone(width=1280, height=800, touch=False)
    page.goto(urlsplit(host.made["links"]["host"]).path)
    page.wait_for_selector(".day")
    page.goto(f"/e/{host.code}/topics/Bees-0001")

    page.get_by_role("button", name="More for this topic").press("Enter")
    page.get_by_role("button", name="Swap with another session").press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="Trees").press("Enter")

    expect(said(page)).to_contain_text("Swapped with “Trees”.")
    assert slots(host) == {1: before[2], 2: before[1]}
    said(page).get_by_role("button", name="Undo").press("Enter")
    expect(said(page)).to_contain_text("Undone")
    assert slots(host) == before


def test_topic_that_was_handed_over_is_told_to_whom_it_is_now(new_phone, host):
    phone = open_board(new_phone(), host.code)
    propose(phone, "Moss", name="Rosa")
    # What comes a moment after the board has come.
    phone.get_by_role("link", name="Moss").tap()
    expect(phone.get_by_role("button", name="More for this topic")).to_be_visible()
    people = host.get("board").json()["people"].values()
    (rosa,) = (one["id"] for one in people if one["name"] == "Rosa")

    host.put("topics/Bees-0001/convener", person=rosa)

    told = phone.get_by_role("complementary", name="What is yours now")
    expect(told).to_have_text("“Bees” is yours now. I have seen it")
    phone.reload()
    expect(told).to_be_visible()
    assert_accessible(phone)
    told.get_by_role("button", name="I have seen it").tap()
    expect(told).to_be_hidden()
    phone.reload()
    expect(phone.get_by_role("button", name="More for this topic")).to_be_visible()
    expect(told).to_be_hidden()


def test_what_is_over_changes_places_with_nothing(new_phone, host):
    ended = {"starts": "2026-01-01T09:00:00Z", "ends": "2026-01-01T09:45:00Z"}
    host.patch(f"rounds/{host.rounds[0]}", **ended)
    phone = new_phone()
    phone.goto(urlsplit(host.made["links"]["host"]).path)
    phone.wait_for_selector(".day")

    phone.goto(f"/e/{host.code}/topics/Bees-0001")
    phone.get_by_role("button", name="More for this topic").tap()
    expect(phone.get_by_role("button", name="Combine with another topic")).to_be_visible()
    expect(phone.get_by_role("button", name="Swap with another session")).to_be_hidden()
    phone.goto(f"/e/{host.code}/topics/Trees-0001")
    open_more(phone, "Swap with another session")
    expect(phone.get_by_text("No other session is still to come.")).to_be_visible()
