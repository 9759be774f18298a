"""Bringing a file's outline in: into a new event, or into one that is there; all or nothing."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy.orm import Session

from openspace.commands.already_there import FITTING_ID, AlreadyThere
from openspace.commands.board import require_free
from openspace.commands.callers import COMMAND_LINE
from openspace.commands.creating import LINKED_ROLES, Created, open_event
from openspace.commands.importing_marks import let_some_mark, let_the_same_mark
from openspace.commands.importing_reports import add_report
from openspace.commands.notes import told
from openspace.commands.unit import House, Unit, perform
from openspace.commands.wishes import Wish
from openspace.domain.board import Feature, Person, Room
from openspace.domain.errors import Invalid
from openspace.domain.event import DEFAULT_RULES
from openspace.domain.ids import new_id, new_secret
from openspace.domain.notes import Note
from openspace.domain.outline import Outline, OutlineRound
from openspace.domain.report import WriteUp
from openspace.domain.topic import Slot, Topic
from openspace.store.queries import room_of, round_of, topic_with_counts
from openspace.store.tables import (
    NoteRow,
    PersonRow,
    RoomRow,
    RoundRow,
    Row,
    TopicRow,
)

KINDS = ("rounds", "rooms", "people", "topics", "notes", "reports")


class ImportOutline(Wish, frozen=True, kw_only=True):
    """The wish to add everything of `outline` to an event."""

    outline: Outline


class Imported(Struct, frozen=True, kw_only=True):
    """How many of each kind were `added`, and how many were there `already` and left as they are.

    The kinds are ``rounds rooms people topics notes reports``.
    """

    added: dict[str, int]
    already: dict[str, int]


class ImportedEvent(Struct, frozen=True, kw_only=True):
    """A new event, and what came into it."""

    created: Created
    imported: Imported


def import_into(house: House, code: str, outline: Outline) -> Imported:
    """Add what of the outline the event `code` does not have yet.

    What has the same id is there already. So are rounds of the same title or times, rooms of the
    same name, topics of the same title and convener, notes of the same text and author on them,
    and, of files that have no ids of ours, people of the same name.

    :raises Refusal: when anything does not fit; then nothing has been added.
    """
    told: list[Imported] = []

    def import_outline(unit: Unit, wish: ImportOutline) -> None:
        unit.require("event.change")
        told.append(_Import(unit, wish.outline).run())

    wish = ImportOutline(ref=new_id(), outline=outline)
    perform(house, code, COMMAND_LINE, import_outline, wish)
    return told[-1]


def import_event(house: House, outline: Outline) -> ImportedEvent:
    """Make a new event of the outline, under the code it had if that is free.

    :raises Invalid: when the outline says nothing of an event.
    :raises Refusal: when anything does not fit; then nothing has been made.
    """
    if outline.event is None:
        raise Invalid(field="event", problem="missing")
    event = replace(outline.event, rules={**DEFAULT_RULES, **outline.event.rules})
    secrets = {role.value: new_secret() for role in LINKED_ROLES}

    def work(db: Session) -> tuple[str, Imported]:
        ref = new_id()
        row = open_event(db, event, secrets, ref)
        unit = Unit(db, row, COMMAND_LINE, ref, is_beginning=True)
        return row.code, _Import(unit, outline).run()

    code, imported = house.database.write(work)
    return ImportedEvent(created=Created(code=code, secrets=secrets), imported=imported)


class _Import:
    """One outline on its way in. Ids are kept where they fit and are free."""

    def __init__(self, unit: Unit, outline: Outline) -> None:
        self.unit = unit
        self.outline = outline
        self.ids: dict[tuple[type[Row], str], str] = {}
        self.names = {person.id: person.name for person in outline.people}
        self.there = AlreadyThere(unit)
        self.already: Counter[str] = Counter()
        self.taken_in: list[tuple[TopicRow, Topic]] = []

    def run(self) -> Imported:
        """Add everything, in the order in which things refer to one another."""
        outline = self.outline
        everything: list[object] = [
            *outline.rounds,
            *outline.rooms,
            *outline.people,
            *outline.topics,
            *outline.notes,
            *outline.reports,
        ]
        for thing in everything:
            self._add(thing)
        for row, topic in self.taken_in:
            self._combine(row, topic)
        counts = {kind: len(getattr(outline, kind)) for kind in KINDS}
        return Imported(
            added={kind: n - self.already[kind] for kind, n in counts.items()},
            already={kind: self.already[kind] for kind in KINDS},
        )

    def _add(self, thing: object) -> None:
        match thing:
            case OutlineRound():
                self._add_round(thing)
            case Room():
                self._add_room(thing)
            case Person():
                self._add_person(thing)
            case Topic():
                self._add_topic(thing)
            case Note():
                self._add_note(thing)
            case WriteUp():
                self._add_report(thing)

    def _add_round(self, round_: OutlineRound) -> None:
        if same := self.there.round(round_):
            self._is_there(RoundRow, round_.id, same)
            return
        if round_.starts is None or round_.ends is None:
            raise Invalid(field="rounds", problem="unknown_round", value=round_.title or round_.id)
        row = RoundRow(
            event_id=self.unit.event.id,
            id=self._new(RoundRow, round_.id),
            title=round_.title,
            starts=round_.starts,
            ends=round_.ends,
        )
        self.unit.add(row)
        self.unit.record("round.added", round_of(row), row)

    def _add_room(self, room: Room) -> None:
        if same := self.there.room(room):
            self._is_there(RoomRow, room.id, same)
            return
        row = RoomRow(
            event_id=self.unit.event.id,
            id=self._new(RoomRow, room.id),
            name=room.name,
            capacity=room.capacity,
            note=room.note,
            link=room.link,
            features=[one.value for one in Feature if one in room.features],
            language=room.language,
            position=room.position,
            closed=room.closed,
            went=[],
        )
        self.unit.add(row)
        self.unit.record("room.added", room_of(row), row)

    def _add_person(self, person: Person) -> None:
        if same := self.there.person(person):
            self._is_there(PersonRow, person.id, same)
            return
        self.unit.new_person(person.name, self._new(PersonRow, person.id))

    def _add_topic(self, topic: Topic) -> None:
        unit = self.unit
        if same := self.there.topic(topic, self.names.get(topic.convener, "")):
            self._is_there(TopicRow, topic.id, same)
            return
        unit.event.topics_numbered = max(unit.event.topics_numbered + 1, topic.number)
        slot = self._slot(topic)
        row = TopicRow(
            event_id=unit.event.id,
            id=self._new(TopicRow, topic.id),
            number=unit.event.topics_numbered,
            title=topic.title,
            body=topic.body,
            language=topic.language,
            tags=list(topic.tags),
            convener_id=self._person(topic.convener),
            withdrawn=topic.withdrawn,
            no_notes=topic.no_notes,
            hidden=False,
            at=topic.at,
        )
        if slot is not None:
            require_free(unit, topic, slot)
            row.round_id, row.room_id = slot.round, slot.room
        unit.add(row)
        if topic.into is None:
            let_some_mark(unit, row, topic.interest)
        else:
            self.taken_in.append((row, topic))
        unit.record("topic.proposed", topic_with_counts(unit.db, row), row)

    def _combine(self, row: TopicRow, topic: Topic) -> None:
        row.into_id = self.ids[TopicRow, topic.into or ""]
        let_the_same_mark(self.unit, row, row.into_id, topic.interest)
        data = topic_with_counts(self.unit.db, row)
        self.unit.record("topic.combined", data, row, undoable=False)

    def _slot(self, topic: Topic) -> Slot | None:
        if topic.slot is None:
            return None
        round_, room = topic.slot.round, topic.slot.room
        return Slot(self.ids[RoundRow, round_], self.ids[RoomRow, room])

    def _add_note(self, note: Note) -> None:
        topic = self.ids[TopicRow, note.topic]
        if same := self.there.note(note, topic, self.names.get(note.author, "")):
            self._is_there(NoteRow, note.id, same)
            return
        row = NoteRow(
            event_id=self.unit.event.id,
            id=self._new(NoteRow, note.id),
            topic_id=topic,
            author_id=self._person(note.author),
            text=note.text,
            language=note.language,
            removed=False,
            hidden=False,
            at=note.at,
            edited_at=note.edited_at,
        )
        self.unit.add(row)
        self.unit.record("note.posted", told(self.unit, row), row)

    def _add_report(self, report: WriteUp) -> None:
        topic = self.unit.get(TopicRow, self.ids[TopicRow, report.topic], "topic")
        here, writers = (
            [self._person(id_) for id_ in ids] for ids in (report.here, report.writers)
        )
        mine = replace(report, here=tuple(here), writers=tuple(writers))
        if not add_report(self.unit, topic, mine):
            self.already["reports"] += 1

    def _is_there(self, table: type[Row], id_: str, same: str) -> None:
        self.ids[table, id_] = same
        self.already[table.__tablename__] += 1

    def _person(self, id_: str) -> str:
        """The person's id here; where the file names nobody, somebody without a name."""
        if (PersonRow, id_) not in self.ids:
            self.unit.new_person("", self._new(PersonRow, id_))
        return self.ids[PersonRow, id_]

    def _new(self, table: type[Row], id_: str) -> str:
        is_free = FITTING_ID.fullmatch(id_) and self._get(table, id_) is None
        self.ids[table, id_] = id_ if is_free else new_id()
        return self.ids[table, id_]

    def _get(self, table: type[Row], id_: str) -> Row | None:
        return self.unit.db.get(table, (self.unit.event.id, id_))
