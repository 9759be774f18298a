"""Connections of a client: HTTP that keeps alive, and a WebSocket; no more than is needed."""

from __future__ import annotations

import asyncio
import base64
import os
from typing import Any

import msgspec

Json = dict[str, Any]

PATIENCE = 6.0
"""Seconds for an answer, after which a client hangs up and tries again."""

TROUBLE = (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError)
"""What a broken line ends in."""


class Http:
    """One connection at a time to `port`, made when there is something to say."""

    def __init__(self, port: int, cookie: str = "") -> None:
        self.cookie = cookie
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, told: Json | None = None) -> Json:
        """Send and give the JSON answered, whatever its status.

        :raises TROUBLE: when the line breaks or is silent; then it has been hung up.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._ask(method, path, told)
        except BaseException:
            self.hang_up()
            raise

    def hang_up(self) -> None:
        """End the connection; the next wish makes a new one."""
        if self._writer is not None:
            self._writer.transport.abort()
        self._reader = self._writer = None

    async def _ask(self, method: str, path: str, told: Json | None) -> Json:
        if self._writer is None or self._reader is None:
            self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        body = b"" if told is None else msgspec.json.encode(told)
        self._writer.write(_head(method, path, self._port, self.cookie, len(body)) + body)
        await self._writer.drain()
        _, head = await read_head(self._reader)
        if cookie := head.get("set-cookie"):
            self.cookie = cookie.partition(";")[0]
        answer = await self._reader.readexactly(int(head["content-length"]))
        if head.get("connection", "").lower() == "close":
            self.hang_up()
        told_back: Json = msgspec.json.decode(answer)
        return told_back


def _head(method: str, path: str, port: int, cookie: str, length: int) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", f"Cookie: {cookie}"]
    if length:
        lines += ["Content-Type: application/json", f"Content-Length: {length}"]
    return "\r\n".join([*lines, "", ""]).encode()


async def read_head(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    """The status and headers of an answer."""
    first, *rest = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    pairs = (line.partition(":") for line in rest if line)
    return int(first.split()[1]), {name.lower(): value.strip() for name, _, value in pairs}


class WebSocket:
    """A WebSocket that speaks text."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int, path: str) -> WebSocket:
        """Shake hands.

        :raises TROUBLE: when the server will not.
        """
        async with asyncio.timeout(PATIENCE):
            made = cls(*await asyncio.open_connection("127.0.0.1", port))
            try:
                await made._shake_hands(port, path)
            except BaseException:
                made.close()
                raise
            return made

    async def _shake_hands(self, port: int, path: str) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        upgrade = f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{upgrade}"
        self._writer.write(f"{head}Sec-WebSocket-Version: 13\r\n\r\n".encode())
        status, _ = await read_head(self._reader)
        if status != 101:
            raise ValueError(f"no WebSocket but {status}")

    def send(self, text: str) -> None:
        """Send a message; the mask is nought, as loopback has no caches to protect."""
        data = text.encode()
        size = bytes([0x80 | len(data)])
        if len(data) > 125:
            size = b"\xfe" + len(data).to_bytes(2)
        self._writer.write(b"\x81" + size + bytes(4) + data)

    async def receive(self) -> str:
        """The next message.

        :raises TROUBLE: when the line breaks or is closed.
        """
        whole = b""
        while True:
            first, second = await self._reader.readexactly(2)
            length = second & 0x7F
            if length > 125:
                length = int.from_bytes(await self._reader.readexactly(2 if length == 126 else 8))
            data = await self._reader.readexactly(length)
            opcode = first & 0x0F
            if opcode == 8:
                raise ValueError("closed")
            if opcode < 3:
                whole += data
                if first & 0x80:
                    return whole.decode()

    def close(self) -> None:
        """Hang up."""
        self._writer.transport.abort()
