"""Pictures that people send, made anew: nothing of the file that came is kept but what it shows.

Metadata, other frames, colour profiles and whatever was hidden in or behind the picture are gone,
because only its pixels are taken over. It stands the right way up, and fits a screen.
"""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageOps

from openspace.domain.errors import Invalid

FORMATS = ("JPEG", "PNG", "WEBP")
"""What is read at all: no SVG, which can hold a program, and none of Pillow's rarer formats."""

MEGAPIXELS = 40
"""A picture of a few bytes can unfold to any size: this is 120 MB in memory for a moment."""

LARGE, SMALL = 2048, 480
"""The longest side, in pixels, of the picture and of its thumbnail."""

QUALITY = 82
PAPER = "white"
"""What shows through where the picture is transparent."""

# Pillow only warns of what is somewhat too large; `_require_size` refuses it.
Image.MAX_IMAGE_PIXELS = None


class Picture(NamedTuple):
    """Two JPEGs of the same, and the size of the large one in pixels."""

    large: bytes
    small: bytes
    width: int
    height: int


def remade(content: bytes) -> Picture:
    """The picture in a JPEG, PNG or WebP file; of a moving one the first moment.

    :raises Invalid: when it is none that can be shown, or has over 40 million pixels.
    """
    try:
        large = _upright(content)
    except Invalid:
        raise
    except Exception as error:
        # On crafted files Pillow raises whatever comes: OSError, SyntaxError, struct.error, ...
        raise Invalid(field="photo", problem="no_picture") from error
    small = large.copy()
    small.thumbnail((SMALL, SMALL))
    return Picture(_jpeg(large), _jpeg(small), *large.size)


def _upright(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content), formats=FORMATS) as opened:
        _require_size(opened)
        # Before anything else, because a JPEG is then read at a fraction of its size.
        opened.thumbnail((LARGE, LARGE))
        return _on_paper(ImageOps.exif_transpose(opened))


def _require_size(image: Image.Image) -> None:
    if image.width * image.height > MEGAPIXELS * 1_000_000:
        raise Invalid(field="photo", problem="too_many_pixels", most=MEGAPIXELS)


def _on_paper(image: Image.Image) -> Image.Image:
    """Its colours alone, in an image that has never held anything else."""
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256, "L")
    paper = Image.new("RGB", image.size, PAPER)
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        paper.paste(clear, mask=clear)
    else:
        paper.paste(image.convert("RGB"))
    return paper


def _jpeg(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return file.getvalue()
