"""What a host needs seldom: each deed seen on the host's phone, somebody's phone, and the wall.

A small event, so that all of its agenda is on one page of the wall: Ana's Bees in the Attic and
Ben's Trees in the Cellar, both in the first of two rounds; Ben's Moss has no slot. What can be
taken back is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, expect

from tests.browser.steps import open_board, propose
from tests.hosts_day.acts import begin_in
from tests.hosts_day.hand import Deed, Hand
from tests.support.browser import Screen
from tests.support.phone import Phone
from tests.support.pictures import photo
from tests.support.server import Server

FIND = "Find a person, a room or a topic"
WAS = ["Bees", "Trees", "free", "free", "free", "free"]
"""Attic, Cellar and Garden in the first round, then in the second, as the wall shows them."""


class Three:
    """The host's phone (`hand`), Ana's phone and the wall; the host's `api`, and Ben's."""

    def __init__(self, hand: Hand, ana: Page, wall: Page, api: Phone, ben: Phone) -> None:
        self.hand = hand
        self.ana = ana
        self.wall = wall
        self.api = api
        self.ben = ben

    def show(self, *held: str) -> None:
        """The wall's agenda and Ana's board show this, slot by slot."""
        there = [one if one[0].isupper() else "" for one in held]
        self.hand.waits(lambda: expect(self.wall.locator(".wall-grid td")).to_have_text(held))
        expect(self.ana.locator(".agenda .room")).to_contain_text(there)

    @contextmanager
    def does(self, what: str) -> Iterator[None]:
        """A deed, which is taken back with one touch and leaves all as it was."""
        with self.hand.does(what):
            yield
        self.undo()

    def undo(self) -> None:
        """One touch more."""
        self.hand.page.locator("#toast").get_by_role("button", name="Undo").tap()
        expect(self.hand.page.locator("#toast")).to_contain_text("Undone")
        self.show(*WAS)

    def finds(self, letters: str, deed: str) -> None:
        """Find what has these letters, and do this with it."""
        self.hand.write(FIND, letters)
        self.hand.touch(deed)

    def types(self, letters: str) -> None:
        """Go on by the keyboard that is open; its Enter is a letter."""
        keyboard = self.hand.page.keyboard
        expect(self.hand.page.get_by_label("Find by a word")).to_be_focused()
        keyboard.type(letters)
        keyboard.press("Enter")
        self.hand.deeds[-1].letters += len(letters) + 1


def live_seldom(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    url = server.base_url
    mine = Screen(browser, url, width=360, height=740, touch=True)
    anas = Screen(browser, url, width=360, height=740, touch=True)
    wall = Screen(browser, url, width=1920, height=1080)
    with Phone(url) as api, Phone(url) as ben:
        links = api.create_event(rooms=["Attic", "Cellar", "Garden"])["links"]
        mine.page.goto(urlsplit(links["host"]).path)
        mine.page.wait_for_selector(".day")
        at = Three(Hand(mine.page), anas.page, wall.page, api, ben)
        begin(at, urlsplit(links["wall"]).path)
        for deed in (moves, words, voices, openings, links_and_end):
            deed(at)
    faults = [fault for screen in (mine, anas, wall) for fault in screen.faults]
    for screen in (mine, anas, wall):
        screen.context.close()
    return at.hand.deeds, faults


def begin(at: Three, wall: str) -> None:
    """People come, propose and take slots; the wall shows the agenda."""
    at.hand.when = "when it is needed"
    begin_in(at.api, 30)
    at.api.put("phase", phase="marketplace").raise_for_status()
    at.api.put("wall", view="agenda").raise_for_status()
    open_board(at.ana, at.api.code)
    propose(at.ana, "Bees", name="Ana")
    at.ben.join(at.api.code, "Ben")
    for title in ("Trees", "Moss"):
        at.ben.post("topics", ref=f"{title}-0001", title=title).raise_for_status()
    board = at.api.get("board").json()
    first = min(board["rounds"].values(), key=lambda round_: round_["starts"])["id"]
    room = {one["name"]: one["id"] for one in board["rooms"].values()}
    (bees,) = (id_ for id_, topic in board["topics"].items() if topic["title"] == "Bees")
    for id_, name in ((bees, "Attic"), ("Trees-0001", "Cellar")):
        placed = at.api.put(f"topics/{id_}/placement", round=first, room=room[name])
        placed.raise_for_status()
    # What comes a moment after the board has come: the part that tells of sessions that moved.
    at.ana.get_by_role("link", name="Bees").tap()
    expect(at.ana.get_by_role("heading", name="Bees", level=1)).to_be_visible()
    at.ana.go_back()
    at.wall.goto(wall)
    at.hand.deeds.append(Deed("", ""))
    at.show(*WAS)
    at.hand.deeds.clear()


def moves(at: Three) -> None:
    """Where sessions take place."""
    hand = at.hand
    with at.does("A room falls out; its sessions move"):
        hand.touch("Attic falls out")
        hand.touch("Close the room and move them")
        at.show("closed", "Trees", "Bees", "closed", "free", "free")
        hand.sees(at.ana.get_by_text("“Bees” moved to Garden"))
    with at.does("Swap two sessions"):
        at.finds("bees", "Swap: Bees")
        at.types("trees")
        at.show("Trees", "Bees", "free", "free", "free", "free")
    with at.does("Move a session"):
        at.finds("bees", "Move: Bees")
        at.types("garden")
        at.show("free", "Trees", "Bees", "free", "free", "free")
    with at.does("Choose a slot for a topic"):
        at.finds("moss", "Choose a slot: Moss")
        at.types("garden")
        at.show("Bees", "Trees", "Moss", "free", "free", "free")
    with at.does("Combine two topics"):
        at.finds("trees", "Combine: Trees")
        at.types("bees")
        at.show("Bees", "free", "free", "free", "free", "free")
        hand.sees(at.ana.get_by_role("article", name="Bees").get_by_text("Ana, Ben"))
    with at.does("Repeat a session"):
        at.finds("bees", "Repeat: Bees")
        at.types("attic")
        at.show("Bees", "Trees", "free", "Bees", "free", "free")
    with at.does("Hand a topic over"):
        at.finds("bees", "Hand over: Bees")
        at.types("ben")
        hand.sees(at.ana.get_by_role("article", name="Bees").get_by_text("Ben"))


def words(at: Three) -> None:
    """What is said, and what should not be there."""
    hand = at.hand
    with hand.does("Say something to one session's people"):
        at.finds("bees", "Tell its people: Bees")
        hand.page.keyboard.type("Please bring chairs")
        hand.page.keyboard.press("Enter")
        hand.deeds[-1].letters += len("Please bring chairs") + 1
        hand.sees(at.ana.get_by_text("Please bring chairs"))
    expect(at.wall.get_by_text("Please bring chairs")).to_have_count(0)
    with hand.does("Take it down"):
        hand.touch("Take down")
        hand.waits(lambda: expect(at.ana.get_by_text("Please bring chairs")).to_have_count(0))
    with at.does("Hide a topic"):
        at.finds("bees", "Hide: Bees")
        at.show("free", "Trees", "free", "free", "free", "free")
    with hand.does("Bring back what was hidden"):
        at.api.put("topics/Moss-0001/hiding").raise_for_status()
        moss = at.ana.get_by_role("article", name="Moss")
        expect(moss).to_have_count(0)
        hand.touch(hand.page.locator("#hidden summary"))
        hand.touch("Bring back: Moss")
        hand.sees(moss)
    with hand.does("Undo what anybody did, from the log"):
        at.ben.delete("topics/Trees-0001/placement").raise_for_status()
        at.show("Bees", "free", "free", "free", "free", "free")
        hand.touch(hand.page.locator("#log summary"))
        hand.touch(hand.page.locator("#log").get_by_role("button", name="Undo: ").first)
        at.show(*WAS)
    at.ana.get_by_role("link", name="Trees").tap()
    shown = at.ana.get_by_alt_text("A sketch of the garden")
    at.ben.post_photo("Trees-0001", photo(), alt="A sketch of the garden")
    with hand.does("Let a photo be seen"):
        hand.touch(hand.page.locator("#photos summary"))
        expect(shown).to_have_count(0)
        hand.touch(hand.page.locator("#photos").get_by_role("button", name="Agree").first)
        hand.sees(shown)
    at.ana.go_back()


def voices(at: Three) -> None:
    """Somebody who hurts others, and a name that is wrong."""
    hand = at.hand
    asked = at.ana.get_by_text("The host has asked you to read along for now.")
    with at.does("Mute somebody"):
        at.finds("ana", "Mute: Ana")
        hand.sees(asked)
    expect(asked).to_have_count(0)
    with at.does("Mute somebody and hide all they wrote"):
        at.finds("ana", "Mute and hide all: Ana")
        hand.sees(asked)
        at.show("free", "Trees", "free", "free", "free", "free")
    with at.does("Correct a name"):
        at.finds("ana", "Correct the name: Ana")
        expect(hand.page.get_by_label("Their name").last).to_be_focused()
        hand.page.keyboard.press("ControlOrMeta+a")
        hand.page.keyboard.type("Anna")
        hand.page.keyboard.press("Enter")
        hand.deeds[-1].letters += len("Anna") + 1
        hand.sees(at.ana.get_by_role("article", name="Bees").get_by_text("Anna"))


def openings(at: Three) -> None:
    """What people may do, and where and when they may do it."""
    hand = at.hand
    offered = at.ana.get_by_role("button", name="Propose a topic")
    with at.does("Let nobody propose for now"):
        hand.touch(hand.page.locator("#rules summary"))
        hand.touch(hand.page.locator("[data-rule='propose marketplace']"))
        hand.waits(lambda: expect(offered).to_have_count(0))
    expect(offered.first).to_be_visible()
    with at.does("Add a room"):
        hand.touch(hand.page.locator("#rooms summary"))
        hand.touch("Add a room")
        expect(hand.page.get_by_label("Name", exact=True)).to_be_focused()
        hand.page.keyboard.type("Hall")
        hand.page.keyboard.press("Enter")
        hand.deeds[-1].letters += len("Hall") + 1
        hand.sees(at.ana.locator(".agenda .room", has_text="Hall"))


def links_and_end(at: Three) -> None:
    """What cannot be taken back is asked once more."""
    hand = at.hand
    with hand.does("Renew the wall's link"):
        hand.touch(hand.page.locator("#links summary"))
        hand.touch(hand.page.locator("[data-renew=wall]"))
        hand.touch(hand.page.locator("#sheet").get_by_role("button", name="Make a new one"))
        hand.sees(hand.page.locator("#sheet [data-link=wall]"))
