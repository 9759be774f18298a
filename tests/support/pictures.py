"""Pictures as phones send them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image

PART = 128 * 1024


def photo(width: int = 64, height: int = 48, colour: str = "teal", **saving: Any) -> bytes:
    """A JPEG of one colour; `saving` goes to Pillow."""
    return saved(Image.new("RGB", (width, height), colour), "JPEG", **saving)


def noise(width: int, height: int) -> bytes:
    """A JPEG that is about as large as it has pixels, because nothing in it repeats."""
    return saved(Image.effect_noise((width, height), 90), "JPEG", quality=95)


def saved(image: Image.Image, format_: str, **saving: Any) -> bytes:
    """The image as a file of a format."""
    file = BytesIO()
    image.save(file, format_, **saving)
    return file.getvalue()


def opened(content: bytes) -> Image.Image:
    """What is in a file, all of it read."""
    image = Image.open(BytesIO(content))
    image.load()
    return image


def in_parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The parts in which a phone sends it, each with the offset at which it begins."""
    for offset in range(0, len(content), PART):
        yield offset, content[offset : offset + PART]
