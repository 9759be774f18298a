"""How the app is: alive, ready, its numbers, and how a request arrives through the proxies."""

from __future__ import annotations

import importlib
import ipaddress
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
from flask import Blueprint, Flask, Response, abort, current_app, request
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from openspace import metrics
from openspace.store.database import Database
from openspace.store.migrate import newest_revision, revision
from openspace.web.house import parts

PROXY_HEADERS = ("X-Forwarded-For", "Forwarded", "X-Real-IP")
SECONDS = 2
"""That Redis may take to answer."""

routes = Blueprint("health", __name__)


def install(app: Flask) -> None:
    """Count every answer of `app`."""

    @app.after_request
    def count(response: Response) -> Response:
        metrics.REQUESTS.add(of=f"{response.status_code // 100}xx")
        return response


@routes.get("/healthz")
def healthz() -> ResponseReturnValue:
    """That the process serves; whether it can do its work says /readyz."""
    return _text("ok\n")


@routes.get("/readyz")
def readyz() -> ResponseReturnValue:
    """That everything answers that the app needs, or what does not."""
    settings = parts().settings
    problems = [
        *database_problems(parts().house.database),
        *folder_problems(settings.data),
        *redis_problems(settings.redis_url),
    ]
    if problems:
        return _text("".join(f"{problem}\n" for problem in problems), 503)
    return _text("ready\n")


@routes.get("/metrics")
def numbers() -> ResponseReturnValue:
    """The numbers, for whoever asks from nearby and not through a proxy."""
    if parts().settings.metrics == "off" or not _is_nearby():
        abort(404)
    server = current_app.extensions["socketio"].server
    metrics.CONNECTIONS.set(len(server.eio.sockets))
    return Response(metrics.as_text(), content_type="text/plain; version=0.0.4; charset=utf-8")


@routes.get("/healthz/seen")
def seen() -> ResponseReturnValue:
    """The caller's own request as it arrived here, so that `doctor` can judge the proxies."""
    arrived = {"scheme": request.scheme, "host": request.host, "address": request.remote_addr}
    return Response(msgspec.json.encode(arrived), content_type="application/json")


def database_problems(database: Database) -> Iterator[str]:
    """What is wrong with the database; errors are not quoted, as they may hold a password."""
    try:
        found = revision(database)
    except (SQLAlchemyError, OSError):
        yield "database: does not answer"
        return
    if found != newest_revision():
        yield f"database: its schema is {found or 'missing'}, wanted is {newest_revision()}"


def folder_problems(folder: Path) -> Iterator[str]:
    """What is wrong with the data folder; a full disk shows only when one writes."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"well?")
            file.flush()
    except OSError as error:
        yield f"data folder: {error.strerror}"


def redis_problems(url: str) -> Iterator[str]:
    """What is wrong with Redis, where it is wanted."""
    if not url:
        return
    try:
        redis = importlib.import_module("redis")
    except ImportError:
        yield "redis: its library is missing; install the extra 'redis'"
        return
    client = redis.Redis.from_url(url, socket_timeout=SECONDS, socket_connect_timeout=SECONDS)
    try:
        client.ping()
    except redis.RedisError:
        yield "redis: does not answer"
    finally:
        client.close()


def _is_nearby() -> bool:
    if any(name in request.headers for name in PROXY_HEADERS):
        return False
    try:
        return ipaddress.ip_address(request.remote_addr or "").is_private
    except ValueError:
        return False


def _text(text: str, status: int = 200) -> Response:
    return Response(text, status, content_type="text/plain; charset=utf-8")
