"""The server's digest, kept from change to change, is that of the board in its database."""

from __future__ import annotations

import random

import msgspec
import pytest
from sqlalchemy.orm import Session

from openspace.domain.digest import digest
from openspace.domain.errors import Refusal
from openspace.store.queries import event_by_code
from openspace.wire import digests
from openspace.wire.digests import Digests, digests_of, standing
from openspace.wire.records import board_out
from tests.property.acts import Game, act

ACTS = 400


@pytest.fixture
def game(tmp_path):
    one = Game(tmp_path)
    yield one
    one.close()


def _kept(game: Game, kept: Digests) -> str:
    def read(db: Session) -> str:
        event = event_by_code(db, game.code)
        assert event is not None
        return kept.get(db, event)

    return game.database.read(read)


def _whole(game: Game) -> str:
    return digest(msgspec.to_builtins(board_out(game.board())))


@pytest.mark.parametrize("seed", [1, 2])
def test_kept_digest_is_that_of_the_board_after_every_wish(game, seed):
    chance, kept = random.Random(seed), Digests()

    for _ in range(ACTS):
        _, outcome = act(game, lambda options: chance.choice(list(options)))
        if not isinstance(outcome, Refusal):
            assert _kept(game, kept) == _whole(game)


def test_kept_digest_leaves_no_change_of_an_earlier_course_behind(game, monkeypatch):
    chance, kept = random.Random(3), Digests()
    for _ in range(20):
        act(game, lambda options: chance.choice(list(options)))
    _kept(game, kept)
    monkeypatch.setattr(digests, "READ_AGAIN", -1.0)

    assert _kept(game, kept) == _whole(game)


def test_standing_says_seq_and_digest_of_one_moment(game):
    assert standing(game.database, game.code) == {
        "seq": game.board().seq,
        "digest": _whole(game),
    }
    assert standing(game.database, "NOSUCHCD") is None
    assert digests_of(game.database) is digests_of(game.database)
