"""Chaos in short, and the judge of the long one: whatever is planted must be found."""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from openspace.commands.unit import House
from openspace.domain.changes import apply
from openspace.domain.topic import Slot, Topic
from openspace.store.database import Database, sqlite_url
from openspace.store.migrate import migrate
from tests.chaos import __main__ as program
from tests.chaos import direct, network
from tests.chaos.evidence import Logged, read_evidence
from tests.chaos.history import Deed, Heard, Line, Reader, Sent, Story, mark_of, stories
from tests.chaos.judge import NOTHING, Case, judge
from tests.chaos.setting import KEY, set_the_stage
from tests.chaos.task import Outcome, Task
from tests.chaos.wishes import Imagination
from tests.chaos.writer import Memory, Writing

WISHES = 140


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A small event in which everything went well: its database, its code, and the case."""
    folder = tmp_path_factory.mktemp("judged")
    database = Database(sqlite_url(folder))
    migrate(database)
    stage = set_the_stage(database, direct.LIMITS, direct.ROUNDS, direct.ROOMS)
    writing = Writing(House(database, KEY), folder / "history", Memory(stage), "a seed")
    for _ in range(WISHES):
        writing.one()
    writing.close()
    lines = read(folder / "history")
    evidence = read_evidence(database, stage.code)
    yield database, stage.code, Case(stories=stories(lines), evidence=evidence, since=stage.since)
    database.close()


def read(file: Path) -> list[Line]:
    reader = Reader(file)
    lines = list(reader.read())
    reader.close()
    return lines


@pytest.fixture
def case(told) -> Case:
    """A case of one's own to spoil."""
    good: Case = told[2]
    copied = {
        ref: Story(story.deed, [*story.sent], [*story.heard]) for ref, story in good.stories.items()
    }
    log = [*good.evidence.log]
    evidence = replace(good.evidence, log=log, answers={**good.evidence.answers})
    return replace(good, stories=copied, evidence=evidence)


def kinds(violations: list[str]) -> set[str]:
    return {violation.partition(":")[0] for violation in violations}


def entry(change, subject) -> Logged:
    return Logged(change, subject, mark_of(change), mark_of(change))


def replayed(log: list[Logged]):
    board = NOTHING
    for logged in log:
        board = apply(board, logged.change)
    return board


def replayed_notes(log: list[Logged]):
    newest = {}
    for logged in log:
        if logged.subject.startswith("note:"):
            newest[logged.subject] = getattr(logged.change.data, "note", None)
    return newest.values()


def granted(case: Case, fits: Callable[[Story], bool] = bool) -> Story:
    """A wish that changed something, the newest that fits."""
    found = [case.stories[logged.change.ref] for logged in case.evidence.log[case.since :]]
    return next(story for story in reversed(found) if story.granted and fits(story))


def hear(story: Story, **more) -> None:
    """Plant an answer, an hour after the last."""
    at = max(heard.at for _, heard in story.heard) + 3600
    story.sent.append(at)
    story.heard.append((at, Heard(at=at + 1, n="planted", ref=story.deed.ref, **more)))


# ------------------------------------------------------------------ the judge


def test_judge_finds_nothing_where_all_went_well(case):
    assert judge(case) == []
    assert sum(len(story.granted) > 1 for story in case.stories.values()) > 5
    assert any(heard.code == "slot_taken" for s in case.stories.values() for _, heard in s.heard)
    assert {"note", "interest", "person", "topic"} <= {
        logged.subject.partition(":")[0] for logged in case.evidence.log
    }


def test_judge_finds_an_acknowledged_change_that_is_lost(case):
    """As if the server had come back without its last transaction: log and tables agree."""
    lost = case.evidence.log.pop()
    del case.evidence.answers[lost.change.ref]
    case.evidence.board = replayed(case.evidence.log)
    case.evidence.notes = {
        note.id: note for note in replayed_notes(case.evidence.log) if note is not None
    }

    assert kinds(judge(case)) == {"lost"}


def test_judge_finds_a_wish_with_two_effects(case):
    last = case.evidence.log[-1]
    again = entry(replace(last.change, seq=last.change.seq + 1), last.subject)
    case.evidence.log.append(again)
    case.evidence.board = replayed(case.evidence.log)

    assert kinds(judge(case)) == {"twice"}


