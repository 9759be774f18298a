"""One run: a server on one core, an event with people in it, and the phones on the other core."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import requests

from tests.bench.stamps import Stamps
from tests.support.phone import Phone
from tests.support.server import ROOT, environment, free_port

SOURCE = Path(__file__).with_name("phones.c")
WRITERS = 20
SECONDS_TO_START = 30
SECONDS_FOR_A_RUN = 600

Line = dict[str, Any]


def phones_command(folder: Path) -> list[str]:
    """What plays the phones: compiled where there is a compiler, else in Python."""
    compiler = shutil.which("cc")
    if compiler is None:
        return [sys.executable, "-m", "tests.bench.phones"]
    program = folder / "phones"
    subprocess.run([compiler, "-O2", "-o", program, SOURCE], check=True)  # noqa: S603
    return [str(program)]


def run(kind: str, phones: int, phases: Sequence[str]) -> Iterator[Line]:
    """What the phones measured with a server of this `kind`: flat, stock or floor."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with TemporaryDirectory() as name:
        folder = Path(name)
        stamps, port = folder / "stamps", free_port()
        Stamps(stamps)
        with server(kind, folder, port, stamps) as pid:
            code, writers = ("", bare_writers()) if kind == "floor" else people(port)
            (folder / "writers").write_text("".join(writers))
            path = f"/socket.io/?EIO=4&transport=websocket&code={code}" if code else "-"
            last = Stamps(stamps).newest
            places = [port, pid, stamps, folder / "writers", phones, last, path]
            wanted = [phase.replace("CODE", code) for phase in phases]
            command = [*phones_command(folder), *map(str, places), *wanted]
            yield from told(command, kind)


def told(command: list[str], kind: str) -> Iterator[Line]:
    """The lines that the phones print, each with the kind of server."""
    with subprocess.Popen(  # noqa: S603 - our own program
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as playing:
        pin(playing.pid, -1)
        assert playing.stdout is not None
        for line in playing.stdout:
            yield {"server": kind} | json.loads(line)
        if playing.wait(SECONDS_FOR_A_RUN):
            raise SystemExit(f"The phones ended with {playing.returncode}.")


@contextmanager
def server(kind: str, folder: Path, port: int, stamps: Path) -> Iterator[int]:
    """A server that answers; gives its process."""
    if kind == "floor":
        command = ["tests.bench.floor", str(port), str(stamps)]
    else:
        command = ["tests.bench.house", str(stamps)]
    settings = {
        "OPENSPACE_DATA": str(folder),
        "OPENSPACE_HOST": "127.0.0.1",
        "OPENSPACE_PORT": str(port),
        "OPENSPACE_FANOUT": "stock" if kind == "stock" else "flat",
        "OPENSPACE_LOG": "warning",
    }
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=environment() | settings,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    pin(process.pid, 0)
    try:
        wait_until_well(port, process, bare=kind == "floor")
        yield process.pid
    except BaseException:
        sys.stderr.write((folder / "log").read_text(errors="replace")[-2000:])
        raise
    finally:
        process.kill()
        process.wait()


def wait_until_well(port: int, process: subprocess.Popen[bytes], *, bare: bool) -> None:
    """Wait until it answers."""
    deadline = time.monotonic() + SECONDS_TO_START
    ask = requests.put if bare else requests.get
    while process.poll() is None and time.monotonic() < deadline:
        try:
            ask(f"http://127.0.0.1:{port}/healthz", timeout=2).raise_for_status()
        except requests.RequestException:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("The server did not start.")


def people(port: int) -> tuple[str, list[str]]:
    """An event with topics and with people who mark them: its code, and a line for each."""
    host = Phone(f"http://127.0.0.1:{port}")
    code = host.create_event(rounds=4, rooms=["Library", "Garden", "Hall", "Kitchen"])["code"]
    host.join(code, "Ada")
    topics = [
        host.post("topics", title=f"Topic {n}, of interest to some", body="Why? " * 20)
        for n in range(WRITERS)
    ]
    lines = []
    for number, answer in enumerate(topics):
        topic = answer.json()["changes"][-1]["data"]["id"]
        with Phone(host.base_url) as person:
            person.join(code, f"Person {number}")
            cookie = "; ".join(f"{one.name}={one.value}" for one in person.http.cookies)
        lines.append(f"{cookie}\t/api/events/{code}/topics/{topic}/interest\n")
    host.close()
    return code, lines


def bare_writers() -> list[str]:
    """Those who ask the floor for a change."""
    return ["none=0\t/change\n"] * WRITERS


def pin(process: int, core: int) -> None:
    """Keep a process on one core, the server and the phones on different ones."""
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(process, {cores[core]})
