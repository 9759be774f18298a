"""What is seen on the host's phone, on others' and on the wall at once, part by part of the day."""

from __future__ import annotations

from functools import partial

import pytest

from tests.hosts_day.parts import PARTS
from tests.hosts_day.scribes import live_scribes
from tests.hosts_day.table import over

SECONDS_A_LETTER = 0.02
"""The fingers are not what is looked at here."""

ELSEWHERE = {"Before the day", "What is seldom", "After the day"}
"""These have files of their own, so that all go on at once."""

QUICKLY = {part: lives for part, lives in PARTS.items() if part not in ELSEWHERE}
QUICKLY["Scribes"] = partial(live_scribes, letter=SECONDS_A_LETTER)


@pytest.mark.parametrize("part", QUICKLY)
def test_each_deed_takes_two_touches_and_is_seen_on_all_screens(chromium, server, part):
    deeds, faults = QUICKLY[part](chromium, server)

    assert faults == []
    assert over(deeds) == []
