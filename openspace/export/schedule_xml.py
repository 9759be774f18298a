"""The agenda as schedule.xml."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring
from zoneinfo import ZoneInfo

from openspace.domain.board import Room
from openspace.domain.proceedings import Proceedings
from openspace.export import schedule
from openspace.export.agenda import Agenda, Session
from openspace.export.xml_text import xml_text


def to_schedule_xml(book: Proceedings, agenda: Agenda) -> bytes:
    """The schedule by days and rooms, times in the event's own zone."""
    root = Element("schedule")
    _add(root, "generator", **schedule.GENERATOR)
    _add(root, "url", agenda.url)
    _add(root, "version", schedule.version(agenda))
    days = schedule.schedule_days(book, agenda)
    _conference(root, book, agenda, days)
    for day in days:
        edges = {"start": day.starts.isoformat(), "end": day.ends.isoformat()}
        element = _add(root, "day", index=str(day.index), date=day.date, **edges)
        for room, sessions in day.rooms:
            _room(element, book, agenda, room, sessions)
    indent(root)
    told: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return told + b"\n"


def _conference(
    root: Element, book: Proceedings, agenda: Agenda, days: tuple[schedule.ScheduleDay, ...]
) -> None:
    conference = _add(root, "conference")
    _add(conference, "acronym", schedule.acronym(book))
    _add(conference, "title", schedule.title(book))
    _add(conference, "start", days[0].date)
    _add(conference, "end", days[-1].date)
    _add(conference, "days", len(days))
    _add(conference, "timeslot_duration", schedule.timeslot(book))
    _add(conference, "base_url", agenda.url)
    _add(conference, "time_zone_name", book.event.timezone)


def _room(
    day: Element, book: Proceedings, agenda: Agenda, room: Room, sessions: tuple[Session, ...]
) -> None:
    guid = str(agenda.guid("rooms", room.id))
    element = _add(day, "room", name=xml_text(room.name), guid=guid)
    for session in sessions:
        _event(element, book, agenda, session)


def _event(room: Element, book: Proceedings, agenda: Agenda, session: Session) -> None:
    topic = session.report.topic
    starts = session.round.starts.astimezone(ZoneInfo(book.event.timezone))
    guid = str(agenda.guid("topics", topic.id))
    event = _add(room, "event", id=str(topic.number), guid=guid)
    _add(event, "room", session.room.name)
    _add(event, "title", topic.title)
    _add(event, "subtitle")
    _add(event, "type", schedule.KIND)
    _add(event, "date", starts.isoformat())
    _add(event, "start", f"{starts:%H:%M}")
    _add(event, "duration", schedule.clock(session.round.ends - session.round.starts))
    _add(event, "abstract", topic.body)
    _add(event, "slug", schedule.slug(book, session))
    _add(event, "track")
    _add(event, "language", topic.language or book.event.language)
    persons = _add(event, "persons")
    if session.report.convener:
        person = str(agenda.guid("people", topic.convener))
        _add(persons, "person", session.report.convener, guid=person)
    _add(event, "url", agenda.topic_url(session.report))


def _add(parent: Element, tag: str, text: Any = "", **attributes: str) -> Element:
    element = SubElement(parent, tag, attributes)
    element.text = xml_text(str(text)) or None
    return element
