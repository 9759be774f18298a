"""What the published descriptions of schedule.xml and schedule.json ask for, as checks.

Written from the field lists of https://github.com/voc/schedule (schedule.xml.xsd, schema.json):
which elements stand where and how often, and what their values look like.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from uuid import UUID
from xml.etree.ElementTree import Element

CONFERENCE = {
    *("title", "acronym", "start", "end", "days", "timeslot_duration"),
    *("base_url", "time_zone_name"),
}
EVENT_MUST = {
    *("room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug"),
    "track",
}
EVENT_MAY = {"persons", "language", "description", "url"}
JSON_EVENT = {
    *("abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room"),
    *("slug", "start", "subtitle", "title", "track", "type", "url"),
}
JSON_CONFERENCE = {
    *("title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"),
}

CLOCK = "[0-2][0-9]:[0-5][0-9]"
DURATION = "[0-9]{1,2}:[0-9]{2}"


def check_xml(root: Element) -> list[Element]:
    """Every event of a schedule.xml that is as it is described."""
    assert root.tag == "schedule"
    assert [part.tag for part in root[:4]] == ["generator", "url", "version", "conference"]
    assert {part.tag for part in root[4:]} == {"day"}
    assert is_like("https?://.*", root.findtext("url"))
    _check_conference(root.find("conference"))
    indices = [int(day.attrib["index"]) for day in root.findall("day")]
    assert indices == list(range(1, len(indices) + 1))
    for day in root.findall("day"):
        date.fromisoformat(day.attrib["date"])
        assert moment(day.attrib["start"]) <= moment(day.attrib["end"])
        assert all(room.attrib["name"] and UUID(room.attrib["guid"]) for room in day)
    events = root.findall("day/room/event")
    for event in events:
        _check_event(event)
    for unique in ("id", "guid"):
        assert len({event.attrib[unique] for event in events}) == len(events)
    assert len({event.findtext("slug") for event in events}) == len(events)
    return events


def check_json(told: dict[str, Any]) -> list[dict[str, Any]]:
    """Every event of a schedule.json that is as it is described."""
    assert set(told) <= {"$schema", "generator", "schedule"}
    conference = told["schedule"]["conference"]
    assert set(conference) >= JSON_CONFERENCE
    assert set(conference) <= JSON_CONFERENCE | {"time_zone_name", "url", "rooms"}
    assert is_like("[a-z0-9_-][a-z0-9_]{3,}", conference["acronym"])
    assert re.search("^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$", conference.get("time_zone_name", "UTC"))
    assert conference["daysCount"] == len(conference["days"])
    for room in conference["rooms"]:
        assert set(room) == {"name", "guid", "description", "capacity"}
    days = conference["days"]
    for day in days:
        assert set(day) == {"date", "day_end", "day_start", "index", "rooms"}
        assert moment(day["day_start"]) <= moment(day["day_end"])
    events = [event for day in days for room in day["rooms"].values() for event in room]
    for event in events:
        assert set(event) - {"description"} == JSON_EVENT
        assert isinstance(event["id"], int)
        assert event["id"] >= 1
        assert is_like("[a-z0-9_-]+[a-z0-9]", event["slug"])
        assert is_like(DURATION, event["duration"])
        assert is_like(CLOCK, event["start"])
        assert moment(event["date"])
        assert [set(person) for person in event["persons"]] in ([], [{"name", "guid"}])
    return events


def moment(text: str | None) -> datetime:
    """A time that says its zone."""
    found = datetime.fromisoformat(text or "")
    assert found.tzinfo is not None
    return found


def is_like(pattern: str, text: str | None) -> bool:
    """Whether all of `text` is so."""
    return re.fullmatch(pattern, text or "") is not None


def _check_conference(conference: Element | None) -> None:
    assert conference is not None
    told = {part.tag: part.text or "" for part in conference}
    assert set(told) <= CONFERENCE
    assert len(told) == len(conference)
    assert is_like("[a-z0-9_-]{4,}", told["acronym"])
    assert date.fromisoformat(told["start"]) <= date.fromisoformat(told["end"])
    assert is_like(DURATION, told["timeslot_duration"])


def _check_event(event: Element) -> None:
    tags = [part.tag for part in event]
    assert set(tags) >= EVENT_MUST
    assert set(tags) <= EVENT_MUST | EVENT_MAY
    assert len(set(tags)) == len(tags)
    assert int(event.attrib["id"]) >= 1
    UUID(event.attrib["guid"])
    assert is_like(CLOCK, event.findtext("start"))
    assert is_like(DURATION, event.findtext("duration"))
    assert is_like(r"[a-z0-9_]{4,}-[a-z0-9\-_]{4,}", event.findtext("slug"))
    assert moment(event.findtext("date"))
    assert is_like("https?://.*", event.findtext("url"))
