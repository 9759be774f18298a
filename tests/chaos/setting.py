"""An event for chaos to happen in, made through the commands, without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct

from openspace.commands.callers import Caller
from openspace.commands.creating import CreateEvent, create_event
from openspace.commands.unit import House, perform
from openspace.domain.board import Board
from openspace.domain.ids import hash_secret, new_id
from openspace.store.database import Database
from openspace.store.queries import board_of, event_by_code
from tests.chaos.history import Deed
from tests.chaos.wishes import BY_NAME, Limits, World

KEY = b"a key of no consequence, 32 long"


class Stage(Struct, frozen=True, kw_only=True):
    """An event with its people in it: its code, the last change of its making, and its world."""

    code: str
    since: int
    world: World


def caller_of(who: int) -> Caller:
    """Person number `who`, without a cookie."""
    return Caller(hash_secret(f"person {who}"))


def do(house: House, code: str, deed: Deed) -> Any:
    """Let the commands do what a wish asks for.

    :raises Refusal: what they refuse.
    """
    write = BY_NAME[deed.what]
    wish = msgspec.convert({"ref": deed.ref, **deed.fields}, write.wish)
    ids = (deed.target,) if "<id_>" in write.path else ()
    return perform(house, code, caller_of(deed.who), write.command, *ids, wish)


def event_wish(rounds: int, rooms: int) -> dict[str, Any]:
    """What makes an event of that size, for tomorrow."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    return {
        "ref": new_id(),
        "theme": "What if everything breaks?",
        "when": {"date": tomorrow.isoformat(), "first": "09:00", "minutes": 30, "rounds": rounds},
        "rooms": [{"name": f"Room {n}"} for n in range(rooms)],
    }


def set_the_stage(database: Database, limits: Limits, rounds: int, rooms: int) -> Stage:
    """Make an event in its marketplace, with everybody named; person 0 is its host."""
    house = House(database, KEY)
    wish = msgspec.convert(event_wish(rounds, rooms), CreateEvent)
    code = create_event(house, caller_of(0), wish).code
    begin = {"phase": "marketplace"}
    do(house, code, Deed(ref=new_id(), who=0, what="change_phase", fields=begin))
    for who in range(limits.people):
        named = {"name": f"Person {who}"}
        do(house, code, Deed(ref=new_id(), who=who, what="give_name", fields=named))
    board = board_in(database, code)
    return Stage(code=code, since=board.seq, world=world_of(board, limits))


def board_in(database: Database, code: str) -> Board:
    """The board as the tables have it."""

    def read(db: Any) -> Board:
        event = event_by_code(db, code)
        assert event is not None
        return board_of(db, event)

    return database.read(read)


def world_of(board: Board, limits: Limits) -> World:
    """The world of an event in which nothing has been proposed yet."""
    return World(limits=limits, rounds=sorted(board.rounds), rooms=sorted(board.rooms))
