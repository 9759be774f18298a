"""Tying together what a file names: the same name is the same round, room or person."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from openspace.domain.board import Person, Room
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.outline import Outline, OutlineRound
from openspace.domain.text import (
    BODY_MAX,
    NAME_MAX,
    NOTE_MAX,
    TITLE_MAX,
    clean_line,
    clean_tags,
    optional_text,
    required_line,
    required_text,
)
from openspace.domain.topic import Slot, Topic
from openspace.domain.web_address import secure_address
from openspace.imports.complaints import Complaints
from openspace.imports.rules import ROOM_NOTE_MAX, SEATS_MAX, count, language_tag, optional_line


class RawTopic(Struct, kw_only=True):
    """A topic as a file has it, names in place of ids, not yet cleaned."""

    line: int
    number: int | None = None
    title: str = ""
    body: str = ""
    language: str = ""
    tags: list[str] = []
    convener: str = ""
    round: str = ""
    room: str = ""
    link: str = ""
    withdrawn: bool = False


class Gathering:
    """An outline in the making. Rounds and rooms come in the order they are first named.

    Its ids have a "#", which no id in an event has: they mean nothing outside the file.
    """

    def __init__(self, complaints: Complaints, now: datetime) -> None:
        """Begin empty; what is wrong goes to `complaints`, and all was written `now`."""
        self._heed = complaints.heed
        self._complain = complaints.add
        self._now = now
        self._rounds: dict[str, OutlineRound] = {}
        self._rooms: dict[str, Room] = {}
        self._people: dict[str, Person] = {}
        self._topics: list[Topic] = []
        self._notes: list[Note] = []
        self._held: dict[Slot, int] = {}

    def round(
        self,
        line: int,
        title: str,
        starts: datetime | None = None,
        ends: datetime | None = None,
    ) -> str:
        """The id of the round with this title."""
        title = self._heed(line, required_line, title, "round", NAME_MAX) or ""
        new = OutlineRound(
            id=f"round#{len(self._rounds) + 1}", title=title, starts=starts, ends=ends, line=line
        )
        return self._rounds.setdefault(title.casefold(), new).id

    def room(
        self, line: int, name: str, capacity: int | None = None, note: str = "", link: str = ""
    ) -> str:
        """The id of the room with this name."""
        name = self._heed(line, required_line, name, "room", NAME_MAX) or ""
        if capacity is not None:
            self._heed(line, count, capacity, "capacity", 1, SEATS_MAX)
        new = Room(
            id=f"room#{len(self._rooms) + 1}",
            name=name,
            capacity=capacity,
            note=self._heed(line, optional_line, note, "note", ROOM_NOTE_MAX) or "",
            link=self._heed(line, secure_address, link, "link") or "",
            position=len(self._rooms) + 1,
        )
        return self._rooms.setdefault(name.casefold(), new).id

    def person(self, line: int, name: str, field: str) -> str:
        """The id of the person with this name; empty for no name."""
        name = self._heed(line, optional_line, name, field, NAME_MAX) or ""
        if not name:
            return ""
        new = Person(id=f"person#{len(self._people) + 1}", name=name)
        return self._people.setdefault(name.casefold(), new).id

    def topic(self, raw: RawTopic) -> str:
        """Take a topic in, and give its id."""
        line = raw.line
        topic = Topic(
            id=f"topic#{len(self._topics) + 1}",
            number=raw.number or len(self._topics) + 1,
            title=self._heed(line, required_line, raw.title, "title", TITLE_MAX) or "",
            body=self._heed(line, optional_text, raw.body, "body", BODY_MAX) or "",
            language=self._heed(line, language_tag, raw.language) or "",
            tags=self._heed(line, clean_tags, raw.tags) or (),
            convener=self.person(line, raw.convener, "convener"),
            slot=self._slot(raw),
            withdrawn=raw.withdrawn,
            at=self._now,
        )
        self._topics.append(topic)
        return topic.id

    def note(self, line: int, topic: str, author: str, text: str) -> None:
        """Take a note on `topic` in."""
        note = Note(
            id=f"note#{len(self._notes) + 1}",
            topic=topic,
            author=self.person(line, author, "author"),
            text=self._heed(line, required_text, text, "text", NOTE_MAX) or "",
            at=self._now,
        )
        self._notes.append(note)

    def _slot(self, raw: RawTopic) -> Slot | None:
        named = [bool(clean_line(name)) for name in (raw.round, raw.room)]
        if raw.withdrawn or not any(named):
            return None
        if not all(named):
            self._complain(raw.line, "half_a_slot", "slot")
            return None
        room = self.room(raw.line, raw.room, link=raw.link)
        slot = Slot(self.round(raw.line, raw.round), room)
        return self._hold(raw.line, slot)

    def _hold(self, line: int, slot: Slot) -> Slot:
        if slot in self._held:
            self._complain(line, "slot_twice", "slot", other=self._held[slot])
        self._held.setdefault(slot, line)
        return slot

    def outline(self, event: Event | None = None, ignored: tuple[str, ...] = ()) -> Outline:
        """All that was taken in."""
        counts = Counter(note.topic for note in self._notes)
        return Outline(
            event=event,
            rounds=tuple(self._rounds.values()),
            rooms=tuple(self._rooms.values()),
            people=tuple(self._people.values()),
            topics=tuple(replace(topic, notes=counts[topic.id]) for topic in self._topics),
            notes=tuple(self._notes),
            ignored=ignored,
        )
