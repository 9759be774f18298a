"""Chaos over the network: people, a bad line, and a server that is killed and comes back."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import requests

from openspace.domain.board import Board
from openspace.store.database import Database, sqlite_url
from tests.chaos.evidence import read_evidence
from tests.chaos.followers import Asking, Follower, Listening
from tests.chaos.history import Line, Recorder, stories
from tests.chaos.judge import Case, differences, judge
from tests.chaos.lines import Http, Json
from tests.chaos.people import Clients, join
from tests.chaos.proxy import Proxy
from tests.chaos.setting import Stage, event_wish, world_of
from tests.chaos.task import Outcome, Task
from tests.chaos.wishes import Limits
from tests.support.server import Server, ServerError

ROUNDS, ROOMS = 4, 5
SHORTEST_LIFE = 0.3
GLANCE = 0.1
STARTS = 3
FIRST_ANSWER = 15
FAREWELL = 120
"""Seconds in which every wish must have its answer once the server stays up."""


class Watched(Server):
    """A server that is given time for its first answer: everybody comes back at once."""

    def _is_well(self) -> bool:
        try:
            answer = requests.get(f"{self.base_url}/healthz", timeout=FIRST_ANSWER)
        except requests.RequestException:
            return False
        return answer.ok


def run(task: Task, folder: Path) -> Outcome:
    """Let one event happen until the task is fulfilled, and judge it."""
    settings = {"OPENSPACE_LOG": "warning"}
    if task.database_url:
        settings["OPENSPACE_DATABASE_URL"] = task.database_url
    data = folder / "server"
    data.mkdir()
    server = Watched(data, settings)
    try:
        return asyncio.run(_Chaos(task, folder, server).run())
    finally:
        server.kill()


class _Chaos:
    """One event over the network."""

    def __init__(self, task: Task, folder: Path, server: Server) -> None:
        self._task = task
        self._folder = folder
        self._server = server
        self._chance = random.Random(f"{task.seed} network")
        self._proxy = Proxy(server.port, random.Random(f"{task.seed} proxy"))
        self._history = Recorder(folder / "network.jsonl")
        self._lines: list[Line] = []
        self._outcome = Outcome("network")

    async def run(self) -> Outcome:
        began = time.monotonic()
        await self._start()
        await self._proxy.start()
        stage, cookies = await self._set_the_stage()
        followers = self._followers(stage)
        following = [asyncio.create_task(follower.run()) for follower in followers]
        clients = Clients(self._proxy.port, stage, self._record, f"{self._task.seed} people")
        wishing = asyncio.create_task(clients.run(cookies))
        try:
            await self._kill_and_start(clients, wishing)
            clients.wishing = False
            self._proxy.is_calm = True
            async with asyncio.timeout(FAREWELL):
                await wishing
            board = await self._board(stage.code)
            await _arrive(followers, board["seq"])
        finally:
            for one in (wishing, *following):
                one.cancel()
            await asyncio.gather(wishing, *following, return_exceptions=True)
            self._proxy.close()
        await asyncio.to_thread(self._server.stop)
        found = list(_compare(followers, board))
        self._judge(stage, found, [clients.counts, self._proxy.counts, *_counts(followers)])
        self._outcome.seconds = time.monotonic() - began
        return self._outcome

    async def _start(self) -> None:
        """Start, measured from the process's beginning to the first answer that it is well."""
        for _ in range(STARTS):
            began = time.monotonic()
            try:
                await asyncio.to_thread(self._server.start)
            except ServerError:
                # It has been killed; on a machine that is too busy it may come up next time.
                self._outcome.counts["starts that took too long"] += 1
            else:
                self._outcome.starts.append(time.monotonic() - began)
                return
        raise ServerError(f"did not start {STARTS} times\n{self._server.output[-4000:]}")

    async def _set_the_stage(self) -> tuple[Stage, list[str]]:
        http = Http(self._server.port)
        made = await http.ask("POST", "/api/events", event_wish(ROUNDS, ROOMS))
        code = made["code"]
        begin = {"ref": "beginning-0001", "phase": "marketplace"}
        await http.ask("PUT", f"/api/events/{code}/phase", begin)
        cookies = [await join(self._server.port, code, 0, http.cookie)]
        http.hang_up()
        others = range(1, self._task.clients)
        cookies += [await join(self._server.port, code, who) for who in others]
        board = msgspec.convert(await self._board(code), Board)
        people = self._task.clients
        limits = Limits(people=people, topics=max(30, people), notes=2 * people)
        return Stage(code=code, since=board.seq, world=world_of(board, limits)), cookies

    def _followers(self, stage: Stage) -> list[Follower]:
        """Two in three listen, and two in three do so over the bad network."""
        return [
            (Asking if n % 3 == 2 else Listening)(
                self._server.port if n % 3 == 1 else self._proxy.port, stage.code
            )
            for n in range(self._task.followers)
        ]

    async def _kill_and_start(self, clients: Clients, wishing: asyncio.Task[None]) -> None:
        began = time.monotonic()
        counts = self._outcome.counts
        while not self._outcome.fulfils(self._task, time.monotonic() - began):
            await asyncio.wait(
                [wishing], timeout=self._chance.uniform(SHORTEST_LIFE, self._task.life)
            )
            if wishing.done():
                await wishing  # it never ends by itself but by a fault
            await asyncio.to_thread(self._server.kill)
            counts["kills"] += 1
            await self._start()
            counts["operations"] = clients.operations
        counts["operations"] = 0  # counted anew from the history

    def _record(self, line: Line) -> None:
        self._lines.append(self._history.write(line))

    async def _board(self, code: str) -> Json:
        http = Http(self._server.port)
        try:
            return await http.ask("GET", f"/api/events/{code}/board")
        finally:
            http.hang_up()

    def _judge(self, stage: Stage, found: list[str], counts: list[Counter[str]]) -> None:
        url = self._task.database_url or sqlite_url(self._server.data)
        database = Database(url)
        evidence = read_evidence(database, stage.code)
        database.close()
        self._history.close()
        case = Case(stories=stories(self._lines), evidence=evidence, since=stage.since)
        found += judge(case)
        if "Traceback" in self._server.output:
            found.append(f"fault: the server's log has a traceback\n{self._server.output[-4000:]}")
        for count in counts:
            self._outcome.counts += count
        self._outcome.take(case, found, self._folder / "network")


def _counts(followers: list[Follower]) -> list[Counter[str]]:
    return [Counter(followers=len(followers)), *(follower.counts for follower in followers)]


async def _arrive(followers: list[Follower], seq: int) -> None:
    """Wait until every follower has come to the server's number; not for ever."""
    for _ in range(int(FAREWELL / GLANCE)):
        if all(follower.seq == seq for follower in followers):
            return
        await asyncio.sleep(GLANCE)


def _compare(followers: list[Follower], board: Json) -> Iterator[str]:
    typed = msgspec.convert(board, Board)
    for n, follower in enumerate(followers):
        name = f"follower {n} ({type(follower).__name__.lower()})"
        if follower.board != board:
            yield f"{name}: has another board, at {follower.seq} instead of {board['seq']}"
        if follower.typed is not None:
            yield from differences(name, follower.typed, typed)
