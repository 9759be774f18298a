"""Beyond one machine: processes behind nginx, as deploy/ describes them, and one of them dying."""

from __future__ import annotations

import logging
import os
import random
import shutil
import subprocess
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import cycle

import msgspec
import pytest
import requests
from sqlalchemy import select

from openspace.domain.board import Board
from openspace.domain.changes import KINDS, apply
from openspace.store.database import Database
from openspace.store.tables import ChangeRow, EventRow
from openspace.web.health import redis_problems
from openspace.wire.catching_up import FAR_BEHIND
from openspace.wire.records import board_out
from tests.integration.api import Caller, fill_budgets, running_app
from tests.support import services
from tests.support.phone import Phone, new_ref
from tests.support.server import ROOT, Server, free_port

log = logging.getLogger(__name__)

DEPLOY = ROOT / "deploy"
EVENTS = 8
FOLLOWERS = 3
ENOUGH = 20
"""Writes of each event that were acknowledged, for the test to mean something."""
SECONDS_TO_BE_BACK = 60
"""A generous bound for a busy machine; on a quiet one it takes less than 5."""


class Cluster:
    """Three processes on one PostgreSQL and Redis, and nginx before them."""

    def __init__(self, folder, database_url, redis_url) -> None:
        settings = {
            "OPENSPACE_DATABASE_URL": database_url,
            "OPENSPACE_REDIS_URL": redis_url,
            "OPENSPACE_SECRET": new_ref(),
            "OPENSPACE_PROXIES": "1",
            "OPENSPACE_LOG_FORMAT": "json",
        }
        self.servers = []
        for n in range(3):
            data = folder / f"process{n}"
            data.mkdir()
            self.servers.append(Server(data, settings))
        self.database_url = database_url
        self.port = free_port()
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.folder = folder

    def __enter__(self):
        self._leave = ExitStack()
        for server in self.servers:
            self._leave.callback(server.stop)
        # All at once, on an empty database: one of them makes the tables.
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(Server.start, self.servers))
        self._start_nginx()
        return self

    def __exit__(self, *_raised) -> None:
        self._leave.close()

    def _start_nginx(self) -> None:
        self._configure()
        words = f"daemon off; pid {self.folder}/pid; error_log stderr;"
        command = ["nginx", "-p", self.folder, "-c", self.folder / "nginx.conf", "-g", words]
        with (self.folder / "nginx.log").open("wb") as log:
            nginx = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603 - Debian's
        self._leave.callback(nginx.wait, 20)
        self._leave.callback(nginx.terminate)
        wait_until(lambda: is_answered(self.base_url), 20)

    def _configure(self) -> None:
        """The very files of the repository, but for the ports."""
        conf = (DEPLOY / "nginx.conf").read_text()
        conf = replaced(conf, "listen 80 backlog=4096;", f"listen 127.0.0.1:{self.port};")
        if os.geteuid() != 0:
            kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            paths = "".join(f"{kind}_temp_path {self.folder}/{kind};\n" for kind in kinds)
            conf = replaced(conf, "http {", f"http {{\n{paths}")
        upstream = (DEPLOY / "upstream.conf").read_text()
        for n, server in enumerate(self.servers, 1):
            upstream = replaced(upstream, f"127.0.0.1:800{n}", f"127.0.0.1:{server.port}")
        (self.folder / "nginx.conf").write_text(conf)
        (self.folder / "upstream.conf").write_text(upstream)

    def sockets(self) -> list[int]:
        """How many sockets each process holds."""
        return [sockets_of(server) for server in self.servers]


def replaced(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new)


def is_answered(url: str) -> bool:
    try:
        return requests.get(f"{url}/healthz", timeout=2).status_code == requests.codes.ok
    except requests.RequestException:
        return False


def sockets_of(server: Server) -> int:
    text = requests.get(f"{server.base_url}/metrics", timeout=10).text
    line = next(line for line in text.splitlines() if line.startswith("openspace_connections "))
    return int(line.split()[1])


