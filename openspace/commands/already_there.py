"""What an event had before a file came in: none of it is added again."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TypeVar

from openspace.commands.unit import Unit
from openspace.domain.board import Person, Room
from openspace.domain.notes import Note
from openspace.domain.outline import OutlineRound
from openspace.domain.topic import Topic
from openspace.store.tables import NoteRow, PersonRow, RoomRow, RoundRow, Row, TopicRow

R = TypeVar("R", RoundRow, RoomRow, PersonRow, TopicRow, NoteRow)

FITTING_ID = re.compile(r"[A-Za-z0-9_-]{8,40}")
"""An id that may be kept; files that people made have others, or none."""


class AlreadyThere:
    """What an event had before the import: each of it is the same as one thing in the file."""

    def __init__(self, unit: Unit) -> None:
        self._rounds: dict[str, list[str]] = defaultdict(list)
        self._rooms: dict[str, list[str]] = defaultdict(list)
        self._names: dict[str, str] = {}
        self._people: dict[str, list[str]] = defaultdict(list)
        self._topics: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._notes: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self._ids: set[tuple[type[Row], str]] = set()
        for round_ in _rows(unit, RoundRow):
            self._rounds[round_.title.casefold()].append(round_.id)
            self._ids.add((RoundRow, round_.id))
        for room in _rows(unit, RoomRow):
            self._rooms[room.name.casefold()].append(room.id)
            self._ids.add((RoomRow, room.id))
        for person in _rows(unit, PersonRow):
            self._names[person.id] = person.name
            if person.name:
                self._people[person.name.casefold()].append(person.id)
        for topic in _rows(unit, TopicRow):
            key = (topic.title.casefold(), self._name(topic.convener_id))
            self._topics[key].append(topic.id)
            self._ids.add((TopicRow, topic.id))
        for note in _rows(unit, NoteRow):
            key_of_note = (note.topic_id, note.text, self._name(note.author_id))
            self._notes[key_of_note].append(note.id)
            self._ids.add((NoteRow, note.id))

    def round(self, round_: OutlineRound) -> str | None:
        """The id of the same round here: the one that it was found to be, or one of its title."""
        same = self._rounds[round_.title.casefold()] if round_.title else []
        return self._taken(RoundRow, round_.same or round_.id, same)

    def room(self, room: Room) -> str | None:
        """The id of the same room here."""
        return self._taken(RoomRow, room.id, self._rooms[room.name.casefold()])

    def person(self, person: Person) -> str | None:
        """The id of the same person here."""
        if FITTING_ID.fullmatch(person.id):
            return person.id if person.id in self._names else None
        return next(iter(self._people[person.name.casefold()]), None)

    def topic(self, topic: Topic, convener: str) -> str | None:
        """The id of the same topic here; `convener` is the name."""
        same = self._topics[topic.title.casefold(), convener.casefold()]
        return self._taken(TopicRow, topic.id, same)

    def note(self, note: Note, topic: str, author: str) -> str | None:
        """The id of the same note on `topic`; `author` is the name."""
        same = self._notes[topic, note.text, author.casefold()]
        return self._taken(NoteRow, note.id, same)

    def _taken(self, table: type[Row], id_: str, same: list[str]) -> str | None:
        if (table, id_) in self._ids:
            if id_ in same:
                same.remove(id_)
            return id_
        return same.pop(0) if same else None

    def _name(self, person: str) -> str:
        return self._names.get(person, "").casefold()


def _rows(unit: Unit, table: type[R]) -> list[R]:
    return unit.db.query(table).filter_by(event_id=unit.event.id).all()
