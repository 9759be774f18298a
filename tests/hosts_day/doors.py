"""A fourth screen: the tablet at a room's door, on the day on which its room falls out."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, expect

from tests.hosts_day.acts import begin_in
from tests.hosts_day.hand import Deed
from tests.hosts_day.three import WAS, Three, live_on_three
from tests.support.server import Server


def live_doors(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    return live_on_three(browser, server, at_the_door)


def at_the_door(at: Three) -> None:
    """Bees are on in the Attic, and Moss comes next."""
    hand = at.hand
    hand.when = "at the door"
    at.api.put("phase", phase="sessions").raise_for_status()
    board = at.api.get("board").json()
    last = max(board["rounds"].values(), key=lambda round_: round_["starts"])["id"]
    (attic,) = (one["id"] for one in board["rooms"].values() if one["name"] == "Attic")
    at.api.put("topics/Moss-0001/placement", round=last, room=attic).raise_for_status()
    begin_in(at.api, -10)
    tablet = _open_door(at)
    now, later = tablet.locator(".door-now"), tablet.locator(".door-next")
    expect(now.locator(".door-title")).to_have_text("Bees")
    expect(now).to_contain_text(re.compile(r"3[45] min left"))
    expect(later.locator(".door-title")).to_have_text("Moss")
    assert tablet.evaluate("document.querySelector('.door-qr').decode().then(() => true)")
    _leads_to_notes(at, tablet, "Bees")
    with hand.does("Swap two sessions; the door follows"):
        at.finds("bees", "Swap: Bees")
        at.types("trees")
        hand.waits(lambda: expect(now.locator(".door-title")).to_have_text("Trees"))
        at.on_wall("Trees", "Bees", "free", "Moss", "free", "free")
    _leads_to_notes(at, tablet, "Trees")
    _take_back(at, tablet)
    with hand.does("The room falls out; the door says where its sessions went"):
        # What had been written is gone, so that the rooms stand there to be touched.
        hand.page.locator("#host-find-text").fill("")
        hand.touch("Attic falls out")
        hand.touch("Close the room and move them")
        hand.sees(now.get_by_text("This room is closed."))
        went = tablet.locator(".door-went li")
        expect(went).to_have_count(2)
        expect(went.filter(has_text="Bees")).to_contain_text("Garden · Round 1")
        at.on_wall("closed", "Trees", "Bees", "closed", "Moss", "free")
        expect(at.ana.get_by_text("“Bees” moved to Garden").first).to_be_visible()
    _take_back(at, tablet)
    with hand.does("The round ends early; the door goes on to the next"):
        hand.touch("End now")
        hand.sees(now.get_by_text("Nothing is on right now."))
        expect(later.locator(".door-title")).to_have_text("Moss")


def _open_door(at: Three) -> Page:
    """From the console: the room's own line leads to its door."""
    hand = at.hand
    with hand.does("Open the screen at a door"):
        hand.touch(hand.page.locator("#rooms summary"))
        with hand.page.context.expect_page() as opened:
            hand.touch("Screen at the door: Attic", "link")
    path = urlsplit(opened.value.url).path
    opened.value.close()
    tablet = at.open(width=1024, height=768)
    tablet.goto(path)
    return tablet


def _leads_to_notes(at: Three, tablet: Page, title: str) -> None:
    way = tablet.get_by_role("link", name="Notes of this session").get_attribute("href") or ""
    there = at.open()
    there.goto(way)
    expect(there.get_by_role("heading", name=title, level=1)).to_be_visible()
    there.close()


def _take_back(at: Three, tablet: Page) -> None:
    at.hand.page.locator("#toast").get_by_role("button", name="Undo").tap()
    at.on_wall(*WAS[:3], "Moss", "free", "free")
    expect(tablet.locator(".door-now .door-title")).to_have_text("Bees")
