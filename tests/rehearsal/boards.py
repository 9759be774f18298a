"""A board as plain dictionaries, kept up to date by the table in docs/api.md alone."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

COUNTS = {
    "interest": "interest",
    "note": "notes",
    "photo": "photos",
    "attendance": "here",
    "report": "words",
}
COLLECTIONS = {"round": "rounds", "room": "rooms", "topic": "topics", "person": "people"}


def apply(board: Json, change: Json) -> None:
    """Let `change`, which must be the next one, take its effect on `board`."""
    assert change["seq"] == board["seq"] + 1
    board["seq"] = change["seq"]
    noun, _, verb = change["kind"].partition(".")
    data = change["data"]
    if noun in {"event", "wall"}:
        board[noun] = data
    elif noun in COUNTS:
        topic = data["topic"] if "topic" in data else data[noun]["topic"]
        _count(board, topic, **{COUNTS[noun]: data[COUNTS[noun]]})
    elif verb in {"removed", "hidden"}:
        board[COLLECTIONS[noun]].pop(data["id"], None)
    else:
        board[COLLECTIONS[noun]][data["id"]] = data


def _count(board: Json, topic: str, **counts: int) -> None:
    if topic in board["topics"]:
        board["topics"][topic] |= counts
