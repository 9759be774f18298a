"""The book as one Markdown file: plain CommonMark, for those who work on with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from openspace.domain.proceedings import Contribution, Period, Proceedings, Report
from openspace.export.contained import contained
from openspace.export.naming import PRINCIPLES, room_line, round_line
from openspace.i18n import Words

_ACTIVE = re.compile(r"([\\`*_\[\]<>#&|~])")


def to_markdown(book: Proceedings, words: Words) -> str:
    """Write `book` in the language of `words`; people's own words stay as they wrote them.

    Under a heading each: the invitation, the agenda, every day, what got no slot and what
    was withdrawn; every topic is a heading of the third level, every note one of the fourth.
    """
    return "\n\n".join(_blocks(book, words)) + "\n"


def escaped(line: str) -> str:
    """One line of people's text that reads the same and marks up nothing."""
    return _ACTIVE.sub(r"\\\1", line)


def _blocks(book: Proceedings, words: Words) -> Iterator[str]:
    yield from _cover(book, words)
    yield from _invitation(book, words)
    yield from _agenda(book, words)
    for day in book.days:
        yield f"## {words.day(day.date)}"
        for session in (s for period in day.periods for s in period.sessions):
            yield from _report(book, words, session)
    yield from _others(book, words, "book.without_slot", book.without_slot)
    yield from _others(book, words, "book.withdrawn", book.withdrawn)
    yield from _figures(book, words)


def _cover(book: Proceedings, words: Words) -> Iterator[str]:
    event = book.event
    yield f"# {escaped(event.title or event.theme)}"
    if event.theme not in {"", event.title}:
        yield f"**{escaped(event.theme)}**"
    where_when = [escaped(event.place)] if event.place else []
    yield " \u00b7 ".join([*where_when, *(words.date(day.date) for day in book.days)])


def _invitation(book: Proceedings, words: Words) -> Iterator[str]:
    yield f"## {words.t('book.invitation')}"
    if book.event.welcome:
        yield contained(book.event.welcome)
    yield "\n".join(f"- {words.t(key)}" for key in PRINCIPLES)
    yield words.t("book.law")


def _agenda(book: Proceedings, words: Words) -> Iterator[str]:
    yield f"## {words.t('book.agenda')}"
    yield "\n".join(
        line for period in book.periods for line in _period(book, words, period)
    ) or words.t("book.no_rounds")


def _period(book: Proceedings, words: Words, period: Period) -> Iterator[str]:
    yield f"- {escaped(round_line(book, words, period.round))}"
    for session in period.sessions:
        room = escaped(room_line(session))
        yield f"  - {room}: {session.topic.number}. {escaped(session.topic.title)}"


def _others(
    book: Proceedings, words: Words, heading: str, reports: tuple[Report, ...]
) -> Iterator[str]:
    if reports:
        yield f"## {words.t(heading)}"
    for report in reports:
        yield from _report(book, words, report)


def _report(book: Proceedings, words: Words, report: Report) -> Iterator[str]:
    yield f"### {report.topic.number}. {escaped(report.topic.title)}"
    yield "\n".join(_facts(book, words, report))
    if report.topic.body:
        yield contained(report.topic.body)
    yield from map(partial(_note, book, words), report.contributions)


def _note(book: Proceedings, words: Words, said: Contribution) -> str:
    author = escaped(said.author) or words.t("book.somebody")
    moment = words.moment(said.note.at, book.event.timezone)
    return f"#### {author}, {moment}\n\n{contained(said.note.text)}"


def _facts(book: Proceedings, words: Words, report: Report) -> Iterator[str]:
    facts = {
        "book.convener": report.convener,
        "book.round": round_line(book, words, report.round) if report.round else "",
        "book.room": room_line(report),
        "book.language": words.language_name(report.topic.language),
        "book.tags": ", ".join(report.topic.tags),
    }
    for key, fact in facts.items():
        if fact:
            yield f"- **{words.t(key)}:** {escaped(fact)}"


def _figures(book: Proceedings, words: Words) -> Iterator[str]:
    yield f"## {words.t('book.figures')}"
    figures = book.figures
    yield "\n".join(
        [
            f"- {words.t('book.people', n=figures.people)}",
            f"- {words.t('book.topics', n=figures.topics)}",
            f"- {words.t('book.sessions', n=figures.sessions)}",
            f"- {words.t('book.notes', n=figures.notes)}",
            f"- {words.t('book.words', n=figures.words)}",
        ]
    )
