"""The origin: which course of things the log tells.

A restored backup goes on from an earlier moment, and soon gives out again the numbers of changes
that some phones have seen with other content. The origin is renewed then, so that they notice.
"""

from __future__ import annotations

import secrets

from sqlalchemy.orm import Session

from openspace.store.tables import MetaRow

KEY = "origin"


def origin_of(db: Session) -> str:
    """The origin of this database."""
    return db.get_one(MetaRow, KEY).value


def renew_origin(db: Session) -> None:
    """From now on it tells another course of things."""
    db.merge(MetaRow(key=KEY, value=secrets.token_hex(8)))
