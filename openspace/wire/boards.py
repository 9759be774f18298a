"""The board's bytes, built and compressed once per change, not once per phone."""

from __future__ import annotations

import gzip
import time
from collections import OrderedDict

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace import metrics
from openspace.domain.errors import NotFound
from openspace.store.database import Database
from openspace.store.queries import board_of, existing_event
from openspace.store.tables import EventRow
from openspace.wire.records import board_out

KEPT = 64
"""How many events' boards are kept in memory, the latest used."""


FRESH = 0.25
"""Seconds for which a board is given again unasked. Who follows from its number misses nothing."""


class BoardBytes(Struct, frozen=True):
    """A board as of change `seq`, as JSON and the same compressed."""

    seq: int
    plain: bytes
    gzipped: bytes


class Boards:
    """Each event's newest board, ready to send."""

    def __init__(self, database: Database) -> None:
        """Read from `database`."""
        self._database = database
        self._kept: OrderedDict[str, BoardBytes] = OrderedDict()
        self._fresh_until: dict[str, float] = {}

    def get(self, code: str) -> BoardBytes:
        """The newest board of event `code`.

        :raises NotFound: no such event.
        """
        kept = self._kept.get(code)
        # Set before reading: what is committed meanwhile takes it away again.
        self._fresh_until[code] = time.monotonic() + FRESH
        try:
            newest = self._database.read(lambda db: self._newest(db, code, kept))
        except NotFound:
            self.gone(code)
            raise
        self._kept[code] = newest
        self._kept.move_to_end(code)
        if len(self._kept) > KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._fresh_until.pop(gone, None)
        return newest

    def fresh(self, code: str) -> BoardBytes | None:
        """The board, if it was read just now and nothing has changed here since."""
        is_fresh = self._fresh_until.get(code, 0.0) > time.monotonic()
        return self._kept.get(code) if is_fresh else None

    def changed(self, code: str) -> None:
        """Event `code` has changed: its board must be read again."""
        self._fresh_until.pop(code, None)

    def gone(self, code: str) -> None:
        """There is no event `code` any more: nobody is given its board again."""
        self._fresh_until.pop(code, None)
        self._kept.pop(code, None)

    def _newest(self, db: Session, code: str, kept: BoardBytes | None) -> BoardBytes:
        seq = db.scalar(select(EventRow.seq).where(EventRow.code == code))
        if kept is not None and kept.seq == seq:
            return kept
        event = existing_event(db, code)
        metrics.BOARDS.add()
        plain = msgspec.json.encode(board_out(board_of(db, event)))
        return BoardBytes(event.seq, plain, gzip.compress(plain, 6))
