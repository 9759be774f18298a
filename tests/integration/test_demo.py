"""The demo: an event that is alive when the newcomer opens it, and that ends when told to."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
import requests

from openspace.demo import acts, crowd, script, stage
from openspace.demo.guest import Door
from openspace.demo.scene import Scene
from openspace.domain.text import BODY_MAX, NAME_MAX, TAGS_MAX, TITLE_MAX, clean_tags, clean_text
from openspace.i18n import LANGUAGES
from tests.support.server import ROOT, environment, free_port

SECONDS = 40
NOW = datetime(2026, 11, 23, 8, 58, 30, tzinfo=UTC)


class Demo:
    """A running demo, and what it has printed."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path, base_url: str) -> None:
        self.process = process
        self.base_url = base_url
        self._log = log

    @property
    def output(self) -> str:
        return self._log.read_text(encoding="utf-8")

    @property
    def crowd(self) -> list[int]:
        pid = self.process.pid
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
        return [int(child) for child in found.split() if b"demo.crowd" in command_of(int(child))]

    def board(self) -> dict[str, Any]:
        code = self.link("Everybody").rpartition("/")[2].replace("-", "")
        board: dict[str, Any] = requests.get(
            f"{self.base_url}/api/events/{code}/board", timeout=20
        ).json()
        return board

    def link(self, label: str) -> str:
        found = re.search(rf"^  {label}.* http://[^/]+(/\S+)$", self.output, re.MULTILINE)
        assert found, self.output
        return self.base_url + found[1]

    def wait_for_board(self, wanted: Callable[[list[dict[str, Any]]], bool]) -> dict[str, Any]:
        wait_until(lambda: "Everybody" in self.output)
        wait_until(lambda: wanted(list(self.board()["topics"].values())))
        return self.board()


def command_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < deadline, "it did not come to this"
        time.sleep(0.05)


@contextmanager
def running_demo(folder: Path, *options: str, **settings: str) -> Iterator[Demo]:
    port = free_port()
    log = folder / "demo.log"
    settings = {
        "OPENSPACE_DATA": str(folder),
        "OPENSPACE_HOST": "127.0.0.1",
        "OPENSPACE_PORT": str(port),
    } | settings
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "openspace", "demo", *options],
            cwd=ROOT,
            env=environment() | settings,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield Demo(process, log, f"http://127.0.0.1:{port}")
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


# That SIGTERM stops every server as Ctrl-C does is for test_hardening.py to say.
@pytest.mark.parametrize(
    ("async_mode", "farewell"),
    [
        ("eventlet", signal.SIGTERM),
        ("eventlet", signal.SIGINT),
        ("gevent", signal.SIGINT),
        ("threading", signal.SIGINT),
    ],
)
def test_demo_fills_the_board_goes_on_and_ends_without_a_trace(tmp_path, async_mode, farewell):
    options = ("--people=12", "--pace=0.1")
    with running_demo(tmp_path, *options, OPENSPACE_ASYNC=async_mode) as demo:
        board = demo.wait_for_board(
            lambda topics: len(topics) >= 20 and sum(t["notes"] for t in topics) >= 16
        )

        assert len(board["people"]) == 12
        assert board["event"]["phase"] == "marketplace"
        assert sum(topic["slot"] is not None for topic in board["topics"].values()) >= 10
        assert {topic["language"] for topic in board["topics"].values()} == {"en", "es"}
        wait_until(lambda: demo.board()["seq"] > board["seq"] + 5)
        (crowd,) = demo.crowd

        demo.process.send_signal(farewell)

        demo.process.wait(SECONDS)
        assert command_of(crowd) == b""
        assert "Traceback" not in demo.output


def test_crowd_leaves_when_the_demo_is_gone_without_a_farewell(tmp_path):
    with running_demo(tmp_path, "--people=3") as demo:
        demo.wait_for_board(bool)
        (crowd,) = demo.crowd

        demo.process.kill()

        wait_until(lambda: b"demo.crowd" not in command_of(crowd))


def test_crowd_that_is_done_leaves_without_a_word(new_person, server):
    code = new_person(server).create_event()["code"]
    told = ["127.0.0.1", str(server.port), code, "--people=1", "--quiet"]
    command = [sys.executable, "-m", "openspace.demo.crowd", *told]

    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as left:  # noqa: S603 - our own program
        assert left.stderr is not None
        said = left.stderr.read()

    assert (left.returncode, said) == (0, b"")


