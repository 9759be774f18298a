"""eventlet's own WSGI server, with limits.

Its defaults stop at 1,024 silent sockets, and know no deadline for headers that drip.
"""

from __future__ import annotations

import contextlib
import logging
import resource
import socket
from collections.abc import Callable
from typing import Any

import eventlet
from eventlet import hubs, websocket, wsgi

from openspace.app import Running
from openspace.serving.careful_frames import CarefulWebSocket
from openspace.serving.whole_body import WholeBody

MOST_SOCKETS = 20_000
OTHER_FILES = 100
"""Left for the database and the rest; a server that cannot open a socket would end."""

LONGEST_URL = 8_192
SOCKET_TIMEOUT = 40
"""Seconds of silence after which a connection ends; sockets of phones are pinged sooner."""

REQUEST_DEADLINE = 30
"""Seconds for a request line and its headers, however steadily they drip."""

BODY_DEADLINE = 30
DISCARD_DEADLINE = 5
"""Seconds for the rest of a body that was answered without it."""


class Protocol(wsgi.HttpProtocol):  # type: ignore[misc]
    """Hangs up on whoever takes too long over the request line and the headers."""

    def handle_one_request(self) -> None:
        """Answer one request, whose head must be there in time."""
        self._deadline = hubs.get_hub().schedule_call_global(REQUEST_DEADLINE, self._hang_up)
        try:
            super().handle_one_request()
        finally:
            self._deadline.cancel()

    def handle_one_response(self) -> None:
        """Answer; the head is there, so its deadline is over."""
        self._deadline.cancel()
        body = self.environ["eventlet.input"]
        body.discard = lambda: self._discard(body)
        super().handle_one_response()

    def log_message(self, *_about: object) -> None:
        """Say nothing of a broken request: it would be an address, and somebody's words."""

    def _discard(self, body: Any) -> None:
        """Read past the rest of a body to the next request, but not for ever."""
        self.close_connection = True
        with eventlet.Timeout(DISCARD_DEADLINE, False):  # noqa: FBT003 - so it is silent
            wsgi.Input.discard(body)
            self.close_connection = False

    def _hang_up(self) -> None:
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)


class Server:
    """Serves until it is stopped."""

    def __init__(self, running: Running, listener: socket.socket) -> None:
        self._application = WholeBody(running.wsgi, _within_deadline)
        self._listener = listener
        self._greenlet: Any = None

    def run(self) -> None:
        """Serve; once stopped, return when all that was begun is answered."""
        self._greenlet = eventlet.getcurrent()
        websocket.RFC6455WebSocket = CarefulWebSocket
        wsgi.server(
            self._listener,
            self._application,
            max_size=_most_sockets(),
            socket_timeout=SOCKET_TIMEOUT,
            url_length_limit=LONGEST_URL,
            protocol=Protocol,
            log=logging.getLogger("openspace.requests"),
            log_output=False,
            debug=False,
        )

    def stop(self) -> None:
        """End the loop that takes connections; it ends idle ones and waits for the others."""
        eventlet.kill(self._greenlet, SystemExit)


def _most_sockets() -> int:
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    is_free = files == resource.RLIM_INFINITY
    return MOST_SOCKETS if is_free else min(MOST_SOCKETS, files - OTHER_FILES)


def _within_deadline(read: Callable[[], bytes]) -> bytes:
    with eventlet.Timeout(BODY_DEADLINE, TimeoutError("the body took too long")):
        return read()
