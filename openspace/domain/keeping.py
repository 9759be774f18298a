"""How long an event is kept: until its host says, else for a month after its last round."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

DAYS_KEPT = 30
REHEARSED = timedelta(days=1)


def kept_until(
    chosen: datetime | None, made: datetime, ends_of_rounds: Iterable[datetime]
) -> datetime:
    """When the event is deleted: as `chosen`, else `DAYS_KEPT` after its last round.

    An event without rounds counts from when it was `made`.
    """
    return chosen or max([made, *ends_of_rounds]) + timedelta(days=DAYS_KEPT)


def rehearsed_until(made: datetime) -> datetime:
    """When a rehearsal that was `made` then is thrown away, whatever anybody chose."""
    return made + REHEARSED
