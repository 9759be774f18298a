"""Restoring a backup into this installation's database, whichever kind it is."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import msgspec
from alembic.util import CommandError
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from openspace.domain.errors import Busy
from openspace.ops.backup import (
    ABOUT,
    DATABASE,
    KEY,
    About,
    BackupError,
    does_not_work,
    rows_of,
)
from openspace.settings import Settings
from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate
from openspace.store.origin import renew_origin
from openspace.store.photo_files import UPLOADS
from openspace.store.tables import EventRow, Row


def restore(
    settings: Settings, database: Database, path: Path, *, replace: bool
) -> tuple[About, list[str]]:
    """Put the backup at `path` in the place of what is here; answers what it did.

    The rows come in one transaction: all of them, or everything is as it was. Phones that come
    back notice by the new origin that the log is another.

    :raises BackupError: when the file is no backup, or there are events here already and
        nobody said to `replace` them.
    """
    with tempfile.TemporaryDirectory() as folder:
        about = _unpack(path, Path(folder))
        copy = _newest(Path(folder))
        try:
            migrate(database)
            database.write(lambda db: _fill(db, copy, replace=replace))
        except (Busy, SQLAlchemyError) as error:
            raise does_not_work(error) from error
        finally:
            copy.close()
        done = [f"{name}: {n}" for name, n in about.rows.items() if n and name != "meta"]
        return about, [*done, *_files(settings, path, replace=replace)]


def _unpack(path: Path, folder: Path) -> About:
    try:
        with ZipFile(path) as pack:
            about = msgspec.json.decode(pack.read(ABOUT), type=About)
            if pack.testzip() is not None:
                raise BackupError(f"{path} is damaged; take another backup.")
            (folder / DATABASE).write_bytes(pack.read(DATABASE))
    except (BadZipFile, KeyError, msgspec.DecodeError, OSError) as error:
        raise BackupError(f"{path} is no backup of Open Space that can be read.") from error
    return about


def _newest(folder: Path) -> Database:
    """The unpacked database, brought to this version's schema."""
    copy = Database(sqlite_url(folder))
    try:
        migrate(copy)
    except CommandError as error:
        raise BackupError("The backup is of a newer Open Space; install that first.") from error
    return copy


def _require_room(db: Session, *, replace: bool) -> None:
    events = db.scalar(select(func.count()).select_from(EventRow)) or 0
    if events and not replace:
        raise BackupError(
            f"There are events here already ({events}). Back them up, stop the app, and say "
            "--replace to throw them away for those of the backup."
        )


def _fill(db: Session, copy: Database, *, replace: bool) -> None:
    """Every table emptied and filled, parents first."""
    _require_room(db, replace=replace)
    tables = Row.metadata.sorted_tables
    for table in reversed(tables):
        db.execute(table.delete())
    with copy.engine.connect() as source:
        for table in tables:
            for rows in rows_of(source, table.name):
                db.execute(table.insert(), rows)
    if db.get_bind().dialect.name == "postgresql":
        newest = "SELECT setval(pg_get_serial_sequence('events', 'id'), max(id)) FROM events"
        db.execute(text(newest))
    renew_origin(db)


def _files(settings: Settings, path: Path, *, replace: bool) -> Iterator[str]:
    with ZipFile(path) as pack:
        names = [name for name in pack.namelist() if _is_upload(name)]
        for name in names:
            target = settings.data / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(pack.read(name))
        if names:
            yield f"uploads: {len(names)}"
        if KEY in pack.namelist():
            yield _key(settings, pack.read(KEY), replace=replace)
        else:
            yield "no key: the one of the backup was in OPENSPACE_SECRET; set it to the same"


def _is_upload(name: str) -> bool:
    parts = Path(name).parts
    return parts[:1] == (UPLOADS,) and len(parts) > 1 and ".." not in parts


def _key(settings: Settings, key: bytes, *, replace: bool) -> str:
    """Put the key in place, so that people's cookies go on being theirs."""
    path = settings.data / KEY
    if settings.secret:
        return "not the key, because OPENSPACE_SECRET is set; people stay who they are if it is it"
    if path.exists() and path.read_bytes() != key and not replace:
        return "not the key, because there is another one here; say --replace to take the backup's"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
    return "the key that signs cookies"
