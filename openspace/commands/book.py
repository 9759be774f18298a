"""Whether one's name may stand in the book, and freezing editions of it."""

from __future__ import annotations

import gzip

import msgspec
from sqlalchemy import func, select

from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Line, Wish
from openspace.domain.choice import Choice, choose
from openspace.domain.errors import NotFound
from openspace.domain.ids import edition_number
from openspace.domain.text import CONTACT_MAX, clean_line, required_line
from openspace.store.books import book_of
from openspace.store.editions import newest_book
from openspace.store.tables import EditionRow


class Agree(Wish, frozen=True, kw_only=True):
    """Whether my name may stand in a book of those who agreed, and how I want to be found.

    Without agreeing there is no contact.
    """

    agrees: bool
    contact: Line = ""


class FreezeBook(Wish, frozen=True, kw_only=True):
    """What goes into the new edition."""

    choice: Choice = Choice()


def agree(unit: Unit, wish: Agree) -> None:
    """Say what of oneself may stand in the book. It is on no board and in no log.

    :raises NameNeeded: when one has not given a name yet.
    :raises Invalid: when the contact is over 200 characters.
    """
    unit.require("book.agree")
    person = unit.named_person()
    contact = clean_line(wish.contact) if wish.agrees else ""
    person.contact = required_line(contact, "contact", CONTACT_MAX) if contact else ""
    person.agrees = wish.agrees
    person.agreed_at = unit.now


def freeze_book(unit: Unit, wish: FreezeBook) -> None:
    """Keep the book as it is now under the next number; the live one goes on.

    Where an edition that can be read holds the same already, that is the one, and nothing is done:
    two that are alike only make people ask which is right.
    """
    unit.require("book.freeze")
    book = msgspec.json.encode(choose(book_of(unit.db, unit.event), wish.choice))
    if book == newest_book(unit.db, unit.event.id, wish.choice):
        return
    numbered = select(func.max(EditionRow.number)).where(EditionRow.event_id == unit.event.id)
    edition = EditionRow(
        event_id=unit.event.id,
        number=(unit.db.scalar(numbered) or 0) + 1,
        choice=msgspec.to_builtins(wish.choice),
        book=gzip.compress(book, 6),
        hidden=False,
        at=unit.now,
    )
    unit.add(edition)
    unit.tell("event.book_frozen")


def hide_edition(unit: Unit, number: str, _wish: Bare) -> None:
    """Take an edition out of everybody's sight."""
    _show(unit, number, hidden=True)


def show_edition(unit: Unit, number: str, _wish: Bare) -> None:
    """Let an edition be seen again."""
    _show(unit, number, hidden=False)


def _show(unit: Unit, number: str, *, hidden: bool) -> None:
    row = _edition(unit, number)
    if row.hidden != hidden:
        row.hidden = hidden
        unit.tell("event.edition_hidden" if hidden else "event.edition_shown")


def _edition(unit: Unit, number: str) -> EditionRow:
    unit.require("book.freeze")
    wanted = edition_number(number)
    row = unit.db.get(EditionRow, (unit.event.id, wanted)) if wanted else None
    if row is None:
        raise NotFound(what="edition")
    return row
