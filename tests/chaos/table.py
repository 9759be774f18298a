"""The figures of a run, for reading."""

from __future__ import annotations

from collections.abc import Iterator

from tests.chaos.task import Outcome

SHOWN = 20


def table(outcome: Outcome) -> Iterator[str]:
    """One line per figure, then the violations."""
    counts = outcome.counts
    yield f"{outcome.name}: {outcome.seconds:.0f} s"
    for what in sorted(counts, key=lambda what: -counts[what]):
        yield f"  {what:<36}{counts[what]:>10,}"
    if outcome.seconds:
        rate = counts["operations"] / outcome.seconds
        yield f"  {'operations a second':<36}{rate:>10,.0f}"
    if starts := sorted(outcome.starts):
        middle = starts[len(starts) // 2]
        yield f"  {'seconds from start to serving':<36}{middle:>10.2f} (most {starts[-1]:.2f})"
    yield from (f"VIOLATION: {violation[:1000]}" for violation in outcome.violations[:SHOWN])
    if outcome.violations:
        files = ", ".join(map(str, outcome.kept))
        yield f"{len(outcome.violations)} violations; the whole history is in {files}"
    else:
        yield "No violation."
