"""What may come in: the limits of what people type, and a few that only files can break."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from openspace.domain.errors import Invalid
from openspace.domain.event import check_timezone
from openspace.domain.text import clean_line, required_line

FILE_MAX = 10 * 2**20
"""Bytes; the book of a day with two hundred topics has about one million."""
RECORDS_MAX = 10_000
"""Of each kind."""
THEME_MAX = 300
ROOM_NOTE_MAX = 200
SEATS_MAX = 100_000
COUNT_MAX = 1_000_000
MARKS_MAX = 10_000

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_YEARS = range(1970, 9_000)


def optional_line(text: str, field: str, longest: int) -> str:
    """Clean `text` to one line; empty is fine.

    :raises Invalid: when it is longer than `longest` characters.
    """
    return required_line(text, field, longest) if clean_line(text) else ""


def language_tag(text: str) -> str:
    """A BCP 47 tag, or nothing.

    :raises Invalid: when it cannot be one.
    """
    tag = clean_line(text)
    if tag and (len(tag) > 16 or not _LANGUAGE.fullmatch(tag)):  # noqa: PLR2004 - as the API's
        raise Invalid(field="language", problem="unknown_language", value=tag)
    return tag


def zone_name(text: str) -> str:
    """An IANA time zone, or nothing.

    :raises Invalid: when there is no such zone.
    """
    return check_timezone(text) if text else ""


def moment(value: datetime, field: str, timezone: str = "UTC") -> datetime:
    """The moment in UTC; without an offset it is local time in `timezone`.

    :raises Invalid: when no calendar would show it.
    """
    if value.year not in _YEARS:
        raise Invalid(field=field, problem="not_a_moment")
    local = value if value.tzinfo else value.replace(tzinfo=ZoneInfo(timezone))
    return local.astimezone(UTC)


def count(value: int, field: str, least: int, most: int) -> int:
    """A whole number within its bounds.

    :raises Invalid: when it is outside of them.
    """
    if value < least:
        raise Invalid(field=field, problem="too_small", least=least)
    if value > most:
        raise Invalid(field=field, problem="too_big", most=most)
    return value
