"""The event in numbers, counted over its reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openspace.domain.proceedings_records import Figures, Report
from openspace.domain.report import words_in


def figures_of(reports: Sequence[Report], *, people: int) -> Figures:
    """The numbers of a book of these reports."""
    return Figures(
        people=people,
        topics=len(reports),
        sessions=sum(1 for report in reports if report.round),
        reports=sum(1 for report in reports if report.texts),
        notes=sum(len(report.contributions) for report in reports),
        photos=sum(len(report.photos) for report in reports),
        words=words_in(_written(reports)),
    )


def _written(reports: Sequence[Report]) -> Iterator[str]:
    for report in reports:
        yield from report.texts.values()
        yield from (said.note.text for said in report.contributions)
