"""Versions of a shared text: when one is kept, and which are let go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from openspace.domain.history import (
    KEPT,
    LETTERS_KEPT,
    MANY_LETTERS,
    NEWEST,
    SWEEP,
    Kept,
    Standing,
    is_version,
    to_let_go,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def standing(*, letters: int = 10, wrote: float = 1, since: float = 5) -> Standing:
    """Ana wrote `wrote` seconds ago; the newest version is `since` seconds old."""
    return Standing(
        people=["ana"],
        letters=letters,
        length=100,
        versioned_at=NOW - timedelta(seconds=since),
        at=NOW - timedelta(seconds=wrote),
    )


@pytest.mark.parametrize(
    ("before", "person", "put", "gone", "kept"),
    [
        (standing(), "ana", 5, 0, False),
        (standing(), "ben", 5, 0, False),
        (standing(since=61), "ben", 5, 0, True),
        (standing(since=61), "ana", 5, 0, False),
        (standing(wrote=61, since=61), "ana", 5, 0, True),
        (standing(since=301), "ana", 5, 0, True),
        (standing(letters=MANY_LETTERS), "ana", 5, 0, True),
        (standing(), "ben", SWEEP, 0, True),
        (standing(), "ana", 0, 49, False),
        (standing(), "ana", 0, 50, True),
        (standing(letters=0, wrote=999, since=999), "ben", SWEEP, 0, False),
    ],
)
def test_version_is_kept_at_a_turn_a_pause_and_before_a_sweep(before, person, put, gone, kept):
    assert is_version(before, person, put, gone, NOW) is kept


def test_of_too_many_versions_the_one_nearest_to_the_next_goes_and_never_the_newest():
    minutes = [0, 10, 20, 21, *range(40, 40 + 10 * KEPT, 10)][: KEPT + 1]
    versions = [Kept(n, 5, NOW + timedelta(minutes=m)) for n, m in enumerate(minutes)]

    assert to_let_go(versions[:-1]) is None
    assert to_let_go(versions) == versions[2]

    crowded = [Kept(n, 5, NOW + timedelta(days=n)) for n in range(KEPT - NEWEST + 1)]
    crowded += [Kept(n, 5, NOW + timedelta(days=99, seconds=n)) for n in range(100, 100 + NEWEST)]
    assert len(crowded) == KEPT + 1
    gone = to_let_go(crowded)
    assert gone is not None
    assert gone.n < 100


def test_versions_have_a_limit_of_letters_too():
    versions = [Kept(n, LETTERS_KEPT // 2, NOW + timedelta(minutes=n)) for n in range(3)]

    assert to_let_go(versions[:2]) is None
    assert to_let_go(versions) == versions[0]
