"""Announcements that are taken down by hand, and by undoing hang again where they were."""

from __future__ import annotations

from typing import Any

import msgspec

from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare
from openspace.domain.errors import ChangedSince, NotFound
from openspace.domain.wall import Announcement, hanging, hung_again, without
from openspace.store.queries import wall_of


def take_down(unit: Unit, announcement_id: str, _wish: Bare) -> None:
    """Take an announcement down.

    :raises NotFound: when it does not hang any more.
    """
    unit.require("wall.announce")
    said = hanging(wall_of(unit.event), announcement_id)
    if said is None:
        raise NotFound(what="announcement")
    _take(unit, said)


def undo_hanging(unit: Unit, seq: int, announcement_id: str, before: dict[str, Any] | None) -> None:
    """Hang up again what change `seq` took down, or take down what it hung up again.

    :raises ChangedSince: when that was done meanwhile.
    """
    said = hanging(wall_of(unit.event), announcement_id)
    if (said is None) == (before is None):
        raise ChangedSince(seq=seq)
    if said:
        _take(unit, said)
    else:
        _hang(unit, msgspec.convert(before, Announcement))


def _take(unit: Unit, said: Announcement) -> None:
    wall = without(wall_of(unit.event), said)
    unit.event.wall = msgspec.to_builtins(wall)
    unit.record("wall.taken_down", wall, None, before=said.snapshot(), subject=f"wall:{said.id}")


def _hang(unit: Unit, said: Announcement) -> None:
    wall = hung_again(wall_of(unit.event), said)
    unit.event.wall = msgspec.to_builtins(wall)
    unit.record("wall.restored", wall, said, subject=f"wall:{said.id}")
