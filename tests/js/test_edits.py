"""What somebody did to a text, read off the text; and where it belongs once others went on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

MODULE = "/static/any/js/texts/edits.js"
# All of them in one go: the trip to the browser costs more than the work.
EDITS = """
async ([module, cases]) => {
  const { editBetween } = await import(module);
  return cases.map(([before, after, caret]) => editBetween(before, after, caret));
}
"""
MOVED = """
async ([module, length, deltas, edit]) => {
  const { Places } = await import(module);
  const places = new Places(length);
  for (const delta of deltas) places.take(delta);
  return places.moved(edit);
}
"""
CARET = """
async ([module, caret, delta]) => (await import(module)).movedBy(caret, delta)
"""
LETTERS = st.text("ab\n😀😁é", max_size=8)


def units(text):
    """As a browser counts: in UTF-16 units."""
    return text.encode("utf-16-le", "surrogatepass")


def edited(text, edit):
    """The text after an edit; fails where it holds half a letter."""
    data, at, gone = units(text), 2 * edit["at"], 2 * edit["gone"]
    for part in (data[:at], data[at : at + gone], data[at + gone :]):
        part.decode("utf-16-le")
    return (data[:at] + units(edit["put"]) + data[at + gone :]).decode("utf-16-le")


@settings(max_examples=20)
@given(st.lists(st.tuples(LETTERS, LETTERS, LETTERS, LETTERS), min_size=20, max_size=50))
def test_edit_between_two_texts_makes_the_one_of_the_other_and_parts_no_letter(page, parts):
    cases = [
        (left + old + right, left + new + right, len(units(left + new)) // 2)
        for left, old, new, right in parts
    ]

    for (before, after, _), edit in zip(cases, page.evaluate(EDITS, [MODULE, cases]), strict=True):
        assert (before == after) if edit is None else edited(before, edit) == after


@pytest.mark.parametrize(
    ("before", "after", "caret", "edit"),
    [
        ("aaa", "aaaa", 1, {"at": 0, "gone": 0, "put": "a"}),
        ("aaa", "aaaa", 4, {"at": 3, "gone": 0, "put": "a"}),
        ("aaa", "aa", 1, {"at": 1, "gone": 1, "put": ""}),
        ("😀", "😁", 2, {"at": 0, "gone": 2, "put": "😁"}),
        ("one two", "one 2", 5, {"at": 4, "gone": 3, "put": "2"}),
    ],
)
def test_caret_says_which_of_equal_letters_was_meant(page, before, after, caret, edit):
    assert page.evaluate(EDITS, [MODULE, [(before, after, caret)]]) == [edit]


def test_edit_that_waited_lands_where_its_letters_have_got_to(page):
    # "one two" became "zero one 1 two" while "two" was made "2".
    deltas = [[{"insert": "zero "}], [{"retain": 9}, {"insert": "1 "}]]

    moved = page.evaluate(MOVED, [MODULE, 7, deltas, {"at": 4, "gone": 3, "put": "2"}])

    text = "zero one 1 two"
    for edit in moved:
        text = edited(text, edit)
    assert text == "zero one 21 "


def test_edit_that_waited_keeps_what_others_put_into_the_words_that_it_removes(page):
    deltas = [[{"retain": 2}, {"insert": "XY"}], [{"delete": 1}]]

    moved = page.evaluate(MOVED, [MODULE, 4, deltas, {"at": 0, "gone": 4, "put": "new"}])

    text = "bXYcd"
    for edit in moved:
        text = edited(text, edit)
    assert text == "newXY"


@pytest.mark.parametrize(
    ("caret", "delta", "moved"),
    [
        (3, [{"insert": "ab"}], 5),
        (3, [{"retain": 3}, {"insert": "ab"}], 3),
        (3, [{"retain": 4}, {"delete": 2}], 3),
        (3, [{"retain": 1}, {"delete": 4}], 1),
        (5, [{"retain": 1}, {"delete": 2}, {"insert": "x"}, {"retain": 1}, {"insert": "yz"}], 6),
    ],
)
def test_caret_stays_with_its_letters(page, caret, delta, moved):
    assert page.evaluate(CARET, [MODULE, caret, delta]) == moved
