"""The tables of what people leave of a session, and of the book's editions."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
)
from sqlalchemy.orm import Mapped, mapped_column

from openspace.store.row import ID, Moment, Row

OF_TOPIC = (["event_id", "topic_id"], ["topics.event_id", "topics.id"])
OF_PERSON = (["event_id", "person_id"], ["people.event_id", "people.id"])


class AttendanceRow(Row):
    """That somebody was at a session, said by themselves."""

    __tablename__ = "attendances"
    __table_args__ = (ForeignKeyConstraint(*OF_TOPIC), ForeignKeyConstraint(*OF_PERSON))

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


class TextRow(Row):
    """A shared text of a report as of its update `head`.

    `text` is what it says, cleaned. `words` is how many words the event was last told it has, at
    `told_at`; `untold` says that it was written in since. `people` have written since version
    `versions`, of `versioned_at`, and put or taken away `letters` since.
    """

    __tablename__ = "texts"
    __table_args__ = (
        ForeignKeyConstraint(*OF_TOPIC),
        Index("ix_texts_untold_event_id", "untold", "event_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, primary_key=True)
    field: Mapped[str] = mapped_column(String(16), primary_key=True)
    head: Mapped[int] = mapped_column(Integer, default=0)
    compacted: Mapped[int] = mapped_column(Integer, default=0)
    text: Mapped[str] = mapped_column(Text, default="")
    words: Mapped[int] = mapped_column(Integer, default=0)
    untold: Mapped[bool] = mapped_column(Boolean, default=False)
    told_at: Mapped[datetime | None] = mapped_column(Moment)
    people: Mapped[list[str]] = mapped_column(JSON, default=list)
    letters: Mapped[int] = mapped_column(Integer, default=0)
    versions: Mapped[int] = mapped_column(Integer, default=0)
    versioned_at: Mapped[datetime | None] = mapped_column(Moment)
    at: Mapped[datetime] = mapped_column(Moment)


class TextUpdateRow(Row):
    """One update of a shared text, numbered from 1 without gaps; what is new in it, written anew.

    Those up to `TextRow.compacted` are one, under the number of the last. Nobody is the person of
    what was merged, or made by the server.
    """

    __tablename__ = "text_updates"
    __table_args__ = (ForeignKeyConstraint(*OF_TOPIC), ForeignKeyConstraint(*OF_PERSON))

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, primary_key=True)
    field: Mapped[str] = mapped_column(String(16), primary_key=True)
    n: Mapped[int] = mapped_column(Integer, primary_key=True)
    update: Mapped[bytes] = mapped_column(LargeBinary)
    person_id: Mapped[str | None] = mapped_column(ID)
    at: Mapped[datetime] = mapped_column(Moment)


class TextWriterRow(Row):
    """Whose device a client id of a shared text is: nobody writes under another's.

    Those of the server's own edits are nobody's.
    """

    __tablename__ = "text_writers"
    __table_args__ = (ForeignKeyConstraint(*OF_TOPIC), ForeignKeyConstraint(*OF_PERSON))

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, primary_key=True)
    field: Mapped[str] = mapped_column(String(16), primary_key=True)
    client: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    person_id: Mapped[str | None] = mapped_column(ID)
    at: Mapped[datetime] = mapped_column(Moment)


class TextVersionRow(Row):
    """What a shared text said at some moment, and who had written since the version before."""

    __tablename__ = "text_versions"
    __table_args__ = (ForeignKeyConstraint(*OF_TOPIC),)

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, primary_key=True)
    field: Mapped[str] = mapped_column(String(16), primary_key=True)
    n: Mapped[int] = mapped_column(Integer, primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    people: Mapped[list[str]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Moment)


class PhotoRow(Row):
    """A photo; where its files lie, `photo_files` knows.

    Until all of it has come `width` is 0 and `bytes` what was announced; then what its files take
    on the disk. One that is not `shown` waits for the host; removed by its author or
    hidden by a host it stays, and can come back.
    """

    __tablename__ = "photos"
    __table_args__ = (
        ForeignKeyConstraint(*OF_TOPIC),
        ForeignKeyConstraint(*OF_PERSON),
        Index("ix_photos_event_id_topic_id", "event_id", "topic_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    id: Mapped[str] = mapped_column(ID, primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID)
    person_id: Mapped[str] = mapped_column(ID)
    alt: Mapped[str] = mapped_column(Text, default="")
    bytes: Mapped[int] = mapped_column(Integer)
    width: Mapped[int] = mapped_column(Integer, default=0)
    height: Mapped[int] = mapped_column(Integer, default=0)
    shown: Mapped[bool] = mapped_column(Boolean, default=False)
    removed: Mapped[bool] = mapped_column(Boolean, default=False)
    hidden: Mapped[bool] = mapped_column(Boolean, default=False)
    at: Mapped[datetime] = mapped_column(Moment)


class EditionRow(Row):
    """A frozen book: its number from 1, what went in, and the whole of it as packed JSON.

    One that a host has hidden stays, and can come back; its number is not given again.
    """

    __tablename__ = "editions"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    choice: Mapped[dict[str, Any]] = mapped_column(JSON)
    book: Mapped[bytes] = mapped_column(LargeBinary)
    hidden: Mapped[bool] = mapped_column(Boolean, default=False)
    at: Mapped[datetime] = mapped_column(Moment)
