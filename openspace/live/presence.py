"""Who is at an event just now: people, however many pages each of them has open."""

from __future__ import annotations

import threading
from collections import Counter


class Presence:
    """Counts people by what they are known by; nothing of it outlives their sockets."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._lock = threading.Lock()
        self._who: dict[str, tuple[str, str]] = {}
        self._pages: dict[str, Counter[str]] = {}

    def come(self, sid: str, code: str, who: str) -> None:
        """`who` follows event `code` over the socket `sid`."""
        with self._lock:
            self._who[sid] = code, who
            self._pages.setdefault(code, Counter())[who] += 1

    def go(self, sid: str) -> None:
        """The socket `sid` follows nothing any more."""
        with self._lock:
            if sid not in self._who:
                return
            code, who = self._who.pop(sid)
            pages = self._pages[code]
            pages[who] -= 1
            if not pages[who]:
                del pages[who]
            if not pages:
                del self._pages[code]

    def count(self, code: str) -> int:
        """How many people are at event `code`."""
        return len(self._pages.get(code, ()))
