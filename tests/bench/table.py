"""The table that people read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.bench.stage import Line


class Column(NamedTuple):
    """A heading, and what stands below it."""

    heading: str
    phase: str
    shown: Callable[[Line], str]


def _ms(*names: str) -> Callable[[Line], str]:
    return lambda line: " / ".join(f"{line[name]:.1f}" for name in names)


COLUMNS = (
    Column("last phone p50 / p95, ms", "pace", _ms("last_p50_ms", "last_p95_ms")),
    Column("all p50 / p95 / p99, ms", "pace", _ms("all_p50_ms", "all_p95_ms", "all_p99_ms")),
    Column("CPU per delivery, us", "pace", _ms("cpu_us_per_delivery")),
    Column(
        "burst of 20: answer p50 / p99, last phone, ms",
        "burst",
        lambda line: _ms("answer_p50_ms", "answer_p99_ms")(line) + f", {line['last_worst_ms']:.0f}",
    ),
    Column(
        "sustained: changes/s, delivered/s, worst lag, ms",
        "flow",
        lambda line: (
            f"{line['changes_per_s']:.0f}, {line['changes_per_s'] * line['phones']:,.0f}, "
            f"{line['last_worst_ms']:.0f}"
        ),
    ),
    Column("memory per phone, kB", "join", lambda line: f"{line['kb_per_phone']:.0f}"),
    Column(
        "all come at once: s, CPU ms and kB each",
        "storm",
        lambda line: (
            f"{line['seconds']:.2f}, {line['cpu_ms_per_phone']:.2f}, "
            f"{line['wire_kb_per_phone']:.1f}"
        ),
    ),
)


def table(lines: list[Line]) -> str:
    """A row for each server with each number of phones; in brackets, how many times the floor."""
    at = {(line["phones"], line["server"], line["phase"]): line for line in lines}
    rows = sorted({(phones, server) for phones, server, _ in at})
    heads = ["phones", "server", *(column.heading for column in COLUMNS)]
    text = [_row(heads), _row(["---"] * len(heads))]
    for phones, server in rows:
        cells = [str(phones), server]
        for column in COLUMNS:
            line = at.get((phones, server, column.phase))
            floor = at.get((phones, "floor", column.phase))
            cells.append(column.shown(line) + _times(column, line, floor) if line else "")
        text.append(_row(cells))
    return "\n".join(text) + "\n"


def _times(column: Column, line: Line, floor: Line | None) -> str:
    """How many times the floor's a figure of the quiet pace is."""
    names = {COLUMNS[0].heading: "last_p50_ms", COLUMNS[2].heading: "cpu_us_per_delivery"}
    name = names.get(column.heading)
    if name is None or floor is None or line is floor or not floor[name]:
        return ""
    return f" ({line[name] / floor[name]:.1f} x)"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
