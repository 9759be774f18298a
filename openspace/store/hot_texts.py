"""Shared texts at hand: merged in memory, so that a letter costs a letter.

What is in memory is never the truth: each transaction compares its head with the database, merges
what another process wrote meanwhile, and gives the text back only once it is committed.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from msgspec import Struct

from openspace.domain.letters import Letters
from openspace.store.merging import Merged

KEPT = 200
"""How many texts are kept in memory, the latest used."""

HOT = "hot texts"
"""Under this word a transaction's session knows them."""

Key = tuple[int, str, str]
"""Event, topic and field."""


class Hot(Struct, eq=False):
    """A text as of its update `head`: merged, its letters, and whose client ids are whose.

    `whole` is how many bytes the merged update in the database has, `loose` those beside it.
    """

    head: int
    merged: Merged
    letters: Letters
    writers: dict[int, str | None]
    whole: int = 0
    loose: int = 0


class HotTexts:
    """Those of one database. A text is with one transaction at a time, or here."""

    def __init__(self) -> None:
        """Begin with none."""
        self._lock = threading.Lock()
        self._kept: OrderedDict[Key, Hot] = OrderedDict()

    def take(self, key: Key) -> Hot | None:
        """Take a text out; who does not give it back has thrown it away."""
        with self._lock:
            return self._kept.pop(key, None)

    def give(self, key: Key, hot: Hot) -> None:
        """Give a text back, unless somebody was further."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is None or kept.head <= hot.head:
                self._kept[key] = hot
                self._kept.move_to_end(key)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
