"""The agenda as iCalendar (RFC 5545): to import, or to subscribe to.

Times are in UTC, so no calendar needs to know the zone. A session keeps its UID whatever
becomes of it, and its SEQUENCE rises with every change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from openspace.domain.proceedings import Proceedings
from openspace.export.agenda import Agenda, Session
from openspace.export.naming import round_name
from openspace.i18n import Words

LONGEST_LINE = 75
"""Octets, without the line's end (RFC 5545, 3.1)."""

AGAIN_AFTER = "PT15M"
"""How often a calendar should look again (RFC 7986, 5.7)."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def to_icalendar(
    book: Proceedings, words: Words, agenda: Agenda, sessions: Iterable[Session], title: str = ""
) -> bytes:
    """A calendar of `sessions`, called `title` or as the event is."""
    lines = _calendar(book, words, agenda, sessions, title or book.event.title or book.event.theme)
    return b"".join(folded(line) for line in lines)


def escaped(text: str) -> str:
    """A value of type TEXT (RFC 5545, 3.3.11)."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for character in "\\;,":
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A content line with its end, in pieces of at most 75 octets; no letter is cut in two."""
    pieces, rest = [], line.encode()
    room = LONGEST_LINE
    while len(rest) > room:
        end = room
        while rest[end] & 0xC0 == 0x80:  # noqa: PLR2004 - an octet within a letter of UTF-8
            end -= 1
        pieces.append(rest[:end])
        rest, room = rest[end:], LONGEST_LINE - 1
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"


def _calendar(
    book: Proceedings, words: Words, agenda: Agenda, sessions: Iterable[Session], title: str
) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Open Space//Agenda//EN"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield f"NAME:{escaped(title)}"
    yield f"X-WR-CALNAME:{escaped(title)}"
    yield f"X-WR-TIMEZONE:{escaped(book.event.timezone)}"
    yield f"REFRESH-INTERVAL;VALUE=DURATION:{AGAIN_AFTER}"
    yield f"X-PUBLISHED-TTL:{AGAIN_AFTER}"
    for session in sessions:
        yield from _event(book, words, agenda, session)
    yield "END:VCALENDAR"


def _event(book: Proceedings, words: Words, agenda: Agenda, session: Session) -> Iterator[str]:
    topic, revision = session.report.topic, agenda.revision(session)
    where = ", ".join(filter(None, [session.room.name, book.event.place]))
    yield "BEGIN:VEVENT"
    yield f"UID:{agenda.guid('topics', topic.id)}"
    yield f"SEQUENCE:{revision.seq}"
    yield f"DTSTAMP:{_utc(revision.at)}"
    yield f"LAST-MODIFIED:{_utc(revision.at)}"
    yield f"CREATED:{_utc(topic.at)}"
    yield f"DTSTART:{_utc(session.round.starts)}"
    yield f"DTEND:{_utc(session.round.ends)}"
    yield f"SUMMARY:{escaped(topic.title)}"
    yield f"LOCATION:{escaped(where)}"
    yield f"DESCRIPTION:{escaped(_description(book, words, session))}"
    if topic.tags:
        yield f"CATEGORIES:{','.join(map(escaped, topic.tags))}"
    yield f"URL:{agenda.topic_url(session.report)}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"


def _description(book: Proceedings, words: Words, session: Session) -> str:
    facts = [f"{words.t('book.round')}: {round_name(book, words, session.round)}"]
    if session.report.convener:
        facts.append(f"{words.t('book.convener')}: {session.report.convener}")
    if session.room.link:
        facts.append(f"{words.t('book.online')}: {session.room.link}")
    return "\n\n".join(filter(None, ["\n".join(facts), session.report.topic.body]))


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
