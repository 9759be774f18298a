"""The beat: now and then every follower hears where the event stands, also when nothing happens.

A phone that hears nothing for longer than a beat knows that its connection is dead, long before the
network says so; one that hears another digest than that of its own board reads the board again.
Only WebSockets get every one: to those who poll, each message costs a request. They get one when
the event has moved, so that what another process wrote (``openspace import``) reaches them as well.
"""

from __future__ import annotations

import logging
import threading
from typing import Any

from flask import request
from flask_socketio import SocketIO, join_room, leave_room

from openspace.domain.ids import read_code
from openspace.store.database import Database
from openspace.wire.digests import standing

log = logging.getLogger(__name__)

EVERY = 1.7
"""Seconds between two beats: a wrong board is mended within two, a loss is said within five."""


class Beat:
    """Tells the followers of each event where it stands, as long as there are any."""

    def __init__(self, database: Database, socketio: SocketIO) -> None:
        """Read from `database`, send through `socketio`."""
        self._database = database
        self._io = socketio
        self._lock = threading.Lock()
        self._seen: dict[str, int] = {}
        self._is_running = False
        socketio.on_event("beat", self.join)

    def join(self, data: Any = None, *_more: Any) -> dict[str, Any]:
        """Let this phone hear the beat of an event; ``every`` is 0 if rarely or never."""
        code = read_code(data[:20]) if isinstance(data, str) else None
        told = None if code is None else standing(self._database, code)
        sid = request.sid  # type: ignore[attr-defined]
        if code is None or told is None:
            return {"every": 0}
        if self._io.server.transport(sid) != "websocket":
            join_room(_moved(code))
            self._begin(code, told["seq"])
            return {"every": 0}
        leave_room(_moved(code))
        join_room(_channel(code))
        self._begin(code, told["seq"])
        return {"every": EVERY, **told}

    def _begin(self, code: str, seq: int) -> None:
        with self._lock:
            self._seen.setdefault(code, seq)
            if self._is_running:
                return
            self._is_running = True
        self._io.start_background_task(self._run)

    def _run(self) -> None:
        while self._goes_on():
            self._io.sleep(EVERY)
            for code in list(self._seen):
                self._tell(code)

    def _goes_on(self) -> bool:
        with self._lock:
            self._seen = {code: seq for code, seq in self._seen.items() if self._is_heard(code)}
            self._is_running = bool(self._seen)
            return self._is_running

    def _is_heard(self, code: str) -> bool:
        members = self._io.server.manager.get_participants
        rooms = (_channel(code), _moved(code))
        return any(next(iter(members("/", room)), None) for room in rooms)

    def _tell(self, code: str) -> None:
        try:
            told = standing(self._database, code)
        except Exception:
            # The next beat comes soon, and a phone that misses it asks by itself.
            log.exception("telling where an event stands failed")
            return
        if told is None:
            # The event was deleted: whoever still follows it asks, and is told so.
            told = {"seq": -1, "digest": ""}
        # Every process beats for its own phones.
        self._io.emit("beat", told, to=_channel(code), ignore_queue=True)
        if told["seq"] != self._seen.get(code):
            self._seen[code] = told["seq"]
            self._io.emit("beat", told, to=_moved(code), ignore_queue=True)


def _channel(code: str) -> str:
    return f"beat:{code}"


def _moved(code: str) -> str:
    return f"moved:{code}"
