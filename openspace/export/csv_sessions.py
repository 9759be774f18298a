"""The list of all topics as CSV, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from openspace.domain.proceedings import Proceedings, Report
from openspace.export.naming import room_line, round_name
from openspace.i18n import Words

COLUMNS = (
    *("round", "starts", "ends", "room", "number", "title", "convener"),
    *("language", "tags", "interest", "notes", "state"),
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(book: Proceedings, words: Words) -> bytes:
    """One line per topic in the order of the book, times in the event's own time zone.

    A byte order mark makes spreadsheets read it as UTF-8; the separator is the one that the
    language of `words` wants.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=words.cell_separator)
    writer.writerow(words.t(f"book.column_{column}") for column in COLUMNS)
    for report in book.reports:
        writer.writerow(map(safe_cell, _cells(book, words, report)))
    return file.getvalue().encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula: with an apostrophe before it.

    One that stands there already is doubled, so that it is known which one was ours.
    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def _cells(book: Proceedings, words: Words, report: Report) -> Iterator[str]:
    yield from _when(book, words, report)
    topic = report.topic
    yield from (room_line(report), str(topic.number), topic.title, report.convener)
    yield from (topic.language, ", ".join(topic.tags))
    yield from (str(topic.interest), str(len(report.contributions)), _state(words, report))


def _when(book: Proceedings, words: Words, report: Report) -> Iterator[str]:
    if report.round is None:
        yield from ("", "", "")
        return
    zone = ZoneInfo(book.event.timezone)
    yield round_name(book, words, report.round)
    yield _local(report.round.starts, zone)
    yield _local(report.round.ends, zone)


def _local(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def _state(words: Words, report: Report) -> str:
    if report.topic.withdrawn:
        return words.t("book.state_withdrawn")
    return words.t("book.state_session" if report.round else "book.state_without_slot")
