"""Typing into a report as a phone does: bit by bit, while others write in the same text."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.support.phone import new_ref
from tests.support.shared_text import SharedText

LETTERS_AT_ONCE = 120
TRIES = 50
MENDED = {"gap", "busy", "too_many"}
"""What the protocol tells phones to try again, opening the text anew."""


class NotTakenError(AssertionError):
    """The server refused letters that it should have taken."""


def type_in(text: SharedText, words: str) -> int:
    """Write `words` as a paragraph of their own at the end of what is there.

    Gives how often the server asked to wait. What others write meanwhile may come before or
    behind, never in between. A mark stands where the caret is, since others may write the same.
    """
    _open(text)
    caret = f"|{new_ref()}|"
    text.insert(len(str(text)), caret)
    waits = _send(text)
    for bit in _bits(words):
        with text.lock:
            text.insert(str(text).index(caret), bit)
        waits += _send(text)
    with text.lock:
        text.delete(str(text).index(caret), len(caret))
    waits += _send(text)
    text.ask("text.close")
    return waits


def _bits(words: str) -> Iterator[str]:
    whole = f"{words}\n\n"
    for at in range(0, len(whole), LETTERS_AT_ONCE):
        yield whole[at : at + LETTERS_AT_ONCE]


def _open(text: SharedText) -> None:
    for _ in range(TRIES):
        if "error" not in text.open():
            return
        time.sleep(0.2)
    message = "the text does not open"
    raise NotTakenError(message)


def _send(text: SharedText) -> int:
    for tries in range(TRIES):
        if text.head < 0:
            _open(text)
        code = text.send().get("error", {}).get("code")
        if code is None:
            return tries
        if code not in MENDED:
            raise NotTakenError(code)
        time.sleep(0.2)
        _open(text)
    message = "asked to wait too often"
    raise NotTakenError(message)
