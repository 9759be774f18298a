"""Reading which sessions at the same time draw the same people."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import datetime

from sqlalchemy.orm import Session

from openspace.domain.proceedings_records import Tie
from openspace.domain.ties import at_once, clashes_among
from openspace.store.counts import who_marked
from openspace.store.queries import rounds_of, sessions_where


def clashes_ahead(
    db: Session, event_id: int, now: datetime, own: AbstractSet[str] | None = None
) -> tuple[Tie, ...]:
    """Those of sessions that have not begun; if `own` are given, those of which one is among them.

    Only the marks of the sessions in question are read.
    """
    if own is not None and not own:
        return ()
    rounds = rounds_of(db, event_id)
    sessions = {
        row.id: rounds[row.round_id]
        for row in sessions_where(db, event_id)
        if row.round_id in rounds and rounds[row.round_id].starts > now
    }
    pairs = at_once(sessions, own)
    return clashes_among(pairs, who_marked(db, event_id, {id_ for pair in pairs for id_ in pair}))
