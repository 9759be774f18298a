"""The book as Markdown: whole, in order, and nobody's text leaves its place."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from openspace.domain.choice import Choice, choose
from openspace.domain.proceedings import build
from openspace.export.contained import contained
from openspace.export.markdown import to_markdown
from openspace.export.markdown_report import escaped
from openspace.i18n import words_for
from tests.unit.full_event import full_book
from tests.unit.small_event import BOARD, book


def test_the_headings_tell_the_order_of_the_book():
    text = to_markdown(book(), words_for("en"))
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert [heading.replace("\u202f", " ") for heading in headings] == [
        "# School day",
        "## Invitation",
        "## At a glance",
        "## The agenda as it was",
        "## Tuesday, November 24",
        "### 2. Buses",
        "### 1. Soup",
        "#### Comment by Ana, Nov 24, 2026, 10:00 AM",
        "#### Comment by Bo \\[x\\], Nov 24, 2026, 10:05 AM",
        "## Wednesday, November 25",
        "### 3. Night",
        "## Topics without a slot",
        "### 4. Later",
        "### 6. Lost",
        "## Topics that were taken back",
        "### 5. Nothing",
        "#### Comment by Somebody, Nov 24, 2026, 10:00 AM",
    ]


def test_a_report_begins_with_its_facts_and_original_words():
    text = to_markdown(book(), words_for("es")).replace("\u2013", "-")
    assert (
        "### 1. Soup\n\n"
        "- **Convoca:** Ana\n"
        "- **Ronda:** Opening, martes, 24 de noviembre, 10:00 - 10:45\n"
        "- **Sala:** Gym\n"
        "- **Etiquetas:** food, warm\n\n"
        "Hot *soup*\n"
    ) in text


def test_where_nobody_wrote_it_says_so():
    topics = BOARD.topics | {"t2": replace(BOARD.topics["t2"], no_notes=True)}
    text = to_markdown(build(replace(BOARD, topics=topics), []), words_for("en"))
    assert "*Its people said: no notes from this session. That is fine too.*\n\n### 1. Soup" in text
    assert "*Nobody wrote notes here. That is fine too.*\n\n## Wednesday" in text
    assert "notes" not in text[text.index("## Topics without a slot") :]


def test_a_book_of_nothing_is_a_book():
    board = type(BOARD)(seq=0, event=BOARD.event, rounds={}, rooms={}, topics={}, people={})
    text = to_markdown(build(board, []), words_for("en"))
    assert "There were no rounds." in text
    assert "## At a glance" not in text


def test_a_report_has_its_texts_steps_photos_and_who_was_there():
    text = to_markdown(choose(full_book(), Choice()), words_for("en"), {"flip1": "pictures/1.jpg"})
    assert "- **Who was there:** Ana, Bo \\[x\\]\n- **Written by:** Bo \\[x\\]\n" in text
    assert "#### What happened\n\nWe *cooked*.\n\n#### Open questions\n\nWho washes up?" in text
    assert (
        "#### Next steps\n\n| What | Who | By when |\n| --- | --- | --- |\n"
        "| Buy pots | Ana | Friday |\n| Ask the school |  |  |\n"
    ) in text
    assert "![A \\<chart\\>](pictures/1.jpg)" in text
    assert text.endswith("## Who wants to be found\n\n- Ana: ana@example.org\n")


def test_the_summary_gathers_next_steps_and_open_questions():
    text = to_markdown(full_book(), words_for("en"))
    summary = text[text.index("## At a glance") : text.index("## The agenda")]
    assert "- 2 reports\n- 3 comments\n- 1 photo\n" in summary
    assert "| Buy pots | Ana | Friday | 1 |" in summary
    assert "*1\\. Soup*\n\nWho washes up?" in summary


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("plain *and* strong", "plain *and* strong"),
        ("# One\n## Two\n### Three", "##### One\n###### Two\n###### Three"),
        ("One\n===\ntext", "##### One\n\ntext"),
        ("a <b> & `<b>` <https://a.org>", "a \\<b> & `<b>` <https://a.org>"),
        ("```r\nx <- 1\n```", "```r\nx <- 1\n```"),
        ("```\nopen", "````text\n```\nopen\n````"),
        ("One\ntwo\n---", "```text\nOne\ntwo\n---\n```"),
        ("[x]: http://a.org\n[x]", "```text\n[x]: http://a.org\n[x]\n```"),
        ("[x](javascript:alert(1))", "```text\n[x](javascript:alert(1))\n```"),
        ("![x](data:text/html,x)", "```text\n![x](data:text/html,x)\n```"),
        ("|a|b|\n|-|-|\n|`|<b> ` |", "```text\n|a|b|\n|-|-|\n|`|<b> ` |\n```"),
    ],
)
def test_text_stays_in_its_place(text, kept):
    assert contained(text) == kept


@pytest.mark.parametrize(
    "line", ["*a* _b_ `c`", "[a](b) <b> &amp; ~~x~~", "a | b \\ #", "![x](y)", "\\*"]
)
def test_a_title_reads_as_it_was_written(line):
    tokens = MarkdownIt("commonmark", {"html": True}).parse(f"## 1. {escaped(line)}")
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} == {"text"}
    assert "".join(child.content for child in children) == f"1. {line}"
