"""One language's words, numbers, dates and times."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - `date` is what Words calls its own
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_decimal, get_decimal_symbol

from openspace.i18n.catalogue import FALLBACK, Entry, entries, placeholders
from openspace.i18n.choosing import direction, known_language


class Words:
    """What the app says in one language. Times are shown in the time zone they are asked in."""

    def __init__(self, language: str, catalogue: Mapping[str, Entry]) -> None:
        """Speak `language` with the texts of `catalogue`, by full key."""
        self.language = language
        self.direction = direction(language)
        self._catalogue = catalogue
        self._locale = Locale.parse(language, sep="-")
        self._day_pattern = _day_pattern(self._locale)

    def t(self, key: str, **facts: Any) -> str:
        """The text of `key` filled with `facts`; whole numbers are written as people write them.

        Where there are plural forms, the fact ``n`` chooses.

        :raises KeyError: no such key, or a fact is wanting: a fault of ours, found by the tests.
        """
        entry = self._catalogue[key]
        if isinstance(entry, dict):
            entry = entry[self._locale.plural_form(facts["n"])]
        return entry.format(**{name: self._shown(fact) for name, fact in facts.items()})

    def can_say(self, key: str, facts: Mapping[str, Any]) -> bool:
        """Whether there is such a key, and `facts` has all it wants."""
        return key in self._catalogue and placeholders(self._catalogue[key]) <= facts.keys()

    def all(self) -> dict[str, Entry]:
        """Every text by its full key, for the phones."""
        return dict(self._catalogue)

    @property
    def cell_separator(self) -> str:
        """What parts the cells of a CSV file: where numbers have a comma, it cannot be one."""
        return ";" if get_decimal_symbol(self._locale) == "," else ","

    def number(self, n: float) -> str:
        """``1,234`` or ``1.234``."""
        return format_decimal(n, locale=self._locale)

    def date(self, moment: datetime | Date, timezone: str = "UTC") -> str:
        """``November 24, 2026``."""
        return format_date(_local(moment, timezone), "long", locale=self._locale)

    def day(self, moment: datetime | Date, timezone: str = "UTC") -> str:
        """``Tuesday, November 24``."""
        return format_date(_local(moment, timezone), self._day_pattern, locale=self._locale)

    def time(self, moment: datetime, timezone: str = "UTC") -> str:
        """``9:00 AM`` or ``9:00``."""
        zone = ZoneInfo(timezone)
        return format_time(moment.astimezone(zone), "short", locale=self._locale)

    def moment(self, moment: datetime, timezone: str = "UTC") -> str:
        """Day and time in short: ``Nov 24, 2026, 9:00 AM``."""
        day = format_date(_local(moment, timezone), "medium", locale=self._locale)
        return f"{day}, {self.time(moment, timezone)}"

    def span(self, starts: datetime, ends: datetime, timezone: str = "UTC") -> str:
        """From when to when on one day: ``9:00 AM - 9:45 AM``, with a dash as in print."""
        return f"{self.time(starts, timezone)} \u2013 {self.time(ends, timezone)}"

    def language_name(self, tag: str) -> str:
        """What this language calls another: ``Spanish``; the tag where nobody knows it."""
        try:
            return Locale.parse(tag, sep="-").get_display_name(self._locale) or tag
        except (ValueError, UnknownLocaleError):
            return tag

    def _shown(self, fact: Any) -> Any:
        is_count = isinstance(fact, int) and not isinstance(fact, bool)
        return self.number(fact) if is_count else fact


def _day_pattern(locale: Locale) -> str:
    skeletons = locale.datetime_skeletons
    pattern = (skeletons.get("MMMMEd") or skeletons["MMMEd"]).pattern
    # Most languages say in what order day and month come only for the short names.
    return re.sub(r"M{3,}", "MMMM", re.sub(r"E+", "EEEE", pattern))


def _local(moment: datetime | Date, timezone: str) -> Date:
    if isinstance(moment, datetime):
        return moment.astimezone(ZoneInfo(timezone)).date()
    return moment


@cache
def _words_of(language: str) -> Words:
    return Words(language, entries(language))


def words_for(language: str) -> Words:
    """The words for a language tag; English where the app does not speak it."""
    return _words_of(known_language(language) or FALLBACK)
