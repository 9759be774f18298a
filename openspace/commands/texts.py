"""Writing in the shared texts of reports: what a phone wrote, and what the server does itself."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType
from sqlalchemy.orm import Session

from openspace.commands.callers import Caller
from openspace.commands.topics import topic_row
from openspace.commands.unit import Unit
from openspace.commands.wishes import LARGEST, Wish
from openspace.commands.words_told import tell_words
from openspace.domain.bytes_in import unreadable
from openspace.domain.errors import Invalid, NotFound, NotYours
from openspace.domain.history import Standing, is_version
from openspace.domain.letters import TEXT_MAX, Admitted
from openspace.domain.report import Field
from openspace.domain.text import optional_text
from openspace.domain.text_update import UPDATE_MAX, TextUpdate, read_update
from openspace.store.tables import TextVersionRow, TopicRow
from openspace.store.text_versions import keep_version
from openspace.store.texts import SharedText, shared_text, written_in


class RewriteText(Wish, frozen=True, kw_only=True):
    """What a text should say: its version of that number, or this."""

    version: Annotated[int, Meta(ge=1, le=LARGEST)] | UnsetType = UNSET
    text: Annotated[str, Meta(extra_json_schema={"maxLength": TEXT_MAX})] | UnsetType = UNSET


class TextWrite(Struct, frozen=True):
    """An update that somebody wants to write."""

    caller: Caller
    topic: str
    field: Field
    update: bytes


def write_text(unit: Unit, write: TextWrite) -> int:
    """Take in an update from a phone; gives the text's head. It is not settled yet.

    :raises Invalid: when it cannot be read or holds what is not let in.
    :raises Gap: when something before it is missing.
    :raises NotYours: when it goes on under somebody else's client id.
    :raises TooLong: when the text would be over its limit.
    :raises NameNeeded: when its writer has not given a name yet.
    """
    topic = topic_row(unit, write.topic)
    unit.require("report.write")
    person = unit.named_person().id
    if len(write.update) > UPDATE_MAX:
        raise unreadable("is too large")
    text = shared_text(unit.db, topic, write.field)
    admitted = text.letters.admit(read_update(write.update))
    _require_own(text, admitted.news, person)
    _append(unit, text, admitted, person, by=person)
    return text.head


def rewrite_text(unit: Unit, topic_id: str, field: str, wish: RewriteText) -> None:
    """Let a text say what one of its versions said, or something new; the versions stay.

    :raises NotFound: when there is no such text or version.
    :raises TooLong: when that is over the limit of a text.
    :raises NameNeeded: when the one who acts has not given a name yet.
    """
    topic = topic_row(unit, topic_id)
    unit.require("report.write")
    unit.named_person()
    write_plain(unit, topic, field_called(field), _wanted_text(unit, topic, field, wish))


def field_called(name: str) -> Field:
    """The field of a report with this name.

    :raises NotFound: when there is none.
    """
    if name not in set(Field):
        raise NotFound(what="text")
    return Field(name)


def _wanted_text(unit: Unit, topic: TopicRow, field: str, wish: RewriteText) -> str:
    if (wish.text is UNSET) == (wish.version is UNSET):
        raise Invalid(field="version", problem="missing")
    if wish.text is not UNSET:
        return optional_text(wish.text, "text", TEXT_MAX)
    key = (unit.event.id, topic.id, field, wish.version)
    version = unit.db.get(TextVersionRow, key)
    if version is None:
        raise NotFound(what="version")
    return version.text


def write_plain(unit: Unit, topic: TopicRow, field: Field, words: str) -> None:
    """Let a text say something else, by an edit of the server's, and settle it.

    :raises TooLong: when that is over its limit.
    """
    text = shared_text(unit.db, topic, field)
    admitted = text.letters.admit(read_update(text.rewritten(words)))
    _append(unit, text, admitted, None, by=unit.actor.person)
    settle_texts(unit)


def settle_texts(unit: Unit) -> None:
    """Write down what those texts say in which was written, and tell how many words they have."""
    written = written_in(unit.db)
    for text in written:
        text.settle(unit.now)
    for topic in {text.topic.id: text.topic for text in written}.values():
        tell_words(unit, topic)


def _append(
    unit: Unit, text: SharedText, admitted: Admitted, person: str | None, *, by: str | None
) -> None:
    if not admitted.is_news:
        return
    _keep_version_before(unit.db, text, admitted, by or "", unit.now)
    text.append(admitted, person, unit.now)
    row = text.row
    if row is not None and by and by not in row.people:
        row.people = [*row.people, by]


def _keep_version_before(
    db: Session, text: SharedText, admitted: Admitted, by: str, now: datetime
) -> None:
    row = text.row
    if row is None:
        return
    standing = Standing(
        people=row.people,
        letters=row.letters,
        length=len(row.text),
        versioned_at=row.versioned_at,
        at=row.at,
    )
    if is_version(standing, by, admitted.put, admitted.gone, now):
        text.settle(now)
        keep_version(db, row, row.text, now)


def _require_own(text: SharedText, news: TextUpdate, person: str) -> None:
    for client in news.runs:
        try:
            owner = text.owner(client)
        except KeyError:
            continue
        if owner != person:
            raise NotYours(action="report.write")
