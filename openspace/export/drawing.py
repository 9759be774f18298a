"""The book's pictures of the day, drawn as SVG by our own few lines.

The same drawing stands in the page, in the HTML file and, as a file of its own, in what is
typeset. So colours are attributes, which a page's style sheet may set otherwise by class; and no
drawing is alone: `telling` says the same in words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from openspace.export.xml_text import xml_text

WIDTH = 360
"""Of a phone, so that letters of `LETTER` are as large as other text there."""

LETTER = 18
INK, SOFT, LINE = "#211e19", "#5b5548", "#e5dccb"


def drawing(height: float, label: str, parts: Iterable[str]) -> str:
    """A picture with its name, for those who cannot see it."""
    name = quoteattr(xml_text(label))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="drawing" role="img" aria-label={name} '
        f'viewBox="0 0 {WIDTH} {height:g}" font-family="sans-serif" font-size="{LETTER}">'
    )
    return "".join([head, *parts, "</svg>"])


def text(x: float, y: float, words: str, *, end: bool = False, soft: bool = False) -> str:
    """A line of text that begins at `x`, or ends there."""
    anchor = ' text-anchor="end"' if end else ""
    kind, ink = ("drawing-soft", SOFT) if soft else ("drawing-ink", INK)
    said = escape(xml_text(words))
    return f'<text class="{kind}" fill="{ink}" x="{x:g}" y="{y:g}"{anchor}>{said}</text>'


def shortened(words: str, room: float) -> str:
    """As much of `words` as `room` holds at `LETTER`, with an ellipsis where something is cut."""
    if _wide(words) <= room:
        return words
    kept = "".join(_fitting(words, room - LETTER))
    return f"{kept.rstrip()}\u2026"


def _fitting(words: str, room: float) -> Iterator[str]:
    for letter in words:
        room -= _wide(letter)
        if room < 0:
            return
        yield letter


def _wide(words: str) -> float:
    """About how wide this is in a common typeface."""
    full = sum(unicodedata.east_asian_width(letter) in "WF" for letter in words)
    return LETTER * (full + 0.52 * (len(words) - full))
