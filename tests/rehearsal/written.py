"""The sessions' reports against the script: every contribution once, in every format."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from openspace.export.contained import contained
from openspace.markup import to_html
from tests.rehearsal.script import Script, Topic

LEVEL = 5
"""What the page makes of the highest heading in a report."""


def check_reports(book: dict[str, Any], page: str, markdown: str, script: Script) -> Iterator[str]:
    """What is missing, there twice, or in pieces in the reports of a book."""
    bodies = _bodies(book)
    read = _words(_text_of(page))
    for topic in script.topics:
        body = bodies.get(topic.title, "")
        if _without(body, topic).strip():
            yield f"report of {topic.title!r}: words are missing, there twice, or in pieces"
        if _words(_text_of(to_html(body, LEVEL))) not in read:
            yield f"report of {topic.title!r}: the page does not hold it"
        if contained(body) not in markdown:
            yield f"report of {topic.title!r}: the Markdown does not hold it"


def _bodies(book: dict[str, Any]) -> dict[str, str]:
    titles = {topic["id"]: topic["title"] for topic in book["topics"]}
    return {titles[one["topic"]]: one["texts"].get("body", "") for one in book["reports"]}


def _without(body: str, topic: Topic) -> str:
    """What is left when every contribution is taken out once; all of it where one is missing."""
    left = body
    for text in sorted((note.text for note in topic.notes), key=len, reverse=True):
        if text not in left:
            return body or text
        left = left.replace(text, "", 1)
    return left


def _text_of(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    return " ".join(reader.said)


def _words(text: str) -> str:
    return " ".join(text.split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)
