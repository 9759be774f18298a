"""The digest of a board is the same on the phone and on the server."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from openspace.domain.digest import COLLECTIONS, SINGLE, digest
from openspace.wire.records import board_out
from tests.property.boards import boards

MODULE = "/static/any/js/board/digest.js"
DIGESTS = """
async ([module, boards]) => {
  const { digest } = await import(module);
  return boards.map(digest);
}
"""
EMPTY: dict[str, Any] = {name: {} for name in (*SINGLE, *COLLECTIONS)}
HARD = [
    "\x00\x1f\x7f\x80",
    "\u2028\u2029\ufeff",
    "👩‍👩‍👧 emoji",
    'a"b\\c/d\be\ff\ng\rh\ti',
    "ä\u0308",
    "<&>",
    "\ud7ff\ue000𐀀",
]


@settings(max_examples=25)
@given(st.lists(boards().map(lambda made: made[0]), min_size=4, max_size=4))
def test_phone_and_server_agree_on_every_board(page, made):
    sent: list[dict[str, Any]] = [json.loads(msgspec.json.encode(board_out(b))) for b in made]

    assert page.evaluate(DIGESTS, [MODULE, sent]) == [digest(board) for board in sent]


def test_phone_and_server_write_every_value_alike(page):
    values = [*HARD, 0, -1, 2**53 - 1, None, True, False, "", [], {}, ["b", "a"], {"é": 1, "a": 2}]
    records = {f"k{n}": {"id": f"k{n}", "z": value, "a": 1} for n, value in enumerate(values)}
    each = [{**EMPTY, "topics": {key: record}} for key, record in records.items()]

    assert page.evaluate(DIGESTS, [MODULE, each]) == [digest(board) for board in each]
    assert len({digest(board) for board in each}) == len(each)
