"""Real screens: pages in Chromium that tell of every fault they saw."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    ViewportSize,
)

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    # Without these the browser looks for its maker's servers at every start.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# A violation of the content security policy is an error like any other.
TELL_OF_VIOLATIONS = """
addEventListener("securitypolicyviolation", (violation) => console.error(
  `content security policy: ${violation.effectiveDirective} ${violation.blockedURI}`))
"""
LOCAL_SCHEMES = {"about", "blob", "data"}


def launch(playwright: Playwright, chromium: Path) -> Browser:
    """Start the machine's own Chromium."""
    return playwright.chromium.launch(executable_path=chromium, args=FLAGS)


def becomes_true(page: Page, expression: str, arg: object = None, seconds: float = 15) -> bool:
    """Whether a script's expression comes to be true within some time.

    Asked again and again from here: Playwright's own `wait_for_function` evaluates within the page
    after the first time, and the content security policy forbids it.
    """
    until = time.monotonic() + seconds
    while not page.evaluate(expression, arg):
        if time.monotonic() > until:
            return False
        page.wait_for_timeout(50)
    return True


def comes_to_hold(holds: Callable[[], bool], page: Page, seconds: float = 15) -> bool:
    """Whether something here comes to hold within some time, while the page goes on."""
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            return False
        page.wait_for_timeout(50)
    return True


class Screen:
    """One person's browser: a context with one `page`, and the `faults` seen in it so far.

    A fault is an error on the console or in a script, a breach of the content security policy, or
    a request to another origin. Whoever expects one names a part of its text in `allow`. The
    service worker is kept out unless it is asked for.
    """

    def __init__(
        self,
        browser: Browser,
        base_url: str,
        *,
        width: int,
        height: int,
        touch: bool = False,
        locale: str = "en",
        allow: Sequence[str] = (),
        worker: bool = False,
    ) -> None:
        self._origin = urlsplit(base_url).netloc
        self._allow = tuple(allow)
        self._faults: list[str] = []
        self.context: BrowserContext = browser.new_context(
            base_url=base_url,
            viewport=ViewportSize(width=width, height=height),
            has_touch=touch,
            is_mobile=touch,
            device_scale_factor=2 if touch else 1,
            locale=locale,
            service_workers="allow" if worker else "block",
        )
        self.context.add_init_script(TELL_OF_VIOLATIONS)
        self.context.on("page", self._watch)
        self.page: Page = self.context.new_page()

    @property
    def faults(self) -> list[str]:
        """What went wrong and was not allowed to."""
        return [fault for fault in self._faults if not any(part in fault for part in self._allow)]

    def _watch(self, page: Page) -> None:
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self._faults.append(f"script: {error}"))
        page.on("request", lambda request: self._visit(request.url))
        page.on("websocket", lambda socket: self._visit(socket.url))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._faults.append(f"console: {message.text} ({message.location.get('url', '')})")

    def _visit(self, url: str) -> None:
        to = urlsplit(url)
        if to.scheme not in LOCAL_SCHEMES and to.netloc != self._origin:
            self._faults.append(f"request to another origin: {url}")
