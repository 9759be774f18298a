"""The whole rehearsal: the event, the people in their processes, the figures, the book."""

from __future__ import annotations

import math
import multiprocessing
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from tests.rehearsal.book import check_book, keep_book
from tests.rehearsal.part import Brief, Report, play
from tests.rehearsal.script import Script
from tests.rehearsal.timetable import make_timetable
from tests.support.phone import Phone

SECONDS_BEFORE_THE_START = 0.5
SLOTS_PER_TOPIC = 1.25
ROOMS_AT_MOST = 30
SECONDS_FOR_A_PART = 600


class Outcome(NamedTuple):
    """What the day was like; it went well when there are no `faults`."""

    phones: int
    seconds: float
    changes: int
    report: Report
    book: dict[str, int]
    faults: list[str]


class Stage(NamedTuple):
    """An event that is there already, and what its host does: while people act, and afterwards."""

    host: Phone
    during: Callable[[], None]
    afterwards: Callable[[], None]


def rehearse(
    base_url: str,
    script: Script,
    *,
    phones: int,
    seconds_per_topic: float,
    processes: int,
    reports: bool = False,
    folder: Path | None = None,
    stage: Stage | None = None,
) -> Outcome:
    """Run the day against the server at `base_url`, with at least as many phones as people.

    With `reports`, what people contribute is written together; `folder` is where the book goes.
    Without a `stage`, an event is made and its host does nothing.
    """
    with ExitStack() as leave:
        if stage is None:
            host = leave.enter_context(Phone(base_url))
            _set_up(host, script)
            stage = Stage(host, _nothing, _nothing)
        host = stage.host
        names = [*script.people, *(f"Guest {n}" for n in range(phones - len(script.people)))]
        acts = make_timetable(script, seconds_per_topic, reports=reports)
        shares = [names[part::processes] for part in range(processes)]
        briefs = [Brief(base_url, host.code, share, script, acts) for share in shares if share]
        with _playing(briefs) as parts:
            first = min(_hear(part) for part in parts)
            began = time.time() + SECONDS_BEFORE_THE_START
            _tell(parts, began)
            stage.during()
            for part in parts:
                _hear(part)
            stage.afterwards()
            end = host.get("board").json()["seq"]
            seconds = time.time() - began
            _tell(parts, end)
            report = _merged([_hear(part) for part in parts])
        sizes, faults = check_book(host, script, reports=reports)
        if folder:
            keep_book(host, folder)
        faults = [*report.faults, *_undelivered(report, first, end, len(names)), *faults]
        return Outcome(len(names), seconds, end - first, report, sizes, faults)


def _nothing() -> None:
    pass


def _set_up(host: Phone, script: Script) -> None:
    slots = math.ceil(len(script.topics) * SLOTS_PER_TOPIC) + 1
    rooms = min(ROOMS_AT_MOST, math.ceil(math.sqrt(slots)))
    rounds = math.ceil(slots / rooms)
    first = {"first": "08:00", "minutes": 20, "gap": 5, "rounds": rounds}
    first["date"] = (datetime.now(UTC).date() + timedelta(days=1)).isoformat()
    host.create_event(when=first, rooms=[f"Room {n}" for n in range(1, rooms + 1)])
    host.put("phase", phase="marketplace").raise_for_status()


@contextmanager
def _playing(briefs: Sequence[Brief]) -> Iterator[list[Connection]]:
    context = multiprocessing.get_context("spawn")
    pipes = [context.Pipe() for _ in briefs]
    running = [
        context.Process(target=play, args=(brief, theirs), daemon=True)
        for brief, (_, theirs) in zip(briefs, pipes, strict=True)
    ]
    for process, (_, theirs) in zip(running, pipes, strict=True):
        process.start()
        theirs.close()
    try:
        yield [ours for ours, _ in pipes]
    finally:
        for process in running:
            process.join(5)
            process.kill()


def _tell(parts: Sequence[Connection], what: float) -> None:
    for part in parts:
        part.send(what)


def _hear(part: Connection) -> Any:
    if not part.poll(SECONDS_FOR_A_PART):
        raise TimeoutError("a part of the rehearsal does not answer")
    return part.recv()


def _merged(reports: Sequence[Report]) -> Report:
    whole = Report(Counter(), array("d"), array("d"), {}, Counter(), [])
    for report in reports:
        whole.counts.update(report.counts)
        whole.answers.extend(report.answers)
        whole.lags.extend(report.lags)
        whole.told.update(report.told)
        whole.faults.extend(report.faults)
        for seq, lag in report.last.items():
            whole.last[seq] = max(lag, whole.last.get(seq, lag))
    return whole


def _undelivered(report: Report, first: int, end: int, phones: int) -> Iterator[str]:
    lost = {seq: phones - report.told[seq] for seq in range(first + 1, end + 1)}
    if any(lost.values()):
        count = sum(map(bool, lost.values()))
        yield f"{sum(lost.values())} deliveries of {count} changes are lost for good"
