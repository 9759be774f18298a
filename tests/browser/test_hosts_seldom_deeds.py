"""What a host needs seldom, on three screens at once: two touches, and one takes it back."""

from __future__ import annotations

from tests.hosts_day.seldom import live_seldom
from tests.hosts_day.table import over


def test_seldom_deeds_take_two_touches_and_are_seen_on_three_screens(chromium, server):
    deeds, faults = live_seldom(chromium, server)

    assert faults == []
    assert over(deeds) == []
