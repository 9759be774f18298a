"""The summary: counted, gathered, and telling of nobody in particular."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from msgspec.structs import replace

from openspace.domain.course import course_of
from openspace.domain.proceedings import Tie, build
from openspace.domain.proceedings_records import Proceedings
from openspace.domain.report import Field, Step, WriteUp
from openspace.domain.summary import summarise
from openspace.domain.ties import ties_between
from openspace.export.course_drawing import draw_course
from openspace.i18n import words_for
from tests.unit.full_event import full_book
from tests.unit.small_event import BOARD, MORNING, topic


def test_next_steps_and_open_questions_stand_together_in_the_order_of_the_book():
    summary = summarise(full_book())
    assert [(of.report.topic.title, of.step) for of in summary.steps] == [
        ("Soup", Step(what="Buy pots", who="Ana", when="Friday")),
        ("Soup", Step(what="Ask the school")),
        ("Later", Step(what="=Meet", who="Bo")),
    ]
    assert [report.topic.title for report in summary.questions] == ["Soup"]


def ranked(*interests: int) -> list[int]:
    topics = {f"t{n}": topic(n, f"T{n}", interest=i) for n, i in enumerate(interests, 1)}
    summary = summarise(build(replace(BOARD, topics=topics), []))
    return [report.topic.interest for report in summary.marked_most]


def test_the_topics_that_drew_most_lead():
    assert ranked(0, 3, 1, 9) == [9, 3, 1]
    assert ranked(1, 2, 3, 4, 5, 6, 7) == [7, 6, 5, 4, 3]
    assert ranked(7, 6, 5, 4, 3, 3, 3) == [7, 6, 5, 4, 3, 3, 3]


def test_where_many_are_level_none_of_them_is_named():
    assert ranked(9, 8, *[1] * 20) == [9, 8]
    assert ranked(*[1] * 20) == []


def test_topics_are_tied_by_three_people_at_least():
    drawn = {
        "a": {"1", "2", "3", "4"},
        "b": {"1", "2", "3", "4"},
        "c": {"2", "3", "4", "9"},
        "d": {"1", "2", "8"},
    }
    assert ties_between(drawn) == (
        Tie(one="a", other="b", people=4),
        Tie(one="a", other="c", people=3),
        Tie(one="b", other="c", people=3),
    )


def test_the_book_tells_how_many_marked_and_never_who():
    marks = {key: {"p1", "p2", "p3"} for key in ("t1", "t3")}
    book = build(BOARD, [], marks=marks)
    assert book.ties == (Tie(one="t1", other="t3", people=3),)
    assert [(tied.one.topic.number, tied.other.topic.number) for tied in summarise(book).ties] == [
        (1, 3)
    ]
    assert "p1" not in str(book)


def test_equal_books_are_equal_in_every_byte_however_their_rows_were_read():
    crowd = {"p1", "p2", "p3"}
    marks = dict.fromkeys(BOARD.topics, crowd)
    texts = {Field.STEPS: "Meet", Field.BODY: "We met", Field.QUESTIONS: "When?"}
    records = ("topics", "rounds", "rooms", "people")
    board = replace(BOARD, **{name: backwards(getattr(BOARD, name)) for name in records})

    one = build(BOARD, [], {"t1": WriteUp(topic="t1", texts=texts)}, marks=marks)
    other = build(
        board, [], {"t1": WriteUp(topic="t1", texts=backwards(texts))}, marks=backwards(marks)
    )

    assert len(one.ties) > 2
    assert msgspec.json.encode(one) == msgspec.json.encode(other)


def backwards(records):
    return dict(reversed(records.items()))


def moved(*minutes: int) -> Proceedings:
    topics = {
        f"t{n}": topic(n, "T", at=MORNING + timedelta(minutes=m)) for n, m in enumerate(minutes)
    }
    return build(replace(BOARD, topics=topics), [])


def test_the_course_counts_topics_reports_and_notes_in_stretches():
    course = course_of(full_book())
    told = [(s.starts.strftime("%H:%M"), s.topics, s.reports, s.notes) for s in course.stretches]
    assert course.width == timedelta(minutes=5)
    assert told[0] == ("09:00", 6, 1, 2)
    assert told[1] == ("09:05", 0, 0, 1)
    assert told[-1] == ("09:40", 0, 1, 0)
    assert len(told) == 9


@pytest.mark.parametrize(
    ("minutes", "width"),
    [
        (0, timedelta(minutes=5)),
        (8 * 60, timedelta(minutes=15)),
        (20 * 60, timedelta(hours=1)),
        (60 * 24 * 14, timedelta(hours=12)),
        (60 * 24 * 100, timedelta(days=3)),
    ],
)
def test_the_course_is_never_longer_than_one_can_see(minutes, width):
    course = course_of(moved(0, minutes))
    assert course.width == width
    assert len(course.stretches) <= 36
    assert sum(stretch.topics for stretch in course.stretches) == 2


@pytest.mark.parametrize("minutes", [0, 20, 8 * 60])
def test_bars_are_no_walls_where_all_came_at_once(minutes):
    svg = draw_course(summarise(moved(0, minutes)), words_for("en"), "UTC")

    bars = re.findall(r'<rect class="drawing-topics"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"', svg)
    assert len(bars) == (1 if minutes == 0 else 2)
    assert all(0 < float(width) <= 28 for _, width in bars)
    assert all(0 <= float(left) <= 360 - float(width) for left, width in bars)


def test_of_nothing_there_is_no_course():
    assert course_of(moved()).stretches == ()
    at = datetime(1999, 12, 31, 23, 59, tzinfo=UTC)
    early = replace(BOARD, topics={"t1": topic(1, "T", at=at)})
    assert course_of(build(early, [])).stretches[0].starts <= at
