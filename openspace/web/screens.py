"""What each page of the browser's side is made of: styles, the module it starts with, words.

Each name of `SCREENS` is a style sheet ``css/<name>.page.css`` and, where it has words, a
catalogue ``words/<name>/<language>.json`` (see `statics`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from openspace.export.page import STYLES
from openspace.i18n import LANGUAGES, words_for

# No text of ours in a style sheet holds a comment or a line's end.
_COMMENT = re.compile(rb"/\*.*?\*/", re.DOTALL)
_LINE_END = re.compile(rb"\s*\n\s*")

GROUND = ("tokens", "base", "controls")
PAGE = (*GROUND, "create", "landing")


class Screen(Struct, frozen=True):
    """The style sheets in the order in which they hold, and the areas of the words."""

    styles: tuple[str, ...]
    words: tuple[str, ...] = ()


SCREENS = {
    "app": Screen(
        styles=(
            *GROUND,
            *(
                "layout",
                "header",
                "filters",
                "board",
                "card",
                "placing",
                "sheet",
                "form",
                "toast",
                "said",
            ),
        ),
        words=("board", "common", "day"),
    ),
    # Fetched by the app with a topic's page.
    "session": Screen(
        styles=("session", "report", "writing", "photos", "thanks"),
        words=("photos", "report", "session", "thanks"),
    ),
    # Fetched when somebody opens the host's console; its links are shown as on "new".
    "host": Screen(
        styles=("host", "host-bar", "host-lists", "links", "photos"),
        words=("create", "host"),
    ),
    "wall": Screen(
        styles=(
            *(*GROUND, "wall-frame", "wall", "wall-agenda"),
            *("wall-pages", "wall-steered", "wall-replay"),
        ),
        words=("board", "common", "day", "principle", "wall"),
    ),
    "page": Screen(styles=PAGE),
    "new": Screen(styles=(*PAGE, "links"), words=("common", "create", "day")),
    "door": Screen(styles=(*GROUND, "door"), words=("board", "day", "door")),
    "poster": Screen(styles=(*GROUND, "poster", "paper-letters")),
    # The size of the paper comes as a sheet of its own.
    "paper": Screen(
        styles=(
            *(*GROUND, "poster", "paper"),
            *("paper-letters", "paper-topics", "paper-grid", "paper-doors", "paper-reports"),
        )
    ),
    "paper-choice": Screen(styles=(*PAGE, "paper-choice")),
    "book": Screen(styles=(*GROUND, *STYLES)),
}


def styles(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Each page's sheets as one: a phone's first view waits for one answer instead of thirteen.

    It lies in the folder of its parts, so that a relative ``url()`` still leads where it led.
    """
    for name, screen in SCREENS.items():
        sheets = (files[f"css/{sheet}.css"] for sheet in screen.styles)
        yield f"css/{name}.page.css", _slim(b"\n".join(sheets))


def words() -> Iterator[tuple[str, bytes]]:
    """Each page's words in each language, without those that only others say."""
    for name, screen in SCREENS.items():
        for language in LANGUAGES if screen.words else ():
            said = {
                key: entry
                for key, entry in words_for(language).all().items()
                if key.partition(".")[0] in screen.words
            }
            text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            yield f"words/{name}/{language}.json", text.encode()


def _slim(sheet: bytes) -> bytes:
    """Without comments and indentation, a sixth of what is sent."""
    return _LINE_END.sub(b"\n", _COMMENT.sub(b"", sheet))
