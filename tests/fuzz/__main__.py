"""make fuzz: a million mutated updates; nothing breaks, nothing grows, and it says what it holds.

make fuzz WITH="--updates 100000 --seed 7"; see docs/reliability.md.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from itertools import islice
from pathlib import Path

from openspace.domain.errors import Refusal
from openspace.domain.letters import Letters
from openspace.domain.text_update import read_update, units
from openspace.domain.update_writing import write_update
from openspace.store.merging import Merged
from tests.fuzz.mutating import People, mutated

HONEST = 100
"""Updates that are sent as they are in each text; then another one begins."""

MUTATED = 20
"""Updates made of each of these before it."""

PAGE = 4096


class FaultError(AssertionError):
    """Something that must not be; its text says which update, in hexadecimal."""


def fuzz(updates: int, seed: int) -> dict[str, int]:
    """Let so many in or refuse them; gives how many of each, and how many kB memory has grown."""
    chance, outcomes, begun_with = random.Random(seed), Counter[str](), 0
    while outcomes.total() < updates:
        if not begun_with and outcomes.total() * 5 > updates:
            begun_with = memory()
        outcomes += one_text(chance)
    return {**dict(sorted(outcomes.items())), "grown_kb": (memory() - begun_with) // 1024}


def one_text(chance: random.Random) -> Counter[str]:
    """What becomes of the updates of one text, mutated and not."""
    merged, letters, outcomes = Merged(), Letters(), Counter[str]()
    sent = list(islice(People(chance).updates(), HONEST))
    for update in sent:
        for _ in range(MUTATED):
            outcomes[outcome(merged, letters, mutated(chance, update, chance.choice(sent)))] += 1
        outcomes[outcome(merged, letters, update)] += 1
    return outcomes


def outcome(merged: Merged, letters: Letters, update: bytes) -> str:
    """What becomes of an update: the refusal's code, or that it was ``let in``.

    :raises FaultError: when anything else happens.
    """
    try:
        admitted = letters.admit(read_update(update))
    except Refusal as refusal:
        return refusal.code
    except BaseException as error:
        raise FaultError(update.hex()) from error
    try:
        merged.apply(write_update(admitted.news))
    except Exception as error:
        raise FaultError(update.hex()) from error
    letters.take(admitted)
    if units(merged.text) != letters.length:
        raise FaultError(f"another length after {update.hex()}")
    return "let in" if admitted.is_news else "nothing new"


def memory() -> int:
    """Bytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE


def main() -> None:
    """Fuzz, print, and fail where memory grew."""
    asked = argparse.ArgumentParser(prog="make fuzz")
    asked.add_argument("--updates", type=int, default=1_000_000)
    asked.add_argument("--seed", type=int, default=1)
    wanted = asked.parse_args()
    found = fuzz(wanted.updates, wanted.seed)
    sys.stdout.write(f"{json.dumps(found)}\n")
    if found["grown_kb"] > 20_000:
        raise SystemExit("memory has grown")


if __name__ == "__main__":
    main()
