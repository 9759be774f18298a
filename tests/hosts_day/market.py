"""The marketplace: reading aloud, two conveners who combine, a room that becomes too small."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.hosts_day.hand import Deed
from tests.hosts_day.three import WAS, Three, live_on_three
from tests.support.server import Server

NOW = "It is your turn: read your topic aloud."
NEXT = "You read next."
AFTER = "You read after the next."
SEATS = {"Attic": 2, "Garden": 30}


def live_market(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    return live_on_three(browser, server, read_aloud, combine, outgrow)


def read_aloud(at: Three) -> None:
    """Bees of Ana, Trees and Moss of Ben, Ferns of Cleo: each is called, and has twelve seconds."""
    hand, wall = at.hand, at.wall
    hand.when = "reading aloud"
    phones = [at.ana, at.phone_of(at.ben), at.phone_of(at.join("Cleo", "Ferns"))]

    def calls(name: str, reads: str, after: list[str], *told: str) -> None:
        """Whose turn it is: on the wall, and on the phones of Ana, Ben and Cleo."""
        hand.touch(f"Next: {name}")
        hand.sees(wall.locator("[data-page=queue] .wall-aloud", has_text=reads))
        expect(wall.locator(".wall-seconds")).to_have_text(re.compile("^1[0-2]$"))
        expect(wall.locator(".wall-queue-who")).to_have_text(after)
        _told(phones, *told)
        at.breathe()

    with hand.does("Call the first who reads"):
        calls("Ana", "Bees", ["Ben", "Ben"], NOW, NEXT, "")
    with hand.does("Call the next; who comes after is told"):
        calls("Ben", "Trees", ["Ben", "Cleo"], "", NOW, AFTER)
    with hand.does("Call the next"):
        calls("Ben", "Moss", ["Cleo"], "", NOW, NEXT)
    with hand.does("Call the last"):
        calls("Cleo", "Ferns", [], "", "", NOW)
    with hand.does("Nobody reads any more"):
        hand.touch("Nobody reads")
        hand.waits(lambda: expect(wall.locator("[data-page=queue]")).to_have_count(0))
        _told(phones, "", "", "")


def _told(phones: list[Page], *words: str) -> None:
    for phone, word in zip(phones, words, strict=True):
        # Whoever has several topics reads which of them is meant, too.
        expect(phone.locator(".said-turn")).to_contain_text([word] if word else [])


def combine(at: Three) -> None:
    """Ana reads Ben's topic, and asks; he agrees on his phone; both are named, and they part."""
    at.hand.when = "conveners combine"
    at.api.put("wall", view="agenda").raise_for_status()
    ben = at.phone_of(at.ben)
    ana, bens = at.with_hand(at.ana), at.with_hand(ben)
    with ana.does("Ana asks to combine with Ben's topic"):
        ana.touch(at.ana.get_by_role("article", name="Trees").get_by_role("link", name="Trees"))
        ana.touch("Combine with my topic")
        ana.sees(ben.get_by_text("Ana asks to combine “Bees” with your topic “Trees”."))
    at.on_wall(*WAS)
    with bens.does("Ben agrees"):
        bens.touch("Agree")
        at.on_wall("free", "Trees", "free", "free", "free", "free")
    expect(ben.get_by_role("article", name="Trees")).to_contain_text("Ben, Ana")
    with bens.does("Ben takes it back"):
        bens.touch("Undo")
        at.on_wall(*WAS)
    at.ana.go_back()


def outgrow(at: Three) -> None:
    """Three want to come and there are two seats: one touch of either moves it to a larger room."""
    hand = at.hand
    hand.when = "a room is too small"
    rooms = {one["name"]: one for one in at.api.get("board").json()["rooms"].values()}
    for name, seats in SEATS.items():
        at.api.patch(f"rooms/{rooms[name]['id']}", capacity=seats).raise_for_status()
    with at.does("The host lets it move"):
        hand.touch(hand.page.locator("#rooms summary"))
        _mark(at, "Dina", "Emil", "Fay")
        hand.touch(hand.page.get_by_role("button", name="Move “Bees” to Garden"))
        at.show("free", "Trees", "Bees", "free", "free", "free")
    ana = at.with_hand(at.ana)
    with ana.does("Its convener moves it"):
        ana.touch(at.ana.get_by_role("article", name="Bees").get_by_role("link", name="Bees"))
        ana.touch(at.ana.get_by_role("button", name="Free and larger: Garden"))
        at.on_wall("free", "Trees", "Bees", "free", "free", "free")


def _mark(at: Three, *names: str) -> None:
    topics = at.api.get("board").json()["topics"]
    (bees,) = (id_ for id_, topic in topics.items() if topic["title"] == "Bees")
    for name in names:
        at.join(name).put(f"topics/{bees}/interest").raise_for_status()
