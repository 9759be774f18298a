"""The announcer: drains the log to an event's followers, in order, and never in a request.

It is told that an event has changed and reads what is new from the log itself, so everybody
gets every change once and in order, whoever wrote it. What piles up while a message is being
sent goes out together in the next; idle, a change goes out in the next turn of the hub.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from flask_socketio import SocketIO
from sqlalchemy.orm import Session

from openspace import metrics
from openspace.domain.changes import Change
from openspace.store import changelog
from openspace.store.database import Database
from openspace.store.queries import event_by_code
from openspace.wire.catching_up import FAR_BEHIND
from openspace.wire.records import change_out

log = logging.getLogger(__name__)

LEAST_PAUSE = 0.005
"""Seconds between two messages at the least; longer where sending itself took longer."""

PAUSE_PER_COST = 1.5
PAUSE_AFTER_FAULT = 0.5


class _Telling:
    """How far one event's followers have been told."""

    def __init__(self, told: int) -> None:
        self.told = told
        self.is_due = False
        self.is_running = False
        self.waits_since = 0.0


class Announcer:
    """Sends each event's new changes to its channel."""

    def __init__(self, database: Database, socketio: SocketIO) -> None:
        """Read from `database`, send through `socketio`."""
        self._database = database
        self._socketio = socketio
        self._lock = threading.Lock()
        self._events: dict[str, _Telling] = {}

    def announce(self, code: str, first: int) -> None:
        """Have event `code` told what is new, from change `first` on. Returns at once."""
        with self._lock:
            telling = self._events.setdefault(code, _Telling(first - 1))
            if not telling.is_running and first - telling.told > FAR_BEHIND:
                # Meanwhile the event was with another process, which has told all that.
                telling.told = first - 1
            if not telling.is_due:
                telling.waits_since = time.monotonic()
            telling.is_due = True
            if telling.is_running:
                return
            telling.is_running = True
        metrics.WAITING.add(1)
        self._socketio.start_background_task(self._run, code, telling)

    def _run(self, code: str, telling: _Telling) -> None:
        while self._take_turn(telling):
            pause = self._timed(self._tell, code, telling)
            self._socketio.sleep(pause)
        metrics.WAITING.add(-1)

    def _take_turn(self, telling: _Telling) -> bool:
        with self._lock:
            telling.is_running, telling.is_due = telling.is_due, False
            return telling.is_running

    def _timed(self, tell: Callable[[str, _Telling], None], code: str, telling: _Telling) -> float:
        started = time.monotonic()
        try:
            tell(code, telling)
        except Exception:
            # Nothing is lost: it stands in the log, and is told again in a moment.
            log.exception("telling an event's changes failed")
            telling.is_due = True
            return PAUSE_AFTER_FAULT
        return max(LEAST_PAUSE, PAUSE_PER_COST * (time.monotonic() - started))

    def _tell(self, code: str, telling: _Telling) -> None:
        waits_since = telling.waits_since
        changes = self._database.read(lambda db: _new_changes(db, code, telling.told))
        if changes:
            message: list[dict[str, Any]] = [change_out(change) for change in changes]
            self._socketio.emit("changes", message, to=channel(code))
            telling.told = changes[-1].seq
            metrics.MESSAGES.add()
            metrics.BATCHES.observe(len(changes))
            metrics.LAG.observe(time.monotonic() - waits_since)


def channel(code: str) -> str:
    """The name of the Socket.IO room in which an event is told."""
    return f"event:{code}"


def _new_changes(db: Session, code: str, told: int) -> list[Change]:
    event = event_by_code(db, code)
    return changelog.since(db, event.id, told) if event else []
