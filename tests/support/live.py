"""The live board over a real socket, following as docs/api.md tells clients to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

import engineio
import requests
import socketio

Json = dict[str, Any]


class _InOrder(engineio.Client):
    """engineio handles every message in a thread of its own, which would shuffle them."""

    def _trigger_event(self, event: str, *args: Any, run_async: bool = False, **kwargs: Any) -> Any:
        return super()._trigger_event(event, *args, run_async=False, **kwargs)


class _Socket(socketio.Client):
    """It comes back by itself, until `hang_up`."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._reconnect_abort = threading.Event()

    def hang_up(self) -> None:
        # shutdown() stops an attempt that already listens to it, and any other is the last one.
        self.reconnection_attempts = 1
        self.shutdown()
        self.disconnect()  # the last one may have succeeded

    def _engineio_client_class(self) -> type[engineio.Client]:
        return _InOrder


class LiveBoard:
    """What one socket has told about one event.

    `received` is every change as it came, `changes` each once and in order since `since`;
    `board` is the last whole board given, `seq` the newest change known, `people` how many are
    there. It follows again by
    itself after a gap or a lost connection.
    """

    def __init__(
        self,
        base_url: str,
        http: requests.Session,
        code: str,
        since: int | None,
        *,
        screen: bool = False,
    ) -> None:
        self.code = code
        self.screen = screen
        self.people = 0
        self.seq = since
        self.board: Json | None = None
        self.changes: list[Json] = []
        self.received: list[Json] = []
        self.refused: Json | None = None
        self._answered = False
        self._early: list[Json] = []
        self._news = threading.Condition()
        self.socket = _Socket(http_session=http, handle_sigint=False, reconnection_delay=0.1)
        self.socket.on("connect", self._follow)
        self.socket.on("changes", self._hear)
        self.socket.on("presence", self._count)
        address = f"{base_url}?{urlencode({'code': code})}"
        self.socket.connect(address, transports=["websocket"], wait_timeout=10)

    def wait_until(self, true: Callable[[], bool], seconds: float = 15) -> None:
        """Wait until something is `true` of this board; it is asked after every message."""
        with self._news:
            if not self._news.wait_for(true, seconds):
                kinds = [change["kind"] for change in self.changes]
                raise AssertionError(f"not within {seconds} s; seq {self.seq}, changes: {kinds}")

    def wait_until_followed(self, seconds: float = 15) -> None:
        """Wait until the server has answered, with a board, with changes or with a refusal."""
        self.wait_until(lambda: self._answered, seconds)

    def wait_for(self, wanted: Callable[[Json], bool], seconds: float = 15) -> Json:
        """Wait for a change that is `wanted` and give the first such, however long it is there."""
        self.wait_until(lambda: any(map(wanted, self.changes)), seconds)
        return next(filter(wanted, self.changes))

    def close(self) -> None:
        """Hang up, for good: nothing of it may go on behind the next test."""
        self.socket.hang_up()

    def _follow(self) -> None:
        self._answered = False
        wish = {"event": self.code, "since": self.seq, "screen": self.screen}
        self.socket.emit("follow", wish, callback=self._take_answer)

    def _take_answer(self, answer: Json) -> None:
        with self._news:
            self.refused = answer.get("error")
            if board := answer.get("board"):
                self.board, self.seq = board, board["seq"]
            self._answered = True
            early, self._early = self._early, []
            self._apply([*answer.get("changes", ()), *early])
            self._news.notify_all()

    def _count(self, told: Json) -> None:
        with self._news:
            self.people = told["people"]
            self._news.notify_all()

    def _hear(self, changes: Sequence[Json]) -> None:
        with self._news:
            self.received.extend(changes)
            if self._answered:
                self._apply(changes)
            else:
                self._early.extend(changes)
            self._news.notify_all()

    def _apply(self, changes: Sequence[Json]) -> None:
        for change in changes:
            if self.seq is not None and change["seq"] > self.seq + 1:
                self._follow()
                return
            if self.seq is None or change["seq"] > self.seq:
                self.changes.append(change)
                self.seq = change["seq"]
