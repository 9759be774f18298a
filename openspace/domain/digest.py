"""The digest of a board: 16 letters that tell whether a phone holds what the server holds.

Each record is hashed by itself, in the one form in which its JSON can be written: keys sorted, no
blanks, UTF-8. The digest is the sum of the hashes, so order makes no difference, and a change costs
as much as the record that it is about. The phones have the same in ``static/js/board/digest.js``.

The hash is two CRC-32, of the bytes forwards and backwards, which both sides have fast, stirred
into one another: sums of bare CRCs would not notice two topics that changed places. It finds
accidents; it is no seal against forgery.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

SINGLE = ("event", "wall")
COLLECTIONS = ("rounds", "rooms", "topics", "people")

Hash = tuple[int, int]
"""Two numbers of 32 bits."""

_32_BITS = 0xFFFFFFFF
_write = msgspec.json.Encoder(order="sorted").encode


def digest(board: Mapping[str, Any]) -> str:
    """The digest of a whole board as it is sent."""
    return total(record_hash(record) for record in records_of(board))


def records_of(board: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every record of a board with the name of its kind: what is hashed as one."""
    for name in SINGLE:
        yield name, board[name]
    for name in COLLECTIONS:
        for record in board[name].values():
            yield name, record


def record_hash(record: tuple[str, Any]) -> Hash:
    """The hash of one record, given with the name of its kind; a struct is hashed as its JSON."""
    written = _write(record)
    x, y = zlib.crc32(written), zlib.crc32(written[::-1])
    y ^= _stirred(x)
    x ^= _stirred(y)
    y ^= _stirred(x)
    return x, y


def total(hashes: Iterator[Hash]) -> str:
    """The digest of records with these hashes."""
    a = b = 0
    for x, y in hashes:
        a, b = a + x, b + y
    return f"{a & _32_BITS:08x}{b & _32_BITS:08x}"


def _stirred(n: int) -> int:
    """Every bit of 32 makes a difference to every other (the end of MurmurHash3)."""
    n ^= n >> 16
    n = n * 0x85EBCA6B & _32_BITS
    n ^= n >> 13
    n = n * 0xC2B2AE35 & _32_BITS
    return n ^ n >> 16
