"""The book as a page to read and to print, and as one HTML file with all that belongs to it."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from msgspec import Struct

from openspace.domain.choice import Names
from openspace.domain.photos import Photo
from openspace.domain.proceedings import Proceedings
from openspace.domain.report import Field
from openspace.domain.summary import summarise
from openspace.export.course_drawing import course_lines, draw_course, kinds_of, tell_course
from openspace.export.naming import PRINCIPLES, counted
from openspace.export.pictures import Pictures
from openspace.export.ties_drawing import draw_ties
from openspace.folders import folder_of
from openspace.i18n import Words
from openspace.markup import to_html

STYLES = ("book", "book-parts", "book-agenda", "book-summary", "book-reports")
"""What the book's page is styled with, beside the ground of all pages."""

PRINT = "book-print"
GROUND = ("tokens", "base")

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


class Made(Struct, frozen=True, kw_only=True):
    """What a page says of itself: when it was made, whom it names, and which edition it is."""

    at: datetime
    names: Names = Names.ALL
    edition: int | None = None


def to_page(
    book: Proceedings,
    words: Words,
    made: Made,
    photo_url: Callable[[Photo], str],
    around: Mapping[str, Any],
) -> str:
    """The page of the app; `around` is what its templates need beside the book itself."""
    return _render("book.html", {**_values(book, words, made, photo_url), **around})


def to_html_file(book: Proceedings, words: Words, made: Made, pictures: Pictures) -> bytes:
    """One file that opens without any network: styles and photos are in it, and nothing runs.

    Its own policy lets in these styles and no other, so even what slipped through would not act.
    """
    screen, paper = _style(*GROUND, *STYLES), _style(PRINT)
    values = {
        **_values(book, words, made, lambda photo: _inside(photo, pictures)),
        "screen_style": screen,
        "print_style": paper,
        "style_hashes": f"{_hash(screen)} {_hash(paper)}",
    }
    return _render("book/alone.html", values).encode()


@cache
def templates() -> Environment:
    """The templates of the book; all text in them is escaped, and a missing value is a fault."""
    made = Environment(
        loader=FileSystemLoader(folder_of("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["md"] = to_html
    return made


def _render(name: str, values: Mapping[str, Any]) -> str:
    return templates().get_template(name).render(values)


def _values(
    book: Proceedings, words: Words, made: Made, photo_url: Callable[[Photo], str]
) -> dict[str, Any]:
    summary, zone = summarise(book), book.event.timezone
    return {
        "book": book,
        "event": book.event,
        "zone": zone,
        "own": book.event.language,
        "t": words.t,
        "words": words,
        "lang": words.language,
        "dir": words.direction,
        "made": made.at,
        "names": made.names.value,
        "edition": made.edition,
        "principles": PRINCIPLES,
        "fields": [field.value for field in Field],
        "sections": [("without_slot", book.without_slot), ("withdrawn", book.withdrawn)],
        "photo_url": photo_url,
        "summary": summary,
        "figures": counted(book),
        "course": {
            "picture": draw_course(summary, words, zone),
            "sentence": tell_course(summary, words, zone),
            "kinds": [name for name, _, _ in kinds_of(summary.course)],
            "lines": course_lines(summary, words, zone),
        },
        "ties": {"picture": draw_ties(summary, words)},
    }


def _inside(photo: Photo, pictures: Pictures) -> str:
    try:
        jpeg = pictures(photo)
    except OSError:
        return ""
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"


@cache
def _style(*names: str) -> str:
    css = folder_of("static") / "css"
    sheets = "\n".join((css / f"{name}.css").read_text(encoding="utf-8") for name in names)
    return re.sub(r"\s*\n\s*", "\n", _COMMENT.sub("", sheets)).strip()


def _hash(style: str) -> str:
    """As a policy names what it lets in (CSP 3, 2.3.1)."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"'sha256-{digest}'"
