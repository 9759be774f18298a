"""Whether what people were told can have happened in one order that fits their clocks.

The log is the order. A change stands somewhere between the sending and the answer of its wish; a
refused claim, and one that found its topic already there, read the board at one moment between
theirs, and saw who had the slot then. Each reader is given the earliest moment that fits all
that came before it; if there is none, the history is not linearizable.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import accumulate

from msgspec import Struct

from openspace.domain.topic import Slot, Topic
from tests.chaos.evidence import Logged
from tests.chaos.history import Story

FOREVER = 1 << 62


class Effect(Struct, frozen=True):
    """A change, with when its wish first left and when it was first acknowledged."""

    seq: int
    ref: str
    sent: float
    heard: float


class Reading(Struct, frozen=True):
    """Somebody was told that `topic` has `slot`; where it is known, as of number `at`."""

    ref: str
    topic: str
    slot: Slot
    sent: float
    heard: float
    at: int | None


def check_order(stories: Mapping[str, Story], log: list[Logged], since: int) -> Iterator[str]:
    """The violations of real-time order among changes and readings of slots."""
    effects = [
        _effect(stories[e.change.ref], e.change.seq) for e in log if _is_ours(stories, e, since)
    ]
    yield from _changes_out_of_order(effects)
    yield from _impossible_readings(effects, list(_readings(stories)), log, since)


def _is_ours(stories: Mapping[str, Story], logged: Logged, since: int) -> bool:
    return logged.change.seq > since and logged.change.ref in stories


def _effect(story: Story, seq: int) -> Effect:
    heard = story.granted[0].at if story.granted else float("inf")
    return Effect(seq, story.deed.ref, story.sent[0], heard)


def _changes_out_of_order(effects: list[Effect]) -> Iterator[str]:
    """None may have been acknowledged before one was sent that has a lower number."""
    latest = None
    for effect in effects:
        if latest is not None and effect.heard < latest.sent:
            yield (
                f"order: {effect.ref} at {effect.seq} was acknowledged before "
                f"{latest.ref} at {latest.seq} was sent"
            )
        if latest is None or effect.sent > latest.sent:
            latest = effect


def _readings(stories: Mapping[str, Story]) -> Iterator[Reading]:
    for ref, story in stories.items():
        for sent, heard in story.refused:
            if heard.code == "slot_taken":
                yield Reading(ref, heard.holder, Slot(*heard.slot), sent, heard.at, None)
        deed = story.deed
        if deed.what == "place_topic" and story.granted and not story.granted[0].marks:
            first = story.granted[0]
            slot = Slot(deed.fields["round"], deed.fields["room"])
            yield Reading(ref, deed.target, slot, story.sent[0], first.at, first.seq)


def _impossible_readings(
    effects: list[Effect], readings: list[Reading], log: list[Logged], since: int
) -> Iterator[str]:
    held = _held(log)
    window = _Window(effects, since)
    settled: list[tuple[float, int]] = []  # when answered, and the highest moment up to then
    waiting: list[tuple[float, int]] = []
    for reading in sorted(readings, key=lambda r: r.sent):
        low, high = window.of(reading)
        waiting.sort()
        while waiting and waiting[0][0] < reading.sent:
            at, moment = waiting.pop(0)
            settled.append((at, max(moment, settled[-1][1] if settled else 0)))
        if settled:
            low = max(low, settled[-1][1])
        moment_ = _earliest(held[reading.topic, reading.slot], low, high, reading.at)
        if moment_ is None:
            yield (
                f"order: {reading.ref} was told that {reading.topic} has {reading.slot}; "
                f"it had not between {low} and {high}"
            )
        else:
            waiting.append((reading.heard, moment_))


def _earliest(spans: list[tuple[int, int]], low: int, high: int, at: int | None) -> int | None:
    """The first moment from `low` to `high` within a span, or `at` if it is one."""
    if at is not None:
        fits = low <= at <= high and any(a <= at < b for a, b in spans)
        return at if fits else None
    for start, end in spans[max(0, bisect.bisect_right(spans, (low, FOREVER)) - 1) :]:
        if start > high:
            return None
        if end > low:
            return max(start, low)
    return None


class _Window:
    """Between which numbers a reading can have been, going by the clock."""

    def __init__(self, effects: list[Effect], since: int) -> None:
        by_heard = sorted(effects, key=lambda e: e.heard)
        self._heard = [e.heard for e in by_heard]
        self._highest = list(accumulate((e.seq for e in by_heard), max))
        by_sent = sorted(effects, key=lambda e: e.sent, reverse=True)
        self._sent = [-e.sent for e in by_sent]
        self._lowest = list(accumulate((e.seq for e in by_sent), min))
        self._since = since

    def of(self, reading: Reading) -> tuple[int, int]:
        before = bisect.bisect_left(self._heard, reading.sent)
        after = bisect.bisect_left(self._sent, -reading.heard)
        low = self._highest[before - 1] if before else self._since
        return low, self._lowest[after - 1] - 1 if after else FOREVER


def _held(log: list[Logged]) -> dict[tuple[str, Slot], list[tuple[int, int]]]:
    """From which number on, and before which, each topic had each slot."""
    spans: dict[tuple[str, Slot], list[tuple[int, int]]] = defaultdict(list)
    current: dict[str, tuple[Slot, int]] = {}
    for logged in log:
        if not logged.subject.startswith("topic:"):
            continue
        id_, seq = logged.subject.removeprefix("topic:"), logged.change.seq
        data = logged.change.data
        slot = data.slot if isinstance(data, Topic) else None
        had = current.get(id_)
        if had is not None and had[0] == slot:
            continue
        if had is not None:
            spans[id_, had[0]].append((had[1], seq))
            del current[id_]
        if slot is not None:
            current[id_] = (slot, seq)
    for id_, (slot, start) in current.items():
        spans[id_, slot].append((start, FOREVER))
    return spans
