"""What every test may ask for: real servers, people with phones, and screens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from hypothesis import settings as hypothesis
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.support import databases, services
from tests.support.browser import Screen, launch
from tests.support.phone import Phone
from tests.support.server import Server

# A slow machine is no falsified property.
hypothesis.register_profile("openspace", deadline=None, print_blob=True)
hypothesis.load_profile("openspace")

# Nor is it a broken page; what must be quick is measured where it is promised.
expect.set_options(timeout=15_000)
# On a machine that is busy with three other tests, a thread that has all but ended takes its time.
SECONDS_TO_END = 15

SERVERS = {
    "eventlet-sqlite": {"OPENSPACE_ASYNC": "eventlet"},
    "gevent-sqlite": {"OPENSPACE_ASYNC": "gevent"},
    "threading-sqlite": {"OPENSPACE_ASYNC": "threading"},
    "eventlet-postgres": {"OPENSPACE_ASYNC": "eventlet"},
}


# ------------------------------------------------------------------ the order

QUICK = {"js", "unit"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with long files, and end with those that need no server.

    A file is one worker's from its beginning to its end, and nobody shall have a long one left
    when the others are done. So those that wait also lie between those that compute.
    """

    def place(item: pytest.Item) -> tuple[bool, int, str]:
        return item.path.parent.name in QUICK, -item.path.stat().st_size, str(item.path)

    items.sort(key=place)


# ------------------------------------------------------------------ servers


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Server]]:
    """Give one of `SERVERS`; it is started when first wanted and stays, also for other files."""
    running: dict[str, Server] = {}
    with ExitStack() as leave:

        def give(kind: str) -> Server:
            if kind not in running:
                settings = dict(SERVERS[kind])
                if kind.endswith("postgres"):
                    url = leave.enter_context(services.postgres_database())
                    settings["OPENSPACE_DATABASE_URL"] = url
                running[kind] = Server(tmp_path_factory.mktemp(kind), settings).start()
                leave.callback(running[kind].stop)
            return running[kind]

        yield give


@pytest.fixture(scope="session")
def server(shared_server: Callable[[str], Server]) -> Server:
    """The server as `make run` starts it: eventlet on SQLite. Shared: make an event of your own."""
    return shared_server("eventlet-sqlite")


@pytest.fixture(params=SERVERS)
def any_server(request: pytest.FixtureRequest, shared_server: Callable[[str], Server]) -> Server:
    """The server in each way it may be run, for what comes by sockets or in threads. Shared too."""
    return shared_server(request.param)


@pytest.fixture(params=["eventlet-sqlite", "eventlet-postgres"])
def any_database(request: pytest.FixtureRequest, shared_server: Callable[[str], Server]) -> Server:
    """The usual server on each database: for rules that no async server can see."""
    return shared_server(request.param)


@pytest.fixture
def new_server(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Make a server of one's own, to kill or to fill: `new_server(OPENSPACE_...="...")`."""
    with ExitStack() as leave:

        def make(**settings: str) -> Server:
            data = tmp_path / f"server{len(list(tmp_path.iterdir()))}"
            data.mkdir()
            one = Server(data, settings, is_born=True).start()
            leave.callback(one.stop)
            return one

        yield make


@pytest.fixture(scope="session")
def redis_url() -> str:
    """Where Redis is."""
    return services.redis_url()


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """A PostgreSQL database of one's own with its tables, as SQLAlchemy names it."""
    with services.postgres_database(databases.postgres_with_tables()) as url:
        yield url


# ------------------------------------------------------------------ what is left over


@pytest.fixture(autouse=True)
def nothing_goes_on() -> Iterator[None]:
    """A thread that outlives its test would disturb another one, which nobody could explain."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + SECONDS_TO_END
    # What writes the browser's files stays as long as the browser does.
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if not thread.name.startswith("asyncio_")
    ]
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    assert not [thread.name for thread in left if thread.is_alive()], "threads go on after the test"


# ------------------------------------------------------------------ people


@pytest.fixture
def new_person() -> Iterator[Callable[[Server], Phone]]:
    """Let somebody come with a phone, to the API and the socket alone: `new_person(server)`."""
    with ExitStack() as leave:
        yield lambda to: leave.enter_context(Phone(to.base_url))


# ------------------------------------------------------------------ screens


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser, started once."""
    path = services.chromium()
    with sync_playwright() as playwright:
        browser = launch(playwright, path)
        yield browser
        browser.close()


class NewPhone(Protocol):
    """Open a page in a browser of its own; see `Screen` for what may be said of it."""

    def __call__(
        self,
        *,
        width: int = 360,
        height: int = 740,
        touch: bool = True,
        locale: str = "en",
        base_url: str = "",
        **more: Any,
    ) -> Page: ...


@pytest.fixture
def new_phone(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[NewPhone]:
    """Open phones, each with its own cookies; a fault on any of them fails the test at its end.

    They visit `server` unless another `base_url` is named.
    """
    screens: list[Screen] = []

    def open_phone(
        *,
        width: int = 360,
        height: int = 740,
        touch: bool = True,
        locale: str = "en",
        base_url: str = "",
        **more: Any,
    ) -> Page:
        to = base_url or request.getfixturevalue("server").base_url
        screen = Screen(
            chromium, to, width=width, height=height, touch=touch, locale=locale, **more
        )
        screens.append(screen)
        return screen.page

    yield open_phone
    faults = [fault for screen in screens for fault in screen.faults]
    for screen in screens:
        screen.context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def wall_page(new_phone: NewPhone) -> Page:
    """A page as large as a projector shows it."""
    return new_phone(width=1920, height=1080, touch=False)


# ------------------------------------------------------------------ the last word


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter,
) -> Generator[None, object, object]:
    """Say at the very end what was not tested for want of a service, and how to get it."""
    result = yield
    skipped = terminalreporter.stats.get("skipped", [])
    # A report's place and reason: (file, line, "Skipped: no Redis at ...").
    reasons = [str(report.longrepr[-1]) for report in skipped if report.longrepr]
    for line in services.not_tested(reasons):
        terminalreporter.write_line(line, yellow=True)
    return result
