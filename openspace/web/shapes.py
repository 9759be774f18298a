"""What the API answers, as types: the OpenAPI document is made from them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from openspace.commands.answers import Warning_
from openspace.domain.board import Board, Person
from openspace.domain.contributions import Contribution
from openspace.domain.log import Entry
from openspace.domain.notes import Note
from openspace.domain.photos import Photo
from openspace.domain.proceedings_records import Tie
from openspace.domain.report import WriteUp
from openspace.domain.topic import Topic
from openspace.store.editions import Edition
from openspace.store.text_versions import Version


class Links(Struct, frozen=True, kw_only=True):
    """A new event's four links."""

    host: str
    cohost: str
    wall: str
    join: str


class CreatedOut(Struct, frozen=True, kw_only=True):
    """A new event. The links' secrets are told this once and not kept."""

    code: str
    links: Links


class RehearsalOut(Struct, frozen=True, kw_only=True):
    """The code of an event's rehearsal; null where there is none."""

    code: str | None


class DeletedOut(Struct, frozen=True, kw_only=True):
    """The code of an event that is no more."""

    deleted: str


class LinkOut(Struct, frozen=True, kw_only=True):
    """A renewed link, and the event's code, which is another one after that for everybody.

    `qr` is the link as an image, in an address of its own (``data:``), to be scanned by a helper.
    """

    link: str
    qr: str
    code: str


class Refused(Struct, frozen=True, kw_only=True):
    """Why not: a stable code, and a sentence in the reader's language; further facts by code."""

    code: str
    message: str


class RefusalOut(Struct, frozen=True, kw_only=True):
    """A wish that was not granted; nothing has changed."""

    error: Refused


class ChangeOut(Struct, frozen=True, kw_only=True):
    """A change; `data` is the whole new record, see docs/api.md."""

    v: int
    seq: int
    kind: str
    at: str
    by: str | None
    ref: str
    data: dict[str, Any]


class AnswerOut(Struct, frozen=True, kw_only=True):
    """What a write brought about."""

    ref: str
    seq: int
    changes: list[ChangeOut]
    warnings: list[Warning_]


class CaughtUp(Struct, frozen=True, kw_only=True):
    """What was missed: the changes, or the whole board; and of which course of things."""

    origin: str
    changes: list[ChangeOut] | None = None
    seq: int | None = None
    digest: str | None = None
    board: Board | None = None


class StepOut(Struct, frozen=True, kw_only=True):
    """A change without words: `data` has ids, slots and counts alone."""

    seq: int
    kind: str
    at: datetime
    data: dict[str, Any]


class ReplayOut(Struct, frozen=True, kw_only=True):
    """A page of how the board came about, and after which change the next one begins."""

    steps: list[StepOut]
    next: int | None


class Me(Struct, frozen=True, kw_only=True):
    """Who I am in this event."""

    role: str
    person: str | None
    name: str
    agrees: bool
    """Whether my name may stand in a book of those who agreed."""
    contact: str
    marked: list[str]
    muted: bool
    """Whether a host has asked me to read along only."""
    can: dict[str, bool]


class TextNow(Struct, frozen=True, kw_only=True):
    """What a text says, who has written since its newest version, and when last."""

    text: str
    people: list[str]
    at: datetime | None


class TopicOut(Struct, frozen=True, kw_only=True):
    """A topic, its text as HTML, and its notes."""

    topic: Topic
    html: str
    notes: list[Note]
    report: WriteUp


class ClashesOut(Struct, frozen=True, kw_only=True):
    """Pairs of sessions at the same time, and how many people marked both; the strongest first."""

    clashes: list[Tie]


class EditionsOut(Struct, frozen=True, kw_only=True):
    """The frozen editions of the book, oldest first."""

    editions: list[Edition]


class TextVersionsOut(Struct, frozen=True, kw_only=True):
    """What a report's text says and said earlier, newest first, up to twenty at a time.

    `now` is what it says, and who has written since the newest version; `before` is what to ask
    with for older ones, null where there are none.
    """

    now: TextNow
    versions: list[Version]
    before: int | None


class HiddenOut(Struct, frozen=True, kw_only=True):
    """What was hidden, the photos that wait for a host's word, and who only reads along."""

    topics: list[Topic]
    notes: list[Note]
    photos: list[Photo]
    waiting: list[Photo]
    muted: list[Person]


class ContributionsOut(Struct, frozen=True, kw_only=True):
    """What people wrote, newest first, up to twenty at a time.

    `before` is what to ask with for older ones, null where there are none.
    """

    contributions: list[Contribution]
    before: str | None


class UploadOut(Struct, frozen=True, kw_only=True):
    """How far an upload is: `arrived` of its `bytes`; `answer` tells what came of the last part."""

    bytes: int
    arrived: int
    done: bool
    answer: AnswerOut | None = None


class LogOut(Struct, frozen=True, kw_only=True):
    """Up to fifty lines, newest first; go on with `before` the last one's `first`."""

    entries: list[Entry]
