"""The bare relay: whatever one says, all hear, as WebSocket frames and by nothing but send().

python -m tests.bench.relay PORT
"""

from __future__ import annotations

import selectors
import socket
import sys
from contextlib import suppress

from openspace.live.lines import text_frame
from tests.bench.floor import ACCEPTED
from tests.bench.frames import frames_in


def serve(port: int) -> None:
    """Serve for ever."""
    listener = socket.create_server(("127.0.0.1", port), backlog=4096)
    waiting = selectors.DefaultSelector()
    waiting.register(listener, selectors.EVENT_READ)
    heard: dict[socket.socket, bytes] = {}
    while True:
        for key, _ in waiting.select():
            one = key.fileobj
            assert isinstance(one, socket.socket)
            if one is listener:
                one, _ = listener.accept()
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                waiting.register(one, selectors.EVENT_READ)
                one.recv(4096)
                one.sendall(ACCEPTED)
                heard[one] = b""
                continue
            data = one.recv(1 << 16)
            if not data:
                waiting.unregister(one)
                heard.pop(one)
                continue
            messages, heard[one] = frames_in(heard[one] + data)
            for message in messages:
                frame = text_frame(message)
                for other in heard:
                    with suppress(OSError):
                        other.sendall(frame)


if __name__ == "__main__":
    serve(int(sys.argv[1]))
