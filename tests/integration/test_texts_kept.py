"""Shared texts through kills and processes: what was acknowledged is there, every word once."""

from __future__ import annotations

import gc
import random
import threading
import time

import pytest

from tests.fuzz.__main__ import fuzz
from tests.integration.test_texts import Table, wait_until
from tests.soak.table import soak
from tests.soak.writer import Wanted
from tests.support.phone import Phone, new_ref
from tests.support.shared_text import SharedText

# The client leaves the sockets of a server that was killed for the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture(autouse=True)
def collected():
    """Have them closed here, where they are excused, and not in somebody else's test."""
    yield
    gc.collect()


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_letters_that_were_acknowledged_survive_a_kill_in_the_middle_of_writing(
    request, new_server, new_person, kind
):
    url = request.getfixturevalue("postgres_url") if kind == "postgres" else ""
    server = new_server(**({"OPENSPACE_DATABASE_URL": url} if url else {}))
    table = Table(server, new_person)
    acknowledged = []

    def write(text, name):
        text.patience = 3
        for n in range(500):
            word = f"{name}{n} "
            text.insert(0, word)
            try:
                answer = text.send()
            except Exception:  # noqa: BLE001 - the line is dead, in whichever way
                return
            if "error" not in answer:
                acknowledged.append(word)

    writing = [
        threading.Thread(target=write, args=(text, name), daemon=True)
        for text, name in zip(table.texts, ("hanna", "ana"), strict=True)
    ]
    for one in writing:
        one.start()
    wait_until(lambda: len(acknowledged) > 10, 60)
    time.sleep(random.uniform(0, 0.1))
    server.kill()
    kept = list(acknowledged)
    server.start()

    said = table.report()["texts"]["body"].split()
    assert {word.strip() for word in kept} <= set(said)
    assert len(said) == len(set(said))
    for one in writing:
        one.join(60)


def test_words_owed_when_the_server_was_killed_are_told_at_its_next_start(new_server, new_person):
    server = new_server()
    table = Table(server, new_person)
    hers, _ = table.texts
    for words in ("one ", "two "):
        hers.insert(0, words)
        hers.send()
    server.kill()
    server.start()

    board = table.hanna.get("board").json()
    assert board["topics"][table.topic]["words"] == 2
    log = table.hanna.get("changes", since=1).json()["changes"]
    told = [c["data"]["words"] for c in log if c["kind"] == "report.written"]
    assert told == [1, 2]


def test_two_processes_write_in_one_text(new_server, redis_url, postgres_url):
    secret = new_ref()
    settings = {
        "OPENSPACE_DATABASE_URL": postgres_url,
        "OPENSPACE_REDIS_URL": redis_url,
        "OPENSPACE_SECRET": secret,
    }
    one, other = new_server(**settings), new_server(**settings)
    with Phone(one.base_url) as hanna, Phone(other.base_url) as ben:
        hanna.create_event()
        hanna.put("me", name="Hanna").raise_for_status()
        topic = new_ref()
        hanna.post("topics", ref=topic, title="Bees").raise_for_status()
        ben.join(hanna.code, "Ben")
        hers = SharedText(hanna.follow(), topic)
        his = SharedText(ben.follow(), topic)
        pens = []
        assert hanna.live is not None
        hanna.live.socket.on("pens", lambda told: pens.append(told["pens"]))
        hers.open()
        his.open()

        def send(text, words):
            text.insert(len(str(text)), words)
            return text.send()

        assert his.ask("text.pen") == {}
        for n in range(10):
            assert send(hers, f"h{n} ") == {"head": 2 * n + 1}
            assert send(his, f"b{n} ") == {"head": 2 * n + 2}
        wait_until(lambda: hers.head == his.head == 20)

        assert str(hers) == str(his)
        assert len(str(hers).split()) == 20
        wait_until(lambda: pens and [pen["field"] for pen in pens[0]] == ["body"])


def test_earlier_version_is_brought_back_while_somebody_writes_on(server, new_person):
    table = Table(server, new_person)
    hers, anas = table.texts
    hers.insert(0, "Line one\n" + "All that we said.\n" * 30)
    hers.send()
    wait_until(lambda: anas.head == 1)
    anas.delete(9, 540)
    anas.send()
    history = table.hanna.get(f"topics/{table.topic}/texts/body/versions").json()
    wait_until(lambda: hers.head == 2)
    assert history["now"]["text"] == "Line one"
    (version,) = history["versions"]
    assert version["text"] == ("Line one\n" + "All that we said.\n" * 30).strip()
    people = table.hanna.get("board").json()["people"]
    assert [people[person]["name"] for person in version["people"]] == ["Hanna"]

    anas.insert(0, "Meanwhile: ")
    back = table.hanna.put(f"topics/{table.topic}/texts/body", version=version["n"])
    assert back.status_code == 200
    assert "error" not in anas.send()
    wait_until(lambda: hers.head == anas.head == 4)

    assert str(hers) == str(anas) == "Meanwhile: " + version["text"]
    missing = table.hanna.put(f"topics/{table.topic}/texts/body", version=99)
    assert missing.json()["error"]["what"] == "version"


def test_people_write_through_cuts_and_kills_and_every_word_is_there_once(new_server):
    wanted = Wanted(writers=4, letters=6_000, kills=1, cuts=1, cut_seconds=1, pause=0.05)

    done = soak(new_server(), wanted, lambda _line: None)

    assert done.faults == []
    assert done.letters >= 6_000
    assert (done.kills, done.cuts) == (1, 2)


def test_mutated_updates_break_nothing():
    found = fuzz(updates=5_000, seed=3)

    assert set(found) == {"gap", "invalid", "let in", "nothing new", "grown_kb"}
    assert found["grown_kb"] < 20_000
