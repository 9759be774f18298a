"""What becomes of sessions whose round or room goes."""

from __future__ import annotations

from openspace.commands.board import let_slot_go
from openspace.commands.unit import Unit
from openspace.domain.changes import Gone
from openspace.domain.errors import WouldOrphan
from openspace.store.queries import sessions_where
from openspace.store.tables import RoomRow, RoundRow, TopicRow


def remove_with_slots(unit: Unit, row: RoundRow | RoomRow, *, unplace: bool) -> None:
    """Remove a round or a room, and let its slots go; their topics stay.

    :raises WouldOrphan: with the sessions, when there are some and `unplace` is false.
    """
    is_round = isinstance(row, RoundRow)
    place = TopicRow.round_id if is_round else TopicRow.room_id
    sessions = sessions_where(unit.db, unit.event.id, place == row.id)
    if sessions and not unplace:
        raise WouldOrphan(topics=[{"id": one.id, "title": one.title} for one in sessions])
    for session in sessions:
        let_slot_go(unit, session)
    id_, before = row.id, row.snapshot()
    unit.remove(row)
    kind = "round.removed" if is_round else "room.removed"
    unit.record(kind, Gone(id=id_), None, before=before)
