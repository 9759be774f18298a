"""Which topics drew the same people, without telling whom."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import combinations

from openspace.domain.proceedings_records import Tie

LEAST = 3
"""Fewer shared people are not told: of one or two, somebody could guess who they are."""

MOST = 20
"""More ties than this nobody can follow; the strongest are kept."""


def ties_between(drawn: Mapping[str, AbstractSet[str]]) -> tuple[Tie, ...]:
    """The ties between topics, by the people that each drew; the strongest first."""
    wide = [topic for topic, people in drawn.items() if len(people) >= LEAST]
    shared = (
        Tie(one=one, other=other, people=len(drawn[one] & drawn[other]))
        for one, other in combinations(wide, 2)
    )
    told = sorted((tie for tie in shared if tie.people >= LEAST), key=lambda tie: -tie.people)
    return tuple(told[:MOST])
