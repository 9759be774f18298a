"""Where the writers of the book get the bytes of its photos from."""

from __future__ import annotations

from collections.abc import Callable

from openspace.domain.photos import Photo

Pictures = Callable[[Photo], bytes]
"""Gives the JPEG of a photo.

:raises OSError: when its file is gone; a book tells of the photo then and goes on.
"""


_FIRST, _LAST = b"\xff\xd8", b"\xff\xd9"


def whole_jpeg(photo: Photo, pictures: Pictures) -> bytes:
    """The JPEG of `photo` if it is there from its first to its last mark, else nothing.

    A torn file must not cost a whole book.
    """
    try:
        jpeg = pictures(photo)
    except OSError:
        return b""
    return jpeg if jpeg.startswith(_FIRST) and jpeg.endswith(_LAST) else b""
