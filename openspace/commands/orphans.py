"""What becomes of sessions whose round or room goes."""

from __future__ import annotations

from sqlalchemy import ColumnElement

from openspace.commands.board import let_slot_go
from openspace.commands.unit import Unit
from openspace.domain.errors import WouldOrphan
from openspace.store.queries import sessions_where


def free_the_sessions(unit: Unit, where: ColumnElement[bool], *, unplace: bool) -> None:
    """Let the slots that meet `where` go; their topics stay.

    :raises WouldOrphan: with the sessions, when there are some and `unplace` is false.
    """
    rows = sessions_where(unit.db, unit.event.id, where)
    if rows and not unplace:
        raise WouldOrphan(topics=[{"id": row.id, "title": row.title} for row in rows])
    for row in rows:
        let_slot_go(unit, row)
