"""Files brought by the command line: the same twice, the app's own list, and what does not fit."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

from openspace.cli import main
from tests.support.server import environment

NO_EVENT = "This file has no event. Say --event CODE, or create one: openspace create-event."


@pytest.fixture
def run(tmp_path):
    """Call the command line; gives its exit code, what it printed, and what it complained of."""

    def run(*words, **settings):
        done = CliRunner().invoke(
            main,
            [*map(str, words)],
            env=environment() | {"OPENSPACE_DATA": str(tmp_path / "data")} | settings,
            prog_name="openspace",
            catch_exceptions=False,
        )
        return done.exit_code, done.stdout, done.stderr

    return run


@pytest.fixture
def code(run):
    """An event with two untitled rounds and one room."""
    _, told, _ = run("create-event", "--theme=Why?", "--room=Hall", "--rounds=2")
    return re.findall(r"\b\w{4}-\w{4}\b", told)[0]


@pytest.fixture
def board(run):
    """The records of an event, as its book has them."""

    def read(code):
        return json.loads(run("export", code)[1])

    return read


def slots(book):
    return {topic["title"]: topic["slot"] for topic in book["topics"]}


@pytest.mark.parametrize(("language", "name"), [("en", "Round 2"), ("es", "Ronda 2")])
def test_list_of_sessions_comes_back_when_rounds_are_untitled(
    run, code, board, tmp_path, language, name
):
    file = tmp_path / "sessions.csv"
    file.write_text(f"title,convener,round,room\nSoup,Ana,{name},hall\n", encoding="utf-8")

    exit_code, told, _ = run("import", "--event", code, file, OPENSPACE_LANGUAGE=language)

    assert (exit_code, told.splitlines()[-3:]) == (
        0,
        [
            "1 topics and 0 notes are in.",
            "With them came 1 people.",
            "Already there and left as they are: 1 rounds, 1 rooms.",
        ],
    )
    book = board(code)
    second = sorted(book["rounds"], key=lambda round_: round_["starts"])[1]
    assert [topic["slot"]["round"] for topic in book["topics"]] == [second["id"]]
    assert len(book["rounds"]) == 2
    sessions = tmp_path / "own.csv"
    run("export", code, "--format=csv", "--output", sessions)
    assert "0 topics and 0 notes are in." in run("import", "--event", code, sessions)[1]
    assert board(code) == book


def test_book_that_is_there_already_is_not_doubled(run, code, board, tmp_path):
    file = tmp_path / "topics.json"
    notes = [{"by": "Bo", "text": "Hot"}, {"by": "Bo", "text": "Hot"}, "nobody's"]
    soup = {"title": "Soup", "convener": "Ana", "round": "Round 1", "room": "Hall", "notes": notes}
    file.write_text(json.dumps({"topics": [soup, "Twice", "Twice"]}), encoding="utf-8")
    assert "3 topics and 3 notes are in." in run("import", "--event", code, file)[1]
    before = board(code)
    book = tmp_path / "book.json"
    run("export", code, "--output", book)
    with_report = json.loads(book.read_text(encoding="utf-8"))
    ana = next(person["id"] for person in before["people"] if person["name"] == "Ana")
    report = {
        "topic": before["topics"][0]["id"],
        "texts": {"body": "All liked it.", "steps": "Cook | Ana | May"},
        "here": [ana],
        "writers": [ana],
        "photos": [],
        "written_at": "2026-11-24T12:00:00Z",
    }
    book.write_text(json.dumps({**with_report, "reports": [report]}), encoding="utf-8")
    assert "With them came 1 reports." in run("import", "--event", code, book)[1]
    before = board(code)
    assert before["reports"] == [report]
    assert (before["topics"][0]["words"], before["topics"][0]["here"]) == (6, 1)

    for again in (book, file):
        _, told, _ = run("import", "--event", code, again)
        assert "0 topics and 0 notes are in." in told
        assert "people, 3 topics, 3 notes" in told
        assert ("3 notes, 1 reports." in told) == (again == book)
        assert board(code) == before

    file.write_text(json.dumps({"topics": [{**soup, "notes": ["New"]}, "More"]}), encoding="utf-8")
    _, told, _ = run("import", "--event", code, file)
    assert "1 topics and 1 notes are in." in told
    titles = sorted(topic["title"] for topic in board(code)["topics"])
    assert titles == ["More", "Soup", "Twice", "Twice"]


def test_rounds_of_one_title_and_rooms_of_one_name_stay_apart(run, code, board, tmp_path):
    file = tmp_path / "topics.csv"
    file.write_text("title,round,room\nSoup,Round 1,Hall\nBread,Round 2,Hall\n", encoding="utf-8")
    run("import", "--event", code, file)
    book = board(code)
    for round_ in book["rounds"]:
        round_["title"] = "Conversation"
    other = {**book["rooms"][0], "id": "another-hall", "position": 2}
    book["rooms"].append(other)
    book["topics"][1]["slot"] = {**book["topics"][0]["slot"], "room": other["id"]}
    file = tmp_path / "book.json"
    file.write_text(json.dumps(book), encoding="utf-8")

    _, told, _ = run("import", file)
    again = board(re.findall(r"\b\w{4}-\w{4}\b", told)[0])
    assert (again["rounds"], again["rooms"]) == (book["rounds"], book["rooms"])
    assert slots(again) == slots(book)
    _, told, _ = run("import", "--event", again["event"]["code"], file)
    assert "Already there and left as they are: 2 rounds, 2 rooms, 2 topics." in told


def test_other_file_with_the_same_numbers_brings_its_own_people_and_topics(
    run, code, board, tmp_path
):
    for part in ("a", "b"):
        file = tmp_path / f"{part}.csv"
        rows = "".join(f"{part}{n},{part}{n}\n" for n in range(12))
        file.write_text(f"title,convener\n{rows}", encoding="utf-8")
        assert "12 topics and 0 notes are in." in run("import", "--event", code, file)[1]

    book = board(code)
    names = {person["id"]: person["name"] for person in book["people"]}
    assert len(book["topics"]) == 24
    assert all(names[topic["convener"]] == topic["title"] for topic in book["topics"])


def test_all_that_does_not_fit_is_told_at_once_with_its_line(run, code, board, tmp_path):
    file = tmp_path / "topics.csv"
    file.write_text(
        f"title,round,room\nSoup,Evening,Hall\n{'x' * 121},,\nBuses,Round 3,Hall\n",
        encoding="utf-8",
    )

    exit_code, _, complaint = run("import", "--event", code, file)

    assert (exit_code, complaint.splitlines()) == (
        1,
        [
            "Line 2: There is no round “Evening” in this event. Add it with its times first.",
            "Line 3: The title is too long: 121 characters, and 120 fit. Please shorten it.",
            "Line 4: There is no round “Round 3” in this event. Add it with its times first.",
            "Error: Nothing was imported.",
        ],
    )
    assert board(code)["topics"] == []


def test_topics_without_an_event_are_told_how_to_get_one(run, tmp_path):
    file = tmp_path / "topics.csv"
    file.write_text("title\nSoup\n", encoding="utf-8")

    exit_code, _, complaint = run("import", file)

    assert (exit_code, complaint.splitlines()) == (
        1,
        [
            f"Line 1: {NO_EVENT}",
            "Error: Nothing was imported.",
        ],
    )
    assert "There is no event" in run("import", "--event", "ABCD-2345", file)[2]


def test_time_that_is_none_is_told_how_to_write(run):
    assert run("create-event", "--theme=Why?", "--room=Hall", "--first=25:00")[::2] == (
        1,
        "Error: The first start cannot be read. Write it as HH:MM, such as 09:30.\n",
    )


def test_marks_of_a_book_tie_no_topics_together(run, code, board, tmp_path):
    file = tmp_path / "book.json"
    file.write_text(json.dumps({"topics": ["Soup", "Bread"]}), encoding="utf-8")
    run("import", "--event", code, file)
    book = board(code)
    topics = [{**topic, "interest": 5} for topic in book["topics"]]
    file.write_text(json.dumps({**book, "topics": topics}), encoding="utf-8")

    _, told, _ = run("import", file)

    again = re.findall(r"\b\w{4}-\w{4}\b", told)[0]
    assert [topic["interest"] for topic in board(again)["topics"]] == [5, 5]
    summary = run("export", again, "--format=md")[1]
    assert "5 people interested" in summary
    assert "drew the same people" not in summary
