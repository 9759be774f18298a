"""Three screens at once: the host's phone, somebody's phone, and the wall.

A small event, so that all of its agenda is on one page of the wall: Ana's Bees in the Attic and
Ben's Trees in the Cellar, both in the first of two rounds; Ben's Moss has no slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, expect

from tests.browser.steps import open_board, propose
from tests.hosts_day.acts import begin_in
from tests.hosts_day.hand import Deed, Hand
from tests.support.browser import Screen
from tests.support.phone import Phone
from tests.support.server import Server

FIND = "Find a person, a room or a topic"
WAS = ["Bees", "Trees", "free", "free", "free", "free"]
"""Attic, Cellar and Garden in the first round, then in the second, as the wall shows them."""


CUT_OFF = "ERR_INTERNET_DISCONNECTED"
"""What a screen may say that is made to be without a network."""

SECONDS_BETWEEN_TOUCHES = 1.1
"""More than what static/js/host/calm.js takes for one and the same."""


class Three:
    """The host's phone (`hand`), Ana's phone and the wall; the host's `api`, and Ben's.

    `links` are the paths of the event's links by role.
    """

    def __init__(self, browser: Browser, api: Phone, ben: Phone) -> None:
        self._browser = browser
        self.screens: list[Screen] = []
        self.people: list[Phone] = []
        self.phones: dict[Phone, Page] = {}
        self.api = api
        self.ben = ben
        self.links: dict[str, str] = {}
        self.hand = Hand(self.open())
        self.ana = self.open()
        self.wall = self.open(width=1920, height=1080, touch=False)

    def open(self, **how: Any) -> Page:
        """One screen more: a phone, unless it is said otherwise."""
        usual: dict[str, Any] = {"width": 360, "height": 740, "touch": True, "allow": [CUT_OFF]}
        self.screens.append(Screen(self._browser, self.api.base_url, **usual | how))
        return self.screens[-1].page

    def phone_of(self, person: Phone, path: str = "", **how: Any) -> Page:
        """The board, or another page of the event, on the screen of somebody who has come."""
        if person in self.phones:
            return self.phones[person]
        page = self.phones[person] = self.open(**how)
        cookies = person.http.cookies
        page.context.add_cookies(
            [{"name": c.name, "value": c.value or "", "url": self.api.base_url} for c in cookies]
        )
        page.goto(f"/e/{self.api.code}{path}")
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        page.wait_for_load_state("networkidle")
        return page

    def join(self, name: str, *titles: str) -> Phone:
        """Somebody more comes, and proposes topics."""
        person = Phone(self.api.base_url).join(self.api.code, name)
        self.people.append(person)
        for title in titles:
            person.post("topics", ref=f"{title}-0001", title=title).raise_for_status()
        return person

    def with_hand(self, page: Page) -> Hand:
        """Somebody else's thumb; what it does stands among the deeds of the host's."""
        hand = Hand(page)
        hand.when, hand.deeds = self.hand.when, self.hand.deeds
        return hand

    def show(self, *held: str) -> None:
        """The wall's agenda and Ana's board show this, slot by slot."""
        there = [one if one[0].isupper() else "" for one in held]
        self.on_wall(*held)
        expect(self.ana.locator(".agenda .room")).to_contain_text(there)

    def on_wall(self, *held: str) -> None:
        """The wall's agenda shows this."""
        self.hand.waits(lambda: expect(self.wall.locator(".wall-grid td")).to_have_text(held))

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

    def breathe(self) -> None:
        """Between two touches at one place: a second that comes at once is not taken as meant."""
        self.hand.page.wait_for_timeout(SECONDS_BETWEEN_TOUCHES * 1000)

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


def live_on_three(
    browser: Browser, server: Server, *parts: Callable[[Three], None]
) -> tuple[list[Deed], list[str]]:
    """Live through these; gives the deeds, and the faults that the screens told of."""
    url = server.base_url
    with Phone(url) as api, Phone(url) as ben:
        made = api.create_event(rooms=["Attic", "Cellar", "Garden"])
        at = Three(browser, api, ben)
        at.links = {role: urlsplit(link).path for role, link in made["links"].items()}
        try:
            _begin(at)
            for part in parts:
                part(at)
        finally:
            faults = [fault for screen in at.screens for fault in screen.faults]
            for screen in at.screens:
                screen.context.close()
            for person in at.people:
                person.close()
    return at.hand.deeds, faults


def _begin(at: Three) -> None:
    """People come, propose and take slots; the wall shows the agenda."""
    at.hand.page.goto(at.links["host"])
    at.hand.page.wait_for_selector(".day")
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
    at.wall.goto(at.links["wall"])
    at.hand.deeds.append(Deed("", ""))
    at.show(*WAS)
    at.hand.deeds.clear()
