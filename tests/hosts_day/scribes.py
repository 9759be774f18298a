"""Two scribes at once, each with a phone: what others say, and what was written in an outage."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from playwright.sync_api import Browser, Page, expect

from tests.hosts_day.hand import Deed, Hand
from tests.hosts_day.three import Three, live_on_three
from tests.support.server import Server

Step = tuple[int, Callable[[], object]]
"""What a scribe does next, and the time it takes, in letters."""

LETTER = 0.3
"""Seconds for a letter on a phone: 38 words a minute, as people type there on average."""

TOUCH = 4
"""A touch takes as long as so many letters."""

SAID = [
    ("A bench by the gate", "Old Olga"),
    ("Who waters in August?", "Max"),
    ("Night walk", "Ida"),
    ("Repair instead of waste", "Jo"),
    ("Songs for the road", "Lena"),
    ("A shelf of lent things", "Tom"),
]
ON_PAPER = [
    ("Bread for everybody", "Uli", "Garden · Round 1"),
    ("What the river knows", "Nils", "Attic · Round 2"),
    ("Learning to be quiet", "Mia", "Cellar · Round 2"),
    ("The last bus", "Ole", "Garden · Round 2"),
]
SLOTS = ["Bees", "Trees", *[title for title, *_ in ON_PAPER]]


def live_scribes(
    browser: Browser, server: Server, letter: float = LETTER
) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""

    def both(at: Three) -> None:
        helper = at.open()
        helper.goto(at.links["cohost"])
        expect(helper.locator("#scribe-title")).to_be_visible()
        scribes = [at.hand, at.with_hand(helper)]
        together(at, scribes, letter)
        after_outage(at, scribes, letter)

    return live_on_three(browser, server, both)


def together(at: Three, scribes: list[Hand], letter: float) -> None:
    """Host and helper write half of the topics each, at the same time."""
    at.hand.when = "for people without a phone"
    with at.hand.does("Two scribes write what others say (each topic)"):
        for scribe in scribes:
            scribe.touch(scribe.page.locator("#scribe-title"))
        at.hand.deeds[-1].touches = 0
        piles = [_typing(scribe, SAID[n::2]) for n, scribe in enumerate(scribes)]
        _work(at.hand.deeds[-1], piles, letter, len(SAID))
    for title, name in SAID:
        expect(at.ana.get_by_role("article", name=title)).to_contain_text(name)
    at.api.put("wall", view="waiting").raise_for_status()
    assert _waiting_on(at.wall) >= {title for title, _ in SAID}


def _typing(scribe: Hand, topics: Iterable[tuple[str, str]]) -> Iterator[Step]:
    """The keys, one after the other; the keyboard stays open from the first to the last."""
    for title, name in topics:
        for key in (*title, "Enter", *name, "Enter"):
            yield 1, partial(scribe.page.keyboard.press, key)


def _work(deed: Deed, piles: list[Iterator[Step]], letter: float, topics: int) -> None:
    """All of them at once; what is noted is for each topic."""
    begun, ready = time.monotonic(), [0.0] * len(piles)
    steps = [next(pile, None) for pile in piles]
    while any(steps):
        for n, pile in enumerate(piles):
            step = steps[n]
            if step is None or time.monotonic() < ready[n]:
                continue
            letters, does = step
            ready[n] = time.monotonic() + letters * letter
            does()
            deed.letters += letters == 1
            steps[n] = next(pile, None)
        time.sleep(letter / 10)
    deed.seconds = (time.monotonic() - begun) / topics
    deed.letters //= topics
    deed.touches = math.ceil(deed.touches / topics)


def _waiting_on(wall: Page) -> set[str]:
    """The topics that the wall tells of, page by page."""
    told: set[str] = set()
    for _ in range(4):
        expect(wall.locator("[data-page=waiting]")).to_be_visible()
        told.update(wall.locator(".wall-topic").all_inner_texts())
        wall.keyboard.press("ArrowRight")
        wall.wait_for_timeout(200)
    return told


def after_outage(at: Three, scribes: list[Hand], letter: float) -> None:
    """The network goes, people write on the printed agenda; it comes back, and that is entered."""
    at.hand.when = "after an outage"
    at.api.put("wall", view="agenda").raise_for_status()
    for screen in at.screens:
        screen.context.set_offline(offline=True)
    expect(at.wall.locator(".wall-stale")).to_be_visible()
    for screen in at.screens:
        screen.context.set_offline(offline=False)
    expect(at.wall.locator(".wall-stale")).to_have_count(0)
    with at.hand.does("Two scribes enter what is on paper, with time and room (each topic)"):
        piles = [_from_paper(scribe, ON_PAPER[n::2]) for n, scribe in enumerate(scribes)]
        _work(at.hand.deeds[-1], piles, letter, len(ON_PAPER))
    at.show(*SLOTS)


def _from_paper(scribe: Hand, sheets: Iterable[tuple[str, str, str]]) -> Iterator[Step]:
    """The place first, then the keyboard is open at the title.

    The first place takes two touches; one of those that come after it on the paper takes one.
    """
    for n, (title, name, place) in enumerate(sheets):
        if n == 0:
            yield 2 * TOUCH, partial(_choose_slot, scribe, place)
        else:
            yield TOUCH, partial(_take_next, scribe, place)
        yield from _typing(scribe, [(title, name)])


def _choose_slot(scribe: Hand, place: str) -> None:
    option = scribe.page.locator("#scribe-slot option", has_text=place)
    scribe.choose("Time and room (optional)", option.inner_text().strip())
    expect(scribe.page.locator("#scribe-title")).to_be_focused()


def _take_next(scribe: Hand, place: str) -> None:
    scribe.touch(scribe.page.locator(".scribe-next").get_by_role("button", name=place))
    expect(scribe.page.locator("#scribe-title")).to_be_focused()
