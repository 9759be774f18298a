"""Budgets: how much one participant, and one event, may write in a while.

Never by address alone: a whole school sits behind one. Addresses count only for wrong
codes and wrong links, and softly: right ones are answered whatever the budget says.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

from msgspec import Struct

from openspace.domain.errors import TooMany


class Budget(Struct, frozen=True):
    """`burst` at once, refilled by `per_second`."""

    burst: float
    per_second: float


# A person who adds topic after topic as a scribe needs some 20 a minute; a marketplace with
# 500 phones, every one touching something each second, stays within an event's budget. A photo
# comes in some ten parts; whoever sends more than a wall full of them waits for each.
PARTICIPANT = Budget(burst=40, per_second=4)
EVENT = Budget(burst=1_000, per_second=500)
PARTS = Budget(burst=100, per_second=8)
PHOTOS = Budget(burst=30, per_second=0.2)
NEW_EVENTS = Budget(burst=60, per_second=0.5)
MISSES = Budget(burst=60, per_second=0.5)

KEPT = 20_000


class Budgets:
    """Token buckets by name, in this process's memory; the longest unused are forgotten."""

    def __init__(self) -> None:
        """Start with everything full."""
        self._lock = threading.Lock()
        self._left: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()

    def spend(self, what: str, who: str, budget: Budget) -> None:
        """Take one from the budget of `who` for `what`.

        :raises TooMany: when nothing is left; its `seconds` say when there is again.
        """
        now = time.monotonic()
        with self._lock:
            left, at = self._left.pop((what, who), (budget.burst, now))
            left = min(budget.burst, left + (now - at) * budget.per_second)
            is_spent = left < 1
            self._left[what, who] = (left if is_spent else left - 1, now)
            if len(self._left) > KEPT:
                self._left.popitem(last=False)
        if is_spent:
            raise TooMany(what=what, seconds=max(1, round((1 - left) / budget.per_second)))
