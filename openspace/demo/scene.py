"""What the simulated people know: the board, and what of the script has been said."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from openspace.demo import script
from openspace.demo.guest import Door, Guest, Json


class Slot(NamedTuple):
    """One round in one room."""

    round: str
    room: str


class Written(NamedTuple):
    """A note that somebody wrote."""

    author: Guest
    id: str
    text: str
    language: str


class Scene:
    """The people, the board as last read, and what is still to be said.

    Kept in memory and bounded by the script: every topic is proposed once, every note
    written once.
    """

    def __init__(self, door: Door, people: int, chance: Random) -> None:
        self.chance = chance
        self.guests = [Guest(door, name) for name in script.names(people)]
        self.to_propose = script.topics()
        self.to_write: list[tuple[str, script.ScriptNote]] = []
        self.conveners: dict[str, Guest] = {}
        self.written: list[Written] = []
        self.marks: set[tuple[str, str]] = set()
        self._parts = script.parts()
        self.topics: dict[str, Json] = {}
        self._slots: list[Slot] = []

    def look(self) -> None:
        """Read the board, on which others act too."""
        board = self.guests[0].board()
        self.topics = {i: t for i, t in board["topics"].items() if not t["withdrawn"]}
        rounds = sorted(board["rounds"].values(), key=lambda r: (r["starts"], r["id"]))
        self._slots = [Slot(round_["id"], room) for round_ in rounds for room in board["rooms"]]

    @property
    def slots(self) -> int:
        """How many there are."""
        return len(self._slots)

    def guest(self, name: str) -> Guest:
        """Who plays this part; with few people, some play several."""
        return self.guests[self._parts.index(name) % len(self.guests)]

    def free(self) -> list[Slot]:
        """The slots that nobody has, in the order of the day."""
        taken = {
            Slot(topic["slot"]["round"], topic["slot"]["room"])
            for topic in self.topics.values()
            if topic["slot"]
        }
        return [slot for slot in self._slots if slot not in taken]

    def ours(self, *, placed: bool) -> list[str]:
        """The topics that our people convene, with or without a slot."""
        return [
            id_
            for id_ in self.conveners
            if id_ in self.topics and bool(self.topics[id_]["slot"]) is placed
        ]
