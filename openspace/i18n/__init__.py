"""What the app says, in every language it speaks.

A catalogue is a folder of JSON files, ``<language>/<area>.json``. Each is flat:
``{"key": "text with {name}"}``, or ``{"key": {"one": "{n} topic", "other": "{n} topics"}}``
with the plural forms that the language has. The full key is ``<area>.<key>``.
A new language is a new folder; nothing else names it.
"""

from openspace.i18n.catalogue import LANGUAGES, Entry, placeholders
from openspace.i18n.choosing import (
    PAPER_SIZES,
    best_language,
    direction,
    known_language,
    usual_paper,
)
from openspace.i18n.words import Words, words_for

__all__ = [
    "LANGUAGES",
    "PAPER_SIZES",
    "Entry",
    "Words",
    "best_language",
    "direction",
    "known_language",
    "placeholders",
    "usual_paper",
    "words_for",
]
