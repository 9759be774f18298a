"""The API in one process, for what needs very many requests; and a day's things to act on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode
from uuid import uuid4

from werkzeug.test import Client

from openspace.app import Running, create_app
from openspace.settings import read_settings
from tests.support.databases import lay_tables
from tests.support.pictures import in_parts, photo

SITE = "http://localhost"
TOMORROW = (datetime.now(UTC).date() + timedelta(days=1)).isoformat()
WHEN = {"date": TOMORROW, "first": "09:00", "minutes": 45, "rounds": 2}


def running_app(folder: Path) -> Running:
    """The whole app with its guards, as a server would serve it, on SQLite."""
    lay_tables(folder)
    settings = {"OPENSPACE_DATA": str(folder), "OPENSPACE_ASYNC": "threading"}
    return create_app(read_settings(settings))


def fill_budgets(running: Running) -> None:
    """Let everybody ask as much again as they may within a minute."""
    running.flask.extensions["openspace"].budgets._left.clear()


class Caller:
    """Somebody who calls the app without a network in between; and no wish is sent twice."""

    def __init__(self, running: Running) -> None:
        self.http = Client(running.wsgi)
        self.code = ""

    def ref(self) -> str:
        """A reference that nobody else has."""
        return uuid4().hex

    def create_event(
        self, rooms: Sequence[str] = ("Library", "Garden"), **when: Any
    ) -> dict[str, Any]:
        """Make an event and be its host: two rounds tomorrow, unless `when` says otherwise."""
        there = [{"name": name} for name in rooms]
        wish = {"theme": "What now?", "when": WHEN | when, "rooms": there}
        made = self.send("POST", "/api/events", **wish)
        self.code = made["code"]
        return made

    def join(self, code: str, name: str) -> Self:
        """Come into an event and give a name."""
        self.code = code
        self.send("PUT", "me", name=name)
        return self

    @property
    def person(self) -> str:
        """Who one is in the event."""
        id_: str = self.send("GET", "me")["person"]
        return id_

    def slots(self) -> list[dict[str, str]]:
        """Each round in each room, as they hang on the wall: round by round."""
        board = self.send("GET", "board")
        rounds = sorted(board["rounds"].values(), key=lambda it: it["starts"])
        rooms = sorted(board["rooms"].values(), key=lambda it: it["position"])
        return [{"round": a["id"], "room": b["id"]} for a in rounds for b in rooms]

    def send(self, method: str, path: str, **wish: Any) -> dict[str, Any]:
        """Send a wish and give its answer; it must be granted."""
        answer = self.try_to(method, path, **wish)
        assert answer.status_code in (200, 201), answer.text
        told: dict[str, Any] = answer.get_json()
        return told

    def send_part(self, id_: str, offset: int, part: bytes) -> Any:
        """Send a part of a photo, whatever comes of it."""
        path = f"/api/events/{self.code}/photos/{id_}/parts?offset={offset}"
        raw = "application/octet-stream"
        return self.http.put(path, data=part, content_type=raw, base_url=SITE)

    def post_photo(self, topic: str, ref: str, picture: bytes = b"", **more: Any) -> dict[str, Any]:
        """Post a photo of a topic and give the answer to its last part; it must be granted."""
        picture = picture or photo()
        self.send("POST", f"topics/{topic}/photos", ref=ref, bytes=len(picture), **more)
        answer = None
        for offset, part in in_parts(picture):
            answer = self.send_part(ref, offset, part)
            assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.get_json() if answer else {}
        return told

    def try_to(self, method: str, path: str, **wish: Any) -> Any:
        """Send a wish, whatever comes of it. A path without a slash is in the event."""
        path = path if path.startswith("/") else f"/api/events/{self.code}/{path}"
        wish = {"ref": self.ref()} | wish
        if method == "GET":
            return self.http.get(path, base_url=SITE)
        if method == "DELETE":
            return self.http.delete(f"{path.rstrip('/')}?{urlencode(wish)}", base_url=SITE)
        return self.http.open(path.rstrip("/"), method=method, json=wish, base_url=SITE)
