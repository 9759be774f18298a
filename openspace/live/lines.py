"""The lines to the phones: each knows whether its WebSocket can be written to this very moment.

Here stand all the inner names of python-engineio and eventlet that the flat fan-out leans on.
"""

from __future__ import annotations

import logging
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Any

log = logging.getLogger(__name__)

SHORT, MIDDLING = 125, 0xFFFF  # RFC 6455, 5.2: lengths that stand in 7 and in 16 bits
TEXT = 0x81


class Line:
    """The way to one phone: its Engine.IO socket, and its WebSocket once there is one."""

    __slots__ = ("_lock", "_send", "_ws", "opened", "queue", "socket")

    def __init__(self, engine_socket: Any) -> None:
        self.socket = engine_socket
        self.queue = engine_socket.queue
        self.opened = 0
        self._ws: Any = None
        self._lock: Any = None
        self._send: Callable[[bytes], int] | None = None

    def open(self, ws: Any) -> None:
        """Write to `ws` from now on.

        Which of two WebSockets for one session wins is not ours to guess: neither is written to.
        """
        self.opened += 1
        if self.opened > 1 or not _is_known(ws):
            self._send = None
            return
        self._ws, self._lock, self._send = ws, ws._sendlock, ws.socket.fd.send  # noqa: SLF001

    def write(self, frame: bytes) -> bool:
        """Write a frame now if nothing else is under way; False if nothing was written.

        Something waits in `getters` only while the writer has sent everything and waits for
        more; the lock is held while somebody, a pong for example, is in the middle of a frame.
        """
        send, queue = self._send, self.queue
        if send is None or queue.queue or not queue.getters:
            return False
        if self._lock.counter <= 0 or not self.socket.upgraded:
            return False
        try:
            sent = send(frame)
        except OSError:  # full, or gone: queue and writer find out which
            return False
        if sent < len(frame):
            self._lock.acquire(blocking=False)
            self.socket.server.start_background_task(self._finish, frame[sent:])
        return True

    def hang_up(self) -> None:
        """End the connection of a phone that does not take what it is sent."""
        self.socket.close(wait=False, abort=True)
        self._cut()

    def _finish(self, rest: bytes) -> None:
        """Write what is left of a frame; nobody else may write meanwhile."""
        try:
            self._ws.socket.sendall(rest)
        except OSError:
            self._cut()
        finally:
            self._lock.release()

    def _cut(self) -> None:
        if self._ws is not None:
            with suppress(OSError):
                self._ws.socket.shutdown(socket.SHUT_RDWR)


def line_of(engine_socket: Any) -> Line:
    """The one line of an Engine.IO socket; it is kept there, and goes with it."""
    line: Line | None = getattr(engine_socket, "openspace_line", None)
    if line is None:
        line = engine_socket.openspace_line = Line(engine_socket)
    return line


def watch_openings(eio: Any) -> bool:
    """Have every new WebSocket opened for its line; False where Engine.IO is not as we know it."""
    kinds = getattr(eio, "_async", None) or {}
    queue = kinds["queue"]() if "queue" in kinds else None
    if eio.async_mode != "eventlet" or not hasattr(queue, "getters") or not kinds.get("websocket"):
        log.warning("Engine.IO is not as the flat fan-out knows it; the stock one is used.")
        return False
    stock = kinds["websocket"]

    def websocket(handler: Any, server: Any) -> Any:
        line = line_of(handler.__self__)

        def handle(ws: Any) -> Any:
            line.open(ws)
            return handler(ws)

        return stock(handle, server)

    # The table is shared by all servers of the process; ours gets one of its own.
    eio._async = {**kinds, "websocket": websocket}  # noqa: SLF001
    return True


def _is_known(ws: Any) -> bool:
    """Whether a WebSocket takes bare RFC 6455 frames, as eventlet's does without extensions."""
    known = getattr(ws, "version", 0) in {8, 13} and not getattr(ws, "extensions", True)
    return bool(known and hasattr(ws._sendlock, "counter") and hasattr(ws.socket, "fd"))  # noqa: SLF001


def text_frame(payload: bytes) -> bytes:
    """A whole text message as an unmasked WebSocket frame (RFC 6455, 5.2)."""
    length = len(payload)
    if length <= SHORT:
        head = struct.pack("!BB", TEXT, length)
    elif length <= MIDDLING:
        head = struct.pack("!BBH", TEXT, 126, length)
    else:
        head = struct.pack("!BBQ", TEXT, 127, length)
    return head + payload
