"""What people wish for: mostly what collides, drawn from what they have heard of the event."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from msgspec import Struct, field

from openspace.web.writes import WRITES
from tests.chaos.history import Deed, Heard

BY_NAME = {write.command.__name__: write for write in WRITES}

HOST = 0
"""Who hides and shows; as a participant like everybody else otherwise."""

KEPT_SEQS = 12


class Limits(Struct, frozen=True, kw_only=True):
    """How large an event is; a board that is full is fought over, and costs no more with time."""

    people: int
    topics: int
    notes: int


class World(Struct, kw_only=True):
    """What the clients together have heard of an event."""

    limits: Limits
    rounds: list[str]
    rooms: list[str]
    topics: dict[int, list[str]] = field(default_factory=dict)
    notes: dict[int, list[str]] = field(default_factory=dict)
    seqs: dict[int, list[int]] = field(default_factory=dict)

    def learn(self, deed: Deed, heard: Heard) -> None:
        """Take in what came of a wish; told again, it is no news."""
        if heard.code or not heard.marks:
            return
        for what, made in (("propose_topic", self.topics), ("post_note", self.notes)):
            mine = made.setdefault(deed.who, [])
            if deed.what == what and deed.ref not in mine:
                mine.append(deed.ref)
        self.seqs[deed.who] = [*self.seqs.get(deed.who, ())[1 - KEPT_SEQS :], heard.seq]


def count(pools: dict[int, list[str]]) -> int:
    """How many there are, whoever made them."""
    return sum(map(len, pools.values()))


WEIGHTS = {
    "place_topic": 40,
    "unplace_topic": 8,
    "propose_topic": 8,
    "edit_topic": 7,
    "mark_interest": 8,
    "unmark_interest": 4,
    "post_note": 6,
    "edit_note": 4,
    "remove_note": 2,
    "bring_back_note": 2,
    "give_name": 2,
    "undo": 6,
    "withdraw_topic": 3,
    "bring_back_topic": 4,
    "hide_topic": 1,
    "show_topic": 2,
    "hide_note": 1,
    "show_note": 2,
}


class Imagination:
    """Draws wishes; the same `chance` in the same world wishes the same."""

    def __init__(self, chance: random.Random, world: World) -> None:
        self._chance = chance
        self._world = world

    def wish(self, ref: str, who: int | None = None) -> Deed:
        """Something that `who`, or anybody, might want now."""
        if who is None:
            who = self._chance.randrange(self._world.limits.people)
        what = self._chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        return self._deed(ref, who, what) or self._propose(ref, who)

    def _deed(self, ref: str, who: int, what: str) -> Deed | None:
        pick, world = self._chance.choice, self._world
        fields: dict[str, Any] = {}
        target = ""
        path = BY_NAME[what].path
        if what.startswith(("hide", "show")) and who != HOST:
            return None
        if what == "propose_topic" or (
            what == "post_note" and count(world.notes) >= world.limits.notes
        ):
            return None
        if path.startswith("/topics/<id_>"):
            theirs = what in {"mark_interest", "unmark_interest", "post_note"} or who == HOST
            pool = self._any(world.topics) if theirs else world.topics.get(who)
            if not pool:
                return None
            target = pick(pool)
        elif path.startswith("/notes/<id_>"):
            pool = self._any(world.notes) if who == HOST else world.notes.get(who)
            if not pool:
                return None
            target = pick(pool)
        elif what == "undo" and not world.seqs.get(who):
            return None
        if make := FIELDS.get(what):
            fields = make(self._chance, world, who)
        return Deed(ref=ref, who=who, what=what, target=target, fields=fields)

    def _any(self, pools: dict[int, list[str]]) -> list[str]:
        filled = [pool for pool in pools.values() if pool]
        return self._chance.choice(filled) if filled else []

    def _propose(self, ref: str, who: int) -> Deed:
        """A topic, or a new name where there are topics enough."""
        what = (
            "give_name"
            if count(self._world.topics) >= self._world.limits.topics
            else "propose_topic"
        )
        return Deed(
            ref=ref, who=who, what=what, fields=FIELDS[what](self._chance, self._world, who)
        )


def _slot(chance: random.Random, world: World, _who: int) -> dict[str, Any]:
    return {"round": chance.choice(world.rounds), "room": chance.choice(world.rooms)}


def _undo(chance: random.Random, world: World, who: int) -> dict[str, Any]:
    return {"seq": chance.choice(world.seqs[who])}


def _words(name: str) -> Callable[[random.Random, World, int], dict[str, Any]]:
    def words(chance: random.Random, _world: World, who: int) -> dict[str, Any]:
        return {name: f"{chance.choice(('Bees', 'Trust', 'Rain', 'Oars'))} {who} {chance.random()}"}

    return words


FIELDS = {
    "place_topic": _slot,
    "propose_topic": _words("title"),
    "edit_topic": _words("title"),
    "post_note": _words("text"),
    "edit_note": _words("text"),
    "give_name": _words("name"),
    "undo": _undo,
}
