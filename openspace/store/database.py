"""The database: one engine, and the only two ways into it, `write` and `read`.

SQLite waits for no lock by itself: a lock held by another process would stop the hub, and
with it every phone. So its own timeout is off, and a locked database is tried again after a
short cooperative sleep.
"""

from __future__ import annotations

import contextlib
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from openspace.domain.errors import Busy
from openspace.store.hot_texts import HOT, HotTexts

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds that a write waits for a database locked by another process."""

SECONDS_TO_CONNECT = 10
"""That PostgreSQL may take to let us in."""

RACES = 3
"""How often a write that collided with another is tried again."""

# Opening waits for a moment: beside one that is just being opened or closed, the write-ahead
# log is locked, and a read would fail that could only be tried again.
PRAGMAS = (
    "busy_timeout=1000",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=0",
)

# PostgreSQL: serialization failure, deadlock, lock not available.
_RACE_STATES = {"40001", "40P01", "55P03"}


class Database:
    """The engine and its transactions."""

    def __init__(self, url: str) -> None:
        """Open `url`, an SQLAlchemy database URL; nothing is read yet."""
        self.url = make_url(url)
        self.texts = HotTexts()
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        self._writing = self.engine.execution_options(begin="BEGIN IMMEDIATE")
        self._reading = self.engine.execution_options(
            **({} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"})
        )

    def write(self, work: Callable[[Session], T]) -> T:
        """Run `work` in one write transaction and commit it; try again on a lost race.

        `work` may run more than once, so it must not touch anything but its session, and it
        must never yield: on SQLite every other writer waits for it.

        :raises Busy: when it lost too many races, or the database stayed locked.
        """
        deadline = time.monotonic() + PATIENCE
        races = 0
        while True:
            try:
                with self._session(self._writing, expire_on_commit=False) as db, db.begin():
                    return work(db)
            except DBAPIError as error:
                if _is_locked(error):
                    races -= 1  # waiting for another process is no lost race
                elif not _is_race(error):
                    raise
                races += 1
                if races > RACES or time.monotonic() > deadline:
                    raise Busy from error
            time.sleep(random.uniform(0.001, 0.01))  # noqa: S311 - jitter, not a secret

    def read(self, work: Callable[[Session], T]) -> T:
        """Run `work` on one snapshot of the database, however many queries it makes."""
        with self._session(self._reading) as db, db.begin():
            return work(db)

    def _session(self, engine: Engine, **more: Any) -> Session:
        return Session(engine, info={HOT: self.texts}, **more)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def sqlite_url(folder: Path) -> str:
    """The URL of the embedded database in `folder`."""
    return f"sqlite:///{folder / 'openspace.sqlite3'}"


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": 0}, hide_parameters=True)
    path = engine.url.database

    @event.listens_for(engine, "do_connect")
    def keep_private(*_: Any) -> None:
        # For its owner alone; the files of the write-ahead log take after it.
        if path and path != ":memory:" and not os.path.exists(path):  # noqa: PTH110 - often asked
            with contextlib.suppress(OSError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # BEGIN is ours, see below
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def _postgres_engine(url: str) -> Engine:
    # What people wrote stands in parameters; an error must not carry it into a log.
    return create_engine(
        url,
        pool_size=10,
        max_overflow=20,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": SECONDS_TO_CONNECT},
    )


def _is_locked(error: DBAPIError) -> bool:
    return isinstance(error, OperationalError) and "locked" in str(error.orig)


def _is_race(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return isinstance(error, IntegrityError) or state in _RACE_STATES
