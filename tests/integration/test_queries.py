"""What people do all the time costs as many queries in a crowd as among few."""

from __future__ import annotations

import threading
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from openspace.store.log import MOST
from openspace.wire.catching_up import catch_up
from tests.integration.api import Caller, fill_budgets

CROWDS = (1, 3, 100)


@pytest.fixture(scope="module")
def crowds(running):
    """The hosts of a small, a middling and a large event."""
    return [crowd(running, topics) for topics in CROWDS]


@contextmanager
def counted(running):
    """The statements that this thread sent meanwhile; the announcer tells in one of its own."""
    statements = []
    here = threading.get_ident()

    def note(_connection, _cursor, statement, *_more):
        if threading.get_ident() == here:
            statements.append(statement)

    engine = running.house.database.engine
    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


def crowd(running, topics):
    """An event with so many topics, each with a note and a mark, by people who come in turn."""
    fill_budgets(running)
    host = Caller(running)
    host.create_event()
    host.send("PUT", "phase", phase="marketplace")
    for n in range(topics):
        if n % 10 == 0:
            fill_budgets(running)
        host.send("POST", "topics", ref=f"topic-{n:04}", title=f"Topic {n}", scribe_for=f"P {n}")
        host.send("POST", f"topics/topic-{n:04}/notes", text="Said", scribe_for=f"P {n}")
        host.send("PUT", f"topics/topic-{n:04}/interest")
    return host


def costs(running, crowds, do):
    """How many statements `do(host)` takes in each size of crowd."""
    found = []
    for host in crowds:
        do(host)  # the first time may fill what is kept in memory
        found.append(count_of(running, do, host))
    return found


def count_of(running, do, host):
    """How many statements `do(host)` takes."""
    with counted(running) as statements:
        do(host)
    return len(statements)


def propose(host):
    host.send("POST", "topics", title="One more", scribe_for="Somebody new")


def place(host):
    board = host.send("GET", "board")
    taken = {topic["slot"]["room"] for topic in board["topics"].values() if topic["slot"]}
    room = next(room for room in board["rooms"] if room not in taken)
    round_ = next(iter(board["rounds"]))
    host.send("PUT", "topics/topic-0000/placement", round=round_, room=room)


def post_note(host):
    host.send("POST", "topics/topic-0000/notes", text="More", scribe_for="P 0")


def mark(host):
    host.send("DELETE", "topics/topic-0000/interest")
    host.send("PUT", "topics/topic-0000/interest")


def read_topic(host):
    assert host.send("GET", "topics/topic-0000")["notes"]


def read_me(host):
    assert host.send("GET", "me")["marked"]


def read_clashes(host):
    assert host.send("GET", "clashes") == {"clashes": []}


def read_log(host):
    assert host.send("GET", "log")["entries"]


def read_log_from_the_beginning(host):
    assert len(host.send("GET", "log?since=1")["entries"]) == MOST


def read_contributions(host):
    assert host.send("GET", "contributions")["contributions"]


def read_book(host):
    book = host.http.get(f"/e/{host.code}/book", base_url="http://localhost")
    assert "Topic 0" in book.text


def read_changes(host):
    newest = host.send("GET", "board")["seq"]
    assert host.send("GET", f"changes?since={newest - 2}")["seq"] == newest


def read_replay(host):
    assert host.send("GET", "replay")["steps"]


@pytest.mark.parametrize(
    ("do", "most"),
    [
        (propose, 16),
        (place, 26),
        (post_note, 16),
        (mark, 30),
        (read_topic, 13),
        (read_me, 8),
        (read_clashes, 9),
        (read_log, 8),
        (read_contributions, 7),
        (read_book, 14),
        (read_changes, 8),
        (read_replay, 6),
    ],
)
def test_act_costs_the_same_in_every_crowd(running, crowds, do, most):
    found = costs(running, crowds, do)

    assert len(set(found)) == 1, found
    assert found[0] <= most


def read_board(host):
    host.send("GET", "board")


def test_board_and_following_cost_the_same_in_every_crowd(running, crowds):
    def follow(host):
        assert "board" in catch_up(running.house.database, host.code, None)

    found = []
    for host in crowds:
        host.send("PATCH", "", place=f"Seen {host.ref()}")
        found.append([count_of(running, do, host) for do in (read_board, read_board, follow)])

    fresh, kept, followed = found[0]
    assert found == [[fresh, kept, followed]] * len(CROWDS)
    assert fresh <= 10
    assert kept <= 2
    assert followed <= 10


def test_log_that_is_asked_for_from_the_beginning_costs_no_more_the_longer_it_is(running):
    host = crowd(running, 1)
    read_log(host)  # the first time may fill what is kept in memory
    found = []
    for _ in range(2):
        for n in range(MOST + 10):
            if n % 10 == 0:
                fill_budgets(running)
            host.send("PATCH", "topics/topic-0000", title=f"Topic {n}")
        found.append(count_of(running, read_log_from_the_beginning, host))

    assert found[1] <= found[0]
    given = host.send("GET", "log?since=1")["entries"]
    older = host.send("GET", f"log?before={given[-1]['first']}")["entries"]
    assert (len(given), given[-1]["first"] - older[0]["seq"]) == (MOST, 1)
