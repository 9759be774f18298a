"""What the doctor looks at as a phone does: the public address, the proxies, the socket."""

from __future__ import annotations

import base64
import hashlib
import http.client
import secrets
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import SplitResult, urlsplit

import msgspec
from msgspec import Struct

from openspace.ops.findings import Finding, fail, ok, warn
from openspace.settings import Settings

SECONDS = 5
SKEW = 5
"""Seconds by which clocks may differ: sessions begin by them, and phones have their own."""

# Nobody's: RFC 5737 keeps these addresses for examples.
NOBODY = "192.0.2.77"
WEBSOCKET = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class _Answer(Struct):
    status: int
    headers: http.client.HTTPMessage
    body: bytes


def address(settings: Settings, _phones: int) -> Iterator[Finding]:
    """Whether the public address answers, how requests arrive, the clock and the socket."""
    if not settings.url:
        yield warn("address", "not checked: OPENSPACE_URL is not set")
        return
    url = urlsplit(settings.url)
    try:
        answer = _ask(url, "/healthz/seen", {"X-Forwarded-For": NOBODY})
    except (OSError, http.client.HTTPException) as error:
        yield fail("address", f"{settings.url} does not answer: {_why(error)}")
        return
    if answer.status != http.client.OK:
        yield fail("address", f"{settings.url} answers {answer.status}; {_hint(answer.status)}")
        return
    yield ok("address", f"{settings.url} answers")
    yield from _clock(answer)
    yield from _proxies(settings, url, answer)
    yield from _socket(url)


def _ask(url: SplitResult, path: str, headers: Mapping[str, str]) -> _Answer:
    connection = _connection(url)
    try:
        connection.request("GET", url.path + path, headers=dict(headers))
        response = connection.getresponse()
        body = b"" if response.status == http.client.SWITCHING_PROTOCOLS else response.read(10_000)
        return _Answer(response.status, response.headers, body)
    finally:
        connection.close()


def _connection(url: SplitResult) -> http.client.HTTPConnection:
    if url.scheme == "https":
        trusted = ssl.create_default_context()
        return http.client.HTTPSConnection(url.netloc, timeout=SECONDS, context=trusted)
    return http.client.HTTPConnection(url.netloc, timeout=SECONDS)


def _why(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid ({error.verify_message})"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _hint(status: int) -> str:
    hints = {
        404: "is it another program, or an older Open Space?",
        421: "the proxy must pass Host on as the phone sent it",
        502: "the proxy does not reach the app; do they agree on the port?",
    }
    return hints.get(status, "look into the proxy's log")


def _clock(answer: _Answer) -> Iterator[Finding]:
    try:
        there = parsedate_to_datetime(answer.headers["Date"] or "")
    except ValueError:
        yield warn("clock", "not checked: the address sends no Date")
        return
    apart = abs((datetime.now(UTC) - there).total_seconds())
    if apart > SKEW:
        yield fail("clock", f"differs by {apart:.0f} s from that of the address; set up NTP")
    else:
        yield ok("clock", "agrees with that of the address")


def _proxies(settings: Settings, url: SplitResult, answer: _Answer) -> Iterator[Finding]:
    try:
        seen: dict[str, Any] = msgspec.json.decode(answer.body)
        scheme, host, address_ = seen["scheme"], seen["host"], seen["address"]
    except (msgspec.DecodeError, KeyError, TypeError):
        yield fail("proxies", "something between answers in the app's place")
        return
    wrong = list(_wrong(settings, url, scheme, host, address_))
    yield from wrong
    if not wrong:
        yield ok("proxies", "name, scheme and address arrive as they were sent")


def _wrong(
    settings: Settings, url: SplitResult, scheme: str, host: str, address_: str
) -> Iterator[Finding]:
    if scheme != url.scheme:
        todo = "pass X-Forwarded-Proto" if settings.proxies else "set OPENSPACE_PROXIES=1"
        yield fail("proxies", f"the app sees {scheme} where phones say {url.scheme}; {todo}")
    if host != url.netloc:
        yield fail("proxies", f"the app sees the name {host}; pass Host on as it was sent")
    if address_ == NOBODY:
        fewer = "set X-Forwarded-For anew in the outermost proxy, or lower OPENSPACE_PROXIES"
        yield fail("proxies", f"the app believes what clients say of their address; {fewer}")


def _socket(url: SplitResult) -> Iterator[Finding]:
    key = base64.b64encode(secrets.token_bytes(16)).decode()
    headers = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Key": key,
        "Sec-WebSocket-Version": "13",
        "Origin": f"{url.scheme}://{url.netloc}",
    }
    try:
        answer = _ask(url, "/socket.io/?EIO=4&transport=websocket", headers)
    except (OSError, http.client.HTTPException) as error:
        yield fail("websocket", f"is not answered: {_why(error)}")
        return
    digest = hashlib.sha1(f"{key}{WEBSOCKET}".encode(), usedforsecurity=False).digest()
    is_right = answer.headers["Sec-WebSocket-Accept"] == base64.b64encode(digest).decode()
    if answer.status == http.client.SWITCHING_PROTOCOLS and is_right:
        yield ok("websocket", "is let through")
    else:
        yield fail(
            "websocket",
            f"is answered {answer.status}; let the proxy pass Upgrade and Connection for "
            "/socket.io/ (phones poll meanwhile, which costs several times as much)",
        )
