"""Backups taken while people write: whole, restorable on either database, true to a moment."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from zipfile import ZipFile

import msgspec
import pytest
from sqlalchemy import select

from openspace.domain.changes import KINDS, apply
from openspace.store import changelog
from openspace.store.database import Database, sqlite_url
from openspace.store.origin import origin_of
from openspace.store.queries import board_of
from openspace.store.tables import EventRow, Row
from tests.support import services
from tests.support.phone import new_ref
from tests.support.server import ROOT, environment

WRITERS = 3
TABLES = [table.name for table in Row.metadata.sorted_tables]


def openspace(data, *arguments, **settings):
    """Run a command of the command line on the installation in `data`."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "openspace", *map(str, arguments)],
        cwd=ROOT,
        env=environment() | {"OPENSPACE_DATA": str(data)} | settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@contextmanager
def opened(url) -> Iterator[Database]:
    database = Database(url)
    yield database
    database.close()


def rows(database, name, *where):
    table = Row.metadata.tables[name]
    query = select(table).where(*where).order_by(*table.primary_key)
    return database.read(lambda db: [tuple(row) for row in db.execute(query)])


def board_from_the_log(database):
    """The first event's board, built from nothing but its log; and the board of its tables."""

    def read(db):
        event = db.scalars(select(EventRow)).one()
        return board_of(db, event), changelog.since(db, event.id, 0)

    tables, changes = database.read(read)
    board = msgspec.structs.replace(
        tables, seq=0, rounds={}, rooms={}, topics={}, people={}, event=changes[0].data
    )
    for change in changes:
        board = apply(board, msgspec.convert(msgspec.to_builtins(change), KINDS[kind(change)]))
    return board, tables


def kind(change):
    return type(change).__struct_config__.tag


def write_until(stopped, phone, n):
    """Propose, mark, place and note, for as long as it takes."""
    while not stopped.is_set():
        ref = new_ref()
        phone.post("topics", ref=ref, title=f"Topic of writer {n}")
        phone.put(f"topics/{ref}/interest")
        phone.post(f"topics/{ref}/notes", text="Said")
        phone.put(f"topics/{ref}/texts/body", text="Said together")
        phone.put(f"topics/{ref}/withdrawal")


@pytest.fixture(params=["sqlite", "postgres"])
def database_settings(request):
    """The settings of the database that is backed up."""
    if request.param == "sqlite":
        yield {}
        return
    with services.postgres_database() as url:
        yield {"OPENSPACE_DATABASE_URL": url}


@pytest.fixture(params=["sqlite", "postgres"])
def other_settings(request):
    """Those of the one that it is restored to."""
    if request.param == "sqlite":
        yield {}
        return
    with services.postgres_database() as url:
        yield {"OPENSPACE_DATABASE_URL": url}


def url_of(data, settings):
    return settings.get("OPENSPACE_DATABASE_URL") or sqlite_url(data)


def test_backup_during_writes_restores_to_that_very_moment(
    new_server, new_person, tmp_path, database_settings, other_settings
):
    server = new_server(**database_settings)
    host = new_person(server)
    code = host.create_event()["code"]
    host.put("phase", phase="marketplace").raise_for_status()
    uploads = server.data / "uploads" / "a"
    uploads.mkdir(parents=True)
    (uploads / "photo.jpg").write_bytes(b"picture")
    stopped = threading.Event()
    writers = [new_person(server).join(code, f"Writer {n}") for n in range(WRITERS)]
    threads = [
        threading.Thread(target=write_until, args=(stopped, writer, n))
        for n, writer in enumerate(writers)
    ]
    for thread in threads:
        thread.start()

    made = openspace(server.data, "backup", tmp_path / "b.zip", **database_settings)

    stopped.set()
    for thread in threads:
        thread.join()
    assert made.returncode == 0, made.stderr
    new = tmp_path / "new"
    restored = openspace(new, "restore", tmp_path / "b.zip", **other_settings)
    assert restored.returncode == 0, restored.stderr
    server.stop()

    source = url_of(server.data, database_settings)
    with opened(source) as live, opened(url_of(new, other_settings)) as back:
        assert_a_prefix(live, back)
        assert live.read(origin_of) != back.read(origin_of)
    assert (new / "secret.key").read_bytes() == (server.data / "secret.key").read_bytes()
    assert (new / "uploads/a/photo.jpg").read_bytes() == b"picture"
    assert (tmp_path / "b.zip").stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["b.zip"]


