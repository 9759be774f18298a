"""What is counted while the app runs: numbers alone, never who or in which event.

A leaf that every layer may use. Counting must cost next to nothing and never fail.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from collections import Counter as Tally
from collections.abc import Iterator

_lock = threading.Lock()

Sample = tuple[str, float]
"""What follows the metric's name, and the value."""


class Metric:
    """One thing that is counted, in the form in which Prometheus reads it."""

    type = "counter"

    def __init__(self, name: str, help_: str, label: str = "") -> None:
        """Count from zero; `label` names what the counts are told apart by."""
        self.name = f"openspace_{name}"
        self.help = help_
        self._label = label
        self._counts: Tally[str] = Tally()

    def add(self, n: int = 1, of: str = "") -> None:
        """Count `n` more, `of` one kind where there are kinds."""
        with _lock:
            self._counts[of] += n

    def samples(self) -> Iterator[Sample]:
        """The counts as they are now."""
        if not self._label:
            yield "", self._counts[""]
        for of, n in sorted(self._counts.items()):
            if of:
                yield f'{{{self._label}="{of}"}}', n


class Spread(Metric):
    """How often a size occurred, by size."""

    type = "histogram"

    def __init__(self, name: str, help_: str, *edges: float) -> None:
        """Tell apart the sizes up to each of `edges`."""
        super().__init__(name, help_)
        self._edges = (*edges, float("inf"))
        self._below = [0] * len(self._edges)
        self._sum = 0.0

    def observe(self, size: float) -> None:
        """One more of this size."""
        with _lock:
            self._below[bisect_left(self._edges, size)] += 1
            self._sum += size

    def samples(self) -> Iterator[Sample]:
        """For each edge how many were at most so large; then their sum and number."""
        below = 0
        for edge, n in zip(self._edges, self._below, strict=True):
            below += n
            shown = "+Inf" if edge == float("inf") else f"{edge:g}"
            yield f'_bucket{{le="{shown}"}}', below
        yield "_sum", round(self._sum, 6)
        yield "_count", below


class Level(Metric):
    """What goes up and down."""

    type = "gauge"

    def set(self, n: int) -> None:
        """It is `n` now."""
        self._counts[""] = n


class Worst(Level):
    """The largest of what was seen in the last minute."""

    def __init__(self, name: str, help_: str) -> None:
        """Nothing was seen yet."""
        super().__init__(name, help_)
        self._worst_of: dict[int, float] = {}

    def see(self, size: float) -> None:
        """Keep the largest of each of the last sixty seconds."""
        second = int(time.monotonic())
        kept = {at: worst for at, worst in self._worst_of.items() if at > second - 60}
        kept[second] = max(kept.get(second, 0.0), size)
        self._worst_of = kept

    def samples(self) -> Iterator[Sample]:
        """The largest of them all."""
        recent = time.monotonic() - 60
        seen = [size for at, size in self._worst_of.items() if at > recent]
        yield "", round(max(seen, default=0.0), 6)


CHANGES = Metric("changes_committed_total", "Changes written into the log.")
MESSAGES = Metric("messages_told_total", "Messages with changes sent to the followers of an event.")
DELIVERIES = Metric("deliveries_total", "Messages written to sockets by the flat fan-out.")
TOO_SLOW = Metric("too_slow_total", "Sockets closed because they took nothing for too long.")
BATCHES = Spread("changes_per_message", "Changes in one such message.", 1, 2, 5, 10, 20, 50, 200)
LAG = Spread(
    "told_after_seconds",
    "Seconds from a commit until its event's followers were told.",
    *(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
WAITING = Level("events_waiting", "Events with changes that are being or are yet to be told.")
CONNECTIONS = Level("connections", "Sockets that are open now.")
STALL = Worst("stall_seconds", "How late a timer of 100 ms was at worst in the last minute.")
BOARDS = Metric("boards_built_total", "Whole boards built and compressed.")
REQUESTS = Metric("requests_total", "Answered requests by class of status.", "status")
TEXT_UPDATES = Metric("text_updates_total", "Updates of shared texts that were written.")
TEXT_MESSAGES = Metric("text_messages_total", "Messages with such updates sent to those who write.")
REFUSALS = Metric("refusals_total", "Refusals by code.", "code")

ALL = (
    *(CHANGES, MESSAGES, DELIVERIES, TOO_SLOW, BATCHES, LAG, WAITING),
    *(CONNECTIONS, STALL, BOARDS, REQUESTS, TEXT_UPDATES, TEXT_MESSAGES),
    REFUSALS,
)


def as_text() -> str:
    """All of them in Prometheus' text format, version 0.0.4."""
    lines = []
    for metric in ALL:
        lines += [f"# HELP {metric.name} {metric.help}", f"# TYPE {metric.name} {metric.type}"]
        lines += [f"{metric.name}{rest} {value:g}" for rest, value in metric.samples()]
    return "\n".join(lines) + "\n"
