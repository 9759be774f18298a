"""When the rounds were meant to be, whatever the day then made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from openspace.domain.board import Round, rounds_in_order


class Version(Struct, frozen=True):
    """A round as it became at a moment."""

    at: datetime
    round: Round


def as_planned(
    rounds: Iterable[Round], versions: Mapping[str, Sequence[Version]], timezone: str
) -> list[Round]:
    """`rounds` at the times that they had when the first of their day began.

    Until then who changes a time plans; from then on they follow what happens. Nothing else tells
    the two apart, and no host should have to say which it is. A round that came later is as it was
    when it came. Titles are as they are now: nobody shifts those. `versions` are oldest first.
    """
    zone = ZoneInfo(timezone)
    begun: dict[date, datetime] = {}
    planned = []
    for round_ in rounds_in_order(rounds):
        first = begun.setdefault(round_.starts.astimezone(zone).date(), round_.starts)
        planned.append(_before(round_, versions.get(round_.id, ()), first))
    return planned


def _before(round_: Round, versions: Sequence[Version], moment: datetime) -> Round:
    """The round with the times that it had at `moment`, or the first that it had at all."""
    earlier = [version for version in versions if version.at < moment]
    for version in (*earlier[-1:], *versions[:1]):
        return replace(round_, starts=version.round.starts, ends=version.round.ends)
    return round_