def assert_a_prefix(live, back):
    """What was restored is what the log says up to its number, and differs in nothing."""
    seq = back.read(lambda db: db.scalars(select(EventRow.seq)).one())
    changes = Row.metadata.tables["changes"]
    assert 10 < seq < live.read(lambda db: db.scalars(select(EventRow.seq)).one())
    assert rows(back, "changes") == rows(live, "changes", changes.c.seq <= seq)
    board, tables = board_from_the_log(back)
    assert board == tables
    assert board.seq == seq
    refs = {row[5] for row in rows(back, "changes")}
    later = {row[5] for row in rows(live, "changes", changes.c.seq > seq)}
    answers, kept = rows(live, "answers"), rows(back, "answers")
    assert kept == [row for row in answers if row[1] in {answer[1] for answer in kept}]
    assert {row[1] for row in answers if row[1] in refs} <= {row[1] for row in kept}
    assert not later & {row[1] for row in kept}
    for name in ("links", "rounds", "rooms"):
        assert rows(back, name) == rows(live, name)
    for name in ("people", "members", "interests", "notes"):
        assert set(rows(back, name)) <= set(rows(live, name))


def test_restored_house_goes_on_with_everybody_in_it(
    new_server, new_person, tmp_path, other_settings
):
    first = new_server()
    ana = new_person(first)
    code = ana.create_event()["code"]
    ana.put("me", name="Ana").raise_for_status()
    assert openspace(first.data, "backup", tmp_path / "b.zip").returncode == 0
    later = ana.post("topics", title="Seen by phones, unknown to the backup").json()
    live = ana.follow(since=later["seq"] - 1)
    told_before = ana.get("changes", since=0).json()["origin"]
    first.stop()
    done = openspace(first.data, "restore", tmp_path / "b.zip", "--replace", **other_settings)
    assert done.returncode == 0, done.stderr
    first._settings.update(other_settings)
    first.start()

    ana.post("topics", title="Another under the same number").raise_for_status()
    told = ana.get("changes", since=later["seq"]).json()
    board = ana.get("board").json()
    new_event = new_person(first).create_event()

    assert live.seq == later["seq"] == board["seq"]
    assert [topic["title"] for topic in board["topics"].values()] == [
        "Another under the same number"
    ]
    assert told["changes"] == []
    assert told["origin"] != told_before
    assert ana.get("me").json()["role"] == "host"
    assert new_event["code"] != code


def test_phone_ahead_of_a_restored_backup_is_given_the_board(new_server, new_person, tmp_path):
    server = new_server()
    ana = new_person(server)
    ana.create_event()
    openspace(server.data, "backup", tmp_path / "b.zip")
    ahead = ana.put("me", name="Ana").json()["seq"]
    server.stop()
    openspace(server.data, "restore", tmp_path / "b.zip", "--replace")
    server.start()

    told = ana.get("changes", since=ahead).json()

    assert told["board"]["seq"] == ahead - 1
    assert set(told) == {"board", "origin"}


def test_restore_throws_nothing_away_unless_told_to(new_server, new_person, tmp_path):
    server = new_server()
    new_person(server).create_event()
    openspace(server.data, "backup", tmp_path / "b.zip")
    new_person(server).create_event()
    server.stop()

    refused = openspace(server.data, "restore", tmp_path / "b.zip")

    assert refused.returncode == 1
    assert "events here already (2)" in refused.stderr
    with opened(sqlite_url(server.data)) as database:
        assert len(rows(database, "events")) == 2


