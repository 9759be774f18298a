"""Who is writing in which text right now: for a few seconds, and nowhere else than in memory."""

from __future__ import annotations

import time
from typing import Any, Protocol

from openspace.settings import Settings

SECONDS = 10
"""After which somebody who does not say so again is not writing any more."""


class PenCase(Protocol):
    """Keeps who is writing where, by channel."""

    def put(self, channel: str, person: str, field: str) -> None:
        """`person` is writing in `field`; in ``""`` when no longer."""

    def held(self, channel: str) -> dict[str, str]:
        """Who is writing in which field."""


def pen_case(settings: Settings) -> PenCase:
    """Where pens are kept: in this process, or with all of them in Redis."""
    return SharedPens(settings.redis_url) if settings.redis_url else OwnPens()


class OwnPens:
    """Pens of one process."""

    def __init__(self) -> None:
        """Begin with none."""
        self._held: dict[str, dict[str, tuple[str, float]]] = {}

    def put(self, channel: str, person: str, field: str) -> None:
        """See `PenCase`."""
        self._held.setdefault(channel, {})[person] = (field, time.monotonic() + SECONDS)

    def held(self, channel: str) -> dict[str, str]:
        """See `PenCase`."""
        now = time.monotonic()
        pens = self._held.get(channel, {})
        kept = {
            who: (field, until) for who, (field, until) in pens.items() if field and until > now
        }
        if kept:
            self._held[channel] = kept
        else:
            self._held.pop(channel, None)
        return {person: field for person, (field, _) in kept.items()}


class SharedPens:
    """Pens of all processes on one Redis; its own clock lets them go."""

    def __init__(self, url: str) -> None:
        """Keep them in the Redis at `url`."""
        from redis import Redis  # noqa: PLC0415 - an extra

        self._redis: Any = Redis.from_url(url, decode_responses=True)

    def put(self, channel: str, person: str, field: str) -> None:
        """See `PenCase`."""
        name = f"openspace:{channel}"
        if field:
            until = self._now() + SECONDS
            self._redis.hset(name, person, f"{until} {field}")
            self._redis.expire(name, SECONDS)
        else:
            self._redis.hdel(name, person)

    def held(self, channel: str) -> dict[str, str]:
        """See `PenCase`."""
        now = self._now()
        pens = {}
        for person, kept in self._redis.hgetall(f"openspace:{channel}").items():
            until, _, field = kept.partition(" ")
            if float(until) > now:
                pens[person] = field
        return pens

    def _now(self) -> float:
        seconds, micros = self._redis.time()
        return float(seconds) + float(micros) / 1e6
