"""Updates of a shared text as bytes: what we say ourselves is all that a library ever merges.

An update that was admitted is written anew, with only what is new in it, so it is the same for
everybody who reads it, and as short as it can be.
"""

from __future__ import annotations

from collections.abc import Mapping

from openspace.domain.bytes_in import MORE, SEVEN_BITS
from openspace.domain.text_update import (
    DELETED,
    HAS_LEFT,
    HAS_RIGHT,
    ID,
    LETTERS,
    ROOT,
    Run,
    Span,
    TextUpdate,
)


def write_update(update: TextUpdate) -> bytes:
    """The update in Yjs's encoding, version 1."""
    out = bytearray(_number(len(update.runs)))
    for client, runs in update.runs.items():
        out += _number(len(runs)) + _number(client) + _number(runs[0].clock)
        for run in runs:
            out += _run(run)
    out += _number(len(update.deleted))
    for client, spans in update.deleted.items():
        out += _number(client) + _number(len(spans))
        for span in spans:
            out += _span(span)
    return bytes(out)


def write_vector(ends: Mapping[int, int]) -> bytes:
    """How far somebody is, in Yjs's encoding."""
    parts = (_number(client) + _number(end) for client, end in ends.items())
    return _number(len(ends)) + b"".join(parts)


def _run(run: Run) -> bytes:
    info = DELETED if run.text is None else LETTERS
    beside = b""
    if run.left is not None:
        info, beside = info | HAS_LEFT, _id(run.left)
    if run.right is not None:
        info, beside = info | HAS_RIGHT, beside + _id(run.right)
    if not beside:
        beside = _number(1) + _letters(ROOT)
    content = _number(run.length) if run.text is None else _letters(run.text)
    return bytes([info]) + beside + content


def _id(letter: ID) -> bytes:
    return _number(letter.client) + _number(letter.clock)


def _span(span: Span) -> bytes:
    return _number(span.start) + _number(span.end - span.start)


def _letters(text: str) -> bytes:
    encoded = text.encode()
    return _number(len(encoded)) + encoded


def _number(number: int) -> bytes:
    out = bytearray()
    while number > SEVEN_BITS:
        out.append(number & SEVEN_BITS | MORE)
        number >>= 7
    out.append(number)
    return bytes(out)
