"""Photos: the flip chart, a sketch, a report written on paper."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

MEDIA_TYPES = ("image/jpeg", "image/png", "image/webp")

PHOTO_BYTES = 8 * 1024**2
"""A phone makes its photos smaller first, to a tenth of this."""

EVENT_BYTES = 1024**3
"""What all photos of an event may take on the disk: some 2,000 of them."""

PERSON_MOST = 60
"""Photos of one participant; hosts may post more, for those without a phone."""

UNDER_WAY = 5
"""Uploads of one person that are not finished."""


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
