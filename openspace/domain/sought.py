"""Finding by a few letters, as the phones do in ``static/js/sought.js``.

Accents and case make no difference, nor how an apostrophe is typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import accumulate

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
    # Letter by letter, since a letter without its accent may be shorter.
    letters = [plain(letter) for letter in text]
    within = "".join(letters)
    found = [at for word in words if (at := within.find(word)) >= 0]
    ends = accumulate(map(len, letters))
    first = min(found, default=0)
    return next((at for at, end in enumerate(ends) if end > first), 0)
