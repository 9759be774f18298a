"""Sending what was written in shared texts to those who have them open, never in a request.

As with the announcer: what piles up while a message is being sent goes out in the next.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator

from flask_socketio import SocketIO
from msgspec.structs import replace

from openspace import metrics
from openspace.domain.report import TextNews
from openspace.live.announcer import LEAST_PAUSE, PAUSE_PER_COST
from openspace.live.text_wishes import in_letters

log = logging.getLogger(__name__)


class TextTeller:
    """Tells each event's news of its shared texts, in order."""

    def __init__(self, socketio: SocketIO) -> None:
        """Send through `socketio`."""
        self._io = socketio
        self._lock = threading.Lock()
        self._waiting: dict[str, list[TextNews]] = {}
        self._then: Callable[[str], None] = lambda _code: None

    def then(self, act: Callable[[str], None]) -> None:
        """Also `act` on each event that has news."""
        self._then = act

    def tell(self, code: str, news: list[TextNews]) -> None:
        """Have those told who have these texts open. Returns at once."""
        with self._lock:
            is_running = code in self._waiting
            self._waiting.setdefault(code, []).extend(news)
        if not is_running:
            self._io.start_background_task(self._run, code)
        self._then(code)

    def _run(self, code: str) -> None:
        while news := self._take(code):
            started = time.monotonic()
            try:
                self._send(code, news)
            except Exception:
                # Who was not told finds a gap at the next news, and opens the text again.
                log.exception("telling what was written failed")
            spent = time.monotonic() - started
            self._io.sleep(max(LEAST_PAUSE, PAUSE_PER_COST * spent))

    def _take(self, code: str) -> list[TextNews]:
        with self._lock:
            news = self._waiting.pop(code)
            if news:
                self._waiting[code] = []
            return news

    def _send(self, code: str, news: list[TextNews]) -> None:
        for one in joined(news):
            message = {
                "topic": one.topic,
                "field": one.field,
                "from": one.before,
                "head": one.before + len(one.updates),
                "updates": [in_letters(update) for update in one.updates],
            }
            self._io.emit("text", message, to=channel(code, one.topic, hosts=one.is_hidden))
            metrics.TEXT_MESSAGES.add()


def channel(code: str, topic: str, *, hosts: bool = False) -> str:
    """The Socket.IO room of those who have a topic's texts open, or of the hosts among them."""
    return f"texts:{code}:{topic}:hosts" if hosts else f"texts:{code}:{topic}"


def joined(news: Iterable[TextNews]) -> Iterator[TextNews]:
    """The same in fewer: what follows on another of the same text is put to it."""
    open_ends: dict[tuple[str, str, bool], TextNews] = {}
    for one in news:
        key = (one.topic, one.field, one.is_hidden)
        last = open_ends.pop(key, None)
        if last is not None and last.before + len(last.updates) == one.before:
            one = replace(last, updates=last.updates + one.updates)  # noqa: PLW2901
        elif last is not None:
            yield last
        open_ends[key] = one
    yield from open_ends.values()
