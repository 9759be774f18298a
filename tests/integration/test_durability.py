"""What was acknowledged survives a server that is killed in the middle of writing."""

from __future__ import annotations

import random
import threading
import time

import pytest
import requests

from tests.integration.test_texts import wait_until
from tests.support.phone import Phone

WRITERS = 6
KILLS = 3


class Writer(threading.Thread):
    """Proposes topics until told to stop; remembers what was acknowledged, and what was not."""

    def __init__(self, server, code, name, stop):
        super().__init__(daemon=True)
        self.phone = Phone(server.base_url).join(code, name)
        self.name, self.stop = name, stop
        self.acknowledged, self.unsure = [], []

    def run(self):
        for n in range(30):  # within one person's budget
            if self.stop.is_set():
                break
            ref = f"{self.name}-topic-{n:04}"
            try:
                answer = self.phone.post("topics", ref=ref, title=ref)
            except requests.RequestException:
                self.unsure.append(ref)
                break
            assert answer.status_code == 201, answer.text
            self.acknowledged.append((ref, answer.json()))
        self.phone.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_acknowledged_topics_survive_kills_in_the_middle_of_writing(request, new_server, kind):
    settings = {}
    if kind == "postgres":
        settings["OPENSPACE_DATABASE_URL"] = request.getfixturevalue("postgres_url")
    server = new_server(**settings)
    chance = random.Random(3)
    acknowledged, unsure = [], []
    with Phone(server.base_url) as host:
        host.create_event()
        for kill in range(KILLS):
            stop = threading.Event()
            names = [f"w{kill}{n}" for n in range(WRITERS)]
            writers = [Writer(server, host.code, name, stop) for name in names]
            for writer in writers:
                writer.start()
            wait_until(lambda writers=writers: any(writer.acknowledged for writer in writers))
            time.sleep(chance.uniform(0.0, 0.3))
            server.kill()
            stop.set()
            for writer in writers:
                writer.join()
                acknowledged += writer.acknowledged
                unsure += writer.unsure
            server.start()

        board = host.get("board").json()
        log = host.get("changes", since=max(0, board["seq"] - 150)).json()["changes"]

    assert len(acknowledged) >= KILLS
    for ref, answer in acknowledged:
        (change,) = answer["changes"]
        assert board["topics"][ref] == change["data"]
    assert set(board["topics"]) - {ref for ref, _ in acknowledged} <= set(unsure)
    seqs = [answer["seq"] for _, answer in acknowledged]
    assert len(set(seqs)) == len(seqs)
    newest = board["seq"]
    assert [change["seq"] for change in log] == list(range(newest - len(log) + 1, newest + 1))


def test_wish_repeated_after_a_kill_is_done_once(new_server):
    server = new_server()
    with Phone(server.base_url) as host:
        host.create_event()
        host.put("me", name="Hanna").raise_for_status()
        first = host.post("topics", ref="topic-0001", title="Bees").json()
        server.kill()
        server.start()

        again = host.post("topics", ref="topic-0001", title="Bees").json()

        assert again == first
        assert list(host.get("board").json()["topics"]) == ["topic-0001"]
