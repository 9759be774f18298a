"""The host's whole day with one thumb: all of it works, in two touches a deed at the most."""

from __future__ import annotations

from pathlib import Path

from tests.hosts_day.day import live
from tests.hosts_day.table import over, table
from tests.rehearsal.script import read_script

SAMPLE = Path(__file__).parents[1] / "rehearsal" / "sample.json"


def test_host_lives_through_the_day_with_two_touches_a_deed(chromium, server):
    script = read_script(SAMPLE)

    day = live(chromium, server, script, phones=8, seconds_per_topic=0.2)

    assert day.outcome.faults == []
    assert day.called == len(script.topics)
    assert over(day.deeds) == []
    assert "12 people were called to read aloud" in "\n".join(table(script, day))
