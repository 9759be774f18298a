"""Finding by a few letters, as the phones do in ``static/js/sought.js``.

Accents and case make no difference, nor how an apostrophe is typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import accumulate

PIECE = 500
"""So many letters are counted one by one, which takes ten times as long as all at once."""

_ACCENTS = re.compile("[\u0300-\u036f]")
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'"))


def plain(text: str) -> str:
    """The text as it is compared."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return bare.translate(_APOSTROPHES).lower()


def words_of(wanted: str) -> tuple[str, ...]:
    """The words that are sought, each by itself."""
    return tuple(plain(wanted).split())


def has_all(text: str, words: Sequence[str]) -> bool:
    """Whether all of these words, as from `words_of`, are in a text."""
    within = plain(text)
    return all(word in within for word in words)


def place_of(text: str, words: Sequence[str]) -> int:
    """Where in a text the first of these words stands; 0 where none does."""
    within = plain(text)
    found = [at for word in words if (at := within.find(word)) >= 0]
    if not found:
        return 0
    # A letter without its accent may be shorter, so they are counted: of long texts by pieces.
    ahead = min(found)
    for start in range(0, len(text), PIECE):
        piece = text[start : start + PIECE]
        length = len(plain(piece))
        if ahead < length:
            ends = accumulate(len(plain(letter)) for letter in piece)
            return start + next(at for at, end in enumerate(ends) if end > ahead)
        ahead -= length
    return 0