def test_quiet_demo_is_filled_once_and_its_host_link_makes_a_host(tmp_path):
    with running_demo(tmp_path, "--people=3", "--quiet") as demo:
        demo.wait_for_board(lambda topics: len(topics) == 20)
        wait_until(lambda: not demo.crowd)
        board = demo.board()

        phone = requests.Session()
        opened = phone.get(demo.link("Host"), timeout=20)
        me = phone.get(f"{demo.base_url}/api/events/{board['event']['code']}/me", timeout=20).json()

        assert opened.status_code == 200
        assert me["role"] == "host"
        assert len(board["topics"]) == 20
        assert sum(topic["slot"] is not None for topic in board["topics"].values()) == 14


def test_each_start_begins_anew_and_leaves_real_events_alone(tmp_path):
    real = tmp_path / "openspace.sqlite3"
    real.write_bytes(b"real")
    with running_demo(tmp_path, "--people=2", "--quiet") as demo:
        first = demo.wait_for_board(lambda topics: len(topics) == 20)

    with running_demo(tmp_path, "--people=2", "--quiet") as demo:
        second = demo.wait_for_board(lambda topics: len(topics) == 20)

    assert first["event"]["code"] != second["event"]["code"]
    assert real.read_bytes() == b"real"


def test_crowd_comes_to_an_end_of_its_topics_and_notes(new_person, server):
    host = new_person(server)
    rooms = [f"Room {n}" for n in range(6)]
    code = host.create_event(rounds=6, rooms=rooms)["code"]
    host.put("phase", phase="marketplace").raise_for_status()
    scene = Scene(Door("127.0.0.1", server.port, code), 10, Random(1))
    for guest in scene.guests:
        guest.join()

    for _ in range(450):
        acts.do_something(scene)

    topics = host.get("board").json()["topics"].values()
    assert sorted(topic["title"] for topic in topics) == sorted(t.title for t in script.topics())
    assert sum(topic["notes"] for topic in topics) == sum(len(t.notes) for t in script.topics())
    assert sum(topic["slot"] is not None for topic in topics) == 36 - acts.SLOTS_LEFT_FREE
    assert max(len(scene.marks) / len(scene.guests), 1) <= acts.MARKS_PER_GUEST


def test_first_round_begins_soon_and_rounds_do_not_overlap():
    rounds = list(stage.lay_out(script.event(), NOW))

    assert rounds[0][0] == NOW.replace(hour=9, minute=15, second=0)
    assert len(rounds) == script.event().rounds
    for (_, ends), (starts, _) in pairwise(rounds):
        assert starts - ends >= timedelta(minutes=script.event().gap)


def test_script_fits_what_people_may_write():
    parts = set(script.parts())

    assert len(script.topics()) == 36
    for topic in script.topics():
        assert topic.title == clean_text(topic.title)
        assert 0 < len(topic.title) <= TITLE_MAX
        assert len(topic.body) <= BODY_MAX
        assert list(clean_tags(topic.tags)) == topic.tags
        assert len(topic.tags) <= TAGS_MAX
        assert {topic.by, *(note.by for note in topic.notes)} <= parts
        assert {topic.language, *(note.language or "en" for note in topic.notes)} <= set(LANGUAGES)


@pytest.mark.parametrize("count", [1, 40, 500])
def test_names_are_as_many_as_wanted_and_all_different(count):
    names = script.names(count)

    assert len(set(names)) == count
    assert max(map(len, names)) <= NAME_MAX


def test_demo_says_when_the_port_is_taken_and_throws_nothing_away(tmp_path, server):
    kept = tmp_path / "demo" / "kept"
    kept.parent.mkdir()
    kept.touch()

    with running_demo(tmp_path, OPENSPACE_PORT=str(server.port)) as demo:
        assert demo.process.wait(SECONDS) == 1

    assert "Cannot listen" in demo.output
    assert "Traceback" not in demo.output
    assert os.path.exists(kept)  # noqa: PTH110


def test_people_leave_when_the_event_is_no_more_or_their_time_is_over(server):
    gone = Scene(Door("127.0.0.1", server.port, "ABCD2345"), 2, Random(1))

    crowd.go_on(gone, 0.01)
    crowd.go_on(gone, 60, until=time.monotonic())
