"""The judge: compares what clients heard with what the database holds. Knows no mercy.

Each check gives one sentence per violation, with the `ref` or number to look for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import UNSET, Struct, UnsetType

from openspace.domain.board import Board
from openspace.domain.changes import Noted, NoteGone, apply
from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.notes import Note
from openspace.domain.topic import Topic
from tests.chaos.evidence import Evidence, Logged
from tests.chaos.history import NOT_FINAL, Story
from tests.chaos.order import check_order

NOTHING = Board(
    seq=0,
    event=Event(code="", title="", theme="", rules=DEFAULT_RULES),
    rounds={},
    rooms={},
    topics={},
    people={},
)


class Case(Struct, frozen=True, kw_only=True):
    """What is judged: the history by `ref`, the database, and where the history begins."""

    stories: Mapping[str, Story]
    evidence: Evidence
    since: int = 0
    """The number of the last change made before anything was recorded."""


def judge(case: Case) -> list[str]:
    """Every violation found; none is the answer one hopes for."""
    log = case.evidence.log
    return [
        *check_numbers(case.evidence),
        *check_once(case),
        *check_acknowledged(case),
        *check_repeats(case),
        *check_slots(log),
        *check_replay(case.evidence),
        *check_faults(case),
        *check_order(case.stories, log, case.since),
    ]


def check_numbers(evidence: Evidence) -> Iterator[str]:
    """The log counts from 1 without a gap, to the event's own number."""
    wanted = 1
    for logged in evidence.log:
        if logged.change.seq != wanted:
            yield f"gap: change {wanted} is followed by {logged.change.seq}"
            wanted = logged.change.seq
        wanted += 1
    if wanted - 1 != evidence.board.seq:
        yield f"gap: the log ends at {wanted - 1}, the event at {evidence.board.seq}"


def check_once(case: Case) -> Iterator[str]:
    """No `ref` has two effects (each wish of these changes one record), none is unheard of."""
    seen: dict[str, int] = {}
    for logged in case.evidence.log:
        change = logged.change
        if change.seq <= case.since:
            continue
        if change.ref in seen:
            yield f"twice: {change.ref} has changed {seen[change.ref]} and {change.seq}"
        seen[change.ref] = change.seq
        if change.ref not in case.stories:
            yield f"unheard of: {change.ref} at {change.seq} was never sent"
        if change.ref not in case.evidence.answers:
            yield f"unkept: {change.ref} at {change.seq} has no kept answer"


def check_acknowledged(case: Case) -> Iterator[str]:
    """What was acknowledged is in the log as it was told, and its answer is kept."""
    entries = _by_seq(case.evidence.log)
    for ref, story in case.stories.items():
        if not story.granted:
            continue
        first = story.granted[0]
        kept = case.evidence.answers.get(ref)
        if kept != first.seq:
            yield f"lost: {ref} was acknowledged at {first.seq}, kept is {kept}"
        for told in first.marks:
            entry = entries.get(int(told.partition(" ")[0]))
            if entry is None or entry.change.ref != ref or told not in (entry.mark, entry.masked):
                found = "nothing" if entry is None else f"{entry.mark} of {entry.change.ref}"
                yield f"lost: {ref} was told {told}, the log has {found}"


def check_repeats(case: Case) -> Iterator[str]:
    """However often a wish is sent, the answer is the first; what is hidden since stays so."""
    entries = _by_seq(case.evidence.log)
    gone = _taken_away(case.evidence.log)
    for ref, story in case.stories.items():
        for again in story.granted[1:]:
            first = story.granted[0]
            if (again.seq, again.warnings) != (first.seq, first.warnings):
                yield f"answers differ: {ref} at {first.seq}, then at {again.seq}"
            if again.marks != first.marks and not _hidden_since(again.marks, entries, gone):
                yield f"answers differ: {ref} was told {first.marks}, then {again.marks}"


