"""What a change does to a board: the phones' JavaScript and the server's Python agree."""

from __future__ import annotations

import json
import random
from itertools import chain
from typing import Any

import msgspec
import pytest

from openspace.domain.changes import KINDS, kind_of
from openspace.domain.errors import Refusal
from openspace.wire.records import board_out, change_out
from tests.property.acts import ANA, Game, act

MODULE = "/static/any/js/board/changes.js"
EVERY_KIND = set(KINDS) - {"event.created"}
MOST_ACTS = 4_000

REPLAY = """
async ([module, board, steps]) => {
  const { apply } = await import(module);
  return steps.map((changes) => (board = changes.reduce(apply, board)));
}
"""
REFUSE = """
async ([module, board, change]) => {
  const { apply, Gap } = await import(module);
  try { return apply(board, change); } catch (error) { return error instanceof Gap; }
}
"""


@pytest.fixture(scope="module")
def play(tmp_path_factory):
    """A play with every kind of change: the first board, and after each wish its changes as sent
    and the new board; at last all changes as told to somebody who was away.
    """
    chance = random.Random(12)
    game = Game(tmp_path_factory.mktemp("play"))
    boards, steps = [_sent(board_out(game.board()))], []
    kinds: set[str] = set()
    # A participant's photo comes whole too seldom by chance.
    (topic, *_) = game.board().topics
    outcomes = chain(
        [game.offer_photo(ANA, topic)],
        (act(game, lambda options: chance.choice(list(options)))[1] for _ in range(MOST_ACTS)),
    )
    for outcome in outcomes:
        if not isinstance(outcome, Refusal) and outcome.changes:
            steps.append(_sent([change_out(change) for change in outcome.changes]))
            boards.append(_sent(board_out(game.board())))
            kinds.update(map(kind_of, outcome.changes))
        if kinds == EVERY_KIND:
            break
    caught_up = _sent([change_out(change) for change in game.changes(boards[0]["seq"])])
    game.close()
    assert kinds == EVERY_KIND
    return boards, steps, caught_up


@pytest.fixture
def page(new_phone):
    opened = new_phone()
    opened.goto("/")
    return opened


def _sent(told: Any) -> Any:
    return json.loads(msgspec.json.encode(told))


def test_board_on_the_phone_is_the_servers_after_every_change(page, play):
    boards, steps, _ = play

    held = page.evaluate(REPLAY, [MODULE, boards[0], steps])

    for n, (mine, theirs) in enumerate(zip(held, boards[1:], strict=True)):
        assert mine == theirs, [change["kind"] for change in steps[n]]


def test_phone_that_was_away_holds_the_servers_board_too(page, play):
    boards, _, caught_up = play

    held = page.evaluate(REPLAY, [MODULE, boards[0], [caught_up]])

    assert held == [boards[-1]]


def test_change_that_was_seen_does_nothing(page, play):
    boards, steps, _ = play

    held = page.evaluate(REPLAY, [MODULE, boards[1], [steps[0]]])

    assert held == [boards[1]]


def test_gap_is_told_and_not_bridged(page, play):
    boards, steps, _ = play
    later: dict[str, Any] = steps[-1][-1]

    assert page.evaluate(REFUSE, [MODULE, boards[0], later]) is True
