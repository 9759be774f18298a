"""How the book names rounds and rooms."""

from __future__ import annotations

from openspace.domain.board import Round
from openspace.domain.proceedings import Proceedings, Report
from openspace.i18n import Words

PRINCIPLES = (
    "book.principle_people",
    "book.principle_start",
    "book.principle_place",
    "book.principle_happens",
    "book.principle_over",
)


def round_name(book: Proceedings, words: Words, round_: Round) -> str:
    """Its title, or ``Round 3``."""
    numbers = {period.round.id: period.number for period in book.periods}
    return round_.title or words.t("day.round", n=numbers[round_.id])


def round_line(book: Proceedings, words: Words, round_: Round) -> str:
    """``Round 3, Tuesday, November 24, 9:00 AM - 9:45 AM``; the day only if there are several."""
    zone = book.event.timezone
    name = round_name(book, words, round_)
    day = [words.day(round_.starts, zone)] if len(book.days) > 1 else []
    return ", ".join([name, *day, words.span(round_.starts, round_.ends, zone)])


def room_line(report: Report) -> str:
    """The room's name, empty without a slot."""
    return report.room.name if report.room else ""


def silence_of(report: Report) -> str:
    """What the catalogues say where nobody wrote; empty where nothing need be said."""
    if report.texts:
        return ""
    if report.topic.no_notes:
        return "book.waived"
    return "book.no_notes" if report.round and not report.photos else ""


def counted(book: Proceedings) -> list[tuple[str, int]]:
    """The figures worth saying, each with its words; the first three always are."""
    figures = book.figures
    always = [
        ("book.people", figures.people),
        ("book.topics", figures.topics),
        ("book.sessions", figures.sessions),
    ]
    some = [
        ("book.reports_written", figures.reports),
        ("book.notes", figures.notes),
        ("book.photos", figures.photos),
        ("book.words", figures.words),
    ]
    return always + [(key, n) for key, n in some if n]
