"""How a board came about, a page of its log at a time."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from openspace.domain.replay import NOUNS, steps
from openspace.store import changelog
from openspace.store.database import Database
from openspace.store.queries import existing_event

PAGE = 200
"""Changes that are read at a time: some milliseconds, in which nobody else is served."""


def replay_page(database: Database, code: str, since: int) -> dict[str, Any]:
    """``{steps, next}`` after change `since`; `next` is what to ask for then, None at the end.

    :raises NotFound: no such event.
    """

    def read(db: Session) -> dict[str, Any]:
        event = existing_event(db, code)
        changes = changelog.since(db, event.id, since, PAGE, NOUNS)
        next_ = changes[-1].seq if len(changes) == PAGE else None
        return {"steps": steps(changes), "next": next_}

    return database.read(read)
