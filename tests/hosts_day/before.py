"""What comes before the day: usual days, a copy, a rehearsal; each seen on three screens."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from playwright.sync_api import Browser, expect

from tests.browser.steps import propose
from tests.hosts_day.hand import Deed
from tests.hosts_day.three import Three, live_on_three
from tests.support.browser import becomes_true
from tests.support.server import Server

CALL = "https://meet.example.org/{room}"


class Usual(NamedTuple):
    """A kind of day, and when its rounds begin."""

    what: str
    label: str
    rounds: tuple[str, ...]
    rooms: tuple[str, ...] = ()
    days: int = 1


DAY = ("10:00", "11:15", "1:15", "2:30")
USUAL = (
    Usual("an event of two hours", "Two hours", ("10:25", "11:05")),
    Usual("an event of half a day", "Half a day", ("9:50", "10:45", "11:40")),
    Usual("an event of a day", "A day", DAY),
    Usual("an event of two days", "Two days", DAY * 2, days=2),
    Usual(
        "an event online, with a call for each room",
        "Online or hybrid",
        ("9:35", "10:25", "11:15"),
        ("Garden", "Library"),
    ),
)


def live_before(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    return live_on_three(browser, server, usual_days, copying, rehearsing)


def usual_days(at: Three) -> None:
    """Events of each kind; the last has a video call in each room."""
    at.hand.when = "weeks before"
    for usual in USUAL:
        create(at, usual)
        shows_the_day(at, usual)
    meets_online(at)


def create(at: Three, usual: Usual) -> None:
    """Make it, and bring somebody's phone and a wall to it."""
    page = at.hand.page
    page.goto("/new")
    expect(page.locator(".day-round").first).to_be_visible()
    page.fill("#date", in_days(7).isoformat())
    with at.hand.does(f"Create {usual.what}"):
        at.hand.write("Your theme, as a question", "What do we need?")
        at.hand.touch(usual.label)
        if usual.rooms:
            lines = (f"{room}, {CALL.format(room=room.lower())}" for room in usual.rooms)
            at.hand.write("Rooms", "\n".join(lines))
        at.hand.touch("Create the event")
        at.hand.sees(page.locator(".link-card"))
    arrive(at)


def arrive(at: Three) -> None:
    """Everybody opens their link of the event that was just made."""
    page = at.hand.page
    opened = {
        role: urlsplit(page.input_value(f"[data-link={role}]")).path for role in ("join", "wall")
    }
    page.get_by_role("link", name="Open the host console").tap()
    expect(page.locator(".day-round").first).to_be_visible()
    at.ana.goto(opened["join"])
    at.wall.goto(opened["wall"])


def shows_the_day(at: Three, usual: Usual) -> None:
    """The day and its rounds, from the first to the last."""
    wide = at.wall.locator("[data-page=welcome]")
    expect(wide).to_contain_text("What do we need?")
    if usual.days == 1:
        names_the_day(at, in_days(7))
    starts = [re.compile(rf"\b{start}\b") for start in usual.rounds]
    expect(at.hand.page.locator(".day-round")).to_have_text(starts)
    expect(at.ana.locator(".agenda .round-time")).to_have_text(starts)
    at.hand.page.get_by_role("button", name="Agenda", exact=True).tap()
    expect(at.wall.locator(".wall-band")).to_contain_text(starts[:2])
    for offset in range(usual.days if usual.days > 1 else 0):
        short = f"{in_days(7 + offset):%b} {in_days(7 + offset).day}"
        expect(at.hand.page.locator(".day-round", has_text=short)).to_have_count(4)
        expect(at.ana.locator(".agenda .round-time", has_text=short)).to_have_count(4)


def meets_online(at: Three) -> None:
    """A session leads to the call of its room, on the phone of whoever takes part."""
    propose(at.ana, "Bees", name="Ana")
    at.ana.get_by_role("link", name="Bees").tap()
    expect(at.ana.get_by_role("heading", name="Bees", level=1)).to_be_visible()
    call = at.ana.get_by_role("link", name="Join online")
    expect(call).to_have_count(0)
    with at.hand.does("Choose a room that meets online for a topic"):
        at.finds("bees", "Choose a slot: Bees")
        at.types("library")
        at.hand.sees(call)
    expect(call).to_have_attribute("href", CALL.format(room="library"))
    expect(at.wall.locator(".wall-grid td").first).to_have_text("free")
    expect(at.wall.locator(".wall-grid td").nth(1)).to_have_text("Bees")


def copying(at: Three) -> None:
    """The same again, on another day: what was said stays where it was."""
    # A sheet that has closed goes a step back in the history, which would break off the way there.
    assert becomes_true(at.hand.page, "() => !history.state?.sheet")
    at.hand.page.goto(at.links["host"])
    with at.hand.does("Copy the event to another day"):
        at.hand.touch("Copy this event")
        proposed = date.fromisoformat(at.hand.page.input_value("#copy-date"))
        at.hand.touch("Make the copy")
        at.hand.sees(at.hand.page.locator("#sheet [data-link=host]"))
    arrive(at)
    expect(at.hand.page.locator(".day-round")).to_have_count(2)
    expect(at.ana.locator(".agenda .round")).to_have_count(2)
    expect(at.ana.get_by_role("article")).to_have_count(0)
    names_the_day(at, proposed)


def rehearsing(at: Three) -> None:
    """A copy with simulated people, which says on each screen what it is."""
    hand = at.hand
    hand.page.goto(at.links["host"])
    with hand.does("Rehearse with simulated people"):
        hand.touch("Rehearse")
        hand.touch("Begin the rehearsal")
        hand.sees(hand.page.locator(".host-rehearsal"))
    rehearsal = hand.page.url.split("/")[4]
    at.ana.goto(f"/e/{rehearsal}")
    at.wall.goto(f"/e/{rehearsal}/wall")
    for page in (hand.page, at.ana):
        expect(page.locator(".rehearsal")).to_have_text("Rehearsal with simulated people")
    expect(at.wall.locator(".wall-rehearsal")).to_have_text("Rehearsal")
    expect(at.ana.get_by_role("article").first).to_be_visible()
    with hand.does("Throw the rehearsal away"):
        hand.touch("Throw the rehearsal away")
        hand.sees(hand.page.locator("#toast", has_text="The rehearsal is gone."))
    over = "The rehearsal is over, and thrown away. The real event stays as it is."
    expect(at.ana.get_by_role("status")).to_have_text(over)
    expect(at.wall.get_by_role("heading")).to_have_text([over])
    assert at.api.get(f"/api/events/{rehearsal}/board").status_code == 404
    expect(hand.page).to_have_url(re.compile(rf"/e/{at.api.code}/host$"))


def names_the_day(at: Three, day: date) -> None:
    """All screens say for which day the event is."""
    console = at.hand.page.locator("section", has=at.hand.page.locator("#host-day"))
    for screen in (console, at.ana.locator(".agenda"), at.wall.locator("[data-page=welcome]")):
        expect(screen).to_contain_text(f"{day:%A, %B} {day.day}")


def in_days(n: int) -> date:
    """The day so many days from now."""
    return datetime.now(UTC).date() + timedelta(days=n)
