"""How many requests are being answered, for servers that do not know it themselves."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from typing import Any

GLANCE = 0.02
LAST_WORDS = 0.1
"""Seconds in which the last answers leave, once the app has given them."""


class Underway:
    """WSGI: counts what has begun and is not yet answered."""

    def __init__(self, application: Any) -> None:
        """Count the requests to `application`."""
        self._application = application
        self._lock = threading.Lock()
        self._count = 0

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Pass on, and count meanwhile."""
        self._add(1)
        try:
            answer: Iterable[bytes] = self._application(environ, start_response)
            return answer
        finally:
            self._add(-1)

    def wait(self, seconds: float) -> None:
        """Wait until nothing is under way, but no longer than `seconds`."""
        deadline = time.monotonic() + seconds
        while self._count and time.monotonic() < deadline:
            time.sleep(GLANCE)
        time.sleep(LAST_WORDS)

    def _add(self, one: int) -> None:
        with self._lock:
            self._count += one
