"""A few words of what people wrote: around what is meant, and what is new."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace.domain.contributions import LONGEST, excerpt, newest_in, one_line
from openspace.domain.sought import has_all, place_of, words_of

LONG = " ".join(f"word{n}" for n in range(200))


def newest(before, now):
    """The newest words as they are shown."""
    return excerpt(now, newest_in(before, now))


def test_short_text_is_shown_whole_and_a_long_one_between_words():
    assert excerpt(one_line("Bees\n\nsting.")) == "Bees sting."
    assert excerpt(LONG).startswith("word0 word1 ")
    assert excerpt(LONG).endswith(" word34…")
    at = LONG.index("word100")
    assert excerpt(LONG, at).startswith("…word95 ")
    assert excerpt(LONG, len(LONG) - 1).endswith(" word199")


@pytest.mark.parametrize(
    ("before", "now", "shown"),
    [
        ("", "Bees sting.", "Bees sting."),
        ("Bees sting.", "Bees sting. Wasps too.", "Bees sting. Wasps too."),
        (LONG, f"{LONG} and bees", "word199 and bees"),
        (LONG, f"Bees! {LONG}", "Bees! word0 "),
        (LONG, LONG.replace("word100", "bees"), " word99 bees word101 "),
        ("", f"{LONG} and bees", "word199 and bees"),
        (LONG, LONG.replace("word100 ", ""), " word99 word101 "),
        ("aaa", "aa", "aa"),
    ],
)
def test_newest_words_are_shown_with_a_few_before(before, now, shown):
    assert shown in newest(before, now)


@given(st.text(), st.text(), st.integers(0, 2000))
def test_excerpt_is_short_and_has_the_letter_that_is_meant(one, other, at):
    line = one_line((one + other) * 20)
    at = min(at, max(0, len(line) - 1))

    for place in (at, newest_in(one_line(one), line)):
        shown = excerpt(line, place)
        assert len(shown) <= LONGEST + 2
        assert shown.strip("…") in line
        assert line[place : place + 1] in shown


@given(st.text(min_size=1), st.text())
def test_what_is_found_stands_where_it_is_said_to_stand(word, before):
    words = words_of(word)
    text = f"{before} {word}"

    assert has_all(text, words)
    assert 0 <= place_of(text, words) < len(text)


def test_place_is_that_of_the_letter_also_after_letters_without_their_accents():
    text = "áéíóú ÁÉÍ Bienenstöcke"

    assert text[place_of(text, words_of("bienenstocke")) :] == "Bienenstöcke"
    assert place_of(text, words_of("nothing")) == 0


def test_place_is_found_at_once_in_as_much_as_many_people_write():
    before = "Schöne Gärten, " * 130_000
    started = time.process_time()

    assert place_of(f"{before}Bienen", words_of("bienen")) == len(before)
    assert time.process_time() - started < 0.7
