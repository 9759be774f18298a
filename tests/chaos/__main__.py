"""Chaos: ``python -m tests.chaos``.

People wish through a bad network while the server is killed with -9 and started again, and
writers straight on the commands are killed by the hundred. Then the history of what everybody
heard is judged against the database. Gives 1 when anything is off, and says in which file.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

from tests.chaos import direct, network
from tests.chaos.table import table
from tests.chaos.task import Outcome, Task

WAYS: dict[str, Callable[[Task, Path], Outcome]] = {"network": network.run, "direct": direct.run}


def main() -> int:
    """Run, print the figures, and give 1 when anything is off."""
    told = vars(_arguments())
    way, folder = told.pop("way"), told.pop("folder")
    task = Task(**told)
    folder = folder or Path(mkdtemp(prefix="chaos-"))
    folder.mkdir(parents=True, exist_ok=True)
    outcomes = []
    for name, run in WAYS.items():
        if way in {name, "both"}:
            (folder / name).mkdir()
            outcomes.append(run(task, folder / name))
            _say(task, outcomes)
    return int(any(outcome.violations for outcome in outcomes))


def _say(task: Task, outcomes: list[Outcome]) -> None:
    print(f"\nseed {task.seed}, {time.strftime('%Y-%m-%d %H:%M')}")  # noqa: T201 - a program prints
    print("\n".join(table(outcomes[-1])), flush=True)  # noqa: T201 - likewise


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.chaos",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--way", choices=[*WAYS, "both"], default="both")
    add("--seconds", type=float, default=60, help="at most, for each way (default: 60)")
    add("--kills", type=int, default=0, help="end once there were as many, for each way")
    add("--operations", type=int, default=0, help="end once as many were answered, for each way")
    add("--clients", type=int, default=40, help="people over the network, each with two lines")
    add("--followers", type=int, default=6, help="boards that are kept by changes")
    add("--life", type=float, default=3.5, help="of the server, seconds at most (default: 3.5)")
    add("--per-event", type=int, default=8_000, help="operations in one event of the direct way")
    add("--database-url", default="", help="an empty PostgreSQL database; default: SQLite")
    add("--seed", type=int, default=random.randrange(1_000_000), help="of the schedule")
    add("--folder", type=Path, default=None, help="for databases and histories")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
