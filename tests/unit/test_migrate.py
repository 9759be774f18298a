"""Migrations: the newest is known without Alembic, which a start without them does not load."""

from __future__ import annotations

import subprocess
import sys

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
