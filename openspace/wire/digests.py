"""The digest of each event's board as it stands, kept from change to change."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy.orm import Session

from openspace.domain.board import Board
from openspace.domain.changes import apply
from openspace.domain.digest import COLLECTIONS, SINGLE, Hash, record_hash, total
from openspace.store import changelog
from openspace.store.database import Database
from openspace.store.queries import board_of, event_by_code
from openspace.store.tables import EventRow
from openspace.wire.records import event_out

KEPT = 64
"""How many events' digests are kept in memory, the latest used."""

FAR_BEHIND = 200
"""More changes than this, and the board is read again instead."""

READ_AGAIN = 60.0
"""Seconds after which a kept board is compared with the database, so that it is no mere echo."""


class Digests:
    """Each event's newest digest; a change costs the records that it touched."""

    def __init__(self) -> None:
        """Start with none."""
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, db: Session, event: EventRow) -> str:
        """The digest of the event's board as of ``event.seq``."""
        with self._lock:
            kept = self._kept.get(event.id)
            if kept is None or not kept.follow(db, event):
                kept = self._kept[event.id] = _Kept(db, event)
            self._kept.move_to_end(event.id)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return kept.digest


_digests: WeakKeyDictionary[Database, Digests] = WeakKeyDictionary()


def digests_of(database: Database) -> Digests:
    """The digests of one database's events, the same for HTTP and for the socket."""
    return _digests.setdefault(database, Digests())


def standing(database: Database, code: str) -> dict[str, Any] | None:
    """``{seq, digest}`` of event `code` as it is now; None if there is none."""

    def read(db: Session) -> dict[str, Any] | None:
        event = event_by_code(db, code)
        if event is None:
            return None
        return {"seq": event.seq, "digest": digests_of(database).get(db, event)}

    return database.read(read)


class _Kept:
    """One event's board, with the hash of each of its records."""

    def __init__(self, db: Session, event: EventRow) -> None:
        self._hashes: dict[tuple[str, str], tuple[Any, Hash]] = {}
        self._read_at = time.monotonic()
        self._board = board_of(db, event)
        self.digest = self._summed()

    def follow(self, db: Session, event: EventRow) -> bool:
        """Come to the event's newest change; False where reading it all again is better."""
        behind = event.seq - self._board.seq
        is_old = time.monotonic() - self._read_at > READ_AGAIN
        if is_old or not 0 <= behind <= FAR_BEHIND:
            return False
        if behind:
            for change in changelog.since(db, event.id, self._board.seq):
                self._board = apply(self._board, change)
            self.digest = self._summed()
        return self._board.seq == event.seq

    def _summed(self) -> str:
        before, self._hashes = self._hashes, {}
        for key, record in _records(self._board):
            held = before.get(key)
            if held is None or held[0] is not record:
                sent = event_out(record) if key[0] == "event" else record
                held = (record, record_hash((key[0], sent)))
            self._hashes[key] = held
        return total(hash_ for _, hash_ in self._hashes.values())


def _records(board: Board) -> Iterator[tuple[tuple[str, str], Any]]:
    for name in SINGLE:
        yield (name, ""), getattr(board, name)
    for name in COLLECTIONS:
        for id_, record in getattr(board, name).items():
            yield (name, id_), record
