"""The book as one Markdown file: plain CommonMark, for those who work on with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openspace.domain.proceedings import Period, Proceedings, Report
from openspace.export.contained import contained
from openspace.export.markdown_report import escaped, markdown_report
from openspace.export.markdown_summary import markdown_summary
from openspace.export.naming import PRINCIPLES, room_line, round_line
from openspace.i18n import Words

Photos = Mapping[str, str]
"""Where each photo lies, by its id."""


def to_markdown(book: Proceedings, words: Words, photos: Photos | None = None) -> str:
    """Write `book` in the language of `words`; people's own words stay as they wrote them.

    Under a heading each: the invitation, the summary, the agenda, every day, what got no slot and
    what was withdrawn; every topic is a heading of the third level, every further text of its
    report and every comment one of the fourth. `photos` says which photos lie beside the file.
    """
    return "\n\n".join(_blocks(book, words, photos or {})) + "\n"


def _blocks(book: Proceedings, words: Words, photos: Photos) -> Iterator[str]:
    yield from _cover(book, words)
    yield from _invitation(book, words)
    yield from markdown_summary(book, words)
    yield from _agenda(book, words)
    for day in book.days:
        yield f"## {words.day(day.date)}"
        for session in (s for period in day.periods for s in period.sessions):
            yield from markdown_report(book, words, session, photos)
    yield from _others(book, words, photos, "book.without_slot")
    yield from _others(book, words, photos, "book.withdrawn")
    yield from _contacts(book, words)


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


def _others(book: Proceedings, words: Words, photos: Photos, part: str) -> Iterator[str]:
    reports: dict[str, tuple[Report, ...]] = {
        "book.without_slot": book.without_slot,
        "book.withdrawn": book.withdrawn,
    }
    if reports[part]:
        yield f"## {words.t(part)}"
    for report in reports[part]:
        yield from markdown_report(book, words, report, photos)


def _contacts(book: Proceedings, words: Words) -> Iterator[str]:
    if book.contacts:
        yield f"## {words.t('book.contacts')}"
        yield "\n".join(f"- {escaped(it.name)}: {escaped(it.contact)}" for it in book.contacts)
