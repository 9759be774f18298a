"""eventlet's WebSocket, held to a size and a pace.

Its own puts no bound on a message of many frames, reads frames without ever yielding while
there are more, and unmasks them byte by byte: 64 KiB held everybody up for 10 ms.
"""

from __future__ import annotations

from typing import Any

import eventlet
from eventlet import websocket

from openspace.live.sockets import Measure

FRAME_BURST = 200
FRAMES_PER_SECOND = 60
MOST_FRAGMENTS = 64
TOO_LARGE = 1009  # RFC 6455, 7.4.1


class CarefulWebSocket(websocket.RFC6455WebSocket):  # type: ignore[misc]
    """Reads frames at a measured pace, and messages up to the size of one frame."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._measure = Measure(FRAME_BURST, FRAMES_PER_SECOND)

    def _recv_frame(self, message: Any = None) -> Any:
        while (seconds := self._measure.take()) > 0:
            eventlet.sleep(seconds)
        if self.websocket_closed:  # by us: what else was sent need not be read
            raise websocket.ConnectionClosedError
        frame = super()._recv_frame(message)
        size = sum(map(len, frame.data))
        if size > self.max_frame_length or len(frame.data) > MOST_FRAGMENTS:
            raise websocket.FailedConnectionError(TOO_LARGE, "The message is too large.")
        return frame

    @staticmethod
    def _apply_mask(
        data: bytes, mask: tuple[int, ...], length: int | None = None, offset: int = 0
    ) -> bytes:
        """The bytes with the mask laid over them, all at once as one large number."""
        size = len(data) if length is None else length
        turned = bytes(mask[(offset + i) % 4] for i in range(4))
        key = (turned * (size // 4 + 1))[:size]
        number = int.from_bytes(data[:size], "little") ^ int.from_bytes(key, "little")
        return number.to_bytes(size, "little")
