"""The rule for each field of each record, as if somebody had typed it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from openspace.domain.board import Person, Room, Round
from openspace.domain.event import DEFAULT_RULES, Event, check_timezone
from openspace.domain.ids import read_code
from openspace.domain.letters import TEXT_MAX
from openspace.domain.notes import Note
from openspace.domain.report import WriteUp
from openspace.domain.text import (
    BODY_MAX,
    NAME_MAX,
    NOTE_MAX,
    TITLE_MAX,
    clean_tags,
    optional_text,
    required_line,
    required_text,
)
from openspace.domain.topic import Topic
from openspace.domain.web_address import secure_address
from openspace.imports.json_value import Value
from openspace.imports.rules import (
    COUNT_MAX,
    MARKS_MAX,
    ROOM_NOTE_MAX,
    SEATS_MAX,
    THEME_MAX,
    count,
    language_tag,
    moment,
    optional_line,
)

R = TypeVar("R", bound=Struct)

_ID = partial(required_line, field="id", longest=40)


def _unless_none(rule: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else rule(value)


def _moment(field: str) -> Callable[[datetime], datetime]:
    return partial(moment, field=field)


_RULES: Mapping[type[Struct], Mapping[str, Callable[[Any], Any]]] = {
    Event: {
        "code": lambda code: read_code(code) or "",
        "title": partial(optional_line, field="title", longest=TITLE_MAX),
        "theme": partial(required_line, field="theme", longest=THEME_MAX),
        "welcome": partial(optional_text, field="welcome", longest=BODY_MAX),
        "place": partial(optional_text, field="place", longest=TITLE_MAX),
        "language": language_tag,
        "timezone": check_timezone,
        # What a rehearsal's book brings in is no rehearsal, and is kept.
        "rehearsal_of": lambda _code: "",
        "rules": lambda rules: {**DEFAULT_RULES, **rules},
    },
    Round: {
        "id": _ID,
        "title": partial(optional_text, field="title", longest=NAME_MAX),
        "starts": _moment("starts"),
        "ends": _moment("ends"),
    },
    Room: {
        "id": _ID,
        "name": partial(required_line, field="name", longest=NAME_MAX),
        "capacity": _unless_none(partial(count, field="capacity", least=1, most=SEATS_MAX)),
        "note": partial(optional_text, field="note", longest=ROOM_NOTE_MAX),
        "link": partial(secure_address, field="link"),
        "language": language_tag,
        "position": partial(count, field="position", least=1, most=COUNT_MAX),
    },
    Person: {
        "id": _ID,
        "name": partial(required_line, field="name", longest=NAME_MAX),
    },
    Topic: {
        "id": _ID,
        "number": partial(count, field="number", least=1, most=COUNT_MAX),
        "title": partial(required_line, field="title", longest=TITLE_MAX),
        "body": partial(optional_text, field="body", longest=BODY_MAX),
        "language": language_tag,
        "tags": clean_tags,
        "interest": partial(count, field="interest", least=0, most=MARKS_MAX),
        "notes": partial(count, field="notes", least=0, most=COUNT_MAX),
        "at": _moment("at"),
    },
    Note: {
        "id": _ID,
        "text": partial(required_text, field="text", longest=NOTE_MAX),
        "language": language_tag,
        "at": _moment("at"),
        "edited_at": _unless_none(_moment("edited_at")),
    },
    WriteUp: {
        "texts": lambda texts: {
            field: cleaned
            for field, text in texts.items()
            if (cleaned := optional_text(text, field, TEXT_MAX))
        },
        "written_at": _unless_none(_moment("written_at")),
    },
}


def tidy(value: Value, record: R) -> R:
    """`record`, read from `value`, with every field cleaned; complains of what cannot be."""
    return replace(record, **dict(_tidied(value, record)))


def _tidied(value: Value, record: Struct) -> Iterator[tuple[str, Any]]:
    for field, rule in _RULES[type(record)].items():
        cleaned = value.get(field).heed(rule, getattr(record, field))
        if cleaned is not None:
            yield field, cleaned
