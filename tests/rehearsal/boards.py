"""A board as plain dictionaries, kept up to date by the table in docs/api.md alone."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

COLLECTIONS = {"round": "rounds", "room": "rooms", "topic": "topics", "person": "people"}


def apply(board: Json, change: Json) -> None:
    """Let `change`, which must be the next one, take its effect on `board`."""
    assert change["seq"] == board["seq"] + 1
    board["seq"] = change["seq"]
    noun, _, verb = change["kind"].partition(".")
    data = change["data"]
    if noun == "event":
        board["event"] = data
    elif noun == "interest":
        _count(board, data["topic"], interest=data["interest"])
    elif noun == "note":
        topic = data["note"]["topic"] if "note" in data else data["topic"]
        _count(board, topic, notes=data["notes"])
    elif verb in {"removed", "hidden"}:
        board[COLLECTIONS[noun]].pop(data["id"], None)
    else:
        board[COLLECTIONS[noun]][data["id"]] = data


def _count(board: Json, topic: str, **counts: int) -> None:
    if topic in board["topics"]:
        board["topics"][topic] |= counts
