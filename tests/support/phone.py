"""A person with a phone, but for the screen: the API over HTTP and the live board."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import requests

from tests.support.live import Json, LiveBoard
from tests.support.pictures import in_parts

SECONDS_TO_ANSWER = 60


class Phone:
    """One person: a cookie jar, the wishes they send, and the board they follow.

    A path without a leading slash is one of their event's: `topics` is `/api/events/<code>/topics`.
    """

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.code = ""
        self.live: LiveBoard | None = None
        self.http = requests.Session()
        # What a browser sends along from a page of ours.
        self.http.headers.update({"Origin": base_url, "Sec-Fetch-Site": "same-origin"})

    def create_event(
        self,
        theme: str = "What shall we talk about?",
        rounds: int = 2,
        rooms: Sequence[str] = ("Library", "Garden"),
        **more: Any,
    ) -> Json:
        """Make an event for tomorrow and be its host; gives `code` and `links`."""
        tomorrow = datetime.now(UTC).date() + timedelta(days=1)
        when = {"date": tomorrow.isoformat(), "first": "09:00", "minutes": 45, "rounds": rounds}
        answer = self.post(
            "/api/events",
            **{"theme": theme, "when": when, "rooms": [{"name": room} for room in rooms]} | more,
        )
        assert answer.ok, answer.text
        made: Json = answer.json()
        self.code = made["code"]
        return made

    def join(self, code: str, name: str) -> Self:
        """Come in by the code and give a name."""
        self.code = code
        answer = self.put("me", name=name)
        assert answer.ok, answer.text
        return self

    def get(self, path: str, **query: Any) -> requests.Response:
        """Read something."""
        return self.http.get(self._url(path), params=query, timeout=SECONDS_TO_ANSWER)

    def post(self, path: str, **wish: Any) -> requests.Response:
        """Wish for something new."""
        return self._write("POST", path, wish)

    def put(self, path: str, **wish: Any) -> requests.Response:
        """Wish for something to be so."""
        return self._write("PUT", path, wish)

    def patch(self, path: str, **wish: Any) -> requests.Response:
        """Wish for something to be a little different."""
        return self._write("PATCH", path, wish)

    def delete(self, path: str, **query: Any) -> requests.Response:
        """Wish for something to be so no more."""
        query = {"ref": new_ref()} | query
        return self.http.delete(self._url(path), params=query, timeout=SECONDS_TO_ANSWER)

    def send_part(self, photo: str, offset: int, part: bytes) -> requests.Response:
        """Send a part of a photo."""
        return self.http.put(
            self._url(f"photos/{photo}/parts"),
            params={"offset": offset},
            data=part,
            headers={"Content-Type": "application/octet-stream"},
            timeout=SECONDS_TO_ANSWER,
        )

    def post_photo(self, topic: str, picture: bytes, ref: str = "", **more: Any) -> Json:
        """Post a photo of a topic, all of it; gives what was answered to its last part."""
        begun = self.post(
            f"topics/{topic}/photos", **{"ref": ref or new_ref(), "bytes": len(picture)} | more
        )
        assert begun.ok, begun.text
        answer = begun
        for offset, part in in_parts(picture):
            answer = self.send_part(begun.json()["ref"], offset, part)
            assert answer.ok, answer.text
        told: Json = answer.json()
        return told

    def follow(self, code: str = "", since: int | None = None) -> LiveBoard:
        """Follow an event's live board; the server has answered when this returns."""
        if self.live is not None:
            self.live.close()
        self.live = LiveBoard(self.base_url, self.http, code or self.code, since)
        self.live.wait_until_followed()
        return self.live

    def wait_for(self, wanted: Callable[[Json], bool], seconds: float = 15) -> Json:
        """Wait for a change on the board that is followed."""
        assert self.live is not None, "follow first"
        return self.live.wait_for(wanted, seconds)

    def close(self) -> None:
        """Put the phone away."""
        if self.live is not None:
            self.live.close()
        self.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, method: str, path: str, wish: Json) -> requests.Response:
        body = {"ref": new_ref()} | wish
        return self.http.request(method, self._url(path), json=body, timeout=SECONDS_TO_ANSWER)

    def _url(self, path: str) -> str:
        return self.base_url + (path if path.startswith("/") else f"/api/events/{self.code}/{path}")


def new_ref() -> str:
    """Make a reference that nobody else has."""
    return uuid4().hex
