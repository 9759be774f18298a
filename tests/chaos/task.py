"""What a run is asked for, and what has come of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec
from msgspec import Struct, field

from tests.chaos.history import NOT_FINAL
from tests.chaos.judge import Case


class Task(Struct, frozen=True, kw_only=True):
    """How long, how often, with how many; a run ends once kills and operations are reached.

    An operation is a wish that was sent and answered, be it for the second time.
    """

    seconds: float = 60
    kills: int = 0
    operations: int = 0
    clients: int = 40
    followers: int = 6
    life: float = 3.5
    """Seconds that the server lives at most between two kills."""
    per_event: int = 8_000
    """How many operations an event of the direct variant lives through."""
    database_url: str = ""
    seed: int = 1


class Outcome(Struct):
    """The figures of one variant, its violations, and where the offending history is."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    seconds: float = 0
    starts: list[float] = field(default_factory=list)
    """Seconds from each start of the server to its first answer."""
    kept: list[Path] = field(default_factory=list)

    def fulfils(self, task: Task, seconds: float) -> bool:
        """Whether time is up, or all that was asked for is done."""
        asked = (("kills", task.kills), ("operations", task.operations))
        is_done = any(n for _, n in asked) and all(self.counts[what] >= n for what, n in asked)
        return is_done or seconds >= task.seconds

    def take(self, case: Case, violations: list[str], path: Path) -> None:
        """Count what happened in an event; its history is written down if it offends."""
        self.counts["events"] += 1
        self.counts += figures(case)
        if violations:
            self.violations += violations
            self.kept.append(write_down(case, violations, path))


def figures(case: Case) -> Counter[str]:
    """What happened, in numbers."""
    count: Counter[str] = Counter()
    for story in case.stories.values():
        count["wishes"] += 1
        count["sendings"] += len(story.sent)
        count["operations"] += len(story.heard)
        final = [heard for _, heard in story.heard if heard.code not in NOT_FINAL]
        count["sendings without an answer"] += len(story.sent) - len(story.heard)
        count["repeated after an answer"] += max(0, len(final) - 1)
        count["claims"] += story.deed.what == "place_topic"
        count["refused claims (slot taken)"] += sum(heard.code == "slot_taken" for heard in final)
        count["granted"] += bool(story.granted)
    count["changes"] = len(case.evidence.log)
    return count


def write_down(case: Case, violations: list[str], path: Path) -> Path:
    """Write violations, history and log as JSON lines, to look into at leisure."""
    file = path.with_suffix(".violations.jsonl")
    lines = [*violations, *case.stories.values(), *(entry.change for entry in case.evidence.log)]
    file.write_bytes(b"\n".join(map(msgspec.json.encode, lines)) + b"\n")
    return file
