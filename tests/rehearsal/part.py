"""One process of the rehearsal: some of the people and their phones."""

from __future__ import annotations

import threading
import time
from array import array
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from tests.rehearsal.person import Person
from tests.rehearsal.script import Script
from tests.rehearsal.timetable import Act

ARRIVING_AT_ONCE = 8
HANDS = 24
SECONDS_TO_CATCH_UP = 90


class Brief(NamedTuple):
    """What a part needs to know."""

    base_url: str
    code: str
    names: Sequence[str]
    script: Script
    acts: Sequence[Act]


class Report(NamedTuple):
    """What a part has seen; `last` maps each change to its latest lag, `told` to how many phones
    learnt of it."""

    counts: Counter[str]
    answers: array[float]
    lags: array[float]
    last: dict[int, float]
    told: Counter[int]
    faults: list[str]


def play(brief: Brief, parent: Connection) -> None:
    """Let the people come, act when the parent says so, and report."""
    threading.stack_size(256 * 1024)
    people = _arrive(brief)
    parent.send(min(person.live.seq or 0 for person in people))
    start: float = parent.recv()
    faults = _act(brief, people, start)
    parent.send(len(faults))
    end: int = parent.recv()
    parent.send(_report(people, end, faults))
    for person in people:
        person.close()


def _arrive(brief: Brief) -> list[Person]:
    def come(name: str) -> Person:
        return Person(brief.base_url, brief.code, name)

    with ThreadPoolExecutor(ARRIVING_AT_ONCE) as doors:
        return list(doors.map(come, brief.names))


def _act(brief: Brief, people: Sequence[Person], start: float) -> list[str]:
    by_name = {person.name: person for person in people}
    mine = [act for act in brief.acts if act.who in by_name]
    with ThreadPoolExecutor(HANDS) as hands:
        waiting = []
        for act in mine:
            time.sleep(max(0.0, start + act.at - time.time()))
            waiting.append(hands.submit(by_name[act.who].do, act, brief.script))
        return [repr(error) for done in as_completed(waiting) if (error := done.exception())]


def _report(people: Sequence[Person], end: int, faults: list[str]) -> Report:
    counts: Counter[str] = Counter()
    answers, lags = array("d"), array("d")
    last: dict[int, float] = {}
    told: Counter[int] = Counter()
    wanted = _board(people[0])
    for person in people:
        faults += _faults_of(person, end, wanted)
        counts.update(person.counts)
        answers.extend(person.answers)
        for seq, lag in person.live.lags:
            lags.append(lag)
            last[seq] = max(lag, last.get(seq, lag))
        told.update({seq for seq, _ in person.live.lags} | set(person.live.caught_up))
        counts["connections lost"] += person.live.connections - 1
    return Report(counts, answers, lags, last, told, faults)


def _board(person: Person) -> dict[str, Any]:
    board: dict[str, Any] = person.phone.get("board").json()
    return board


def _faults_of(person: Person, end: int, wanted: dict[str, Any]) -> list[str]:
    live = person.live
    try:
        live.wait_until(lambda: live.is_at(end), SECONDS_TO_CATCH_UP)
    except AssertionError:
        return [f"{person.name}'s phone stands at {live.seq}, not at {end}"]
    faults = [f"{person.name}'s phone saw {n} {what}" for what, n in _irregular(person) if n]
    if live.board != wanted:
        faults.append(f"{person.name}'s board differs from the server's")
    return faults


def _irregular(person: Person) -> list[tuple[str, int]]:
    return [("gaps", person.live.gaps), ("repeats", person.live.repeats)]
