"""What a host needs seldom: each deed seen on three screens. What can be taken back is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, expect

from tests.hosts_day.hand import Deed
from tests.hosts_day.three import WAS, Three, live_on_three
from tests.support.pictures import photo
from tests.support.server import Server

HIDDEN = re.compile("It is hidden from everybody|is saved now")
"""The second where the server took more than a moment."""


def live_seldom(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    return live_on_three(browser, server, moves, words, voices, openings, links_and_end)


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
    notes(at)
    shown = at.ana.get_by_alt_text("A sketch of the garden")
    at.ben.post_photo("Trees-0001", photo(), alt="A sketch of the garden")
    with hand.does("Let a photo be seen"):
        hand.touch(hand.page.locator("#photos summary"))
        expect(shown).to_have_count(0)
        hand.touch(hand.page.locator("#photos").get_by_role("button", name="Agree").first)
        hand.sees(shown)
    at.ana.go_back()


def notes(at: Three) -> None:
    """Single notes, while Ana reads what is said about Trees."""
    hand = at.hand
    with hides(at, "Hide a note", "No trees!"):
        hand.touch(hand.page.locator("#written summary"))
        hand.touch("Hide: No trees!")
    with hides(at, "Hide a note, found by a word", "Not one"):
        at.finds("not one", "Hide: Not one")


@contextmanager
def hides(at: Three, what: str, text: str) -> Iterator[None]:
    """Hide a note that Ben has written: Ana sees it no more, and again after one touch more."""
    at.ben.post("topics/Trees-0001/notes", text=text).raise_for_status()
    note = at.ana.get_by_text(text)
    expect(note).to_be_visible()
    with at.hand.does(what):
        yield
        at.hand.waits(lambda: expect(note).to_have_count(0))
    toast = at.hand.page.locator("#toast")
    expect(toast).to_contain_text(HIDDEN)
    toast.get_by_role("button", name="Undo").tap()
    expect(note).to_be_visible()


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
