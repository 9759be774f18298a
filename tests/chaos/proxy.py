"""A bad network on loopback: cuts, delays, throttles, half-closes, and lets lines overtake.

Each connection has a fate of its own. What waits on a slow one is overtaken by what was sent
later on another, also by the same wish sent again: so the server sees wishes out of order, late,
and from people who have hung up.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter

from msgspec import Struct

CHUNK = 16 * 1024
LONGEST_DELAY = 0.8
LINGER = 3.0
"""Seconds that a half-closed or stalled connection stays before it is ended."""

FATES = {"well": 50, "slow": 18, "throttled": 10, "cut": 12, "deaf": 5, "mute": 5}
"""`deaf` swallows the answers and goes on delivering; `mute` says goodbye for the client."""


class Fate(Struct, frozen=True):
    """What a connection meets, after it has carried `after` bytes either way."""

    kind: str
    after: int
    delay: float


class Proxy:
    """Forwards loopback connections to `port`; `counts` says how many met which fate."""

    def __init__(self, port: int, chance: random.Random) -> None:
        self.port = 0
        self.counts: Counter[str] = Counter()
        self.is_calm = False
        self._target = port
        self._chance = chance
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen on a port of its own."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, backlog=1024)
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """Take no more connections."""
        assert self._server is not None
        self._server.close()

    def _fate(self) -> Fate:
        kind = self._chance.choices(list(FATES), list(FATES.values()))[0]
        after, delay = self._chance.randrange(60_000), self._chance.uniform(0.01, LONGEST_DELAY)
        return Fate("well" if self.is_calm else kind, after, delay)

    async def _accept(self, inner: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        fate = self._fate()
        self.counts[f"lines {fate.kind}"] += 1
        try:
            outer, wish = await asyncio.open_connection("127.0.0.1", self._target)
        except BaseException as error:
            answer.transport.abort()
            if isinstance(error, OSError):
                return
            raise
        line = _Line(fate)
        both = [line.forward(inner, wish, "wishes"), line.forward(outer, answer, "answers")]
        tasks = [asyncio.create_task(one) for one in both]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if line.is_struck and fate.kind in {"deaf", "mute"}:
                await asyncio.wait(tasks, timeout=LINGER)
        finally:
            for task in tasks:
                task.cancel()
            wish.transport.abort()
            answer.transport.abort()


class _Line:
    """One connection's two directions, which share a fate."""

    def __init__(self, fate: Fate) -> None:
        self._fate = fate
        self._carried = 0

    @property
    def is_struck(self) -> bool:
        return self._carried >= self._fate.after

    async def forward(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, what: str
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(CHUNK):
                self._carried += len(data)
                if self.is_struck and self._ends(data, sink, what):
                    return
                if not (self.is_struck and self._fate.kind == "deaf" and what == "answers"):
                    await self._pass_on(data, sink)
            if sink.can_write_eof():
                sink.write_eof()

    def _ends(self, data: bytes, sink: asyncio.StreamWriter, what: str) -> bool:
        """Whether this is the end of the direction; a cut leaves half of what was under way."""
        if self._fate.kind == "cut":
            sink.write(data[: len(data) // 2])
            return True
        if self._fate.kind == "mute" and what == "wishes":
            sink.write(data)
            sink.write_eof()
            return True
        return False

    async def _pass_on(self, data: bytes, sink: asyncio.StreamWriter) -> None:
        if self._fate.kind == "slow":
            await asyncio.sleep(self._fate.delay)
        if self._fate.kind == "throttled":
            for start in range(0, len(data), 200):
                sink.write(data[start : start + 200])
                await asyncio.sleep(0.01)
        else:
            sink.write(data)
        await sink.drain()
