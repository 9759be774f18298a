"""The figures of a rehearsal, for reading."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from tests.rehearsal.day import Outcome
from tests.rehearsal.script import Script

FAULTS_SHOWN = 20


def table(script: Script, outcome: Outcome, cpu: float = 0.0) -> Iterator[str]:
    """One line per figure; `cpu` is what the day has cost the server, in seconds."""
    report = outcome.report
    notes = script.contributions.total()
    yield f"{len(script.people)} people, {len(script.topics)} topics, {notes} contributions"
    yield f"{outcome.phones} phones followed {outcome.changes} changes in {outcome.seconds:.1f} s"
    for what, count in sorted(report.counts.items()):
        yield f"  {what:<24}{count:>8}"
    yield f"  {'deliveries':<24}{len(report.lags):>8}"
    if cpu and report.lags:
        each = cpu / len(report.lags) * 1e6
        yield f"  the server used {cpu:.1f} s of CPU in all, {each:.0f} us a delivery"
    yield f"\n{'milliseconds':<26}{'p50':>8}{'p95':>8}{'p99':>8}{'max':>8}"
    yield _row("answer to the one who acts", report.answers)
    yield _row("change, at every phone", report.lags)
    yield _row("change, at the last phone", report.last.values())
    yield "\n" + "   ".join(f"{name} {size:,} B" for name, size in outcome.book.items())
    yield from (f"FAULT: {fault}" for fault in outcome.faults[:FAULTS_SHOWN])
    yield f"\n{len(outcome.faults)} faults" if outcome.faults else "\nAll is there, once."


def _row(label: str, seconds: Collection[float]) -> str:
    cells = (percentile(seconds, share) * 1000 for share in (0.5, 0.95, 0.99, 1))
    return f"{label:<26}" + "".join(f"{cell:8.1f}" for cell in cells)


def percentile(values: Collection[float], share: float) -> float:
    """The smallest of `values` that is at least as large as `share` of them; 0 of none."""
    ordered = sorted(values)
    return ordered[max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1)] if ordered else 0.0
