"""Rehearse a recorded unconference: ``python -m tests.rehearsal FILE``.

FILE holds JSON: `participants` (names) and `topics` (title, description, convener, notes as
[{by, text}]). Every participant comes with a cookie and a socket of their own, proposes,
claims, marks and writes what the file says; in the end every phone's board and every format
of the book are compared with it. The times are taken from when the server wrote a change, on
this machine's clock, to when a phone written in Python had read it: an upper bound.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.rehearsal.day import rehearse
from tests.rehearsal.script import read_script
from tests.rehearsal.table import table
from tests.support.server import Server

PHONES_PER_PROCESS = 150


def main() -> int:
    """Run, print the figures, and give 1 when anything is off."""
    told = _arguments()
    script = read_script(told.file)
    phones = max(told.phones, len(script.people))
    processes = told.processes or -(-phones // PHONES_PER_PROCESS)
    with _server(told.base_url) as (base_url, cpu):
        before = cpu()
        outcome = rehearse(
            base_url,
            script,
            phones=phones,
            seconds_per_topic=told.seconds_per_topic,
            processes=processes,
            reports=told.reports,
            folder=told.keep,
        )
        used = cpu() - before
    print("\n".join(table(script, outcome, used)))  # noqa: T201 - a program prints
    return bool(outcome.faults)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.rehearsal",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--base-url", help="a running server; without it, one is started")
    parser.add_argument("--phones", type=int, default=0, help="at least one for each participant")
    parser.add_argument("--seconds-per-topic", type=float, default=1.0, metavar="S")
    parser.add_argument(
        "--reports", action="store_true", help="write contributions into the shared reports"
    )
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="put the book's files there")
    parser.add_argument("--processes", type=int, default=0, help="in which the phones live")
    return parser.parse_args()


@contextmanager
def _server(base_url: str | None) -> Iterator[tuple[str, Callable[[], float]]]:
    """The server that is there, or one of our own, on the last core where cores can be chosen.

    Also what tells how many seconds of CPU it has used; 0 where that cannot be known.
    """
    if base_url:
        yield base_url.rstrip("/"), lambda: 0.0
        return
    with TemporaryDirectory() as folder:
        server = Server(Path(folder), {"OPENSPACE_LOG": "warning"}).start()
        try:
            _pin(server.pid)
            yield server.base_url, partial(_cpu_seconds, server.pid)
        finally:
            server.stop()


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _pin(server: int) -> None:
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(cores) > 1 and (taskset := shutil.which("taskset")):
        subprocess.run(  # noqa: S603 - a tool of the system
            [taskset, "-acp", str(cores[-1]), str(server)], check=True, stdout=subprocess.DEVNULL
        )
        os.sched_setaffinity(0, cores[:-1])


if __name__ == "__main__":
    sys.exit(main())
