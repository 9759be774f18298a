"""Who may do what, when: the whole table, said again by hand so that a slip shows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from openspace.domain.errors import Muted, NotAllowed, NotNow, NotYours
from openspace.domain.event import DEFAULT_RULES, Deed, Event, Phase
from openspace.domain.permissions import TABLE, Actor, Role, can, require

EVENT = Event(code="ABCD2345", title="", theme="?", rules=DEFAULT_RULES)
OUTCOMES = {None: "y", NotAllowed: "-", NotNow: "n", NotYours: "o"}

# Per phase (preparing, marketplace, sessions, convergence, closed):
# y may, - not with this role, n not now, o only with one's own.
#                wall    participant  another's  co-host host
EXPECTED = """
board.read       yyyyy   yyyyy        yyyyy      yyyyy   yyyyy
notes.read       yyyyy   yyyyy        yyyyy      yyyyy   yyyyy
me.name          -----   yyyyy        yyyyy      yyyyy   yyyyy
topic.propose    -----   yyyyn        yyyyn      yyyyy   yyyyy
topic.edit       -----   yyyyn        oooon      yyyyy   yyyyy
topic.withdraw   -----   yyyyn        oooon      yyyyy   yyyyy
topic.place      -----   nyyyn        nooon      yyyyy   yyyyy
topic.swap       -----   -----        -----      yyyyy   yyyyy
topic.hide       -----   -----        -----      yyyyy   yyyyy
interest.mark    -----   yyyyn        yyyyn      yyyyy   yyyyy
note.post        -----   yyyyn        yyyyn      yyyyy   yyyyy
note.edit        -----   yyyyn        oooon      yyyyy   yyyyy
note.hide        -----   -----        -----      yyyyy   yyyyy
photo.post       -----   yyyyn        yyyyn      yyyyy   yyyyy
photo.edit       -----   yyyyn        oooon      yyyyy   yyyyy
photo.show       -----   -----        -----      yyyyy   yyyyy
photo.hide       -----   -----        -----      yyyyy   yyyyy
session.attend   -----   yyyyn        yyyyn      yyyyy   yyyyy
report.write     -----   yyyyn        yyyyn      yyyyy   yyyyy
report.waive     -----   yyyyn        oooon      yyyyy   yyyyy
undo             -----   yyyyy        ooooo      yyyyy   yyyyy
scribe           -----   -----        -----      yyyyy   yyyyy
person.rename    -----   -----        -----      yyyyy   yyyyy
person.mute      -----   -----        -----      yyyyy   yyyyy
hidden.read      -----   -----        -----      yyyyy   yyyyy
event.change     -----   -----        -----      yyyyy   yyyyy
rounds.change    -----   -----        -----      yyyyy   yyyyy
rooms.change     -----   -----        -----      yyyyy   yyyyy
wall.steer       -----   -----        -----      yyyyy   yyyyy
wall.announce    -----   -----        -----      yyyyy   yyyyy
links.renew      -----   -----        -----      -----   yyyyy
event.copy       -----   -----        -----      yyyyy   yyyyy
event.rehearse   -----   -----        -----      yyyyy   yyyyy
event.delete     -----   -----        -----      -----   yyyyy
book.read        -----   yyyyy        yyyyy      yyyyy   yyyyy
book.agree       -----   yyyyy        yyyyy      yyyyy   yyyyy
book.freeze      -----   -----        -----      yyyyy   yyyyy
"""
WHO = [
    (Role.WALL, True),
    (Role.PARTICIPANT, True),
    (Role.PARTICIPANT, False),
    (Role.COHOST, False),
    (Role.HOST, False),
]
CASES = [line.split() for line in EXPECTED.split("\n") if line]


def outcome(role, action, event, *, own):
    try:
        require(Actor(role=role), action, event, own=own)
    except (NotAllowed, NotNow, NotYours) as refusal:
        return OUTCOMES[type(refusal)]
    return OUTCOMES[None]


@pytest.mark.parametrize(("action", "expected"), [(case[0], case[1:]) for case in CASES])
def test_action_is_open_to_whom_the_table_says_in_every_phase(action, expected):
    found = [
        "".join(outcome(role, action, replace(EVENT, phase=phase), own=own) for phase in Phase)
        for role, own in WHO
    ]

    assert found == expected


def test_expected_table_has_every_action():
    assert [case[0] for case in CASES] == list(TABLE)


def test_closed_book_is_not_for_participants_but_for_hosts():
    closed = replace(EVENT, book_open=False)

    assert outcome(Role.PARTICIPANT, "book.read", closed, own=False) == "n"
    assert outcome(Role.COHOST, "book.read", closed, own=False) == "y"


@pytest.mark.parametrize("deed", Deed)
def test_host_opens_and_closes_each_deed_by_phase(deed):
    action = {
        Deed.PROPOSE: "topic.propose",
        Deed.PLACE: "topic.place",
        Deed.INTEREST: "interest.mark",
        Deed.NOTE: "note.post",
    }[deed]
    never = replace(EVENT, rules={**DEFAULT_RULES, deed: ()})
    when_closed = replace(EVENT, rules={**DEFAULT_RULES, deed: (Phase.CLOSED,)})

    assert outcome(Role.PARTICIPANT, action, never, own=True) == "n"
    closed = replace(when_closed, phase=Phase.CLOSED)
    assert outcome(Role.PARTICIPANT, action, closed, own=True) == "y"


def test_refusals_name_the_action_and_the_phase():
    with pytest.raises(NotNow) as refused:
        require(Actor(role=Role.PARTICIPANT), "topic.place", EVENT, own=True)

    assert refused.value.facts == {"action": "topic.place", "phase": Phase.PREPARING}


def test_screens_are_told_what_is_possible_with_ones_own():
    allowed = can(Actor(role=Role.PARTICIPANT), EVENT)

    assert list(allowed) == list(TABLE)
    assert {action for action, is_allowed in allowed.items() if is_allowed} == {
        "board.read",
        "notes.read",
        "me.name",
        "topic.propose",
        "topic.edit",
        "topic.withdraw",
        "interest.mark",
        "note.post",
        "note.edit",
        "photo.post",
        "photo.edit",
        "session.attend",
        "report.write",
        "report.waive",
        "undo",
        "book.read",
        "book.agree",
    }


def test_whoever_is_muted_reads_and_nothing_else_unless_they_host():
    muted = Actor(role=Role.PARTICIPANT, person="p", muted=True)

    may = {action for action, allowed in can(muted, EVENT).items() if allowed}

    assert may == {"board.read", "notes.read", "book.read", "book.agree"}
    with pytest.raises(Muted):
        require(muted, "topic.edit", EVENT, own=True)
    host = replace(muted, role=Role.HOST)
    assert can(host, EVENT) == can(replace(host, muted=False), EVENT)
