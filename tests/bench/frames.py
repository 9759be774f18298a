"""WebSocket frames as the benchmark reads and writes them: whole texts, masked with zeros."""

from __future__ import annotations

SHORT, MIDDLING = 126, 127
MASKED = 0x80


def frames_in(data: bytes) -> tuple[list[bytes], bytes]:
    """The messages in `data` that have come whole, and what is left."""
    messages = []
    while len(data) > 1:
        mark, length, begin = data[1] & MASKED, data[1] & 0x7F, 2
        if length == SHORT:
            length, begin = int.from_bytes(data[2:4], "big"), 4
        elif length == MIDDLING:
            length, begin = int.from_bytes(data[2:10], "big"), 10
        begin += 4 if mark else 0
        if len(data) < begin + length:
            break
        messages.append(data[begin : begin + length])
        data = data[begin + length :]
    return messages, data


def masked(text: str) -> bytes:
    """A text message as a client sends it; the mask is four zeros, which is allowed."""
    data = text.encode()
    if len(data) < SHORT:
        return bytes([0x81, MASKED | len(data), 0, 0, 0, 0]) + data
    return bytes([0x81, MASKED | SHORT]) + len(data).to_bytes(2, "big") + bytes(4) + data
