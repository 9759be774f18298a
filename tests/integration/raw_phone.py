"""A phone that speaks Engine.IO by hand over a bare socket, so that it can misbehave."""

from __future__ import annotations

import json
import socket
import struct
from typing import Any, Self

UPGRADE = (
    "GET /socket.io/?EIO=4&transport=websocket&code={code} HTTP/1.1\r\n"
    "Host: 127.0.0.1:{port}\r\n"
    "Connection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
)


class RawPhone:
    """Follows an event, reads when it is told to, and sends any bytes."""

    def __init__(self, port: int, code: str = "", *, buffer: int = 0, seconds: float = 20) -> None:
        self.socket = socket.socket()
        if buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self.socket.settimeout(seconds)
        self.socket.connect(("127.0.0.1", port))
        self.socket.sendall(UPGRADE.format(code=code, port=port).encode())
        self._read = self.socket.makefile("rb")
        self.head = b"".join(iter(self._read.readline, b"\r\n"))
        assert self.head.startswith(b"HTTP/1.1 101 "), self.head
        assert self.read().startswith("0{")
        self.send("40")
        assert self.read().startswith("40{")

    def follow(self, code: str, since: int | None = None) -> dict[str, Any]:
        """Follow an event; gives the answer."""
        self.send("421" + json.dumps(["follow", {"event": code, "since": since}]))
        while not (told := self.read()).startswith("431"):
            pass
        answer: dict[str, Any] = json.loads(told[3:])[0]
        return answer

    def changes(self) -> list[dict[str, Any]]:
        """Read on to the next changes."""
        while not (told := self.read()).startswith('42["changes"'):
            if told == "2":
                self.send("3")
        changes: list[dict[str, Any]] = json.loads(told[2:])[1]
        return changes

    def read(self) -> str:
        """The next text message; EOFError once the server has closed."""
        first, second = self._exactly(2)
        length = second & 127
        if length > 125:
            length = int.from_bytes(self._exactly(2 if length == 126 else 8))
        payload = self._exactly(length)
        if first == 0x88:
            raise EOFError(payload)
        assert first == 0x81, hex(first)
        return payload.decode()

    def send(self, text: str) -> None:
        """Send a text message."""
        self.socket.sendall(client_frame(text.encode()))

    def is_hung_up_on(self) -> bool:
        """Whether the server closes, however much it has sent before."""
        try:
            while True:
                self.read()
        except (EOFError, ConnectionError):
            return True
        except TimeoutError:
            return False

    def close(self) -> None:
        """Hang up."""
        self._read.close()
        self.socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _exactly(self, length: int) -> bytes:
        data = self._read.read(length)
        if len(data) < length:
            raise EOFError
        return data


def client_frame(payload: bytes, *, first: int = 0x81) -> bytes:
    """A masked frame; `first` is its first byte, of a whole text message unless told otherwise."""
    length = len(payload)
    if length <= 125:
        head = struct.pack("!BB", first, 0x80 | length)
    elif length <= 0xFFFF:
        head = struct.pack("!BBH", first, 0x80 | 126, length)
    else:
        head = struct.pack("!BBQ", first, 0x80 | 127, length)
    mask = b"\x11\x22\x33\x44"
    masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
    return head + mask + masked
