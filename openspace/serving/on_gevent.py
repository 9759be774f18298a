"""gevent's WSGI server, with the WebSocket handler that sends long messages whole.

simple-websocket, the other choice, loses the rest of a frame that a slow phone does not take
at once, because gevent's sockets write what fits.
"""

from __future__ import annotations

import logging
import socket

from gevent import pywsgi
from geventwebsocket.handler import WebSocketHandler

from openspace.app import Running
from openspace.serving.underway import Underway

PATIENCE = 3.0


class Server:
    """Serves until it is stopped."""

    def __init__(self, running: Running, listener: socket.socket) -> None:
        # The handler would log every request.
        logging.getLogger("geventwebsocket").setLevel(logging.WARNING)
        self._underway = Underway(running.wsgi)
        # Its errors are about broken requests, with an address and somebody's words.
        self._server = pywsgi.WSGIServer(
            listener, self._underway, handler_class=WebSocketHandler, log=None, error_log=None
        )

    def run(self) -> None:
        """Serve; once stopped, return when what was begun is answered."""
        self._server.serve_forever()
        self._underway.wait(PATIENCE)

    def stop(self) -> None:
        """Take no new connections."""
        self._server.stop(timeout=0)
