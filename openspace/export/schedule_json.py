"""The agenda as schedule.json."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from openspace.domain.proceedings import Proceedings
from openspace.export import schedule
from openspace.export.agenda import Agenda, Session

SCHEMA = "https://c3voc.de/schedule/schema.json"


def to_schedule_json(book: Proceedings, agenda: Agenda) -> bytes:
    """The schedule by days and rooms, times in the event's own zone."""
    told = {
        "$schema": SCHEMA,
        "generator": schedule.GENERATOR,
        "schedule": {
            "version": schedule.version(agenda),
            "base_url": agenda.url,
            "conference": _conference(book, agenda),
        },
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _conference(book: Proceedings, agenda: Agenda) -> dict[str, Any]:
    days = schedule.schedule_days(book, agenda)
    zone = book.event.timezone
    # The schema knows Area/City and UTC alone.
    named = {"time_zone_name": zone} if re.match("[A-Z][a-z]+/[A-Z][a-z]+|UTC$", zone) else {}
    return {
        "acronym": schedule.acronym(book),
        "title": schedule.title(book),
        "start": days[0].date,
        "end": days[-1].date,
        "daysCount": len(days),
        "timeslot_duration": schedule.timeslot(book),
        **named,
        "url": agenda.url,
        "rooms": [
            {
                "name": room.name,
                "guid": agenda.guid("rooms", room.id),
                "description": room.note,
                "capacity": room.capacity,
            }
            for room in book.rooms
        ],
        "days": [_day(book, agenda, day) for day in days],
    }


def _day(book: Proceedings, agenda: Agenda, day: schedule.ScheduleDay) -> dict[str, Any]:
    # Two rooms of one name are one to these tools.
    rooms: dict[str, list[dict[str, Any]]] = {}
    for room, sessions in day.rooms:
        there = rooms.setdefault(room.name, [])
        there += [_event(book, agenda, session) for session in sessions]
    return {
        "index": day.index,
        "date": day.date,
        "day_start": day.starts.isoformat(),
        "day_end": day.ends.isoformat(),
        "rooms": rooms,
    }


def _event(book: Proceedings, agenda: Agenda, session: Session) -> dict[str, Any]:
    topic = session.report.topic
    starts = session.round.starts.astimezone(ZoneInfo(book.event.timezone))
    convener = {"name": session.report.convener, "guid": agenda.guid("people", topic.convener)}
    return {
        "id": topic.number,
        "guid": agenda.guid("topics", topic.id),
        "date": starts.isoformat(),
        "start": f"{starts:%H:%M}",
        "duration": schedule.clock(session.round.ends - session.round.starts),
        "room": session.room.name,
        "slug": schedule.slug(book, session),
        "url": agenda.topic_url(session.report),
        "title": topic.title,
        "subtitle": "",
        "track": None,
        "type": schedule.KIND,
        "language": topic.language or book.event.language,
        "abstract": topic.body,
        "description": "",
        "persons": [convener] if session.report.convener else [],
        "links": [],
    }
