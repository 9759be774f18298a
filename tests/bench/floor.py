"""The floor: the same message as bare WebSocket frames, by nothing but a loop of send().

python -m tests.bench.floor PORT STAMPS; whatever is asked by PUT or DELETE is told to everybody.
"""

from __future__ import annotations

import selectors
import socket
import sys
from contextlib import suppress
from pathlib import Path

from openspace.live.lines import text_frame
from tests.bench.stamps import Stamps

ACCEPTED = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
# What the app sends when somebody marks a topic.
MESSAGE = (
    b'42["changes",[{"v":1,"kind":"interest.marked","seq":%d,"at":"2026-11-24T09:00:00.123456Z",'
    b'"by":null,"ref":"bench-12345-%06d","data":{"topic":"0123456789abcdef0123456789abcdef",'
    b'"interest":1}}]]'
)


def serve(port: int, stamps: Stamps) -> None:
    """Serve for ever."""
    listener = socket.create_server(("127.0.0.1", port), backlog=4096)
    waiting = selectors.DefaultSelector()
    waiting.register(listener, selectors.EVENT_READ)
    phones: list[socket.socket] = []
    while True:
        for key, _ in waiting.select():
            one = key.fileobj
            assert isinstance(one, socket.socket)
            if one is listener:
                one, _ = listener.accept()
                one.settimeout(0)
                waiting.register(one, selectors.EVENT_READ)
                continue
            asked = b""
            with suppress(OSError):
                asked = one.recv(4096)
            if not asked:
                waiting.unregister(one)
                one.close()
            elif b"Upgrade: websocket" in asked:
                one.send(ACCEPTED)
                phones.append(one)
            else:
                seq = stamps.newest + 1
                stamps.commit(seq)
                tell(phones, text_frame(MESSAGE % (seq, seq)))
                one.send(ANSWER)


def tell(phones: list[socket.socket], frame: bytes) -> None:
    """Send a frame to all; who does not take it whole is too slow for this."""
    for phone in phones:
        try:
            sent = phone.send(frame)
        except OSError:
            sent = 0
        if sent < len(frame):
            raise SystemExit("a phone was too slow for the floor")


if __name__ == "__main__":
    serve(int(sys.argv[1]), Stamps(Path(sys.argv[2])))
