"""Which slot a topic had when it was last on the board: the log knows it, so no column has to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.domain.topic import Slot
from openspace.store.tables import ChangeRow


def last_slot(db: Session, away: Mapping[str, Any]) -> Slot | None:
    """The slot that a topic had when it last was neither withdrawn nor hidden, if it had one.

    `away` is its snapshot. The log is read backwards, and each change taken back in thought. What
    came withdrawn from an import never was on the board.
    """
    query = (
        select(ChangeRow.undo)
        .where(ChangeRow.event_id == away["event_id"], ChangeRow.subject == f"topic:{away['id']}")
        .where(ChangeRow.undo.is_not(None))
        .order_by(ChangeRow.seq.desc())
    )
    was = dict(away)
    for undo in db.scalars(query):
        was |= msgspec.json.decode(undo or "")["before"] or {}
        if not (was["withdrawn"] or was["hidden"]):
            return Slot(was["round_id"], was["room_id"]) if was["round_id"] else None
    return None
