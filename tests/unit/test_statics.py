"""What the browser is given: one style sheet and one catalogue a page, with all that it needs."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from flask import Flask, Response

from openspace.i18n import LANGUAGES, words_for
from openspace.web.compression import SHORT, compress_page
from openspace.web.modules import Modules
from openspace.web.screens import SCREENS
from openspace.web.statics import Statics

STATIC = Path(__file__).resolve().parents[2] / "static"
# Who starts with these modules has the words of these screens.
ENTRIES = {
    ("js/boot.js",): ("app",),
    ("js/session/screen.js", "js/texts/writing.js"): ("app", "session"),
    ("js/host/screen.js",): ("app", "host"),
    ("js/wall/main.js",): ("wall",),
    ("js/create/main.js",): ("new",),
}
KEYS = tuple(words_for("en").all())
# 'board.propose', `board.phase_${phase}`
SAID = re.compile(r"""['"`]([a-z]+\.\w*)""")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@pytest.fixture(scope="module")
def statics():
    return Statics(STATIC)


@pytest.mark.parametrize("entries", ENTRIES)
def test_page_has_the_words_of_all_areas_that_its_modules_name(entries):
    texts = {p.relative_to(STATIC).as_posix(): p.read_bytes() for p in STATIC.rglob("*.js")}
    modules = Modules(texts).needed(*entries)

    code = "".join(COMMENT.sub("", texts[path].decode()) for path in modules)
    begun = [text for text in SAID.findall(code) if any(key.startswith(text) for key in KEYS)]
    areas = {area for screen in ENTRIES[entries] for area in SCREENS[screen].words}
    assert {text.partition(".")[0] for text in begun} <= areas


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_page_are_the_whole_areas_and_no_others(statics, language):
    words = json.loads(statics.files[f"words/wall/{language}.json"].plain)

    everything = words_for(language).all().items()
    areas = set(SCREENS["wall"].words)
    assert words == {key: said for key, said in everything if key.split(".")[0] in areas}


@pytest.mark.parametrize("screen", SCREENS)
def test_style_sheet_of_a_page_is_its_parts_in_order(statics, screen):
    sheet = statics.files[f"css/{screen}.page.css"].plain.decode()

    parts = [(STATIC / f"css/{part}.css").read_text() for part in SCREENS[screen].styles]
    assert words_of(sheet) == words_of(COMMENT.sub("", "\n".join(parts)))


def words_of(text):
    return text.split()


def test_no_style_sheet_says_what_holds_only_at_the_beginning_of_a_file():
    sheets = {path.name: path.read_text() for path in (STATIC / "css").glob("*.css")}

    said = [
        name for name, text in sheets.items() if re.search(r"@(import|charset|namespace)", text)
    ]

    assert said == []


@pytest.mark.parametrize(
    ("text", "accepted", "encoding"),
    [
        ("x" * SHORT, "gzip, deflate", "gzip"),
        ("x" * SHORT, "identity", None),
        ("x" * (SHORT - 1), "gzip", None),
    ],
)
def test_page_is_compressed_if_it_is_long_and_the_browser_can_read_it(text, accepted, encoding):
    with Flask("any").test_request_context(headers={"Accept-Encoding": accepted}):
        answer = compress_page(Response(text, content_type="text/html; charset=utf-8"))

    assert answer.headers.get("Content-Encoding") == encoding
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.content_length == len(answer.get_data())


def test_what_is_no_page_stays_as_it_is():
    with Flask("any").test_request_context(headers={"Accept-Encoding": "gzip"}):
        answer = compress_page(Response("x" * SHORT, content_type="application/json"))

    assert answer.get_data() == b"x" * SHORT
