"""Werkzeug's server with a thread for each connection: no patching, for small rooms."""

from __future__ import annotations

import socket
from typing import Any

from werkzeug.serving import WSGIRequestHandler, make_server

from openspace.app import Running
from openspace.serving.underway import Underway

PATIENCE = 3.0


class Quiet(WSGIRequestHandler):
    """Keeps connections open, and says nothing of single requests."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Say nothing."""


class Server:
    """Serves until it is stopped."""

    def __init__(self, running: Running, listener: socket.socket) -> None:
        host, port = listener.getsockname()[:2]
        self._underway = Underway(running.wsgi)
        self._server = make_server(
            host,
            port,
            self._underway,
            threaded=True,
            request_handler=Quiet,
            fd=listener.detach(),
        )

    def run(self) -> None:
        """Serve; once stopped, return when what was begun is answered."""
        self._server.serve_forever(poll_interval=0.1)
        self._underway.wait(PATIENCE)

    def stop(self) -> None:
        """Take no new connections."""
        self._server.shutdown()
