"""What is seen on the host's phone, on others' and on the wall at once, part by part of the day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from playwright.sync_api import Browser

from tests.hosts_day.doors import live_doors
from tests.hosts_day.hand import Deed
from tests.hosts_day.market import live_market
from tests.hosts_day.scribes import live_scribes
from tests.hosts_day.table import over
from tests.hosts_day.walls import live_walls
from tests.support.server import Server

SECONDS_A_LETTER = 0.02
"""The fingers are not what is looked at here."""

PARTS: dict[str, Callable[[Browser, Server], tuple[list[Deed], list[str]]]] = {
    "market": live_market,
    "scribes": partial(live_scribes, letter=SECONDS_A_LETTER),
    "walls": live_walls,
    "doors": live_doors,
}


@pytest.mark.parametrize("part", PARTS)
def test_each_deed_takes_two_touches_and_is_seen_on_all_screens(chromium, server, part):
    deeds, faults = PARTS[part](chromium, server)

    assert faults == []
    assert over(deeds) == []
