"""What comes before the day and after it, on three screens at once, in two touches a deed."""

from __future__ import annotations

from tests.hosts_day.after import live_after
from tests.hosts_day.before import live_before
from tests.hosts_day.table import over


def test_what_comes_before_the_day_is_seen_on_three_screens(chromium, server):
    deeds, faults = live_before(chromium, server)

    assert faults == []
    assert over(deeds) == []


def test_what_comes_after_the_day_is_seen_on_three_screens(chromium, server):
    deeds, faults = live_after(chromium, server)

    assert faults == []
    assert over(deeds) == []
