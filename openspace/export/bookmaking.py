"""The book of proceedings as a manuscript: its order and all its words, for PDF and Word alike."""

from __future__ import annotations

from collections.abc import Iterator

from openspace.domain.proceedings import Day, Proceedings, Report
from openspace.export.agenda_pages import agenda
from openspace.export.chapters import chapter
from openspace.export.front_pages import cover, invitation, summary
from openspace.export.manuscript import Block, Heading, Look, Manuscript, Paragraph, Rule, Table
from openspace.export.naming import round_name
from openspace.export.page import Made
from openspace.export.prose import line
from openspace.export.reading import Reading
from openspace.i18n import Words

LETTER = ("America/", "US/", "Canada/", "Pacific/Honolulu", "Asia/Manila")
"""Where the paper in the printers is Letter, near enough by their time zones."""


def manuscript(book: Proceedings, words: Words, made: Made | None = None) -> Manuscript:
    """Set `book` in the language of `words`; people's own words stay as they wrote them.

    `made` says which edition it is and whom it names. In order: cover, invitation, what was
    counted, the agenda, the reports by day, round and room, topics without a slot, withdrawn
    ones, contacts of those who agreed.
    """
    reading, event = Reading(book, words), book.event
    return Manuscript(
        language=words.language,
        rtl=reading.rtl,
        letter=event.timezone.startswith(LETTER),
        title=event.title or event.theme,
        about=event.theme,
        keywords=tuple(sorted({tag for report in book.reports for tag in report.topic.tags})),
        cover=cover(reading, made),
        contents=words.t("book.contents"),
        blocks=tuple(_blocks(reading, made)),
    )


def _blocks(reading: Reading, made: Made | None) -> Iterator[Block]:
    book, words = reading.book, reading.words
    yield from invitation(reading)
    if book.figures.topics:
        yield from summary(reading)
    if book.days:
        yield from agenda(reading)
    if not book.figures.topics:
        yield Paragraph(line=line(words.t("book.empty")))
    for day in book.days:
        yield from _day(reading, day)
    yield from _others(reading, "without_slot", book.without_slot)
    yield from _others(reading, "withdrawn", book.withdrawn)
    if book.contacts:
        yield from _contacts(reading)
    if made:
        date = words.date(made.at, book.event.timezone)
        yield Rule()
        yield Paragraph(line=line(words.t("book.made_on", date=date)), look=Look.SOFT)


def _day(reading: Reading, day: Day) -> Iterator[Block]:
    periods = [period for period in day.periods if period.sessions]
    if periods:
        yield _part(reading.words.day(day.date))
    for n, period in enumerate(periods):
        name = round_name(reading.book, reading.words, period.round)
        hours = reading.span(period.round)
        label = line(f"{name}, {hours}", reading.own)
        yield Heading(level=2, line=label, listed=True, fresh=n > 0)
        for m, session in enumerate(period.sessions):
            yield from chapter(reading, session, level=3, fresh=m > 0)


def _others(reading: Reading, part: str, reports: tuple[Report, ...]) -> Iterator[Block]:
    if not reports:
        return
    yield _part(reading.words.t(f"book.{part}"))
    yield Paragraph(line=line(reading.words.t(f"book.{part}_text")), look=Look.SOFT)
    for before, report in zip((None, *reports), reports, strict=False):
        # Those of which nothing more is known stand together: paper is not for blanks.
        apart = before is not None and (_is_told(before) or _is_told(report))
        yield from chapter(reading, report, level=2, fresh=apart)


def _is_told(report: Report) -> bool:
    return bool(report.texts or report.photos or report.contributions)


def _contacts(reading: Reading) -> Iterator[Block]:
    words = reading.words
    yield _part(words.t("book.contacts"))
    yield Paragraph(line=line(words.t("book.contacts_text")), look=Look.SOFT)
    yield Table(
        head=(line(words.t("book.name")), line(words.t("book.contact"))),
        rows=tuple((line(one.name), line(one.contact)) for one in reading.book.contacts),
        widths=(1, 2),
        leads=True,
        rtl=reading.rtl,
    )


def _part(title: str) -> Heading:
    return Heading(level=1, line=line(title), listed=True, fresh=True)
