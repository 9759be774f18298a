"""What a phone has missed: the changes since, or the whole board when they are many."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from openspace.store import changelog
from openspace.store.database import Database
from openspace.store.origin import origin_of
from openspace.store.queries import board_of, existing_event
from openspace.wire.digests import digests_of
from openspace.wire.records import board_out, change_out

FAR_BEHIND = 200
"""More missing changes than this, and the board is the shorter story."""


def catch_up(database: Database, code: str, since: int | None) -> dict[str, Any]:
    """``{changes, seq}`` after change `since`, or ``{board}``, read from one snapshot.

    The changes come with the ``digest`` of the board that they lead to, and both with the log's
    ``origin``: a phone that was told another one before has seen what a restored backup does not
    know, and must take the board, however old it looks. A `since` that this event has never
    reached gets the board at once.

    :raises NotFound: no such event.
    """

    def read(db: Session) -> dict[str, Any]:
        event = existing_event(db, code)
        if since is None or not 0 <= event.seq - since <= FAR_BEHIND:
            return {"board": board_out(board_of(db, event)), "origin": origin_of(db)}
        changes = changelog.since(db, event.id, since)
        told = [change_out(change) for change in changes]
        sum_ = digests_of(database).get(db, event)
        return {"changes": told, "seq": event.seq, "origin": origin_of(db), "digest": sum_}

    return database.read(read)
