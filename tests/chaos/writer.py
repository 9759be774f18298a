"""A process that writes without a network until it is killed, and the one that kills it.

It is forked from a process that has everything imported, every query compiled, and no connection
open, so that a kill costs a few milliseconds. What it sends and hears goes into a file of its own;
whoever comes after it reads there which wishes still have no answer, and sends them again.
"""

from __future__ import annotations

import os
import random
import signal
import traceback
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field

from openspace.commands.unit import House
from openspace.domain.errors import Refusal
from openspace.store.database import Database
from tests.chaos.history import (
    NOT_FINAL,
    Deed,
    Heard,
    Line,
    Reader,
    Recorder,
    Sent,
    heard_answer,
    heard_refusal,
    now,
)
from tests.chaos.setting import KEY, Stage, do
from tests.chaos.wishes import Imagination

REPEATED = 0.2
"""The share of finished wishes that are sent again, later and in any order."""

REMEMBERED = 200


class Memory(Struct):
    """What the clients behind a writer keep while it is dead."""

    stage: Stage
    waiting: dict[str, Deed] = field(default_factory=dict)
    """Sent, and not yet answered for good."""
    again: list[Deed] = field(default_factory=list)
    """Finished, and to be sent again."""
    sent: int = 0

    def take(self, line: Line, chance: random.Random) -> None:
        """Take in a line of the history."""
        if isinstance(line, Sent):
            self.sent += 1
            self.waiting[line.deed.ref] = line.deed
        elif line.code not in NOT_FINAL and (deed := self.waiting.pop(line.ref, None)):
            self.stage.world.learn(deed, line)
            if chance.random() < REPEATED:
                self.again = [*self.again[1 - REMEMBERED :], deed]


class Writer:
    """One of the processes that write into an event at the same time."""

    def __init__(self, database: Database, file: Path, memory: Memory, seed: str) -> None:
        self._database = database
        self._file = file
        self._seed = seed
        self._reader = Reader(file)
        self._chance = random.Random(f"{seed} learning")
        self._pid = 0
        self._lives = 0
        self.memory = memory
        self.lines: list[Line] = []

    def begin(self) -> None:
        """Let it live (again)."""
        self._lives += 1
        parent = os.getpid()
        self._pid = os.fork()
        if self._pid == 0:
            _live(lambda: self._write(f"{self._seed} {self._lives}", parent))

    def kill(self) -> int:
        """Kill it in the middle of whatever it does; gives how many wishes that left hanging."""
        os.kill(self._pid, signal.SIGKILL)
        _, status = os.waitpid(self._pid, 0)
        assert os.WIFSIGNALED(status), f"a writer ended by itself, see {self._file}.fault"
        self.learn()
        self._reader.drop_half_a_line()
        return len(self.memory.waiting)

    def learn(self) -> None:
        """Read what it has written by now."""
        for line in self._reader.read():
            self.lines.append(line)
            self.memory.take(line, self._chance)

    def finish(self, house: House) -> None:
        """Send what is without an answer once more, in this process."""
        writing = Writing(house, self._file, self.memory, f"{self._seed} last")
        while self.memory.waiting:
            for deed in list(self.memory.waiting.values()):
                writing.send(deed)
            self.learn()
        writing.close()
        self._reader.close()

    def _write(self, seed: str, parent: int) -> None:
        writing = Writing(House(self._database, KEY), self._file, self.memory, seed)
        writing.hanging()
        while os.getppid() == parent:  # who is left behind must not write for ever
            writing.one()


class Writing:
    """One life of a writer."""

    def __init__(self, house: House, file: Path, memory: Memory, seed: str) -> None:
        self._house = house
        self._code = memory.stage.code
        self._memory = memory
        self._history = Recorder(file)
        self._chance = random.Random(seed)
        self._imagination = Imagination(self._chance, memory.stage.world)
        self._sent = 0

    def hanging(self) -> None:
        """Send again, in any order, what was not answered in the last life."""
        deeds = list(self._memory.waiting.values())
        self._chance.shuffle(deeds)
        for deed in deeds:
            self.send(deed)

    def one(self) -> None:
        """Send something new, or something old again."""
        again = self._memory.again
        if again and self._chance.random() < REPEATED:
            self.send(again.pop(self._chance.randrange(len(again))))
        else:
            self.send(self._imagination.wish(self._ref()))

    def send(self, deed: Deed) -> None:
        """Send a wish and write down both ends of it."""
        self._sent += 1
        n = f"{os.getpid()} {id(self):x} {self._sent}"
        self._memory.take(self._history.write(Sent(at=now(), n=n, deed=deed)), self._chance)
        self._memory.take(self._history.write(self._heard(n, deed)), self._chance)

    def close(self) -> None:
        self._history.close()

    def _heard(self, n: str, deed: Deed) -> Heard:
        try:
            return heard_answer(n, do(self._house, self._code, deed))
        except Refusal as refusal:
            return heard_refusal(n, deed.ref, refusal)

    def _ref(self) -> str:
        return f"{self._chance.getrandbits(80):020x}"


def _live(work: Callable[[], None]) -> None:
    """Work in a forked process; it must never go on as its parent would."""
    try:
        work()
    except BaseException:  # noqa: BLE001 - whatever it is, the parent's code must not run here
        traceback.print_exc()
    finally:
        os._exit(1)
