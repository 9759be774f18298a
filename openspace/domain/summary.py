"""What stands at the front of the book: computed from it, and said to be so."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from openspace.domain.course import Course, course_of
from openspace.domain.proceedings_records import Figures, Proceedings, Report
from openspace.domain.report import Field, Step

LONGEST = 5
"""So many topics lead a list, and those that are level with the last of them."""

AT_MOST = 10


class Tied(Struct, frozen=True, kw_only=True):
    """Two topics that drew the same `people`, how many they are."""

    one: Report
    other: Report
    people: int


class StepOf(Struct, frozen=True, kw_only=True):
    """A next step, and the report it stands in."""

    report: Report
    step: Step


class Summary(Struct, frozen=True, kw_only=True):
    """What the book says at a glance. Nobody wrote it, so nothing in it is anybody's opinion.

    `questions` are the reports with open questions, `steps` all next steps, both in the book's
    order.
    """

    figures: Figures
    drew_most: tuple[Report, ...]
    marked_most: tuple[Report, ...]
    steps: tuple[StepOf, ...]
    questions: tuple[Report, ...]
    course: Course
    ties: tuple[Tied, ...]


def summarise(book: Proceedings) -> Summary:
    """Sum up `book` as it is, after choosing what goes in."""
    reports = tuple(book.reports)
    by_id = {report.topic.id: report for report in reports}
    return Summary(
        figures=book.figures,
        drew_most=_leading(reports, lambda report: report.topic.here),
        marked_most=_leading(reports, lambda report: report.topic.interest),
        steps=tuple(
            StepOf(report=report, step=step) for report in reports for step in report.steps
        ),
        questions=tuple(report for report in reports if Field.QUESTIONS in report.texts),
        course=course_of(book),
        ties=tuple(
            Tied(one=by_id[tie.one], other=by_id[tie.other], people=tie.people)
            for tie in book.ties
            if tie.one in by_id and tie.other in by_id
        ),
    )


def _leading(reports: Iterable[Report], count: Callable[[Report], int]) -> tuple[Report, ...]:
    """The reports with the highest counts; where many are level, none is worth naming."""
    ranked = sorted((r for r in reports if count(r)), key=count, reverse=True)
    if len(ranked) <= LONGEST:
        return tuple(ranked)
    least = count(ranked[LONGEST - 1])
    level = [report for report in ranked if count(report) >= least]
    if len(level) > AT_MOST:
        level = [report for report in level if count(report) > least]
    return tuple(level)
