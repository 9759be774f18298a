"""How large letters may be on paper, so that words fill their place and no more.

A server has no fonts to measure with, and everybody prints with their own. So this is an estimate
on the safe side: the widths are those of bold letters in the wider ones of the usual fonts. Where
it is wrong all the same, a place grows and its sheet with it; nothing is cut.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache
from math import ceil
from unicodedata import category, east_asian_width

SIZES = (48, 42, 36, 32, 28, 25, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9)
"""In points, from large to small; each is a class of paper-letters.css."""

SPACING = 1.2
"""How far lines are apart, in heights of letters."""

WHOLE = 8.5
"""How wide a word may be and still be kept whole, in heights of letters. A wider one goes on in
the next line where it must, rather than make all that stands beside it small."""

LONG = 60

_MM = 25.4 / 72
_NARROW = frozenset("iljtfrI.,:;'|!()[]{}-/\u2019")
_BROAD = frozenset("mwMW@%&\u2014\u2026")


def largest(fits: Callable[[int], bool], most: int, least: int) -> int:
    """The largest size up to `most` that `fits`, or `least`: what fits does so when smaller too."""
    sizes = [size for size in SIZES if least < size <= most]
    at = bisect_left(sizes, True, key=fits)  # noqa: FBT003 - from False to True, in this order
    return sizes[at] if at < len(sizes) else least


def height(text: str, width: float, size: float) -> float:
    """How high `text` is when set in lines of `width` and letters of `size`; in millimetres."""
    return lines(text, width, size) * size * _MM * SPACING


def lines(text: str, width: float, size: float) -> int:
    """How many lines of `width` millimetres `text` takes; none if there is none."""
    most = width / (size * _MM)
    count, left = 0, 0.0
    for word in _words(text):
        if word > left:
            taken = max(1, ceil(word / most))
            count, left = count + taken, taken * most
        left -= word
    return count


def is_whole(text: str, width: float, size: float) -> bool:
    """Whether no word of usual length goes on in the next line."""
    most = width / (size * _MM)
    return all(word <= most or word > WHOLE for word in _words(text))


def is_long(text: str) -> bool:
    """Whether `text` wants smaller letters; Chinese, Japanese and Korean ones are twice as wide."""
    return sum(2 if _is_wide(letter) else 1 for letter in text) > LONG


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[float, ...]:
    """The widths of what is not parted, in heights of letters."""
    return tuple(sum(map(_width, word)) for word in _unparted(text))


def _unparted(text: str) -> Iterator[str]:
    """Words with the space behind them; Chinese and Japanese lines end after any letter."""
    found: list[str] = re.findall(r"\S+\s*", text)
    for word in found:
        yield from word if any(map(_is_wide, word)) else [word]


def _is_wide(letter: str) -> bool:
    return east_asian_width(letter) in "WF"


def _width(letter: str) -> float:
    if category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    if _is_wide(letter):
        return 1
    if letter.isspace() or letter in _NARROW:
        return 0.38
    if letter in _BROAD:
        return 0.95
    return 0.72 if letter.isupper() else 0.6
