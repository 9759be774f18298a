"""A backup: one ZIP with the whole database, the key, the uploads and a note of what it is.

Whatever database is in use, its copy in the ZIP is an SQLite file of one moment, so either
kind can be restored from it. The app goes on serving meanwhile.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from openspace import __version__
from openspace.settings import Settings
from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate, newest_revision, revision
from openspace.store.photo_files import UPLOADS
from openspace.store.tables import Row

DATABASE = "openspace.sqlite3"
KEY = "secret.key"
ABOUT = "about.json"
ROWS_AT_ONCE = 500
SECONDS = 10
"""That the copying may wait for a locked database."""


class BackupError(Exception):
    """Why there is no backup, or no restoring; its text says what to do."""


class About(Struct, frozen=True, kw_only=True):
    """What stands in a backup about itself; `rows` by table."""

    app: str
    revision: str
    taken_at: datetime
    rows: dict[str, int]
    has_key: bool


def back_up(settings: Settings, database: Database, where: Path) -> tuple[Path, About]:
    """Write a backup to the file `where`, or into it if it is a folder; answers what and where.

    The file is there whole or not at all, and for its owner alone, because it holds the key.

    :raises BackupError: when there is nothing to back up, or the copy is damaged.
    """
    try:
        return _back_up(settings, database, where)
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise does_not_work(error) from error


def does_not_work(error: Exception) -> BackupError:
    """That the database refuses, without its words, which may hold a password or what is in it."""
    kind = type(error.__cause__ or error).__name__
    return BackupError(f"The database does not play along ({kind}); 'openspace doctor' may help.")


def _back_up(settings: Settings, database: Database, where: Path) -> tuple[Path, About]:
    _require_newest(database)
    now = datetime.now(UTC)
    target = where / f"openspace-{now:%Y%m%d-%H%M%S}.zip" if where.is_dir() else where
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".openspace-") as folder:
        copy = Path(folder) / DATABASE
        (_copy_sqlite if database.is_sqlite else _copy_rows)(database, copy)
        about = _about(copy, now, has_key=(settings.data / KEY).is_file())
        unfinished = Path(folder) / "backup.zip"
        _pack(unfinished, copy, settings.data, about)
        unfinished.replace(target)
    return target, about


def _require_newest(database: Database) -> None:
    is_missing = database.is_sqlite and not Path(database.url.database or "").exists()
    found = None if is_missing else revision(database)
    if found != newest_revision():
        problem = f"is at schema {found}, not {newest_revision()}" if found else "is not there yet"
        raise BackupError(f"The database {problem}. Start the app once, or 'openspace migrate'.")


def _copy_sqlite(database: Database, copy: Path) -> None:
    """All pages in one step: a single moment, and nobody who writes has to wait."""
    path = database.url.database or ""
    source = sqlite3.connect(f"file:{Path(path).as_posix()}?mode=ro", uri=True, timeout=SECONDS)
    with closing(source), closing(sqlite3.connect(copy)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
        if target.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise BackupError("The copy of the database is damaged; look after the disk.")


def _copy_rows(database: Database, copy: Path) -> None:
    """Every row of every table, read from one snapshot (REPEATABLE READ)."""
    made = Database(sqlite_url(copy.parent))
    migrate(made)
    with database.engine.connect() as opened, made.engine.begin() as target:
        source = opened.execution_options(isolation_level="REPEATABLE READ")
        for table in Row.metadata.sorted_tables:
            target.execute(table.delete())
            for rows in rows_of(source, table.name):
                target.execute(table.insert(), rows)
    made.close()
    with closing(sqlite3.connect(copy)) as plain:
        plain.execute("PRAGMA journal_mode=DELETE")


def rows_of(connection: Connection, name: str) -> Iterator[list[dict[str, object]]]:
    """A table's rows in parts, in the order of their key."""
    table = Row.metadata.tables[name]
    result = connection.execution_options(yield_per=ROWS_AT_ONCE).execute(
        select(table).order_by(*table.primary_key)
    )
    for part in result.mappings().partitions():
        yield [dict(row) for row in part]


def _about(copy: Path, now: datetime, *, has_key: bool) -> About:
    with closing(sqlite3.connect(copy)) as database:
        names = [table.name for table in Row.metadata.sorted_tables]
        counts = {n: database.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}  # noqa: S608 - our own names
    newest = newest_revision() or ""
    return About(app=__version__, revision=newest, taken_at=now, rows=counts, has_key=has_key)


def _pack(path: Path, copy: Path, data: Path, about: About) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        with ZipFile(file, "w", ZIP_DEFLATED) as pack:
            pack.writestr(ABOUT, msgspec.json.encode(about))
            pack.write(copy, DATABASE)
            if about.has_key:
                pack.write(data / KEY, KEY)
            for upload in sorted((data / UPLOADS).rglob("*")):
                if upload.is_file():
                    pack.write(upload, upload.relative_to(data).as_posix())
        file.flush()
        os.fsync(file.fileno())
