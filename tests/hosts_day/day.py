"""The host and the people, at the same time in the same event."""

from __future__ import annotations

import math
from typing import NamedTuple

from playwright.sync_api import Browser

from tests.hosts_day import acts
from tests.hosts_day.hand import Deed, Hand
from tests.rehearsal.day import Outcome, Stage, rehearse
from tests.rehearsal.script import Script
from tests.support.browser import Screen
from tests.support.phone import Phone
from tests.support.server import Server

ROUNDS = 5
SPARE = 1.3
"""Slots for each topic, so that nobody is left without one."""

PHONES_PER_PROCESS = 150


class Day(NamedTuple):
    """What the host did, how many were called to read aloud, how it was for the people."""

    deeds: list[Deed]
    called: int
    outcome: Outcome


def live(
    browser: Browser, server: Server, script: Script, *, phones: int, seconds_per_topic: float
) -> Day:
    """Live through a whole day."""
    url = server.base_url
    mine = Screen(browser, url, width=360, height=740, touch=True)
    theirs = Screen(browser, url, width=360, height=740, touch=True)
    wall = Screen(browser, url, width=1920, height=1080)
    hand, called = Hand(mine.page), 0
    with Phone(url) as api:
        rooms = math.ceil(len(script.topics) * SPARE / ROUNDS) + 1
        links = acts.prepare(hand, rooms)
        api.get(links["host"]).raise_for_status()
        api.code = mine.page.url.split("/")[4]
        acts.begin_in(api, 30)
        wall.page.goto(links["wall"])
        theirs.page.goto(links["join"])
        at = acts.Screens(hand, theirs.page, wall.page, api)
        acts.open_circle(at)
        acts.open_market(at)

        def market() -> None:
            nonlocal called
            wanted = len(script.topics)

            def all_are_there() -> bool:
                return len(api.get("board").json()["topics"]) >= wanted

            called = acts.read_aloud(at, all_are_there)
            acts.help_along(at)

        def afterwards() -> None:
            acts.run_rounds(at)
            acts.close_circle(at)

        outcome = rehearse(
            url,
            script,
            phones=phones,
            seconds_per_topic=seconds_per_topic,
            processes=-(-phones // PHONES_PER_PROCESS),
            reports=True,
            stage=Stage(api, market, afterwards),
        )
    outcome.faults.extend(fault for screen in (mine, theirs, wall) for fault in screen.faults)
    for screen in (mine, theirs, wall):
        screen.context.close()
    return Day(hand.deeds, called, outcome)
