"""The replay: what the log tells of how a board came about, for the closing circle.

A replay says when a topic came, moved and was written about, and never in which words: those are
taken from the board as it stands, so that nothing that was hidden or put otherwise since comes up.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openspace.domain.board import Person
from openspace.domain.changes import (
    Change,
    Gone,
    Noted,
    NoteGone,
    PhotoGone,
    Pictured,
    Written,
    kind_of,
    topic_id_of,
)
from openspace.domain.topic import Topic

NOUNS = ("topic", "person", "note", "report", "photo")
"""What the changes of a replay are about."""

CALM = 60.0
"""Seconds: while a report is written, one step of it in so long a time is enough."""


def steps(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """The changes as ``{seq, kind, at, data}``, with ids, slots and counts alone."""
    return [
        {"seq": one.seq, "kind": kind_of(one), "at": one.at, "data": data}
        for one in _calmed(changes)
        if (data := _data(one.data))
    ]


def _calmed(changes: Iterable[Change]) -> Iterable[Change]:
    told: dict[str, float] = {}
    for change in changes:
        if isinstance(change.data, Written):
            at = change.at.timestamp()
            if at - told.get(change.data.topic, 0.0) < CALM:
                continue
            told[change.data.topic] = at
        yield change


def _data(data: Any) -> dict[str, Any] | None:
    match data:
        case Topic():
            return {"id": data.id, "slot": data.slot, "withdrawn": data.withdrawn}
        case Person() | Gone():
            return {"id": data.id}
        case Noted() | NoteGone():
            return {"topic": topic_id_of(data), "notes": data.notes}
        case Pictured() | PhotoGone():
            return {"topic": topic_id_of(data), "photos": data.photos}
        case Written():
            return {"topic": data.topic, "words": data.words}
        case _:
            return None
