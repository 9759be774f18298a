"""Codes that nobody misreads, ids, and secrets that nobody guesses."""

from __future__ import annotations

import re

import pytest

from openspace.domain.ids import (
    ALPHABET,
    derived_secret,
    hash_secret,
    is_id,
    new_code,
    new_id,
    new_secret,
    read_code,
    show_code,
)


def test_codes_are_of_thirty_characters_that_look_different():
    assert len(set(ALPHABET)) == len(ALPHABET) == 30
    assert not set(ALPHABET) & set("0O1ILU")


def test_new_codes_are_eight_of_all_those_characters():
    codes = [new_code() for _ in range(500)]

    assert {len(code) for code in codes} == {8}
    assert set("".join(codes)) == set(ALPHABET)
    assert len(set(codes)) == 500


@pytest.mark.parametrize(
    "typed",
    [
        "ABCD2345",
        "abcd2345",
        "ABCD-2345",
        " abcd 2345\n",
        "A B C D 2 3 4 5",
        "ABCD\u20132345",
        "ABCD\u20142345",
        "abcd\u00a02345",
    ],
)
def test_code_is_read_in_any_form(typed):
    assert read_code(typed) == "ABCD2345"


@pytest.mark.parametrize(
    "typed",
    ["", "ABCD234", "ABCD23456", "ABCD234O", "ABCD2341", "ABCD_2345", "../../etc", "\u0391BCD2345"],
)
def test_what_cannot_be_a_code_is_none(typed):
    assert read_code(typed) is None


def test_code_is_shown_in_two_halves_that_are_read_back():
    assert show_code("ABCD2345") == "ABCD-2345"
    assert read_code(show_code("ABCD2345")) == "ABCD2345"


def test_ids_and_secrets_have_enough_chance_in_them():
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{16}", new_id()) for _ in range(100))
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", new_secret()) for _ in range(100))
    assert len({new_secret() for _ in range(1_000)}) == 1_000


def test_derived_secret_is_the_same_for_the_same_parts_alone():
    secret = derived_secret(b"key", "a", "b")

    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", secret)
    assert derived_secret(b"key", "a", "b") == secret
    assert derived_secret(b"key2", "a", "b") != secret
    others = [("ab",), ("b", "a"), ("a", "b", ""), ("a",)]
    assert secret not in {derived_secret(b"key", *parts) for parts in others}


def test_hash_tells_nothing_of_the_secret():
    assert hash_secret("secret") == (
        "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"
    )


def test_what_can_be_an_id_is_told_from_what_cannot():
    assert is_id(new_id())
    assert is_id("ref-000001")
    assert not [id_ for id_ in ("", "a\x00", "a\n", "\u0663", "a/b", "x" * 41) if is_id(id_)]
