"""Undoing: whatever a wish did is put back, as long as nobody has changed it since."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta

from openspace.commands import notes, photos
from openspace.commands.board import require_free, require_open, slot_here
from openspace.commands.combining import ask_nobody_themselves, carry_askings, tell_of_interest
from openspace.commands.hanging import undo_hanging
from openspace.commands.orphans import remove_with_slots
from openspace.commands.topics import record_topic
from openspace.commands.undo_rights import require_undo
from openspace.commands.unit import Unit
from openspace.commands.wall import fall_silent
from openspace.commands.wishes import LARGEST, Wish
from openspace.commands.withdrawing import take_off
from openspace.domain.errors import AlreadyUndone, CannotUndo, ChangedSince, NotFound
from openspace.store import changelog
from openspace.store.askings import Columns, Topics, back, came_along, is_settled
from openspace.store.queries import (
    event_of,
    person_of,
    room_of,
    round_of,
    topic_of,
)
from openspace.store.tables import (
    ChangeRow,
    EventRow,
    NoteRow,
    PersonRow,
    PhotoRow,
    RoomRow,
    RoundRow,
    Row,
    TopicRow,
)
from openspace.store.undoable import TABLES, has_its_place, is_still, is_undone, may_be_taken_away


class Undo(Wish, frozen=True, kw_only=True):
    """The number of a change; all that the same wish did is undone with it."""

    seq: Annotated[int, Meta(ge=1, le=LARGEST)]


def undo(unit: Unit, wish: Undo) -> None:
    """Put back what a wish changed: one's own, or as a host anybody's.

    :raises NotFound: when there is no such change.
    :raises NotYours: when somebody else did it, or it is of a topic that is no longer theirs.
    :raises AlreadyUndone: when all of it is as it was before.
    :raises ChangedSince: when what it changed was changed again.
    :raises CannotUndo: when it is of a kind that leaves nothing to put back.
    :raises SlotTaken: when the slot to go back to has been taken meanwhile.
    :raises RoomClosed: when its room has fallen out meanwhile.
    """
    unit.require("undo", own=True)
    target = unit.db.get(ChangeRow, (unit.event.id, wish.seq))
    if target is None:
        raise NotFound(what="change")
    rows = [row for row in changelog.rows_of_ref(unit.db, unit.event.id, target.ref) if row.undo]
    if not rows:
        raise CannotUndo(kind=target.kind)
    require_undo(unit, rows)
    if is_undone(unit.db, unit.event, rows):
        raise AlreadyUndone(seq=target.seq)
    along = came_along(rows)
    for row in reversed(rows):
        if row not in along or not is_settled(row, _topics(unit)):
            _undo_one(unit, row)


def _undo_one(unit: Unit, change: ChangeRow) -> None:
    noun, _, key = change.subject.partition(":")
    before, after = change.touched
    if noun == "event":
        _put_back(unit, change, unit.event, before, after)
    elif noun == "wall":
        undo_hanging(unit, change.seq, key, before)
    elif before is None:
        _take_away(unit, change, noun, key, after)
    elif after is None:
        _make_again(unit, change, noun, key, before)
    else:
        row = unit.get(TABLES[noun], key, noun)
        _put_back(unit, change, row, before, after)


def _put_back(
    unit: Unit, change: ChangeRow, row: Row, before: dict[str, Any], after: dict[str, Any]
) -> None:
    """Give the touched columns their old values, if they still have those of the change."""
    now = row.snapshot()
    if not is_still(now, after):
        raise ChangedSince(seq=change.seq)
    if isinstance(row, TopicRow):
        if not has_its_place({**now, **before}, now, _topics(unit)):
            raise ChangedSince(seq=change.seq)
        _require_slot_to_be_free(unit, row, {**now, **before})
        _settle_askings(unit, row, before)
        now = row.snapshot()
    row.put_back(back(now, before, _topics(unit)) if isinstance(row, TopicRow) else before)
    if before and row.snapshot() == now:
        raise ChangedSince(seq=change.seq)
    if isinstance(row, TopicRow) and (row.withdrawn or row.hidden or row.into_id):
        fall_silent(unit, row.id)
    _record(unit, row, now)
    if isinstance(row, TopicRow) and now["into_id"] != row.into_id:
        _tell_others(unit, row, now["into_id"])


def _settle_askings(unit: Unit, row: TopicRow, before: dict[str, Any]) -> None:
    """Let what is asked of a topic go along with it, and nobody ask who is themselves then."""
    if before.get("into_id"):
        carry_askings(unit, row, unit.get(TopicRow, before["into_id"], "topic"))
    if "convener_id" in before:
        ask_nobody_themselves(unit, row, before["convener_id"])


def _topics(unit: Unit) -> Topics:
    """The topics as they are now, by their ids."""

    def topic(id_: str) -> Columns | None:
        row = unit.db.get(TopicRow, (unit.event.id, id_))
        return row.snapshot() if row else None

    return topic


def _tell_others(unit: Unit, row: TopicRow, before: str | None) -> None:
    """What a topic was combined with has other counts now."""
    for id_ in filter(None, (before, row.into_id)):
        tell_of_interest(unit, unit.get(TopicRow, id_, "topic"))


def _require_slot_to_be_free(unit: Unit, row: TopicRow, wanted: dict[str, Any]) -> None:
    """Nobody is pushed out of their slot, and nothing comes back into a room that fell out."""
    if wanted["round_id"] is None:
        return
    slot = slot_here(unit, wanted["round_id"], wanted["room_id"])
    if slot != topic_of(row, {}).slot:
        require_open(unit, slot.room)
    require_free(unit, topic_of(row, {}), slot)


def _take_away(unit: Unit, change: ChangeRow, noun: str, key: str, after: dict[str, Any]) -> None:
    """Undo the making of a row: topics are withdrawn, notes and photos removed, the rest goes."""
    row = unit.get(TABLES[noun], key, noun)
    before = row.snapshot()
    if not may_be_taken_away(noun, before, after):
        raise ChangedSince(seq=change.seq)
    if isinstance(row, TopicRow):
        before = take_off(unit, row)
        row.withdrawn = True
        _record(unit, row, before)
    elif isinstance(row, NoteRow | PhotoRow):
        row.removed = True
        _record(unit, row, before)
    elif isinstance(row, RoundRow | RoomRow):
        remove_with_slots(unit, row, unplace=False)


def _make_again(unit: Unit, change: ChangeRow, noun: str, key: str, before: dict[str, Any]) -> None:
    """Undo the removal of a round or room."""
    if unit.db.get(TABLES[noun], (unit.event.id, key)) is not None:
        raise ChangedSince(seq=change.seq)
    row = TABLES[noun]()
    row.put_back(before)
    unit.add(row)
    _record(unit, row, None)


def _record(unit: Unit, row: Row, before: dict[str, Any] | None) -> None:
    unit.db.flush()
    match row:
        case TopicRow():
            record_topic(unit, "topic.restored", row, before)
        case NoteRow():
            is_gone = row.removed or row.hidden
            kind = "note.hidden" if row.hidden else "note.removed" if is_gone else "note.restored"
            unit.record(kind, notes.told(unit, row), row, before=before)
        case PhotoRow():
            kind = "photo.removed" if row.removed and not row.hidden else "photo.restored"
            seen = photos.kind_as_seen(row, kind)
            unit.record(seen, photos.told(unit, row), row, before=before)
        case RoundRow():
            unit.record("round.restored", round_of(row), row, before=before)
        case RoomRow():
            unit.record("room.restored", room_of(row), row, before=before)
        case PersonRow():
            unit.record("person.restored", person_of(row), row, before=before)
        case EventRow():
            unit.record("event.restored", event_of(row), row, before=before)
