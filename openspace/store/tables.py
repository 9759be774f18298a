"""The tables. Everything below an event has (event_id, id) as its key.

So no query can reach another event's data by an id alone. Those of the reports stand in
``report_tables.py``.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Any

import msgspec
from sqlalchemy import (
    JSON,
    Boolean,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import Mapped, mapped_column

from openspace.store.report_tables import (
    AttendanceRow,
    EditionRow,
    PhotoRow,
    TextRow,
    TextUpdateRow,
    TextVersionRow,
    TextWriterRow,
)
from openspace.store.row import ID, Moment, Row

__all__ = [
    "AnswerRow",
    "AttendanceRow",
    "ChangeRow",
    "EditionRow",
    "EventRow",
    "FormerCodeRow",
    "InterestRow",
    "LinkRow",
    "MemberRow",
    "MetaRow",
    "NoteRow",
    "PersonRow",
    "PhotoRow",
    "RoomRow",
    "RoundRow",
    "Row",
    "TextRow",
    "TextUpdateRow",
    "TextVersionRow",
    "TextWriterRow",
    "TopicRow",
]


class MetaRow(Row):
    """What the database knows of itself; see `store.origin`."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class EventRow(Row):
    """An event; `seq` is the number of its newest change.

    `begun_as` is the code that it had first, which stays whatever its code is now: its photos lie
    under it, its sessions are known to calendars by it, and its rehearsal refers to it.
    """

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    code: Mapped[str] = mapped_column(String(8), unique=True)
    begun_as: Mapped[str] = mapped_column(String(8), default="", server_default="")
    title: Mapped[str] = mapped_column(Text)
    theme: Mapped[str] = mapped_column(Text)
    welcome: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(String(16))
    timezone: Mapped[str] = mapped_column(String(64))
    phase: Mapped[str] = mapped_column(String(16))
    rules: Mapped[dict[str, list[str]]] = mapped_column(JSON)
    book_open: Mapped[bool] = mapped_column(Boolean, default=True)
    trusts_photos: Mapped[bool] = mapped_column(Boolean, default=False)
    reports_due: Mapped[datetime | None] = mapped_column(Moment)
    keep_until: Mapped[datetime | None] = mapped_column(Moment)
    rehearsal_of: Mapped[str] = mapped_column(String(8), default="")
    wall: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    seq: Mapped[int] = mapped_column(Integer, default=0)
    topics_numbered: Mapped[int] = mapped_column(Integer, default=0)
    at: Mapped[datetime] = mapped_column(Moment)


class FormerCodeRow(Row):
    """A code that an event had before its join link was renewed; nobody else gets it."""

    __tablename__ = "former_codes"
    __table_args__ = (Index("ix_former_codes_event_id", "event_id"),)

    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))


class LinkRow(Row):
    """The link that makes host, co-host or wall of whoever opens it; only its hash is kept."""

    __tablename__ = "links"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(16), primary_key=True)
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)


class MemberRow(Row):
    """What a cookie's token is in an event: its role, and the person who uses it."""

    __tablename__ = "members"
    __table_args__ = (
        ForeignKeyConstraint(["event_id", "person_id"], ["people.event_id", "people.id"]),
        Index("ix_members_event_id_role", "event_id", "role"),
    )

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(16))
    person_id: Mapped[str | None] = mapped_column(ID)


class PersonRow(Row):
    """Somebody in an event; without a name as long as they only marked interest.

    `agrees` says whether the name may stand in a book that names only those who agreed. `contact`
    is given by those who want to be found, stands in the book alone, and is on no board.
    `agreed_at` is when they last said either. Whoever is `muted` only reads along.
    """

    __tablename__ = "people"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(Text, default="")
    agrees: Mapped[bool] = mapped_column(Boolean, default=False)
    contact: Mapped[str] = mapped_column(Text, default="")
    agreed_at: Mapped[datetime | None] = mapped_column(Moment)
    muted: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())


class RoundRow(Row):
    """A period of time."""

    __tablename__ = "rounds"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    title: Mapped[str] = mapped_column(Text, default="")
    starts: Mapped[datetime] = mapped_column(Moment)
    ends: Mapped[datetime] = mapped_column(Moment)


