"""Two walls and two phones: what walls show at the host's touch, the bell, and the replay."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.hosts_day.acts import begin_in
from tests.hosts_day.hand import Deed
from tests.hosts_day.three import Three, live_on_three
from tests.support.server import Server
from tests.support.sound import COUNT_TONES

VIEWS = {
    "Now and next": "[data-page=now]",
    "Waiting topics": "[data-page=waiting]",
    "News": "[data-page=news]",
    "Principles": "[data-page=principle]",
    "Agenda": "[data-page=grid]",
    "QR code": ".wall-qr-huge",
}
STROKE = 3
HEAR_ASKED = """
window.asked = [];
const ask = WakeLock.prototype.request;
WakeLock.prototype.request = function (...what) {
  window.asked.push(what.join());
  return ask.apply(this, what);
};"""
MOVING = "document.getAnimations().map((one) => one.animationName ?? one.transitionProperty)"
BEHIND = "getComputedStyle(document.documentElement).backgroundColor"


def live_walls(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""

    def all_of_it(at: Three) -> None:
        dark = at.open(width=1280, height=720, touch=False)
        dark.context.add_init_script(HEAR_ASKED)
        dark.emulate_media(color_scheme="dark", reduced_motion="reduce")
        dark.goto(f"/e/{at.api.code}/wall")
        walls = [at.wall, dark]
        begin_in(at.api, -10)
        at.api.put("phase", phase="sessions").raise_for_status()
        views(at, walls)
        stays_awake(dark)
        bell(at, walls)
        countdown(at, walls)
        replay(at, walls)

    return live_on_three(browser, server, all_of_it)


def views(at: Three, walls: list[Page]) -> None:
    """One touch each: both walls follow, one in light and one in dark; phones stay as they are."""
    hand = at.hand
    hand.when = "two walls, light and dark"
    for name, shown in VIEWS.items():
        with hand.does(f"Both walls show: {name}"):
            hand.touch(name)
            for wall in walls:
                hand.sees(wall.locator(shown))
        assert walls[1].evaluate(MOVING) == []
    for wall in walls:
        assert wall.evaluate("document.querySelector('.wall-qr-huge').decode().then(() => true)")
    light, dark = (wall.evaluate(BEHIND) for wall in walls)
    assert light != dark
    expect(at.ana.get_by_role("article", name="Bees")).to_be_visible()
    with hand.does("Both follow the day again"):
        hand.touch("By itself")
        for wall in walls:
            hand.sees(wall.locator("[data-page=now]", has_text="Bees"))


def stays_awake(wall: Page) -> None:
    """The browser is asked to keep the screen on, anew when the wall was out of sight.

    Chromium without a screen says no to everybody; that the wall goes on all the same is seen here.
    """
    assert wall.evaluate("window.asked") == ["screen"]
    wall.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert wall.evaluate("window.asked") == ["screen", "screen"]


def bell(at: Three, walls: list[Page]) -> None:
    """Heard on the walls, and on the phone that wants to."""
    hand = at.hand
    hand.when = "time"
    for screen in (at.ana, *walls):
        screen.evaluate(COUNT_TONES)
    with hand.does("Ring the bell"):
        hand.touch("Ring the bell")
        for wall in walls:
            hand.sees(wall.locator(".wall-bell"))
            expect(wall.locator("body")).to_have_attribute("data-tones", f"{STROKE}")
    # A phone is silent until somebody says that they want to hear it there.
    expect(at.ana.locator("body")).to_have_attribute("data-tones", "0")
    ana = at.with_hand(at.ana)
    with ana.does("Somebody wants to hear it on their phone"):
        ana.touch("Menu")
        ana.touch(at.ana.get_by_label("Hear the bell on this phone"))
        ana.waits(lambda: _tones(at.ana, 1))
    at.ana.get_by_role("dialog").get_by_role("button", name="Close").tap()
    with hand.does("Ring it again"):
        hand.touch("Ring the bell")
        hand.sees(at.ana.get_by_text("The bell rings."))
        _tones(at.ana, 2)
        for wall in walls:
            _tones(wall, 2)


def _tones(screen: Page, strokes: int) -> None:
    expect(screen.locator("body")).to_have_attribute("data-tones", f"{STROKE * strokes}")


def countdown(at: Three, walls: list[Page]) -> None:
    """Seen on the walls and on the console, and at its end the bell rings by itself."""
    hand = at.hand
    screens = [hand.page, at.ana, *walls]
    for screen in screens:
        screen.clock.install()
    with hand.does("Count down one minute"):
        hand.touch("1 minute")
        for wall in walls:
            hand.sees(wall.locator(".wall-clock-huge", has_text=re.compile(r"^(1:00|0:5\d)$")))
        expect(hand.page.get_by_role("timer")).to_have_text(re.compile(r"^(1:00|0:5\d) left$"))
    # Nobody waits for a minute; each is looked at before its sign is over.
    for wall in walls:
        wall.clock.run_for(62_000)
        expect(wall.locator(".wall-time-up")).to_have_text("Time!")
        _tones(wall, 3)
    at.ana.clock.run_for(62_000)
    expect(at.ana.locator(".said-turn")).to_have_text("The bell rings.")
    _tones(at.ana, 3)
    hand.page.clock.run_for(62_000)
    with hand.does("Go back before the walls do by themselves"):
        hand.touch("Go back now")
        for wall in walls:
            hand.sees(wall.locator("[data-page=now]"))


def replay(at: Three, walls: list[Page]) -> None:
    """How the board came about, from the log, on both walls; in stills where nothing may move."""
    hand = at.hand
    hand.when = "closing circle"
    with hand.does("Show how the board came about"):
        hand.touch("Replay")
        for wall in walls:
            hand.sees(wall.locator(".wall-replay"))
    for _ in range(18):
        for wall in walls:
            wall.clock.run_for(2_000)
        # Also in the moment in which it comes to its end and all tiles light up elsewhere.
        assert walls[1].evaluate(MOVING) == []
    for wall in walls:
        expect(wall.locator(".wall-replay")).to_contain_text("You made all of this.")
        expect(wall.locator(".wall-replay-counts li").nth(1)).to_have_text("3 topics")
    with hand.does("Quiet"):
        hand.touch("Quiet")
        for wall in walls:
            hand.sees(wall.locator("body:not(:has(.wall-replay, .wall-strip))"))
