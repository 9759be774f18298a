"""What goes into a book: whose names, and whether photos, contributions and contacts.

Choosing makes another book of the one there is, so every format of it follows. What was not
chosen is not in it at all, however deep somebody looks.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from openspace.domain.figures import figures_of
from openspace.domain.proceedings_records import (
    Contact,
    Contribution,
    Day,
    Period,
    Proceedings,
    Report,
)


class Names(StrEnum):
    """Whose names stand in the book."""

    ALL = "all"
    AGREED = "agreed"
    NONE = "none"


class Choice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What goes in beside the reports."""

    names: Names = Names.ALL
    photos: bool = True
    contributions: bool = True
    contacts: bool = True


class _Named(Struct, frozen=True):
    """Who stands in the book, by name and by id."""

    names: frozenset[str]
    ids: frozenset[str]

    def name(self, name: str) -> str:
        """The name, or nothing."""
        return name if name in self.names else ""

    def person(self, id_: str) -> str:
        """The id, or nothing: ids would tell which things are by the same person."""
        return id_ if id_ in self.ids else ""


def choose(book: Proceedings, choice: Choice) -> Proceedings:
    """The book with what was chosen, and without what people said for choosing.

    A name stands only for people: several with the same name must all have agreed to it. What
    people wrote themselves stays as it is, also where it tells names.
    """
    named = _named(book, choice.names)
    change = partial(_report, choice, named)
    chosen = replace(
        book,
        days=tuple(_day(change, day) for day in book.days),
        people=tuple(person for person in book.people if named.person(person.id)),
        without_slot=tuple(map(change, book.without_slot)),
        withdrawn=tuple(map(change, book.withdrawn)),
        consents=(),
        agreed=_agreed(book, named),
        contacts=_contacts(book, named) if choice.contacts else (),
    )
    figures = figures_of(tuple(chosen.reports), people=book.figures.people)
    return replace(chosen, figures=figures)


def _named(book: Proceedings, names: Names) -> _Named:
    may = _may_be_named(book, names)
    ids = (person.id for person in book.people if person.name in may)
    return _Named(may, frozenset(ids))


def _may_be_named(book: Proceedings, names: Names) -> frozenset[str]:
    everybody = frozenset(person.name for person in book.people)
    match names:
        case Names.ALL:
            return everybody
        case Names.AGREED:
            silent = {consent.name for consent in book.consents if not consent.agrees}
            agreed = {consent.name for consent in book.consents if consent.agrees}
            return everybody & (agreed - silent)
        case Names.NONE:
            return frozenset()


def _agreed(book: Proceedings, named: _Named) -> tuple[str, ...]:
    agreed = (consent.name for consent in book.consents if consent.agrees)
    return tuple(sorted(filter(named.name, agreed), key=str.casefold))


def _contacts(book: Proceedings, named: _Named) -> tuple[Contact, ...]:
    given = (
        Contact(name=consent.name, contact=consent.contact)
        for consent in book.consents
        if consent.agrees and consent.contact and named.name(consent.name)
    )
    return tuple(sorted(given, key=lambda one: (one.name.casefold(), one.contact)))


def _day(change: Callable[[Report], Report], day: Day) -> Day:
    return replace(day, periods=tuple(_period(change, period) for period in day.periods))


def _period(change: Callable[[Report], Report], period: Period) -> Period:
    return replace(period, sessions=tuple(map(change, period.sessions)))


def _report(choice: Choice, named: _Named, report: Report) -> Report:
    photos = report.photos if choice.photos else ()
    said = report.contributions if choice.contributions else ()
    return replace(
        report,
        topic=replace(report.topic, convener=named.person(report.topic.convener)),
        convener=named.name(report.convener),
        here=tuple(filter(named.name, report.here)),
        writers=tuple(filter(named.name, report.writers)),
        ids_here=tuple(filter(named.person, report.ids_here)),
        ids_writing=tuple(filter(named.person, report.ids_writing)),
        photos=tuple(replace(photo, author=named.person(photo.author)) for photo in photos),
        contributions=tuple(_contribution(named, one) for one in said),
    )


def _contribution(named: _Named, said: Contribution) -> Contribution:
    note = replace(said.note, author=named.person(said.note.author))
    return Contribution(note=note, author=named.name(said.author))
