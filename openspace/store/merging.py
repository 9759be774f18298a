"""Merging updates of a shared text: the one place that knows the library that does it.

pycrdt's core is written in Rust and ends with an exception that is no `Exception` where something
is not as it thought. Only updates that we wrote ourselves (`domain.update_writing`) get here.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from difflib import SequenceMatcher
from secrets import randbits

from pycrdt import Doc, Text

from openspace.domain.text_update import ROOT
from openspace.domain.update_writing import write_vector

MOST_LINES = 2_000
"""Finding where two texts agree takes the square of their lines."""

BITS_OF_A_CLIENT = 32  # as Yjs draws them


class UnmergeableError(Exception):
    """The library gave up; what was being merged must not be used any further."""


class Merged:
    """A shared text with all its updates merged."""

    def __init__(self, client: int = 0) -> None:
        """Begin empty; what is edited here is written under the id `client`."""
        self._doc = Doc[Text](client_id=client, allow_multithreading=True)
        self._text = self._doc.get(ROOT, type=Text)

    def apply(self, update: bytes) -> None:
        """Merge an update.

        :raises UnmergeableError: when the library gives up.
        """
        with _no_panic():
            self._doc.apply_update(update)

    @property
    def text(self) -> str:
        """What the text says."""
        return str(self._text)

    def since(self, vector: Mapping[int, int] | None = None) -> bytes:
        """What somebody who is as far as `vector` lacks; without it everything."""
        with _no_panic():
            return self._doc.get_update(write_vector(vector or {}))

    def rewritten(self, ends: Mapping[int, int], text: str) -> bytes:
        """The update that makes it say `text`; `ends` is how far it is now.

        It is written under a client id of its own. Only lines that differ are touched, so what
        others write elsewhere meanwhile stays.
        """
        fresh = Merged(new_client(ends))
        fresh.apply(self.since())
        with fresh._doc.transaction():
            fresh._say(text)
        return fresh.since(ends)

    def _say(self, text: str) -> None:
        before, after = self.text.splitlines(keepends=True), text.splitlines(keepends=True)
        at = 0
        for old, new in _differences(before, after):
            if old != new:
                self._replace(at, "".join(old), "".join(new))
            at += len("".join(new).encode())

    def _replace(self, at: int, old: str, new: str) -> None:
        # The library counts in bytes of UTF-8.
        if old:
            del self._text[at : at + len(old.encode())]
        if new:
            self._text.insert(at, new)


def _differences(before: list[str], after: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Old lines and new ones, part by part; of very many it is not looked for where they agree."""
    if max(len(before), len(after)) > MOST_LINES:
        yield before, after
        return
    for _, i, j, k, m in SequenceMatcher(None, before, after).get_opcodes():
        yield before[i:j], after[k:m]


def new_client(taken: Container[int]) -> int:
    """A client id that is not `taken`."""
    client = randbits(BITS_OF_A_CLIENT)
    while client in taken:
        client = randbits(BITS_OF_A_CLIENT)
    return client


@contextmanager
def _no_panic() -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise UnmergeableError from error
        raise
