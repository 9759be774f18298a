"""Servers that are born with the app already imported, which is most of what a start takes.

A nursery is a process that has done what `python -m openspace serve` does first: it has patched the
standard library for its async server and imported the app. A server is a fork of it that goes on
with `serve`, in its own environment, and is from then on like any other. The servers that tests
share are started by the command itself, and so are those of tests whose matter is the start.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping
from threading import Lock
from typing import Any, NoReturn

SERVERS = {"eventlet": "on_eventlet", "gevent": "on_gevent", "threading": "on_threads"}

# With one of these, openspace/__main__.py imports eventlet otherwise.
_OTHERWISE = {"OPENSPACE_DATABASE_URL", "OPENSPACE_REDIS_URL"}
_STARTING = Lock()
_NURSERIES: dict[tuple[str, bool], Nursery] = {}


class Born:
    """A server from a nursery, asked as one asks a `subprocess.Popen`."""

    def __init__(self, nursery: Nursery, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._nursery = nursery
        self._descriptor = os.pidfd_open(pid)

    def poll(self) -> int | None:
        """The code it ended with, or None as long as it runs."""
        return self._ended(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end.

        :raises subprocess.TimeoutExpired: when it goes on for longer than `timeout`.
        """
        code = self._ended(timeout)
        if code is None:
            raise subprocess.TimeoutExpired(f"server {self.pid}", timeout or 0)
        return code

    def terminate(self) -> None:
        """Ask it to end."""
        self._send(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self._send(signal.SIGKILL)

    def _send(self, number: signal.Signals) -> None:
        # It stays known until it has been asked for its code, so nobody else has this number.
        if self.returncode is None:
            os.kill(self.pid, number)

    def _ended(self, seconds: float | None) -> int | None:
        if self.returncode is None:
            ended = select.poll()
            ended.register(self._descriptor, select.POLLIN)
            if ended.poll(None if seconds is None else seconds * 1000):
                self.returncode = self._nursery.ask({"bury": self.pid})
                os.close(self._descriptor)
        return self.returncode


class Nursery:
    """A process that servers are forked from."""

    def __init__(self, environment: Mapping[str, str], folder: str) -> None:
        self._lock = Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.nursery"],
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(self.close)

    def bear(self, environment: Mapping[str, str], log: str) -> Born:
        """Start a server that prints to the end of the file `log`."""
        return Born(self, self.ask({"environment": dict(environment), "log": log}))

    def ask(self, wish: dict[str, Any]) -> int:
        """Have something done; gives the number that is the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._lock:
            print(json.dumps(wish), file=self._process.stdin, flush=True)
            return int(self._process.stdout.readline())

    def close(self) -> None:
        """Let it end; what it bore goes on."""
        self._process.communicate()


def nursery_for(environment: Mapping[str, str], folder: str) -> Nursery:
    """The nursery of servers with such settings; started when it is first wanted."""
    kind = environment.get("OPENSPACE_ASYNC", ""), bool(_OTHERWISE & environment.keys())
    with _STARTING:
        if kind not in _NURSERIES:
            _NURSERIES[kind] = Nursery(environment, folder)
        return _NURSERIES[kind]


def is_possible(environment: Mapping[str, str]) -> bool:
    """Whether this machine can tell when somebody else's child ends, and nobody measures starts."""
    is_measured = any(name.startswith("COVERAGE_PROCESS") for name in environment)
    return hasattr(os, "pidfd_open") and not is_measured


def main() -> None:
    """Be a nursery: read wishes, answer with numbers, until nobody wishes any more."""
    mode = os.environ.get("OPENSPACE_ASYNC") or "eventlet"
    importlib.import_module("openspace.__main__")._patch(mode)
    for name in ("app", "cli", "ops.hub", "ops.logs", "ops.sweeping", f"serving.{SERVERS[mode]}"):
        importlib.import_module(f"openspace.{name}")
    while line := sys.stdin.readline():
        wish = json.loads(line)
        if "bury" in wish:
            answer = os.waitstatus_to_exitcode(os.waitpid(wish["bury"], 0)[1])
        elif not (answer := os.fork()):
            _serve(wish["environment"], wish["log"])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


def _serve(environment: dict[str, str], log: str) -> NoReturn:
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for descriptor, taken in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(descriptor, taken)
    os.environ.clear()
    os.environ.update(environment)
    # It ends by leaving this process, as the command does.
    sys.exit(importlib.import_module("openspace.cli").main(["serve"], prog_name="openspace"))


if __name__ == "__main__":
    main()
