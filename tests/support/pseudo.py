"""A language that nobody speaks, 40 % longer than English: whatever it clips, German will too."""

from __future__ import annotations

import re

from openspace.i18n import Entry, Words, words_for

_ACCENTED = str.maketrans("aeiouAEIOUcnsyz", "àéîöüÀÉÎÖÜçñšýž")
_PLACEHOLDER = re.compile(r"(\{\w+\})")


def stretched(text: str) -> str:
    """`text` in brackets, with accents and filling; placeholders stay as they are."""
    parts = _PLACEHOLDER.split(text)
    said = "".join(part if part.startswith("{") else part.translate(_ACCENTED) for part in parts)
    return f"[{said}{'·' * max(round(len(text) * 0.4) - 2, 1)}]"


def pseudo_words() -> Words:
    """All that English says, stretched."""
    return Words("en", {key: _stretched(entry) for key, entry in words_for("en").all().items()})


def _stretched(entry: Entry) -> Entry:
    if isinstance(entry, dict):
        return {form: stretched(text) for form, text in entry.items()}
    return stretched(entry)
