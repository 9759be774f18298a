"""Reading the shared texts of reports, as somebody who may write in them."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy.orm import Session

from openspace.commands.callers import Caller, member_person
from openspace.commands.unit import House
from openspace.domain.board import Person
from openspace.domain.errors import NameNeeded, NoLongerThere, NotFound
from openspace.domain.ids import is_id
from openspace.domain.permissions import Actor, can, require
from openspace.domain.report import Field
from openspace.domain.text_update import read_vector
from openspace.domain.update_writing import write_vector
from openspace.store.queries import event_of, existing_event
from openspace.store.tables import EventRow, TopicRow
from openspace.store.texts import shared_text


class Opened(Struct, frozen=True, kw_only=True):
    """A text as a phone is given it: what it lacks, how far the server is, whether it may write.

    `hosts` says whether it is a host who opens it.
    """

    head: int
    update: bytes
    vector: bytes
    may: bool
    hosts: bool


class Holder(Struct, frozen=True):
    """Somebody who is about to write, and whether in a topic that only hosts see."""

    person: str
    is_hidden: bool


def open_text(
    house: House, code: str, caller: Caller, topic_id: str, field: Field, vector: bytes | None
) -> Opened:
    """The text, for somebody who is as far as `vector`.

    :raises NotFound: no such event or topic.
    :raises NoLongerThere: when a host has hidden the topic from participants.
    :raises Invalid: when the vector cannot be read.
    """
    ends = read_vector(vector) if vector else {}

    def read(db: Session) -> Opened:
        event, actor, _ = reader(db, code, caller)
        require(actor, "notes.read", event_of(event))
        text = shared_text(db, topic_seen(db, event, actor, topic_id), field)
        return Opened(
            head=text.head,
            update=text.since(ends),
            vector=write_vector(text.letters.ends),
            may=can(actor, event_of(event))["report.write"],
            hosts=actor.hosts,
        )

    return house.database.read(read)


def pen_holder(house: House, code: str, caller: Caller, topic_id: str) -> Holder:
    """Who is about to write in a topic's texts.

    :raises Refusal: as for writing itself.
    """

    def read(db: Session) -> Holder:
        event, actor, person = reader(db, code, caller)
        topic = topic_seen(db, event, actor, topic_id)
        require(actor, "report.write", event_of(event))
        if person is None:
            raise NameNeeded
        return Holder(person=person.id, is_hidden=topic.hidden)

    return house.database.read(read)


def topic_seen(db: Session, event: EventRow, actor: Actor, topic_id: str) -> TopicRow:
    """The topic, for one who only reads.

    :raises NotFound: when there is none.
    :raises NoLongerThere: when a host has hidden it from participants.
    """
    row = db.get(TopicRow, (event.id, topic_id)) if is_id(topic_id) else None
    if row is None:
        raise NotFound(what="topic")
    if row.hidden and not actor.hosts:
        raise NoLongerThere(topic=topic_id)
    return row


def reader(db: Session, code: str, caller: Caller) -> tuple[EventRow, Actor, Person | None]:
    """The event, and who asks in it.

    :raises NotFound: no such event.
    """
    event = existing_event(db, code)
    return event, *member_person(db, event, caller)
