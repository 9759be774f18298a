"""Moving the day while it runs: rounds that begin or end early or late, and all after them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated

from msgspec import Meta

from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Wish
from openspace.domain.board import Round
from openspace.domain.day import begun, ended, moved
from openspace.store.queries import round_of, rounds_of
from openspace.store.tables import RoundRow

LONGEST_DELAY = 12 * 60


class MoveRounds(Wish, frozen=True, kw_only=True):
    """By how many minutes a round and all after it that day begin later; earlier if negative."""

    minutes: Annotated[int, Meta(ge=-LONGEST_DELAY, le=LONGEST_DELAY)]


class EndRound(Wish, frozen=True, kw_only=True):
    """When a round ends: now, or by so many minutes `later` than it would."""

    later: Annotated[int, Meta(ge=1, le=LONGEST_DELAY)] | None = None


def begin_round(unit: Unit, round_id: str, _wish: Bare) -> None:
    """Let a round begin now, early or late; everything after it that day moves with it."""
    round_ = _round(unit, round_id)
    _set(unit, begun(_all(unit), round_, unit.now, unit.event.timezone))


def end_round(unit: Unit, round_id: str, wish: EndRound) -> None:
    """Let a round end now or later; everything after it that day moves with it.

    :raises Invalid: when it has not begun.
    """
    round_ = _round(unit, round_id)
    end = round_.ends + timedelta(minutes=wish.later) if wish.later else unit.now
    _set(unit, ended(_all(unit), round_, end, unit.event.timezone))


def move_rounds(unit: Unit, round_id: str, wish: MoveRounds) -> None:
    """Let a round and all after it that day begin later or earlier."""
    round_ = _round(unit, round_id)
    by = timedelta(minutes=wish.minutes)
    _set(unit, moved(_all(unit), round_, by, unit.event.timezone))


def _round(unit: Unit, round_id: str) -> Round:
    unit.require("rounds.change")
    return round_of(unit.get(RoundRow, round_id, "round"))


def _all(unit: Unit) -> Iterable[Round]:
    return rounds_of(unit.db, unit.event.id).values()


def _set(unit: Unit, rounds: Iterable[Round]) -> None:
    """One wish, so that one undo puts the whole day back."""
    for round_ in rounds:
        row = unit.get(RoundRow, round_.id, "round")
        before = row.snapshot()
        row.starts, row.ends = round_.starts, round_.ends
        unit.record("round.changed", round_of(row), row, before=before)
