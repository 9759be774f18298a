"""Health, numbers and the log: they say how the app is, and nothing about people."""

from __future__ import annotations

import json
import logging
import re
import socket
import sqlite3
import sys
import threading
import time
from contextlib import closing, suppress

import pytest
import requests
from werkzeug.test import Client

from openspace import metrics
from openspace.ops import hub, logs
from openspace.settings import read_settings
from tests.integration.api import SITE

PERSON = "Zacharias Quill"
TITLE = "Lighthouses for beginners"
NOTE = "Marmalade sandwiches were agreed upon"
ADDRESS = "198.51.100.77"


def numbers(base_url):
    """Every sample by its name and label."""
    text = requests.get(f"{base_url}/metrics", timeout=10).text
    lines = [line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in lines}


# ------------------------------------------------------------------ health


def test_healthy_app_is_ready(any_server):
    alive = requests.get(f"{any_server.base_url}/healthz", timeout=10)
    ready = requests.get(f"{any_server.base_url}/readyz", timeout=10)

    assert (alive.status_code, alive.text) == (200, "ok\n")
    assert (ready.status_code, ready.text) == (200, "ready\n")


def test_app_is_alive_but_not_ready_with_an_old_schema(own_app):
    with own_app.house.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    client = Client(own_app.wsgi)

    ready = client.get("/readyz", base_url=SITE)

    assert ready.status_code == 503
    assert ready.text.startswith("database: its schema is 0000, wanted is ")
    assert client.get("/healthz", base_url=SITE).status_code == 200


def test_app_is_not_ready_when_nothing_answers_and_tells_no_password(new_server, redis_url):
    closed = redis_url.replace("redis://", "redis://:s3cret@").replace(":6379", ":1")
    server = new_server(OPENSPACE_REDIS_URL=closed)
    server.data.joinpath("openspace.sqlite3").rename(server.data / "elsewhere")
    server.data.joinpath("openspace.sqlite3").mkdir()

    ready = requests.get(f"{server.base_url}/readyz", timeout=10)

    assert ready.status_code == 503
    assert "redis: does not answer\n" in ready.text
    assert "s3cret" not in ready.text + server.output


# ------------------------------------------------------------------ numbers


def test_numbers_count_what_happened(new_server, new_person):
    server = new_server()
    host = new_person(server)
    code = host.create_event()["code"]
    host.follow()
    before = numbers(server.base_url)

    host.put("me", name=PERSON).raise_for_status()
    host.post("topics", title=TITLE).raise_for_status()
    host.post("topics", title="").close()
    host.get("board")
    host.wait_for(lambda change: change["kind"] == "topic.proposed")

    after = numbers(server.base_url)
    risen = {name: after[name] - before.get(name, 0) for name in after}
    assert risen["openspace_changes_committed_total"] == 2
    assert risen["openspace_messages_told_total"] in (1, 2)
    assert risen["openspace_changes_per_message_sum"] == 2
    assert risen["openspace_deliveries_total"] >= risen["openspace_messages_told_total"]
    assert risen["openspace_told_after_seconds_count"] == risen["openspace_messages_told_total"]
    assert risen['openspace_refusals_total{code="invalid"}'] == 1
    assert risen['openspace_requests_total{status="2xx"}'] >= 3
    assert risen['openspace_requests_total{status="4xx"}'] == 1
    assert risen["openspace_boards_built_total"] == 1
    assert after["openspace_connections"] == 1
    assert after["openspace_stall_seconds"] >= 0
    text = requests.get(f"{server.base_url}/metrics", timeout=10).text
    assert code not in text
    assert PERSON not in text


@pytest.mark.parametrize(
    ("address", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("10.1.2.3", {}, 200),
        ("::1", {}, 200),
        ("93.184.216.34", {}, 404),
        ("127.0.0.1", {"X-Forwarded-For": "10.1.2.3"}, 404),
        ("127.0.0.1", {"Forwarded": "for=10.1.2.3"}, 404),
    ],
)
def test_numbers_are_told_only_nearby_and_not_through_a_proxy(own_app, address, headers, status):
    client = Client(own_app.wsgi)

    answer = client.get(
        "/metrics", base_url=SITE, headers=headers, environ_base={"REMOTE_ADDR": address}
    )

    assert answer.status_code == status
    assert ("openspace_changes_committed_total" in answer.text) == (status == 200)


def test_numbers_can_be_switched_off(new_server):
    server = new_server(OPENSPACE_METRICS="off")

    assert requests.get(f"{server.base_url}/metrics", timeout=10).status_code == 404


def test_every_line_of_the_numbers_is_in_prometheus_form():
    sample = re.compile(r'openspace_[a-z_]+(\{[a-z]+="[^"{}\\]+"\})? -?[0-9.e+-]+')
    comment = re.compile(r"# (HELP openspace_\w+ .+|TYPE openspace_\w+ (counter|gauge|histogram))")

    for line in metrics.as_text().splitlines():
        assert sample.fullmatch(line) or comment.fullmatch(line), line


def test_spread_counts_each_size_up_to_its_edge():
    spread = metrics.Spread("sizes", "Sizes.", 1, 5)

    for size in (1, 2, 5, 6):
        spread.observe(size)

    assert list(spread.samples()) == [
        ('_bucket{le="1"}', 1),
        ('_bucket{le="5"}', 3),
        ('_bucket{le="+Inf"}', 4),
        ("_sum", 14),
        ("_count", 4),
    ]


