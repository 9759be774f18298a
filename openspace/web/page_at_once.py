"""The board's page for who comes for the first time, given before Flask sees the request.

To a hall that scans the QR at the same moment it is the same page, but for the cookie.
"""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from msgspec import Struct

from openspace import metrics
from openspace.domain.ids import new_secret
from openspace.wire.boards import BoardBytes, Boards

PAGE = re.compile(r"/e/(\w{8})")
KEPT = 64
LONGEST = 60
"""Seconds after which the app is asked again; the cookie's own end is counted from then."""

Headers = list[tuple[str, str]]


class _Page(Struct, frozen=True):
    """A page as it was answered, the board that was fresh then, and until when it is given.

    `cookie` lacks its value.
    """

    until: float
    board: BoardBytes
    headers: Headers
    cookie: str
    body: bytes


class PageAtOnce:
    """WSGI: answers who brings no cookie with the page that another such person was given just now.

    It is the same as the app's own answer to the last header; each gets a token of their own. As
    long as the board is fresh (see `Boards.fresh`), nothing that stands in the page has changed.
    """

    def __init__(self, application: Any, boards: Boards, new_cookie: Callable[[], str]) -> None:
        """Stand before `application`; `new_cookie` makes the value of a newcomer's cookie."""
        self._application = application
        self._boards = boards
        self._new_cookie = new_cookie
        self._kept: OrderedDict[tuple[str, ...], _Page] = OrderedDict()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer, or pass on."""
        board = self._fresh_board(environ)
        if board is None:
            passed: Iterable[bytes] = self._application(environ, start_response)
            return passed
        key = _key(environ)
        page = self._kept.get(key)
        if page is None or page.board is not board or page.until < time.monotonic():
            return self._pass_on(environ, start_response, key, board)
        metrics.REQUESTS.add(of="2xx")
        cookie = ("Set-Cookie", page.cookie.format(self._new_cookie()))
        start_response("200 OK", [*page.headers, cookie])
        return [page.body]

    def _fresh_board(self, environ: dict[str, Any]) -> BoardBytes | None:
        """The board, if a newcomer asks for its page and it is fresh."""
        page = PAGE.fullmatch(environ["PATH_INFO"])
        is_plain = environ["REQUEST_METHOD"] == "GET" and not environ.get("QUERY_STRING")
        if page is None or not is_plain or environ.get("HTTP_COOKIE"):
            return None
        return self._boards.fresh(page[1])

    def _pass_on(
        self,
        environ: dict[str, Any],
        start_response: Any,
        key: tuple[str, ...],
        board: BoardBytes,
    ) -> list[bytes]:
        answered: list[tuple[str, Headers]] = []

        def begin(status: str, headers: Headers, *_more: object) -> None:
            answered.append((status, list(headers)))

        passed = self._application(environ, begin)
        try:
            body = b"".join(passed)
        finally:
            if hasattr(passed, "close"):
                passed.close()
        status, headers = answered[-1]
        self._keep(key, board, status, headers, body)
        start_response(status, headers)
        return [body]

    def _keep(
        self, key: tuple[str, ...], board: BoardBytes, status: str, headers: Headers, body: bytes
    ) -> None:
        cookies = [value for name, value in headers if name == "Set-Cookie"]
        if not status.startswith("200") or len(cookies) != 1:
            return
        name, _, rest = cookies[0].partition("=")
        attributes = rest.partition(";")[2].replace("{", "{{").replace("}", "}}")
        others = [(name, value) for name, value in headers if name != "Set-Cookie"]
        cookie = f"{name}={{}};{attributes}"
        self._kept[key] = _Page(time.monotonic() + LONGEST, board, others, cookie, body)
        self._kept.move_to_end(key)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def _key(environ: dict[str, Any]) -> tuple[str, ...]:
    """All that the page of somebody without a cookie depends on besides the event."""
    return (
        environ["PATH_INFO"],
        environ["wsgi.url_scheme"],
        environ.get("HTTP_HOST", ""),
        environ.get("HTTP_ACCEPT_LANGUAGE", ""),
        environ.get("HTTP_ACCEPT_ENCODING", ""),
    )


def cookie_maker(app: Flask) -> Callable[[], str]:
    """What makes the cookie of somebody new, as `identity.become` would.

    :raises TypeError: when the app signs its cookies in another way.
    """
    interface = app.session_interface
    if not isinstance(interface, SecureCookieSessionInterface):
        raise TypeError(interface)
    signer = interface.get_signing_serializer(app)
    assert signer is not None  # noqa: S101 - for the type checker; the app always has a key

    def make() -> str:
        return str(signer.dumps({"_permanent": True, "token": new_secret()}))

    return make
