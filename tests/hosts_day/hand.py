"""A host's thumb: it touches one thing after the other, and every touch is counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import dist

from msgspec import Struct
from playwright.sync_api import Locator, Page, expect

LOOK = 1.1
"""So long a person looks, in seconds, before they touch the same place for something else, or what
has just come. A second touch that is sooner counts as a slip of the thumb, and does nothing."""
NEAR = 40
"""In pixels."""


class Deed(Struct):
    """What a host did: with how many touches, after how many letters, and how soon it was seen.

    A touch on a field before writing in it counts; scrolling does not.
    """

    when: str
    what: str
    touches: int = 0
    letters: int = 0
    seconds: float | None = None


class Hand:
    """The host's phone, held in one hand."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.when = ""
        self.deeds: list[Deed] = []
        self._touched: list[tuple[float, float, float]] = []

    @contextmanager
    def does(self, what: str) -> Iterator[None]:
        """All touches within are of one deed."""
        self.deeds.append(Deed(self.when, what))
        yield

    def touch(self, what: str | Locator, role: str = "button") -> None:
        """Touch what is called so, wherever it is on the screen."""
        place = what if isinstance(what, Locator) else self._named(what, role)
        place.scroll_into_view_if_needed()
        box = place.bounding_box()
        x, y = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) if box else (0.0, 0.0)
        here = [at for at, *there in self._touched if dist(there, (x, y)) < NEAR]
        time.sleep(max(0.0, max(here, default=0.0) + LOOK - time.monotonic()))
        place.tap()
        self._touched.append((time.monotonic(), x, y))
        self.deeds[-1].touches += 1

    def looks(self) -> None:
        """Somebody looks what came of the last touch, before they touch what came with it."""
        time.sleep(LOOK)

    def write(self, label: str, text: str) -> None:
        """Touch a field and write in it."""
        field = self.page.get_by_label(label, exact=True)
        self.touch(field)
        field.fill(text)
        self.deeds[-1].letters += len(text)

    def choose(self, label: str, option: str) -> None:
        """Touch a list of choices, and one of them."""
        self.page.get_by_label(label, exact=True).select_option(label=option)
        self.deeds[-1].touches += 2

    def sees(self, there: Locator) -> None:
        """It is seen where it should be."""
        self.waits(lambda: expect(there.first).to_be_visible())

    def waits(self, until_so: Callable[[], object]) -> None:
        """Wait until it is so; the first time after a touch is how soon it was."""
        deed, asked = self.deeds[-1], time.monotonic()
        until_so()
        if deed.seconds is None:
            deed.seconds = time.monotonic() - asked

    def _named(self, what: str, role: str) -> Locator:
        return self.page.get_by_role(role, name=what, exact=True).first  # type: ignore[arg-type]
