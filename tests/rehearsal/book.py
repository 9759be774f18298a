"""The book against the script: every topic and every contribution once, in every format."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from markdown_it import MarkdownIt

from openspace.export.contained import contained
from openspace.export.csv_file import safe_cell
from openspace.export.csv_sessions import COLUMNS
from openspace.markup import to_html
from tests.rehearsal.script import Script
from tests.rehearsal.written import check_reports
from tests.support.phone import Phone


class Found(NamedTuple):
    """What a format of the book holds: titles, and contributions as (author, text)."""

    titles: Counter[str]
    notes: Counter[tuple[str, str]]


FILES = ("book", "book.md", "book.json", "sessions.csv")
MORE = ("book.pdf", "book.docx", "book.html", "book.zip")


def keep_book(phone: Phone, folder: Path) -> None:
    """Put every format of the book into `folder`, for people to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (*FILES, *MORE):
        got = phone.get(f"/e/{phone.code}/{name}")
        got.raise_for_status()
        (folder / name).write_bytes(got.content)


def check_book(
    phone: Phone, script: Script, *, reports: bool = False
) -> tuple[dict[str, int], list[str]]:
    """Download every format and compare; gives sizes in bytes and what is wrong.

    With `reports`, the contributions stand in the sessions' reports, and none beside them.
    """
    files = {name: phone.get(f"/e/{phone.code}/{name}") for name in FILES}
    faults = [f"{name}: {got.status_code}" for name, got in files.items() if not got.ok]
    if not faults:
        page, markdown, _, sheet = (got.content.decode() for got in files.values())
        book = files["book.json"].json()
        beside = script.without_contributions() if reports else script
        faults = [
            *_differences("book", in_page(page), _as_page(beside)),
            *_differences("book.md", in_markdown(markdown, beside), _as_markdown(beside)),
            *_differences("book.json", in_json(book), _plain(beside)),
            *_sheet_faults(sheet.removeprefix("\ufeff"), beside),
            *(check_reports(book, page, markdown, script) if reports else ()),
        ]
    return {name: len(got.content) for name, got in files.items()}, faults


def _differences(name: str, found: Found, wanted: Found) -> Iterator[str]:
    yield from _difference(f"{name}: titles", found.titles, wanted.titles)
    yield from _difference(f"{name}: contributions", found.notes, wanted.notes)


def _difference(what: str, found: Counter[Any], wanted: Counter[Any]) -> Iterator[str]:
    missing, extra = wanted - found, found - wanted
    if missing or extra:
        examples = [*list(missing)[:1], *list(extra)[:1]]
        yield f"{what}: {missing.total()} missing, {extra.total()} too many, such as {examples}"


def _plain(script: Script) -> Found:
    return Found(Counter(topic.title for topic in script.topics), script.contributions)


def _as(script: Script, write: Any) -> Found:
    notes: Counter[tuple[str, str]] = Counter()
    for (author, text), count in script.contributions.items():
        notes[author, write(text)] += count
    return Found(_plain(script).titles, notes)


# ------------------------------------------------------------------ JSON and CSV


def in_json(book: dict[str, Any]) -> Found:
    """What the JSON book holds."""
    names = {person["id"]: person["name"] for person in book["people"]}
    return Found(
        Counter(topic["title"] for topic in book["topics"]),
        Counter((names[note["author"]], note["text"]) for note in book["notes"]),
    )


def _sheet_faults(sheet: str, script: Script) -> Iterator[str]:
    rows = list(csv.DictReader(io.StringIO(sheet), fieldnames=COLUMNS))[1:]
    found = Counter((row["title"], row["convener"], row["notes"]) for row in rows)
    wanted = Counter(
        (safe_cell(topic.title), safe_cell(topic.convener), str(len(topic.notes)))
        for topic in script.topics
    )
    if found != wanted:
        yield f"sessions.csv: {(wanted - found).total()} of {wanted.total()} lines differ"
    if any(not row["room"] for row in rows):
        yield "sessions.csv: a topic has no room"


# ------------------------------------------------------------------ Markdown


def _as_markdown(script: Script) -> Found:
    return _as(script, contained)


def in_markdown(text: str, script: Script) -> Found:
    """What the Markdown book holds: topics are headings of level 3, notes of level 4."""
    lines = text.split("\n")
    heads = [*_headings(text), ("", "", len(lines))]
    titles: Counter[str] = Counter()
    notes: Counter[tuple[str, str]] = Counter()
    for (tag, said, start), (_, _, end) in zip(
        heads, [*heads[1:], ("", "", len(lines))], strict=True
    ):
        if tag == "h3":
            titles[re.sub(r"^\d+\. ", "", said)] += 1
        elif tag == "h4" and said.startswith("Comment by "):
            by = said.removeprefix("Comment by ")
            author = max((n for n in script.people if by.startswith(f"{n}, ")), key=len)
            notes[author, "\n".join(lines[start + 1 : end]).strip("\n")] += 1
    return Found(titles, notes)


def _headings(text: str) -> Iterator[tuple[str, str, int]]:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    for opening, inline in pairwise(tokens):
        is_ours = opening.tag in {"h2", "h3", "h4"} and opening.level == 0
        if opening.type == "heading_open" and is_ours and opening.map:
            said = "".join(child.content for child in inline.children or ())
            yield opening.tag, said, opening.map[0]


# ------------------------------------------------------------------ the page


def _as_page(script: Script) -> Found:
    return _as(script, lambda text: _words(_text_of(to_html(text))))


def in_page(html: str) -> Found:
    """What the page holds, in its words alone."""
    page = _Page()
    page.feed(html)
    return Found(
        Counter(_words(title) for title in page.titles),
        Counter(
            (_words(author), _words(text))
            for author, text in zip(page.authors, page.texts, strict=True)
        ),
    )


def _text_of(html: str) -> str:
    page = _Page()
    page.feed(f"<section class='note'><div class='prose'>{html}</div></section>")
    return page.texts[0]


def _words(text: str) -> str:
    return " ".join(text.split())


class _Page(HTMLParser):
    """Collects titles, and authors and texts of notes, by the classes that the page gives them."""

    VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []
        self.authors: list[str] = []
        self.texts: list[str] = []
        self._within: list[str] = []
        self._into: list[list[str] | None] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in self.VOID:
            return
        classes = (dict(attributes).get("class") or "").split()
        into = self._into[-1] if self._into else None
        if "report-title" in classes:
            into = self.titles
        elif tag == "bdi" and "note-head" in self._within:
            into = self.authors
        elif "prose" in classes and "note" in self._within:
            into = self.texts
        if into is not None and (not self._into or into is not self._into[-1]):
            into.append("")
        self._into.append(into)
        self._within.append(classes[0] if classes else "")

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID and self._into:
            self._into.pop()
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if self._into and self._into[-1] is not None:
            self._into[-1][-1] += data
