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

    `number` counts the event's topics from 1, `convener` is a person's id. `interest`, `notes`,
    `here` (people who were there), `words` (of the report) and `photos` are counts. With
    `no_notes` its people said that there will be no report. A withdrawn topic stays readable,
    has no slot, and can be brought back. One that was combined `into` another stays readable too,
    and the other one counts its interest; `asks` is the topic with which its convener wants that.
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
    here: int = 0
    words: int = 0
    photos: int = 0
    no_notes: bool = False
    into: str | None = None
    asks: str | None = None
    at: datetime
