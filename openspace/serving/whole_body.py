"""Reading a request's body before the app runs, so that who dawdles holds up nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

LARGEST_READ = 1024 * 1024


class WholeBody:
    """WSGI: has the body read before the app runs, within a deadline and a size."""

    def __init__(self, application: Any, within_deadline: Callable[..., bytes]) -> None:
        """Read with `within_deadline`, which raises TimeoutError."""
        self._application = application
        self._within_deadline = within_deadline

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Read, then pass on; who dawdles gets 408, and a body of unknown length 411."""
        if environ.get("HTTP_TRANSFER_ENCODING"):
            start_response("411 Length Required", [("Connection", "close")])
            return []
        try:
            length = int(environ.get("CONTENT_LENGTH") or 0)
            if 0 < length <= LARGEST_READ:
                stream = environ["wsgi.input"]
                body = self._within_deadline(lambda: stream.read(length))
                environ["wsgi.input"] = BytesIO(body)
        except (TimeoutError, OSError, ValueError):
            start_response("408 Request Timeout", [("Connection", "close")])
            return []
        answer: Iterable[bytes] = self._application(environ, start_response)
        return answer
