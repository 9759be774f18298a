"""People with phones: each with a cookie and two lines, who try until they have an answer."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from urllib.parse import urlencode

from tests.chaos.history import NOT_FINAL, Deed, Heard, Sent, heard_json, now
from tests.chaos.lines import TROUBLE, Http, Json
from tests.chaos.setting import Stage
from tests.chaos.wishes import BY_NAME, Imagination
from tests.chaos.writer import REPEATED

LINES_EACH = 2
LONGEST_PAUSE = 0.5
LONGEST_WAIT = 4.0
"""Seconds before the next try, at most, after several in vain."""


class Clients:
    """All people of an event; `wishing` until told that it is enough."""

    def __init__(self, port: int, stage: Stage, record: Callable[..., object], seed: str) -> None:
        self.port = port
        self.stage = stage
        self.record = record
        self.wishing = True
        self.operations = 0
        self.counts: Counter[str] = Counter()
        self._seed = seed

    async def run(self, cookies: list[str]) -> None:
        """Wish until it is enough, and return when every wish has its answer."""
        async with asyncio.TaskGroup() as group:
            for who, cookie in enumerate(cookies):
                again: list[Deed] = []
                for line in range(LINES_EACH):
                    chance = random.Random(f"{self._seed} {who} {line}")
                    group.create_task(_Line(self, who, cookie, chance, again).run())


class _Line:
    """One of a person's lines; both share what the person may send again."""

    def __init__(
        self, clients: Clients, who: int, cookie: str, chance: random.Random, again: list[Deed]
    ) -> None:
        self._clients = clients
        self._who = who
        self._chance = chance
        self._again = again
        self._http = Http(clients.port, cookie)
        self._imagination = Imagination(chance, clients.stage.world)
        self._sendings = 0

    async def run(self) -> None:
        try:
            while self._clients.wishing:
                await asyncio.sleep(self._chance.uniform(0, LONGEST_PAUSE))
                await self._one()
        finally:
            self._http.hang_up()

    async def _one(self) -> None:
        """Send something new, or something old again."""
        if self._again and self._chance.random() < REPEATED:
            await self._fulfil(self._again.pop(self._chance.randrange(len(self._again))))
        else:
            ref = f"{self._chance.getrandbits(80):020x}"
            await self._try(self._imagination.wish(ref, self._who))

    async def _try(self, deed: Deed) -> None:
        heard = await self._fulfil(deed)
        self._clients.stage.world.learn(deed, heard)
        if self._chance.random() < REPEATED:
            self._again.append(deed)

    async def _fulfil(self, deed: Deed) -> Heard:
        """Send a wish until it has an answer for good."""
        pause = LONGEST_PAUSE
        while True:
            try:
                heard = await self._send(deed)
            except TROUBLE:
                self._clients.counts["lines lost under a wish"] += 1
                await asyncio.sleep(self._chance.uniform(0.05, pause))
                pause = min(2 * pause, LONGEST_WAIT)
                continue
            if heard.code not in NOT_FINAL:
                return heard
            self._clients.counts[f"told to wait ({heard.code})"] += 1
            await asyncio.sleep(self._chance.uniform(0.5, 1.5))

    async def _send(self, deed: Deed) -> Heard:
        self._sendings += 1
        n = f"{self._who} {id(self):x} {self._sendings}"
        self._clients.record(Sent(at=now(), n=n, deed=deed))
        method, path, told = request_of(self._clients.stage.code, deed)
        heard = heard_json(n, deed.ref, await self._http.ask(method, path, told))
        self._clients.record(heard)
        self._clients.operations += 1
        return heard


def request_of(code: str, deed: Deed) -> tuple[str, str, Json | None]:
    """How a wish is sent: method, path and body."""
    write = BY_NAME[deed.what]
    path = f"/api/events/{code}{write.path}".replace("<id_>", deed.target)
    told = {"ref": deed.ref, **deed.fields}
    if write.method == "DELETE":
        return "DELETE", f"{path}?{urlencode(told)}", None
    return write.method, path, told


async def join(port: int, code: str, who: int, cookie: str = "") -> str:
    """Give a name, straight to the server; gives the cookie."""
    http = Http(port, cookie)
    told = await http.ask(
        "PUT", f"/api/events/{code}/me", {"ref": f"joining-{who:04}", "name": f"Person {who}"}
    )
    assert "error" not in told, told
    http.hang_up()
    return http.cookie
