"""Opening what the settings name: folder and database, or a sentence that says what to do."""

from __future__ import annotations

import tempfile
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from openspace.settings import Settings, SettingsError
from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate


def open_house(settings: Settings) -> Database:
    """The database with its newest schema, in a data folder that can be written.

    :raises SettingsError: when the folder or the database cannot be used.
    """
    open_folder(settings)
    database = open_database(settings)
    bring_up_to_date(database)
    return database


def open_folder(settings: Settings) -> None:
    """The data folder, made for its owner alone if it is not there yet.

    :raises SettingsError: when it cannot be made or written.
    """
    folder = settings.data
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        message = (
            f"The data folder {folder} cannot be written ({error.strerror}). "
            "Make it writable, or set OPENSPACE_DATA to another."
        )
        raise SettingsError(message) from error


def open_database(settings: Settings) -> Database:
    """The database that the settings name; nothing is read yet.

    :raises SettingsError: when its library is missing or its address cannot be read.
    """
    url = settings.database_url or sqlite_url(settings.data)
    if url.startswith("postgresql"):
        require_extra("postgres", "psycopg", "A PostgreSQL database")
    try:
        return Database(url)
    except ImportError as error:
        # It is there, but the C library below it is not.
        raise SettingsError(_needs("A PostgreSQL database", "postgres")) from error
    except (ArgumentError, ValueError) as error:
        message = (
            "OPENSPACE_DATABASE_URL cannot be read. "
            "Write it as postgresql://user:password@host/name."
        )
        raise SettingsError(message) from error


def bring_up_to_date(database: Database) -> tuple[str | None, str | None]:
    """Migrate; answers the revisions before and after.

    :raises SettingsError: when the database does not answer, or is none.
    """
    try:
        return migrate(database)
    except SQLAlchemyError as error:
        database.close()
        # Without its own words: they may hold a password.
        raise SettingsError(_no_answer(database)) from error


def require_extra(extra: str, module: str, what: str) -> None:
    """Refuse to start `what` without its library.

    :raises SettingsError: when `module`, which comes with `extra`, is not installed.
    """
    if find_spec(module) is None:
        raise SettingsError(_needs(what, extra))


def _needs(what: str, extra: str) -> str:
    return f"{what} needs the extra {extra}: pip install 'openspace[{extra}]'."


def _no_answer(database: Database) -> str:
    if database.is_sqlite:
        path = Path(database.url.database or "")
        return (
            f"The database {path} cannot be opened. Make it and its folder writable; "
            "if it is damaged, restore the newest backup."
        )
    url = database.url
    where = f"{url.host or 'this machine'}" + (f" port {url.port}" if url.port else "")
    return (
        f"The PostgreSQL database {url.database} at {where} does not answer. "
        "Does it run, and are the user and password in OPENSPACE_DATABASE_URL right?"
    )
