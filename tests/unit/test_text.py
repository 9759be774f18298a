"""What people type becomes readable everywhere, and nothing of it is lost on the way."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from openspace.domain.errors import Invalid
from openspace.domain.text import (
    clean_line,
    clean_tags,
    clean_text,
    optional_text,
    required_line,
    required_text,
)

SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
AWKWARD = (
    "ae\u0301\u0645 \n\t\r\x00\u200b\u200c\u200d\u200e\u202e\u2069\ufe0f\u3164\u0600\u00ad#\u0130"
    + SCOTLAND
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a\tb  ", "a\tb"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x1b[31mc\x7fd\x85e", "ab[31mcde"),
        ("cafe\u0301", "caf\u00e9"),
        ("\ud800half a pair\udfff", "half a pair"),
        ("\u0645\u0631\u062d\u0628\u0627 \U0001f3ba", "\u0645\u0631\u062d\u0628\u0627 \U0001f3ba"),
        (
            "family \U0001f468\u200d\U0001f469\u200d\U0001f467",
            "family \U0001f468\u200d\U0001f469\u200d\U0001f467",
        ),
        ("<b>{{ 7*7 }}</b>", "<b>{{ 7*7 }}</b>"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("\u0661 \u0600\u0661\u0662", "\u0661 \u0600\u0661\u0662"),
        (
            "\u2764\ufe0f 1\ufe0f\u20e3 \U0001f44b\U0001f3fd",
            "\u2764\ufe0f 1\ufe0f\u20e3 \U0001f44b\U0001f3fd",
        ),
        (SCOTLAND, SCOTLAND),
        ("a\U000e0067b", "ab"),
        ("\u202eevil\u202c \u2066in\u2069 \u200fout\u200e so\u00adft\ufeff", "evil in out soft"),
        ("\u200da\u200c \u200d b\u200d\u200dc", "a  b\u200dc"),
        ("\u200b\u2060\u200d", ""),
        ("\u3164 \u2800\ufe0f", ""),
        (" \n\t\x00 ", ""),
    ],
)
def test_text_is_cleaned(typed, kept):
    assert clean_text(typed) == kept
    assert clean_text(kept) == kept


@given(some.text(some.one_of(some.sampled_from(AWKWARD), some.characters())))
def test_cleaning_what_is_clean_changes_nothing(typed):
    assert clean_text(clean_text(typed)) == clean_text(typed)
    assert clean_line(clean_line(typed)) == clean_line(typed)
    assert clean_tags(clean_tags([typed[:20]])) == clean_tags([typed[:20]])


@given(some.text(some.characters(categories=["L", "N", "P"]), min_size=1))
def test_what_is_written_is_kept(typed):
    written = unicodedata.normalize("NFC", typed)
    assert clean_text(f"x{typed}") == unicodedata.normalize("NFC", f"x{written}")


def test_line_is_folded_to_single_blanks():
    assert clean_line("  one\r\n\ttwo \u00a0 \u2003three\u2028four ") == "one two three four"


@pytest.mark.parametrize("typed", ["", "   ", "\n\n", "\x00", "\ud800", "\u200b", "\u3164"])
@pytest.mark.parametrize("required", [required_line, required_text])
def test_nothing_left_is_refused(typed, required):
    with pytest.raises(Invalid) as refused:
        required(typed, "title", 10)

    assert refused.value.facts == {"field": "title", "problem": "empty"}


@pytest.mark.parametrize("check", [required_line, required_text, optional_text])
def test_length_is_that_of_the_cleaned_text(check):
    assert check("  " + "x" * 10 + "\r\n", "title", 10) == "x" * 10
    assert check("e\u0301" * 10, "title", 10) == "\u00e9" * 10
    with pytest.raises(Invalid) as refused:
        check("x" * 11, "title", 10)

    assert refused.value.facts == {
        "field": "title",
        "problem": "too_long",
        "longest": 10,
        "length": 11,
    }


def test_optional_text_may_be_empty():
    assert optional_text(" \x00 ", "body", 10) == ""


def test_tags_are_cleaned_and_each_kept_once():
    typed = ["#Garden", " GARDEN ", "##\u00dcbung  eins", "#", "", "Soup"]

    assert clean_tags(typed) == ("garden", "\u00fcbung eins", "soup")


def test_more_than_five_tags_are_refused():
    assert len(clean_tags([str(n) for n in range(5)])) == 5
    with pytest.raises(Invalid) as refused:
        clean_tags([str(n) for n in range(6)])

    assert refused.value.facts == {"field": "tags", "problem": "too_many", "longest": 5}


def test_long_tag_is_refused():
    assert clean_tags(["x" * 24]) == ("x" * 24,)
    with pytest.raises(Invalid) as refused:
        clean_tags(["x" * 25])

    assert refused.value.facts == {
        "field": "tags",
        "problem": "tag_too_long",
        "longest": 24,
        "length": 25,
        "value": "x" * 24 + "\u2026",
    }
