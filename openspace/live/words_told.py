"""Telling the boards how many words the reports have, a while after somebody wrote."""

from __future__ import annotations

import logging
import threading

from flask_socketio import SocketIO

from openspace.commands.unit import House
from openspace.commands.words_told import EVERY, owing_events, tell_all_words

log = logging.getLogger(__name__)


class WordsTold:
    """Tells each event's words as long as any are to be told.

    Those that a server owed when it ended are told at its next start.
    """

    def __init__(self, house: House, socketio: SocketIO) -> None:
        """Tell in `house`."""
        self._house = house
        self._io = socketio
        self._lock = threading.Lock()
        self._due: set[str] = set()

    def soon(self, code: str) -> None:
        """Something was written in event `code`. Returns at once."""
        with self._lock:
            if code in self._due:
                return
            self._due.add(code)
        self._io.start_background_task(self._tell, code)

    def catch_up(self) -> None:
        """Tell what was owed when a server ended."""
        for code in owing_events(self._house):
            tell_all_words(self._house, code, at_once=True)

    def _tell(self, code: str) -> None:
        is_owing = True
        while is_owing:
            self._io.sleep(EVERY.total_seconds())
            with self._lock:
                self._due.discard(code)
            try:
                is_owing = tell_all_words(self._house, code)
            except Exception:
                log.exception("telling how many words there are failed; it is tried again")
            if is_owing:
                with self._lock:
                    is_owing = code not in self._due
                    self._due.add(code)
