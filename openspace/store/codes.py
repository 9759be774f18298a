"""The codes of events: which one each has, which it had, and which nobody has or had."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.domain.ids import new_code
from openspace.store.queries import event_by_code
from openspace.store.tables import EventRow, FormerCodeRow, MemberRow


def free_code(db: Session, wanted: str = "") -> str:
    """A code that no event has or had; the `wanted` one, if that is such."""
    code = wanted or new_code()
    while not _is_free(db, code):
        code = new_code()  # one in 6.6 x 10^11 per event is taken
    return code


def _is_free(db: Session, code: str) -> bool:
    # In this order: a code that is renewed meanwhile is the event's first and then a former one.
    return event_by_code(db, code) is None and db.get(FormerCodeRow, code) is None


def event_formerly(db: Session, code: str) -> EventRow | None:
    """The event that once had this code, its row locked as by `lock_event`."""
    query = select(EventRow).join(FormerCodeRow, FormerCodeRow.event_id == EventRow.id)
    return db.scalar(query.where(FormerCodeRow.code == code).with_for_update(of=EventRow))


def code_now(db: Session, former: str, token_hash: str) -> str | None:
    """The code that the event with the code `former` has now, for who is in that event."""
    query = (
        select(EventRow.code)
        .join(FormerCodeRow, FormerCodeRow.event_id == EventRow.id)
        .join(MemberRow, MemberRow.event_id == EventRow.id)
        .where(FormerCodeRow.code == former, MemberRow.token_hash == token_hash)
    )
    return db.scalar(query)


def former_codes(db: Session, code: str) -> list[str]:
    """The codes that the event with the code `code` had before."""
    query = (
        select(FormerCodeRow.code)
        .join(EventRow, EventRow.id == FormerCodeRow.event_id)
        .where(EventRow.code == code)
        .order_by(FormerCodeRow.code)
    )
    return list(db.scalars(query))
