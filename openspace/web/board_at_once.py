"""A board that is at hand, given before the request is anybody else's business.

When a hall opens the app at the same moment, most of what each phone costs is the way through
the framework to bytes that are the same for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from openspace import metrics
from openspace.web.guards import CONTENT_SECURITY_POLICY, HEADERS
from openspace.wire.boards import BoardBytes, Boards

BOARD = re.compile(r"/api/events/(\w{8})/board")


class BoardAtOnce:
    """WSGI: answers for boards read just now; everything else goes on to the app."""

    def __init__(self, application: Any, boards: Boards) -> None:
        """Stand before `application`, behind the guard of host names."""
        self._application = application
        self._boards = boards

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer, or pass on."""
        path = BOARD.fullmatch(environ["PATH_INFO"])
        board = self._boards.fresh(path[1]) if path else None
        if board is None or environ["REQUEST_METHOD"] != "GET":
            passed: Iterable[bytes] = self._application(environ, start_response)
            return passed
        return _answer(board, environ, start_response)


def _answer(board: BoardBytes, environ: dict[str, Any], start_response: Any) -> list[bytes]:
    """The same as the app's own answer, to the last header."""
    is_gzipped = "gzip" in environ.get("HTTP_ACCEPT_ENCODING", "")
    body = board.gzipped if is_gzipped else board.plain
    host = environ.get("HTTP_HOST", "")
    policy = CONTENT_SECURITY_POLICY.format(sockets=f" ws://{host} wss://{host}")
    headers = [
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "no-cache"),
        ("Vary", "Accept-Encoding"),
        *HEADERS.items(),
        ("Content-Security-Policy", policy),
    ]
    if is_gzipped:
        headers.append(("Content-Encoding", "gzip"))
    metrics.REQUESTS.add(of="2xx")
    start_response("200 OK", headers)
    return [body]
