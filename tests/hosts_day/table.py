"""What the host touched, for reading, and how the day was for the people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.hosts_day.day import Day
from tests.hosts_day.hand import Deed
from tests.rehearsal import table as rehearsal
from tests.rehearsal.script import Script

MOST = 2
"""Touches that one deed may take."""

MORE = {
    "Create": "at home, sitting down",
    "Renew the wall's link": "cannot be taken back, so it is asked once more",
}
"""Those that may take more, by how they begin, and why."""


def deeds_table(deeds: Iterable[Deed]) -> Iterator[str]:
    """The deeds as a table in Markdown."""
    yield "| when | what the host does | touches | letters | seen after, s |"
    yield "|---" * 5 + "|"
    when = ""
    for deed in deeds:
        shown = deed.when if deed.when != when else ""
        when = deed.when
        seen = "" if deed.seconds is None else f"{deed.seconds:.2f}"
        yield f"| {shown} | {deed.what} | {deed.touches} | {deed.letters or ''} | {seen} |"


def table(script: Script, day: Day) -> Iterator[str]:
    """The deeds of the day, then the figures of the people."""
    yield from deeds_table(day.deeds)
    yield f"\n{day.called} people were called to read aloud, one touch each.\n"
    yield from rehearsal.table(script, day.outcome)


def over(deeds: Iterable[Deed]) -> list[str]:
    """The deeds that took more touches than they may."""
    return [
        f"{deed.what}: {deed.touches} touches"
        for deed in deeds
        if deed.touches > MOST and not deed.what.startswith(tuple(MORE))
    ]
