"""How the day went, as a picture and in words: topics, reports and contributions over time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from openspace.domain.course import Course, Stretch
from openspace.domain.summary import Summary
from openspace.export.drawing import LINE, WIDTH, drawing, text
from openspace.i18n import Words

BARS = 56
ROW = BARS + 36
AXIS = 52
BROADEST = 28
"""A bar; what all came within minutes, as by an import, would else be one black wall."""

Kind = tuple[str, str, Callable[[Stretch], int]]
KINDS: tuple[Kind, ...] = (
    ("topics", "#0c5961", lambda stretch: stretch.topics),
    ("reports", "#a06c00", lambda stretch: stretch.reports),
    ("notes", "#98321f", lambda stretch: stretch.notes),
)


class CourseLine(Struct, frozen=True):
    """A stretch of time in words, with its counts in the order of `KINDS`."""

    when: str
    counts: tuple[int, ...]


def draw_course(summary: Summary, words: Words, zone: str) -> str:
    """The picture, or nothing where there is nothing to see."""
    course = summary.course
    kinds = kinds_of(course)
    if not kinds:
        return ""
    height = len(kinds) * ROW + AXIS
    return drawing(height, words.t("book.course"), _parts(course, kinds, words, zone))


def tell_course(summary: Summary, words: Words, zone: str) -> str:
    """The same in a sentence: when most topics came."""
    course = summary.course
    if not course.stretches:
        return ""
    most = max(course.stretches, key=lambda stretch: stretch.topics)
    return words.t("book.course_told", n=most.topics, when=span(course, most.starts, words, zone))


def course_lines(summary: Summary, words: Words, zone: str) -> list[CourseLine]:
    """The same as a table, without the stretches in which nothing came."""
    course = summary.course
    kinds = kinds_of(course)
    lines = (
        CourseLine(
            span(course, stretch.starts, words, zone),
            tuple(count(stretch) for _, _, count in kinds),
        )
        for stretch in course.stretches
    )
    return [line for line in lines if any(line.counts)]


def kinds_of(course: Course) -> list[Kind]:
    """What there is any of."""
    return [kind for kind in KINDS if any(map(kind[2], course.stretches))]


def span(course: Course, starts: datetime, words: Words, zone: str) -> str:
    """From when to when, with the day where there are several."""
    if course.width >= timedelta(days=1):
        return words.day(starts, zone)
    times = words.span(starts, starts + course.width, zone)
    first, last = course.stretches[0].starts, course.stretches[-1].starts
    if words.day(first, zone) == words.day(last, zone):
        return times
    return f"{words.day(starts, zone)}, {times}"


def _parts(course: Course, kinds: list[Kind], words: Words, zone: str) -> Iterator[str]:
    for row, kind in enumerate(kinds):
        yield from _row(course, kind, row * ROW, words)
    base = len(kinds) * ROW + 14
    first, last = course.stretches[0].starts, course.stretches[-1].starts + course.width
    yield text(0, base, _edge(course, first, words, zone), soft=True)
    yield text(WIDTH, base + 24, _edge(course, last, words, zone), end=True, soft=True)


def _edge(course: Course, moment: datetime, words: Words, zone: str) -> str:
    first, last = course.stretches[0].starts, course.stretches[-1].starts
    one_day = words.day(first, zone) == words.day(last, zone)
    return words.time(moment, zone) if one_day else words.moment(moment, zone)


def _row(course: Course, kind: Kind, top: float, words: Words) -> Iterator[str]:
    name, colour, count = kind
    counts = [count(stretch) for stretch in course.stretches]
    yield text(0, top + 18, words.t(f"book.course_{name}"))
    yield text(WIDTH, top + 18, words.t("book.course_most", n=max(counts)), end=True, soft=True)
    base = top + 26 + BARS
    yield f'<path class="drawing-line" stroke="{LINE}" d="M0 {base:g}H{WIDTH}"/>'
    step = WIDTH / len(counts)
    broad = min(step * 0.8, BROADEST)
    for place, n in enumerate(counts):
        if n:
            high = max(3.0, BARS * n / max(counts))
            left = place * step + (step - broad) / 2
            yield (
                f'<rect class="drawing-{name}" fill="{colour}" x="{left:.1f}" '
                f'y="{base - high:.1f}" width="{broad:.1f}" height="{high:.1f}"/>'
            )
