"""Deleting an event: everything of it goes, at its host's word or when its time is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from openspace.commands.deletion import delete_overdue
from openspace.domain.keeping import DAYS_KEPT
from openspace.ops.sweeping import sweep_once
from openspace.store.tables import EventRow, Row
from tests.integration.api import Caller

DAY = timedelta(days=1)


def event_with_everything(own_app):
    host = Caller(own_app)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("PUT", "phase", phase="marketplace")
    host.send("POST", "topics", ref="bees-0001", title="Bees")
    host.send("PUT", "topics/bees-0001/interest")
    host.send("PUT", "topics/bees-0001/attendance")
    host.send("POST", "topics/bees-0001/notes", text="Buzz")
    host.send("POST", "editions")
    return host


def rows(own_app):
    """How many rows each table has that belongs to events, and the events themselves."""
    tables = [t for t in Row.metadata.sorted_tables if "event_id" in t.c or t.name == "events"]

    def count(db):
        return {t.name: db.scalar(select(func.count()).select_from(t)) for t in tables}

    return own_app.house.database.read(count)


def test_host_who_types_the_code_deletes_everything_of_the_event_and_nothing_else(own_app):
    kept = event_with_everything(own_app)
    before = rows(own_app)
    gone = event_with_everything(own_app)

    answer = gone.send("DELETE", "", code=gone.code.lower())

    assert answer == {"deleted": gone.code}
    assert rows(own_app) == before
    for method, path, wish in (
        ("GET", "board", {}),
        ("PUT", "me", {"name": "Hanna"}),
        ("DELETE", "", {"code": gone.code}),
    ):
        error = gone.try_to(method, path, **wish).get_json()["error"]
        assert (error["code"], error["what"]) == ("not_found", "event")
    assert kept.send("GET", "board")["topics"].keys() == {"bees-0001"}


def test_another_code_deletes_nothing_and_says_so(own_app):
    host = event_with_everything(own_app)

    refused = host.try_to("DELETE", "", code="ABCD2345").get_json()["error"]

    assert (refused["code"], refused["problem"]) == ("invalid", "other_code")
    assert host.send("GET", "board")["topics"].keys() == {"bees-0001"}


def test_event_goes_thirty_days_after_its_last_round_and_not_before(own_app):
    host = event_with_everything(own_app)
    last = datetime.now(UTC).replace(microsecond=0) + 2 * DAY
    times = {"starts": (last - DAY / 24).isoformat(), "ends": last.isoformat()}
    host.send("POST", "rounds", **times)
    over = last + DAYS_KEPT * DAY

    assert delete_overdue(own_app.house, over - timedelta(seconds=1)) == []
    assert [gone.code for gone in delete_overdue(own_app.house, over)] == [host.code]
    assert rows(own_app)["topics"] == 0


def test_host_decides_until_when_and_the_sweep_keeps_to_it(own_app, tmp_path):
    short, long = event_with_everything(own_app), event_with_everything(own_app)
    short.send("PATCH", "", keep_until=(datetime.now(UTC) - DAY).isoformat())
    long.send("PATCH", "", keep_until=(datetime.now(UTC) + 400 * DAY).isoformat())
    uploads = [tmp_path / "uploads" / one.code for one in (short, long)]
    for folder in uploads:
        folder.mkdir(parents=True)

    sweep_once(own_app.house, tmp_path)

    codes = own_app.house.database.read(lambda db: list(db.scalars(select(EventRow.code))))
    assert codes == [long.code]
    assert [folder.exists() for folder in uploads] == [False, True]
