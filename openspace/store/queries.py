"""Reading records: rows in, the domain's records out, always within one event."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import msgspec
from msgspec import UNSET
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from openspace.domain.board import Board, Feature, Person, Room, Round
from openspace.domain.errors import NotFound
from openspace.domain.event import Deed, Event, Phase
from openspace.domain.notes import Note
from openspace.domain.topic import Slot, Topic
from openspace.domain.wall import Wall
from openspace.store.counts import Counts, counts_by_topic, counts_of, readable
from openspace.store.tables import (
    EventRow,
    InterestRow,
    MemberRow,
    NoteRow,
    PersonRow,
    RoomRow,
    RoundRow,
    TopicRow,
)


def event_by_code(db: Session, code: str) -> EventRow | None:
    """The event with this join code."""
    return db.scalar(select(EventRow).where(EventRow.code == code))


def lock_event(db: Session, code: str) -> EventRow | None:
    """The event, its row locked until the transaction ends: its writers come one by one.

    SQLite has locked the whole database by then and ignores the FOR UPDATE.
    """
    return db.scalar(select(EventRow).where(EventRow.code == code).with_for_update())


def existing_event(db: Session, code: str) -> EventRow:
    """The event with this join code.

    :raises NotFound: there is none.
    """
    return _there(event_by_code(db, code))


def hold_event(db: Session, code: str) -> EventRow:
    """The event, locked as by `lock_event`.

    :raises NotFound: there is none.
    """
    return _there(lock_event(db, code))


def _there(event: EventRow | None) -> EventRow:
    if event is None:
        raise NotFound(what="event")
    return event


def people_of(
    db: Session, event_id: int, tokens: Collection[str]
) -> list[tuple[MemberRow, PersonRow | None]]:
    """The members with these tokens' hashes and who they are, for who asks for each of them next.

    A session knows a row only as long as somebody holds it.
    """
    is_theirs = (PersonRow.event_id == event_id) & (PersonRow.id == MemberRow.person_id)
    query = (
        select(MemberRow, PersonRow)
        .outerjoin(PersonRow, is_theirs)
        .where(MemberRow.event_id == event_id, MemberRow.token_hash.in_(tokens))
    )
    return [(member, person) for member, person in db.execute(query)]


def event_of(row: EventRow) -> Event:
    """The event's public record."""
    return Event(
        code=row.code,
        title=row.title,
        theme=row.theme,
        welcome=row.welcome,
        place=row.place,
        language=row.language,
        timezone=row.timezone,
        phase=Phase(row.phase),
        rules=msgspec.convert(row.rules, dict[Deed, tuple[Phase, ...]]),
        book_open=row.book_open,
        trusts_photos=row.trusts_photos,
        reports_due=row.reports_due,
        keep_until=row.keep_until,
        rehearsal_of=row.rehearsal_of,
    )


def wall_of(row: EventRow) -> Wall:
    """The event's wall as the host has set it."""
    return msgspec.convert(row.wall, Wall)


def round_of(row: RoundRow) -> Round:
    """The round's record."""
    return Round(id=row.id, title=row.title, starts=row.starts, ends=row.ends)


def room_of(row: RoomRow) -> Room:
    """The room's record."""
    return Room(
        id=row.id,
        name=row.name,
        capacity=row.capacity,
        note=row.note,
        link=row.link,
        features=tuple(map(Feature, row.features)),
        language=row.language,
        position=row.position,
        closed=row.closed,
        went=tuple(row.went) if row.closed else UNSET,
    )


def person_of(row: PersonRow) -> Person:
    """The person's record."""
    return Person(id=row.id, name=row.name)


def muted_in(db: Session, event_id: int) -> list[Person]:
    """Whoever only reads along, by name."""
    rows = _all(db, PersonRow, event_id, PersonRow.muted.is_(True))
    return sorted(map(person_of, rows), key=lambda person: (person.name, person.id))


def topic_of(row: TopicRow, counts: Counts) -> Topic:
    """The topic's record with its counts (see `counts`)."""
    return Topic(
        id=row.id,
        number=row.number,
        title=row.title,
        body=row.body,
        language=row.language,
        tags=tuple(row.tags),
        convener=row.convener_id,
        slot=Slot(row.round_id, row.room_id) if row.round_id and row.room_id else None,
        withdrawn=row.withdrawn,
        no_notes=row.no_notes,
        into=row.into_id,
        asks=row.asks_id,
        at=row.at,
        **counts,
    )


def note_of(row: NoteRow) -> Note:
    """The note's record."""
    return Note(
        id=row.id,
        topic=row.topic_id,
        author=row.author_id,
        text=row.text,
        language=row.language,
        at=row.at,
        edited_at=row.edited_at,
    )


def board_of(db: Session, event: EventRow) -> Board:
    """The whole board, in five queries however many topics there are."""
    return Board(
        seq=event.seq,
        event=event_of(event),
        rounds=_by_id(map(round_of, _all(db, RoundRow, event.id))),
        rooms=_by_id(map(room_of, _all(db, RoomRow, event.id))),
        topics=_by_id(topics_of(db, event.id, ~TopicRow.hidden)),
        wall=wall_of(event),
        people=_by_id(map(person_of, _all(db, PersonRow, event.id, PersonRow.name != ""))),
    )


