"""Migrations: the newest is known without Alembic, which a start without them does not load."""

from __future__ import annotations

import subprocess
import sys

from alembic import command
from alembic.script import ScriptDirectory

from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import config, migrate, newest_revision, revision

START_AGAIN = """
import sys
from openspace.store.database import Database
from openspace.store.migrate import migrate
print(*migrate(Database(sys.argv[1])), "alembic" in sys.modules)
"""


def test_newest_revision_is_the_head_of_the_migrations():
    assert newest_revision() == ScriptDirectory.from_config(config()).get_current_head()


def test_event_that_is_there_already_began_with_the_code_that_it_has(tmp_path):
    database = Database(sqlite_url(tmp_path))
    before = config()
    with database.engine.connect() as connection:
        before.attributes["connection"] = connection
        command.upgrade(before, "0014")
    columns = ("id", "code", "title", "theme", "language", "timezone", "phase", "rules", "at")
    texts = ("welcome", "place")
    numbers = ("book_open", "trusts_photos", "seq", "topics_numbered")
    values = (7, "ABCD2345", "T", "T", "en", "UTC", "closed", "{}", "2026-11-24 09:00:00")
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            f"INSERT INTO events ({', '.join(columns + texts + numbers)}, wall) "  # noqa: S608
            f"VALUES ({', '.join('?' * 15)}, '{{}}')",
            (*values, "", "", 1, 0, 3, 0),
        )

    migrate(database)

    with database.engine.connect() as connection:
        told = connection.exec_driver_sql("SELECT code, begun_as FROM events").all()
    database.close()
    assert told == [("ABCD2345", "ABCD2345")]


def test_database_is_migrated_once_and_then_left_alone_without_alembic(tmp_path):
    url = sqlite_url(tmp_path)
    database = Database(url)
    assert revision(database) is None

    assert migrate(database) == (None, newest_revision())
    assert revision(database) == newest_revision()
    database.close()

    again = [sys.executable, "-c", START_AGAIN, url]
    told = subprocess.run(again, check=True, capture_output=True, text=True).stdout  # noqa: S603
    assert told.split() == [newest_revision(), newest_revision(), "False"]