def test_judge_finds_a_gap(case):
    del case.evidence.log[case.since + 3]

    assert {"gap", "lost", "replay"} <= kinds(judge(case))


def test_judge_finds_a_slot_held_twice(case):
    log = case.evidence.log
    taken = next(topic.slot for topic in replayed(log).topics.values() if topic.slot)
    n, topic = next(
        (n, logged.change.data)
        for n, logged in reversed(list(enumerate(log)))
        if isinstance(logged.change.data, Topic) and logged.change.data.slot != taken
    )
    log[n] = entry(
        replace(log[n].change, data=replace(topic, slot=taken, withdrawn=False)), log[n].subject
    )

    assert "double slot" in kinds(judge(case))


def test_judge_finds_an_answer_that_is_not_the_first(case):
    story = granted(case)
    hear(story, seq=story.granted[0].seq + 1, marks=story.granted[0].marks, warnings="[]")

    assert kinds(judge(case)) == {"answers differ"}


def test_judge_finds_an_answer_with_other_changes(case):
    story = granted(case)
    first = story.granted[0]
    hear(story, seq=first.seq, marks=("9999 topic.edited 00000000",), warnings=first.warnings)

    assert kinds(judge(case)) == {"answers differ"}


def test_judge_finds_a_change_that_nobody_wished_for(case):
    del case.stories[case.evidence.log[-1].change.ref]

    assert kinds(judge(case)) == {"unheard of"}


def test_judge_finds_a_table_that_differs_from_the_log(case):
    board = case.evidence.board
    id_, topic = next(iter(board.topics.items()))
    changed = {**board.topics, id_: replace(topic, interest=topic.interest + 1)}
    case.evidence.board = replace(board, topics=changed)

    assert kinds(judge(case)) == {"replay"}


def test_judge_finds_a_lost_note(case):
    case.evidence.notes = dict(list(case.evidence.notes.items())[1:])

    assert kinds(judge(case)) == {"replay"}


def test_judge_finds_a_holder_who_never_held_the_slot(case):
    story = next(
        s for s in case.stories.values() if any(h.code == "slot_taken" for _, h in s.heard)
    )
    n, (sent, heard) = next((n, p) for n, p in enumerate(story.heard) if p[1].code == "slot_taken")
    assert heard.slot != ("", "")
    story.heard[n] = (sent, replace(heard, holder="somebody-else"))

    assert kinds(judge(case)) == {"order"}


def test_judge_finds_a_refusal_from_the_past(case):
    """Whoever held the slot once, and had let it go before the claim was sent."""
    current: dict[str, Slot | None] = {}
    left = []
    for logged in case.evidence.log:
        data, id_ = logged.change.data, logged.subject.removeprefix("topic:")
        if logged.subject.startswith("topic:"):
            slot = data.slot if isinstance(data, Topic) else None
            if (had := current.get(id_)) and had != slot:
                left.append((id_, had))
            current[id_] = slot
    topic, slot = next(pair for pair in left if current[pair[0]] != pair[1])
    story = granted(case, lambda story: story.deed.what == "place_topic")
    hear(story, code="slot_taken", holder=topic, slot=(slot.round, slot.room))

    assert kinds(judge(case)) == {"order"}


def test_judge_finds_a_change_before_one_that_was_over_when_it_was_sent(case):
    first, *_, last = (case.stories[e.change.ref] for e in case.evidence.log[case.since :])
    first.sent, last.heard = [last.sent[0] + 9], [(p[0], replace(p[1])) for p in last.heard]
    first.heard = [(at + 9000, replace(heard, at=heard.at + 9000)) for at, heard in first.heard]
    last.heard = [(at, replace(heard, at=last.sent[0] + 1)) for at, heard in last.heard]

    assert "order" in kinds(judge(case))


def test_judge_finds_faults_and_silence(case):
    story = granted(case)
    hear(story, code="failed")
    del granted(case, lambda other: other is not story).heard[:]

    assert {"fault", "unanswered"} <= kinds(judge(case))


