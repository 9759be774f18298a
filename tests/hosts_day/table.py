"""What the host touched, for reading, and how the day was for the people."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hosts_day.day import Day
from tests.rehearsal import table as rehearsal
from tests.rehearsal.script import Script

MOST = 2
"""Touches that one deed may take."""

NOT_COUNTED = "Create the event (theme and rooms; the day is proposed)"
"""Done at home, weeks before, sitting down."""


def table(script: Script, day: Day) -> Iterator[str]:
    """The deeds as a table in Markdown, then the figures of the people."""
    yield "| when | what the host does | touches | letters | seen after, s |"
    yield "|---" * 5 + "|"
    when = ""
    for deed in day.deeds:
        shown = deed.when if deed.when != when else ""
        when = deed.when
        seen = "" if deed.seconds is None else f"{deed.seconds:.2f}"
        yield f"| {shown} | {deed.what} | {deed.touches} | {deed.letters or ''} | {seen} |"
    yield f"\n{day.called} people were called to read aloud, one touch each.\n"
    yield from rehearsal.table(script, day.outcome)


def over(day: Day) -> list[str]:
    """The deeds that took more touches than they may."""
    return [
        f"{deed.what}: {deed.touches} touches"
        for deed in day.deeds
        if deed.touches > MOST and deed.what != NOT_COUNTED
    ]
