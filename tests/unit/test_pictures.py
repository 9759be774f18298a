"""Pictures made anew: what they show stays, and nothing else; what is no picture is refused."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from random import Random

import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from openspace.domain.errors import Invalid
from openspace.pictures import LARGE, MEGAPIXELS, SMALL, remade
from tests.support.pictures import noise, opened, photo, saved

SECRET = b"48.1374N 11.5755E"
TEAL = (0, 128, 128)
ORIENTATION, GPS, MODEL = 0x0112, 0x8825, 0x0110


def near(found, wanted):
    return all(abs(a - b) <= 6 for a, b in zip(found, wanted, strict=True))


def problem_of(content):
    with pytest.raises(Invalid) as refused:
        remade(content)
    return refused.value.facts["problem"]


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP"])
def test_picture_is_read_from_every_format_and_given_as_two_jpegs(format_):
    made = remade(saved(Image.new("RGB", (1000, 500), TEAL), format_))

    large, small = opened(made.large), opened(made.small)
    assert (large.format, small.format) == ("JPEG", "JPEG")
    assert large.size == (made.width, made.height) == (1000, 500)
    assert small.size == (SMALL, SMALL // 2)
    assert near(large.getpixel((500, 250)), TEAL)
    assert near(small.getpixel((240, 120)), TEAL)


def test_large_picture_is_made_smaller_and_a_small_one_stays():
    assert remade(photo(4000, 3000))[2:] == (LARGE, LARGE * 3 // 4)
    assert remade(photo(30, 4000))[2:] == (15, LARGE)
    assert remade(photo(1, 1))[2:] == (1, 1)
    assert opened(remade(photo(1, 1)).small).size == (1, 1)


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [
        *((1, (0, 0)), (2, (1, 0)), (3, (1, 1)), (4, (0, 1))),
        *((5, (0, 0)), (6, (1, 0)), (7, (1, 1)), (8, (0, 1))),
    ],
)
def test_picture_stands_the_right_way_up(orientation, corner):
    image = Image.new("RGB", (80, 40), "white")
    ImageDraw.Draw(image).rectangle((0, 0, 39, 19), fill="black")
    exif = Image.Exif()
    exif[ORIENTATION] = orientation

    made = remade(saved(image, "JPEG", exif=exif, quality=95))

    upright = opened(made.large).convert("L")
    assert upright.size == ((80, 40) if orientation < 5 else (40, 80))
    halves = [(x, y) for x in (0, 1) for y in (0, 1)]
    middles = {(x, y): (upright.width * (1 + 2 * x) // 4, upright.height * (1 + 2 * y) // 4)
               for x, y in halves}  # fmt: skip
    assert [half for half in halves if upright.getpixel(middles[half]) == 0] == [corner]


def test_nothing_is_told_of_where_when_and_with_what_it_was_taken():
    exif = Image.Exif()
    exif[MODEL] = SECRET.decode()
    exif.get_ifd(GPS)[1] = SECRET.decode()
    spying = photo(exif=exif, comment=SECRET, xmp=b"<x>" + SECRET + b"</x>", icc_profile=SECRET)
    text = PngInfo()
    text.add_text("Location", SECRET.decode())
    text.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    pictures = [
        spying,
        saved(Image.new("RGB", (9, 9)), "PNG", pnginfo=text, exif=exif, icc_profile=SECRET),
        saved(Image.new("RGB", (9, 9)), "WEBP", exif=exif, xmp=SECRET, icc_profile=SECRET),
    ]

    for content in pictures:
        assert SECRET in content
        made = remade(content)
        for jpeg in (made.large, made.small):
            assert SECRET not in jpeg
            found = opened(jpeg)
            assert dict(found.getexif()) == {}
            assert set(found.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density",
                                       "progressive", "progression"}  # fmt: skip


@pytest.mark.parametrize(
    "tail",
    [
        b"<script>alert(1)</script>",
        b"PK\x03\x04 a whole ZIP, or a Java archive",
        b"%PDF-1.7 a document",
    ],
)
def test_what_was_hidden_behind_the_picture_is_gone(tail):
    for content in (photo(), saved(Image.new("RGB", (9, 9)), "PNG")):
        made = remade(content + tail)

        assert tail[:8] not in made.large + made.small


def test_transparent_is_shown_on_white():
    half = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    palette = Image.new("P", (40, 40), 0)
    palette.putpalette([0, 0, 255] * 256)
    grey = Image.new("LA", (40, 40), (0, 0))

    for content in (
        saved(half, "PNG"),
        saved(half, "WEBP", lossless=True),
        saved(palette, "PNG", transparency=0),
        saved(grey, "PNG"),
    ):
        assert near(opened(remade(content).large).getpixel((20, 20)), (255, 255, 255))


@pytest.mark.parametrize(
    ("mode", "colour", "shown"),
    [
        ("CMYK", (0, 255, 255, 0), (255, 0, 0)),
        ("L", 100, (100, 100, 100)),
        ("1", 1, (255, 255, 255)),
        ("I;16", 25_700, (100, 100, 100)),
    ],
)
def test_every_kind_of_colour_is_understood(mode, colour, shown):
    image = Image.new(mode, (40, 40), colour)

    made = remade(saved(image, "JPEG" if mode == "CMYK" else "PNG"))

    assert opened(made.large).mode == "RGB"
    assert near(opened(made.large).getpixel((20, 20)), shown)


@pytest.mark.parametrize("format_", ["PNG", "WEBP"])
def test_moving_picture_is_shown_as_it_begins(format_):
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("teal", "red", "blue")]

    made = remade(saved(frames[0], format_, save_all=True, append_images=frames[1:]))

    assert near(opened(made.large).getpixel((20, 20)), TEAL)


def png_of(width, height, pixels=b""):
    def chunk(name, data):
        crc = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def webp_of(width, height):
    """One that says it is so large, around a moving picture of one dot."""
    dot = saved(Image.new("RGB", (1, 1)), "WEBP")[12:]
    frame = b"\0" * 12 + b"\1\0\0\0" + dot
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = (
        b"WEBPVP8X" + struct.pack("<I", 10) + b"\2\0\0\0" + size
        + b"ANIM" + struct.pack("<I", 6) + b"\0" * 6
        + b"ANMF" + struct.pack("<I", len(frame)) + frame
    )  # fmt: skip
    return b"RIFF" + struct.pack("<I", len(body)) + body


def jpeg_of(width, height):
    """A small one whose header claims another size."""
    content = bytearray(photo(16, 16))
    at = content.index(b"\xff\xc0") + 5
    content[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(content)


BOMBS = {
    "square png": png_of(50_000, 50_000, zlib.compress(b"\0" * 1_000_000)),
    "long png": png_of(2**31 - 1, 1),
    "webp": webp_of(16_383, 16_383),
    "jpeg": jpeg_of(65_000, 65_000),
    "just over": jpeg_of(8_000, 5_001),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_refused(name):
    assert problem_of(BOMBS[name]) == "too_many_pixels"


COUNTING = """
import resource, sys
from pathlib import Path
from openspace.domain.errors import Invalid
from openspace.pictures import remade

