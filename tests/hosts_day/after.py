"""What comes after the day: thanks, corrections, a second edition, the end; on three screens."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.hosts_day.before import in_days
from tests.hosts_day.hand import Deed
from tests.hosts_day.three import Three, live_on_three
from tests.support.server import Server

GONE = 404
POINTS = "What happened? Key points"
DELETED = "The event is deleted, with all that was in it."


def live_after(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    deeds, faults = live_on_three(
        browser, server, closing, first_edition, correcting, second_edition, ending
    )
    # Who asks for something of it just when it is deleted is told that it is not there.
    return deeds, [fault for fault in faults if " 404 " not in fault]


def closing(at: Three) -> None:
    """Thanks, with what came of the day, and how long it is kept."""
    hand = at.hand
    hand.when = "after the day"
    at.ana.get_by_role("link", name="Bees").tap()
    at.ana.get_by_role("button", name="Write the report").tap()
    at.ana.get_by_label(POINTS).fill("They swarm in March.")
    has_words(at.ana, 4)
    at.ana.go_back()
    at.api.put("wall", view="auto").raise_for_status()
    with hand.does("Close the event"):
        hand.touch(hand.page.locator("[data-phase=closed]"))
        hand.sees(at.wall.get_by_role("heading", name="Thank you!"))
    thanks = at.ana.locator(".thanks")
    expect(thanks).to_contain_text("Thank you for being here")
    for figure in ("2 people", "3 topics", "2 sessions"):
        expect(thanks).to_contain_text(figure)
    with hand.does("See what is left to do"):
        hand.touch("Day")
        hand.sees(hand.page.get_by_role("heading", name="What is left to do"))
    expect(hand.page.get_by_role("heading", name="What is left to do")).to_be_in_viewport()
    (kept,) = [line for line in thanks.locator("li").all_inner_texts() if "deleted on" in line]
    says_when_it_ends(at, kept.removeprefix("All of this is deleted on ").split(".")[0])
    later = in_days(60)
    with hand.does("Keep it longer"):
        hand.touch("Keep longer, or delete now")
        day = hand.page.get_by_label("Keep it until")
        hand.touch(day)
        day.fill(later.isoformat())
        hand.waits(lambda: says_when_it_ends(at, f"{later:%A, %B} {later.day}"))


def says_when_it_ends(at: Three, day: str) -> None:
    """On which day all of it is deleted, in the same words for everybody."""
    for place in (
        at.hand.page.locator(".host-after"),
        at.hand.page.locator("#keeping summary"),
        at.ana.locator(".thanks"),
        at.wall.locator("main"),
    ):
        expect(place).to_contain_text(day)


def first_edition(at: Three) -> None:
    """The book as it is on this day."""
    freeze(at, "Freeze the book as an edition", 1)


def freeze(at: Three, what: str, number: int) -> None:
    """One more; whoever reads the thanks at that moment finds it."""
    hand = at.hand
    with hand.does(what):
        hand.touch("Editions of the book")
        hand.touch("Freeze the book")
        hand.sees(at.ana.get_by_role("link", name=f"Edition {number}"))
    expect(hand.page.locator("#editions .entry")).to_have_count(number)
    hand.page.locator("#editions > summary").tap()


def correcting(at: Three) -> None:
    """Who wrote may correct it where the host lets them; what should not be there is hidden."""
    hand, ana = at.hand, at.with_hand(at.ana)
    tell = at.ana.get_by_text("Tell a host; hosts can still correct it.")
    expect(tell).to_be_visible()
    with hand.does("Let people correct their reports"):
        hand.touch(hand.page.locator("#rules summary"))
        hand.touch(hand.page.locator("[data-rule='note closed']"))
        hand.sees(at.ana.get_by_text("Open its session and correct it."))
    at.ana.get_by_role("link", name="Bees").tap()
    with ana.does("Correct a report (on its writer's phone)"):
        ana.write(POINTS, "They swarm in May, Ben says.")
        ana.waits(lambda: has_words(at.ana, 6))
    at.ana.go_back()
    at.api.put("wall", view="agenda").raise_for_status()
    # After the closing, the round in which there were sessions.
    slots, trees = at.wall.locator(".wall-grid td"), at.ana.get_by_role("article", name="Trees")
    expect(slots).to_have_text(["Bees", "Trees", "free"])
    expect(trees).to_have_count(1)
    with hand.does("Hide a topic from book, phones and wall"):
        at.finds("trees", "Hide: Trees")
        hand.waits(lambda: expect(slots).to_have_text(["Bees", "free", "free"]))
    expect(trees).to_have_count(0)
    at.api.put("wall", view="auto").raise_for_status()


def has_words(page: Page, n: int) -> None:
    """So many words of the report have come to the server."""
    expect(page.get_by_text(f"{n} words")).to_be_visible()


def second_edition(at: Three) -> None:
    """The first stays as it was, and says that there is a newer one."""
    freeze(at, "Freeze a second edition after corrections", 2)
    at.ana.get_by_role("link", name="Edition 2").tap()
    book = at.ana.locator("body")
    expect(book).to_contain_text("They swarm in May")
    expect(book).not_to_contain_text("Trees")
    at.ana.goto(f"/e/{at.api.code}/book/1")
    expect(book).to_contain_text("They swarm in March")
    expect(book).to_contain_text("Trees")
    expect(at.ana.locator(".book-frozen")).to_contain_text("There is a newer one: Edition 2")
    at.ana.goto(f"/e/{at.api.code}/book")
    at.ana.get_by_text("Editions", exact=True).tap()
    editions = at.ana.locator(".book-files", has_text="Editions").get_by_role("link")
    expect(editions.first).to_contain_text("Edition 2")
    at.ana.goto(f"/e/{at.api.code}")
    expect(at.ana.locator(".thanks")).to_be_visible()


def ending(at: Three) -> None:
    """All of it is gone: from the screens, and from the server."""
    hand = at.hand
    with hand.does("Delete everything now (typing the code)"):
        hand.touch("Keep longer, or delete now")
        hand.touch(hand.page.get_by_label("Type the code"))
        hand.page.keyboard.type(at.api.code)
        hand.page.keyboard.press("Enter")
        hand.deeds[-1].letters += len(at.api.code) + 1
        hand.waits(lambda: expect(at.wall.get_by_role("heading")).to_have_text([DELETED]))
    for page in (hand.page, at.ana):
        expect(page.get_by_role("status")).to_have_text(DELETED)
    left = [
        f"/e/{at.api.code}{page}"
        for page in ("", "/host", "/wall", "/book", "/book/1", "/book.pdf")
    ]
    for path in [*left, "board", "editions", "log", *at.links.values()]:
        assert at.api.get(path).status_code in {GONE, 403}, path
