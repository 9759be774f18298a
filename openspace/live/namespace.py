"""The socket: following an event, and how many are there.

A phone joins the channel first and reads the log afterwards, so nothing can fall between
the two; what comes twice is dropped by its number.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from flask import request
from flask_socketio import Namespace, SocketIO, emit, join_room, leave_room
from msgspec import Meta, Struct

from openspace.commands.callers import Caller
from openspace.commands.join_link import led_on
from openspace.commands.unit import House
from openspace.domain.errors import NotFound
from openspace.domain.ids import read_code
from openspace.live.announcer import channel
from openspace.live.presence import Presence
from openspace.live.sockets import Measure, refused
from openspace.wire.catching_up import catch_up

FOLLOW_BURST, FOLLOWS_PER_SECOND = 20, 1
"""How often one phone may ask what it has missed; the answer may be a whole board."""

PRESENCE_PAUSE = 2.0
"""Seconds between two counts sent to an event: people come in hundreds at once."""


class Follow(Struct, frozen=True, forbid_unknown_fields=True):
    """To follow an event from change `since` on; without it the whole board is given.

    A `screen`, such as a wall or one at a door, is nobody's own and is not counted.
    """

    event: Annotated[str, Meta(max_length=20)]
    since: Annotated[int, Meta(ge=0)] | None = None
    screen: bool = False


class Followers(Namespace):  # type: ignore[misc]
    """The one namespace: ``follow`` in, ``changes`` and ``presence`` out."""

    def __init__(
        self,
        house: House,
        socketio: SocketIO,
        caller: Callable[[], Caller],
        gone: Callable[[str], None],
    ) -> None:
        """Read in `house`; `caller` says who follows, and `gone` hears which socket closed."""
        super().__init__("/")
        self._house = house
        self._caller = caller
        self._io = socketio
        self._gone = gone
        self._lock = threading.Lock()
        self._event_of: dict[str, str] = {}
        self._presence = Presence()
        self._asked: dict[str, Measure] = {}
        self._due: set[str] = set()

    def on_follow(self, data: Any = None, *_more: Any) -> dict[str, Any]:
        """Follow an event; the acknowledgement is what the phone has missed."""
        asked = self._asked.setdefault(_sid(), Measure(FOLLOW_BURST, FOLLOWS_PER_SECOND))
        if asked.take() > 0:
            return {"error": {"code": "too_many"}}
        try:
            wish = msgspec.convert(data, Follow)
        except msgspec.ValidationError:
            self._leave()
            return {"error": {"code": "invalid"}}
        try:
            code = read_code(wish.event)
            if code is None:
                raise NotFound(what="event")
            self._join(code, is_screen=wish.screen)
            return catch_up(self._house.database, code, wish.since)
        except NotFound as unknown:
            self._leave()
            return refused(led_on(self._house, self._caller(), wish.event, unknown))

    def on_disconnect(self, _reason: object = None) -> None:
        """Count one fewer."""
        self._asked.pop(_sid(), None)
        self._leave(is_gone=True)
        self._gone(_sid())

    def _join(self, code: str, *, is_screen: bool) -> None:
        sid = _sid()
        if self._event_of.get(sid) == code:
            return
        self._leave()
        join_room(channel(code))
        self._event_of[sid] = code
        if not is_screen:
            # Whoever has no cookie is somebody all the same.
            self._presence.come(sid, code, self._caller().token_hash or sid)
        # Straight to this phone: greeting hundreds through Redis would overflow its queue.
        emit("presence", {"people": self._presence.count(code)}, ignore_queue=True)
        self._count_soon(code)

    def _leave(self, *, is_gone: bool = False) -> None:
        code = self._event_of.pop(_sid(), None)
        self._presence.go(_sid())
        if code is not None:
            if not is_gone:
                leave_room(channel(code))
            self._count_soon(code)

    def _count_soon(self, code: str) -> None:
        with self._lock:
            if code in self._due:
                return
            self._due.add(code)
        self._io.start_background_task(self._send_count, code)

    def _send_count(self, code: str) -> None:
        self._io.sleep(PRESENCE_PAUSE)
        with self._lock:
            self._due.discard(code)
        self._io.emit("presence", {"people": self._presence.count(code)}, to=channel(code))


def _sid() -> str:
    return str(request.sid)  # type: ignore[attr-defined]
