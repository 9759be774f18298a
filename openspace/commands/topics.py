"""Proposing topics, and changing and marking them."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from openspace.commands.people import convener_for
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Language, Line, LongText, Wish
from openspace.domain.changes import Gone, Interest
from openspace.domain.errors import Combined, NoLongerThere
from openspace.domain.text import BODY_MAX, TITLE_MAX, clean_tags, optional_text, required_line
from openspace.store.counts import count
from openspace.store.queries import convened_by, taken_in_by, topic_of, topic_with_counts
from openspace.store.tables import InterestRow, TopicRow

Tags = Annotated[list[Line], Meta(max_length=20)]


class ProposeTopic(Wish, frozen=True, kw_only=True):
    """A new topic. `scribe_for` names somebody without a phone (hosts only)."""

    title: Line
    body: LongText = ""
    language: Language = ""
    tags: Tags = []  # noqa: RUF012 - msgspec copies it
    scribe_for: Line = ""


class EditTopic(Wish, frozen=True, kw_only=True):
    """What of a topic should read otherwise."""

    title: Line | UnsetType = UNSET
    body: LongText | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    tags: Tags | UnsetType = UNSET


def propose_topic(unit: Unit, wish: ProposeTopic) -> None:
    """Put a new topic up, without a slot yet; its id is the wish's `ref`.

    :raises NameNeeded: when the convener has not given a name.
    :raises Invalid: when the title is empty or something is too long.
    """
    unit.require("topic.propose")
    convener = convener_for(unit, wish.scribe_for)
    put_up(
        unit,
        wish.ref,
        convener.id,
        title=required_line(wish.title, "title", TITLE_MAX),
        body=optional_text(wish.body, "body", BODY_MAX),
        language=wish.language,
        tags=list(clean_tags(wish.tags)),
    )


def put_up(unit: Unit, ref: str, convener: str, **words: str | list[str]) -> TopicRow:
    """Put a topic up under the next number, with its title, body, language and tags."""
    unit.event.topics_numbered += 1
    row = TopicRow(
        event_id=unit.event.id,
        id=unit.new_id(TopicRow, ref),
        number=unit.event.topics_numbered,
        convener_id=convener,
        at=unit.now,
        withdrawn=False,
        hidden=False,
        no_notes=False,
        **words,
    )
    unit.add(row)
    unit.record("topic.proposed", topic_of(row, {}), row)
    return row


def edit_topic(unit: Unit, topic_id: str, wish: EditTopic) -> None:
    """Change the words of a topic.

    :raises NotYours: when a participant is not its convener.
    :raises Invalid: when the title would be empty or something is too long.
    """
    row = topic_row(unit, topic_id)
    unit.require("topic.edit", own=is_convener(unit, row))
    before = row.snapshot()
    if wish.title is not UNSET:
        row.title = required_line(wish.title, "title", TITLE_MAX)
    if wish.body is not UNSET:
        row.body = optional_text(wish.body, "body", BODY_MAX)
    if wish.language is not UNSET:
        row.language = wish.language
    if wish.tags is not UNSET:
        row.tags = list(clean_tags(wish.tags))
    if row.snapshot() != before:
        record_topic(unit, "topic.edited", row, before)


def mark_interest(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Mark a topic as interesting: counted, not binding, and nobody is told who."""
    row = present_topic_row(unit, topic_id)
    unit.require("interest.mark")
    person = unit.someone()
    key = (unit.event.id, row.id, person.id)
    if unit.db.get(InterestRow, key) is None:
        unit.add(InterestRow(event_id=unit.event.id, topic_id=row.id, person_id=person.id))
        _record_interest(unit, "interest.marked", row)


def unmark_interest(unit: Unit, topic_id: str, _wish: Bare) -> None:
    """Take one's mark away again."""
    row = topic_row(unit, topic_id)
    unit.require("interest.mark")
    require_alone(unit, row)
    keys = {
        one: (unit.event.id, one.id, unit.actor.person or "")
        for one in (row, *taken_in_by(unit.db, row))
    }
    marks = {one: mark for one, key in keys.items() if (mark := unit.db.get(InterestRow, key))}
    for mark in marks.values():
        unit.remove(mark)
    # The counts of those that were taken in are told too: they are on the board, and come back.
    for one in dict.fromkeys((row, *marks)) if marks else ():
        _record_interest(unit, "interest.unmarked", one)


def _record_interest(unit: Unit, kind: str, row: TopicRow) -> None:
    data = Interest(topic=row.id, interest=count(unit.db, row, "interest"))
    unit.record(kind, data, None, undoable=False, by_nobody=True)


def record_topic(unit: Unit, kind: str, row: TopicRow, before: dict[str, Any] | None) -> None:
    """Tell of a topic; one that is hidden stays away, whatever a host does to it."""
    if row.hidden:
        unit.record("topic.hidden", Gone(id=row.id), row, before=before)
    else:
        unit.record(kind, topic_with_counts(unit.db, row), row, before=before)


def topic_row(unit: Unit, topic_id: str) -> TopicRow:
    """The topic, if the actor may know of it.

    :raises NotFound: when there is none.
    :raises NoLongerThere: when a host has hidden it from participants.
    """
    row = unit.get(TopicRow, topic_id, "topic")
    if row.hidden and not unit.actor.hosts:
        raise NoLongerThere(topic=topic_id)
    return row


def present_topic_row(unit: Unit, topic_id: str) -> TopicRow:
    """The topic, if it is on the board.

    :raises NoLongerThere: when it was withdrawn or hidden.
    :raises Combined: when it was combined with another one.
    """
    row = topic_row(unit, topic_id)
    if row.withdrawn or row.hidden:
        raise NoLongerThere(topic=topic_id)
    require_alone(unit, row)
    return row


def require_alone(unit: Unit, row: TopicRow) -> None:
    """Refuse for a topic that was combined with another: that one is meant now.

    :raises Combined: as it says.
    """
    if row.into_id:
        other = unit.get(TopicRow, row.into_id, "topic")
        raise Combined(topic=row.id, into=other.id, title=other.title)


def is_convener(unit: Unit, row: TopicRow) -> bool:
    """Whether the one who acts proposed this topic, or was handed it."""
    return unit.actor.person is not None and unit.actor.person == row.convener_id


def convenes(unit: Unit, row: TopicRow) -> bool:
    """Whether the one who acts convenes this topic, or one that it took in.

    Its slot is theirs together; its words stay its own convener's.
    """
    if is_convener(unit, row):
        return True
    person = unit.actor.person
    return person is not None and row.id in convened_by(unit.db, unit.event.id, person)