def test_backup_into_a_folder_has_its_moment_in_the_name(new_server, new_person, tmp_path):
    server = new_server()
    new_person(server).create_event()
    (tmp_path / "backups").mkdir()

    openspace(server.data, "backup", tmp_path / "backups")

    (made,) = (tmp_path / "backups").iterdir()
    assert made.match("openspace-20??????-??????.zip")
    with ZipFile(made) as pack:
        assert pack.namelist() == ["about.json", "openspace.sqlite3", "secret.key"]
        about = msgspec.json.decode(pack.read("about.json"))
    assert set(about["rows"]) == set(TABLES)
    assert about["rows"]["events"] == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "no backup of Open Space"), (b"PK\x03\x04 torn", "no backup of Open Space")],
)
def test_what_is_no_backup_is_refused(tmp_path, content, says):
    (tmp_path / "b.zip").write_bytes(content)

    refused = openspace(tmp_path / "new", "restore", tmp_path / "b.zip")

    assert refused.returncode == 1
    assert says in refused.stderr
    assert "Traceback" not in refused.stderr


def test_backup_of_a_newer_version_is_refused(new_server, new_person, tmp_path):
    server = new_server()
    new_person(server).create_event()
    with opened(sqlite_url(server.data)) as database, database.engine.begin() as connection:
        openspace(server.data, "backup", tmp_path / "b.zip")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    repack(tmp_path / "b.zip", server.data / "openspace.sqlite3")

    refused = openspace(tmp_path / "new", "restore", tmp_path / "b.zip")

    assert refused.returncode == 1
    assert "newer Open Space" in refused.stderr


def repack(path, database):
    """The same backup with another database."""
    with opened(f"sqlite:///{database}") as kept, kept.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with ZipFile(path) as pack:
        about = pack.read("about.json")
    with ZipFile(path, "w") as pack:
        pack.writestr("about.json", about)
        pack.write(database, "openspace.sqlite3")


def test_nothing_to_back_up_is_said(tmp_path):
    refused = openspace(tmp_path / "new", "backup", tmp_path)

    assert refused.returncode == 1
    assert "is not there yet" in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_crafted_backup_writes_nothing_outside_of_the_uploads(new_server, new_person, tmp_path):
    server = new_server()
    new_person(server).create_event()
    openspace(server.data, "backup", tmp_path / "b.zip")
    names = ["uploads/../../outside", "/outside", "../outside", "uploads", "elsewhere/a"]
    with ZipFile(tmp_path / "b.zip", "a") as pack:
        for name in names:
            pack.writestr(name, b"evil")

    restored = openspace(tmp_path / "new", "restore", tmp_path / "b.zip")

    assert restored.returncode == 0, restored.stderr
    found = [path for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_size == 4]
    assert found == []
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "openspace.sqlite3",
        "secret.key",
    ]


def test_restore_that_breaks_off_leaves_everything_as_it_was(new_server, new_person, tmp_path):
    server = new_server()
    kept = new_person(server).create_event()["code"]
    server.stop()
    other = new_server()
    new_person(other).create_event()
    other.stop()
    with closing(sqlite3.connect(other.data / "openspace.sqlite3")) as database:
        database.execute("PRAGMA foreign_keys=OFF")
        database.execute("UPDATE rooms SET event_id = 77")  # of no event: a late table refuses
        database.commit()
    openspace(other.data, "backup", tmp_path / "b.zip")

    broken = openspace(server.data, "restore", tmp_path / "b.zip", "--replace")

    assert broken.returncode == 1
    assert "Traceback" not in broken.stderr
    assert "Nothing was restored. The database does not play along (Integ" in broken.stderr
    with opened(sqlite_url(server.data)) as database:
        assert [row[1] for row in rows(database, "events")] == [kept]


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_database_that_does_not_answer_is_said_without_its_password(tmp_path, command):
    with ZipFile(tmp_path / "b.zip", "w") as pack:
        about = {"app": "0", "revision": "0001", "rows": {}, "has_key": False}
        pack.writestr("about.json", json.dumps(about | {"taken_at": "2026-11-23T20:00:00Z"}))
        pack.writestr("openspace.sqlite3", b"")

    refused = openspace(
        tmp_path / "new",
        command,
        tmp_path / "b.zip",
        OPENSPACE_DATABASE_URL="postgresql://me:s3cret@127.0.0.1:1/openspace",
    )

    assert refused.returncode == 1
    assert "does not play along (OperationalError)" in refused.stderr
    assert "s3cret" not in refused.stderr
