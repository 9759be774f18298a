"""What a command writes while the app serves reaches the phones without anybody else's write."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import socketio

from tests.support.server import ROOT, environment

SECONDS = 10


class Follower:
    """A phone as docs/api.md tells it to be: it hears the beat, and asks for what it misses."""

    def __init__(self, base_url: str, code: str, transport: str) -> None:
        self.code = code
        self.seq: int | None = None
        self.titles: list[str] = []
        self.every: float | None = None
        self.news = threading.Condition()
        self.socket = socketio.Client(handle_sigint=False, reconnection=False)
        self.socket.on("changes", self._take)
        self.socket.on("beat", self._beat)
        self.socket.connect(f"{base_url}?code={code}", transports=[transport], wait_timeout=10)
        self._answer(self.socket.call("follow", {"event": code, "since": None}))
        self.every = self.socket.call("beat", code)["every"]

    def _beat(self, told: dict[str, Any]) -> None:
        if self.seq is not None and told["seq"] > self.seq:
            wish = {"event": self.code, "since": self.seq}
            self.socket.emit("follow", wish, callback=self._answer)

    def _answer(self, answer: dict[str, Any]) -> None:
        if board := answer.get("board"):
            self.seq = board["seq"]
        self._take(answer.get("changes", []))

    def _take(self, changes: list[dict[str, Any]]) -> None:
        with self.news:
            for change in changes:
                if self.seq is None or change["seq"] <= self.seq:
                    continue
                self.seq = change["seq"]
                if change["kind"] == "topic.proposed":
                    self.titles.append(change["data"]["title"])
            self.news.notify_all()


@pytest.mark.parametrize("transport", ["websocket", "polling"])
def test_what_the_command_imports_reaches_the_phones(
    server, new_person, tmp_path: Path, transport: str
):
    host = new_person(server)
    code = host.create_event()["code"]
    phone = Follower(server.base_url, code, transport)
    try:
        file = tmp_path / "topics.csv"
        file.write_text("title\nSoup\nBuses\n", encoding="utf-8")

        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "openspace", "import", "--event", code, str(file)],
            cwd=ROOT,
            env=environment() | {"OPENSPACE_DATA": str(server.data)},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )

        assert "2 topics and 0 notes are in." in done.stdout
        with phone.news:
            assert phone.news.wait_for(lambda: phone.titles == ["Soup", "Buses"], SECONDS)
        assert phone.every == {"websocket": 1.7, "polling": 0}[transport]
    finally:
        phone.socket.disconnect()
