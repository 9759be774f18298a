"""The benchmark itself: that nothing is lost, never how many milliseconds it takes."""

from __future__ import annotations

import sys

import pytest

from tests.bench import stage
from tests.bench.__main__ import faults, medians
from tests.bench.table import table

PHASES = ["pace:20:2", "burst:10:2", "flow:4:1"]


@pytest.mark.parametrize("kind", ["flat", "stock", "floor"])
def test_fifty_phones_are_told_every_change(kind):
    lines = list(stage.run(kind, 50, PHASES))

    assert [line["phase"] for line in lines] == ["join", "pace", "burst", "flow"]
    for line in lines[1:]:
        assert line["lost"] == 0
        assert line["deliveries"] == 50 * line["changes"]
    assert lines[1]["changes"] > 0
    assert lines[2]["changes"] == 20


def test_machine_without_a_compiler_measures_the_same_in_python(monkeypatch):
    python = [sys.executable, "-m", "tests.bench.phones"]
    monkeypatch.setattr(stage, "phones_command", lambda _folder: python)

    lines = list(stage.run("flat", 50, PHASES))

    assert [line["phase"] for line in lines] == ["join", "pace", "burst", "flow"]
    assert [line["lost"] for line in lines] == [0, 0, 0, 0]
    assert all(line["deliveries"] == 50 * line["changes"] for line in lines[1:])


def test_lost_delivery_or_busy_client_spoils_the_run():
    line = {"server": "flat", "phones": 50, "phase": "pace", "lost": 0, "client_cpu": 0.3}

    assert faults([line]) == []
    assert faults([line | {"lost": 2}]) == ["flat, 50 phones, pace: 2 deliveries lost"]
    assert len(faults([line | {"client_cpu": 0.9}])) == 1


def test_table_gives_medians_and_how_many_times_the_floor():
    figures = {"last_p50_ms": 8.0, "last_p95_ms": 9.0, "all_p50_ms": 4.0, "all_p95_ms": 7.0}
    figures |= {"all_p99_ms": 8.0, "cpu_us_per_delivery": 9.0}
    flat = {"server": "flat", "phones": 50, "phase": "pace"} | figures
    slower = flat | {"last_p50_ms": 30.0}
    floor = flat | {"server": "floor", "last_p50_ms": 4.0, "cpu_us_per_delivery": 3.0}

    rows = table(medians([flat, flat, slower, floor])).splitlines()

    assert rows[2].startswith("| 50 | flat | 8.0 / 9.0 (2.0 x) | 4.0 / 7.0 / 8.0 | 9.0 (3.0 x) |")
    assert rows[3].startswith("| 50 | floor | 4.0 / 9.0 |")
