"""A simple JSON that people or scripts write: topics, with names in place of ids."""

from __future__ import annotations

from datetime import datetime

from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.outline import Outline
from openspace.domain.text import BODY_MAX, TITLE_MAX, optional_text
from openspace.imports.gathering import Gathering, RawTopic
from openspace.imports.json_value import Value
from openspace.imports.rules import THEME_MAX, language_tag, moment, optional_line, zone_name

_KNOWN = {
    *("theme", "title", "welcome", "place", "language", "timezone"),
    *("rounds", "rooms", "people", "participants", "topics", "about", "source"),
}
_KNOWN_OF_TOPIC = {
    *("number", "title", "body", "description", "language", "tags", "convener"),
    *("round", "room", "withdrawn", "notes"),
}


def read_plain(root: Value, now: datetime) -> Outline:
    """Read ``{theme?, rounds?, rooms?, people?, topics}``, or a list of topics alone."""
    gathering = Gathering(root.complaints, now)
    event = _event(root)
    for round_ in root.get("rounds").items():
        _round(gathering, round_, event.timezone if event else "UTC")
    for room in root.get("rooms").items():
        _room(gathering, room)
    for person in root.get("people", "participants").items():
        gathering.person(person.line, _named(person, "name"), "name")
    topics = root if isinstance(root.raw, list) else root.get("topics")
    unknown = [key for key in _keys(root) if key not in _KNOWN]
    for topic in topics.named_items():
        unknown += _topic(gathering, topic)
    return gathering.outline(event, tuple(dict.fromkeys(unknown)))


def _keys(root: Value) -> list[str]:
    return list(root.raw) if isinstance(root.raw, dict) else []


def _event(root: Value) -> Event | None:
    theme = root.get("theme", "title")
    if theme.raw is None:
        return None
    title, welcome, place = root.get("title"), root.get("welcome"), root.get("place")
    language, zone = root.get("language"), root.get("timezone")
    return Event(
        code="",
        title=title.heed(optional_line, title.text(), "title", TITLE_MAX) or "",
        theme=theme.heed(optional_line, theme.text(), "theme", THEME_MAX) or "",
        welcome=welcome.heed(optional_text, welcome.text(), "welcome", BODY_MAX) or "",
        place=place.heed(optional_line, place.text(), "place", TITLE_MAX) or "",
        language=language.heed(language_tag, language.text()) or "en",
        timezone=zone.heed(zone_name, zone.text()) or "UTC",
        rules=DEFAULT_RULES,
    )


def _named(value: Value, key: str) -> str:
    """A thing may be its name alone, or an object that has one."""
    return value.get(key).text() if isinstance(value.raw, dict) else value.text()


def _round(gathering: Gathering, round_: Value, zone: str) -> None:
    starts, ends = _moment(round_.get("starts"), zone), _moment(round_.get("ends"), zone)
    gathering.round(round_.line, _named(round_, "title"), starts, ends)
    if starts and ends and starts >= ends:
        round_.complain("ends_before_start")


def _moment(value: Value, zone: str) -> datetime | None:
    text = value.text()
    try:
        read = datetime.fromisoformat(text) if text else None
    except ValueError:
        value.complain("not_a_moment")
        return None
    return value.heed(moment, read, value.name, zone) if read else None


def _room(gathering: Gathering, room: Value) -> None:
    capacity = room.get("capacity").read(int)
    note, link = room.get("note").text(), room.get("link").text()
    gathering.room(room.line, _named(room, "name"), capacity, note, link)


def _topic(gathering: Gathering, topic: Value) -> list[str]:
    """Take a topic in; answers the fields of it that nobody understood."""
    unknown = [key for key in _keys(topic) if key not in _KNOWN_OF_TOPIC]
    has_no_title = isinstance(topic.raw, dict) and topic.raw.get("title") is None
    if has_no_title:
        for key in unknown:
            topic.complaints.add(topic.line, "unknown_field", key[:60], name=key[:60])
        topic.complaints.add(topic.line, "missing", "title")
    raw = RawTopic(
        line=topic.line,
        number=topic.get("number").read(int),
        # That it is missing is said already.
        title="?" if has_no_title else _named(topic, "title"),
        body=topic.get("body", "description").text(),
        language=topic.get("language").text(),
        tags=topic.get("tags").read(list[str]) or [],
        convener=topic.get("convener").text(),
        round=topic.get("round").text(),
        room=topic.get("room").text(),
        withdrawn=topic.get("withdrawn").read(bool) or False,
    )
    topic_id = gathering.topic(raw)
    for note in topic.get("notes").items():
        author = note.get("by", "author").text()
        gathering.note(note.line, topic_id, author, _named(note, "text"))
    return unknown
