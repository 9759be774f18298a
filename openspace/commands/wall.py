"""The host's hand on the wall: views, announcements, the bell, and who reads aloud next."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from openspace.commands.topics import present_topic_row
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Line, Wish
from openspace.domain.text import ANNOUNCEMENT_MAX, required_line
from openspace.domain.wall import (
    READING_SECONDS,
    REPLAY_SECONDS,
    Announcement,
    Reading,
    View,
    Wall,
    announced,
    shown,
)
from openspace.store.queries import wall_of

LONGEST_COUNTDOWN = 24 * 60
LONGEST_READING = 600


class SteerWall(Wish, frozen=True, kw_only=True):
    """The view that all walls show from now on; `minutes` for a countdown."""

    view: View
    minutes: Annotated[int, Meta(ge=1, le=LONGEST_COUNTDOWN)] | None = None


class Announce(Wish, frozen=True, kw_only=True):
    """Something to say to everybody, or to the people of a session (`topic`)."""

    text: Line
    topic: str = ""


class ReadAloud(Wish, frozen=True, kw_only=True):
    """The topic that is read aloud now, and for how many seconds."""

    topic: str
    seconds: Annotated[int, Meta(ge=5, le=LONGEST_READING)] = READING_SECONDS


def steer_wall(unit: Unit, wish: SteerWall) -> None:
    """Let every wall show something else; a countdown or a replay begins now."""
    unit.require("wall.steer")
    lasts = _lasts(wish)
    until = unit.now + lasts if lasts else None
    wall = wall_of(unit.event)
    after = _after(wall, unit.now) if wish.view is View.COUNTDOWN else View.AUTO
    _change(unit, "wall.steered", replace(wall, view=wish.view, until=until, after=after))


def _after(wall: Wall, now: datetime) -> View:
    """What is shown after a countdown that begins now: what was before it, or the last.

    A replay would begin anew, and nobody asked for it a second time.
    """
    view = shown(wall, now)
    if view is View.REPLAY:
        return View.AUTO
    return wall.after if view is View.COUNTDOWN else view


def _lasts(wish: SteerWall) -> timedelta | None:
    """How long the view has something to tell; all walls tell the same part of it at once."""
    if wish.view is View.REPLAY:
        return timedelta(seconds=REPLAY_SECONDS)
    return timedelta(minutes=wish.minutes) if wish.minutes else None


def ring_bell(unit: Unit, _wish: Bare) -> None:
    """Ring the bell on every wall, and on the phones that want to hear it."""
    unit.require("wall.steer")
    _change(unit, "wall.rung", replace(wall_of(unit.event), bell=unit.now))


def announce(unit: Unit, wish: Announce) -> None:
    """Say something to everybody, or to a session's people; its id is the wish's `ref`.

    :raises Invalid: when it is empty or over 200 characters.
    :raises NotFound: when there is no such topic.
    """
    unit.require("wall.announce")
    if wish.topic:
        present_topic_row(unit, wish.topic)
    text = required_line(wish.text, "text", ANNOUNCEMENT_MAX)
    said = Announcement(id=wish.ref, text=text, topic=wish.topic, at=unit.now)
    wall = wall_of(unit.event)
    now = replace(wall, announcements=announced(wall, said))
    _change(unit, "wall.announced", now, announcement=said.id)


def read_aloud(unit: Unit, wish: ReadAloud) -> None:
    """Let a topic be read aloud now: the wall shows it, and its convener's phone says so."""
    unit.require("wall.steer")
    topic = present_topic_row(unit, wish.topic)
    wall = wall_of(unit.event)
    reading = Reading(topic=topic.id, since=unit.now, seconds=wish.seconds)
    read = (*(one for one in wall.read if one != topic.id), topic.id)
    _change(unit, "wall.read_aloud", replace(wall, reading=reading, read=read))


def count_as_read(unit: Unit, topic_id: str) -> None:
    """Nobody is called to read this topic aloud: it is another's, once more."""
    wall = wall_of(unit.event)
    _change(unit, "wall.read_aloud", replace(wall, read=(*wall.read, topic_id)))


def end_reading(unit: Unit, _wish: Bare) -> None:
    """Nobody reads aloud any more."""
    unit.require("wall.steer")
    fall_silent(unit)


def fall_silent(unit: Unit, topic_id: str = "") -> None:
    """Let nobody be called to read aloud any more, or nobody to read this topic.

    What else the wish does is told after it, for what stands last is what the host can undo.
    """
    wall = wall_of(unit.event)
    if wall.reading and topic_id in ("", wall.reading.topic):
        _change(unit, "wall.fell_silent", replace(wall, reading=None))


def _change(unit: Unit, kind: str, wall: Wall, announcement: str = "") -> None:
    """Set it; what the host does next undoes it, so there is nothing to put back."""
    unit.event.wall = msgspec.to_builtins(wall)
    unit.record(kind, wall, unit.event, undoable=False, subject=f"wall:{announcement}")