class RoomRow(Row):
    """A place."""

    __tablename__ = "rooms"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    capacity: Mapped[int | None] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(Text, default="")
    link: Mapped[str] = mapped_column(Text, default="")
    features: Mapped[list[str]] = mapped_column(JSON, default=list)
    language: Mapped[str] = mapped_column(String(16), default="")
    position: Mapped[int] = mapped_column(Integer)
    closed: Mapped[bool] = mapped_column(Boolean, default=False)
    went: Mapped[list[str]] = mapped_column(JSON, default=list)


class TopicRow(Row):
    """A topic. The unique constraint on its slot stands behind the rule of the board.

    `into_id` is the topic that took it in, `asks_id` the one that its convener asks to do so.
    """

    __tablename__ = "topics"
    __table_args__ = (
        UniqueConstraint("event_id", "round_id", "room_id"),
        UniqueConstraint("event_id", "number"),
        ForeignKeyConstraint(["event_id", "round_id"], ["rounds.event_id", "rounds.id"]),
        ForeignKeyConstraint(["event_id", "room_id"], ["rooms.event_id", "rooms.id"]),
        ForeignKeyConstraint(["event_id", "convener_id"], ["people.event_id", "people.id"]),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    number: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(String(16), default="")
    tags: Mapped[list[str]] = mapped_column(JSON)
    convener_id: Mapped[str] = mapped_column(ID)
    round_id: Mapped[str | None] = mapped_column(ID)
    room_id: Mapped[str | None] = mapped_column(ID)
    withdrawn: Mapped[bool] = mapped_column(Boolean, default=False)
    hidden: Mapped[bool] = mapped_column(Boolean, default=False)
    no_notes: Mapped[bool] = mapped_column(Boolean, default=False)
    into_id: Mapped[str | None] = mapped_column(ID)
    asks_id: Mapped[str | None] = mapped_column(ID)
    at: Mapped[datetime] = mapped_column(Moment)


class InterestRow(Row):
    """That somebody marked a topic."""

    __tablename__ = "interests"
    __table_args__ = (
        ForeignKeyConstraint(["event_id", "topic_id"], ["topics.event_id", "topics.id"]),
        ForeignKeyConstraint(["event_id", "person_id"], ["people.event_id", "people.id"]),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, primary_key=True)


class NoteRow(Row):
    """A note; removed by its author or hidden by a host it stays, and can come back."""

    __tablename__ = "notes"
    __table_args__ = (
        ForeignKeyConstraint(["event_id", "topic_id"], ["topics.event_id", "topics.id"]),
        ForeignKeyConstraint(["event_id", "author_id"], ["people.event_id", "people.id"]),
        Index("ix_notes_event_id_topic_id", "event_id", "topic_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID)
    author_id: Mapped[str] = mapped_column(ID)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16), default="")
    removed: Mapped[bool] = mapped_column(Boolean, default=False)
    hidden: Mapped[bool] = mapped_column(Boolean, default=False)
    at: Mapped[datetime] = mapped_column(Moment)
    edited_at: Mapped[datetime | None] = mapped_column(Moment)


class ChangeRow(Row):
    """One entry of the append-only log: the change as it is sent, and what undoes it.

    `subject` names the one record it is about, as ``topic:<id>``. `undo` holds the columns that
    the change touched, as ``{"before": {...} | null, "after": {...} | null}``: null before where
    it made the row, null after where it took it away. It is null where nothing can be undone.
    `role` is what made it: hosts may act without a name. It is null for the command line.
    """

    __tablename__ = "changes"
    __table_args__ = (Index("ix_changes_ref_event_id", "ref", "event_id"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime] = mapped_column(Moment)
    by: Mapped[str | None] = mapped_column(ID)
    role: Mapped[str | None] = mapped_column(String(16))
    ref: Mapped[str] = mapped_column(ID)
    subject: Mapped[str] = mapped_column(String(64))
    data: Mapped[str] = mapped_column(Text)
    undo: Mapped[str | None] = mapped_column(Text)

    @cached_property
    def touched(self) -> tuple[Any, Any]:
        """The columns that it touched, before and after it: None where there was no row.

        Both are None where nothing can be undone. Nobody ever writes a change anew.
        """
        undo = msgspec.json.decode(self.undo) if self.undo else {}
        return undo.get("before"), undo.get("after")


class AnswerRow(Row):
    """What was answered to a wish, so that the same `ref` is answered the same again."""

    __tablename__ = "answers"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    ref: Mapped[str] = mapped_column(ID, primary_key=True)
    wish_hash: Mapped[str] = mapped_column(String(64))
    answer: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
