"""What the settings name but cannot be had stops the start with a sentence, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.server import ROOT, environment, free_port

WITHOUT = """
import os
from importlib.machinery import PathFinder

find = PathFinder.find_spec
away = os.environ["AWAY"].split()


def find_spec(name, path=None, target=None):
    return None if name.partition(".")[0] in away else find(name, path, target)


PathFinder.find_spec = find_spec
"""


@pytest.fixture
def refused(tmp_path):
    """What `openspace serve` says when it does not start, after "Error: "."""
    (tmp_path / "sitecustomize.py").write_text(WITHOUT, encoding="utf-8")

    def start(away="", **settings):
        ours = {"OPENSPACE_DATA": str(tmp_path / "data"), "OPENSPACE_PORT": str(free_port())}
        beside = {"AWAY": away, "PYTHONPATH": str(tmp_path)} if away else {}
        done = subprocess.run(
            [sys.executable, "-m", "openspace", "serve"],
            cwd=ROOT,
            env=environment() | ours | beside | settings,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 1, done.stderr
        assert done.stderr.startswith("Error: "), done.stderr
        return done.stderr.removeprefix("Error: ").removesuffix("\n")

    return start


POSTGRES = {"OPENSPACE_DATABASE_URL": "postgresql://me:s3cret@127.0.0.1:1/space"}
NEEDS = "{what} needs the extra {extra}: pip install 'openspace[{extra}]'."


@pytest.mark.parametrize(
    ("away", "settings", "what", "extra"),
    [
        ("psycopg", POSTGRES, "A PostgreSQL database", "postgres"),
        ("redis", {"OPENSPACE_REDIS_URL": "redis://127.0.0.1:1"}, "OPENSPACE_REDIS_URL", "redis"),
        ("gevent", {"OPENSPACE_ASYNC": "gevent"}, "OPENSPACE_ASYNC=gevent", "gevent"),
        ("geventwebsocket", {"OPENSPACE_ASYNC": "gevent"}, "OPENSPACE_ASYNC=gevent", "gevent"),
    ],
)
def test_library_that_is_not_installed_is_named_with_its_extra(
    refused, away, settings, what, extra
):
    assert refused(away, **settings) == NEEDS.format(what=what, extra=extra)


SILENT = """The PostgreSQL database space at 127.0.0.1 port 1 does not answer. \
Does it run, and are the user and password in OPENSPACE_DATABASE_URL right?"""
UNREADABLE = """OPENSPACE_DATABASE_URL cannot be read. \
Write it as postgresql://user:password@host/name."""
CLOSED = """The database /nowhere/at/all.sqlite3 cannot be opened. \
Make it and its folder writable; if it is damaged, restore the newest backup."""
NO_FOLDER = """The data folder /proc/none cannot be written (No such file or directory). \
Make it writable, or set OPENSPACE_DATA to another."""
ELSEWHERE = """Cannot listen on 203.0.113.7 port 9000: Cannot assign requested address. \
Set OPENSPACE_HOST to an address of this machine, such as 0.0.0.0."""


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (POSTGRES, SILENT),
        ({"OPENSPACE_DATABASE_URL": "postgresql://h:port/d"}, UNREADABLE),
        ({"OPENSPACE_DATABASE_URL": "sqlite:////nowhere/at/all.sqlite3"}, CLOSED),
        ({"OPENSPACE_DATA": "/proc/none"}, NO_FOLDER),
        ({"OPENSPACE_HOST": "203.0.113.7", "OPENSPACE_PORT": "9000"}, ELSEWHERE),
    ],
)
def test_what_cannot_be_had_stops_the_start_and_says_what_to_do(refused, settings, says):
    assert refused(**settings) == says


def test_file_that_is_no_database_stops_the_start(refused, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "openspace.sqlite3").write_bytes(b"no database " * 1000)

    assert "restore the newest backup" in refused()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_of_others_stops_the_start(refused, tmp_path):
    (tmp_path / "data").mkdir(mode=0o500)

    assert "cannot be written (Permission denied)" in refused()


def test_database_and_its_folder_are_for_their_owner_alone(tmp_path):
    data = tmp_path / "data"
    for words in (["create-event", "--theme=Why?", "--room=Hall"], ["backup", str(tmp_path)]):
        subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "openspace", *words],
            cwd=ROOT,
            env=environment() | {"OPENSPACE_DATA": str(data)},
            check=True,
            timeout=60,
        )

    kept = [data, *data.iterdir(), *tmp_path.glob("*.zip")]
    assert len(kept) >= 4
    assert [path.name for path in kept if path.stat().st_mode & 0o077] == []
