"""The book is the event: every topic and every note once, in every format, and nothing runs."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import msgspec
from hypothesis import given, settings
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markdown_it import MarkdownIt
from msgspec.structs import replace

from openspace.domain.board import Board, Round
from openspace.domain.outline import Outline, OutlineRound
from openspace.domain.proceedings import Proceedings, build
from openspace.export.csv_sessions import to_csv
from openspace.export.json_book import to_json
from openspace.export.markdown import to_markdown
from openspace.i18n import words_for
from openspace.imports import read_outline
from openspace.markup import to_html
from tests.property.boards import boards

NOW = datetime(2026, 11, 25, tzinfo=UTC)
NO_DEADLINE = settings(deadline=None, max_examples=100)


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


@given(boards())
@NO_DEADLINE
def test_json_comes_back_without_loss(drawn):
    board, notes = drawn
    book = build(board, notes)
    outline = read_outline(to_json(book), NOW)
    assert build(board_of(outline), outline.notes) == book


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


@given(boards())
@NO_DEADLINE
def test_markdown_has_a_heading_for_every_topic_and_note_and_nothing_runs(drawn):
    board, notes = drawn
    book = build(board, notes)
    text = to_markdown(book, words_for(board.event.language))
    judge = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    env: dict[str, object] = {}
    tokens = judge.parse(text, env)
    headings = Counter(
        token.tag for token in tokens if token.type == "heading_open" and not token.level
    )
    assert headings["h1"] == 1
    assert headings["h3"] == len(board.topics)
    assert headings["h4"] == len(notes)
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    assert not [token for token in every if token.type.startswith("html_")]
    assert "references" not in env


@cache
def _template() -> Template:
    folder = Path(__file__).parents[2] / "templates"
    house = Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined)
    house.filters["md"] = to_html
    return house.get_template("book.html")


def page_of(book: Proceedings) -> str:
    """The book as the browser gets it."""
    words = words_for(book.event.language)
    return _template().render(
        book=book,
        t=words.t,
        words=words,
        lang=words.language,
        dir=words.direction,
        languages=[],
        modules=[],
        static=lambda name: f"/static/{name}",
    )


class Watcher(HTMLParser):
    """Walks a page and stops at whatever could run, or load anything from elsewhere."""

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        assert not [name for name in values if name.startswith("on") or name == "style"]
        assert tag not in {"iframe", "object", "embed", "img", "style", "base", "form"}
        assert values.get("src", "/static/").startswith("/static/")
        assert tag != "script" or "src" in values
        href = values.get("href", "#")
        assert href.startswith(("#", "/", "data:,", "http://", "https://", "mailto:"))


@given(boards())
@NO_DEADLINE
def test_the_page_has_every_topic_and_note_once_and_nothing_runs(drawn):
    board, notes = drawn
    page = page_of(build(board, notes))
    found = re.findall(r'<article class="report[^"]*" id="topic-(\d+)"', page)
    assert sorted(map(int, found)) == [topic.number for topic in board.topics.values()]
    assert page.count('<section class="note">') == len(notes)
    for note in notes:
        assert to_html(note.text, 5) in page
    Watcher().feed(page)
