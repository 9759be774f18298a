"""What shared texts said earlier: kept, thinned out, and read back."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from openspace.domain.history import Kept, to_let_go
from openspace.store.hot_texts import Key
from openspace.store.tables import TextRow, TextVersionRow


class Version(Struct, frozen=True, kw_only=True):
    """What a text said at some moment, and who had written since the version before."""

    n: int
    text: str
    people: list[str]
    at: datetime


def keep_version(db: Session, row: TextRow, text: str, now: datetime) -> None:
    """Keep what the text says as its next version; of too many, some are let go."""
    row.versions += 1
    key = (row.event_id, row.topic_id, row.field)
    db.add(
        TextVersionRow(
            event_id=row.event_id,
            topic_id=row.topic_id,
            field=row.field,
            n=row.versions,
            text=text,
            people=row.people,
            at=row.at,
        )
    )
    row.people, row.letters, row.versioned_at = [], 0, now
    db.flush()
    _thin_out(db, key)


def versions_before(db: Session, key: Key, before: int, most: int) -> list[Version]:
    """The versions with a number below `before`, newest first, at most `most`."""
    query = (
        select(TextVersionRow)
        .where(*_of(key), TextVersionRow.n < before)
        .order_by(TextVersionRow.n.desc())
        .limit(most)
    )
    return [
        Version(n=row.n, text=row.text, people=row.people, at=row.at) for row in db.scalars(query)
    ]


def _thin_out(db: Session, key: Key) -> None:
    query = (
        select(TextVersionRow.n, func.length(TextVersionRow.text), TextVersionRow.at)
        .where(*_of(key))
        .order_by(TextVersionRow.n)
    )
    kept = [Kept(*row) for row in db.execute(query)]
    while (gone := to_let_go(kept)) is not None:
        at = kept.index(gone)
        _let_go(db, key, gone.n, kept[at + 1].n)
        kept.remove(gone)


def _let_go(db: Session, key: Key, n: int, after: int) -> None:
    """Who wrote until then is told of the next version."""
    row = db.get_one(TextVersionRow, (*key, n))
    heir = db.get_one(TextVersionRow, (*key, after))
    heir.people = list(dict.fromkeys([*row.people, *heir.people]))
    db.delete(row)
    db.flush()


def _of(key: Key) -> tuple[ColumnElement[bool], ...]:
    event_id, topic_id, field = key
    table = TextVersionRow
    return table.event_id == event_id, table.topic_id == topic_id, table.field == field
