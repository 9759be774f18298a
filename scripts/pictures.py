"""Takes the pictures of README and docs from a running demo, so that they show what is true.

    .venv/bin/python scripts/pictures.py http://localhost:8000/h/SECRET

The address is the host's link that ``openspace demo`` prints.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]

PHONE = (360, 740)
LAPTOP = (1440, 900)
WALL = (1920, 1080)


def main(host_link: str) -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    base = "{0.scheme}://{0.netloc}".format(urlsplit(host_link))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        take = Camera(browser, base)
        code = take.code(host_link)
        take("create", "/new", PHONE, _fill_in_theme)
        take("board", f"/e/{code}", LAPTOP)
        take("phone", f"/e/{code}", PHONE, _scroll_to_agenda)
        take("propose", f"/e/{code}", PHONE, _open_proposal)
        take("host", f"/e/{code}/host", PHONE, link=host_link)
        take("wall", f"/e/{code}/wall", WALL, _turn_to_agenda)
        take("poster", f"/e/{code}/poster", (794, 1123))
        take("book", f"/e/{code}/book", LAPTOP)
        take("replay", f"/e/{code}/wall", WALL, _replay, link=host_link)
        _put_together(browser)
        browser.close()


class Camera:
    """Opens a page of the app as somebody new, and keeps what it shows."""

    def __init__(self, browser: Browser, base: str) -> None:
        """Photograph the app at `base`."""
        self._browser = browser
        self._base = base

    def code(self, host_link: str) -> str:
        """The demo's code, which stands in the address that its host's link leads to."""
        page = self._browser.new_page()
        page.goto(host_link)
        code = urlsplit(page.url).path.split("/")[2]
        page.close()
        return code

    def __call__(
        self,
        name: str,
        path: str,
        size: tuple[int, int],
        prepare: Callable[[Page], None] | None = None,
        link: str = "",
    ) -> None:
        """Save the picture `name` of `path` on a screen of `size`."""
        width, height = size
        page = self._browser.new_page(
            viewport={"width": width, "height": height},
            device_scale_factor=2 if size == PHONE else 1,
            has_touch=size == PHONE,
        )
        if link:
            page.goto(link)
        page.goto(self._base + path)
        page.wait_for_load_state("networkidle")
        if prepare:
            prepare(page)
        page.wait_for_timeout(600)
        page.screenshot(path=PICTURES / f"{name}.png")
        page.close()


def _fill_in_theme(page: Page) -> None:
    page.locator("#theme").fill("What do we need from one another, so that every child belongs?")


def _scroll_to_agenda(page: Page) -> None:
    page.get_by_text("Round 1").first.scroll_into_view_if_needed()
    page.mouse.wheel(0, 420)


def _open_proposal(page: Page) -> None:
    page.get_by_role("button", name="Propose a topic").click()
    page.get_by_role("textbox").first.fill("A homework hour that nobody dreads")


def _turn_to_agenda(page: Page) -> None:
    while not page.locator("[data-page=grid]").count():
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(100)


def _replay(page: Page) -> None:
    """The last picture of the wall: from here on it shows the replay."""
    page.evaluate(
        """() => fetch(`/api/events/${location.pathname.split("/")[2]}/wall`, {
            method: "PUT", headers: { "content-type": "application/json" },
            body: JSON.stringify({ ref: crypto.randomUUID(), view: "replay" }),
        })"""
    )
    page.wait_for_timeout(30_000)


def _put_together(browser: Browser) -> None:
    """README's picture: the phone before the laptop."""
    page = browser.new_page(viewport={"width": 1240, "height": 640})
    page.goto((PICTURES / "board.png").as_uri())
    page.evaluate(
        """(folder) => {
            document.body.style.cssText = 'margin:0;background:#e9e1d2';
            document.body.innerHTML = `
              <img src="${folder}/board.png" style="position:absolute;left:40px;top:40px;
                width:900px;border-radius:12px;box-shadow:0 8px 30px #0003">
              <img src="${folder}/phone.png" style="position:absolute;right:40px;top:64px;
                width:270px;border-radius:26px;border:8px solid #1c1b18;
                box-shadow:0 8px 30px #0005">`;
        }""",
        PICTURES.as_uri(),
    )
    page.wait_for_timeout(400)
    page.screenshot(path=PICTURES / "readme.png")
    page.close()


if __name__ == "__main__":
    main(sys.argv[1])
