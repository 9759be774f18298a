"""Where updates of shared texts wait for their transaction, and their writers for its end.

What comes for an event while one transaction runs is written in the next one: on a disk that takes
its time, fifty people's letters cost as much as one's.
"""

from __future__ import annotations

import logging
import threading
import time

from flask_socketio import SocketIO

from openspace.commands.text_batch import write_texts
from openspace.commands.texts import TextWrite
from openspace.commands.unit import House
from openspace.domain.errors import Busy, Refusal

log = logging.getLogger(__name__)

MOST_AT_ONCE = 200
"""Updates in one transaction: nobody waits for others' for long."""

PATIENCE = 30.0
"""Seconds after which somebody is told to try again. What they wrote may still be written."""

PAUSE_PER_COST = 0.5
"""How long the others have their turn after a transaction, for what it took."""


class _Waiting:
    """An update, and what came of it once it is `done`."""

    def __init__(self, write: TextWrite) -> None:
        self.write = write
        self.outcome: int | Refusal = Busy()
        self.done = threading.Event()

    def end(self, outcome: int | Refusal) -> None:
        self.outcome = outcome
        self.done.set()


class TextDesk:
    """Writes each event's updates in the order in which they came."""

    def __init__(self, house: House, socketio: SocketIO) -> None:
        """Write in `house`."""
        self._house = house
        self._io = socketio
        self._lock = threading.Lock()
        self._queues: dict[str, list[_Waiting]] = {}

    def write(self, code: str, write: TextWrite) -> int:
        """Write an update; returns its text's head once it is durable.

        :raises Refusal: when it is refused (see `commands.texts`).
        """
        waiting = _Waiting(write)
        with self._lock:
            is_running = code in self._queues
            self._queues.setdefault(code, []).append(waiting)
        if not is_running:
            self._io.start_background_task(self._run, code)
        waiting.done.wait(PATIENCE)
        if isinstance(waiting.outcome, Refusal):
            raise waiting.outcome
        return waiting.outcome

    def _run(self, code: str) -> None:
        # One turn for all whose letters have come in the same moment.
        self._io.sleep(0)
        while batch := self._take(code):
            started = time.monotonic()
            for one, outcome in zip(batch, self._written(code, batch), strict=True):
                one.end(outcome)
            self._io.sleep(PAUSE_PER_COST * (time.monotonic() - started))

    def _take(self, code: str) -> list[_Waiting]:
        with self._lock:
            queue = self._queues.pop(code)
            if queue:
                self._queues[code] = queue[MOST_AT_ONCE:]
            return queue[:MOST_AT_ONCE]

    def _written(self, code: str, batch: list[_Waiting]) -> list[int | Refusal]:
        try:
            return write_texts(self._house, code, [one.write for one in batch])
        except Refusal as refusal:
            return [refusal] * len(batch)
        except Exception:
            # Nothing of it was committed, or nobody knows: they open their texts again.
            log.exception("writing in shared texts failed")
            return [Busy()] * len(batch)
