"""Flat fan-out: a channel's message is encoded once, framed once, and written to everybody at once.

Stock Socket.IO gives each phone a queue and a writer that is woken, frames the message again and
sends it. Here the one frame goes straight into every WebSocket that has nothing else under way.
Whatever is not so simple (polling, upgrading, behind, being written to) takes the ordinary way
through queue and writer, so everybody still gets everything in order.

`lines.py` holds what leans on inner names of python-engineio and eventlet. What it needs is looked
for at the start, and where something is missing everything takes the ordinary way.
"""

from __future__ import annotations

from typing import Any

from engineio.packet import MESSAGE
from engineio.packet import Packet as EngineMessage
from socketio import Manager, RedisManager

from openspace import metrics
from openspace.live.lines import Line, line_of, text_frame, watch_openings
from openspace.settings import Settings

MOST_QUEUED = 256
"""Messages that wait for one phone; with more it is hung up on, and catches up by number."""

REDIS_CHANNEL = "flask-socketio"


def client_manager(settings: Settings) -> Manager:
    """What knows the sockets and sends to channels, as the settings want it."""
    is_flat = settings.fanout == "flat" and settings.async_mode == "eventlet"
    if settings.redis_url:
        shared = FlatRedisManager if is_flat else RedisManager
        return shared(settings.redis_url, channel=REDIS_CHANNEL)
    return FlatManager() if is_flat else Manager()


class FlatManager(Manager):  # type: ignore[misc]
    """Knows the sockets of this process, and writes to a channel from a flat list."""

    def __init__(self, *queue: Any, **options: Any) -> None:
        super().__init__(*queue, **options)
        self._lines: dict[tuple[str, str], list[Line]] = {}
        self._is_flat = False

    def set_server(self, server: Any) -> None:
        """Learn of every WebSocket that `server` opens from now on."""
        super().set_server(server)
        self._is_flat = watch_openings(server.eio)

    def emit(
        self,
        event: str,
        data: Any,
        namespace: str,
        room: Any = None,
        skip_sid: Any = None,
        callback: Any = None,
        to: Any = None,
        **kwargs: Any,
    ) -> None:
        """Send to a channel; what is for one phone or wants an answer goes the ordinary way."""
        to = to or room
        is_for_all = isinstance(to, str) and not self.is_sid_room(namespace, to)
        if self._is_flat and is_for_all and not (skip_sid or callback):
            arguments = list(data) if isinstance(data, tuple) else [data]
            encoded = self.server.packet_class(
                packet_type=2, namespace=namespace, data=[event, *arguments]
            ).encode()
            if isinstance(encoded, str):
                self._send(namespace, to, EngineMessage(MESSAGE, encoded))
                return
        super().emit(event, data, namespace, to, skip_sid=skip_sid, callback=callback, **kwargs)

    def _send(self, namespace: str, channel: str, message: EngineMessage) -> None:
        frame = text_frame(message.encode().encode())
        lines = self._lines_of(namespace, channel)
        metrics.DELIVERIES.add(len(lines))
        for line in lines:
            if line.write(frame):
                continue
            if line.queue.qsize() >= MOST_QUEUED:
                metrics.TOO_SLOW.add()
                line.hang_up()
            else:
                self.server._send_eio_packet(line.socket.sid, message)  # noqa: SLF001

    def _lines_of(self, namespace: str, channel: str) -> list[Line]:
        lines = self._lines.get((namespace, channel))
        if lines is None:
            sockets = self.server.eio.sockets
            there = (sockets.get(eio) for _, eio in self.get_participants(namespace, channel))
            lines = [line_of(one) for one in there if one is not None]
            self._lines[namespace, channel] = lines
        return lines

    def basic_enter_room(
        self, sid: str, namespace: str, room: Any, eio_sid: str | None = None
    ) -> None:
        """Add to a channel, whose list is made anew."""
        self._lines.pop((namespace, room), None)
        super().basic_enter_room(sid, namespace, room, eio_sid)

    def basic_leave_room(self, sid: str, namespace: str, room: Any) -> None:
        """Take out of a channel, whose list is made anew."""
        self._lines.pop((namespace, room), None)
        super().basic_leave_room(sid, namespace, room)


class FlatRedisManager(RedisManager, FlatManager):  # type: ignore[misc]
    """The same where Redis tells other processes too: each writes flat to its own sockets."""