def test_judge_finds_what_is_missing_in_a_real_database(told, tmp_path):
    """The last acknowledged claim is taken out of a copy's tables and log, without a gap."""
    database, code, good = told
    story = granted(good, lambda story: bool(story.granted[0].marks))
    seq = story.granted[0].seq
    with closing(sqlite3.connect(database.url.database)) as now:
        now.execute("VACUUM INTO ?", [str(tmp_path / "openspace.sqlite3")])
    with closing(sqlite3.connect(tmp_path / "openspace.sqlite3")) as copy, copy:
        copy.execute("DELETE FROM changes WHERE seq = ?", [seq])
        copy.execute("UPDATE changes SET seq = seq - 1 WHERE seq > ?", [seq])
        copy.execute("UPDATE events SET seq = seq - 1")
    spoilt = Database(sqlite_url(tmp_path))
    evidence = read_evidence(spoilt, code)
    spoilt.close()

    assert judge(replace(good, evidence=read_evidence(database, code))) == []
    assert "lost" in kinds(judge(replace(good, evidence=evidence)))


# ------------------------------------------------------------------ the schedule


def test_the_same_seed_wishes_the_same(told):
    database, _, _ = told
    stage = set_the_stage(database, direct.LIMITS, 2, 2)
    stage.world.topics[1] = ["topic-0001"]

    def wishes():
        imagination = Imagination(random.Random(5), stage.world)
        return [imagination.wish(f"ref-{n:05}") for n in range(50)]

    assert wishes() == wishes()


def test_history_is_read_up_to_its_last_whole_line(tmp_path):
    file = tmp_path / "history"
    reader = Reader(file)
    deed = Deed(ref="reference", who=1, what="undo")
    file.write_bytes(msgspec.json.encode(Sent(at=1.5, n="1", deed=deed)) + b"\n{")

    assert [type(line) for line in reader.read()] == [Sent]
    assert list(reader.read()) == []
    reader.close()


def test_half_a_line_of_a_killed_writer_is_in_nobodys_way(tmp_path):
    file = tmp_path / "history"
    reader = Reader(file)
    line = Sent(at=1, n="1", deed=Deed(ref="r", who=0, what="place_topic"))
    whole = msgspec.json.encode(line)
    file.write_bytes(whole + b"\n" + whole)
    assert list(reader.read()) == [line]

    reader.drop_half_a_line()
    with file.open("ab") as again:
        again.write(whole + b"\n")

    assert list(reader.read()) == [line]
    assert file.read_bytes() == (whole + b"\n") * 2
    reader.close()


# ------------------------------------------------------------------ chaos, in short


def by_itself(run: Callable[[Task, Path], Outcome], task: Task, folder: Path) -> Outcome:
    """Run in a process of its own: it forks and has a loop, and so may what other tests began."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(run, task, folder).result()


def test_nothing_is_lost_or_done_twice_when_writers_are_killed(tmp_path):
    task = Task(seconds=20, kills=3, operations=80, per_event=80, seed=3)

    outcome = by_itself(direct.run, task, tmp_path)

    assert outcome.violations == []
    assert outcome.counts["kills"] >= 3
    assert outcome.counts["repeated after an answer"] > 0


@pytest.mark.timeout(300)  # four starts of a server, and whoever waits for them
def test_nothing_is_lost_or_done_twice_when_the_server_is_killed_behind_a_bad_network(tmp_path):
    task = Task(seconds=60, kills=3, clients=6, followers=3, life=1, seed=4)

    outcome = by_itself(network.run, task, tmp_path)

    assert outcome.violations == []
    assert outcome.counts["kills"] == 3
    assert outcome.counts["lines cut"] > 0
    assert outcome.counts["changes followed"] > 0


def test_program_fails_and_keeps_the_history_when_there_is_a_violation(
    tmp_path, case, monkeypatch, capsys
):
    def offends(_task, folder):
        outcome = Outcome("planted")
        case.evidence.log.pop()
        outcome.take(case, judge(case), folder / "event")
        return outcome

    monkeypatch.setitem(program.WAYS, "direct", offends)
    told = ["chaos", "--way", "direct", "--seed", "7", "--folder", str(tmp_path / "chaos")]
    monkeypatch.setattr(sys, "argv", told)

    assert program.main() == 1
    said = capsys.readouterr().out
    assert "VIOLATION: gap" in said
    (kept,) = (tmp_path / "chaos").rglob("*.violations.jsonl")
    assert str(kept) in said
    assert "gap" in kept.read_text(encoding="utf-8").splitlines()[0]
