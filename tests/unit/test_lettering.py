"""How large letters may be on paper."""

from __future__ import annotations

import pytest

from openspace.domain.lettering import SIZES, height, is_long, is_whole, largest, lines
from tests.support.server import ROOT

# Ten letters of it are six heights wide: at 72 points, a little more than 152 mm.
WORD = "neveaaasse"


@pytest.mark.parametrize(
    ("text", "width", "count"),
    [
        ("", 100, 0),
        (WORD, 160, 1),
        (WORD, 150, 2),
        (f"{WORD} {WORD}", 160, 2),
        (f"{WORD} {WORD}", 330, 1),
        ("\u5b66" * 10, 260, 1),
        ("\u5b66" * 10, 250, 2),
        # What stands above or below a letter takes no room beside it.
        ("e\u0301" * 10, 160, 1),
    ],
)
def test_lines_are_ended_between_words_and_within_those_that_are_too_wide(text, width, count):
    assert lines(text, width, 72) == count
    assert height(text, width, 72) == pytest.approx(count * 25.4 * 1.2)


def test_largest_is_the_last_that_fits_from_below():
    assert largest(lambda size: size <= 17, 32, 9) == 16
    assert largest(lambda _: True, 32, 9) == 32
    assert largest(lambda _: False, 32, 9) == 9


def test_word_of_usual_length_is_kept_whole_and_a_very_long_one_is_not():
    assert is_whole(WORD, 160, 72)
    assert not is_whole(WORD, 150, 72)
    assert is_whole(WORD * 2, 150, 72)


def test_wide_letters_count_twice():
    assert not is_long("学" * 30)
    assert is_long("学" * 31)
    assert not is_long("ع" * 60)


def test_every_size_has_its_class():
    rules = (ROOT / "static/css/paper-letters.css").read_text(encoding="utf-8")

    assert [f".letters-{size} {{\n  font-size: {size}pt;" in rules for size in SIZES] == [
        True for _ in SIZES
    ]
