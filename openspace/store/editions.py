"""Reading the editions of the book that were frozen."""

from __future__ import annotations

import gzip
from datetime import datetime

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.domain.choice import Choice
from openspace.domain.proceedings import Proceedings
from openspace.store.tables import EditionRow


class Edition(Struct, frozen=True, kw_only=True):
    """A frozen book by its number: when it was frozen, and what went in."""

    number: int
    choice: Choice
    hidden: bool = False
    at: datetime


def editions_of(db: Session, event_id: int) -> list[Edition]:
    """The event's editions, oldest first, without what is in them."""
    query = (
        select(EditionRow.number, EditionRow.choice, EditionRow.hidden, EditionRow.at)
        .where(EditionRow.event_id == event_id)
        .order_by(EditionRow.number)
    )
    return [
        Edition(number=number, choice=msgspec.convert(choice, Choice), hidden=hidden, at=at)
        for number, choice, hidden, at in db.execute(query)
    ]


def newest_book(db: Session, event_id: int, choice: Choice) -> bytes | None:
    """The book of the newest edition with this choice that can be read, as JSON; None for none."""
    query = (
        select(EditionRow.choice, EditionRow.number)
        .where(EditionRow.event_id == event_id, ~EditionRow.hidden)
        .order_by(EditionRow.number.desc())
    )
    for chosen, number in db.execute(query):
        if msgspec.convert(chosen, Choice) == choice:
            return gzip.decompress(db.get_one(EditionRow, (event_id, number)).book)
    return None


def frozen_book(db: Session, event_id: int, number: int) -> tuple[Edition, Proceedings] | None:
    """An edition and its book, None if there is none such or it is hidden."""
    row = db.get(EditionRow, (event_id, number))
    if row is None or row.hidden:
        return None
    choice = msgspec.convert(row.choice, Choice)
    edition = Edition(number=row.number, choice=choice, at=row.at)
    return edition, msgspec.json.decode(gzip.decompress(row.book), type=Proceedings)
