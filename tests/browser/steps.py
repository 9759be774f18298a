"""What people do on the board, as sentences for the tests."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.support.browser import becomes_true
from tests.support.phone import Phone

THEIRS = "Homework"
"""The topic of who hosts a marketplace."""


def hosts_a_marketplace(host: Phone) -> Phone:
    """Let somebody make an event with two rounds and two rooms, open it, and propose a topic."""
    host.create_event(title="Riverside", rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    host.put("me", name="Fay")
    host.post("topics", title=THEIRS)
    return host


# All keys of this phone that have a code in them.
KEYS = """async (code) => {
  const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    .filter((key) => key.includes(code));
  if (String(IDBFactory.prototype.open).includes('forbidden')) return stored;
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('openspace', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const keys = await new Promise((resolve) => {
    const request = database.transaction('things').objectStore('things').getAllKeys();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return [...keys.filter((key) => key.includes(code)), ...stored];
}"""


def open_board(page: Page, code: str) -> Page:
    """Come to an event's board; from here on, a reload would be noticed."""
    page.goto(f"/e/{code}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.evaluate("window.neverReloaded = true")
    return page


def never_reloaded(page: Page) -> bool:
    """Whether this is still the page that `open_board` opened."""
    return bool(page.evaluate("window.neverReloaded === true"))


def give_name(page: Page, name: str) -> None:
    """Answer when the name is asked for."""
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Save").click()


def propose(page: Page, title: str, name: str = "") -> None:
    """Propose a topic, and say who one is if that is asked."""
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_label("What is it about?").fill(title)
    page.get_by_role("button", name="Put it on the board").click()
    if name:
        give_name(page, name)
    sheet_gone(page)
    expect(card(page, title)).to_be_visible()


def sheet_gone(page: Page) -> None:
    """Wait until no sheet is open and its step back in the history is done.

    It would break off a reload that is quicker, and nobody's hand is.
    """
    expect(page.locator("#sheet")).to_be_hidden()
    assert becomes_true(page, "!history.state?.sheet")


def card(page: Page, title: str) -> Locator:
    """The card of a topic."""
    return page.get_by_role("article", name=title)


def waiting(page: Page) -> Locator:
    """The part of the board with the topics that look for a slot."""
    return page.get_by_role("region", name="Looking for a slot")


def agenda(page: Page) -> Locator:
    """The part of the board with rounds and rooms."""
    return page.locator(".agenda")


def said(page: Page) -> Locator:
    """The short word at the bottom about what was just done."""
    return page.locator("#toast")


def slot(page: Page, words: str, room: str, number: int) -> Locator:
    """A free slot, by what its button says."""
    return page.get_by_role("button", name=f"{words}: {room}, Round {number}")
