"""Reading the book: all that becomes of it, and a stamp that says whether it is still the same."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from openspace.domain.proceedings import Consent, Proceedings, build
from openspace.store.counts import who_marked
from openspace.store.queries import board_of, readable_notes
from openspace.store.reports import write_ups
from openspace.store.tables import EventRow, PersonRow, TextRow


def book_of(db: Session, event: EventRow) -> Proceedings:
    """The whole book as it stands; nothing of it is told before it was chosen from."""
    return build(
        board_of(db, event),
        readable_notes(db, event.id),
        write_ups(db, event.id),
        marks=who_marked(db, event.id),
        consents=_consents(db, event.id),
    )


def stamp_of(db: Session, event: EventRow) -> str:
    """What changes whenever the book does: by the log, by the shared texts, or by a consent."""
    heads = db.scalar(select(func.sum(TextRow.head)).where(TextRow.event_id == event.id))
    agreed = db.scalar(select(func.max(PersonRow.agreed_at)).where(PersonRow.event_id == event.id))
    return f"{event.seq}.{heads or 0}.{agreed.timestamp() if agreed else 0:.6f}"


def consent_of(db: Session, event_id: int, person_id: str | None) -> Consent:
    """What one person said; nothing yet where nobody knows them."""
    row = db.get(PersonRow, (event_id, person_id)) if person_id else None
    if row is None:
        return Consent(name="")
    return Consent(name=row.name, agrees=row.agrees, contact=row.contact)


def _consents(db: Session, event_id: int) -> list[Consent]:
    query = (
        select(PersonRow.name, PersonRow.agrees, PersonRow.contact)
        .where(PersonRow.event_id == event_id, PersonRow.name != "")
        .order_by(PersonRow.id)
    )
    return [
        Consent(name=name, agrees=agrees, contact=contact)
        for name, agrees, contact in db.execute(query)
    ]
