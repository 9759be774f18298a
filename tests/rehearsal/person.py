"""Somebody of the script with a phone: does what the timetable says, as the app's screens would."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import Any

import requests

from tests.rehearsal.follower import Follower
from tests.rehearsal.script import Script
from tests.rehearsal.timetable import Act
from tests.rehearsal.typing_in import type_in
from tests.support.phone import Phone, new_ref
from tests.support.shared_text import SharedText

SECONDS_TO_WAIT_FOR_A_TOPIC = 60
TRIES = 20


class UnexpectedRefusalError(AssertionError):
    """The server refused what it should not have."""


class Person:
    """One cookie, one socket, one name; `counts` what happened, `answers` the seconds it took."""

    def __init__(self, base_url: str, code: str, name: str) -> None:
        self.name = name
        self.phone = Phone(base_url)
        self.phone.code = code
        # The first answer sets the cookie, with which the socket comes too.
        self.phone.get("me").raise_for_status()
        self.live = Follower(base_url, self.phone.http, code)
        self.live.wait_until_followed(60)
        self.counts: Counter[str] = Counter()
        self.answers: list[float] = []
        self._is_named = False
        self._hands = threading.Lock()

    def do(self, act: Act, script: Script) -> None:
        """Do what the timetable says, as soon as this phone knows of the topic."""
        if act.kind not in {"join", "propose"}:
            self._await(act)
        with self._hands:
            getattr(self, f"_{act.kind}")(act, script)

    def close(self) -> None:
        """Leave."""
        self.live.close()
        self.phone.close()

    def _join(self, _act: Act, _script: Script) -> None:
        self._wish("PUT", "me", name=self.name)

    def _propose(self, act: Act, script: Script) -> None:
        topic = script.topics[act.topic]
        # Two propose at once and both have set their mind on the first free slot.
        slot = self.live.free_slots()[0]
        self._wish("POST", "topics", ref=act.topic_id, title=topic.title, body=topic.body)
        self._claim(act, slot)

    def _claim(self, act: Act, slot: Any) -> None:
        while (taken := self._place(act, slot)) is not None:
            self.counts["races lost"] += 1
            slot = taken["nearest"][0]

    def _move(self, act: Act, _script: Script) -> None:
        slot = self.live.free_slots()[-1]
        if self._place(act, slot) is None:
            self.counts["moves"] += 1

    def _place(self, act: Act, slot: Any) -> Any:
        """None, or the refusal because somebody else has the slot."""
        answer = self._send("PUT", f"topics/{act.topic_id}/placement", slot)
        if answer.status_code == requests.codes.conflict:
            error = answer.json()["error"]
            if error["code"] == "slot_taken":
                return error
        self._check(answer)
        return None

    def _mark(self, act: Act, _script: Script) -> None:
        self._wish("PUT", f"topics/{act.topic_id}/interest")
        self.counts["marks"] += 1

    def _note(self, act: Act, script: Script) -> None:
        topic = script.topics[act.topic]
        self._wish(
            "POST", f"topics/{act.topic_id}/notes", ref=act.id, text=topic.notes[act.note].text
        )

    def _write(self, act: Act, script: Script) -> None:
        """Write it into the session's report, where others write at the same time."""
        if not self._is_named:
            self._wish("PUT", "me", name=self.name)
            self._is_named = True
        text = SharedText(self.live, act.topic_id)
        words = script.topics[act.topic].notes[act.note].text
        self.counts["told to wait"] += type_in(text, words)
        self.counts["written together"] += 1

    def _await(self, act: Act) -> None:
        wanted = act.topic_id
        self.live.wait_until(lambda: self.live.knows_topic(wanted), SECONDS_TO_WAIT_FOR_A_TOPIC)

    def _wish(self, method: str, path: str, **wish: Any) -> None:
        answer = self._send(method, path, wish)
        if _code(answer) == "name_needed":
            self.counts["names asked for"] += 1
            self._check(self._send("PUT", "me", {"name": self.name}))
            answer = self._send(method, path, wish)
        self._check(answer)

    def _send(self, method: str, path: str, wish: dict[str, Any]) -> requests.Response:
        """Send; told to wait, or without an answer, wait and send the same again."""
        wish = {"ref": new_ref()} | wish
        for _ in range(TRIES):
            began = time.perf_counter()
            try:
                answer = {"PUT": self.phone.put, "POST": self.phone.post}[method](path, **wish)
            except requests.ConnectionError:  # a kept connection that the server just closed
                self.counts["sent again"] += 1
                continue
            self.answers.append(time.perf_counter() - began)
            if "Retry-After" not in answer.headers:
                return answer
            self.counts["told to wait"] += 1
            time.sleep(float(answer.headers["Retry-After"]))
        raise UnexpectedRefusalError(f"{self.name}: no answer to {method} {path}")

    def _check(self, answer: requests.Response) -> None:
        if not answer.ok:
            raise UnexpectedRefusalError(f"{self.name}: {answer.status_code} {answer.text}")


def _code(answer: requests.Response) -> str:
    return "" if answer.ok else str(answer.json()["error"]["code"])
