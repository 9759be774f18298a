"""A shared text on somebody's phone, as docs/texts.md tells clients to keep it."""

from __future__ import annotations

import base64
import random
import threading
from typing import Any

from pycrdt import Doc, Text

from tests.support.live import Json, LiveBoard

SECONDS_TO_ANSWER = 20


class SharedText:
    """One text: `told` are the messages about it as they came; it mends gaps by itself.

    What is written here is sent by `send`, never by itself.
    """

    def __init__(self, live: LiveBoard, topic: str, field: str = "body", client: int = 0) -> None:
        self.patience = SECONDS_TO_ANSWER
        self._about = {"event": live.code, "topic": topic, "field": field}
        self.lock = threading.RLock()
        self._doc = Doc[Text](client_id=client or random.getrandbits(32), allow_multithreading=True)
        self.text = self._doc.get("t", type=Text)
        self.head = -1
        self.theirs = b"\0"
        self.told: list[Json] = []
        self.move_to(live)

    def move_to(self, live: LiveBoard) -> None:
        """Speak and hear over this line from now on."""
        self._live = live
        self.is_told = False
        live.socket.on("text", self._hear)

    def __str__(self) -> str:
        with self.lock:
            return str(self.text)

    @property
    def vector(self) -> bytes:
        """How far this phone is."""
        return self._doc.get_state()

    def lacking(self, vector: bytes) -> bytes:
        """What somebody lacks who is as far as `vector`."""
        return self._doc.get_update(vector)

    def open(self) -> Json:
        """Open it, and take what this phone lacks."""
        answer = self.ask("text.open", vector=letters(self.vector))
        if "error" not in answer:
            with self.lock:
                self._doc.apply_update(base64.b64decode(answer["update"]))
                self.head = answer["head"]
                self.is_told = True
                self.theirs = base64.b64decode(answer["vector"])
        return answer

    def insert(self, at: int, words: str) -> None:
        """Write at a place, counted in characters."""
        with self.lock:
            self.text.insert(len(str(self.text)[:at].encode()), words)

    def delete(self, at: int, n: int) -> None:
        """Take characters away."""
        with self.lock:
            before = str(self.text)
            start = len(before[:at].encode())
            del self.text[start : start + len(before[at : at + n].encode())]

    def send(self) -> Json:
        """Send all that the server is not known to have."""
        with self.lock:
            now, update = self.vector, self.lacking(self.theirs)
        answer = self.write(update)
        if "error" not in answer:
            self.theirs = now
        return answer

    def write(self, update: bytes) -> Json:
        """Send an update as it is."""
        return self.ask("text.write", update=letters(update))

    def ask(self, name: str, **words: Any) -> Json:
        """Say something about the text; gives the answer."""
        answer: Json = self._live.socket.call(name, {**self._about, **words}, timeout=self.patience)
        return answer

    def _hear(self, news: Json) -> None:
        if (news["topic"], news["field"]) != (self._about["topic"], self._about["field"]):
            return
        with self.lock:
            self.told.append(news)
            if news["head"] <= self.head:
                return
            if news["from"] > self.head:
                self.head = -1
                return
            for update in news["updates"]:
                self._doc.apply_update(base64.b64decode(update))
            self.head = news["head"]


def letters(data: bytes) -> str:
    """Bytes as they travel."""
    return base64.b64encode(data).decode()
