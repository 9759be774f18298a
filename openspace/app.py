"""The composition root: puts the parts together, and does nothing else."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import Any

from flask import Flask
from flask_socketio import SocketIO
from msgspec import Struct
from werkzeug.middleware.proxy_fix import ProxyFix

from openspace.commands.unit import House
from openspace.domain.ids import new_secret
from openspace.domain.text_update import UPDATE_MAX
from openspace.folders import folder_of
from openspace.live.announcer import Announcer
from openspace.live.beat import Beat
from openspace.live.fanout import client_manager
from openspace.live.namespace import Followers
from openspace.live.pen_case import pen_case
from openspace.live.sockets import measured
from openspace.live.text_teller import TextTeller
from openspace.live.texts import Texts
from openspace.live.words_told import WordsTold
from openspace.opening import open_house, require_extra
from openspace.settings import Settings
from openspace.web import (
    agenda,
    book,
    contributions,
    errors,
    events,
    guards,
    health,
    identity,
    language,
    openapi,
    pages,
    paper,
    photos,
    qr,
    reads,
    statics,
    text_history,
    uploads,
    worker,
    writes,
)
from openspace.web.board_at_once import BoardAtOnce
from openspace.web.book_pages import BookPages
from openspace.web.budgets import Budgets
from openspace.web.builds import Builds
from openspace.web.crowds import Crowds
from openspace.web.house import Aside, Parts
from openspace.web.page_at_once import PageAtOnce, cookie_maker
from openspace.wire.boards import Boards

PING_INTERVAL = 20
PING_TIMEOUT = 15
LARGEST_MESSAGE = 4 * UPDATE_MAX // 3 + 1024
"""An update of a shared text, in base64, and the words around it."""


class Running(Struct, frozen=True, eq=False):
    """A composed app: `wsgi` is what a server serves."""

    flask: Flask
    socketio: SocketIO
    house: House
    wsgi: Any


def create_app(settings: Settings, aside: Aside = lambda work: work()) -> Running:
    """Put the app together from its settings; the database is brought up to date.

    `aside` runs work that is heavy on the CPU, in a thread where the server has one for it.
    """
    database = open_house(settings)
    if settings.redis_url:
        require_extra("redis", "redis", "OPENSPACE_REDIS_URL")
    socketio = _socketio(settings)
    announcer = Announcer(database, socketio)
    boards = Boards(database)

    teller = TextTeller(socketio)

    def announce(code: str, first: int) -> None:
        boards.changed(code)
        announcer.announce(code, first)

    def renewed(old: str, new: str) -> None:
        boards.gone(old)
        # Those that the old code owed.
        words_told.soon(new)

    house = House(database, _key(settings), announce, renewed, teller.tell)
    app = _flask(settings, house, boards, aside)
    texts = Texts(house, socketio, identity.known_caller, pen_case(settings))
    words_told = WordsTold(house, socketio)
    teller.then(words_told.soon)
    socketio.on_namespace(Followers(house, socketio, identity.known_caller, texts.gone))
    Beat(database, socketio)
    socketio.init_app(app, client_manager=client_manager(settings))
    measured(socketio)
    words_told.catch_up()
    page_at_once = PageAtOnce(app.wsgi_app, boards, cookie_maker(app))
    wsgi: Any = guards.TrustedHosts(BoardAtOnce(page_at_once, boards), settings)
    if settings.proxies:
        n = settings.proxies
        wsgi = ProxyFix(wsgi, x_for=n, x_proto=n, x_host=n)
    return Running(app, socketio, house, wsgi)


def command_line_house(settings: Settings) -> House:
    """What the commands of the command line need; nobody is told, the phones catch up."""
    return House(open_house(settings), _key(settings))


def _flask(settings: Settings, house: House, boards: Boards, aside: Aside) -> Flask:
    app = Flask(
        "openspace",
        template_folder=str(folder_of("templates")),
        static_folder=None,
    )
    app.config.update(
        SECRET_KEY=house.key,
        SESSION_COOKIE_NAME=identity.COOKIE,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.url.startswith("https://"),
        # A late answer to an old request must not bring an old token back.
        SESSION_REFRESH_EACH_REQUEST=False,
        PERMANENT_SESSION_LIFETIME=timedelta(days=identity.COOKIE_DAYS),
    )
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    files = statics.Statics(folder_of("static"))
    app.extensions["openspace"] = Parts(
        settings,
        house,
        boards,
        Budgets(),
        files,
        BookPages(),
        Builds(settings.data),
        Crowds(settings),
        aside,
    )
    for install in (errors.install, guards.install, language.install, health.install):
        install(app)
    app.register_blueprint(statics.blueprint(files))
    app.register_blueprint(writes.blueprint())
    for served in (health, events, reads, text_history, pages, paper, qr, agenda, openapi):
        app.register_blueprint(served.routes)
    for served in (contributions, uploads, photos, worker):
        app.register_blueprint(served.routes)
    app.register_blueprint(book.blueprint())
    return app


def _socketio(settings: Settings) -> SocketIO:
    return SocketIO(
        async_mode=settings.async_mode,
        manage_session=False,
        # The cookie of the page says who is there; Engine.IO needs none of its own.
        cookie=None,
        http_compression=False,
        ping_interval=PING_INTERVAL,
        ping_timeout=PING_TIMEOUT,
        max_http_buffer_size=LARGEST_MESSAGE,
    )


def _key(settings: Settings) -> bytes:
    """The key that signs cookies: as set, else made once and kept for this machine only."""
    if settings.secret:
        return settings.secret.encode()
    path = settings.data / "secret.key"
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(new_secret() + new_secret())
    return path.read_bytes().strip()
