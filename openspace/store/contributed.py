"""The words of what people wrote, as far as all of those that are sought are in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.domain.contributions import Contribution, Kind, excerpt, newest_in, one_line
from openspace.domain.sought import has_all, place_of
from openspace.store.tables import NoteRow, PhotoRow, TextRow, TextVersionRow, TopicRow


def _of_topic(row: TopicRow) -> Contribution:
    return Contribution(
        kind=Kind.TOPIC,
        id=row.id,
        topic=row.id,
        people=(row.convener_id,),
        text=row.body,
        language=row.language,
        at=row.at,
    )


def _of_note(row: NoteRow) -> Contribution:
    return Contribution(
        kind=Kind.NOTE,
        id=row.id,
        topic=row.topic_id,
        people=(row.author_id,),
        text=row.text,
        language=row.language,
        at=row.at,
    )


def _of_photo(row: PhotoRow) -> Contribution:
    return Contribution(
        kind=Kind.PHOTO,
        id=row.id,
        topic=row.topic_id,
        people=(row.person_id,),
        text=row.alt,
        shown=row.shown,
        at=row.at,
    )


_OF: dict[Kind, tuple[type[Any], Callable[[Any], Contribution]]] = {
    Kind.TOPIC: (TopicRow, _of_topic),
    Kind.NOTE: (NoteRow, _of_note),
    Kind.PHOTO: (PhotoRow, _of_photo),
}


def signed(
    db: Session, event_id: int, kind: Kind, ids: Sequence[str], words: Sequence[str]
) -> Iterator[Contribution]:
    """What one person wrote, as far as it has the words."""
    table, of = _OF[kind]
    query = select(table).where(table.event_id == event_id, table.id.in_(ids))
    for row in db.scalars(query):
        one = of(row)
        title = row.title if kind is Kind.TOPIC else ""
        if has_all(f"{title}\n{one.text}", words):
            line = one_line(one.text)
            yield replace(one, text=excerpt(line, place_of(line, words) if words else 0))


def reported(
    db: Session, event_id: int, ids: Sequence[str], words: Sequence[str]
) -> Iterator[Contribution]:
    """Of each report the text that was written in last, or that has the words."""
    version = TextVersionRow
    is_newest = (
        (version.event_id == TextRow.event_id)
        & (version.topic_id == TextRow.topic_id)
        & (version.field == TextRow.field)
        & (version.n == TextRow.versions)
    )
    query = (
        select(TextRow, version.text)
        .outerjoin(version, is_newest)
        .where(TextRow.event_id == event_id, TextRow.topic_id.in_(ids), TextRow.head > 0)
        .order_by(TextRow.at, TextRow.field)
    )
    newest = {
        row.topic_id: (row, before or "")
        for row, before in db.execute(query)
        if has_all(row.text, words)
    }
    for row, before in newest.values():
        line = one_line(row.text)
        at = place_of(line, words) if words else newest_in(one_line(before), line)
        yield Contribution(
            kind=Kind.REPORT,
            id=row.topic_id,
            topic=row.topic_id,
            people=tuple(row.people),
            text=excerpt(line, at),
            at=row.at,
        )
