"""What a printed page says, and where."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from tests.support.services import missing

_NUMBER = r'="(-?[\d.]+)"'
_BOX = re.compile(rf"<word xMin{_NUMBER} yMin{_NUMBER} xMax{_NUMBER} yMax{_NUMBER}>(.*?)</word>")
_PAGE = re.compile(rf"<page width{_NUMBER} height{_NUMBER}>(.*?)</page>", re.DOTALL)


class Sheet(Struct, frozen=True):
    """A sheet's size in points, and its words with their boxes: left, top, right, bottom."""

    width: float
    height: float
    words: list[tuple[tuple[float, float, float, float], str]]

    def beyond(self, margin: float) -> Iterator[str]:
        """The words that reach into the outermost `margin` points, or off the sheet.

        A word's box is as high as its font says, which is more than its ink: half the margin.
        """
        for (left, top, right, bottom), word in self.words:
            is_within = left >= margin and right <= self.width - margin
            is_on = top >= margin / 2 and bottom <= self.height - margin / 2
            if not (is_within and is_on):
                yield word


def sheets_of(pdf: Path) -> list[str]:
    """The words of each sheet, on one line."""
    return [" ".join(sheet.split()) for sheet in _told(pdf).split("\f")[:-1]]


def laid_out(pdf: Path) -> list[Sheet]:
    """Each sheet with the place of every word on it."""
    return [
        Sheet(float(width), float(height), [_word(found) for found in _BOX.findall(inner)])
        for width, height, inner in _PAGE.findall(_told(pdf, "-bbox"))
    ]


def _word(found: tuple[str, ...]) -> tuple[tuple[float, float, float, float], str]:
    left, top, right, bottom = map(float, found[:4])
    return (left, top, right, bottom), found[4]


def _told(pdf: Path, *how: str) -> str:
    tool = shutil.which("pdftotext")
    if tool is None:
        missing("no pdftotext (poppler-utils)")
    told = subprocess.run([tool, *how, pdf, "-"], check=True, capture_output=True, encoding="utf-8")
    return told.stdout
