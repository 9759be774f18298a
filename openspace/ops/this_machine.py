"""What the doctor looks at on this machine: database, folder, disk, files, port, Redis."""

from __future__ import annotations

import http.client
import resource
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from openspace.opening import open_database
from openspace.ops.findings import Finding, fail, ok, warn
from openspace.settings import Settings, SettingsError
from openspace.store.database import Database
from openspace.store.migrate import newest_revision, revision
from openspace.web.health import folder_problems, redis_problems

MEGABYTE = 1_000_000
LITTLE_SPACE = 1_000 * MEGABYTE
NO_SPACE = 100 * MEGABYTE
FILES_PER_PHONE = 2
"""Its socket, and for a moment a page or a write beside it."""

FILES_BESIDES = 200
SECONDS = 3


def database(settings: Settings, _phones: int) -> Iterator[Finding]:
    """Whether it answers, has the newest schema, and keeps what it acknowledged."""
    if not settings.database_url and not (settings.data / "openspace.sqlite3").exists():
        yield warn("database", "is not there yet; 'openspace serve' makes it")
        return
    try:
        opened = open_database(settings)
    except SettingsError as error:
        yield fail("database", str(error))
        return
    try:
        yield from _state(opened)
    except (SQLAlchemyError, OSError) as error:
        yield fail("database", f"does not answer ({type(error).__name__}); {_cure(opened)}")
    finally:
        opened.close()


def _cure(opened: Database) -> str:
    if opened.is_sqlite:
        return "may its file be read, or is it damaged? If so, restore the newest backup"
    return "does it run, and is OPENSPACE_DATABASE_URL right?"


def _state(opened: Database) -> Iterator[Finding]:
    found, wanted = revision(opened), newest_revision()
    if found == wanted:
        yield ok("database", f"{opened.url.get_backend_name()} answers, schema {found}")
    elif found is None:
        yield warn("database", "is empty; 'openspace serve' makes the tables")
    else:
        yield warn("database", f"schema {found}, wanted {wanted}: openspace migrate")
    if opened.is_sqlite:
        yield from _sqlite(opened)


def _sqlite(opened: Database) -> Iterator[Finding]:
    with opened.engine.connect() as connection:
        journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar()
        damage = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if damage != "ok":
        yield fail("database", "is damaged; stop the app and restore the newest backup")
    if (journal, synchronous) == ("wal", 2):
        yield ok("database", "write-ahead log, synchronous=FULL: it survives a power cut")
    else:
        yield fail("database", "no write-ahead log; a network share? Put it on a local disk")


def folder(settings: Settings, _phones: int) -> Iterator[Finding]:
    """Whether it can be written, and how much space is left."""
    if not settings.data.is_dir():
        yield warn("folder", f"{settings.data} is not there yet; 'openspace serve' makes it")
        return
    for problem in folder_problems(settings.data):
        yield fail("folder", f"{settings.data}: {problem}; let the app's user write there")
        return
    yield ok("folder", f"{settings.data} can be written")
    key = settings.data / "secret.key"
    if key.exists() and key.stat().st_mode & 0o077:
        yield warn("folder", f"others may read the key: chmod 600 {key}")


def disk(settings: Settings, _phones: int) -> Iterator[Finding]:
    """How much space is left where the data are."""
    place = next(path for path in (settings.data, *settings.data.parents) if path.exists())
    free = shutil.disk_usage(place).free
    text = f"{free // MEGABYTE:,} MB free"
    if free < NO_SPACE:
        yield fail("disk", f"{text}; make room, or nothing can be written soon")
    elif free < LITTLE_SPACE:
        yield warn("disk", f"{text}; make room before many photos or backups come")
    else:
        yield ok("disk", text)


def files(_settings: Settings, phones: int) -> Iterator[Finding]:
    """Whether as many sockets may be open as phones are expected."""
    limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = phones * FILES_PER_PHONE + FILES_BESIDES
    text = f"{limit} open files, {phones} phones need {needed}"
    if limit == resource.RLIM_INFINITY or limit >= needed:
        yield ok("files", text)
    else:
        yield fail("files", f"{text}: ulimit -n {needed}, or LimitNOFILE= in the unit")


def backlog(_settings: Settings, phones: int) -> Iterator[Finding]:
    """Whether the system lets so many phones connect in one moment."""
    path = Path("/proc/sys/net/core/somaxconn")
    if not path.exists():
        return
    most = int(path.read_text(encoding="ascii"))
    if most < min(phones, 4096):
        yield warn("backlog", f"{most} may knock at once: sysctl net.core.somaxconn=4096")
    else:
        yield ok("backlog", f"{most} may knock at once")


def port(settings: Settings, _phones: int) -> Iterator[Finding]:
    """Whether the app serves there, or could."""
    host = "127.0.0.1" if settings.host in {"0.0.0.0", "::"} else settings.host  # noqa: S104
    answer = _healthz(host, settings.port)
    if answer == "ok":
        yield ok("port", f"the app serves on {settings.port}")
    elif answer is None:
        yield from _free(settings)
    else:
        yield fail("port", f"something else has {settings.port}; stop it, or set OPENSPACE_PORT")


def _healthz(host: str, port_: int) -> str | None:
    """What answers there, None for nobody."""
    connection = http.client.HTTPConnection(host, port_, timeout=SECONDS)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().read(100).decode("latin-1").strip()
    except ConnectionRefusedError:
        return None
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()


def _free(settings: Settings) -> Iterator[Finding]:
    try:
        family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
        with socket.create_server((settings.host, settings.port), family=family):
            yield ok("port", f"{settings.port} is free")
    except OSError as error:
        yield fail("port", f"cannot listen on {settings.port}: {error.strerror}")


def redis(settings: Settings, _phones: int) -> Iterator[Finding]:
    """Whether it answers, where it is set; and what else many processes must share."""
    if not settings.redis_url:
        yield ok("redis", "not set: one process")
        return
    problems = list(redis_problems(settings.redis_url))
    for problem in problems:
        yield fail("redis", problem.removeprefix("redis: "))
    if not problems:
        yield ok("redis", "answers")
    if not settings.database_url:
        yield warn("redis", "several processes on SQLite? Set OPENSPACE_DATABASE_URL")
    if not settings.secret:
        yield warn("redis", "set OPENSPACE_SECRET to the same for all processes")
