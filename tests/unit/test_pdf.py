"""The PDF of the book, as other programs read it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from openspace.domain.photos import Photo
from openspace.domain.proceedings import Proceedings, build
from openspace.export.pdf import to_pdf
from openspace.i18n import words_for
from tests.support.documents import bare, bookmarks, missing_glyphs, pdf_text, starts
from tests.unit.full_event import full_book
from tests.unit.small_event import BOARD, note, topic
from tests.unit.spoken_event import SENTENCES, jpeg_of, spoken_book

ENGLISH = words_for("en")

COMMANDS = [
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.4.0"',
    '#panic("no")',
    '"); #panic() //',
    "]#panic()[",
    "$ x^2 $ @nowhere <label> ~ -- *a* _b_",
    "= Not a heading",
    "/ Term: of typst",
    '#image("/book.json")',
    "\\u{41} /* gone */ // gone",
]


@pytest.fixture(scope="module")
def spoken() -> bytes:
    return to_pdf(spoken_book(), ENGLISH, jpeg_of)


def reader(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def test_it_is_tagged_by_the_standard_for_readers_by_ear(spoken):
    root: Any = reader(spoken).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in spoken


def test_it_says_what_it_is(spoken):
    about = reader(spoken).metadata
    assert about is not None
    assert about.title == "School day"
    assert about.subject == "What do we need to talk about?"


def test_all_five_languages_have_all_their_letters(spoken):
    assert missing_glyphs(spoken) == 0
    text = pdf_text(spoken)
    latin_and_chinese = [SENTENCES[tag] for tag in ("en", "es", "vi", "zh", "zh-Hant")]
    assert [one for one in latin_and_chinese if bare(one) not in text] == []
    # Poppler tells joined letters that run backwards in its own order, so they are counted.
    assert set(SENTENCES["ar"]) - {" "} <= set(text)
    assert f"6.\u2002{SENTENCES['ar']}" in bookmarks(spoken)


def test_what_was_counted_is_drawn_and_told(spoken):
    text = pdf_text(spoken)
    assert bare("Most topics came at 10:00 AM \u2013 10:05 AM: 6.") in text.replace("\u202f", "")
    assert bare("Topic And topic People in common") in text
    root: Any = reader(spoken).trailer["/Root"]
    alts = list(_alts(root["/StructTreeRoot"]))
    assert any("Topics proposed" in alt and "10:00" in alt for alt in alts)
    assert set(SENTENCES.values()) <= set(alts)


def _alts(element: Any) -> Iterator[str]:
    """The words for ears of every picture in a tree of tags."""
    found = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(found, list):
        for one in found:
            yield from _alts(one)
    elif isinstance(found, dict):
        if "/Alt" in found:
            yield str(found["/Alt"])
        yield from _alts(found.get("/K", []))


def test_the_outline_leads_through_days_rounds_and_topics():
    assert bookmarks(to_pdf(full_book(), ENGLISH, jpeg_of)) == [
        "Invitation",
        "At a glance",
        "The agenda as it was",
        "Tuesday, November 24",
        "Opening, 10:00\u202fAM \u2013 10:45\u202fAM",
        "2.\u2002Buses",
        "1.\u2002Soup",
        "Wednesday, November 25",
        "Round 3, 12:30\u202fAM \u2013 1:15\u202fAM",
        "3.\u2002Night",
        "Topics without a slot",
        "4.\u2002Later",
        "6.\u2002Lost",
        "Topics that were taken back",
        "5.\u2002Nothing",
    ]


def test_every_session_begins_a_page(spoken):
    titles = [f"{n}.\u2002{sentence}" for n, sentence in enumerate(SENTENCES.values(), start=1)]
    pages = [starts(spoken)[title] for title in titles]
    assert len(set(pages)) == len(SENTENCES)
    assert pages == sorted(pages)


def test_a_photo_has_its_words_and_a_lost_one_is_told_of():
    def lost(photo: Photo) -> bytes:
        raise FileNotFoundError(photo.id)

    there, gone = (to_pdf(full_book(), ENGLISH, one) for one in (jpeg_of, lost))
    assert len(list(reader(there).pages[6].images)) == 1
    assert bare(ENGLISH.t("book.photo_lost")) in pdf_text(gone)
    assert bare("A <chart>") in pdf_text(gone)


def test_a_torn_photo_does_not_cost_the_book():
    torn = to_pdf(full_book(), ENGLISH, lambda photo: jpeg_of(photo)[:-9])
    assert bare(ENGLISH.t("book.photo_lost")) in pdf_text(torn)


@pytest.fixture(scope="module")
def commanded() -> tuple[Proceedings, bytes]:
    topics = {f"t{n}": topic(n, text, body=text) for n, text in enumerate(COMMANDS, start=1)}
    event = replace(BOARD.event, title=COMMANDS[0], theme=COMMANDS[4], welcome=COMMANDS[1])
    notes = [note(f"n{n}", n, f"`{text}`") for n, text in enumerate(COMMANDS, start=1)]
    book = build(replace(BOARD, event=event, topics=topics), notes)
    return book, to_pdf(book, ENGLISH, jpeg_of)


def test_commands_of_the_typesetter_stand_as_they_were_typed(commanded):
    _, data = commanded
    text = pdf_text(data)
    assert [one for one in COMMANDS if text.count(bare(one)) < 2] == []
    assert {f"{n}.\u2002{one}" for n, one in enumerate(COMMANDS, 1)} <= set(bookmarks(data))


def test_a_sign_that_no_font_has_costs_no_book():
    topics = {"t1": topic(1, "Unassigned \U000e0fff and \ue000, but there")}
    data = to_pdf(build(replace(BOARD, topics=topics), []), ENGLISH, jpeg_of)
    assert "butthere" in pdf_text(data)


def test_a_word_wider_than_the_page_is_broken_and_stays_whole():
    word = "https://example.org/" + "abcdefghi" * 40
    topics = {"t1": topic(1, "Long", body=word)}
    data = to_pdf(build(replace(BOARD, topics=topics), []), ENGLISH, jpeg_of)
    assert word.replace("-", "") in pdf_text(data)
    pages = [page.extract_text().replace("\u200b", "") for page in reader(data).pages]
    longest = max(len(line) for page in pages for line in page.splitlines() if "abcd" in line)
    assert 80 < longest < 110


def test_paper_is_letter_where_printers_hold_it():
    for zone, width in (("America/New_York", 612), ("Europe/Berlin", 595)):
        book = full_book()
        there = replace(book, event=replace(book.event, timezone=zone))
        data = to_pdf(there, ENGLISH, jpeg_of)
        assert int(reader(data).pages[0].mediabox.width) == width
