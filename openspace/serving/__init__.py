"""The servers: eventlet's own by default, gevent's and a threaded one behind the same door.

Their limits keep a hostile or broken client from costing the others anything.
"""

from __future__ import annotations

import gc
import importlib
import resource
import signal
import socket
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

from openspace.app import Running
from openspace.live.sockets import send_home
from openspace.settings import Settings

BACKLOG = 4096
GLANCE = 0.1
"""Seconds between two looks whether it is time to stop."""

FAREWELL = 4.0
"""Seconds for what was begun before the stop."""

COLLECTED_AFTER = (20_000, 20, 50)
MOST_FILES = 32_768


def aside(async_mode: str) -> Callable[[Callable[[], Any]], Any]:
    """What runs heavy work beside the hub of this server, in a real thread."""
    if async_mode == "eventlet":
        tpool = importlib.import_module("eventlet.tpool")
        return _typed(tpool.execute)
    if async_mode == "gevent":
        gevent = importlib.import_module("gevent")
        return _typed(gevent.get_hub().threadpool.apply)
    return lambda work: work()


def _typed(run: Any) -> Callable[[Callable[[], Any]], Any]:
    """An untyped library's function, as what it is."""
    typed: Callable[[Callable[[], Any]], Any] = run
    return typed


def listen(settings: Settings) -> socket.socket:
    """A listening socket, open before anything is announced.

    :raises OSError: when the address is in use.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((settings.host, settings.port))
    listener.listen(BACKLOG)
    return listener


def serve(running: Running, listener: socket.socket) -> None:
    """Serve on a listening socket until SIGTERM or Ctrl-C, then finish what is begun.

    A signal only leaves word: raising from its handler would strike whichever request is
    being answered. Threads and sleep are the async server's own where it has patched them.
    """
    asked: list[int] = []
    for farewell in (signal.SIGTERM, signal.SIGINT):
        signal.signal(farewell, lambda number, _frame: asked.append(number))
    open_many_files()
    kind = importlib.import_module(f"openspace.serving.on_{_name(running)}")
    server: Server = kind.Server(running, listener)
    serving = threading.Thread(target=server.run, daemon=True)
    serving.start()
    spare_the_collector()
    while serving.is_alive() and not asked:
        time.sleep(GLANCE)
    if asked:
        send_home(running.socketio)
        server.stop()
        serving.join(FAREWELL)


class Server(Protocol):
    """What every server offers."""

    def run(self) -> None:
        """Serve until told to stop, and then until what was begun is finished."""

    def stop(self) -> None:
        """Take no new connections; `run` returns when the requests under way are answered."""


def open_many_files() -> None:
    """Allow this process as many open sockets as the machine lets it, 1,024 being usual."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
    if soft != resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))


def spare_the_collector() -> None:
    """What is there after the start stays: looking through it again and again costs 50 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)


def _name(running: Running) -> str:
    mode = running.socketio.async_mode
    return "threads" if mode == "threading" else str(mode)
