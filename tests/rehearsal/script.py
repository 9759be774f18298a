"""What is rehearsed: a file of people, topics and contributions, as the app will keep them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from openspace.domain.text import clean_line, clean_text


class Contribution(NamedTuple):
    """What somebody wrote about a topic."""

    by: str
    text: str


class Topic(NamedTuple):
    """A topic with its contributions."""

    title: str
    body: str
    convener: str
    notes: tuple[Contribution, ...]


class Script(NamedTuple):
    """A whole unconference."""

    people: tuple[str, ...]
    topics: tuple[Topic, ...]

    @property
    def contributions(self) -> Counter[tuple[str, str]]:
        """Each (author, text) and how often it is there."""
        return Counter((note.by, note.text) for topic in self.topics for note in topic.notes)

    def without_contributions(self) -> Script:
        """The same people and topics, of which nobody said anything."""
        return Script(self.people, tuple(topic._replace(notes=()) for topic in self.topics))

    @property
    def per_author(self) -> Counter[str]:
        """How many contributions each wrote."""
        return Counter(note.by for topic in self.topics for note in topic.notes)


def read_script(path: Path) -> Script:
    """Read a file of `participants` (names) and `topics` (title, description, convener, notes)."""
    told = json.loads(path.read_text(encoding="utf-8"))
    people = tuple(clean_line(name) for name in told["participants"])
    return Script(people, tuple(_topic(topic) for topic in told["topics"]))


def _topic(told: dict[str, Any]) -> Topic:
    notes = (Contribution(clean_line(n["by"]), clean_text(n["text"])) for n in told["notes"])
    return Topic(
        clean_line(told["title"]),
        clean_text(told["description"] or ""),
        clean_line(told["convener"]),
        tuple(notes),
    )
