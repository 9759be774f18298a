"""The first pages of the book: cover, invitation, and what the software counted and gathered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from openspace.domain.choice import Names
from openspace.domain.proceedings import Report
from openspace.domain.report import Field
from openspace.domain.summary import Summary, summarise
from openspace.export.day_pages import course_of_the_day
from openspace.export.manuscript import (
    Block,
    Cover,
    Heading,
    Line,
    Listing,
    Look,
    Paragraph,
    Run,
    Table,
)
from openspace.export.naming import PRINCIPLES, counted
from openspace.export.page import Made
from openspace.export.prose import line, prose
from openspace.export.reading import Reading


def cover(reading: Reading, made: Made | None = None) -> Cover:
    """Theme, title, days and place, and which edition this is."""
    event, words = reading.book.event, reading.words
    is_titled = event.title not in {"", event.theme}
    days = (line(words.date(day.date)) for day in reading.book.days)
    place = (line(event.place, reading.own),) if event.place else ()
    return Cover(
        kind=words.t("book.kind"),
        theme=line(event.theme, reading.own),
        title=line(event.title, reading.own) if is_titled else None,
        lines=(*days, *place, *_edition(reading, made)),
    )


def _edition(reading: Reading, made: Made | None) -> Iterator[Line]:
    if made is None:
        return
    words, zone = reading.words, reading.book.event.timezone
    if made.edition:
        date = words.date(made.at, zone)
        yield line(words.t("book.edition", n=made.edition, date=date))
    if made.names is not Names.ALL:
        yield line(words.t(f"book.names_{made.names}"))


def invitation(reading: Reading) -> Iterator[Block]:
    """The host's words, the principles and the law."""
    words = reading.words
    yield _part(reading, "invitation")
    yield from prose(reading.book.event.welcome, reading.own, level=2)
    yield _title(reading, "principles")
    for key in PRINCIPLES:
        yield Paragraph(line=line(words.t(key)), look=Look.VOICE)
    yield _title(reading, "law_title")
    yield Paragraph(line=line(words.t("book.law")), look=Look.VOICE)


def summary(reading: Reading) -> Iterator[Block]:
    """Figures, the topics that drew most, all next steps and all open questions."""
    words, found = reading.words, summarise(reading.book)
    yield _part(reading, "summary")
    yield Paragraph(line=line(words.t("book.summary_computed")), look=Look.SOFT)
    figures = (line(words.t(key, n=n)) for key, n in counted(reading.book))
    yield Listing(items=tuple((Paragraph(line=figure),) for figure in figures), rtl=reading.rtl)
    yield from _leading(
        reading, "drew_most", found.drew_most, lambda n: ("people_there", n.topic.here)
    )
    yield from _leading(
        reading, "marked_most", found.marked_most, lambda n: ("people_marked", n.topic.interest)
    )
    yield from course_of_the_day(reading, found)
    yield from _steps(reading, found)
    yield from _questions(reading, found)


def _leading(
    reading: Reading,
    key: str,
    reports: tuple[Report, ...],
    count: Callable[[Report], tuple[str, int]],
) -> Iterator[Block]:
    if reports:
        yield _title(reading, key)
        items = tuple(
            (Paragraph(line=_with(reading, report, *count(report))),) for report in reports
        )
        yield Listing(items=items, start=1, rtl=reading.rtl)


def _with(reading: Reading, report: Report, key: str, n: int) -> Line:
    link = reading.link(report, numbered=False)
    told = Run(text=f" ({reading.words.t(f'book.{key}', n=n)})")
    return Line(runs=(*link.runs, told), language=link.language, rtl=reading.rtl)


def _steps(reading: Reading, found: Summary) -> Iterator[Block]:
    if not found.steps:
        return
    yield _title(reading, "all_steps")
    rows = []
    for of in found.steps:
        cells = (of.step.what, of.step.who, of.step.when)
        spoken = reading.spoken(of.report)
        rows.append((*(line(cell, spoken) for cell in cells), reading.link(of.report)))
    columns = ("step_what", "step_who", "step_when", "step_topic")
    yield Table(
        head=tuple(line(reading.words.t(f"book.{column}")) for column in columns),
        rows=tuple(rows),
        widths=(4, 2, 2, 3),
        rtl=reading.rtl,
    )


def _questions(reading: Reading, found: Summary) -> Iterator[Block]:
    if found.questions:
        yield _title(reading, "all_questions")
    for report in found.questions:
        yield Heading(level=3, line=reading.link(report))
        yield from prose(report.texts[Field.QUESTIONS], reading.spoken(report), level=4)


def _part(reading: Reading, key: str) -> Heading:
    title = line(reading.words.t(f"book.{key}"))
    return Heading(level=1, line=title, listed=True, fresh=True)


def _title(reading: Reading, key: str) -> Heading:
    return Heading(level=2, line=line(reading.words.t(f"book.{key}")))
