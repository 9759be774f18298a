"""The book's lists as CSV: next steps, people who agreed, and comments by later readers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from openspace.domain.proceedings import Proceedings
from openspace.export.csv_file import csv_file
from openspace.i18n import Words

STEPS = ("number", "title", "what", "who", "when")
PEOPLE = ("name", "contact")
CONTRIBUTIONS = ("number", "title", "author", "time", "text")


def to_steps_csv(book: Proceedings, words: Words) -> bytes:
    """One line per next step, in the order of the book."""
    return csv_file(words, STEPS, _steps(book))


def to_people_csv(book: Proceedings, words: Words) -> bytes:
    """One line per person who agreed to stand in the book; with a contact where they gave one."""
    return csv_file(words, PEOPLE, _people(book))


def to_contributions_csv(book: Proceedings, words: Words) -> bytes:
    """One line per comment, in the order of the book, times in the event's own time zone."""
    return csv_file(words, CONTRIBUTIONS, _contributions(book))


def _steps(book: Proceedings) -> Iterator[tuple[str, ...]]:
    for report in book.reports:
        for step in report.steps:
            yield str(report.topic.number), report.topic.title, step.what, step.who, step.when


def _people(book: Proceedings) -> Iterator[tuple[str, ...]]:
    told = [contact.name for contact in book.contacts]
    yield from ((contact.name, contact.contact) for contact in book.contacts)
    for name in book.agreed:
        if name in told:
            told.remove(name)
        else:
            yield name, ""


def _contributions(book: Proceedings) -> Iterator[tuple[str, ...]]:
    zone = ZoneInfo(book.event.timezone)
    for report in book.reports:
        for said in report.contributions:
            at = _local(said.note.at, zone)
            yield str(report.topic.number), report.topic.title, said.author, at, said.note.text


def _local(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