def _hidden_since(marks: tuple[str, ...], entries: dict[int, Logged], gone: set[str]) -> bool:
    def is_told(told: str) -> bool:
        entry = entries.get(int(told.partition(" ")[0]))
        if entry is None:
            return False
        return told == entry.mark or (told == entry.masked and entry.subject in gone)

    return bool(marks) and all(map(is_told, marks))


def _taken_away(log: list[Logged]) -> set[str]:
    """Topics and notes that were hidden or removed at some time, and the notes of such topics."""
    gone = {
        logged.subject
        for logged in log
        if logged.mark.split()[1] in ("topic.hidden", "note.hidden", "note.removed")
    }
    for logged in log:
        data = logged.change.data
        if isinstance(data, Noted) and f"topic:{data.note.topic}" in gone:
            gone.add(logged.subject)
    return gone


def check_slots(log: list[Logged]) -> Iterator[str]:
    """At no number do two topics have one slot."""
    slot_of: dict[str, object] = {}
    holder_of: dict[object, str] = {}
    for logged in log:
        id_, slot = slot_after(logged)
        if slot is UNSET:
            continue
        if (old := slot_of.pop(id_, None)) is not None:
            holder_of.pop(old, None)
        if slot is None:
            continue
        if slot in holder_of:
            yield f"double slot: {id_} and {holder_of[slot]} have {slot} at {logged.change.seq}"
        slot_of[id_], holder_of[slot] = slot, id_


def slot_after(logged: Logged) -> tuple[str, object | UnsetType | None]:
    """Of a change about a topic: which, and its slot after it; unset of any other."""
    if logged.subject.startswith("topic:"):
        data = logged.change.data
        return logged.subject.removeprefix("topic:"), data.slot if isinstance(data, Topic) else None
    return "", UNSET


def check_replay(evidence: Evidence) -> Iterator[str]:
    """The log, applied to nothing, gives the tables."""
    board, notes = NOTHING, dict[str, Note]()
    for logged in evidence.log:
        data = logged.change.data
        try:
            board = apply(board, logged.change)
        except ValueError as error:
            yield f"replay: {error}"
            return
        if isinstance(data, Noted):
            notes[data.note.id] = data.note
        elif isinstance(data, NoteGone):
            notes.pop(data.id, None)
    yield from differences("replay", board, evidence.board)
    for id_ in notes.keys() | evidence.notes.keys():
        if notes.get(id_) != evidence.notes.get(id_):
            yield f"replay: note {id_} is {evidence.notes.get(id_)}, by the log {notes.get(id_)}"


def differences(what: str, one: Board, other: Board) -> Iterator[str]:
    """Where two boards differ."""
    if one.seq != other.seq:
        yield f"{what}: at {one.seq} instead of {other.seq}"
    if one.event != other.event:
        yield f"{what}: the event is {one.event} instead of {other.event}"
    for name in ("rounds", "rooms", "topics", "people"):
        mine, theirs = getattr(one, name), getattr(other, name)
        for id_ in mine.keys() | theirs.keys():
            if mine.get(id_) != theirs.get(id_):
                yield f"{what}: {name} {id_} is {mine.get(id_)} instead of {theirs.get(id_)}"


def check_faults(case: Case) -> Iterator[str]:
    """Nobody is told of a fault, and nobody waits for ever."""
    for ref, story in case.stories.items():
        codes = {heard.code for _, heard in story.heard}
        for code in codes & {"failed", "ref_used", "invalid", "not_allowed"}:
            yield f"fault: {ref} ({story.deed.what}) was answered {code}"
        if not codes - NOT_FINAL:
            yield f"unanswered: {ref} ({story.deed.what})"


def _by_seq(log: list[Logged]) -> dict[int, Logged]:
    entries: dict[int, Logged] = defaultdict()
    for logged in log:
        entries.setdefault(logged.change.seq, logged)
    return entries
