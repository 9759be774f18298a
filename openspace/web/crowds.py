"""Simulated people, each crowd a program of its own that comes over HTTP like any phone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable

from openspace.settings import Settings

ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - it is compared, not opened
"""Where a server that listens on every address of its machine is reached from within."""

REHEARSING = ("--people=24", "--pace=2", "--minutes=15")


def send(settings: Settings, code: str, options: Iterable[str]) -> subprocess.Popen[bytes]:
    """Send a crowd to the event `code`.

    It leaves by itself when this process is gone without a farewell: its standard input ends.
    """
    host = ANYWHERE.get(settings.host, settings.host)
    return subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-m", "openspace.demo.crowd", host, str(settings.port), code, *options],
        stdin=subprocess.PIPE,
        # Ctrl-C in the terminal is for the server, which then ends the crowd.
        start_new_session=True,
    )


class Crowds:
    """Those that this server has sent to rehearsals, one for each at most."""

    def __init__(self, settings: Settings) -> None:
        """Begin with nobody anywhere."""
        self._settings = settings
        self._there: dict[str, subprocess.Popen[bytes]] = {}
        self._leaving: list[subprocess.Popen[bytes]] = []

    def come(self, code: str) -> None:
        """Let people come to the rehearsal `code`, unless they are there. Returns at once."""
        self._forget_those_who_left()
        if code not in self._there:
            self._there[code] = send(self._settings, code, REHEARSING)

    def follow(self, old: str, new: str) -> None:
        """The rehearsal has another code now, of which its people hear as all who are in do."""
        if crowd := self._there.pop(old, None):
            self._there[new] = crowd

    def leave(self, code: str) -> None:
        """Let them go. Returns at once."""
        crowd = self._there.pop(code, None)
        if crowd is not None:
            crowd.terminate()
            self._leaving.append(crowd)
        self._forget_those_who_left()

    def _forget_those_who_left(self) -> None:
        self._there = {code: one for code, one in self._there.items() if one.poll() is None}
        self._leaving = [one for one in self._leaving if one.poll() is None]
