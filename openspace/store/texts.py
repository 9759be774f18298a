"""The shared texts of reports: rows and merged documents, as of one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, delete, event, select
from sqlalchemy.orm import Session

from openspace.domain.letters import Admitted, Letters
from openspace.domain.report import Field, TextNews
from openspace.domain.text import clean_text
from openspace.domain.text_update import read_update
from openspace.domain.update_writing import write_update
from openspace.store.hot_texts import HOT, Hot, HotTexts, Key
from openspace.store.merging import Merged, new_client
from openspace.store.tables import TextRow, TextUpdateRow, TextWriterRow, TopicRow

MOST_LOOSE = 64 * 1024
"""Bytes of updates beside the merged one, after which they are merged with it."""

WEIGHT_OF_AN_UPDATE = 200
"""What each counts besides its own bytes: reading three hundred rows takes its time."""


IN_USE = "texts in use"
"""Under this word a transaction's session knows those that it uses."""


class SharedText:
    """One text of a report within a transaction."""

    def __init__(self, db: Session, topic: TopicRow, field: Field) -> None:
        """Read it as it stands, from memory as far as that is still true."""
        self._db = db
        self.topic = topic
        self.field = field
        self.key = (topic.event_id, topic.id, field.value)
        self.row = db.get(TextRow, self.key)
        self._hot = self._standing()
        self._begins = self.head
        self._news: list[bytes] = []
        event.listen(db, "after_commit", self._give_back, once=True)

    @property
    def head(self) -> int:
        """The number of its newest update, 0 for none."""
        return self._hot.head

    @property
    def letters(self) -> Letters:
        """The letters that it has."""
        return self._hot.letters

    @property
    def said(self) -> str:
        """What it says, letter by letter as it was typed."""
        return self._hot.merged.text

    def owner(self, client: int) -> str | None:
        """Whose a client id is; nobody's is the server's.

        :raises KeyError: when nobody has written under it.
        """
        return self._hot.writers[client]

    @property
    def news(self) -> TextNews:
        """The updates that this transaction has brought."""
        return TextNews(
            topic=self.topic.id,
            field=self.field,
            before=self._begins,
            updates=tuple(self._news),
            is_hidden=self.topic.hidden,
        )

    def since(self, vector: Mapping[int, int] | None = None) -> bytes:
        """What somebody who is as far as `vector` lacks; without it everything."""
        return self._hot.merged.since(vector)

    def rewritten(self, text: str) -> bytes:
        """The update that makes it say `text`."""
        return self._hot.merged.rewritten(self.letters.ends, text)

    def append(self, admitted: Admitted, person: str | None, now: datetime) -> None:
        """Take in an update that was admitted, written by `person` or by the server."""
        update = write_update(admitted.news)
        self._hot.merged.apply(update)
        self._hot.letters.take(admitted)
        self._hot.head += 1
        self._hot.loose += len(update) + WEIGHT_OF_AN_UPDATE
        self._news.append(update)
        row = self.row or self._begin(now)
        row.at, row.head = now, self.head
        row.letters += admitted.put + admitted.gone
        self._bind([c for c in admitted.news.runs if c not in self._hot.writers], person, now)
        self._add_update(update, person, now)

    def bind_new(self, person: str, at: datetime) -> None:
        """Say that somebody is among the writers, of whose letters nothing is known."""
        self._bind([new_client(self._hot.writers)], person, at)

    def settle(self, now: datetime) -> None:
        """Write down what it says after all updates of this transaction."""
        row = self.row
        if row is None or not self._news:
            return
        text = clean_text(self.said)
        # Also where there are as many words as before: whoever reads has to know.
        row.untold = row.untold or text != row.text
        row.text = text
        if self._hot.loose > max(MOST_LOOSE, self._hot.whole):
            self._compact(row, now)

    def _compact(self, row: TextRow, now: datetime) -> None:
        self._db.flush()
        self._db.execute(delete(TextUpdateRow).where(*_of(TextUpdateRow, self.key)))
        whole = self.since()
        self._add_update(whole, None, now)
        row.compacted, self._hot.whole, self._hot.loose = self.head, len(whole), 0

    def _begin(self, now: datetime) -> TextRow:
        event_id, topic_id, field = self.key
        self.row = TextRow(
            event_id=event_id,
            topic_id=topic_id,
            field=field,
            head=0,
            compacted=0,
            text="",
            words=0,
            untold=False,
            people=[],
            letters=0,
            versions=0,
            versioned_at=now,
            at=now,
        )
        self._db.add(self.row)
        return self.row

    def _bind(self, clients: list[int], person: str | None, now: datetime) -> None:
        event_id, topic_id, field = self.key
        for client in clients:
            self._hot.writers[client] = person
            self._db.add(
                TextWriterRow(
                    event_id=event_id,
                    topic_id=topic_id,
                    field=field,
                    client=client,
                    person_id=person,
                    at=now,
                )
            )

    def _add_update(self, update: bytes, person: str | None, now: datetime) -> None:
        event_id, topic_id, field = self.key
        self._db.add(
            TextUpdateRow(
                event_id=event_id,
                topic_id=topic_id,
                field=field,
                n=self.head,
                update=update,
                person_id=person,
                at=now,
            )
        )

    def _standing(self) -> Hot:
        head = 0 if self.row is None else self.row.head
        compacted = 0 if self.row is None else self.row.compacted
        hot_texts: HotTexts = self._db.info[HOT]
        hot = hot_texts.take(self.key)
        if hot is None or hot.head > head or hot.head < compacted:
            hot = Hot(head=0, merged=Merged(), letters=Letters(), writers={})
        if hot.head < head:
            self._follow(hot, compacted)
        return hot

    def _follow(self, hot: Hot, compacted: int) -> None:
        query = (
            select(TextUpdateRow.n, TextUpdateRow.update)
            .where(*_of(TextUpdateRow, self.key), TextUpdateRow.n > hot.head)
            .order_by(TextUpdateRow.n)
        )
        for n, update in self._db.execute(query):
            hot.merged.apply(update)
            hot.letters.restore(read_update(update))
            hot.head = n
            if n > compacted:
                hot.loose += len(update) + WEIGHT_OF_AN_UPDATE
            else:
                hot.whole = len(update)
        writers = select(TextWriterRow.client, TextWriterRow.person_id)
        hot.writers = dict(self._db.execute(writers.where(*_of(TextWriterRow, self.key))).all())

    def _give_back(self, db: Session) -> None:
        db.info[HOT].give(self.key, self._hot)


def shared_text(db: Session, topic: TopicRow, field: Field) -> SharedText:
    """A text, the same one whenever a transaction asks for it."""
    texts = _in_use(db)
    key = (topic.event_id, topic.id, field.value)
    if key not in texts:
        texts[key] = SharedText(db, topic, field)
    return texts[key]


def written_in(db: Session) -> list[SharedText]:
    """The texts in which a transaction has written."""
    return [text for text in _in_use(db).values() if text.news.updates]


def news_in(db: Session) -> list[TextNews]:
    """What a transaction has brought, for those who have these texts open."""
    return [text.news for text in written_in(db)]


def _in_use(db: Session) -> dict[Key, SharedText]:
    texts: dict[Key, SharedText] = db.info.setdefault(IN_USE, {})
    return texts


def _of(table: type[TextUpdateRow | TextWriterRow], key: Key) -> tuple[ColumnElement[bool], ...]:
    event_id, topic_id, field = key
    return table.event_id == event_id, table.topic_id == topic_id, table.field == field
