"""What a wish is answered, and how the answer is kept for when the wish is sent again."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy.orm import Session

from openspace.commands.callers import Caller
from openspace.domain.changes import Change
from openspace.domain.errors import RefUsed
from openspace.store import changelog
from openspace.store.tables import AnswerRow


class Warning_(Struct, frozen=True, kw_only=True):  # noqa: N801 - Warning is a builtin
    """Something done as asked that the person should know of."""

    code: str
    topics: list[dict[str, Any]]


class Answer(Struct, frozen=True, kw_only=True):
    """What a wish brought about. `seq` is the event's newest change after it."""

    ref: str
    seq: int
    changes: list[Change]
    warnings: list[Warning_]


def hash_wish(caller: Caller, name: str, args: tuple[Any, ...]) -> str:
    """What tells one wish from another with the same `ref`: who asked for what, word by word."""
    return hashlib.sha256(msgspec.json.encode([caller.token_hash, name, args])).hexdigest()


class _Stored(Struct):
    seq: int
    warnings: list[Warning_]


def keep(db: Session, event_id: int, answer: Answer, wish_hash: str, at: datetime) -> None:
    """Keep `answer`; its changes stand in the log under the same `ref`."""
    stored = _Stored(seq=answer.seq, warnings=answer.warnings)
    text = msgspec.json.encode(stored).decode()
    row = AnswerRow(event_id=event_id, ref=answer.ref, wish_hash=wish_hash, answer=text, at=at)
    db.add(row)


def kept(db: Session, event_id: int, ref: str, wish_hash: str) -> Answer | None:
    """What the wish `ref` was answered before, None if it is new.

    :raises RefUsed: when the `ref` belongs to another wish.
    """
    row = db.get(AnswerRow, (event_id, ref))
    if row is None:
        return None
    if row.wish_hash != wish_hash:
        raise RefUsed(ref=ref)
    stored = msgspec.json.decode(row.answer, type=_Stored)
    changes = changelog.of_ref(db, event_id, ref)
    return Answer(ref=ref, seq=stored.seq, changes=changes, warnings=stored.warnings)
