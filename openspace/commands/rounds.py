"""Adding, changing and removing rounds while the event runs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from openspace.commands.orphans import remove_with_slots
from openspace.commands.unit import Unit
from openspace.commands.wishes import Line, Wish
from openspace.domain.errors import Invalid
from openspace.domain.text import NAME_MAX, optional_text
from openspace.store.queries import round_of
from openspace.store.tables import RoundRow

Moment = Annotated[datetime, Meta(tz=True)]


class AddRound(Wish, frozen=True, kw_only=True):
    """A new round; its title may stay empty, it is then counted."""

    starts: Moment
    ends: Moment
    title: Line = ""


class ChangeRound(Wish, frozen=True, kw_only=True):
    """What of a round should be otherwise."""

    starts: Moment | UnsetType = UNSET
    ends: Moment | UnsetType = UNSET
    title: Line | UnsetType = UNSET


class Remove(Wish, frozen=True, kw_only=True):
    """Removing a round or a room. `unplace` keeps its sessions' topics without a slot."""

    unplace: bool = False


def add_round(unit: Unit, wish: AddRound) -> None:
    """Add a round; its id is the wish's `ref`.

    :raises Invalid: when it ends before it starts.
    """
    unit.require("rounds.change")
    row = RoundRow(
        event_id=unit.event.id,
        id=unit.new_id(RoundRow, wish.ref),
        title=optional_text(wish.title, "title", NAME_MAX),
        starts=wish.starts.astimezone(UTC),
        ends=wish.ends.astimezone(UTC),
    )
    _check(row)
    unit.add(row)
    unit.record("round.added", round_of(row), row)


def change_round(unit: Unit, round_id: str, wish: ChangeRound) -> None:
    """Change a round's times or title; its sessions go with it.

    :raises Invalid: when it would end before it starts.
    """
    unit.require("rounds.change")
    row = unit.get(RoundRow, round_id, "round")
    before = row.snapshot()
    if wish.starts is not UNSET:
        row.starts = wish.starts.astimezone(UTC)
    if wish.ends is not UNSET:
        row.ends = wish.ends.astimezone(UTC)
    if wish.title is not UNSET:
        row.title = optional_text(wish.title, "title", NAME_MAX)
    _check(row)
    if row.snapshot() != before:
        unit.record("round.changed", round_of(row), row, before=before)


def remove_round(unit: Unit, round_id: str, wish: Remove) -> None:
    """Remove a round.

    :raises WouldOrphan: when sessions stand there and `unplace` was not said.
    """
    unit.require("rounds.change")
    remove_with_slots(unit, unit.get(RoundRow, round_id, "round"), unplace=wish.unplace)


def _check(row: RoundRow) -> None:
    if row.ends <= row.starts:
        raise Invalid(field="ends", problem="ends_before_start")
