"""The change log as hosts read it: newest first, a page of lines at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.domain.log import About, Done, Entry, add_to, entry_of
from openspace.domain.topic import Slot
from openspace.domain.undone import became
from openspace.domain.wall import Announcement, View, Wall, hanging
from openspace.store.tables import ChangeRow, EventRow, TopicRow
from openspace.store.undoable import still_undoable

PAGE = 50
MOST = 4 * PAGE
"""Lines that are given at once, however far back is asked for: hosts who look ask anew after each
change, and nobody else may wait for that."""

AT_ONCE = 2 * PAGE
"""Changes that are read at a time; most wishes make one or two."""

PASSING = ("interest.", "attendance.", "report.")
"""Hundreds in an hour, which participants do and nobody can undo: they would bury the rest."""

WORDS_MAX = 200
Json = dict[str, Any]


def log_page(db: Session, event: EventRow, before: int, since: int) -> list[Entry]:
    """The newest lines of all that came before change `before`, none of them cut in two.

    They are a page, and all others back to the line of change `since`, if that is farther, as far
    as they are not more than `MOST`.
    """
    changes, lines = _told(db, event.id, before, since)
    still = still_undoable(db, event, changes)
    shown = (one for n, one in enumerate(lines[:MOST]) if n < PAGE or one[0].seq >= since)
    return [_offered(entry_of(one), still) for one in shown]


def _told(
    db: Session, event_id: int, before: int, since: int
) -> tuple[list[ChangeRow], list[list[Done]]]:
    titles = _titles(db, event_id)
    changes: list[ChangeRow] = []
    lines: list[list[Done]] = []
    while True:
        rows = _rows(db, event_id, changes[-1].seq if changes else before)
        said = _announcements_gone(db, event_id, rows)
        changes += rows
        add_to(lines, (_done(row, titles, said) for row in rows))
        # Of the last line more may come as long as nothing else has.
        is_far_enough = len(lines) > PAGE and lines[-1][0].seq < since
        if len(rows) < AT_ONCE or is_far_enough or len(lines) > MOST:
            return changes, lines


def _offered(entry: Entry, still: set[str]) -> Entry:
    """The line with its undo offered only as long as nothing of it was changed since."""
    return replace(entry, undoable=entry.undoable and entry.ref in still)


def _rows(db: Session, event_id: int, before: int) -> Sequence[ChangeRow]:
    query = (
        select(ChangeRow)
        .where(ChangeRow.event_id == event_id, ChangeRow.seq < before)
        .where(*(~ChangeRow.kind.startswith(noun) for noun in PASSING))
        .order_by(ChangeRow.seq.desc())
        .limit(AT_ONCE)
    )
    return db.scalars(query).all()


def _titles(db: Session, event_id: int) -> dict[str, str]:
    query = select(TopicRow.id, TopicRow.title).where(TopicRow.event_id == event_id)
    return dict(db.execute(query).all())


def _announcements_gone(
    db: Session, event_id: int, rows: Sequence[ChangeRow]
) -> dict[str, Announcement]:
    """What was said in the announcements that were taken down; their id is the wish's `ref`."""
    ids = [_key(row) for row in rows if row.kind == "wall.taken_down"]
    if not ids:
        return {}
    query = select(ChangeRow.data).where(
        ChangeRow.event_id == event_id, ChangeRow.ref.in_(ids), ChangeRow.kind == "wall.announced"
    )
    said = (msgspec.json.decode(data, type=Wall).announcements[-1] for data in db.scalars(query))
    return {one.id: one for one in said}


def _done(row: ChangeRow, titles: dict[str, str], said: dict[str, Announcement]) -> Done:
    is_wall = row.kind.startswith("wall.")
    kind = became(row.kind, *_touched(row))
    return Done(
        seq=row.seq,
        kind=kind,
        at=row.at,
        by=row.by,
        role=row.role,
        ref=row.ref,
        about=_of_wall(row, titles, said) if is_wall else _about(row, kind, titles),
        undoable=row.undo is not None,
    )


def _of_wall(row: ChangeRow, titles: dict[str, str], said: dict[str, Announcement]) -> About:
    wall = msgspec.json.decode(row.data, type=Wall)
    match row.kind:
        case "wall.steered":
            until = wall.until if wall.view is View.COUNTDOWN else None
            minutes = round((until - row.at).total_seconds() / 60) if until else 0
            return About(view=wall.view.value, minutes=minutes)
        case "wall.read_aloud" if wall.reading:
            return About(id=wall.reading.topic, title=titles.get(wall.reading.topic, ""))
        case "wall.announced":
            return _said(wall.announcements[-1], titles)
        case "wall.restored" if back := hanging(wall, _key(row)):
            return _said(back, titles)
        case "wall.taken_down" if gone := said.get(_key(row)):
            return _said(gone, titles)
        case _:
            return About()


def _said(said: Announcement, titles: dict[str, str]) -> About:
    return About(id=said.id, title=said.text, topic=titles.get(said.topic, ""))


def _about(row: ChangeRow, kind: str, titles: dict[str, str]) -> About:
    data, (before, after) = msgspec.json.decode(row.data), _touched(row)
    told: Json = {
        "id": _key(row),
        "title": _title(data) or titles.get(_topic_id(row, data)) or _title(before or after),
        "was": _title(before) if row.kind == "person.renamed" else "",
    }
    match kind.split("."):
        case ["round", _]:
            told |= _times(data, before)
        case ["event", "phase_changed"]:
            told["phase"] = data["phase"]
        case ["event", "changed" | "restored"]:
            told["fields"] = tuple(after)
        case ["topic", "placed" | "moved"] if slot := data["slot"]:
            told["slot"] = Slot(**slot)
        case ["topic", "handed_over"]:
            told["person"] = data["convener"]
    return About(**told)


def _times(data: Json, before: Json) -> Json:
    """When a round is, or was when it was removed; and when it was before, if that is otherwise."""
    now = {**before, **data}
    keys = (("starts", "began"), ("ends", "ended"))
    told = {key: _moment(now.get(key)) for key, _ in keys}
    is_moved = any(key in before and _moment(before[key]) != told[key] for key, _ in keys)
    if is_moved:
        told |= {old: _moment(before.get(key) or now[key]) for key, old in keys}
    return told


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _key(row: ChangeRow) -> str:
    return row.subject.partition(":")[2]


def _topic_id(row: ChangeRow, data: Json) -> str:
    """The topic that names a change: also one about its photo, which may have no words at all."""
    if row.kind.startswith("photo."):
        return str(data.get("photo", data)["topic"])
    return _key(row)


def _title(data: Json) -> str:
    """What a change is about, in the words of whoever wrote it."""
    note = data.get("note")
    told = note if isinstance(note, dict) else data
    text = told.get("title") or told.get("name") or told.get("text") or told.get("theme") or ""
    return str(text)[:WORDS_MAX]


def _touched(row: ChangeRow) -> tuple[Json, Json]:
    """The columns that a change touched, before and after; empty where there was nothing."""
    before, after = row.touched
    return before or {}, after or {}
