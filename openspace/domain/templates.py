"""Days that facilitators hold often, to begin a new event with; all of it stays changeable."""

from __future__ import annotations

from datetime import time

from msgspec import Struct
from msgspec.structs import replace


class Template(Struct, frozen=True, kw_only=True):
    """A kind of day. All lengths are in minutes, and `rounds` are those of one day.

    Before the `first` round of the first day lie the `opening` and then the `marketplace`, after
    the last of the last day `convergence` (0 for none) and the `closing`. Every further day begins
    with the `news`. `online` says that rooms want an address where people meet.
    """

    name: str
    first: time
    minutes: int
    rounds: int
    gap: int
    opening: int
    marketplace: int
    closing: int
    convergence: int = 0
    days: int = 1
    news: int = 0
    online: bool = False


# 9:00 to 16:45, with an hour of lunch
DAY = Template(
    name="day",
    first=time(10, 0),
    minutes=60,
    rounds=4,
    gap=15,
    opening=25,
    marketplace=35,
    convergence=45,
    closing=30,
)

TEMPLATES = (
    # 10:00 to 12:00
    Template(
        name="two_hours",
        first=time(10, 25),
        minutes=35,
        rounds=2,
        gap=5,
        opening=10,
        marketplace=15,
        closing=20,
    ),
    # 9:00 to 13:00
    Template(
        name="half_day",
        first=time(9, 50),
        minutes=45,
        rounds=3,
        gap=10,
        opening=20,
        marketplace=30,
        closing=35,
    ),
    DAY,
    # 9:00 to 15:30, and the next day from 9:30 to 16:45
    replace(DAY, name="two_days", days=2, news=30),
    # 9:00 to 12:15: shorter rounds, because looking at a screen tires
    Template(
        name="online",
        first=time(9, 35),
        minutes=40,
        rounds=3,
        gap=10,
        opening=15,
        marketplace=20,
        closing=20,
        online=True,
    ),
)
"""In the order in which they are offered, the shortest first."""
