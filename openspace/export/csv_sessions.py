"""The list of all topics as CSV, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from openspace.domain.proceedings import Proceedings, Report
from openspace.export.csv_file import csv_file
from openspace.export.naming import room_line, round_name
from openspace.i18n import Words

COLUMNS = (
    *("round", "starts", "ends", "room", "number", "title", "convener"),
    *("language", "tags", "interest", "notes", "state", "online"),
)


def to_csv(book: Proceedings, words: Words) -> bytes:
    """One line per topic in the order of the book, times in the event's own time zone."""
    return csv_file(words, COLUMNS, (_cells(book, words, report) for report in book.reports))


def _cells(book: Proceedings, words: Words, report: Report) -> Iterator[str]:
    yield from _when(book, words, report)
    topic = report.topic
    yield from (room_line(report), str(topic.number), topic.title, report.convener)
    yield from (topic.language, ", ".join(topic.tags))
    yield from (str(topic.interest), str(len(report.contributions)), _state(words, report))
    yield report.room.link if report.room else ""


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
    if report.topic.into:
        return words.t("book.state_combined")
    return words.t("book.state_session" if report.round else "book.state_without_slot")
