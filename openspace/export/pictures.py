"""Where the writers of the book get the bytes of its photos from."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from PIL import Image

from openspace.domain.photos import Photo

Pictures = Callable[[Photo], bytes]
"""Gives the JPEG of a photo.

:raises OSError: when its file is gone; a book tells of the photo then and goes on.
"""

ON_PAPER = 1440
"""The longest side of a photo in pixels: 230 to an inch where it is as wide as the page."""

QUALITY = 82


def paper_jpeg(photo: Photo, pictures: Pictures) -> bytes:
    """The JPEG of `photo` in the size that paper needs; nothing if it is gone or torn.

    A typesetter holds all photos unpacked at once, and a book must fit through a mailbox.
    """
    try:
        with Image.open(BytesIO(pictures(photo)), formats=("JPEG",)) as image:
            image.thumbnail((ON_PAPER, ON_PAPER))
            file = BytesIO()
            image.convert("RGB").save(file, "JPEG", quality=QUALITY)
    except OSError:
        return b""
    return file.getvalue()
