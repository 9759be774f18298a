"""What is lived through on three screens or more, by its headings in docs/hosts_day.md."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Browser

from tests.hosts_day.after import live_after
from tests.hosts_day.before import live_before
from tests.hosts_day.doors import live_doors
from tests.hosts_day.hand import Deed
from tests.hosts_day.market import live_market
from tests.hosts_day.paper import live_paper
from tests.hosts_day.scribes import live_scribes
from tests.hosts_day.seldom import live_seldom
from tests.hosts_day.walls import live_walls
from tests.support.server import Server

Lived = tuple[list[Deed], list[str]]
"""The deeds, and the faults that the screens told of."""

PARTS: dict[str, Callable[[Browser, Server], Lived]] = {
    "Before the day": live_before,
    "The marketplace": live_market,
    "Scribes": live_scribes,
    "Walls, bell and replay": live_walls,
    "Doors": live_doors,
    "Paper": live_paper,
    "What is seldom": live_seldom,
    "After the day": live_after,
}
