"""Chaos without a network: writers straight on the commands, killed by the hundred.

Each event lives until so much was wished for in it; then its database is closed, what hangs is
sent a last time, and the judge reads.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path

import msgspec

from openspace.commands.unit import House
from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate
from tests.chaos.evidence import read_evidence
from tests.chaos.history import Line, stories
from tests.chaos.judge import Case, judge
from tests.chaos.setting import KEY, Stage, set_the_stage
from tests.chaos.task import Outcome, Task
from tests.chaos.wishes import Limits
from tests.chaos.writer import Memory, Writer

LIMITS = Limits(people=10, topics=20, notes=24)
ROUNDS, ROOMS = 3, 4
WRITERS = 2
SHORTEST_LIFE = 0.05
SHORTER = 0.4
"""A writer's longest life as a share of a server's: it has less to begin with."""


def run(task: Task, folder: Path) -> Outcome:
    """Let events happen one after another until the task is fulfilled."""
    chance = random.Random(f"{task.seed} direct")
    outcome = Outcome("commands")
    database = Database(task.database_url or sqlite_url(folder))
    migrate(database)
    began = time.monotonic()
    while not outcome.violations and not outcome.fulfils(task, time.monotonic() - began):
        path = folder / f"event{outcome.counts['events']}"
        stage = set_the_stage(database, LIMITS, ROUNDS, ROOMS)
        event = _Event(task, database, stage, path)
        event.run(chance, began + task.seconds)
        lines = event.finish()
        evidence = read_evidence(database, stage.code)
        case = Case(stories=stories(lines), evidence=evidence, since=stage.since)
        outcome.counts += event.counts
        outcome.take(case, judge(case), path)
        outcome.seconds = time.monotonic() - began
    database.close()
    return outcome


class _Event:
    """One event: its writers, who live side by side and are killed one by one."""

    def __init__(self, task: Task, database: Database, stage: Stage, path: Path) -> None:
        self.counts: Counter[str] = Counter()
        self._database = database
        self._most = task.per_event
        self._life = SHORTER * task.life
        self._writers = [
            Writer(
                database,
                path.with_suffix(f".{n}"),
                Memory(msgspec.json.decode(msgspec.json.encode(stage), type=Stage)),
                f"{task.seed} {path.name} {n}",
            )
            for n in range(WRITERS)
        ]

    def run(self, chance: random.Random, until: float) -> None:
        """Kill and begin again until enough was wished for."""
        self._database.close()  # a forked process must not inherit a connection
        for writer in self._writers:
            writer.begin()
        try:
            while self._sent() < self._most and time.monotonic() < until:
                time.sleep(chance.uniform(SHORTEST_LIFE, self._life) / WRITERS)
                one = chance.choice(self._writers)
                self._kill(one)
                one.begin()
        finally:
            for writer in self._writers:
                self._kill(writer)

    def finish(self) -> list[Line]:
        """Send what hangs a last time; gives the whole history."""
        for writer in self._writers:
            writer.finish(House(self._database, KEY))
        return [line for writer in self._writers for line in writer.lines]

    def _sent(self) -> int:
        return sum(writer.memory.sent for writer in self._writers)

    def _kill(self, writer: Writer) -> None:
        self.counts["kills"] += 1
        self.counts["kills amid a wish"] += writer.kill() > 0
