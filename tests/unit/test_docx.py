"""The Word document of the book, opened again by another library."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

import mammoth
import pytest
from msgspec.structs import replace

from openspace.domain.photos import Photo
from openspace.domain.proceedings import build
from openspace.export.docx import to_docx
from openspace.i18n import words_for
from tests.support.documents import WORD, bare, docx_text
from tests.unit.full_event import full_book
from tests.unit.small_event import BOARD, topic
from tests.unit.spoken_event import SENTENCES, jpeg_of, spoken_book

ENGLISH = words_for("en")


def html_of(docx: bytes) -> str:
    """The document as mammoth reads it."""
    html: str = mammoth.convert_to_html(io.BytesIO(docx)).value
    return html


def part(docx: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(docx)) as file:
        return ET.fromstring(file.read(name))  # noqa: S314 - we wrote it


@pytest.fixture(scope="module")
def small() -> bytes:
    return to_docx(full_book(), ENGLISH, jpeg_of)


@pytest.fixture(scope="module")
def spoken() -> bytes:
    return to_docx(spoken_book(), ENGLISH, jpeg_of)


def test_headings_are_headings(small):
    found = re.findall(r"<h([1-6])>(.*?)</h\1>", html_of(small))
    told = [(int(level), re.sub("<[^>]+>", "", text)) for level, text in found]
    assert told[-21:] == [
        (1, "Tuesday, November 24"),
        (2, "Opening, 10:00\u202fAM \u2013 10:45\u202fAM"),
        (3, "2. Buses"),
        (3, "1. Soup"),
        (4, "What happened"),
        (4, "Open questions"),
        (4, "Next steps"),
        (4, "Comments by later readers"),
        (5, "Ana, Nov 24, 2026, 10:00\u202fAM"),
        (5, "Bo [x], Nov 24, 2026, 10:05\u202fAM"),
        (1, "Wednesday, November 25"),
        (2, "Round 3, 12:30\u202fAM \u2013 1:15\u202fAM"),
        (3, "3. Night"),
        (1, "Topics without a slot"),
        (2, "4. Later"),
        (3, "Next steps"),
        (2, "6. Lost"),
        (1, "Topics that were taken back"),
        (2, "5. Nothing"),
        (3, "Comments by later readers"),
        (4, "Somebody, Nov 24, 2026, 10:00\u202fAM"),
    ]


def test_contents_are_a_field_that_is_filled_in_already(small):
    document = part(small, "word/document.xml")
    instructions = [node.text.strip() for node in document.iter(f"{WORD}instrText")]
    assert instructions[0] == 'TOC \\o "1-3" \\h \\z \\u'
    entries = [
        "".join(t.text or "" for t in p.iter(f"{WORD}t"))
        for p in document.iter(f"{WORD}p")
        if any(s.get(f"{WORD}val", "").startswith("toc") for s in p.iter(f"{WORD}pStyle"))
    ]
    assert entries[:3] == ["Invitation", "At a glance", "The agenda as it was"]
    assert "1. Soup" in entries


def test_every_link_leads_somewhere(small):
    document = part(small, "word/document.xml")
    to = {link.get(f"{WORD}anchor") for link in document.iter(f"{WORD}hyperlink")} - {None}
    names = {mark.get(f"{WORD}name") for mark in document.iter(f"{WORD}bookmarkStart")}
    assert to == {f"topic_{n}" for n in range(1, 7)} == names


def test_next_steps_are_a_table(small):
    html = html_of(small)
    table = next(t for t in re.findall("<table>.*?</table>", html)[::-1] if "Buy pots" in t)
    cells = re.findall("<t[hd]>(.*?)</t[hd]>", table)
    assert [re.sub("<[^>]+>", "", cell) for cell in cells] == [
        *("What", "Who", "By when"),
        *("Buy pots", "Ana", "Friday"),
        *("Ask the school", "", ""),
    ]


def test_photos_have_their_words_twice_for_eyes_and_ears(small):
    html = html_of(small)
    assert 'alt="A &lt;chart&gt;"' in html
    assert "Photo 1: A &lt;chart&gt;" in html


def test_a_lost_photo_is_told_of():
    def lost(photo: Photo) -> bytes:
        raise FileNotFoundError(photo.id)

    text = docx_text(to_docx(full_book(), ENGLISH, lost))
    assert bare(ENGLISH.t("book.photo_lost")) in text


def test_each_language_is_said_and_right_to_left_runs_so(spoken):
    document = part(spoken, "word/document.xml")
    spoken_in = {lang.get(f"{WORD}bidi") for lang in document.iter(f"{WORD}lang")}
    assert spoken_in == {"es", "vi", "zh", "zh-Hant", "ar"}
    turned = [p for p in document.iter(f"{WORD}p") if p.find(f"{WORD}pPr/{WORD}bidi") is not None]
    assert turned
    assert all(SENTENCES["ar"][:4] in "".join(p.itertext()) for p in turned)


def test_it_says_what_it_is(small):
    about = part(small, "docProps/core.xml")
    told = {node.tag.partition("}")[2]: node.text or "" for node in about}
    assert told["title"] == "School day"
    assert told["subject"] == "What do we need to talk about?"
    assert told["language"] == "en"
    assert told["keywords"] == "food, warm"
    assert not told.get("description")
    assert not told.get("creator")


def test_numbered_lists_begin_where_they_say():
    topics = {"t1": topic(1, "Lists", body="3. a\n4. b\n\n---\n\n7. c")}
    docx = to_docx(build(replace(BOARD, topics=topics), []), ENGLISH, jpeg_of)
    numbering = part(docx, "word/numbering.xml")
    starts = [int(o.get(f"{WORD}val")) for o in numbering.iter(f"{WORD}startOverride")]
    assert starts == [3, 7]


def test_what_xml_cannot_hold_is_left_out():
    topics = {"t1": topic(1, "Bell\x07 and \x00 null\ufffe", body="`\x1b[31m`")}
    docx = to_docx(build(replace(BOARD, topics=topics), []), ENGLISH, jpeg_of)
    assert "1.Bellandnull" in docx_text(docx)