def wait_until(true, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come to this"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory, redis_url) -> Iterator[Cluster]:
    """Three processes behind nginx; whoever ends one starts it again."""
    if shutil.which("nginx") is None:
        services.missing("no nginx")
    folder = tmp_path_factory.mktemp("cluster")
    with services.postgres_database() as url, Cluster(folder, url, redis_url) as one:
        yield one


class Marketplace:
    """Several events, each with people who write through nginx and phones that follow."""

    def __init__(self, cluster: Cluster, leave: ExitStack) -> None:
        self._url = cluster.base_url
        self._leave = leave
        self.acknowledged: dict[str, list[str]] = defaultdict(list)
        self.newest: dict[str, int] = defaultdict(int)
        self.faults: list[str] = []
        self._is_over = threading.Event()
        self.hosts = [self._event() for _ in range(EVENTS)]
        self.phones = [
            self._phone(host.code, f"Phone {n}") for host in self.hosts for n in range(FOLLOWERS)
        ]
        self._writers = [threading.Thread(target=self._write, args=(host,)) for host in self.hosts]

    def _phone(self, code: str, name: str) -> Phone:
        phone = self._leave.enter_context(Phone(self._url))
        phone.join(code, name).follow()
        return phone

    def _event(self) -> Phone:
        host = self._leave.enter_context(Phone(self._url))
        host.create_event(rounds=4, rooms=["A", "B", "C", "D"])
        host.put("me", name="Hanna").raise_for_status()
        host.put("phase", phase="marketplace").raise_for_status()
        return host

    def open(self) -> None:
        for writer in self._writers:
            writer.start()

    def close(self) -> None:
        self._is_over.set()
        for writer in self._writers:
            writer.join()

    def _write(self, host: Phone) -> None:
        board = host.get("board").json()
        slots = cycle([(a, b) for a in board["rounds"] for b in board["rooms"]])
        topic = ""
        while not self._is_over.is_set():
            topic, before = self._until_answered(host, "POST", "topics", title="Tea"), topic
            round_, room = next(slots)
            where = {"round": round_, "room": room}
            self._until_answered(host, "PUT", f"topics/{topic}/placement", **where)
            self._until_answered(host, "PUT", f"topics/{topic}/interest")
            if before:
                self._until_answered(host, "PUT", f"topics/{before}/withdrawal")
            time.sleep(random.uniform(0, 0.1))

    def _until_answered(self, host: Phone, method: str, path: str, **wish: str) -> str:
        """Send a wish as a phone does: the same, under the same ref, until there is an answer."""
        ref = new_ref()
        for _ in range(60):
            try:
                answer = host._write(method, path, {"ref": ref} | wish)
            except requests.RequestException:
                time.sleep(0.1)
                continue
            if answer.ok:
                self.acknowledged[host.code].append(ref)
                self.newest[host.code] = max(self.newest[host.code], answer.json()["seq"])
                return ref
            if answer.status_code < 500 and answer.status_code != 429:
                # A ref that is taken would mean that a repeated write was not known again.
                if answer.json()["error"]["code"] != "slot_taken":
                    self.faults.append(answer.text)
                return ref
            time.sleep(0.1)
        self.faults.append(f"never answered: {method} {path}")
        return ref

    def are_all_at(self, newest: dict[str, int]) -> bool:
        """Whether every phone has reached its event's number, and has a socket."""
        lives = [phone.live for phone in self.phones]
        return all(
            live.socket.connected and (live.seq or 0) >= newest[live.code] for live in lives if live
        )


def board_on(phone: Phone) -> Board:
    """The board that a phone shows: the last whole one, and every change since."""
    live = phone.live
    assert live is not None
    board = msgspec.convert(live.board, Board)
    for change in live.changes:
        board = apply(board, msgspec.convert(change, KINDS[change["kind"]]))
    return board


def on_the_wire(board: Board) -> object:
    return msgspec.json.decode(msgspec.json.encode(board_out(board)))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("end", [Server.kill, Server.stop])
def test_process_that_ends_in_a_marketplace_costs_nobody_anything(cluster, end):
    with ExitStack() as leave:
        wait_until(lambda: sum(cluster.sockets()) == 0, SECONDS_TO_BE_BACK)
        market = Marketplace(cluster, leave)
        spread = cluster.sockets()
        # All phones of an event are with one process, and the events are spread.
        assert sum(spread) == EVENTS * FOLLOWERS
        assert [count % FOLLOWERS for count in spread] == [0, 0, 0]
        assert sum(count > 0 for count in spread) >= 2
        leave.callback(market.close)
        market.open()
        time.sleep(2)
        wait_until(lambda: len(market.newest) == EVENTS, SECONDS_TO_BE_BACK)

        busiest = max(cluster.servers, key=sockets_of)
        killed = time.monotonic()
        end(busiest)
        leave.callback(start_again, busiest)
        newest = dict(market.newest)
        wait_until(lambda: market.are_all_at(newest), SECONDS_TO_BE_BACK)
        took = time.monotonic() - killed
        log.info("every phone was back after %.2f s", took)
        time.sleep(1)

        start_again(busiest)
        time.sleep(3)  # nginx asks it again, and its events return to it while it is cold
        wait_until(lambda: min(map(len, market.acknowledged.values())) > ENOUGH, SECONDS_TO_BE_BACK)
        market.close()
        wait_until(lambda: market.are_all_at(market.newest), SECONDS_TO_BE_BACK)
        assert market.faults == []
        assert_same_boards(market)
        assert_nothing_lost(cluster, market)


def start_again(server: Server) -> None:
    if not is_answered(server.base_url):
        server.start()


def assert_same_boards(market: Marketplace) -> None:
    for phone in market.phones:
        shown = phone.get("board").json()
        assert on_the_wire(board_on(phone)) == shown
        assert phone.live is not None
        seen = [change["seq"] for change in phone.live.changes]
        assert seen == list(range(seen[0], shown["seq"] + 1))


def assert_nothing_lost(cluster: Cluster, market: Marketplace) -> None:
    database = Database(cluster.database_url)
    query = select(EventRow.code, ChangeRow.seq, ChangeRow.kind, ChangeRow.ref).join(
        EventRow, EventRow.id == ChangeRow.event_id
    )
    log = defaultdict(list)
    for code, seq, kind, ref in database.read(lambda db: db.execute(query).all()):
        log[code].append((seq, kind, ref))
    database.close()
    for code, refs in market.acknowledged.items():
        told = sorted(log[code])
        assert [seq for seq, _, _ in told] == list(range(1, len(told) + 1))
        assert set(refs) <= {ref for _, _, ref in told}
        proposed = [ref for _, kind, ref in told if kind == "topic.proposed"]
        assert len(proposed) == len(set(proposed))


def test_proxy_tells_the_app_who_asks_and_believes_no_client(cluster):
    claims = {"X-Forwarded-For": "192.0.2.77", "X-Forwarded-Proto": "https", "Forwarded": "for=1"}
    claims["X-Forwarded-Host"] = "evil.example"

    seen = requests.get(f"{cluster.base_url}/healthz/seen", headers=claims, timeout=10).json()

    host = cluster.base_url.removeprefix("http://")
    assert seen == {"scheme": "http", "host": host, "address": "127.0.0.1"}


@pytest.mark.parametrize("path", ["/metrics", "/readyz"])
def test_inner_pages_are_not_told_outside(cluster, path):
    assert requests.get(cluster.base_url + path, timeout=10).status_code == 404
    for server in cluster.servers:
        assert requests.get(server.base_url + path, timeout=10).status_code == 200


def test_polling_stays_with_its_process(cluster):
    with Phone(cluster.base_url) as host:
        code = host.create_event()["code"]
        address = f"/socket.io/?EIO=4&transport=polling&code={code}"
        for _ in range(5):
            opened = host.get(address).text
            sid = msgspec.json.decode(opened[1:])["sid"]
            sent = host.http.post(f"{cluster.base_url}{address}&sid={sid}", data="40", timeout=10)
            assert (sent.status_code, sent.text) == (200, "OK")
            assert host.get(f"{address}&sid={sid}").text.startswith("40{")


@pytest.fixture
def own_redis(tmp_path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Redis of one's own, to kill; gives its URL and its process."""
    if shutil.which("redis-server") is None:
        services.missing("no redis-server")
    port = str(free_port())
    command = ["redis-server", "--port", port, "--bind", "127.0.0.1", "--save", "", "--dir"]
    with (tmp_path / "redis.log").open("wb") as log:
        process = subprocess.Popen([*command, tmp_path], stdout=log, stderr=log)  # noqa: S603 - Debian's
    url = f"redis://127.0.0.1:{port}/0"
    wait_until(lambda: not list(redis_problems(url)), 20)
    yield url, process
    process.kill()
    process.wait()


def test_without_redis_an_event_goes_on_in_its_process(new_server, new_person, own_redis):
    url, redis = own_redis
    server = new_server(OPENSPACE_REDIS_URL=url)
    host, ana = new_person(server), new_person(server)
    code = host.create_event()["code"]
    host.put("me", name="Hanna").raise_for_status()
    ana.join(code, "Ana").follow()

    redis.kill()
    redis.wait()
    answers = [host.post("topics", title=f"Topic {n}") for n in range(3)]

    assert [answer.status_code for answer in answers] == [201] * 3
    ana.wait_for(lambda change: change["data"].get("title") == "Topic 2", 10)
    ready = requests.get(f"{server.base_url}/readyz", timeout=10)
    assert (ready.status_code, ready.text) == (503, "redis: does not answer\n")
    late = new_person(server).join(code, "Late").follow()
    assert late.board is not None
    assert len(late.board["topics"]) == 3
    assert url.partition("//")[2] not in server.output[server.output.index("Ctrl-C") :]


def test_event_that_comes_back_to_a_process_is_not_told_all_over_again(tmp_path, monkeypatch):
    here, elsewhere = running_app(tmp_path), running_app(tmp_path)
    told = []
    monkeypatch.setattr(here.socketio, "emit", lambda _name, changes, **_to: told.append(changes))
    host, guest = Caller(here), Caller(elsewhere)
    guest.code = host.create_event()["code"]
    host.send("PUT", "phase", phase="marketplace")
    topic = host.send("POST", "topics", title="Tea", scribe_for="Ana")["ref"]
    wait_until(lambda: sum(map(len, told)) == 3, 5)
    for _ in range(FAR_BEHIND // 2 + 1):
        fill_budgets(elsewhere)
        guest.send("PUT", f"topics/{topic}/interest")
        guest.send("DELETE", f"topics/{topic}/interest")

    newest = host.send("PUT", f"topics/{topic}/interest")

    wait_until(lambda: sum(map(len, told)) > 3, 5)
    assert [change["seq"] for change in told[-1]] == [newest["seq"]]
    for running in (here, elsewhere):
        running.house.database.close()
