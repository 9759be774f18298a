"""Databases with their tables: migrating each anew would be a third of what a start takes.

What migrations do is tested where they are the point, and each server that is shared by the tests
makes the tables of its PostgreSQL itself.
"""

from __future__ import annotations

import atexit
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate
from tests.support import services

SQLITE = "openspace.sqlite3"


def lay_tables(folder: Path) -> None:
    """Put an empty database with its tables in a data folder, unless one is there."""
    path = folder / SQLITE
    if not path.exists():
        path.touch(0o600)
        path.write_bytes(_empty_sqlite())


@cache
def postgres_with_tables() -> str:
    """The name of an empty PostgreSQL database with its tables, to copy; it goes at the end."""
    leave = ExitStack()
    url = leave.enter_context(services.postgres_database())
    atexit.register(leave.close)
    make_tables(url)
    return urlsplit(url).path.strip("/")


def make_tables(url: str) -> None:
    """Make the tables in a database."""
    database = Database(url)
    migrate(database)
    database.close()


@cache
def _empty_sqlite() -> bytes:
    with TemporaryDirectory() as folder:
        make_tables(sqlite_url(Path(folder)))
        return (Path(folder) / SQLITE).read_bytes()
