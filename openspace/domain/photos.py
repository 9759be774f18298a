"""Photos: the flip chart, a sketch, a report written on paper."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Photo(Struct, frozen=True, kw_only=True):
    """A photo of a topic: its poster's person id, `alt` its words, `width` and `height` in pixels.

    One that is not `shown` waits for the host's word; only hosts and its author see it.
    """

    id: str
    topic: str
    author: str
    alt: str = ""
    width: int
    height: int
    shown: bool = True
    at: datetime
