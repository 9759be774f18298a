"""From a keystroke to the other phones, with many who write in one note, beside a bare relay.

python -m tests.bench.notes, or make notes WITH="--writers 10 50 --seconds 5".
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from statistics import quantiles
from tempfile import TemporaryDirectory

from openspace.domain.text_update import ID, Run, TextUpdate
from openspace.domain.update_writing import write_update
from tests.bench.frames import frames_in, masked
from tests.bench.phones import UPGRADE
from tests.bench.stage import pin
from tests.support.phone import Phone, new_ref
from tests.support.server import ROOT, Server, free_port

A_SECOND = 5
"""Keystrokes of each writer: somebody who types fast, or two letters sent together."""

SAMPLE = 8
"""Phones on which it is looked when each letter comes; all others are sent the same."""

UPDATE = re.compile(rb'"(AQ[A-Za-z0-9+/]+=*)"')


class Writer:
    """A phone that types at the end of its own words, and hears everybody's."""

    def __init__(self, port: int, n: int, head: str, opening: str | None) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.client, self.clock, self._tail = 1_000 + n, 0, b""
        self._opening = opening
        self.socket.sendall(head.encode())
        self._until(b"\r\n\r\n")
        self._tail = b""
        if opening is not None:
            self._say("40", b"40{")
            self._say(f"421{opening}", b"431[")

    def type(self) -> str:
        """Type a letter; gives the update as it travels."""
        left = ID(self.client, self.clock - 1) if self.clock else None
        run = Run(self.clock, 1, left, None, "x")
        self.clock += 1
        update = base64.b64encode(write_update(TextUpdate({self.client: [run]}, {}))).decode()
        self.socket.sendall(masked(self._written(update)))
        return update

    def hear(self) -> list[bytes]:
        """The messages that have come."""
        messages, self._tail = frames_in(self._tail + self.socket.recv(1 << 20))
        if b"2" in messages:
            self.socket.sendall(masked("3"))
        return messages

    def _written(self, update: str) -> str:
        if self._opening is None:
            return json.dumps(["text", {"updates": [update]}])
        name, wish = json.loads(self._opening)
        return "422" + json.dumps([name.replace("open", "write"), {**wish, "update": update}])

    def _say(self, text: str, answer: bytes) -> None:
        self.socket.sendall(masked(text))
        self._until(answer)

    def _until(self, answer: bytes) -> None:
        heard = b""
        while answer not in heard:
            heard += self.socket.recv(1 << 16)


def measure(writers: list[Writer], seconds: float) -> dict[str, float]:
    """Let them type for so long; how late letters were on the other phones, in milliseconds."""
    waiting, chance = DefaultSelector(), random.Random(1)
    for one in writers:
        waiting.register(one.socket, EVENT_READ, one)
    sample = {*writers[:SAMPLE]}
    sent: dict[str, float] = {}
    late: list[float] = []
    refused = heard = 0
    now = begun = time.monotonic()
    due = [(begun + chance.random() / A_SECOND, one) for one in writers]
    end = begun + seconds
    while now < end + 5 and (now < end or heard < len(sent) * len(sample)):
        for key, _ in waiting.select(0.001):
            for message in key.data.hear():
                refused += b'"error"' in message
                if key.data in sample and b'"text"' in message:
                    at = time.monotonic()
                    for update in UPDATE.findall(message):
                        heard += 1
                        late.append(at - sent[update.decode()])
        now = time.monotonic()
        for at, one in due:
            if at <= now < end:
                sent[one.type()] = time.monotonic()
        due = [(at if at > now else at + 1 / A_SECOND, one) for at, one in due]
    cuts = quantiles([1000 * one for one in late], n=100)
    lost = len(sent) * len(sample) - heard
    figures = {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98]}
    return {**figures, "letters": len(sent), "lost": lost, "refused": refused}


@contextmanager
def app(writers: int) -> Iterator[list[Writer]]:
    """The app, with an event whose people have one note open."""
    with TemporaryDirectory() as folder:
        server = Server(Path(folder), {"OPENSPACE_LOG": "warning"}).start()
        pin(server.pid, 0)
        try:
            yield list(_people(server, writers))
        finally:
            server.kill()


def _people(server: Server, writers: int) -> Iterator[Writer]:
    with Phone(server.base_url) as host:
        code = host.create_event()["code"]
        host.put("me", name="Hanna").raise_for_status()
        topic = new_ref()
        host.post("topics", ref=topic, title="Everything").raise_for_status()
    opening = json.dumps(["text.open", {"event": code, "topic": topic, "field": "body"}])
    path = f"/socket.io/?EIO=4&transport=websocket&code={code}"
    for n in range(writers):
        with Phone(server.base_url) as person:
            person.join(code, f"Person {n}")
            cookie = "; ".join(f"{one.name}={one.value}" for one in person.http.cookies)
        head = UPGRADE.format(path=path, port=server.port).replace(
            "\r\n\r\n", f"\r\nCookie: {cookie}\r\n\r\n"
        )
        yield Writer(server.port, n, head, opening)


@contextmanager
def relay(writers: int) -> Iterator[list[Writer]]:
    """The bare relay."""
    port = free_port()
    command = [sys.executable, "-m", "tests.bench.relay", str(port)]
    with subprocess.Popen(command, cwd=ROOT) as process:  # noqa: S603 - ourselves
        pin(process.pid, 0)
        try:
            _wait_for(port)
            head = UPGRADE.format(path="/", port=port)
            yield [Writer(port, n, head, None) for n in range(writers)]
        finally:
            process.kill()


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("The relay did not start.")


def main() -> None:
    """Measure in turns, and print a table; fail where a letter was lost."""
    asked = argparse.ArgumentParser(prog="make notes")
    asked.add_argument("--writers", type=int, nargs="+", default=[10, 50, 100])
    asked.add_argument("--seconds", type=float, default=10)
    wanted = asked.parse_args()
    pin(0, -1)
    rows = [
        "| writers | server | p50 / p95 / p99, ms | letters | lost | refused |",
        "|---" * 6 + "|",
    ]
    lost = 0.0
    for writers in wanted.writers:
        for name, kind in (("app", app), ("relay", relay)):
            with kind(writers) as people:
                found = measure(people, wanted.seconds)
            times = " / ".join(f"{found[cut]:.1f}" for cut in ("p50", "p95", "p99"))
            counts = " | ".join(f"{found[name]:.0f}" for name in ("letters", "lost", "refused"))
            rows.append(f"| {writers} | {name} | {times} | {counts} |")
            lost += found["lost"] + found["refused"]
    sys.stdout.write("\n".join(rows) + "\n")
    if lost:
        raise SystemExit("letters were lost or refused")


if __name__ == "__main__":
    main()
