"""A small unconference over the network, with every text that is difficult, counted exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from openspace.export.contained import contained
from openspace.markup import to_html
from tests.rehearsal.book import check_book
from tests.rehearsal.day import rehearse
from tests.rehearsal.script import Script, read_script
from tests.rehearsal.table import percentile, table
from tests.rehearsal.written import check_reports

SAMPLE = Path(__file__).parents[1] / "rehearsal" / "sample.json"
MARKS = 8 * 3
MOVES = 2


def test_everything_that_is_said_arrives_everywhere_once_and_stands_in_every_book(server):
    script = read_script(SAMPLE)

    outcome = rehearse(server.base_url, script, phones=12, seconds_per_topic=0.2, processes=2)

    assert outcome.faults == []
    assert (len(script.people), len(script.topics), script.contributions.total()) == (8, 12, 30)
    assert outcome.phones == 12
    named, proposed, placed = 8, 12, 12
    assert outcome.changes == named + proposed + placed + MOVES + MARKS + 30
    assert len(outcome.report.lags) == 12 * outcome.changes
    assert outcome.report.counts["marks"] == MARKS
    assert outcome.report.counts["races lost"] > 0
    assert "All is there, once." in "\n".join(table(script, outcome))


def test_everything_that_is_written_together_stands_once_in_the_reports_of_every_book(server):
    script = read_script(SAMPLE)

    outcome = rehearse(
        server.base_url, script, phones=8, seconds_per_topic=0.1, processes=1, reports=True
    )

    assert outcome.faults == []
    assert outcome.report.counts["written together"] == 30


def test_reports_that_lack_words_or_say_them_twice_are_found():
    script = read_script(SAMPLE)
    topic = next(topic for topic in script.topics if len(topic.notes) > 1)
    alone = Script(script.people, (topic,))
    whole = "\n\n".join(note.text for note in topic.notes)

    def faults(body: str) -> int:
        book = {
            "topics": [{"id": "1", "title": topic.title}],
            "reports": [{"topic": "1", "texts": {"body": body}}],
        }
        return len(list(check_reports(book, to_html(body, 5), contained(body), alone)))

    assert faults(whole) == 0
    assert faults(topic.notes[0].text) == faults(whole + topic.notes[0].text) == 1
    assert faults(whole[:-1]) == faults("") == 1


def test_book_check_finds_what_is_missing_and_what_is_too_much(server, new_person):
    host = new_person(server)
    host.create_event()
    host.join(host.code, "Ada")
    topic = host.post("topics", title="Night walk").json()["changes"][0]["data"]["id"]
    host.post(f"topics/{topic}/notes", text="One word").raise_for_status()

    _, faults = check_book(host, read_script(SAMPLE))

    assert [fault.partition(",")[0] for fault in faults] == [
        "book: titles: 11 missing",
        "book: contributions: 30 missing",
        "book.md: titles: 11 missing",
        "book.md: contributions: 30 missing",
        "book.json: titles: 11 missing",
        "book.json: contributions: 30 missing",
        "sessions.csv: 12 of 12 lines differ",
        "sessions.csv: a topic has no room",
    ]


def test_script_is_read_as_the_app_will_keep_it(tmp_path):
    file = tmp_path / "script.json"
    note = {"by": " Ada ", "text": "cafe\u0301\r\n"}
    topic = {"title": " Two  words ", "description": None, "convener": "Ada", "notes": [note]}
    file.write_text(json.dumps({"participants": ["Ada"], "topics": [topic]}), encoding="utf-8")

    script = read_script(file)

    assert script.topics[0].title == "Two words"
    assert script.contributions == {("Ada", "café"): 1}
    assert script.per_author == {"Ada": 1}


@pytest.mark.parametrize(
    ("share", "wanted"), [(0.5, 2.0), (0.51, 3.0), (0.95, 4.0), (0.99, 4.0), (1, 4.0)]
)
def test_percentile_is_a_value_that_was_measured(share, wanted):
    assert percentile([4.0, 1.0, 3.0, 2.0], share) == wanted
