"""The book has everything once, in the order in which it happened."""

from __future__ import annotations

from datetime import date

from tests.unit.small_event import BOARD, book


def test_reports_stand_by_day_round_and_room():
    days = [
        (day.date, [(p.number, [s.topic.title for s in p.sessions]) for p in day.periods])
        for day in book().days
    ]
    assert days == [
        (date(2026, 11, 24), [(1, ["Buses", "Soup"]), (2, [])]),
        (date(2026, 11, 25), [(3, ["Night"])]),
    ]


def test_what_has_no_slot_and_what_was_withdrawn_is_kept():
    assert [report.topic.title for report in book().without_slot] == ["Later", "Lost"]
    assert [report.topic.title for report in book().withdrawn] == ["Nothing"]
    assert [c.note.text for c in book().withdrawn[0].contributions] == [
        "said before it was withdrawn"
    ]


def test_a_slot_that_is_gone_is_forgotten():
    assert book().without_slot[1].topic.slot is None


def test_notes_stand_in_the_order_they_were_written_with_their_authors():
    soup = next(report for report in book().reports if report.topic.title == "Soup")
    said = [(c.author, c.note.text) for c in soup.contributions]
    assert said == [("Ana", "the first of all"), ("Bo [x]", "second")]
    assert book().withdrawn[0].contributions[0].author == ""


def test_a_report_says_who_where_and_when():
    soup = next(report for report in book().reports if report.topic.title == "Soup")
    assert soup.convener == "Ana"
    assert soup.round == BOARD.rounds["r1"]
    assert soup.room == BOARD.rooms["gym"]


def test_notes_of_hidden_topics_stay_out():
    assert "n4" not in [c.note.id for report in book().reports for c in report.contributions]


def test_figures():
    figures = book().figures
    assert (figures.people, figures.topics, figures.sessions) == (2, 6, 3)
    assert (figures.notes, figures.words) == (3, 10)


def test_a_room_has_one_session_in_a_round_or_none():
    first, second, _ = book().periods
    assert [s.topic.title for s in first.in_room(BOARD.rooms["lab"])] == ["Buses"]
    assert second.in_room(BOARD.rooms["lab"]) == ()
