"""Notes: what people write about a topic before, during and after its session."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Note(Struct, frozen=True, kw_only=True):
    """One contribution to a topic's notes: Markdown `text`, its author's person id."""

    id: str
    topic: str
    author: str
    text: str
    language: str = ""
    at: datetime
    edited_at: datetime | None = None
