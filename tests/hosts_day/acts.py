"""The day of `docs/hosts_day.md`, act by act, as a host does it with a phone."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as NotSeen

from tests.hosts_day.hand import Hand
from tests.support.phone import Phone


class Screens:
    """The host's phone (`hand`), somebody else's phone, and the wall; `api` sees what is so."""

    def __init__(self, hand: Hand, somebody: Page, wall: Page, api: Phone) -> None:
        self.hand = hand
        self.somebody = somebody
        self.wall = wall
        self.api = api

    def on_wall(self, page: str) -> None:
        """The wall shows one of its pages."""
        self.hand.sees(self.wall.locator(f"[data-page={page}]"))


def prepare(hand: Hand, rooms: int) -> dict[str, str]:
    """Weeks before: the event in three fields. Gives the paths of its four links."""
    hand.when = "weeks before"
    hand.page.goto("/new")
    hand.page.wait_for_selector(".day-round")
    with hand.does("Create the event (theme and rooms; the day is proposed)"):
        hand.write("Your theme, as a question", "What do we need from one another?")
        for field, text in (
            ("#rooms", "\n".join(f"Room {n}" for n in range(1, rooms + 1))),
            ("#rounds", "5"),
        ):
            hand.touch(hand.page.locator(field))
            hand.page.fill(field, text)
            hand.deeds[-1].letters += len(text)
        hand.touch("Create the event")
        hand.sees(hand.page.locator(".link-card"))
    links = {
        role: urlsplit(hand.page.input_value(f"[data-link={role}]")).path
        for role in ("host", "cohost", "wall", "join")
    }
    with hand.does("Open the console"):
        hand.touch("Open the host console", "link")
        hand.sees(hand.page.locator(".phases"))
    return links


def begin_in(api: Phone, minutes: int) -> None:
    """Let the first round begin soon, whatever the clock says; the day keeps its lengths."""
    rounds = sorted(api.get("board").json()["rounds"].values(), key=lambda one: one["starts"])
    starts = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=minutes)
    zone = _zone_of_morning(starts.hour)
    api.patch(f"/api/events/{api.code}", timezone=zone).raise_for_status()
    for one in rounds:
        ends = starts + timedelta(minutes=45)
        span = {"starts": starts.isoformat(), "ends": ends.isoformat()}
        api.patch(f"rounds/{one['id']}", **span).raise_for_status()
        starts = ends + timedelta(minutes=15)


def _zone_of_morning(hour: int) -> str:
    """Where it is about nine at that hour: no day ends in the middle of the rehearsal."""
    ahead = (9 - hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+d}" if ahead else "UTC"


def _begin(hand: Hand, phase: str, what: str) -> None:
    """Touch a phase of the day."""
    with hand.does(what):
        button = f"[data-phase={phase}]"
        hand.touch(hand.page.locator(button))
        hand.sees(hand.page.locator(f"{button}[aria-pressed=true]"))


def open_circle(at: Screens) -> None:
    """The opening: everybody sits, and looks at one thing."""
    hand = at.hand
    hand.when = "opening"
    with hand.does("The wall shows the QR code alone"):
        hand.touch("QR code")
        hand.sees(at.wall.locator(".wall-qr-huge"))
    with hand.does("The wall is quiet"):
        hand.touch("Quiet")
        hand.sees(at.wall.locator("body:not(:has(.wall-strip))"))
    with hand.does("The principles, one at a time"):
        hand.touch("Principles")
        at.on_wall("principle")


def open_market(at: Screens) -> None:
    """The marketplace opens, and the wall follows."""
    hand = at.hand
    hand.when = "marketplace"
    _begin(hand, "marketplace", "Open the marketplace")
    with hand.does("The wall follows the day by itself"):
        hand.touch("By itself")
        hand.sees(at.wall.locator(".wall-strip"))


def read_aloud(at: Screens, until: Callable[[], bool]) -> int:
    """Call who reads next, as long as topics come; gives how many were called."""
    hand, begun = at.hand, False
    following = hand.page.get_by_role("button", name="Next: ")
    while not until() or _comes(following):
        if not following.count():
            time.sleep(0.2)
            continue
        if begun:
            following.first.tap()
        else:
            with hand.does("Call who reads next (each of them)"):
                hand.touch(following.first)
                at.on_wall("queue")
        begun = True
        time.sleep(0.3)
    with hand.does("Nobody reads any more"):
        hand.touch("Nobody reads")
        hand.sees(at.wall.locator(".wall-strip"))
    # Not how often it was touched: a phone that is busy still shows who was called just now.
    return len(at.api.get("board").json()["wall"]["read"])


def _comes(one: Locator) -> bool:
    """Whether it is there in a moment: a busy phone shows the last topic later than it came."""
    try:
        one.first.wait_for(timeout=3000)
    except NotSeen:
        return False
    return True


def help_along(at: Screens) -> None:
    """What a host does for people while they propose and read the wall."""
    hand = at.hand
    with hand.does("Write a topic for somebody without a phone"):
        hand.write("Their topic", "A bench by the gate")
        hand.page.get_by_label("Their name", exact=True).fill("Old Olga")
        hand.touch("Put it on the board")
        hand.sees(hand.page.locator(".scribed-done"))
    _out_of_the_book(at.api)
    with hand.does("Announce something to everybody"):
        hand.write("What to say", "Soup is ready in the hall")
        hand.touch("Announce")
        hand.sees(at.somebody.get_by_text("Soup is ready in the hall"))
    with hand.does("Take it down"):
        hand.touch("Take down")
        hand.sees(at.somebody.locator("body:not(:has(.said))"))
    with hand.does("Count down five minutes"):
        hand.touch("5 minutes")
        at.on_wall("countdown")
    with hand.does("Ring the bell"):
        hand.touch("Ring the bell")
        hand.sees(at.wall.locator(".wall-bell"))


def _out_of_the_book(api: Phone) -> None:
    """The book is compared with what the people of the script have said, and with nothing else."""
    topics = api.get("board").json()["topics"]
    (id_,) = (id_ for id_, topic in topics.items() if topic["title"] == "A bench by the gate")
    api.put(f"topics/{id_}/hiding").raise_for_status()


def run_rounds(at: Screens) -> None:
    """Rounds begin and end when the people are ready."""
    hand = at.hand
    hand.when = "sessions"
    _begin(hand, "sessions", "Begin the sessions")
    with hand.does("The wall follows again"):
        hand.touch("By itself")
        hand.sees(at.wall.locator(".wall-strip"))
    with hand.does("Let the first round begin now"):
        hand.touch("Begin now")
        hand.sees(hand.page.get_by_role("button", name="End now"))
    with hand.does("Give it five minutes more"):
        hand.touch("5 minutes more")
        hand.sees(hand.page.locator("#toast", has_text="moves by 5 minutes"))
    with hand.does("Take that back"):
        hand.touch("Undo")
        hand.sees(hand.page.locator("#toast", has_text="Undone"))
    with hand.does("Let it end now; all after it moves"):
        hand.looks()
        ending = hand.page.get_by_role("button", name="End now")
        hand.touch(ending)
        hand.waits(lambda: expect(ending).to_have_count(0))
    with hand.does("The news wall"):
        hand.touch("News")
        at.on_wall("news")
    with hand.does("See which reports are still owed"):
        hand.touch(hand.page.locator("#reports summary"))
        hand.sees(hand.page.locator("#reports .host-fold-body"))


def close_circle(at: Screens) -> None:
    """Convergence, the closing circle, and the book."""
    hand = at.hand
    hand.when = "closing"
    _begin(hand, "convergence", "Begin the convergence")
    with hand.does("Show how the board came about"):
        hand.touch("Replay")
        hand.sees(at.wall.locator(".wall-replay"))
    with hand.does("The screen is dark"):
        hand.touch("Quiet")
        hand.sees(at.wall.locator("body:not(:has(.wall-strip))"))
    _begin(hand, "closed", "Close the event")
    with hand.does("Freeze the book as an edition"):
        hand.touch(hand.page.locator("#editions summary"))
        hand.touch("Freeze the book")
        hand.sees(hand.page.locator("#editions .entry"))
    with hand.does("Open the book, with every file of it"):
        hand.touch("Read the book", "link")
        hand.sees(hand.page.locator(".cover"))
