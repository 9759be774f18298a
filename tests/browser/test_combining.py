"""Two conveners make one topic of two: asked on one phone, agreed on another, and parted again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.steps import agenda, card, open_board, propose, said, sheet_gone, slot
from tests.support.accessibility import assert_accessible


@pytest.fixture
def event(new_person, server):
    host = new_person(server)
    host.create_event()
    host.put("phase", phase="marketplace")
    return host


def test_convener_asks_and_the_other_agrees_and_they_part_again(event, new_phone):
    ana, ben = open_board(new_phone(), event.code), open_board(new_phone(), event.code)
    propose(ana, "Wasps", name="Ana")
    propose(ben, "Bees", name="Ben")
    card(ana, "Wasps").get_by_role("link", name="Wasps").tap()
    # What comes later has come: the part of the app that tells of being asked.
    card(ben, "Bees").get_by_role("link", name="Bees").tap()
    expect(ben.get_by_role("heading", name="Bees", level=1)).to_be_visible()

    ana.get_by_role("button", name="More for this topic").tap()
    ana.get_by_role("button", name="Combine with another topic").tap()
    ana.locator("#sheet").get_by_role("button", name="Bees").tap()
    sheet_gone(ana)
    expect(said(ana)).to_contain_text("Bees: its convener is asked.")
    expect(ana.locator(".combined")).to_contain_text("Waits for an answer by Ben")

    words = "Ana asks to combine “Wasps” with your topic “Bees”."
    question = ben.locator(".nudge").get_by_text(words)
    expect(question).to_be_visible()
    expect(ben.locator("#status")).to_have_text(words)
    # A finger that is quick touches twice.
    ben.get_by_role("button", name="Agree").dblclick()
    expect(said(ben)).to_contain_text("Combined with Wasps.")
    expect(question).to_have_count(0)
    expect(ben.locator(".combined")).to_contain_text("Wasps")
    expect(said(ben).get_by_role("button", name="Undo")).to_be_visible()
    expect(ana.locator(".combined")).to_contain_text("Bees")
    # What would be refused is not offered: parting comes first.
    for others in ("Withdraw", "More for this topic"):
        expect(ana.get_by_role("button", name=others)).to_have_count(0)
    ben.reload()
    expect(ben.locator(".combined")).to_contain_text("Wasps")
    assert_accessible(ben)
    ben.goto(f"/e/{event.code}")
    expect(card(ben, "Bees")).to_contain_text("Ben, Ana")
    expect(card(ben, "Wasps")).to_have_count(0)

    ana.get_by_role("button", name="Part them again").tap()
    expect(said(ana)).to_contain_text("The topics stand by themselves again.")
    expect(card(ben, "Wasps")).to_be_visible()
    said(ana).get_by_role("button", name="Undo").tap()
    expect(card(ben, "Wasps")).to_have_count(0)

    # Who agreed may part them as well, on the topic that stayed.
    card(ben, "Bees").get_by_role("link", name="Bees").tap()
    ben.get_by_role("button", name="Part them again").tap()
    expect(said(ben)).to_contain_text("The topics stand by themselves again.")


def test_reader_of_anothers_topic_has_one_of_theirs_taken_into_it(event, new_phone):
    event.put("me", name="Ben")
    for title in ("Bees", "Hives"):
        assert event.post("topics", title=title).ok
    ana = open_board(new_phone(), event.code)
    propose(ana, "Wasps", name="Ana")
    propose(ana, "Hornets")
    offer = ana.get_by_role("button", name="Combine with my topic")
    card(ana, "Wasps").get_by_role("link", name="Wasps").tap()
    expect(ana.get_by_role("button", name="More for this topic")).to_be_visible()
    expect(offer).to_have_count(0)
    ana.go_back()

    card(ana, "Bees").get_by_role("link", name="Bees").tap()
    offer.tap()
    ana.locator("#sheet").get_by_role("button", name="Hornets").tap()
    sheet_gone(ana)

    expect(said(ana)).to_contain_text("Bees: its convener is asked.")
    # While one waits for an answer nothing more is asked.
    expect(offer).to_have_count(0)
    board = event.get("board").json()
    titles = {id_: one["title"] for id_, one in board["topics"].items()}
    assert [
        (one["title"], titles[one["asks"]]) for one in board["topics"].values() if one["asks"]
    ] == [("Hornets", "Bees")]
    word = "You asked to combine this with your topic, and wait for an answer by Ben: Hornets"
    expect(ana.locator(".combined")).to_contain_text(word)
    assert_accessible(ana)

    ana.locator(".combined").get_by_role("button", name="Ask no more").tap()
    expect(ana.locator(".combined")).to_have_count(0)
    expect(offer).to_be_visible()
    assert not any(one["asks"] for one in event.get("board").json()["topics"].values())


def test_page_of_the_topic_that_stays_has_the_text_of_the_other_as_well(event, new_phone):
    event.put("me", name="Ben")
    bees = event.post("topics", title="Bees", body="They *dance*.").json()["ref"]
    wasps = event.post("topics", title="Wasps", body="They *sting*.", scribe_for="Ana").json()
    ana = open_board(new_phone(), event.code)
    card(ana, "Bees").get_by_role("link", name="Bees").tap()
    expect(ana.locator(".session-body")).to_contain_text("They dance.")

    assert event.put(f"topics/{wasps['ref']}/combination", topic=bees).ok

    other = ana.locator(".combined")
    expect(other).to_contain_text("Wasps")
    expect(other).to_contain_text("Ana")
    expect(other.locator("em")).to_have_text("sting")
    expect(ana.locator(".session-body")).to_contain_text("They dance.")
    assert event.patch(f"topics/{wasps['ref']}", body="They *build* as well.").ok
    expect(other.locator("em")).to_have_text("build")
    assert_accessible(ana)


def test_convener_of_what_was_taken_in_places_the_one_that_stays(event, new_phone):
    ana, ben = open_board(new_phone(), event.code), open_board(new_phone(), event.code)
    propose(ana, "Wasps", name="Ana")
    propose(ben, "Bees", name="Ben")
    topics = {one["title"]: id_ for id_, one in event.get("board").json()["topics"].items()}
    event.put(f"topics/{topics['Wasps']}/combination", topic=topics["Bees"])

    # By its card, which is hers as well; then by a free place and by its page.
    expect(card(ana, "Bees").get_by_text("Yours")).to_be_visible()
    card(ana, "Bees").get_by_role("button", name="Choose a slot").tap()
    slot(ana, "Take this slot", "Library", 1).tap()
    expect(said(ana)).to_contain_text("Library")
    expect(agenda(ben).locator(f"[data-topic='{topics['Bees']}']")).to_be_visible()
    card(ana, "Bees").get_by_role("link", name="Bees").tap()
    ana.get_by_role("button", name="Give the slot back").tap()
    expect(ana.locator(".facts-where").first).to_contain_text("Without a slot")
    for others in ("Edit", "Withdraw"):
        expect(ana.get_by_role("button", name=others, exact=True)).to_have_count(0)
    ana.goto(f"/e/{event.code}")
    slot(ana, "Free", "Garden", 2).tap()
    ana.locator("#sheet").get_by_role("button", name="Bees").tap()
    sheet_gone(ana)
    expect(agenda(ben).locator(f"[data-topic='{topics['Bees']}']")).to_be_visible()

    card(ana, "Bees").get_by_role("link", name="Bees").tap()
    ana.get_by_role("button", name="More for this topic").tap()
    more = ana.locator("#sheet")
    expect(more.get_by_role("button")).to_contain_text(["", "Repeat at another time"])
    expect(more.get_by_role("button", name="Hand over to somebody")).to_have_count(0)
    assert_accessible(ana)
    ana.go_back()
    sheet_gone(ana)

    ana.get_by_role("button", name="Part them again").tap()
    expect(ana.get_by_role("button", name="Part them again")).to_have_count(0)
    expect(ana.get_by_role("button", name="Give the slot back")).to_have_count(0)
    expect(ana.get_by_role("button", name="More for this topic")).to_have_count(0)
    expect(ana.locator(".mark-mine")).to_have_count(0)


def test_what_is_said_to_a_session_reaches_both_its_conveners(event, new_phone):
    ana = open_board(new_phone(), event.code)
    propose(ana, "Wasps", name="Ana")
    event.put("me", name="Hanna")
    bees = event.post("topics", title="Bees").json()["ref"]
    board = event.get("board").json()
    (wasps,) = set(board["topics"]) - {bees}
    round_, room = next(iter(board["rounds"])), next(iter(board["rooms"]))
    assert event.post("announcements", text="Bees meet outside.", topic=bees).ok
    event.put(f"topics/{bees}/placement", round=round_, room=room)
    expect(agenda(ana).locator(f"[data-topic='{bees}']")).to_be_visible()
    expect(ana.locator(".said")).to_have_count(0)

    assert event.put(f"topics/{wasps}/combination", topic=bees).ok
    expect(ana.locator(".said")).to_contain_text("Bees meet outside.")

    # The report is hers to think of, too, when the session comes to its end.
    event.put("phase", phase="sessions")
    now = datetime.now(UTC)
    times = {"starts": now - timedelta(minutes=42), "ends": now + timedelta(minutes=3)}
    assert event.patch(f"rounds/{round_}", **{k: v.isoformat() for k, v in times.items()}).ok
    ana.reload()
    expect(ana.locator(".nudge")).to_contain_text("Bees")


def test_each_convener_is_told_of_two_sessions_that_one_of_them_opens_at_the_same_time(
    event, new_phone
):
    ana, ben = open_board(new_phone(), event.code), open_board(new_phone(), event.code)
    propose(ana, "Wasps", name="Ana")
    propose(ana, "Moss")
    propose(ben, "Bees", name="Ben")
    topics = {one["title"]: id_ for id_, one in event.get("board").json()["topics"].items()}
    first, second = ((ana, "Moss", "Library"), (ben, "Bees", "Garden"))
    for phone, title, room in (first, second):
        card(phone, title).get_by_role("button", name="Choose a slot").tap()
        slot(phone, "Take this slot", room, 1).tap()
        expect(said(phone)).to_contain_text(room)
    card(ben, "Bees").get_by_role("link", name="Bees").tap()
    expect(ben.locator(".facts-where").first).to_contain_text("Round 1")
    expect(ben.locator(".facts-clash")).to_have_count(0)

    asking = {"ref": "asking-0001", "topic": topics["Bees"]}
    path = f"/api/events/{event.code}/topics/{topics['Wasps']}/combination"
    assert ana.request.put(path, data=asking).ok
    ben.get_by_role("button", name="Agree").tap()

    word = "Ana also opens “Moss” at this time."
    expect(said(ben)).to_contain_text(f"Combined with Wasps. {word}")
    expect(ben.locator(".facts-clash")).to_have_text(word)
    assert_accessible(ben)
    for title in ("Bees", "Moss"):
        expect(agenda(ana).locator(f"[data-topic='{topics[title]}']")).to_contain_text(
            "Two at once"
        )
    ana.goto(f"/e/{event.code}/topics/{topics['Bees']}")
    expect(ana.locator(".facts-clash")).to_have_text("You also open “Moss” at this time.")
    ana.goto(f"/e/{event.code}/topics/{topics['Moss']}")
    expect(ana.locator(".facts-clash")).to_have_text("You also open “Bees” at this time.")
