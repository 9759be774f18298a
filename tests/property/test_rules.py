"""Whatever people do, in whatever order: the rules hold, and what was done can be undone."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from openspace.commands.answers import Answer
from openspace.commands.callers import Caller
from openspace.commands.undo import Undo, undo
from openspace.domain.board import Board
from openspace.domain.changes import Change, apply, kind_of
from openspace.domain.errors import Refusal
from openspace.store.tables import ChangeRow, TopicRow
from openspace.wire.records import board_out, change_out
from tests.property.acts import HOST, Game, act, attempt

KNOWN_REFUSALS = {
    "already_undone",
    "changed_since",
    "cannot_undo",
    "combined",
    "hosts_speak",
    "muted",
    "not_asked",
    "no_longer_there",
    "not_allowed",
    "not_found",
    "not_now",
    "not_yours",
    "room_closed",
    "slot_taken",
    "would_orphan",
}
IN_THE_WAY = {"slot_taken", "room_closed", "would_orphan"}
"""What refuses an undo that the log offers: it says what stands in the way, and that may go."""

KNOWN_PROBLEMS = {"ends_before_start", "room_twice"}


class Gathering(RuleBasedStateMachine):
    """Three people at once in one event, on a real database."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.game = Game(self.folder)
        self.boards = [self.game.board()]

    @rule(data=st.data())
    def somebody_does_something(self, data: Any) -> None:
        before = self.boards[-1]
        caller, outcome = act(self.game, lambda options: data.draw(st.sampled_from(list(options))))
        after = self.game.board()
        if isinstance(outcome, Refusal):
            assert outcome.code in KNOWN_REFUSALS or outcome.facts.get("problem") in KNOWN_PROBLEMS
            assert after == before
            return
        assert after.seq == before.seq + len(outcome.changes) == outcome.seq
        self.boards.append(after)
        if data.draw(st.sampled_from([False, False, True])):
            self._undo(caller, outcome, before, after)

    @rule(data=st.data())
    def host_may_undo_just_what_the_log_offers(self, data: Any) -> None:
        # Undoing the making of the event takes all its rounds away and leaves little to play.
        lines = [line for line in self.game.log() if line.first >= self.game.first][:12]
        if not lines:
            return
        line = data.draw(st.sampled_from(lines))
        outcome = attempt(self.game, HOST, undo, Undo(ref=self.game.ref(), seq=line.seq))
        if isinstance(outcome, Refusal):
            assert not line.undoable or outcome.code in IN_THE_WAY
            return
        assert line.undoable
        self.boards.append(self.game.board())

    def _undo(self, caller: Caller, outcome: Answer, before: Board, after: Board) -> None:
        if not self._undoable(outcome.changes):
            return
        wish = Undo(ref=self.game.ref(), seq=outcome.seq)
        self.game.do(HOST, undo, wish)
        now = self.game.board()
        assert _without_seq(now) == _without_seq(_undone(before, after, outcome.changes))
        self.boards.append(now)

    def _undoable(self, changes: list[Change]) -> bool:
        undoable = {row["seq"] for row in self.game.rows(ChangeRow) if row["undo"] is not None}
        return any(change.seq in undoable for change in changes)

    @invariant()
    def no_slot_is_held_twice_and_none_by_what_is_not_there(self) -> None:
        held = [row for row in self.game.rows(TopicRow) if row["round_id"] or row["room_id"]]
        slots = [(row["round_id"], row["room_id"]) for row in held]
        board = self.boards[-1]

        assert len(set(slots)) == len(slots)
        assert all(round_ in board.rounds and room in board.rooms for round_, room in slots)
        assert not [row["title"] for row in held if row["withdrawn"] or row["hidden"]]

    @invariant()
    def nobody_asks_themselves_and_nothing_asks_that_is_not_there_for_itself(self) -> None:
        rows = {row["id"]: row for row in self.game.rows(TopicRow)}
        asking = [row for row in rows.values() if row["asks_id"]]

        asked = [(row["convener_id"], rows[row["asks_id"]]["convener_id"]) for row in asking]
        assert all(one != other for one, other in asked)
        assert not [it for it in asking if it["withdrawn"] or it["hidden"] or it["into_id"]]

    @invariant()
    def numbers_of_changes_have_no_gap(self) -> None:
        newest = self.boards[-1].seq
        assert [row["seq"] for row in self.game.rows(ChangeRow)] == list(range(1, newest + 1))

    @invariant()
    def whoever_was_away_catches_up(self) -> None:
        fresh = self.boards[-1]
        for earlier in self.boards[:: 1 + len(self.boards) // 4]:
            missed = self.game.changes(earlier.seq)
            assert _applied(earlier, missed) == fresh
            assert _applied_to_wire(earlier, missed) == board_out(fresh)

    def teardown(self) -> None:
        self.game.close()
        shutil.rmtree(self.folder)


def _undone(before: Board, after: Board, changes: list[Change]) -> Board:
    """`before`, but for what undoing leaves as docs/api.md says.

    A topic that was proposed is withdrawn, a person for whom a host wrote stays, and notes keep
    their count: one that was posted is removed. Nobody is called to read a repeated session aloud,
    also where it comes back.
    """
    people = {**before.people, **{p: after.people[p] for p in after.people.keys() - before.people}}
    proposed = {
        change.data.id: replace(change.data, withdrawn=True)
        for change in changes
        if kind_of(change) == "topic.proposed"
    }
    topics = {**before.topics, **proposed}
    return replace(before, people=people, topics=topics, wall=after.wall)


def _without_seq(board: Board) -> Board:
    return replace(board, seq=0)


def _applied(board: Board, changes: list[Change]) -> Board:
    for change in changes:
        board = apply(board, change)
    return board


def _applied_to_wire(board: Board, changes: list[Change]) -> dict[str, Any]:
    """Through JSON and back as a phone would hold it, and told again in the wire's shape."""
    held = msgspec.convert(msgspec.to_builtins(board), Board)
    told = [change_out(change) for change in changes]
    assert [change["seq"] for change in told] == list(
        range(board.seq + 1, board.seq + len(told) + 1)
    )
    return board_out(_applied(held, changes))


Gathering.TestCase.settings = settings(max_examples=10, stateful_step_count=40, deadline=None)
TestGathering = pytest.mark.timeout(300)(Gathering.TestCase)
