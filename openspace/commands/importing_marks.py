"""Bringing in how many marked a topic: who did is in no file."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from openspace.commands.unit import Unit
from openspace.domain.ids import new_id
from openspace.store.tables import InterestRow, PersonRow, TopicRow


def let_some_mark(unit: Unit, topic: TopicRow, interest: int) -> None:
    """Let so many people without a name mark the topic.

    They mark no other one: that would tie the two together, and no file tells of that.
    """
    event_id = topic.event_id
    people = [PersonRow(event_id=event_id, id=new_id(), name="") for _ in range(interest)]
    unit.db.add_all(people)
    unit.db.flush()
    _mark(unit, topic, [person.id for person in people])


def let_the_same_mark(unit: Unit, topic: TopicRow, other: str, interest: int) -> None:
    """Let those who marked `other` mark the topic it took in, as far as the number goes."""
    of_other = (InterestRow.event_id == topic.event_id, InterestRow.topic_id == other)
    people = select(InterestRow.person_id).where(*of_other).order_by(InterestRow.person_id)
    _mark(unit, topic, unit.db.scalars(people.limit(interest)).all())


def _mark(unit: Unit, topic: TopicRow, people: Iterable[str]) -> None:
    unit.db.add_all(
        InterestRow(event_id=topic.event_id, topic_id=topic.id, person_id=person)
        for person in people
    )
    unit.db.flush()
