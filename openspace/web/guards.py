"""What every request passes first: trusted hosts, the same site, sizes, and safe headers."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, Response, request

from openspace.domain.errors import Invalid
from openspace.settings import Settings
from openspace.web.errors import ForeignSite

LARGEST_BODY = 256 * 1024
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
RAW = "application/octet-stream"
TAKES_RAW = "uploads.take_part"
"""The one endpoint whose body is no JSON: a part of a photo."""

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self'; "
    "img-src 'self' data:; "
    "font-src 'self'; "
    "connect-src 'self'{sockets}; "
    "manifest-src 'self'; "
    "worker-src 'self'; "
    "form-action 'self'; "
    "base-uri 'none'; "
    "frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; "
    "trusted-types lit-html openspace-notes openspace-worker"
)

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def install(app: Flask) -> None:
    """Guard every request and answer of `app`."""
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY

    @app.before_request
    def same_site_only() -> None:
        if request.method not in SAFE:
            _require_same_site()
            _require_json()

    @app.after_request
    def safe_headers(response: Response) -> Response:
        response.headers.update(HEADERS)
        if request.is_secure:  # elsewhere browsers only complain of it
            response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        response.headers["Content-Security-Policy"] = _policy()
        response.headers.setdefault("Cache-Control", "no-store")
        return response


def _require_same_site() -> None:
    """Refuse what a page of another site made the browser send.

    A script that is no browser sends neither header, and has nobody's cookie.
    """
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    origin = request.headers.get("Origin")
    is_own = origin is None or origin == f"{request.scheme}://{request.host}"
    if not is_own or site not in ("same-origin", "none"):
        raise ForeignSite


def _require_json() -> None:
    """Refuse what a form can send: a page elsewhere sends neither of these types unasked."""
    has_body = bool(request.content_length) or request.method != "DELETE"
    is_raw = request.endpoint == TAKES_RAW
    if has_body and request.mimetype != (RAW if is_raw else "application/json"):
        raise Invalid(field="input", problem="not_raw" if is_raw else "not_json")


def _policy() -> str:
    # Safari before 15.4 does not count ws: as 'self'.
    sockets = f" ws://{request.host} wss://{request.host}"
    return CONTENT_SECURITY_POLICY.format(sockets=sockets)


class TrustedHosts:
    """WSGI: answers only to names that are this machine's, also on the socket.

    A page elsewhere can point its own name at our address (DNS rebinding), and would then
    be of the same origin; it cannot do so with an IP address or with our names.
    """

    def __init__(self, application: Any, settings: Settings) -> None:
        """Guard `application` by `settings.hosts`, `settings.url` and the machine's name."""
        self._application = application
        self._trusted = frozenset(_trusted(settings))

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Pass on, or answer 421 Misdirected Request."""
        if self._is_trusted(environ.get("HTTP_HOST", "")):
            answer: Iterable[bytes] = self._application(environ, start_response)
            return answer
        text = (
            b"This name is not known here. Open the address on the poster, or let the host "
            b"add the name to OPENSPACE_HOSTS.\n"
        )
        start_response(
            "421 Misdirected Request",
            [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(text)))],
        )
        return [text]

    def _is_trusted(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name.rstrip(".") in self._trusted or _is_ip(name)


def _trusted(settings: Settings) -> Iterable[str]:
    name = socket.gethostname().lower()
    yield from ("localhost", name, f"{name.partition('.')[0]}.local")
    yield from settings.hosts
    if settings.url:
        yield urlsplit(settings.url).hostname or ""


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
