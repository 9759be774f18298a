"""Topics: what people propose, with or without a slot."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Slot(Struct, frozen=True):
    """One round in one room, by their ids."""

    round: str
    room: str


class Topic(Struct, frozen=True, kw_only=True):
    """What somebody proposes. With a slot it is a session.

    `number` counts the event's topics from 1, `convener` is a person's id, `interest` and
    `notes` are counts. A withdrawn topic stays readable, has no slot, and can be brought back.
    """

    id: str
    number: int
    title: str
    body: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    convener: str
    slot: Slot | None = None
    withdrawn: bool = False
    interest: int = 0
    notes: int = 0
    at: datetime
