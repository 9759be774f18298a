"""When what a shared text says is kept as a version, and which versions are kept for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from msgspec import Struct

PAUSE = timedelta(minutes=1)
"""After nobody wrote for so long, what stands there is a version."""

TURN = timedelta(minutes=1)
"""When somebody else begins to write, it is one if the last is at least so old."""

LONGEST = timedelta(minutes=5)
"""However many write at once, there is one so often."""

MANY_LETTERS = 2_000
"""Letters put and taken away since the last version, after which there is another."""

SWEEP = 400
"""Letters put or taken away at once, before which there is always a version."""

FEW = 20
"""A text of so many letters is worth a version before half of it is taken away at once."""

KEPT = 60
"""Versions of a text that are kept."""

LETTERS_KEPT = 1_000_000
"""Letters of all versions of a text together."""

NEWEST = 10
"""The newest versions are all kept."""


class Standing(Struct, frozen=True, kw_only=True):
    """What is known of a text when somebody is about to write in it.

    `people` have written since the newest version, which is of `versioned_at`, and put and taken
    away `letters`; the last of them wrote at `at`. The text is `length` letters long.
    """

    people: Sequence[str]
    letters: int
    length: int
    versioned_at: datetime | None
    at: datetime


def is_version(standing: Standing, person: str, put: int, gone: int, now: datetime) -> bool:
    """Whether the text is kept as it stands before `person` puts and takes away letters."""
    if not standing.letters:
        return False
    age = now - (standing.versioned_at or standing.at)
    is_turn = person not in standing.people and age >= TURN
    is_much = standing.letters >= MANY_LETTERS or put + gone >= SWEEP
    is_much = is_much or 2 * gone >= max(standing.length, FEW)
    return now - standing.at >= PAUSE or is_turn or is_much or age >= LONGEST


class Kept(Struct, frozen=True):
    """A version that is there: its number, its letters, and when it was."""

    n: int
    letters: int
    at: datetime


def to_let_go(versions: Sequence[Kept]) -> Kept | None:
    """Of too many versions, oldest first, the one that is nearest in time to the next one."""
    if len(versions) <= KEPT and sum(one.letters for one in versions) <= LETTERS_KEPT:
        return None
    old = versions[: len(versions) - NEWEST + 1]
    gaps = [(after.at - one.at, one) for one, after in pairwise(old)]
    return min(gaps, key=lambda gap: gap[0])[1] if gaps else versions[0]
