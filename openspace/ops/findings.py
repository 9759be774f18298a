"""What the doctor finds: a level, about what, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

from msgspec import Struct

from openspace.settings import Settings


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Finding(Struct, frozen=True):
    """One line of the doctor's."""

    level: Level
    about: str
    text: str

    def __str__(self) -> str:
        """The line."""
        return f"{self.level:<5} {self.about:<10} {self.text}"


Check = Callable[[Settings, int], Iterator[Finding]]
"""Looks at one thing; the number is that of the phones that are expected."""


def ok(about: str, text: str) -> Finding:
    """All is well."""
    return Finding(Level.OK, about, text)


def warn(about: str, text: str) -> Finding:
    """It will do, or could not be looked at."""
    return Finding(Level.WARN, about, text)


def fail(about: str, text: str) -> Finding:
    """It will not do."""
    return Finding(Level.FAIL, about, text)
