"""The report of a session: what its people write together, and how far they are.

Its texts are shared: several phones write in each at once. What later readers add are notes
(``notes.py``), which stand under the report and apart from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from openspace.domain.photos import Photo


class Field(StrEnum):
    """The shared texts of a report. `BODY` stands alone; the others are optional."""

    BODY = "body"
    UNDERSTANDINGS = "understandings"
    QUESTIONS = "questions"
    RECOMMENDATIONS = "recommendations"
    RESOURCES = "resources"
    STEPS = "steps"


class Step(Struct, frozen=True, kw_only=True):
    """A next step: what, who, by when; written as one line, ``what | who | when``."""

    what: str
    who: str = ""
    when: str = ""


class WriteUp(Struct, frozen=True, kw_only=True):
    """All that a session's people left of it.

    `texts` are those that are not empty; `here` and `writers` are ids of people, in the order
    in which they came or wrote first; `photos` are those that everybody may see.
    """

    topic: str
    texts: Mapping[Field, str] = {}
    here: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    photos: tuple[Photo, ...] = ()
    written_at: datetime | None = None


class TextNews(Struct, frozen=True, kw_only=True):
    """Updates of a shared text after its update `before`.

    Those of a hidden topic are for hosts alone.
    """

    topic: str
    field: Field
    before: int
    updates: tuple[bytes, ...]
    is_hidden: bool


STEP_PARTS = 3


def steps_in(text: str) -> tuple[Step, ...]:
    """The next steps in the text of their field, one a line; a line without ``|`` is all what."""
    lines = (line.strip().removeprefix("- ") for line in text.splitlines())
    return tuple(_step(line) for line in lines if line.strip("| "))


def _step(line: str) -> Step:
    parts = [part.strip() for part in line.split("|", STEP_PARTS - 1)]
    what, who, when = (*parts, "", "")[:STEP_PARTS]
    return Step(what=what, who=who, when=when)


def words_in(texts: Iterable[str]) -> int:
    """How many words the texts hold together, by blanks, which the lines of steps have too."""
    return sum(len(text.replace("|", " ").split()) for text in texts)
