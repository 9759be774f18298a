"""Many at once: one gets the slot, the others are told who has it, and the log has no gap."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import msgspec
import pytest

from openspace.domain.board import Board
from openspace.domain.changes import KINDS, apply
from openspace.wire.records import board_out
from tests.support.phone import Phone
from tests.support.server import Server

TOPICS_EACH = 17  # with their claims within one person's budget


class Race:
    """People with topics who all want the same slot; each claim goes out on a line of its own."""

    def __init__(self, servers, claims):
        self.leave = ExitStack()
        self.host = self._phone(servers[0])
        self.host.create_event(rounds=2, rooms=["Library", "Garden"])
        self.host.put("phase", phase="marketplace").raise_for_status()
        self.before = self.host.get("board").json()
        self.slot = {"round": min(self.before["rounds"]), "room": min(self.before["rooms"])}
        self.claims = [self._claim(servers, n) for n in range(claims)]

    def _phone(self, server):
        return self.leave.enter_context(Phone(server.base_url))

    def _claim(self, servers, n):
        if n % TOPICS_EACH == 0:
            self.convener = self._phone(servers[0]).join(self.host.code, f"Convener {n}")
        topic = f"topic-{n:04}"
        self.convener.post("topics", ref=topic, title=f"Topic {n}").raise_for_status()
        line = self._phone(servers[n % len(servers)])
        line.code = self.host.code
        line.http.cookies.update(self.convener.http.cookies)
        line.get("me").raise_for_status()  # connected before the start
        return lambda: (topic, line.put(f"topics/{topic}/placement", **self.slot))

    def run(self):
        with ThreadPoolExecutor(len(self.claims)) as pool:
            return [started.result() for started in [pool.submit(claim) for claim in self.claims]]

    def check(self, answers):
        """Exactly one has it, every other was told so, and the log tells the board."""
        board = self.host.get("board").json()
        won = [topic for topic, answer in answers if answer.status_code == 200]
        holders = [id_ for id_, topic in board["topics"].items() if topic["slot"] == self.slot]
        assert won == holders
        assert len(won) == 1
        winner = board["topics"][won[0]]
        named = {
            "id": winner["id"],
            "title": winner["title"],
            "convener": board["people"][winner["convener"]]["name"],
        }
        free = [
            {"round": round_, "room": room} for round_ in board["rounds"] for room in board["rooms"]
        ]
        free.remove(self.slot)
        for topic, answer in answers:
            if topic == won[0]:
                continue
            error = answer.json()["error"]
            assert (answer.status_code, error["code"]) == (409, "slot_taken"), answer.text
            assert (error["slot"], error["topic"]) == (self.slot, named)
            assert sorted(error["nearest"], key=str) == sorted(free, key=str)
            assert error["nearest"][0]["round"] == self.slot["round"]
        self._check_log(board)

    def _check_log(self, board):
        changes, held = [], msgspec.convert(self.before, Board)
        while held.seq < board["seq"]:
            told = self.host.get("changes", since=held.seq).json()
            if "board" in told:  # too many at once: ask for the hosts' log, which has them all
                assert self._log() == list(range(1, board["seq"] + 1))
                return
            changes = told["changes"]
            for change in changes:
                held = apply(held, msgspec.convert(change, KINDS[change["kind"]]))
        assert msgspec.json.decode(msgspec.json.encode(board_out(held))) == board

    def _log(self):
        seqs, before = [], None
        while entries := self.host.get("log", **({"before": before} if before else {})).json()[
            "entries"
        ]:
            seqs += [seq for entry in entries for seq in range(entry["first"], entry["seq"] + 1)]
            before = entries[-1]["first"]
        return sorted(seqs)


def test_one_of_twenty_claims_at_once_wins(any_server):
    race = Race([any_server], 20)
    with race.leave:
        race.check(race.run())


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_one_of_two_hundred_claims_at_once_wins(request, new_server, kind):
    settings = {"OPENSPACE_ASYNC": "eventlet"}
    if kind == "postgres":
        settings["OPENSPACE_DATABASE_URL"] = request.getfixturevalue("postgres_url")
    race = Race([new_server(**settings)], 200)
    with race.leave:
        race.check(race.run())


def test_one_of_forty_claims_through_two_processes_wins(postgres_url, new_server):
    settings = {"OPENSPACE_DATABASE_URL": postgres_url, "OPENSPACE_SECRET": "the same for both"}
    servers: list[Server] = [new_server(**settings), new_server(**settings)]
    race = Race(servers, 40)
    with race.leave:
        race.check(race.run())
