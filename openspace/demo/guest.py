"""A simulated person: a name, a cookie, and the API over HTTP like any phone."""

from __future__ import annotations

import json
import time
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from secrets import token_urlsafe
from typing import Any, NamedTuple

SECONDS_TO_ANSWER = 20
TRIES = 3

Json = dict[str, Any]


class RefusedError(Exception):
    """The server refused a wish; `code` and `facts` as in docs/api.md."""

    def __init__(self, code: str, facts: Json) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class UnreachableError(Exception):
    """The server did not answer, or not as ours does."""


class Door(NamedTuple):
    """Where the event is: the server's address and the event's code."""

    host: str
    port: int
    code: str


class Guest:
    """One person with one cookie, who comes along when the event gets another code."""

    def __init__(self, door: Door, name: str) -> None:
        self.name = name
        self._door = door
        self._cookie = ""

    def join(self) -> None:
        """Give the name."""
        self.write("PUT", "me", name=self.name)

    def board(self) -> Json:
        """The whole board, as it is now."""
        return self._ask("GET", "board", None)

    def write(self, method: str, path: str, **wish: Any) -> Json:
        """Send a wish and give the answer; told to wait, wait and send it again.

        :raises RefusedError: by the server.
        :raises UnreachableError: when there is no answer.
        """
        ref = wish.pop("ref", None) or new_ref()
        for _ in range(TRIES):
            try:
                return self._write_once(method, path, {"ref": ref, **wish})
            except RefusedError as refused:
                if refused.code not in {"too_many", "busy"}:
                    raise
                time.sleep(refused.facts.get("seconds", 1))
        raise UnreachableError

    def _write_once(self, method: str, path: str, wish: Json) -> Json:
        if method == "DELETE":
            return self._ask(method, f"{path}?ref={wish['ref']}", None)
        return self._ask(method, path, wish)

    def _ask(self, method: str, path: str, body: Json | None) -> Json:
        try:
            return self._ask_there(method, path, body)
        except RefusedError as refused:
            if refused.code != "code_renewed":
                raise
            self._door = self._door._replace(code=refused.facts["event"])
            return self._ask_there(method, path, body)

    def _ask_there(self, method: str, path: str, body: Json | None) -> Json:
        connection = HTTPConnection(self._door.host, self._door.port, timeout=SECONDS_TO_ANSWER)
        headers = {"Cookie": self._cookie} if self._cookie else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
        try:
            data = None if body is None else json.dumps(body)
            connection.request(method, f"/api/events/{self._door.code}/{path}", data, headers)
            response = connection.getresponse()
            self._keep(response.getheader("Set-Cookie"))
            told: Json = json.loads(response.read())
        except (OSError, HTTPException, ValueError) as error:
            raise UnreachableError from error
        finally:
            connection.close()
        if response.status >= HTTPStatus.BAD_REQUEST:
            raise RefusedError(told["error"]["code"], told["error"])
        return told

    def _keep(self, cookie: str | None) -> None:
        if cookie:
            self._cookie = cookie.partition(";")[0]


def new_ref() -> str:
    """A reference that nobody else has."""
    return token_urlsafe(12)
