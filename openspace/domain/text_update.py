"""Updates of a shared text, read strictly: nothing else ever reaches the library that merges them.

The format is Yjs's update encoding, version 1 (https://docs.yjs.dev/api/document-updates). Of what
it can hold, a text that people type needs three things, which is all that Yjs and its kin make of
inserting and deleting in one text: letters, letters that were deleted before they were sent
(``ContentDeleted``), and what was deleted. Everything else is refused: other types, formats,
embeds, subdocuments, gaps (``Skip``), and ``GC``, which only stands for what was in a deleted type.

Letters are counted as Yjs counts them, in units of UTF-16: one outside the basic plane is two.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from openspace.domain.bytes_in import BytesIn, unreadable

ROOT = "t"
"""The one text of a document."""

UPDATE_MAX = 192 * 1024
"""Bytes of an update. Yjs sends with each all that was ever deleted, so a phone that comes back to
a text of many corrections needs more than its own words."""

CLIENTS_MAX = 5_000
"""Client ids in a text: each time a page with it is loaded and written in is one."""

LETTERS_MAX = 2**30
"""Letters that were ever written under one client id; the library counts to 2^32."""

DELETED, LETTERS = 1, 4  # the content of a run
CONTENT, HAS_KEY, HAS_RIGHT, HAS_LEFT = 0x1F, 0x20, 0x40, 0x80
BASIC_PLANE = "\uffff"


class ID(NamedTuple):
    """One letter: the client who wrote it, and its number among that client's."""

    client: int
    clock: int


class Run(Struct, frozen=True):
    """Letters written one after the other, beginning at `clock`.

    They were put right after the letter `left` and before `right`. `text` is None where they were
    deleted before they were sent.
    """

    clock: int
    length: int
    left: ID | None
    right: ID | None
    text: str | None

    @property
    def end(self) -> int:
        """The number after that of its last letter."""
        return self.clock + self.length

    def halves(self) -> Iterator[int]:
        """The numbers of the second halves of its letters outside the basic plane."""
        if self.text and len(self.text) < self.length:
            clock = self.clock
            for letter in self.text:
                if letter > BASIC_PLANE:
                    clock += 1
                    yield clock
                clock += 1


class Span(NamedTuple):
    """Letters of one client from number `start` to before `end`."""

    start: int
    end: int


class TextUpdate(Struct, frozen=True):
    """What an update says: new letters by client, in order; and which letters were deleted."""

    runs: dict[int, list[Run]]
    deleted: dict[int, list[Span]]


def read_update(data: bytes) -> TextUpdate:
    """What the update says.

    :raises Invalid: when it cannot be read, or holds anything but letters of `ROOT` and deletions.
    """
    source = BytesIn(data)
    update = TextUpdate(runs=_runs(source), deleted=_deleted(source))
    if not source.is_over:
        raise unreadable("goes on after its end")
    return update


def read_vector(data: bytes) -> dict[int, int]:
    """How far somebody is: how many letters they have of each client.

    :raises Invalid: when it cannot be read.
    """
    source = BytesIn(data)
    vector: dict[int, int] = {}
    for _ in range(source.number(CLIENTS_MAX)):
        client = source.number()
        vector[client] = source.number(LETTERS_MAX)
    if not source.is_over:
        raise unreadable("goes on after its end")
    return vector


def _runs(source: BytesIn) -> dict[int, list[Run]]:
    runs: dict[int, list[Run]] = {}
    for _ in range(source.number(CLIENTS_MAX)):
        number, client, clock = source.number(), source.number(), source.number(LETTERS_MAX)
        if client in runs or not number:
            raise unreadable("a client stands in it twice, or without letters")
        runs[client] = []
        for _ in range(number):
            run = _run(source, clock)
            clock = run.end
            runs[client].append(run)
        if clock > LETTERS_MAX:
            raise unreadable("a number is too large")
    return runs


def _run(source: BytesIn, clock: int) -> Run:
    info = source.byte()
    if info & CONTENT not in {DELETED, LETTERS} or info & HAS_KEY:
        raise unreadable("holds something else than letters")
    left = _id(source) if info & HAS_LEFT else None
    right = _id(source) if info & HAS_RIGHT else None
    is_first = left is None and right is None
    if is_first and (source.number() != 1 or source.letters() != ROOT):
        raise unreadable("is not about the one text")
    text = source.letters() if info & CONTENT == LETTERS else None
    length = source.number(LETTERS_MAX) if text is None else units(text)
    if not length:
        raise unreadable("a run of no letters")
    return Run(clock, length, left, right, text)


def _id(source: BytesIn) -> ID:
    return ID(source.number(), source.number(LETTERS_MAX))


def _deleted(source: BytesIn) -> dict[int, list[Span]]:
    deleted: dict[int, list[Span]] = {}
    for _ in range(source.number(CLIENTS_MAX)):
        client, number = source.number(), source.number()
        if client in deleted:
            raise unreadable("a client's deletions stand in it twice")
        deleted[client] = []
        for _ in range(number):
            start, length = source.number(LETTERS_MAX), source.number(LETTERS_MAX)
            if not length:
                raise unreadable("a deletion of no letters")
            deleted[client].append(Span(start, start + length))
    return deleted


def units(text: str) -> int:
    """How many units of UTF-16 a text is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
