"""Telling those who have a topic's texts open who is writing in them right now."""

from __future__ import annotations

import logging
import threading
from typing import NamedTuple

from flask_socketio import SocketIO

from openspace.commands.text_reading import Holder
from openspace.live.pen_case import SECONDS, PenCase
from openspace.live.text_teller import channel

log = logging.getLogger(__name__)

PAUSE = 0.2
"""Seconds between two messages about a topic's pens: many begin to write at once."""


class Topic(NamedTuple):
    """A topic whose pens are told."""

    code: str
    id: str
    is_hidden: bool

    @property
    def channel(self) -> str:
        """Where they are told."""
        return channel(self.code, self.id, hosts=self.is_hidden)


class Pens:
    """Who holds one, by socket; those of other processes are in the case as well."""

    def __init__(self, socketio: SocketIO, case: PenCase) -> None:
        """Send through `socketio`, keep pens in `case`."""
        self._io = socketio
        self._case = case
        self._lock = threading.Lock()
        self._held: dict[str, tuple[Topic, str]] = {}
        self._due: set[Topic] = set()
        self._told: dict[Topic, dict[str, str]] = {}

    def take(self, sid: str, topic: Topic, holder: Holder, field: str) -> None:
        """`holder` is writing in `field`, or no longer; everybody is told in a moment."""
        self._held[sid] = topic, holder.person
        self._case.put(topic.channel, holder.person, field)
        self._soon(topic)

    def drop(self, sid: str) -> None:
        """Whoever wrote on this socket does so no longer."""
        topic, person = self._held.pop(sid, (None, ""))
        if topic is not None:
            self._case.put(topic.channel, person, "")
            self._soon(topic)

    def _soon(self, topic: Topic) -> None:
        with self._lock:
            if topic in self._due:
                return
            self._due.add(topic)
        self._io.start_background_task(self._run, topic)

    def _run(self, topic: Topic) -> None:
        """Tell what there is, and go on looking as long as anybody writes."""
        pause = PAUSE
        while topic in self._due:
            self._io.sleep(pause)
            with self._lock:
                self._due.discard(topic)
            try:
                is_held = self._tell(topic)
            except Exception:
                log.exception("telling who is writing failed")
                is_held = True
            pause = min(2 * pause, SECONDS / 4) if is_held else PAUSE
            if is_held:
                self._due.add(topic)

    def _tell(self, topic: Topic) -> bool:
        held = self._case.held(topic.channel)
        if held != self._told.get(topic):
            pens = [{"person": person, "field": field} for person, field in sorted(held.items())]
            self._io.emit("pens", {"topic": topic.id, "pens": pens}, to=topic.channel)
        if held:
            self._told[topic] = held
        else:
            self._told.pop(topic, None)
        return bool(held)
