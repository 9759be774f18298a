"""Updates such as people make, and what becomes of them under somebody's hands."""

from __future__ import annotations

import random
from collections.abc import Iterator

from pycrdt import Doc, Text

LETTERS = ("a", "bc", "é", "漢字", "🐝", "x🐝y", "Hello, bees. ")
EDGES = (b"\x00", b"\x7f", b"\x80", b"\xff" * 8 + b"\x7f", b"\xff\xff\xff\xff\x0f", b"\x80\x00")


class People:
    """A few phones that write in one text and hear of one another."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._docs = [Doc[Text](client_id=chance.getrandbits(32)) for _ in range(4)]

    def updates(self) -> Iterator[bytes]:
        """What each sends, forever: what is new, or all that it has."""
        chance = self._chance
        while True:
            one, other = chance.sample(self._docs, 2)
            before = one.get_state()
            for _ in range(chance.randint(1, 3)):
                self._edit(one.get("t", type=Text))
            yield one.get_update(before if chance.random() < 0.8 else b"\0")
            if chance.random() < 0.3:
                other.apply_update(one.get_update(other.get_state()))

    def _edit(self, text: Text) -> None:
        chance, now = self._chance, str(text)
        at = chance.randint(0, len(now))
        start = len(now[:at].encode())
        if now[at:] and (chance.random() < 0.4 or len(now) > 200):
            del text[start : start + len(now[at : at + chance.randint(1, 9)].encode())]
        else:
            text.insert(start, chance.choice(LETTERS))


def mutated(chance: random.Random, update: bytes, other: bytes) -> bytes:
    """An update with one to four things wrong; seldom with nothing."""
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3, 4))):
        at = chance.randrange(len(update) + 1)
        to = min(len(update), at + chance.randint(1, 8))
        match chance.randrange(6):
            case 0:
                update = update[:at] + bytes([chance.randrange(256)]) + update[at + 1 :]
            case 1:
                update = update[:at] + update[to:]
            case 2:
                update = update[:to] + update[at:]
            case 3:
                update = update[:at] + chance.choice(EDGES) + update[to:]
            case 4:
                begin = chance.randrange(len(other) + 1)
                update = update[:at] + other[begin : begin + chance.randint(1, 12)] + update[to:]
            case _:
                update = update[:at]
    return update
