"""The agenda is the board's: every session once, in every calendar, whatever people call it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from xml.etree import ElementTree as ET  # our own file; nothing in it is from elsewhere

from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from openspace.domain.proceedings import build
from openspace.export.agenda import Agenda, Revision, sessions_of
from openspace.export.icalendar import escaped, folded, to_icalendar
from openspace.export.schedule_json import to_schedule_json
from openspace.export.schedule_xml import to_schedule_xml
from openspace.export.xml_text import xml_text
from openspace.i18n import words_for
from tests.property.boards import boards
from tests.support.schedule_fields import check_json, check_xml

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
AGENDA = Agenda(code="ABCD2345", url="https://open.example/e/ABCD2345", at=AT)
NO_DEADLINE = settings(deadline=None, max_examples=100)


def calendar_of(board, notes=(), agenda=AGENDA):
    book = build(board, notes)
    return to_icalendar(book, words_for(board.event.language), agenda, sessions_of(book))


def placed(board):
    return [topic for topic in board.topics.values() if topic.slot]


@given(boards())
@NO_DEADLINE
def test_another_library_reads_every_session_from_the_calendar(drawn):
    board, _ = drawn
    calendar = Calendar.from_ical(calendar_of(board))

    events = {str(event["summary"]): event for event in calendar.walk("VEVENT")}
    told = sorted(str(event["summary"]) for event in calendar.walk("VEVENT"))

    assert told == sorted(topic.title for topic in placed(board))
    for topic in placed(board):
        if told.count(topic.title) > 1:
            continue
        event, round_ = events[topic.title], board.rounds[topic.slot.round]
        assert (event.decoded("dtstart"), event.decoded("dtend")) == (round_.starts, round_.ends)
        room = board.rooms[topic.slot.room].name
        assert str(event["location"]) == ", ".join(filter(None, [room, board.event.place]))
        assert str(event["description"]).endswith(topic.body)


@given(boards())
@NO_DEADLINE
def test_no_line_of_the_calendar_is_longer_than_it_may_be_and_each_is_whole_text(drawn):
    board, _ = drawn
    data = calendar_of(board)

    assert data.endswith(b"END:VCALENDAR\r\n")
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()


@given(st.text(max_size=300))
@example("\U0001f469\u200d\U0001f680" * 40)
@example("a\r\nBEGIN:VEVENT")
def test_text_comes_back_as_it_was(text):
    line = folded(f"SUMMARY:{escaped(text)}").replace(b"\r\n ", b"").decode()

    assert line.count("\r\n") == 1
    kept = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if is_kept(c))
    back = line.removeprefix("SUMMARY:").removesuffix("\r\n")
    for sign, written in (("\\\\", "\0"), ("\\n", "\n"), ("\\;", ";"), ("\\,", ","), ("\0", "\\")):
        back = back.replace(sign, written)
    assert back == kept


def is_kept(character):
    return character in "\t\n" or not (ord(character) < 32 or ord(character) == 127)


@given(boards())
@NO_DEADLINE
def test_a_session_has_the_same_id_everywhere_and_its_number_rises(drawn):
    board, _ = drawn
    book = build(board, [])
    elsewhere = Agenda(code=AGENDA.code, url="http://10.0.0.7:8000/e/ABCD2345", at=AT)
    revised = {f"topic:{topic.id}": Revision(7, AT) for topic in placed(board)} | {
        f"room:{room}": Revision(9, AT) for room in board.rooms
    }
    later = Agenda(code=AGENDA.code, url=AGENDA.url, at=AT, revisions=revised)

    events = [
        [(str(e["uid"]), e["sequence"]) for e in Calendar.from_ical(data).walk("VEVENT")]
        for data in (calendar_of(board, agenda=agenda) for agenda in (AGENDA, elsewhere, later))
    ]
    ids = [[uid for uid, _ in some] for some in events]

    assert (
        ids[0]
        == ids[1]
        == ids[2]
        == [str(AGENDA.guid("topics", s.report.topic.id)) for s in sessions_of(book)]
    )
    assert {sequence for _, sequence in events[0]} <= {0}
    assert {sequence for _, sequence in events[2]} <= {9}


@given(boards())
@NO_DEADLINE
def test_schedule_xml_is_as_described_and_has_every_session(drawn):
    board, _ = drawn
    root = ET.fromstring(to_schedule_xml(build(board, []), AGENDA))  # noqa: S314 - our own file

    events = check_xml(root)

    titles = sorted(xml_text(topic.title) for topic in placed(board))
    assert sorted(event.findtext("title") or "" for event in events) == titles
    names = {person.id: person.name for person in board.people.values()}
    for topic in placed(board):
        event = next(e for e in events if int(e.attrib["id"]) == topic.number)
        assert event.findtext("persons/person") == xml_text(names[topic.convener])
        assert (event.findtext("abstract") or "") == xml_text(topic.body)


@given(boards())
@NO_DEADLINE
def test_schedule_json_is_as_described_and_has_every_session(drawn):
    board, _ = drawn
    events = check_json(json.loads(to_schedule_json(build(board, []), AGENDA)))

    told = {event["id"]: (event["title"], event["abstract"]) for event in events}
    assert told == {topic.number: (topic.title, topic.body) for topic in placed(board)}
