"""What a file brings in: an event, or the topics for one, not yet anybody's.

Reading gives an `Outline` (`openspace.imports`), applying it gives changes
(`openspace.commands.importing`). All ids in it are the file's own: they tie its parts
together and mean nothing outside.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from openspace.domain.board import Person, Room
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.report import WriteUp
from openspace.domain.topic import Topic


class OutlineRound(Struct, frozen=True, kw_only=True):
    """A round as a file names it, first in `line`; without times the event must have it.

    `same` is the id of the event's round that it is, empty for a new one.
    """

    id: str
    title: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    line: int = 1
    same: str = ""


class Outline(Struct, frozen=True, kw_only=True):
    """All that a file holds, cleaned and within the limits that hold for what people type.

    - `event` is None when the file says nothing about it; its `code` is empty unless the file
      is a book that the app wrote.
    - `rounds` and `rooms` are in the file's order; no two topics share a slot of them, and
      a withdrawn topic has none.
    - A topic's `convener` and a note's `author` are empty when the file names nobody.
    - `reports` are of topics in the file, by people in it; their photos are not there.
    - `interest` and `notes` of a topic are counts as they stood in the file.
    - `ignored` names columns and fields that nobody understood, for telling.
    """

    event: Event | None = None
    rounds: tuple[OutlineRound, ...] = ()
    rooms: tuple[Room, ...] = ()
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    notes: tuple[Note, ...] = ()
    reports: tuple[WriteUp, ...] = ()
    ignored: tuple[str, ...] = ()


class ImportProblem(Struct, frozen=True, kw_only=True):
    """One thing wrong in a file: in which `line` (from 1), in which `field`, and what.

    `problem` and `facts` are those of `openspace.domain.errors.Invalid`. Where many topics share
    a line, `topic` is which of them (from 1) and `title` what it is called.
    """

    line: int
    topic: int = 0
    title: str = ""
    field: str = ""
    problem: str
    facts: dict[str, Any] = {}
