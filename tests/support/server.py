"""A real Open Space, in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Self

import requests

from tests.support import databases, nursery

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60
SECONDS_TO_STOP = 15


class ServerError(AssertionError):
    """The server did not start or did not stop; the message holds all it printed."""


class Server:
    """`python -m openspace serve` on a free port; `data` is its folder, `settings` its OPENSPACE_*.

    It keeps its port and its folder when it is stopped or killed and started again, and finds the
    tables made, as any start but the first one does. One that `is_born` comes out of a nursery
    where the app is imported already.
    """

    def __init__(
        self, data: Path, settings: Mapping[str, str] | None = None, *, is_born: bool = False
    ) -> None:
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
        self._process: subprocess.Popen[bytes] | nursery.Born | None = None
        self._is_born = is_born

    def start(self) -> Self:
        """Start, and return once it answers that it is well."""
        if "OPENSPACE_DATABASE_URL" not in self._settings:
            databases.lay_tables(self.data)
        self._process = self._begin(environment() | self._settings)
        try:
            self._wait_until_well()
        except ServerError:
            self.kill()
            raise
        return self

    def _begin(self, env: Mapping[str, str]) -> subprocess.Popen[bytes] | nursery.Born:
        if self._is_born and nursery.is_possible(env):
            return nursery.nursery_for(env, str(ROOT)).bear(env, str(self.log))
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "openspace", "serve"],
                cwd=ROOT,
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

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
