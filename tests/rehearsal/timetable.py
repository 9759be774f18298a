"""Who does what when: the whole day as a list of acts, made once and shared by all processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple
from uuid import uuid4

from tests.rehearsal.script import Script

MARKS_PER_PERSON = 3
EVERY_SO_MANY_MOVE = 7


class Act(NamedTuple):
    """Something that `who` does `at` so many seconds after the start.

    `kind` is join, propose, mark, note, write or move; `topic` and `note` count the script's
    topics and the topic's contributions; `id` is the note's.
    """

    at: float
    kind: str
    who: str
    topic: int = 0
    topic_id: str = ""
    note: int = 0
    id: str = ""


def make_timetable(
    script: Script, seconds_per_topic: float, *, reports: bool = False
) -> tuple[Act, ...]:
    """Lay out the day: topics in pairs that race for a slot, all else spread over what follows.

    With `reports`, contributions are written into the sessions' shared reports.
    """
    chance = Random(len(script.topics))
    ids = [uuid4().hex for _ in script.topics]
    acts = [
        *_about_topics(script, ids, seconds_per_topic, chance, "write" if reports else "note"),
        *_about_people(script, ids, seconds_per_topic, chance),
    ]
    return tuple(sorted(acts))


def _about_topics(
    script: Script, ids: Sequence[str], seconds: float, chance: Random, kind: str
) -> Iterator[Act]:
    end = len(ids) * seconds
    for number, topic in enumerate(script.topics):
        starts = number // 2 * 2 * seconds
        yield Act(starts, "propose", topic.convener, number, ids[number])
        if number % EVERY_SO_MANY_MOVE == 0:
            later = chance.uniform(starts, end)
            yield Act(later, "move", topic.convener, number, ids[number])
        for count, note in enumerate(topic.notes):
            later = chance.uniform(starts, end)
            yield Act(later, kind, note.by, number, ids[number], count, uuid4().hex)


def _about_people(
    script: Script, ids: Sequence[str], seconds: float, chance: Random
) -> Iterator[Act]:
    end = len(ids) * seconds
    marks = min(MARKS_PER_PERSON, len(ids))
    for who in script.people:
        yield Act(chance.uniform(0, end / 4), "join", who)
        for number in chance.sample(range(len(ids)), marks):
            yield Act(chance.uniform(number * seconds, end), "mark", who, number, ids[number])
