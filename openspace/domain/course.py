"""How the event went: topics, reports and contributions over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from openspace.domain.proceedings_records import Proceedings

WIDTHS = tuple(timedelta(minutes=minutes) for minutes in (5, 10, 15, 30, 60, 120, 180, 360, 720))
"""How long a stretch of time may be that things are counted in; from days on, whole days."""

DAY = timedelta(days=1)
MOST = 36
"""So many stretches at most, or nobody sees one from the other."""


class Stretch(Struct, frozen=True, kw_only=True):
    """What came in the time from `starts` on: topics, reports (last written then) and notes."""

    starts: datetime
    topics: int = 0
    reports: int = 0
    notes: int = 0


class Course(Struct, frozen=True, kw_only=True):
    """The whole time in stretches of the same `width`, those without anything too."""

    width: timedelta
    stretches: tuple[Stretch, ...]


def course_of(book: Proceedings) -> Course:
    """Count what came when; of nothing there are no stretches."""
    came = {
        "topics": [report.topic.at for report in book.reports],
        "reports": [report.written_at for report in book.reports if report.written_at],
        "notes": [said.note.at for report in book.reports for said in report.contributions],
    }
    moments = sorted(moment for some in came.values() for moment in some)
    if not moments:
        return Course(width=WIDTHS[0], stretches=())
    width = _width(moments[-1] - moments[0])
    counted = {kind: _counted(some, width) for kind, some in came.items()}
    stretches = (
        Stretch(starts=starts, **{kind: counts[starts] for kind, counts in counted.items()})
        for starts in _starts(moments[0], moments[-1], width)
    )
    return Course(width=width, stretches=tuple(stretches))


def _width(whole: timedelta) -> timedelta:
    fitting = (width for width in WIDTHS if whole / width < MOST - 1)
    return next(fitting, DAY * max(1, -(-whole // (DAY * (MOST - 1)))))


def _counted(moments: Iterable[datetime], width: timedelta) -> Counter[datetime]:
    return Counter(_start(moment, width) for moment in moments)


def _starts(first: datetime, last: datetime, width: timedelta) -> Iterator[datetime]:
    starts = _start(first, width)
    while starts <= last:
        yield starts
        starts += width


def _start(moment: datetime, width: timedelta) -> datetime:
    """The start of the stretch that `moment` lies in: stretches begin at even times, in UTC."""
    epoch = datetime(2000, 1, 1, tzinfo=UTC)
    return epoch + (moment - epoch) // width * width
