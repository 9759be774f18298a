"""PostgreSQL, Redis and Chromium: the real ones, or a test that says why it could not run."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest
import redis
from psycopg import sql

POSTGRES = os.environ.get(
    "OPENSPACE_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres?connect_timeout=3"
)
REDIS = os.environ.get("OPENSPACE_TEST_REDIS", "redis://127.0.0.1:6379/0")
# The one without windows opens a page in a quarter of the time.
_CHROMIUMS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"]

# What a reason to skip begins with, and what makes it go away on Debian or Ubuntu.
_GETTING = {
    "no PostgreSQL": "apt install postgresql, and name it in OPENSPACE_TEST_POSTGRES",
    "no Redis": "apt install redis-server, or name one in OPENSPACE_TEST_REDIS",
    "no redis-server": "apt install redis-server",
    "no Chromium": "apt install chromium-headless-shell, or set OPENSPACE_TEST_CHROMIUM",
    "no nginx": "apt install nginx",
    "no pdftotext": "apt install poppler-utils",
}


def missing(what: str) -> NoReturn:
    """Skip a test for want of a service; on CI that would hide a hole, so there it fails."""
    if os.environ.get("CI") == "true":
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


def not_tested(reasons: Sequence[str]) -> Iterator[str]:
    """Say for each missing service, in a line, how many tests were skipped and how to get it."""
    for what, getting in _GETTING.items():
        if n := sum(reason.removeprefix("Skipped: ").startswith(what) for reason in reasons):
            yield f"NOT TESTED: {n} skipped, {what} here. To run them: {getting}."


@contextmanager
def postgres_database(like: str = "template1") -> Iterator[str]:
    """Create a database, give its SQLAlchemy URL, and drop it afterwards.

    It is empty, or a copy of the one named `like`, which nobody may be using just then.
    """
    name = f"openspace_test_{uuid4().hex[:12]}"
    try:
        admin = psycopg.connect(POSTGRES, autocommit=True)
    except psycopg.OperationalError as problem:
        missing(f"no PostgreSQL at {POSTGRES} (OPENSPACE_TEST_POSTGRES): {problem}")
    with admin:
        creating = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        admin.execute(creating.format(sql.Identifier(name), sql.Identifier(like)))
        try:
            yield urlsplit(POSTGRES)._replace(scheme="postgresql+psycopg", path=f"/{name}").geturl()
        finally:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def redis_url() -> str:
    """Give the URL of a Redis that answers."""
    client = redis.Redis.from_url(REDIS)
    try:
        client.ping()
    except redis.RedisError as problem:
        missing(f"no Redis at {REDIS} (OPENSPACE_TEST_REDIS): {problem}")
    finally:
        client.close()
    return REDIS


def chromium() -> Path:
    """Give the path of the browser."""
    named = os.environ.get("OPENSPACE_TEST_CHROMIUM")
    places = [named] if named else _CHROMIUMS
    for path in map(Path, places):
        if path.exists():
            return path
    missing(f"no Chromium at {' or '.join(places)} (OPENSPACE_TEST_CHROMIUM)")