def test_stall_is_seen_for_a_minute_and_no_longer(monkeypatch):
    worst = metrics.Worst("late", "Late.")
    now = time.monotonic()
    worst.see(0.5)
    worst.see(0.2)

    assert list(worst.samples()) == [("", 0.5)]
    monkeypatch.setattr(time, "monotonic", lambda: now + 61)
    assert list(worst.samples()) == [("", 0.0)]


def test_hub_that_stands_still_is_noticed_and_told(caplog, monkeypatch):
    monkeypatch.setattr(metrics, "STALL", metrics.Worst("stall", "Stall."))
    ticks = iter([100.0, 102.5])
    monkeypatch.setattr(time, "monotonic", lambda: next(ticks, 102.5))

    with caplog.at_level(logging.WARNING, logger="openspace"):
        hub.look_once(lambda _seconds: None)

    assert dict(metrics.STALL.samples())[""] == pytest.approx(2.4)
    assert caplog.messages == ["everything stood still for a moment"]


# ------------------------------------------------------------------ the log


@pytest.mark.parametrize("format_", ["text", "json"])
def test_whole_story_with_faults_leaves_nobody_in_the_log(new_server, new_person, format_):
    server = new_server(OPENSPACE_LOG_FORMAT=format_, OPENSPACE_PROXIES="1")
    host, guest = new_person(server), new_person(server)
    for phone in (host, guest):
        phone.http.headers["X-Forwarded-For"] = ADDRESS
    made = host.create_event(theme="Beacons at night")
    link = made["links"]["host"].rpartition("/")[2]
    guest.join(made["code"], PERSON).follow()
    guest.get(f"/h/{link}")
    guest.post("topics", title=TITLE, wrong_field=NOTE)
    guest.http.post(f"{server.base_url}/api/events", data=NOTE, timeout=10)
    guest.get(f"/h/{link}x")
    guest.get("/e/ZZZZZZZZ")
    with closing(sqlite3.connect(server.data / "openspace.sqlite3", timeout=5)) as database:
        database.execute("ALTER TABLE topics RENAME TO mislaid")
        database.commit()
    fault = guest.post("topics", title=TITLE, body=NOTE)
    assert fault.status_code == 500
    server.stop()

    told = server.output[server.output.index("Stop with Ctrl-C") :]
    assert "failed" in told
    assert "openspace.api" not in told
    cookies = [cookie.value for phone in (host, guest) for cookie in phone.http.cookies]
    personal = [PERSON, TITLE, NOTE, ADDRESS, "Beacons", made["code"], link, "mislaid", *cookies]
    assert [word for word in personal if word in told] == []
    assert [name for name in ("/h/", "ZZZZ", "UPDATE", "SELECT", "127.0.0.1") if name in told] == []
    assert "sqlalchemy.exc.OperationalError" in told
    assert re.search(r"board\.py|topics\.py|unit\.py", told)
    if format_ == "json":
        lines = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
        assert [line["message"] for line in lines if line["level"] == "info"] == [
            "serving",
            "stopped",
        ]
        assert {"at", "level", "logger", "message", "error"} <= set(
            next(line for line in lines if line["level"] == "error")
        )


@pytest.fixture
def restored_logging():
    root, ours = logging.getLogger(), logging.getLogger("openspace")
    levels, hooks = (
        (root.handlers[:], root.level, ours.level),
        (sys.excepthook, threading.excepthook),
    )
    yield
    root.handlers[:], root.level, ours.level = levels
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize(("level", "speaks"), [("info", False), ("debug", True)])
def test_error_is_quoted_only_when_debugging(restored_logging, capsys, level, speaks):
    logs.set_up(read_settings({"OPENSPACE_LOG": level}))

    try:
        raise ValueError(PERSON)
    except ValueError:
        logging.getLogger("openspace.web").exception("failed")
        logging.getLogger("library").warning("about %s", PERSON)

    told = capsys.readouterr().err
    assert (PERSON in told) is speaks
    assert "ValueError" in told


GARBAGE = (
    b"Ana Lovelace wrote this\r\n\r\n",
    b"GET /Ana HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1\r\nAna Lovelace\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: Ana\r\n\r\n",
    b"POST /api/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nAna",
    b"GET /" + b"Ana" * 5000 + b" HTTP/1.1\r\n\r\n",
    b"\x16\x03\x01Ana",
)


@pytest.mark.parametrize("async_mode", ["eventlet", "gevent", "threading"])
@pytest.mark.parametrize("level", ["info", "debug"])
def test_broken_requests_leave_no_address_and_no_words_in_the_log(new_server, async_mode, level):
    server = new_server(OPENSPACE_ASYNC=async_mode, OPENSPACE_LOG=level)

    for sent in GARBAGE:
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as caller:
            caller.sendall(sent)
            caller.shutdown(socket.SHUT_WR)
            with suppress(OSError):
                caller.recv(100)
    server.stop()

    told = server.output[server.output.index("Stop with Ctrl-C") :]
    assert "127.0.0.1" not in told
    assert "Ana" not in told
