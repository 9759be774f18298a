"""ZIP files: Markdown with its pictures, and everything at once. All names in them are ours."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator

from openspace.export.making import Making, picture_names
from openspace.export.markdown import to_markdown

PICTURES = "pictures"

File = tuple[str, bytes]

# The earliest that a ZIP can say: the same book gives the same bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_PACKED = (".jpg", ".pdf", ".docx", ".zip")


def to_markdown_zip(making: Making) -> bytes:
    """The Markdown file, and beside it a folder of the photos that it shows."""
    return packed(markdown_folder(making))


def markdown_folder(making: Making) -> Iterator[File]:
    """The Markdown file and its photos; one whose file is gone is told of and left out."""
    photos = dict(_photos(making))
    names = {id_: name for id_, name in picture_names(making.book).items() if name in photos}
    where = {id_: f"{PICTURES}/{name}" for id_, name in names.items()}
    yield "book.md", to_markdown(making.book, making.words, where).encode()
    for name, jpeg in photos.items():
        yield f"{PICTURES}/{name}", jpeg


def packed(files: Iterable[File]) -> bytes:
    """A ZIP of `files`; what is compressed already is stored as it is."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.external_attr = 0o644 << 16
            kind = zipfile.ZIP_STORED if name.endswith(_PACKED) else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, kind)
    return buffer.getvalue()


def everything(making: Making, writers: Iterable[tuple[str, Callable[[Making], bytes]]]) -> bytes:
    """Every format by its file's name, and the photos."""
    written = ((name, write(making)) for name, write in writers)
    return packed((*markdown_folder(making), *written))


def _photos(making: Making) -> Iterator[File]:
    names = picture_names(making.book)
    for report in making.book.reports:
        for photo in report.photos:
            try:
                yield names[photo.id], making.pictures(photo)
            except OSError:
                continue
