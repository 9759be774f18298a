"""Which of a client's letters are gone: spans that do not touch, in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from openspace.domain.text_update import Span


class Spans:
    """A set of whole numbers that mostly come in rows."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        """Begin empty."""
        self._starts: list[int] = []
        self._ends: list[int] = []

    def add(self, span: Span) -> None:
        """Put all of `span` in."""
        first, after = self._touched(span)
        start, end = span
        if first < after:
            start = min(start, self._starts[first])
            end = max(end, self._ends[after - 1])
        self._starts[first:after] = [start]
        self._ends[first:after] = [end]

    def missing(self, span: Span) -> list[Span]:
        """What of `span` is not there."""
        found = []
        start = span.start
        for at in range(*self._touched(span)):
            if start < self._starts[at]:
                found.append(Span(start, self._starts[at]))
            start = max(start, self._ends[at])
        if start < span.end:
            found.append(Span(start, span.end))
        return found

    def _touched(self, span: Span) -> tuple[int, int]:
        return bisect_left(self._ends, span.start), bisect_right(self._starts, span.end)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same letters in spans that do not touch, in order."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
