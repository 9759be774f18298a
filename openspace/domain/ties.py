"""Which topics drew the same people, without telling whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import combinations

from openspace.domain.board import Round, overlap
from openspace.domain.proceedings_records import Tie

LEAST = 3
"""Fewer shared people are not told: of one or two, somebody could guess who they are."""

MOST = 20
"""More ties than this nobody can follow; the strongest are kept."""

ONE_IN = 3
"""One in so many of the smaller crowd is worth a move.

Where everybody marks a fifth of all topics, any two share a fifth of their people by chance, and
people walk anyway; a circle that would miss a third of those who long for it is another circle.
"""

Pair = tuple[str, str]


def ties_between(drawn: Mapping[str, AbstractSet[str]]) -> tuple[Tie, ...]:
    """The ties between topics, by the people that each drew; the strongest first."""
    return _strongest(_ties(combinations(drawn, 2), drawn))


def at_once(sessions: Mapping[str, Round], own: AbstractSet[str] | None = None) -> tuple[Pair, ...]:
    """The pairs of sessions that overlap; if `own` are given, those of which one is among them."""
    return tuple(
        (one, other)
        for one, other in combinations(sessions, 2)
        if (own is None or one in own or other in own) and overlap(sessions[one], sessions[other])
    )


def clashes_among(pairs: Iterable[Pair], drawn: Mapping[str, AbstractSet[str]]) -> tuple[Tie, ...]:
    """The pairs between which many of those who were drawn have to choose; the strongest first."""
    return _strongest(
        tie
        for tie in _ties(pairs, drawn)
        if tie.people * ONE_IN >= min(len(drawn[tie.one]), len(drawn[tie.other]))
    )


def _ties(pairs: Iterable[Pair], drawn: Mapping[str, AbstractSet[str]]) -> Iterable[Tie]:
    wide = {topic for topic, people in drawn.items() if len(people) >= LEAST}
    for one, other in pairs:
        if one in wide and other in wide:
            people = len(drawn[one] & drawn[other])
            if people >= LEAST:
                yield Tie(one=one, other=other, people=people)


def _strongest(ties: Iterable[Tie]) -> tuple[Tie, ...]:
    return tuple(sorted(ties, key=lambda tie: -tie.people)[:MOST])
