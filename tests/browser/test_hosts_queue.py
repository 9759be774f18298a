"""The marketplace queue and the bell on phones: who reads next is told, and nothing rings late."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.steps import open_board
from tests.support.accessibility import assert_accessible
from tests.support.sound import COUNT_TONES

WORDS = {
    "en": ["You read after the next.", "You read next.", "It is your turn: read your topic aloud."],
    "es": [
        "Lees tras la siguiente persona.",
        "Después lees tú.",
        "Es tu turno: lee tu tema en voz alta.",
    ],
}


@pytest.fixture
def host(new_person, server):
    """The host of a marketplace with two topics on paper, which a scribe wrote."""
    host = new_person(server)
    host.create_event()
    host.put("phase", phase="marketplace")
    host.topics = [
        host.post("topics", title=title, scribe_for=name).json()["ref"]
        for title, name in (("Bees", "Ana"), ("Trees", "Ben"))
    ]
    return host


@pytest.mark.parametrize("language", WORDS)
def test_phone_of_whoever_reads_soon_says_how_soon(new_phone, new_person, server, host, language):
    page = new_phone(locale=language)
    page.goto(f"/e/{host.code}")
    rosa = new_person(server)
    rosa.http.cookies.update({one["name"]: one["value"] for one in page.context.cookies()})
    rosa.join(host.code, "Rosa")
    mine = rosa.post("topics", title="Homework").json()["ref"]
    page.wait_for_load_state("networkidle")
    page.reload()

    for topic, words in zip([*host.topics, mine], WORDS[language], strict=True):
        host.put("wall/reading", topic=topic)
        expect(page.locator(".said-turn")).to_have_text(words)
        expect(page.locator("#status")).to_have_text(words)
    other = rosa.post("topics", title="Lunch").json()["ref"]
    expect(page.locator(".said-turn")).to_have_text(f"{words} Homework")
    host.put("wall/reading", topic=other)
    expect(page.locator(".said-turn")).to_have_text(f"{words} Lunch")
    expect(page.locator("#status")).to_have_text(f"{words} Lunch")
    host.delete("wall/reading")
    expect(page.locator(".said-turn")).to_have_count(0)
    # Nor does a screen reader find it there still.
    expect(page.locator("#status")).to_have_text("")


def test_turn_is_said_no_more_when_the_marketplace_or_its_seconds_are_long_over(
    new_phone, new_person, server, host
):
    page = open_board(new_phone(), host.code)
    rosa = new_person(server)
    rosa.http.cookies.update({one["name"]: one["value"] for one in page.context.cookies()})
    rosa.join(host.code, "Rosa")
    mine = rosa.post("topics", title="Homework").json()["ref"]
    said = page.locator(".said-turn")
    page.reload()
    host.put("wall/reading", topic=mine)
    expect(said).to_have_count(1)
    host.put("phase", phase="sessions")
    expect(said).to_have_count(0)

    host.put("phase", phase="marketplace")
    host.put("wall/reading", topic=mine)
    expect(said).to_have_count(1)
    # A phone that is told something asks for the time, by which this clock would be put right.
    with page.expect_response(lambda answer: answer.request.method == "HEAD"):
        host.post("announcements", text="Bread")
    page.clock.install()
    for ms, text, left in (90_000, "Soup", 1), (120_000, "Tea", 0):
        page.clock.fast_forward(ms)
        host.post("announcements", text=text)
        expect(page.get_by_text(text)).to_be_visible()
        expect(said).to_have_count(left)


def test_bell_is_heard_on_phones_that_want_it_and_never_late(new_phone, host):
    phone = open_board(new_phone(), host.code)
    phone.evaluate(COUNT_TONES)
    body, sign = phone.locator("body"), phone.locator(".said", has_text="The bell rings.")
    ring_and_announce(phone, host, "Bread")
    expect(sign).to_have_count(0)
    expect(body).to_have_attribute("data-tones", "0")

    phone.get_by_role("button", name="Menu").tap()
    phone.get_by_label("Hear the bell on this phone").tap()
    expect(body).to_have_attribute("data-tones", "3")  # so that one knows how loud it is
    assert_accessible(phone)
    phone.get_by_role("dialog").get_by_role("button", name="Close").tap()
    host.post("wall/bell")
    expect(sign).to_be_visible()
    expect(body).to_have_attribute("data-tones", "6")

    phone.clock.install()
    phone.clock.fast_forward(60_000)  # as for a phone that slept, what comes now is old
    ring_and_announce(phone, host, "Soup")
    expect(sign).to_have_count(0)
    expect(body).to_have_attribute("data-tones", "6")


def ring_and_announce(phone, host, text):
    """When the phone shows the announcement, it has heard of the bell before."""
    host.post("wall/bell")
    host.post("announcements", text=text)
    expect(phone.get_by_text(text)).to_be_visible()
