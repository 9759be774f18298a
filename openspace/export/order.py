"""An order for a file of the book, such as one process gives to another, and how it is filled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from openspace.domain.photos import Photo
from openspace.domain.proceedings import Proceedings
from openspace.export.agenda import Agenda
from openspace.export.formats import FORMATS
from openspace.export.making import Making
from openspace.export.page import Made
from openspace.i18n import words_for
from openspace.store.photo_files import path_of


class Order(Struct, frozen=True, kw_only=True):
    """All that a file is made from. `photos` are the ids of those that everybody may see now.

    Their files lie in `data` under `folder`, the code that the event began with. A photo that was
    taken away since the book was frozen is so taken away from its files too.
    """

    file: str
    language: str
    book: Proceedings
    made: Made
    agenda: Agenda
    data: str
    folder: str
    photos: frozenset[str]


Progress = Callable[[int, int], None]
"""Is told how many photos were set, and of how many."""


def fill(order: Order, progress: Progress = lambda _done, _of: None) -> bytes:
    """Make the file."""
    pictures = _Counting(order, progress)
    making = Making(order.book, words_for(order.language), order.made, order.agenda, pictures)
    return FORMATS[order.file].write(making)


class _Counting:
    """Reads photos, and tells how far it is."""

    def __init__(self, order: Order, progress: Progress) -> None:
        self._order = order
        self._progress = progress
        self._done = 0
        self._of = order.book.figures.photos * _times(order.file)

    def __call__(self, photo: Photo) -> bytes:
        self._done += 1
        self._progress(self._done, self._of)
        if photo.id not in self._order.photos:
            raise FileNotFoundError(photo.id)
        order = self._order
        return path_of(Path(order.data), order.folder, photo.id).read_bytes()


def _times(file: str) -> int:
    """How often each photo is set: the ZIP of everything holds all formats with photos."""
    whole = file == "book.zip"
    return sum(one.pictured for one in FORMATS.values()) - 1 if whole else 1
