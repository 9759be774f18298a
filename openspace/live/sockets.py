"""What holds for every socket, whichever server it is on: no compression, and a measure.

A phone that sends more than people do is read more slowly, until the network holds it back;
nobody else notices.
"""

from __future__ import annotations

import logging
import time
from typing import Any

from flask_socketio import SocketIO
from msgspec import Struct

from openspace.domain.errors import CodeRenewed, Refusal

log = logging.getLogger(__name__)

BURST = 60
PER_SECOND = 20


class Measure(Struct):
    """A bucket of `burst` that fills up again by `per_second`."""

    burst: float
    per_second: float
    left: float = -1
    at: float = 0

    def take(self, n: float = 1) -> float:
        """Take `n` out; gives the seconds after which they would be there, 0 if they are."""
        now = time.monotonic()
        if self.at == 0:
            self.left, self.at = self.burst, now
        self.left = min(self.burst, self.left + (now - self.at) * self.per_second)
        self.at = now
        if self.left < n:
            return (n - self.left) / self.per_second
        self.left -= n
        return 0


def refused(refusal: Refusal) -> dict[str, Any]:
    """What a phone is told that asked over the socket: why not, and where its event has gone."""
    facts = refusal.facts if isinstance(refusal, CodeRenewed) else {}
    return {"error": {"code": refusal.code, **facts}}


def measured(socketio: SocketIO) -> None:
    """Hold every socket to its measure, and have none compressed."""
    eio = socketio.server.eio
    _slow_down_floods(socketio, eio)
    _refuse_compression(eio)


def send_home(socketio: SocketIO) -> None:
    """End every connection; the phones come back by themselves, each after a wait of its own.

    A WebSocket simply ends, which no client takes for a wish to stay away; who polls is told.
    """
    for one in list(socketio.server.eio.sockets.values()):
        _close(one)


def _close(one: Any) -> None:
    if one is not None:
        one.close(wait=False, abort=one.upgraded)


def _slow_down_floods(socketio: SocketIO, eio: Any) -> None:
    handle = eio.handlers["message"]
    measures: dict[str, Measure] = {}

    def message(sid: str, data: Any) -> None:
        measure = measures.setdefault(sid, Measure(BURST, PER_SECOND))
        while (seconds := measure.take()) > 0:
            socketio.sleep(seconds)
        try:
            handle(sid, data)
        except Exception:  # noqa: BLE001 - whatever it is, the phone speaks no Socket.IO
            log.info("a socket sent what cannot be read, and is closed")
            _close(eio.sockets.get(sid))

    gone = eio.handlers["disconnect"]

    def disconnect(sid: str, reason: str) -> None:
        measures.pop(sid, None)
        gone(sid, reason)

    eio.on("message", message)
    eio.on("disconnect", disconnect)


def _refuse_compression(eio: Any) -> None:
    """Changes are small: compressing each for itself costs a phone's memory three times over."""
    answer = eio.handle_request

    def handle_request(environ: dict[str, Any], start_response: Any) -> Any:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        return answer(environ, start_response)

    eio.handle_request = handle_request
