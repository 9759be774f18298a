"""A real Open Space, in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

import requests

from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 30
SECONDS_TO_STOP = 15
DATABASE = "openspace.sqlite3"


class ServerError(AssertionError):
    """The server did not start or did not stop; the message holds all it printed."""


class Server:
    """`python -m openspace serve` on a free port; `data` is its folder, `settings` its OPENSPACE_*.

    It keeps its port and its folder when it is stopped or killed and started again, and finds the
    tables made, as any start but the first one does.
    """

    def __init__(self, data: Path, settings: Mapping[str, str] | None = None) -> None:
        self.data = data
        self.port = free_port()
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.log = data / "server.log"
        self._settings = {
            "OPENSPACE_DATA": str(data),
            "OPENSPACE_HOST": "127.0.0.1",
            "OPENSPACE_PORT": str(self.port),
            **(settings or {}),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Self:
        """Start, and return once it answers that it is well."""
        database = self.data / DATABASE
        if "OPENSPACE_DATABASE_URL" not in self._settings and not database.exists():
            database.touch(0o600)
            database.write_bytes(_empty_database())
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "openspace", "serve"],
                cwd=ROOT,
                env=environment() | self._settings,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_well()
        except ServerError:
            self.kill()
            raise
        return self

    def stop(self) -> None:
        """Ask it to end, as a process manager would, and wait until it has."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            self.kill()
            raise ServerError(f"did not stop on SIGTERM\n{self.output}") from None
        self._process = None

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    @property
    def output(self) -> str:
        """All it has printed, over all its starts."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    @property
    def pid(self) -> int:
        """The running process, for tests that watch its memory or send it signals."""
        assert self._process is not None, "the server is not running"
        return self._process.pid

    def _wait_until_well(self) -> None:
        assert self._process is not None
        deadline = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < deadline:
            if (code := self._process.poll()) is not None:
                raise ServerError(f"ended with {code}\n{self.output}")
            if self._is_well():
                return
            time.sleep(0.05)
        raise ServerError(f"not well after {SECONDS_TO_START} s\n{self.output}")

    def _is_well(self) -> bool:
        try:
            return (
                requests.get(f"{self.base_url}/healthz", timeout=2).status_code == requests.codes.ok
            )
        except requests.RequestException:
            return False


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def environment() -> dict[str, str]:
    """Take this process's environment without any OPENSPACE_*, which are the tests' own."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("OPENSPACE_")}
    # Reading all of the app's source anew would be a fifth of every start.
    ours.pop("PYTHONDONTWRITEBYTECODE", None)
    return ours | {"PYTHONUNBUFFERED": "1"}


@cache
def _empty_database() -> bytes:
    """A database with its tables: making them is a third of what a start takes."""
    with TemporaryDirectory() as folder:
        database = Database(sqlite_url(Path(folder)))
        migrate(database)
        database.close()
        return (Path(folder) / DATABASE).read_bytes()
