"""What the host does with the wall: which view it shows, what is announced, who reads aloud."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace


class View(StrEnum):
    """What a wall may show. `AUTO` follows the phase by itself and turns its pages."""

    AUTO = "auto"
    NOW = "now"
    AGENDA = "agenda"
    WAITING = "waiting"
    NEWS = "news"
    QUEUE = "queue"
    PRINCIPLES = "principles"
    COUNTDOWN = "countdown"
    JOIN = "join"
    REPLAY = "replay"
    QUIET = "quiet"


class Announcement(Struct, frozen=True, kw_only=True):
    """Something the host says to everybody, or, with `topic`, to that session's people."""

    id: str
    text: str
    topic: str = ""
    at: datetime

    def snapshot(self) -> dict[str, Any]:
        """All of it as JSON values, for hanging it up again as it was."""
        told: dict[str, Any] = msgspec.to_builtins(self)
        return told


class Reading(Struct, frozen=True, kw_only=True):
    """The topic that is read aloud in the marketplace, since when, and for how many seconds."""

    topic: str
    since: datetime
    seconds: int


class Wall(Struct, frozen=True, kw_only=True):
    """The wall as the host has set it, the same on all walls of the event.

    `until` is what a countdown counts to, and when a replay has told everything; `after` what is
    shown when a countdown is over (see `shown`); `bell` when the bell was last rung by hand;
    `read` the topics that were read aloud, in order; the newest announcement stands last.
    """

    view: View = View.AUTO
    until: datetime | None = None
    after: View = View.AUTO
    bell: datetime | None = None
    announcements: tuple[Announcement, ...] = ()
    reading: Reading | None = None
    read: tuple[str, ...] = ()


ANNOUNCEMENTS_MAX = 5
"""More at a time nobody reads; the oldest goes."""

READING_SECONDS = 12
"""For one topic read aloud: 232 were announced in 43 minutes at one real marketplace."""


REPLAY_SECONDS = 60
"""How long the walls take to show how the board came about."""


TIME_IS_UP_SECONDS = 20
"""How long the walls say that the time is over before they go back to what they showed."""


def shown(wall: Wall, now: datetime) -> View:
    """The view that walls show at the moment `now`: a countdown ends by itself."""
    if wall.view is not View.COUNTDOWN or wall.until is None:
        return wall.view
    is_said = now < wall.until + timedelta(seconds=TIME_IS_UP_SECONDS)
    return wall.view if is_said else wall.after


def announced(wall: Wall, said: Announcement) -> tuple[Announcement, ...]:
    """The announcements with one more."""
    return (*wall.announcements, said)[-ANNOUNCEMENTS_MAX:]


def hanging(wall: Wall, id_: str) -> Announcement | None:
    """The announcement with this id, if it hangs."""
    return next((said for said in wall.announcements if said.id == id_), None)


def without(wall: Wall, said: Announcement) -> Wall:
    """The wall with an announcement less."""
    return replace(wall, announcements=tuple(one for one in wall.announcements if one != said))


def hung_again(wall: Wall, said: Announcement) -> Wall:
    """The wall with an announcement back in its place; of too many, the oldest other one goes."""
    others = wall.announcements[-(ANNOUNCEMENTS_MAX - 1) :]
    back = sorted((*others, said), key=lambda one: one.at)
    return replace(wall, announcements=tuple(back))
