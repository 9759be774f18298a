"""The catalogues as they lie on disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter

from babel import Locale

FOLDER = Path(__file__).parent
FALLBACK = "en"

Entry = str | dict[str, str]
"""A text, or its plural forms by CLDR's names: one, two, few, many, other."""


def _own_name(code: str) -> str:
    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]


def _find_languages() -> dict[str, str]:
    found = {path.parent.name for path in FOLDER.glob("*/*.json")}
    codes = [FALLBACK, *sorted(found - {FALLBACK})]
    return {code: _own_name(code) for code in codes}


LANGUAGES: Mapping[str, str] = _find_languages()
"""Every language the app speaks: its code, and its own name for itself. English is first."""


@cache
def entries(language: str) -> Mapping[str, Entry]:
    """Everything `language` has, by full key."""
    return {
        f"{path.stem}.{key}": entry
        for path in sorted((FOLDER / language).glob("*.json"))
        for key, entry in json.loads(path.read_text(encoding="utf-8")).items()
    }


def placeholders(entry: Entry) -> frozenset[str]:
    """The names in braces that `entry` wants filled, in any of its forms."""
    forms = entry.values() if isinstance(entry, dict) else (entry,)
    return frozenset(name for form in forms for _, name, _, _ in Formatter().parse(form) if name)
