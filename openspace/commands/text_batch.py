"""Writing many updates of shared texts in one transaction, each judged for itself.

What piled up for an event while the last transaction ran is written in the next one. Nothing is
acknowledged, or sent on, before it is committed.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from sqlalchemy.orm import Session

from openspace import metrics
from openspace.commands.texts import TextWrite, settle_texts, write_text
from openspace.commands.unit import House, Unit
from openspace.domain.bytes_in import unreadable
from openspace.domain.errors import Refusal
from openspace.domain.ids import new_id
from openspace.domain.report import TextNews
from openspace.store.merging import UnmergeableError
from openspace.store.queries import hold_event, people_of
from openspace.store.texts import news_in

log = logging.getLogger(__name__)


def write_texts(house: House, code: str, writes: Sequence[TextWrite]) -> list[int | Refusal]:
    """Write them all in one transaction; gives each one's head, or why it was refused.

    :raises NotFound: no such event.
    :raises Busy: too many writes collided.
    """
    poisoned: set[int] = set()
    while True:
        try:
            return _write(house, code, writes, poisoned)
        except _PoisonedError as found:
            # It passed every check, so it is ours to look at; the others are written without it.
            log.exception("an update of a shared text could not be merged, and is refused")
            poisoned.add(found.n)


class _PoisonedError(Exception):
    def __init__(self, n: int) -> None:
        super().__init__(n)
        self.n = n


def _write(
    house: House, code: str, writes: Sequence[TextWrite], poisoned: set[int]
) -> list[int | Refusal]:
    def work(db: Session) -> tuple[list[int | Refusal], list[TextNews], int, int]:
        event = hold_event(db, code)
        first, ref, outcomes = event.seq + 1, new_id(), list[int | Refusal]()
        people = people_of(db, event.id, {write.caller.token_hash for write in writes})
        units = [Unit(db, event, write.caller, ref) for write in writes]
        with db.no_autoflush:
            for n, (unit, write) in enumerate(zip(units, writes, strict=True)):
                try:
                    refused = unreadable("could not be merged") if n in poisoned else None
                    outcomes.append(refused or write_text(unit, write))
                except Refusal as refusal:
                    outcomes.append(refusal)
                except UnmergeableError as error:
                    raise _PoisonedError(n) from error
        # Until here, so that each row was read once.
        del people
        settle_texts(units[-1])
        return outcomes, news_in(db), first, event.seq

    outcomes, news, first, seq = house.database.write(work)
    metrics.TEXT_UPDATES.add(sum(len(one.updates) for one in news))
    if seq >= first:
        metrics.CHANGES.add(seq - first + 1)
        house.announce(code, first)
    if news:
        house.tell_texts(code, news)
    return outcomes
