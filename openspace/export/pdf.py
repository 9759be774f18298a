"""The book as PDF: tagged, with contents, page numbers and photos, in letters of our own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from openspace.domain.proceedings import Proceedings
from openspace.export.bookmaking import manuscript
from openspace.export.manuscript import Manuscript
from openspace.export.page import Made
from openspace.export.pictures import Pictures, paper_jpeg
from openspace.export.typesetting import BOOK, typeset
from openspace.i18n import Words


class _Set(msgspec.Struct, frozen=True):
    """What the template reads: the book, the file of each photo that is there, by its id."""

    book: Manuscript
    photos: dict[str, str]
    lost: str


def to_pdf(book: Proceedings, words: Words, pictures: Pictures, made: Made | None = None) -> bytes:
    """Typeset `book` in the language of `words`.

    It takes a second or so of a processor, though not of Python's: better beside a server.
    """
    with tempfile.TemporaryDirectory(prefix="openspace-book-") as name:
        folder = Path(name)
        photos = dict(_laid_out(folder, book, pictures))
        lost = words.t("book.photo_lost")
        data = msgspec.json.encode(_Set(manuscript(book, words, made), photos, lost))
        (folder / BOOK).write_bytes(data)
        return typeset(folder)


def _laid_out(folder: Path, book: Proceedings, pictures: Pictures) -> Iterator[tuple[str, str]]:
    """Put the photos into `folder`, under names of our own."""
    photos = (photo for report in book.reports for photo in report.photos)
    for n, photo in enumerate(photos, start=1):
        jpeg = paper_jpeg(photo, pictures)
        if jpeg:
            (folder / f"{n}.jpg").write_bytes(jpeg)
            yield photo.id, f"/{n}.jpg"
