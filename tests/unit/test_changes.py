"""What each kind of change does to a board."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from openspace.domain.board import Board, Person, Room, Round
from openspace.domain.changes import KINDS, Gone, Interest, Noted, NoteGone, apply, kind_of
from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.notes import Note
from openspace.domain.topic import Slot, Topic

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
EVENT = Event(code="ABCD2345", title="Open Space", theme="What now?", rules=DEFAULT_RULES)
ROUND = Round(id="r1", starts=NOW, ends=NOW + timedelta(minutes=45))
ROOM = Room(id="a", name="Attic", position=1)
ANA = Person(id="ana", name="Ana")
BEES = Topic(id="bees", number=1, title="Bees", convener="ana", at=NOW)
NOTE = Note(id="n1", topic="bees", author="ana", text="Buzz", at=NOW)
BOARD = Board(
    seq=7,
    event=EVENT,
    rounds={"r1": ROUND},
    rooms={"a": ROOM},
    topics={"bees": BEES},
    people={"ana": ANA},
)


def change(kind, data, seq=8):
    return KINDS[kind](seq=seq, at=NOW, by="ana", ref="ref-0001", data=data)


NEW_EVENT = replace(EVENT, theme="And now?")
NEW_ROUND = replace(ROUND, id="r2", title="Late")
NEW_ROOM = replace(ROOM, id="b")
BEN = Person(id="ben", name="Ben")
PLACED = replace(BEES, slot=Slot("r1", "a"))
TREES = replace(BEES, id="trees", number=2)


@pytest.mark.parametrize(
    ("kinds", "data", "effect"),
    [
        (
            "event.created event.changed event.phase_changed event.restored",
            NEW_EVENT,
            {"event": NEW_EVENT},
        ),
        (
            "round.added round.changed round.restored",
            NEW_ROUND,
            {"rounds": {"r1": ROUND, "r2": NEW_ROUND}},
        ),
        ("room.added room.changed room.restored", NEW_ROOM, {"rooms": {"a": ROOM, "b": NEW_ROOM}}),
        (
            "person.joined person.renamed person.restored",
            BEN,
            {"people": {"ana": ANA, "ben": BEN}},
        ),
        (
            (
                "topic.edited topic.placed topic.moved topic.unplaced topic.withdrawn "
                "topic.brought_back topic.restored"
            ),
            PLACED,
            {"topics": {"bees": PLACED}},
        ),
        ("topic.proposed topic.shown", TREES, {"topics": {"bees": BEES, "trees": TREES}}),
        ("topic.hidden", Gone(id="bees"), {"topics": {}}),
        ("topic.hidden", Gone(id="unknown"), {}),
        ("round.removed", Gone(id="r1"), {"rounds": {}}),
        ("room.removed", Gone(id="a"), {"rooms": {}}),
        (
            "interest.marked interest.unmarked",
            Interest(topic="bees", interest=3),
            {"topics": {"bees": replace(BEES, interest=3)}},
        ),
        ("interest.marked", Interest(topic="hidden", interest=3), {}),
        (
            "note.posted note.edited note.brought_back note.shown note.restored",
            Noted(note=NOTE, notes=2),
            {"topics": {"bees": replace(BEES, notes=2)}},
        ),
        (
            "note.removed note.hidden",
            NoteGone(id="n1", topic="bees", notes=1),
            {"topics": {"bees": replace(BEES, notes=1)}},
        ),
        ("note.hidden", NoteGone(id="n1", topic="hidden", notes=1), {}),
    ],
)
def test_change_has_its_effect_on_the_board_and_no_other(kinds, data, effect):
    for kind in kinds.split():
        assert apply(BOARD, change(kind, data)) == replace(BOARD, seq=8, **effect)


def test_change_that_was_seen_leaves_the_board_as_it_is():
    assert apply(BOARD, change("topic.hidden", Gone(id="bees"), seq=7)) is BOARD


def test_change_after_a_gap_is_refused():
    with pytest.raises(ValueError, match="change 9 does not follow board 7"):
        apply(BOARD, change("topic.hidden", Gone(id="bees"), seq=9))


def test_every_kind_knows_its_name():
    assert [kind_of(change(kind, None)) for kind in KINDS] == list(KINDS)
