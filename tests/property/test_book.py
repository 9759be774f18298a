"""The book is the event: every topic and every note once, in every format, and nothing runs."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from datetime import UTC, datetime
from html import unescape
from html.parser import HTMLParser
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markupsafe import escape
from msgspec.structs import replace

from openspace.domain.board import Board, Round
from openspace.domain.choice import Choice, Names, choose
from openspace.domain.outline import Outline, OutlineRound
from openspace.domain.photos import Photo
from openspace.domain.proceedings import Consent, Proceedings, build
from openspace.domain.report import Field
from openspace.export.agenda import Agenda
from openspace.export.csv_sessions import to_csv
from openspace.export.formats import FORMATS
from openspace.export.json_book import to_json
from openspace.export.making import Making
from openspace.export.markdown import to_markdown
from openspace.export.page import Made, to_page
from openspace.i18n import words_for
from openspace.imports import read_outline
from openspace.markup import to_html
from tests.property.boards import boards, books, write_ups

NOW = datetime(2026, 11, 25, tzinfo=UTC)
NO_DEADLINE = settings(deadline=None, max_examples=60)


def board_of(outline: Outline) -> Board:
    """The board that an outline from a book describes."""
    rounds = [_round(round_) for round_ in outline.rounds]
    assert outline.event is not None
    return Board(
        seq=0,
        event=outline.event,
        rounds={round_.id: round_ for round_ in rounds},
        rooms={room.id: room for room in outline.rooms},
        topics={topic.id: topic for topic in outline.topics},
        people={person.id: person for person in outline.people},
    )


def _round(round_: OutlineRound) -> Round:
    assert round_.starts is not None
    assert round_.ends is not None
    return Round(id=round_.id, title=round_.title, starts=round_.starts, ends=round_.ends)


@given(boards())
@NO_DEADLINE
def test_every_topic_and_note_is_in_the_document_once(drawn):
    board, notes = drawn
    book = build(board, notes)
    assert sorted(report.topic.id for report in book.reports) == sorted(board.topics)
    said = [c.note.id for report in book.reports for c in report.contributions]
    assert sorted(said) == sorted(note.id for note in notes)
    assert book.figures.notes == len(notes)
    assert book.figures.sessions == sum(1 for t in board.topics.values() if t.slot)


@given(st.data())
@NO_DEADLINE
def test_json_comes_back_without_loss(data):
    board, notes = data.draw(boards())
    book = build(board, notes, data.draw(write_ups(board)))
    outline = read_outline(to_json(book), NOW)
    left = {report.topic: report for report in outline.reports}
    assert build(board_of(outline), outline.notes, left) == book


@given(boards())
@NO_DEADLINE
def test_json_names_every_topic_and_note_once(drawn):
    board, notes = drawn
    file = msgspec.json.decode(to_json(build(board, notes)))
    assert [topic["id"] for topic in file["topics"]] == list(board.topics)
    assert Counter(note["id"] for note in file["notes"]) == Counter(note.id for note in notes)


@given(boards())
@NO_DEADLINE
def test_csv_has_every_topic_once_and_no_formula(drawn):
    board, notes = drawn
    words = words_for(board.event.language)
    text = to_csv(build(board, notes), words).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=words.cell_separator))
    assert sorted(int(row[4]) for row in rows[1:]) == [t.number for t in board.topics.values()]
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@given(boards())
@NO_DEADLINE
def test_csv_comes_back_in(drawn):
    board, notes = drawn
    words = words_for(board.event.language)
    # To a file that knows only names, rounds of one title are one, and a comma parts tags.
    topics = {key: replace(topic, tags=()) for key, topic in board.topics.items()}
    plain = replace(board, rounds={}, rooms={}, topics=topics)
    data = to_csv(build(plain, notes), words)
    if not board.topics:
        return
    outline = read_outline(data, NOW)
    read = {(t.number, t.title, t.withdrawn) for t in outline.topics}
    assert read == {(t.number, t.title, t.withdrawn) for t in board.topics.values()}


def chosen(book: Proceedings) -> Proceedings:
    return choose(book, Choice())


def jpeg_of(photo: Photo) -> bytes:
    """Something that is this photo's alone; every third is lost."""
    if photo.id.endswith("2f1"):
        raise FileNotFoundError(photo.id)
    return b"\xff\xd8" + photo.id.encode()


def making(book: Proceedings) -> Making:
    words = words_for(book.event.language)
    agenda = Agenda(code=book.event.code, url="https://open.example/e/ABCD2345", at=NOW)
    return Making(book, words, Made(at=NOW), agenda, jpeg_of)


@given(books())
@NO_DEADLINE
def test_markdown_has_a_heading_for_every_topic_and_text_and_nothing_runs(book):
    book = chosen(book)
    text = to_markdown(book, words_for(book.event.language))
    judge = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    env: dict[str, object] = {}
    tokens = judge.parse(text, env)
    headings = Counter(
        token.tag for token in tokens if token.type == "heading_open" and not token.level
    )
    assert headings["h1"] == 1
    assert headings["h3"] == book.figures.topics
    texts = sum(len(report.texts) for report in book.reports)
    assert headings["h4"] == book.figures.notes + texts
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    assert not [token for token in every if token.type.startswith("html_")]
    assert "references" not in env
    tables = sum(1 for token in tokens if token.type == "table_open" and not token.level)
    stepped = [report for report in book.reports if Field.STEPS in report.texts]
    assert tables >= len(stepped)


