"""Bringing a database to the newest schema.

Alembic is loaded only where there is something to migrate: it would be a quarter of the time that
a start takes, and after a fault phones wait for the start.
"""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect

from openspace.store.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"

# It tells at every start which dialect it speaks.
logging.getLogger("alembic.runtime.migration").setLevel(logging.WARNING)


def migrate(database: Database) -> tuple[str | None, str | None]:
    """Apply every migration that is missing; answers the revisions before and after.

    On PostgreSQL several processes may start at once, so an advisory lock lets one migrate
    while the others wait and then find nothing left to do.
    """
    found = revision(database)
    if found == newest_revision():
        return found, found
    with database.engine.connect() as connection:
        if not database.is_sqlite:
            connection.exec_driver_sql("SELECT pg_advisory_lock(7301)")
            connection.commit()
        try:
            before = _revision(connection)
            _upgrade(connection)
            return before, _revision(connection)
        finally:
            if not database.is_sqlite:
                connection.exec_driver_sql("SELECT pg_advisory_unlock(7301)")
            connection.commit()


def revision(database: Database) -> str | None:
    """The revision that the database is at; None where there is none yet."""
    with database.engine.connect() as connection:
        return _revision(connection)


@cache
def newest_revision() -> str:
    """The revision that this version of the app needs: each file's name begins with its own."""
    return max(path.name.partition("_")[0] for path in MIGRATIONS.glob("versions/[0-9]*_*.py"))


def config() -> Config:
    """What Alembic needs to know of the migrations."""
    from alembic.config import Config  # noqa: PLC0415 - see above

    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    return made


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - see above

    asked = config()
    asked.attributes["connection"] = connection
    command.upgrade(asked, "head")


def _revision(connection: Connection) -> str | None:
    """What Alembic has noted in its own table."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    noted = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if noted is None else str(noted)
