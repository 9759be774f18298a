"""Pages of books as they were last made: 200 phones that open one at once wait for one making."""

from __future__ import annotations

import gzip
import threading
from collections import OrderedDict
from collections.abc import Callable

from msgspec import Struct

KEPT = 32
"""How many pages are kept in memory, the latest used."""


class BookPage(Struct, frozen=True):
    """A page, plain and compressed."""

    plain: bytes
    gzipped: bytes


class BookPages:
    """Each book's page by its key, which changes whenever the book does."""

    def __init__(self) -> None:
        """Start with none."""
        self._kept: OrderedDict[str, BookPage] = OrderedDict()
        self._turn = threading.Lock()

    def get(self, key: str, make: Callable[[], str]) -> BookPage:
        """The page, made now if nobody asked for it before; one at a time is made."""
        page = self._kept.get(key)
        if page is None:
            with self._turn:
                page = self._kept.get(key) or self._keep(key, make())
        return page

    def _keep(self, key: str, html: str) -> BookPage:
        plain = html.encode()
        page = self._kept[key] = BookPage(plain, gzip.compress(plain, 6, mtime=0))
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return page
