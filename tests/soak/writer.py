"""Somebody who writes and deletes whole words that nobody else has, online or not."""

from __future__ import annotations

import random
import re
import threading
import time
from contextlib import suppress

import requests
import socketio
from msgspec import Struct

from tests.support.phone import Phone
from tests.support.server import Server
from tests.support.shared_text import SharedText

WORD = re.compile(r"\[\w+:\d+:\w*\] ")
SECONDS_TO_ANSWER = 5
"""A server that was killed answers nobody, and whoever waits for it writes nothing."""


class Wanted(Struct, frozen=True, kw_only=True):
    """How many people put and take away how many letters, and what happens to them."""

    writers: int = 20
    letters: int = 1_000_000
    kills: int = 20
    cuts: int = 40
    cut_seconds: float = 30
    most: int = 60_000
    """Letters above which people delete more than they write; what is written offline adds up."""
    pause: float = 3
    """Seconds between somebody's bursts; kills and cuts should fall among all that is written."""


class Writer(threading.Thread):
    """`put` are the words that this one wrote, `gone` those of anybody that it deleted."""

    def __init__(
        self, server: Server, code: str, topic: str, n: int, letters: int, wanted: Wanted
    ) -> None:
        super().__init__(daemon=True, name=f"w{n}")
        self._topic = topic
        self._chance = random.Random(n)
        self._left = letters
        self._pause = wanted.pause
        self._most = wanted.most
        self.phone = Phone(server.base_url).join(code, self.name)
        self.text = SharedText(self.phone.follow(code), topic)
        self.text.patience = SECONDS_TO_ANSWER
        self.put: list[str] = []
        self.gone: set[str] = set()
        self.letters = 0
        self.refused: list[str] = []
        self.is_offline = False

    def run(self) -> None:
        while self._left > 0:
            for _ in range(self._chance.randint(1, 4)):
                self._edit()
            if not self.is_offline:
                self.sync()
            time.sleep(self._chance.uniform(0, 2 * self._pause))

    def sync(self) -> bool:
        """Tell the server what it lacks; whether it has everything now."""
        try:
            if self.text.head < 0 or not self.text.is_told:
                self.text.open()
            answer = self.text.send()
        except (socketio.exceptions.SocketIOError, requests.RequestException):
            self.text.is_told = False
            return False
        code = answer.get("error", {}).get("code")
        if code is None:
            return True
        self.text.is_told = False
        if code not in {"gap", "busy", "too_many", "failed"}:
            self.refused.append(code)
        return False

    def cut(self, seconds: float) -> None:
        """Pull the plug; what is written meanwhile waits on the phone."""
        self.is_offline = True
        with suppress(Exception):
            self.phone.live.socket.shutdown()  # type: ignore[union-attr]
        time.sleep(seconds)
        while self.is_offline:
            with suppress(socketio.exceptions.SocketIOError, requests.RequestException):
                self.text.move_to(self.phone.follow())
                self.is_offline = False

    def _edit(self) -> None:
        # Nothing of others' comes between looking and writing.
        with self.text.lock:
            now = str(self.text)
            words = list(WORD.finditer(now))
            if words and (len(now) > self._most or self._chance.random() < 0.4):
                self._take_away(self._chance.choice(words))
            else:
                self._put(self._chance.choice(words).start() if words else 0)

    def _put(self, at: int) -> None:
        filling = "".join(self._chance.choices("abcdefghé漢ü", k=self._chance.randint(0, 60)))
        word = f"[{self.name}:{len(self.put)}:{filling}] "
        self.put.append(word)
        self._count(word)
        self.text.insert(at, word)

    def _take_away(self, word: re.Match[str]) -> None:
        self.text.delete(word.start(), len(word.group()))
        self.gone.add(word.group())
        self._count(word.group())

    def _count(self, word: str) -> None:
        self.letters += len(word)
        self._left -= len(word)