def used():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

before = used()
for path in Path(sys.argv[1]).iterdir():
    try:
        remade(path.read_bytes())
    except Invalid:
        pass
print(used() - before)
"""


def test_bombs_do_not_unfold_in_memory(tmp_path):
    for name, bomb in BOMBS.items():
        (tmp_path / name).write_bytes(bomb)

    kilobytes = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", COUNTING, tmp_path], capture_output=True, text=True, check=True
    ).stdout

    assert int(kilobytes) < 20_000


def test_refusal_says_how_many_pixels_fit():
    with pytest.raises(Invalid) as refused:
        remade(png_of(50_000, 50_000))

    assert refused.value.facts == {"field": "photo", "problem": "too_many_pixels",
                                   "most": MEGAPIXELS}  # fmt: skip


def test_text_that_unfolds_in_a_picture_is_no_bomb_either():
    bomb = zlib.compress(b"x" * 100_000_000, 9)
    chunk = b"zTXt" + b"Comment\0\0" + bomb
    png = saved(Image.new("RGB", (9, 9)), "PNG")
    packed = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))

    assert problem_of(png[:33] + packed + png[33:]) == "no_picture"


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="9" height="9"/>'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 5_000,
        b"<html><script>alert(1)</script></html>",
        SVG,
        b'<?xml version="1.0"?>' + SVG,
        saved(Image.new("RGB", (9, 9)), "GIF"),
        saved(Image.new("RGB", (9, 9)), "TIFF"),
        saved(Image.new("RGB", (9, 9)), "BMP"),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EOF\n",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 100,
        noise(200, 200)[:-2_000],
        saved(Image.effect_noise((200, 200), 90), "PNG")[:-2_000],
        saved(Image.effect_noise((200, 200), 90), "WEBP")[:-2_000],
        png_of(9, 9, b"not packed at all"),
    ],
    ids=[
        *("nothing", "zeros", "html", "svg", "xml", "gif", "tiff", "bmp", "eps", "heic"),
        *("cut jpeg", "cut png", "cut webp", "broken png"),
    ],
)
def test_what_is_no_picture_that_we_take_is_refused(content):
    assert problem_of(content) == "no_picture"


def test_thousand_damaged_pictures_are_made_anew_or_refused_and_nothing_else():
    chance = Random(4)
    whole = [
        photo(40, 30, exif=Image.Exif()),
        saved(Image.effect_noise((40, 30), 90), "PNG"),
        saved(Image.effect_noise((40, 30), 90), "WEBP"),
    ]
    outcomes = set()
    for number in range(1_000):
        content = bytearray(whole[number % 3])
        for _ in range(chance.randint(1, 6)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            outcomes.add(opened(remade(bytes(content)).large).format)
        except Invalid as refused:
            outcomes.add(refused.facts["problem"])

    assert outcomes <= {"JPEG", "no_picture", "too_many_pixels"}
    assert {"JPEG", "no_picture"} <= outcomes
