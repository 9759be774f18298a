"""The link that everybody may have: renewing it gives the event another code.

The old code is dead, by nature, for whoever asks by it: there is no event with it. Only who is in
the event already is led on to the new one, and nobody else ever learns it from us.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from openspace import metrics
from openspace.commands.answers import Answer, hash_wish, keep, kept
from openspace.commands.callers import Caller
from openspace.commands.unit import House, Unit
from openspace.commands.wishes import Bare
from openspace.domain.changes import Change
from openspace.domain.errors import CodeRenewed, NotFound, Refusal
from openspace.domain.event import Event
from openspace.domain.ids import read_code
from openspace.store.codes import code_now, event_formerly, free_code
from openspace.store.queries import lock_event
from openspace.store.tables import FormerCodeRow


def renew_join_link(house: House, caller: Caller, code: str, wish: Bare) -> str:
    """Give event `code` another code; answers the new one.

    Repeated by the same caller with the same `ref`, also under the code that is no more, it
    changes nothing and answers the same.

    :raises NotFound: no such event (any more).
    :raises NotAllowed: for everybody but the host.
    """
    wish_hash = hash_wish(caller, "renew_join_link", (wish,))

    def work(db: Session) -> tuple[Answer, bool]:
        event = lock_event(db, code) or event_formerly(db, code)
        if event is None:
            raise NotFound(what="event")
        if earlier := kept(db, event.id, wish.ref, wish_hash):
            return earlier, False
        if event.code != code:
            raise NotFound(what="event")
        unit = Unit(db, event, caller, wish.ref)
        _renew(unit)
        keep(db, event.id, unit.answer, wish_hash, unit.now)
        return unit.answer, True

    answer, is_new = house.database.write(work)
    (change,) = answer.changes
    if is_new:
        metrics.CHANGES.add()
        house.renewed(code, _code_in(change))
        house.announce(_code_in(change), change.seq)
    return _code_in(change)


def _renew(unit: Unit) -> None:
    unit.require("links.renew")
    unit.db.add(FormerCodeRow(code=unit.event.code, event_id=unit.event.id))
    unit.event.code = free_code(unit.db)
    unit.tell("event.join_link_renewed")


def _code_in(change: Change) -> str:
    assert isinstance(change.data, Event)  # noqa: S101 - for the type checker
    return change.data.code


def led_on(house: House, caller: Caller, typed: str, refusal: Refusal) -> Refusal:
    """The same refusal, unless it is that there is no event `typed` and `caller` is in it.

    Then it is the one that tells them its new code.
    """
    if not isinstance(refusal, NotFound) or refusal.facts.get("what") != "event":
        return refusal
    new = new_code_for(house, caller, typed)
    return refusal if new is None else CodeRenewed(event=new)


def new_code_for(house: House, caller: Caller, typed: str) -> str | None:
    """The code now of the event that once had the code `typed`, if `caller` is in it."""
    code = read_code(typed)
    if code is None or not caller.token_hash:
        return None
    return house.database.read(lambda db: code_now(db, code, caller.token_hash))
