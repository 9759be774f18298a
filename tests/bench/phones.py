"""What phones.c does, for machines without a compiler; see there. It has no storm.

It does not take the frames apart: the numbers of changes are looked for in what arrives.
"""

from __future__ import annotations

import json
import os
import re
import resource
import select
import socket
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.bench.stamps import Stamps

NUMBER = re.compile(rb'"seq":(\d+),')
LONGEST_NUMBER = 30
PATIENCE = 20.0
UPGRADE = (
    "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\n"
    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


class Line:
    """One connection: of a phone, or of somebody who writes."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.tail = b""
        self.last = 0
        self.asked = 0
        self.is_live = False

    def say(self, text: str) -> None:
        """Send a short text message, masked with zeros, which is allowed."""
        data = text.encode()
        self.socket.sendall(bytes([0x81, 0x80 | len(data), 0, 0, 0, 0]) + data)


class Phones:
    """All of them, in one thread."""

    def __init__(self, stamps: Stamps, port: int, pid: int, last: int, path: str) -> None:
        self.stamps, self.port, self.pid, self.first = stamps, port, pid, last
        self.path = "/" if path == "-" else path
        self.code = path.rpartition("code=")[2] if path != "-" else ""
        self.waiting = select.epoll()
        self.lines: dict[int, Line] = {}
        self.phones: list[Line] = []
        self.writers: list[tuple[Line, str, str]] = []
        self.late: list[int] = []
        self.newest: dict[int, int] = {}
        self.answers: list[int] = []
        self.busy: set[Line] = set()
        self.refs = 0
        self.bytes = 0
        self.lost = 0

    def add(self) -> Line:
        """One more connection."""
        line = Line(self.port)
        self.lines[line.socket.fileno()] = line
        self.waiting.register(line.socket, select.EPOLLIN)
        return line

    def join(self, how_many: int) -> None:
        """All phones follow."""
        before, started = self.usage(), time.monotonic()
        for _ in range(how_many):
            phone = self.add()
            self.phones.append(phone)
            phone.socket.sendall(UPGRADE.format(path=self.path, port=self.port).encode())
        while not all(phone.is_live for phone in self.phones):
            self.turn(0.1)
        self.tell("join", started, before, {"phones": how_many, "lost": 0, "kb_per_phone": 0})

    def turn(self, seconds: float) -> None:
        """Read what has come."""
        for number, _ in self.waiting.poll(seconds):
            line = self.lines[number]
            data = line.socket.recv(1 << 20)
            if not data:
                raise SystemExit("a connection ended")
            self.bytes += len(data)
            if line in self.busy:
                self.take_answer(line, data)
            elif line.is_live:
                self.take_changes(line, data)
            else:
                self.greet(line, data)

    def greet(self, line: Line, data: bytes) -> None:
        """Go on to the next step of following."""
        line.tail += data
        if not self.code:
            line.is_live = b"\r\n\r\n" in line.tail
        elif b"430[" in line.tail:
            line.is_live = True
        elif b"40{" in line.tail:
            line.tail = b""
            wish = {"event": self.code, "since": self.first}
            line.say("420" + json.dumps(["follow", wish], separators=(",", ":")))
        elif b'0{"sid"' in line.tail:
            line.tail = b""
            line.say("40")
        if line.is_live:
            line.tail, line.last = b"", self.first

    def take_changes(self, line: Line, data: bytes) -> None:
        """Note the numbers of changes, and when they came."""
        now = time.monotonic_ns()
        text = line.tail + data
        for found in NUMBER.finditer(text):
            seq = int(found[1])
            if seq > line.last:
                self.lost += seq - line.last - 1
                line.last = seq
                self.late.append(now - self.stamps.of(seq))
                self.newest[seq] = now
        if b"\x81\x012" in data:
            line.say("3")
        line.tail = text[-LONGEST_NUMBER:]

    def take_answer(self, line: Line, data: bytes) -> None:
        """An answer to somebody who writes."""
        line.tail += data
        head, _, body = line.tail.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        if length is None or len(body) < int(length[1]):
            return
        if not head.startswith(b"HTTP/1.1 2"):
            raise SystemExit(head.decode())
        line.tail = b""
        self.busy.discard(line)
        self.answers.append(time.monotonic_ns() - line.asked)

    def mark(self, n: int) -> None:
        """Let one who writes mark their topic, or take the mark back."""
        line, cookie, path = self.writers[n]
        self.refs += 1
        ref = f"bench-{os.getpid()}-{self.refs}"
        head = f"HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nCookie: {cookie}\r\n"
        line.last = 1 - line.last
        if line.last:
            body = json.dumps({"ref": ref})
            head = f"PUT {path} {head}Content-Type: application/json\r\n"
            ask = f"{head}Content-Length: {len(body)}\r\n\r\n{body}"
        else:
            ask = f"DELETE {path}?ref={ref} {head}\r\n"
        self.busy.add(line)
        line.asked = time.monotonic_ns()
        line.socket.sendall(ask.encode())

    def phase(self, text: str) -> None:
        """One phase, and its line."""
        name, many, times = text.split(":")
        self.late, self.answers, self.lost, self.bytes = [], [], 0, 0
        before, started, first = self.usage(), time.monotonic(), self.stamps.newest
        getattr(self, name)(int(many), int(times))
        while self.busy:
            self.turn(0.1)
        acted, changes = time.monotonic() - started, self.stamps.newest - first
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.missing():
            self.turn(0.01)
        last = [self.newest[n] - self.stamps.of(n) for n in range(first + 1, first + changes + 1)]
        figures: dict[str, Any] = {
            "phones": len(self.phones),
            "changes": changes,
            "deliveries": len(self.late),
            "lost": self.lost + self.missing(),
            "changes_per_s": changes / acted,
            "bytes_per_delivery": self.bytes / max(1, len(self.late)),
        }
        for prefix, values, shares in (
            ("all", self.late, {"p50": 0.5, "p95": 0.95, "p99": 0.99}),
            ("last", last, {"p50": 0.5, "p95": 0.95, "worst": 1}),
            ("answer", self.answers, {"p50": 0.5, "p99": 0.99}),
        ):
            values.sort()
            for share, part in shares.items():
                value = values[int(part * (len(values) - 1))] if values else 0
                figures[f"{prefix}_{share}_ms"] = round(value / 1e6, 2)
        self.tell(name, started, before, figures)

    def missing(self) -> int:
        """How many deliveries are still to come."""
        return sum(self.stamps.newest - phone.last for phone in self.phones)

    def pace(self, rate: int, seconds: int) -> None:
        """So many changes a second, evenly."""
        turns, due = cycle(range(len(self.writers))), time.monotonic()
        until = due + seconds
        while (now := time.monotonic()) < until:
            if now >= due:
                self.mark(next(turns))
                due += 1 / rate
            self.turn(0.001)

    def flow(self, many: int, seconds: int) -> None:
        """Some write, each again as soon as they are answered."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for n in range(many):
                if self.writers[n][0] not in self.busy:
                    self.mark(n)
            self.turn(0.01)

    def burst(self, many: int, times: int) -> None:
        """Some write at once, so many times."""
        for _ in range(times):
            for n in range(many):
                self.mark(n)
            rest = time.monotonic() + 0.5
            while self.busy or time.monotonic() < rest:
                self.turn(0.01)

    def usage(self) -> tuple[float, float]:
        """Seconds of CPU that the server has used, and we."""
        stat = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        own = resource.getrusage(resource.RUSAGE_SELF)
        ticks = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
        return ticks, own.ru_utime + own.ru_stime

    def tell(
        self, name: str, started: float, before: tuple[float, float], figures: dict[str, Any]
    ) -> None:
        """Print one line of JSON."""
        seconds = time.monotonic() - started
        theirs, ours = (now - then for now, then in zip(self.usage(), before, strict=True))
        deliveries = figures.get("deliveries") or 1
        cost = {
            "seconds": round(seconds, 3),
            "cpu_us_per_delivery": theirs * 1e6 / deliveries,
            "server_cpu": theirs / seconds,
            "client_cpu": ours / seconds,
        }
        sys.stdout.write(json.dumps({"phase": name} | figures | cost) + "\n")
        sys.stdout.flush()


def main() -> None:
    """Play the phones as phones.c does."""
    port, pid, stamps, writers, how_many, last, path, *phases = sys.argv[1:]
    if any(phase.startswith("storm") for phase in phases):
        raise SystemExit("The storm needs a C compiler.")
    phones = Phones(Stamps(Path(stamps)), int(port), int(pid), int(last), path)
    phones.join(int(how_many))
    # Only now: who says nothing for half a minute is hung up on.
    for text in Path(writers).read_text(encoding="utf-8").splitlines():
        cookie, where = text.split("\t")
        phones.writers.append((phones.add(), cookie, where))
    rest = time.monotonic() + 2.2  # presence is told, caches fill
    while time.monotonic() < rest:
        phones.turn(0.1)
    for phase in phases:
        phones.phase(phase)


if __name__ == "__main__":
    main()