def topics_of(db: Session, event_id: int, *where: ColumnElement[bool]) -> list[Topic]:
    """The topics that meet `where`, by number, with their counts."""
    counts = counts_by_topic(db, event_id)
    rows = sorted(_all(db, TopicRow, event_id, *where), key=lambda row: row.number)
    return [topic_of(row, counts.get(row.id, {})) for row in rows]


def topic_with_counts(db: Session, row: TopicRow) -> Topic:
    """One topic's record; costs the same however many others there are."""
    return topic_of(row, counts_of(db, row))


def taken_in_by(db: Session, row: TopicRow) -> list[TopicRow]:
    """The topics that were combined into this one, by number."""
    rows = _all(db, TopicRow, row.event_id, TopicRow.into_id == row.id)
    return sorted(rows, key=lambda one: one.number)


def asking(db: Session, row: TopicRow) -> list[TopicRow]:
    """The topics that ask to be combined with this one, by number."""
    rows = _all(db, TopicRow, row.event_id, TopicRow.asks_id == row.id)
    return sorted(rows, key=lambda one: one.number)


def topic_numbered(db: Session, event_id: int, number: int) -> TopicRow | None:
    """The topic that everybody calls by this number, unless it is hidden."""
    return db.scalar(
        select(TopicRow).where(
            TopicRow.event_id == event_id, TopicRow.number == number, ~TopicRow.hidden
        )
    )


def holder_of(db: Session, event_id: int, slot: Slot) -> TopicRow | None:
    """The topic that has `slot`."""
    return db.scalar(
        select(TopicRow).where(
            TopicRow.event_id == event_id,
            TopicRow.round_id == slot.round,
            TopicRow.room_id == slot.room,
        )
    )


def sessions_where(db: Session, event_id: int, *where: ColumnElement[bool]) -> list[TopicRow]:
    """The topics that hold a slot and meet `where`, by number."""
    query = (
        select(TopicRow)
        .where(TopicRow.event_id == event_id, TopicRow.round_id.is_not(None), *where)
        .order_by(TopicRow.number)
    )
    return list(db.scalars(query))


def rounds_of(db: Session, event_id: int) -> dict[str, Round]:
    """The event's rounds by id."""
    return _by_id(map(round_of, _all(db, RoundRow, event_id)))


def rooms_of(db: Session, event_id: int) -> dict[str, Room]:
    """The event's rooms by id."""
    return _by_id(map(room_of, _all(db, RoomRow, event_id)))


def notes_where(db: Session, event_id: int, *where: ColumnElement[bool]) -> list[Note]:
    """The notes that meet `where`, oldest first."""
    query = (
        select(NoteRow).where(NoteRow.event_id == event_id, *where).order_by(NoteRow.at, NoteRow.id)
    )
    return [note_of(row) for row in db.scalars(query)]


def readable_notes(db: Session, event_id: int, topic_id: str | None = None) -> list[Note]:
    """The notes that everybody may read, of one topic or of all that are not hidden."""
    where = [*readable(NoteRow)]
    if topic_id is None:
        hidden = select(TopicRow.id).where(TopicRow.event_id == event_id, TopicRow.hidden)
        where.append(NoteRow.topic_id.not_in(hidden))
    else:
        where.append(NoteRow.topic_id == topic_id)
    return notes_where(db, event_id, *where)


def marked_by(db: Session, event_id: int, person_id: str) -> list[str]:
    """The ids of the topics that this person marked, and of those that took such a one in."""
    is_marked = (InterestRow.event_id == TopicRow.event_id) & (InterestRow.topic_id == TopicRow.id)
    query = select(TopicRow.id, TopicRow.into_id).join(InterestRow, is_marked)
    mine = (InterestRow.event_id == event_id, InterestRow.person_id == person_id)
    found = db.execute(query.where(*mine)).all()
    return list(dict.fromkeys(id_ for pair in found for id_ in pair if id_))


def convened_beside(db: Session, row: TopicRow) -> list[TopicRow]:
    """What the conveners of this topic, and of what it took in, convene; and what took that in.

    By number, itself among them. One that is hidden names nobody.
    """
    seen = (TopicRow.event_id == row.event_id, ~TopicRow.hidden)
    is_here = (TopicRow.id == row.id) | (TopicRow.into_id == row.id)
    is_theirs = TopicRow.convener_id.in_(select(TopicRow.convener_id).where(*seen, is_here))
    took_in = select(TopicRow.into_id).where(*seen, is_theirs, TopicRow.into_id.is_not(None))
    query = select(TopicRow).where(*seen, is_theirs | TopicRow.id.in_(took_in))
    return list(db.scalars(query.order_by(TopicRow.number)))


def convened_by(db: Session, event_id: int, person_id: str) -> frozenset[str]:
    """The ids of the topics that this person convenes, and of those that took such a one in.

    One that is hidden names nobody beside the convener of what took it in.
    """
    query = select(TopicRow.id, TopicRow.into_id).where(
        TopicRow.event_id == event_id, TopicRow.convener_id == person_id, ~TopicRow.hidden
    )
    return frozenset(id_ for pair in db.execute(query) for id_ in pair if id_)


def _all(db: Session, table: type[Any], event_id: int, *where: ColumnElement[bool]) -> list[Any]:
    return list(db.scalars(select(table).where(table.event_id == event_id, *where)))


def _by_id(records: Iterable[Any]) -> dict[str, Any]:
    return {record.id: record for record in records}
