"""What people wrote, the newest first, a page at a time: for hosts, who may hide it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import CTE, ColumnElement, Select, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from openspace.domain.contributions import Contribution, Kind
from openspace.store.contributed import reported, signed
from openspace.store.tables import ChangeRow, NoteRow, PhotoRow, TextRow, TopicRow

PAGE = 20

LOOKED_THROUGH = 400
"""So many for one answer to a search, which then may hold few; whoever asks goes on from there."""

CHANGED = ("topic.edited", "photo.described")
"""When these were, is in the log alone."""


class Place(Struct, frozen=True):
    """Where in the list, which may have grown since, one has got to."""

    at: datetime
    kind: Kind
    id: str
    """A report has its topic's, and both may have come at once."""


class _Head(Struct, frozen=True):
    """What is known of a contribution before its words are read."""

    kind: str
    id: str
    at: datetime


def contributions(
    db: Session,
    event_id: int,
    kinds: Collection[Kind],
    words: Sequence[str],
    place: Place | None,
) -> tuple[list[Contribution], Place | None]:
    """The newest before `place` in which all these words are, and where to go on, if anywhere.

    What was hidden or taken away is not among them.
    """
    at_once = LOOKED_THROUGH if words else PAGE + 1
    heads = _heads(db, event_id, kinds, place, at_once)
    found: list[Contribution] = []
    for head, one in zip(heads, _read(db, event_id, heads, words), strict=True):
        if one is not None and len(found) == PAGE:
            return found, place
        if one is not None:
            found.append(one)
        place = Place(head.at, Kind(head.kind), head.id)
    return found, place if len(heads) == at_once else None


def _heads(
    db: Session, event_id: int, kinds: Collection[Kind], place: Place | None, most: int
) -> list[_Head]:
    changed = _changed(event_id)
    all_ = union_all(*(_HEADS[kind](event_id, changed) for kind in kinds)).subquery()
    query = select(all_.c.kind, all_.c.id, all_.c.at)
    if place is not None:
        at, id_ = all_.c.at == place.at, all_.c.id == place.id
        follows = or_(all_.c.id < place.id, id_ & (all_.c.kind > place.kind.value))
        query = query.where(or_(all_.c.at < place.at, at & follows))
    query = query.order_by(all_.c.at.desc(), all_.c.id.desc(), all_.c.kind).limit(most)
    return [_Head(*row) for row in db.execute(query)]


def _changed(event_id: int) -> CTE:
    """When the words of topics and photos were last changed, by what the log calls them."""
    return (
        select(ChangeRow.subject, func.max(ChangeRow.at).label("at"))
        .where(ChangeRow.event_id == event_id, ChangeRow.kind.in_(CHANGED))
        .group_by(ChangeRow.subject)
        .cte("changed")
    )


def _with_changes(
    table: type[TopicRow | PhotoRow], kind: Kind, changed: CTE
) -> Select[str, str, Any]:
    at = func.coalesce(changed.c.at, table.at).label("at")
    query = select(literal(kind.value).label("kind"), table.id.label("id"), at)
    return query.outerjoin(changed, changed.c.subject == literal(f"{kind}:") + table.id)


def _topics(event_id: int, changed: CTE) -> Select[str, str, Any]:
    mine = (TopicRow.event_id == event_id, ~TopicRow.hidden)
    return _with_changes(TopicRow, Kind.TOPIC, changed).where(*mine)


def _notes(event_id: int, _changed: CTE) -> Select[str, str, Any]:
    at = func.coalesce(NoteRow.edited_at, NoteRow.at).label("at")
    query = select(literal(Kind.NOTE.value).label("kind"), NoteRow.id.label("id"), at)
    return query.where(*_seen(NoteRow, event_id), *_there(NoteRow))


def _photos(event_id: int, changed: CTE) -> Select[str, str, Any]:
    has_come = PhotoRow.width > 0
    seen = (*_seen(PhotoRow, event_id), *_there(PhotoRow), has_come)
    return _with_changes(PhotoRow, Kind.PHOTO, changed).where(*seen)


def _reports(event_id: int, _changed: CTE) -> Select[str, str, Any]:
    at = func.max(TextRow.at).label("at")
    query = select(literal(Kind.REPORT.value).label("kind"), TextRow.topic_id.label("id"), at)
    return query.where(*_seen(TextRow, event_id), TextRow.head > 0).group_by(TextRow.topic_id)


_HEADS: dict[Kind, Callable[[int, CTE], Select[str, str, Any]]] = {
    Kind.TOPIC: _topics,
    Kind.NOTE: _notes,
    Kind.PHOTO: _photos,
    Kind.REPORT: _reports,
}


def _seen(
    table: type[NoteRow | PhotoRow | TextRow], event_id: int
) -> tuple[ColumnElement[bool], ...]:
    hidden = select(TopicRow.id).where(TopicRow.event_id == event_id, TopicRow.hidden)
    return table.event_id == event_id, table.topic_id.not_in(hidden)


def _there(table: type[NoteRow | PhotoRow]) -> tuple[ColumnElement[bool], ...]:
    return ~table.hidden, ~table.removed


def _read(
    db: Session, event_id: int, heads: Sequence[_Head], words: Sequence[str]
) -> list[Contribution | None]:
    """Each of these, or None where not all of the words are in it."""
    ids: dict[Kind, list[str]] = defaultdict(list)
    for head in heads:
        ids[Kind(head.kind)].append(head.id)
    texts: dict[tuple[str, str], Contribution] = {}
    for kind, wanted in ids.items():
        if kind is Kind.REPORT:
            read = reported(db, event_id, wanted, words)
        else:
            read = signed(db, event_id, kind, wanted, words)
        texts |= {(kind, one.id): one for one in read}
    found = [(texts.get((head.kind, head.id)), head.at) for head in heads]
    return [one and replace(one, at=at) for one, at in found]
