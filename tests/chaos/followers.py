"""Followers: each keeps two boards by what it is told, as JSON and as typed records."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import msgspec

from openspace.domain.board import Board
from openspace.domain.changes import KINDS, apply
from tests.chaos.lines import TROUBLE, Http, Json, WebSocket
from tests.rehearsal import boards

PAUSE = 0.3


class Follower:
    """What is the same on the socket and over plain HTTP: taking in answers and changes."""

    def __init__(self, port: int, code: str) -> None:
        self.port = port
        self.code = code
        self.board: Json = {}
        self.typed: Board | None = None
        self.counts: Counter[str] = Counter()

    @property
    def seq(self) -> int | None:
        """The newest change known; None before there is a board."""
        return self.board.get("seq")

    def take(self, answer: Json) -> None:
        """Take in what catching up has brought."""
        if "error" in answer:
            raise ValueError(answer["error"])
        if board := answer.get("board"):
            self.counts["whole boards"] += 1
            if self.seq is None or board["seq"] >= self.seq:
                self.board, self.typed = board, msgspec.convert(board, Board)
        elif not self.apply(answer["changes"]):
            self.counts["gaps in an answer"] += 1

    def apply(self, changes: list[Json]) -> bool:
        """Let changes take effect, in order; False when one is missing before them."""
        for change in changes:
            assert self.typed is not None
            if change["seq"] > self.board["seq"] + 1:
                return False
            if change["seq"] == self.board["seq"] + 1:
                self.counts["changes followed"] += 1
                self.typed = apply(self.typed, msgspec.convert(change, KINDS[change["kind"]]))
                boards.apply(self.board, change)
        return True

    async def run(self) -> None:
        """Follow for ever, however often the line breaks."""
        while True:
            try:
                await self.follow()
            except TROUBLE:
                self.counts["lines lost by followers"] += 1
                await asyncio.sleep(PAUSE)

    async def follow(self) -> None:
        """Follow until the line breaks."""
        raise NotImplementedError


class Asking(Follower):
    """Asks over plain HTTP, again and again."""

    async def follow(self) -> None:
        http = Http(self.port)
        try:
            while True:
                self.take(await self._ask(http))
                await asyncio.sleep(PAUSE)
        finally:
            http.hang_up()

    async def _ask(self, http: Http) -> Json:
        event = f"/api/events/{self.code}"
        if self.seq is not None:
            return await http.ask("GET", f"{event}/changes?since={self.seq}")
        answer = await http.ask("GET", f"{event}/board")
        return answer if "error" in answer else {"board": answer}


class Listening(Follower):
    """Listens on a Socket.IO channel over a WebSocket."""

    async def follow(self) -> None:
        path = f"/socket.io/?EIO=4&transport=websocket&code={self.code}"
        socket = await WebSocket.open(self.port, path)
        self._asked = False
        self._early: list[Json] = []
        try:
            while True:
                async with asyncio.timeout(40):
                    self._hear(socket, await socket.receive())
        finally:
            socket.close()

    def _hear(self, socket: WebSocket, text: str) -> None:
        if text.startswith("0"):
            socket.send("40")
        elif text == "2":
            socket.send("3")
        elif text.startswith("40"):
            self._ask(socket)
        elif text.startswith("43"):
            self._asked = False
            (answer,) = msgspec.json.decode(text[text.index("[") :])
            self.take(answer)
            early, self._early = self._early, []
            self._take_told(socket, early)
        elif text.startswith('42["changes"'):
            self._take_told(socket, msgspec.json.decode(text[2:])[1])
        elif text.startswith("1") or text == "41":
            raise ValueError("sent away")

    def _ask(self, socket: WebSocket) -> None:
        self._asked = True
        wish: list[Any] = ["follow", {"event": self.code, "since": self.seq}]
        socket.send(f"420{msgspec.json.encode(wish).decode()}")

    def _take_told(self, socket: WebSocket, changes: list[Json]) -> None:
        if self._asked:
            self._early += changes
        elif not self.apply(changes):
            self.counts["gaps told, and caught up"] += 1
            self._ask(socket)
