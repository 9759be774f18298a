"""The agenda as the tools of conferences know it: what schedule.xml and schedule.json share.

Both are the formats of frab, which pretalx, the conference apps and the video teams took over;
their fields are written down by https://github.com/voc/schedule.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from openspace import __version__
from openspace.domain.board import Room
from openspace.domain.proceedings import Day, Proceedings
from openspace.export.agenda import Agenda, Session

GENERATOR = {"name": "Open Space", "version": __version__}
KIND = "discussion"
LONGEST = timedelta(hours=99, minutes=59)


class ScheduleDay(Struct, frozen=True, kw_only=True):
    """A day from 1, from its first round's start to its last one's end, and its rooms."""

    index: int
    date: str
    starts: datetime
    ends: datetime
    rooms: tuple[tuple[Room, tuple[Session, ...]], ...]


def schedule_days(book: Proceedings, agenda: Agenda) -> tuple[ScheduleDay, ...]:
    """The days in the event's own time; one without anything where there are no rounds yet."""
    zone = ZoneInfo(book.event.timezone)
    if not book.days:
        at = agenda.at.astimezone(zone)
        return (ScheduleDay(index=1, date=at.date().isoformat(), starts=at, ends=at, rooms=()),)
    return tuple(_day(book, day, index, zone) for index, day in enumerate(book.days, start=1))


def acronym(book: Proceedings) -> str:
    """The short name of the event in lower case, as these formats want it."""
    return book.event.code.lower()


def slug(book: Proceedings, session: Session) -> str:
    """A name for the session that can stand in an address."""
    return f"{acronym(book)}-topic-{session.report.topic.number}"


def clock(span: timedelta) -> str:
    """``01:30``; what is longer than these formats can say is cut."""
    minutes = int(min(span, LONGEST).total_seconds()) // 60
    return f"{minutes // 60:02}:{minutes % 60:02}"


def timeslot(book: Proceedings) -> str:
    """The length of the shortest round."""
    lengths = [period.round.ends - period.round.starts for period in book.periods]
    return clock(min(lengths, default=timedelta(minutes=5)))


def title(book: Proceedings) -> str:
    """What the event is called."""
    return book.event.title or book.event.theme


def version(agenda: Agenda) -> str:
    """Rises with every change of the agenda."""
    newest = max((revision.seq for revision in agenda.revisions.values()), default=0)
    return f"{newest} ({agenda.at:%Y-%m-%d})" if newest else f"{agenda.at:%Y-%m-%d}"


def _day(book: Proceedings, day: Day, index: int, zone: ZoneInfo) -> ScheduleDay:
    return ScheduleDay(
        index=index,
        date=day.date.isoformat(),
        starts=min(period.round.starts for period in day.periods).astimezone(zone),
        ends=max(period.round.ends for period in day.periods).astimezone(zone),
        rooms=tuple((room, tuple(_in_room(day, room))) for room in book.rooms),
    )


def _in_room(day: Day, room: Room) -> Iterator[Session]:
    for period in day.periods:
        for report in period.in_room(room):
            yield Session(report, period.round, room)
