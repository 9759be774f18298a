"""A phone that follows the board over the real socket, and writes down when it learns what."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import requests

from tests.rehearsal.boards import Json, apply
from tests.support.live import LiveBoard


class Follower(LiveBoard):
    """Keeps the board by changes; of each it remembers only its number and how late it came.

    `lags` holds (seq, seconds since the server wrote the change) of what was told, `caught_up`
    the seqs that an answer brought after the connection had been lost; `gaps` and `repeats`
    count changes that were told out of order or again on one connection.
    """

    def __init__(self, base_url: str, http: requests.Session, code: str) -> None:
        self.lags: list[tuple[int, float]] = []
        self.caught_up: list[int] = []
        self.connections = 0
        self.gaps = 0
        self.repeats = 0
        self._last_told: int | None = None
        super().__init__(base_url, http, code, None)

    def is_at(self, seq: int) -> bool:
        """Whether all up to `seq` has come."""
        return self.seq is not None and self.seq >= seq

    def knows_topic(self, id_: str) -> bool:
        """Whether the topic is on the board."""
        return self.board is not None and id_ in self.board["topics"]

    def free_slots(self) -> list[Json]:
        """The slots that nobody has, as this phone knows it."""
        with self._news:
            board: Json = self.board or {}
            rounds = sorted(board["rounds"].values(), key=lambda r: (r["starts"], r["id"]))
            rooms = sorted(board["rooms"].values(), key=lambda r: (r["position"], r["id"]))
            rooms = [room for room in rooms if not room["closed"]]
            slots = [{"round": a["id"], "room": b["id"]} for a in rounds for b in rooms]
            taken = [topic["slot"] for topic in board["topics"].values() if topic["slot"]]
            return [slot for slot in slots if slot not in taken]

    def _follow(self) -> None:
        self.connections += 1
        self._last_told = None
        super()._follow()

    def _take_answer(self, answer: Json) -> None:
        before = self.seq
        if before is not None:
            now = answer["board"]["seq"] if "board" in answer else answer["seq"]
            self.caught_up.extend(range(before + 1, now + 1))
        super()._take_answer(answer)

    def _hear(self, changes: Sequence[Json]) -> None:
        now = time.time()
        for change in changes:
            seq = change["seq"]
            if self._last_told is not None:
                self.gaps += seq > self._last_told + 1
                self.repeats += seq <= self._last_told
            self._last_told = seq
            self.lags.append((seq, now - datetime.fromisoformat(change["at"]).timestamp()))
        super()._hear(changes)
        # Three hundred phones would keep three hundred thousand.
        self.received.clear()

    def _apply(self, changes: Sequence[Json]) -> None:
        board: Any = self.board
        for change in changes:
            if change["seq"] > board["seq"] + 1:
                self._follow()
                return
            if change["seq"] == board["seq"] + 1:
                apply(board, change)
        self.seq = board["seq"]