def page_of(book: Proceedings) -> str:
    """The book as the browser gets it."""
    lists = ("languages", "modules", "files", "feeds", "editions")
    around: dict[str, Any] = {name: [] for name in lists}
    around |= {"choice": msgspec.to_builtins(Choice()), "progress_url": "/progress/"}
    around["static"] = lambda name: f"/static/{name}"
    words = words_for(book.event.language)
    return to_page(book, words, Made(at=NOW), lambda photo: f"/photos/{photo.id}.jpg", around)


class Watcher(HTMLParser):
    """Walks a page and stops at whatever could run, or load anything from elsewhere."""

    alone = False

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        assert not [name for name in values if name.startswith("on")]
        assert "style" not in values
        assert tag not in {"iframe", "object", "embed", "base", "use", "image"}
        # The page's own form asks for the page itself.
        assert tag != "form" or (values.get("method") == "get" and "action" not in values)
        assert tag != "form" or not self.alone
        assert tag != "script" or ("src" in values and not self.alone)
        assert tag != "style" or self.alone
        source = values.get("src", "")
        mine = "data:image/jpeg;base64," if self.alone else "/"
        assert source.startswith(mine) or not source
        href = values.get("href", "#")
        assert href.startswith(("#", "/", "data:,", "http://", "https://", "mailto:"))


class WatcherOfFile(Watcher):
    """The same for a file that nothing may be loaded for."""

    alone = True


def assert_whole(page: str, book: Proceedings) -> None:
    """Every topic, text, comment and contact is in `page` once."""
    found = re.findall(r'<article class="report[^"]*" id="topic-(\d+)"', page)
    assert sorted(map(int, found)) == sorted(report.topic.number for report in book.reports)
    assert page.count('<article class="note">') == book.figures.notes
    for report in book.reports:
        for said in report.contributions:
            assert to_html(said.note.text, 6) in page
        for field, text in report.texts.items():
            assert field is Field.STEPS or to_html(text, 5) in page
        for step in report.steps:
            assert page.count(f'<td dir="auto">{escape(step.what)}</td>') >= 2
    for contact in book.contacts:
        assert f'<td dir="auto">{escape(contact.contact)}</td>' in page


@given(books())
@NO_DEADLINE
def test_the_page_has_everything_once_and_nothing_runs(book):
    book = chosen(book)
    page = page_of(book)
    assert_whole(page, book)
    pictures = [photo.id for report in book.reports for photo in report.photos]
    assert re.findall(r'<img src="/photos/(\w+)\.jpg"', page) == pictures
    Watcher().feed(page)


@given(books())
@NO_DEADLINE
def test_the_html_file_holds_all_that_it_needs_and_lets_nothing_else_in(book):
    book = chosen(book)
    page = FORMATS["book.html"].write(making(book)).decode()
    assert_whole(page, book)
    photos = [photo for report in book.reports for photo in report.photos]
    assert page.count("<img ") == sum(1 for photo in photos if not photo.id.endswith("2f1"))
    assert "default-src 'none'; img-src data:; style-src 'sha256-" in unescape(page)
    WatcherOfFile().feed(page)


@given(books())
@NO_DEADLINE
def test_csv_lists_have_a_line_for_each_and_no_formula(book):
    book = chosen(book)
    words = words_for(book.event.language)
    steps = [step for report in book.reports for step in report.steps]
    said = [said for report in book.reports for said in report.contributions]
    expected = {
        "next-steps.csv": len(steps),
        "comments.csv": len(said),
        "people.csv": len(book.agreed),
    }
    for file, count in expected.items():
        text = FORMATS[file].write(making(book)).decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=words.cell_separator))
        assert len(rows) == count + 1, file
        cells = [cell for row in rows for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@given(books())
@settings(deadline=None, max_examples=25)
def test_the_zip_of_everything_has_every_format_and_photo_under_names_of_ours(book):
    book = chosen(book)
    archive = zipfile.ZipFile(io.BytesIO(FORMATS["book.zip"].write(making(book))))
    assert archive.testzip() is None
    names = archive.namelist()
    assert len(set(names)) == len(names)
    pictures = [name for name in names if name.startswith("pictures/")]
    assert [
        name for name in pictures if not re.fullmatch(r"pictures/topic-\d{3}-\d\.jpg", name)
    ] == []
    kept = [p for r in book.reports for p in r.photos if not p.id.endswith("2f1")]
    assert sorted(archive.read(name) for name in pictures) == sorted(map(jpeg_of, kept))
    assert set(names) - set(pictures) == set(FORMATS) - {"book.zip", "book-markdown.zip"}
    shown = re.findall(r"\]\((pictures/[^)]*)\)", archive.read("book.md").decode())
    assert set(pictures) <= set(shown)


@given(books(), st.sampled_from(Names))
@NO_DEADLINE
def test_whoever_is_not_named_is_in_no_format(book, names):
    silent = "zq-silent-one"
    nobody = replace(book.people[0], name=silent)
    one = replace(
        book,
        people=(nobody, *book.people[1:]),
        consents=(Consent(name=silent, contact="zq-found"),),
    )
    told = [report for report in one.reports if report.convener == book.people[0].name]
    words = msgspec.json.encode(choose(one, Choice(names=names))).decode()
    assert (silent in words) == (names is Names.ALL), told
    assert "zq-found" not in words
