"""What the buttons for Markdown make of the chosen words."""

from __future__ import annotations

import pytest

MODULE = "/static/any/js/texts/marks.js"
MARKED = """
async ([module, mark, chosen]) => (await import(module)).marked(mark, chosen)
"""


@pytest.mark.parametrize(
    ("text", "at", "marked"),
    [
        ("", 0, "- "),
        ("one", 0, "- one"),
        ("- one", 5, "one"),
        ("one\ntwo", 5, "one\n- two"),
        ("\none", 0, "- \none"),
        ("one\n\ntwo", 4, "one\n- \ntwo"),
    ],
)
def test_list_begins_with_the_line_of_the_caret(page, text, at, marked):
    chosen = {"text": text, "from": at, "to": at}
    assert page.evaluate(MARKED, [MODULE, "list", chosen])["text"] == marked
