"""Measure delivery: the app flat and stock beside the floor, in turns, in one table.

make bench, or make bench WITH="--phones 50 200 --rounds 1"; see docs/performance.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from statistics import median

from tests.bench.stage import Line, run
from tests.bench.table import table

KINDS = ("flat", "stock", "floor")
MOST_OF_A_CORE = 0.8
"""A busier load client would measure itself."""


def main() -> None:
    """Measure, print, and fail where a delivery was lost or the phones were too busy."""
    wanted = arguments()
    lines: list[Line] = []
    for count in range(wanted.rounds):
        for phones in wanted.phones:
            # Each goes first in turn, because the first after a pause is the slowest.
            for kind in KINDS[count % 3 :] + KINDS[: count % 3]:
                lines += measured(kind, phones, wanted)
    if wanted.json:
        wanted.json.write_text("".join(json.dumps(line) + "\n" for line in lines))
    sys.stdout.write(table(medians(lines)))
    if problems := faults(lines):
        raise SystemExit("\n".join(problems))


def arguments() -> argparse.Namespace:
    """What is to be measured."""
    asked = argparse.ArgumentParser(prog="make bench")
    asked.add_argument("--phones", type=int, nargs="+", default=[50, 200, 1000, 2000])
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--seconds", type=int, default=6)
    asked.add_argument("--json", type=Path, help="write each measurement as a line of JSON")
    return asked.parse_args()


def measured(kind: str, phones: int, wanted: argparse.Namespace) -> list[Line]:
    """One kind of server with so many phones, all phases, and the storm of all who come at once."""
    phases = [f"pace:5:{wanted.seconds}", "burst:20:5"]
    if kind != "floor":  # which writes nothing down, so that its pace in a flow says nothing
        phases.append(f"flow:20:{wanted.seconds}")
    lines = list(run(kind, phones, phases))
    if kind != "floor":
        lines += run(kind, phones, ["storm:/e/CODE:/api/events/CODE/board"])
    for line in lines:
        sys.stderr.write(json.dumps(line) + "\n")
    return lines


def medians(lines: list[Line]) -> list[Line]:
    """One line for each server, number of phones and phase: the median of each figure."""
    groups: dict[tuple[str, int, str], list[Line]] = {}
    for line in lines:
        groups.setdefault((line["server"], line["phones"], line["phase"]), []).append(line)
    return [
        {"server": server, "phones": phones, "phase": phase}
        | {name: median(one[name] for one in group) for name in figures(group[0])}
        for (server, phones, phase), group in groups.items()
    ]


def figures(line: Line) -> list[str]:
    """The names of what was measured."""
    return [name for name, value in line.items() if name != "phones" and not isinstance(value, str)]


def faults(lines: list[Line]) -> list[str]:
    """Why the run does not count, if so."""
    found = []
    for line in lines:
        where = f"{line['server']}, {line['phones']} phones, {line['phase']}"
        if line["lost"]:
            found.append(f"{where}: {line['lost']} deliveries lost")
        if line["phase"] not in {"join", "storm"} and line["client_cpu"] > MOST_OF_A_CORE:
            found.append(f"{where}: the phones took {line['client_cpu']:.0%} of their core")
    return found


if __name__ == "__main__":
    main()
