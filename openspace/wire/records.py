"""The JSON shape of what leaves the server, the same over HTTP and over the socket.

The log and the domain keep what people wrote; the HTML of it is made here, on the way out,
so that a better sanitiser holds for old words too.
"""

from __future__ import annotations

from typing import Any

import msgspec

from openspace.commands.answers import Answer
from openspace.domain.board import Board
from openspace.domain.changes import Change, Noted
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.report import WriteUp
from openspace.markup import to_html

PROTOCOL = 1
"""Version of what is sent; a phone with another one loads the page again."""


def change_out(change: Change) -> dict[str, Any]:
    """A change as it is sent: ``{v, seq, kind, at, by, ref, data}``."""
    told: dict[str, Any] = {"v": PROTOCOL, **msgspec.to_builtins(change)}
    if isinstance(change.data, Event):
        told["data"] = event_out(change.data)
    elif isinstance(change.data, Noted):
        told["data"]["note"] = note_out(change.data.note)
    return told


def event_out(event: Event) -> dict[str, Any]:
    """The event with its welcome text as HTML beside it."""
    return {**msgspec.to_builtins(event), "welcome_html": to_html(event.welcome)}


def note_out(note: Note) -> dict[str, Any]:
    """The note with its text as HTML beside it."""
    return {**msgspec.to_builtins(note), "html": to_html(note.text)}


def report_out(written: WriteUp) -> dict[str, Any]:
    """The report with each of its texts as HTML beside it."""
    html = {field: to_html(text) for field, text in written.texts.items()}
    return {**msgspec.to_builtins(written), "html": html}


def board_out(board: Board) -> dict[str, Any]:
    """The whole board."""
    return {**msgspec.to_builtins(board), "v": PROTOCOL, "event": event_out(board.event)}


def answer_out(answer: Answer) -> dict[str, Any]:
    """The answer to a write."""
    return {
        "ref": answer.ref,
        "seq": answer.seq,
        "changes": [change_out(change) for change in answer.changes],
        "warnings": msgspec.to_builtins(answer.warnings),
    }
