"""What a change does to a board: the phones' JavaScript and the server's Python agree."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import msgspec
import pytest

from openspace.commands import board as claims
from openspace.commands import combining, hanging, wall
from openspace.commands.answers import Answer
from openspace.commands.undo import Undo, undo
from openspace.commands.wishes import Bare
from openspace.domain.changes import KINDS, Change, kind_of
from openspace.domain.errors import Refusal
from openspace.wire.records import board_out, change_out
from tests.property.acts import ACTS, ANA, HOST, Game, act

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
    seldom = Seldom(chance)
    outcomes = chain(
        _too_rare_for_chance(game),
        (_changes(seldom.done(act(game, seldom.pick)[1])) for _ in range(MOST_ACTS)),
    )
    for changes in outcomes:
        if changes:
            steps.append(_sent([change_out(change) for change in changes]))
            boards.append(_sent(board_out(game.board())))
            kinds.update(map(kind_of, changes))
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


def _changes(outcome: Answer | Refusal) -> Sequence[Change]:
    return () if isinstance(outcome, Refusal) else outcome.changes


def _too_rare_for_chance(game: Game) -> Iterator[Sequence[Change]]:
    """What a participant does with what is theirs, with nobody in between; and another code."""
    yield game.renew_code()
    board = game.board()
    mine, theirs, *_ = board.topics
    (round_, *_), (room, other, *_) = board.rounds, board.rooms
    yield game.offer_photo(ANA, mine).changes
    wish = combining.Combine(ref=game.ref(), topic=theirs)
    yield game.do(ANA, combining.ask_to_combine, mine, wish).changes
    yield game.do(ANA, combining.part_topics, mine, Bare(ref=game.ref())).changes
    for place in (room, other):
        claim = claims.PlaceTopic(ref=game.ref(), round=round_, room=place)
        yield game.do(ANA, claims.place_topic, mine, claim).changes
    said = wall.Announce(ref=game.ref(), text="Soup is ready")
    yield game.do(HOST, wall.announce, said).changes
    down = game.do(HOST, hanging.take_down, said.ref, Bare(ref=game.ref())).changes
    yield down
    yield game.do(HOST, undo, Undo(ref=game.ref(), seq=down[-1].seq)).changes


class Seldom:
    """Picks by chance, but of what can be done that which has changed something least often."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._changed: defaultdict[str, float] = defaultdict(float)
        self._last = ""

    def pick(self, options: Sequence[Any]) -> Any:
        """One of them; undoing changes the most kinds of things."""
        if "undo" not in options:
            return self._chance.choice(list(options))
        self._last = min(
            ACTS,
            key=lambda name: (
                self._changed[name] / (8 if name == "undo" else 1) + self._chance.random()
            ),
        )
        return self._last

    def done(self, outcome: Answer | Refusal) -> Answer | Refusal:
        """Note what came of it."""
        if isinstance(outcome, Refusal):
            self._changed[self._last] += 0.1
        elif outcome.changes:
            self._changed[self._last] += 1
        return outcome


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
