"""Every kind of Change, and what each does to a board.

A change carries the whole new record, so that applying it twice does no harm. `apply` is
the only place that knows what a change means; the phones have the same in
``static/js/board/changes.js``, and both are tested on the same recorded changes.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from msgspec import Struct, defstruct
from msgspec.structs import replace

from openspace.domain.board import Board, Person, Room, Round
from openspace.domain.event import Event
from openspace.domain.notes import Note
from openspace.domain.photos import Photo
from openspace.domain.topic import Topic
from openspace.domain.wall import Wall


class Gone(Struct, frozen=True, kw_only=True):
    """A round, room or topic that is no longer on the board."""

    id: str


class Interest(Struct, frozen=True, kw_only=True):
    """How many people marked a topic; who they are is not told."""

    topic: str
    interest: int


class Noted(Struct, frozen=True, kw_only=True):
    """A note as it now stands, and how many its topic has."""

    note: Note
    notes: int


class NoteGone(Struct, frozen=True, kw_only=True):
    """A note that was removed or hidden, and how many its topic still has."""

    id: str
    topic: str
    notes: int


class Attended(Struct, frozen=True, kw_only=True):
    """That a person was at a session, or after all was not, and how many were there."""

    topic: str
    person: str
    here: int


class Written(Struct, frozen=True, kw_only=True):
    """How many words a topic's report has; what they are is read where they are written."""

    topic: str
    words: int


class Pictured(Struct, frozen=True, kw_only=True):
    """A photo that everybody may see, and how many its topic has."""

    photo: Photo
    photos: int


class PhotoGone(Struct, frozen=True, kw_only=True):
    """A photo that is not to be seen (any more, or not yet), and how many its topic has."""

    id: str
    topic: str
    photos: int


class Change(Struct, frozen=True, kw_only=True, tag_field="kind"):
    """One entry of an event's log.

    `seq` counts the event's changes from 1 without gaps. `by` is the person who did it, or
    None where that is nobody's business (interest) or a host without a name. `ref` is the
    client-made reference of the wish that caused it; one wish may cause several changes.
    """

    seq: int
    at: datetime
    by: str | None
    ref: str
    data: Any


def _kind(tag: str, data: type) -> type[Change]:
    name = "".join(part.title() for part in tag.replace(".", "_").split("_"))
    kind: Any = defstruct(
        name,
        [("data", data)],
        bases=(Change,),
        namespace={"__doc__": f"The change ``{tag}``."},
        frozen=True,
        kw_only=True,
        tag=tag,
    )
    return cast("type[Change]", kind)


_DATA: dict[type, tuple[str, ...]] = {
    Event: (
        "event.created",
        "event.changed",
        "event.phase_changed",
        "event.restored",
        # These leave the event as it is: hosts read in the log that it was done, and by whom.
        "event.host_link_renewed",
        "event.cohost_link_renewed",
        "event.wall_link_renewed",
        "event.join_link_renewed",  # it alone has something new: the code
        "event.book_frozen",
        "event.edition_hidden",
        "event.edition_shown",
    ),
    Round: ("round.added", "round.changed", "round.restored"),
    Room: ("room.added", "room.changed", "room.closed", "room.opened", "room.restored"),
    Person: (
        "person.joined",
        "person.renamed",
        "person.muted",
        "person.heard",
        "person.restored",
    ),
    Topic: (
        "topic.proposed",
        "topic.edited",
        "topic.placed",
        "topic.moved",
        "topic.unplaced",
        "topic.withdrawn",
        "topic.brought_back",
        "topic.shown",
        "topic.restored",
        "topic.waived",
        "topic.handed_over",
        "topic.awaited",
        "topic.asked",
        "topic.declined",
        "topic.combined",
        "topic.parted",
    ),
    Interest: ("interest.marked", "interest.unmarked"),
    Noted: ("note.posted", "note.edited", "note.brought_back", "note.shown", "note.restored"),
    NoteGone: ("note.removed", "note.hidden"),
    Pictured: (
        "photo.posted",
        "photo.shown",
        "photo.described",
        "photo.brought_back",
        "photo.restored",
    ),
    PhotoGone: ("photo.offered", "photo.removed", "photo.hidden"),
    Attended: ("attendance.begun", "attendance.ended"),
    Written: ("report.written",),
    Wall: (
        "wall.steered",
        "wall.rung",
        "wall.announced",
        "wall.taken_down",
        "wall.restored",
        "wall.read_aloud",
        "wall.fell_silent",
    ),
    Gone: ("round.removed", "room.removed", "topic.hidden"),
}

COUNTED: dict[type, str] = {
    Interest: "interest",
    Noted: "notes",
    NoteGone: "notes",
    Attended: "here",
    Written: "words",
    Pictured: "photos",
    PhotoGone: "photos",
}
"""What tells of a topic's part, and which of the topic's counts it carries."""

KINDS: dict[str, type[Change]] = {
    tag: _kind(tag, data) for data, tags in _DATA.items() for tag in tags
}
"""Every kind of change by its name on the wire."""


def apply(board: Board, change: Change) -> Board:
    """The board after `change`, which must be the next one.

    A change that the board has already seen leaves it as it is.

    :raises ValueError: when a change is missing between the two.
    """
    if change.seq <= board.seq:
        return board
    if change.seq != board.seq + 1:
        message = f"change {change.seq} does not follow board {board.seq}"
        raise ValueError(message)
    return replace(board, seq=change.seq, **_effect(board, change))


def _effect(board: Board, change: Change) -> dict[str, Any]:
    data = change.data
    if name := COUNTED.get(type(data)):
        return _count(board, topic_id_of(data), **{name: getattr(data, name)})
    match data:
        case Event():
            return {"event": data}
        case Wall():
            return {"wall": data}
        case Round():
            return {"rounds": {**board.rounds, data.id: data}}
        case Room():
            return {"rooms": {**board.rooms, data.id: data}}
        case Person():
            return {"people": {**board.people, data.id: data}}
        case Topic():
            return {"topics": {**board.topics, data.id: data}}
        case _:
            return _without(board, _collection_of(change), data.id)


def topic_id_of(data: Any) -> str:
    """The topic whose count a change carries."""
    match data:
        case Noted():
            return data.note.topic
        case Pictured():
            return data.photo.topic
        case _:
            return str(data.topic)


def _count(board: Board, topic_id: str, **counts: int) -> dict[str, Any]:
    topic = board.topics.get(topic_id)
    if topic is None:  # hidden: its counts come back with it
        return {}
    return {"topics": {**board.topics, topic_id: replace(topic, **counts)}}


def _collection_of(change: Change) -> str:
    return f"{kind_of(change).partition('.')[0]}s"


def _without(board: Board, collection: str, key: str) -> dict[str, Any]:
    records = getattr(board, collection)
    return {collection: {k: v for k, v in records.items() if k != key}}


def kind_of(change: Change) -> str:
    """The name of a change's kind on the wire, such as ``topic.placed``."""
    tag = type(change).__struct_config__.tag
    return str(tag)
