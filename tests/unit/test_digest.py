"""The digest of a board: the same for the same board, another for any other."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from openspace.domain.digest import COLLECTIONS, SINGLE, digest, record_hash
from openspace.wire.records import board_out
from tests.unit.small_event import BOARD


@pytest.fixture
def board() -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(msgspec.json.encode(board_out(BOARD)))
    return sent


def test_digest_is_sixteen_letters_that_never_change(board):
    empty: dict[str, Any] = {name: {} for name in (*SINGLE, *COLLECTIONS)}

    assert digest(empty) == "a37b066df3945d87"
    assert len(digest(board)) == 16


def test_order_makes_no_difference(board):
    turned = {key: _turned(value) for key, value in reversed(board.items())}

    assert digest(turned) == digest(board)


def test_struct_has_the_hash_of_its_json():
    topic = next(iter(BOARD.topics.values()))
    sent = json.loads(msgspec.json.encode(topic))

    assert record_hash(("topics", topic)) == record_hash(("topics", sent))


def test_every_single_difference_is_noticed(board):
    digests = {digest(board)}
    n = 0
    for one in _changed(board):
        digests.add(digest(one))
        n += 1
    assert n > 20
    assert len(digests) == n + 1


def test_two_topics_that_changed_places_are_noticed(board):
    one, other = list(board["topics"].values())[:2]
    before = digest(board)
    one["slot"], other["slot"] = {"round": "r1", "room": "a"}, {"round": "r1", "room": "b"}
    placed = digest(board)
    one["slot"], other["slot"] = other["slot"], one["slot"]

    assert len({before, placed, digest(board)}) == 3


def _turned(value: Any) -> Any:
    return dict(reversed(value.items())) if isinstance(value, dict) else value


def _changed(board: dict[str, Any]) -> Any:
    """The board with each field of each record changed, one at a time, and without each record."""
    for name in ("rounds", "rooms", "topics", "people"):
        for id_, record in board[name].items():
            yield board | {name: {k: v for k, v in board[name].items() if k != id_}}
            for field in record:
                changed = record | {field: ["changed"]}
                yield board | {name: board[name] | {id_: changed}}
    for name in ("event", "wall"):
        for field in board[name]:
            yield board | {name: board[name] | {field: ["changed"]}}
