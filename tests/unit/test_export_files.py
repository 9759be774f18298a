"""The list of sessions as CSV, and the book as JSON."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest

from openspace.export.csv_file import safe_cell
from openspace.export.csv_sessions import to_csv
from openspace.export.json_book import to_json
from openspace.i18n import words_for
from tests.unit.small_event import book


def rows(language: str) -> list[list[str]]:
    text = to_csv(book(), words_for(language)).decode("utf-8-sig")
    separator = ";" if language == "es" else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def test_csv_tells_of_every_topic_in_the_order_of_the_book():
    assert ["|".join(row) for row in rows("en")[:3]] == [
        "Round|Starts|Ends|Room|Number|Title|Convener|Language|Tags|Interest|Notes|State|Online",
        "Opening|2026-11-24 10:00|2026-11-24 10:45|Lab|2|Buses|Ana|es||4|0|session|",
        "Opening|2026-11-24 10:00|2026-11-24 10:45|Gym|1|Soup|Ana||food, warm|0|2|session|",
    ]
    assert [row[5] for row in rows("en")[3:]] == ["Night", "Later", "Lost", "Nothing"]
    assert [row[-2] for row in rows("en")[3:]] == [
        "session",
        "without a slot",
        "without a slot",
        "withdrawn",
    ]


def test_csv_speaks_the_readers_language_and_parts_its_cells_as_their_spreadsheet_does():
    assert rows("es")[0][:3] == ["Ronda", "Comienzo", "Final"]
    assert rows("es")[3][0] == "Ronda 3"


def test_csv_has_the_mark_that_spreadsheets_know_utf8_by():
    assert to_csv(book(), words_for("en")).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "'=", "''+"])
def test_nothing_is_taken_for_a_formula(start):
    assert safe_cell(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("text", ["", "a=b", "'tis", "1-1"])
def test_other_text_stays(text):
    assert safe_cell(text) == text


def test_json_has_the_records_as_the_api_shows_them():
    file = msgspec.json.decode(to_json(book()))
    assert file["format"] == "openspace-book"
    assert file["version"] == 1
    assert file["event"]["timezone"] == "Europe/Berlin"
    assert [round_["id"] for round_ in file["rounds"]] == ["r1", "r2", "r3"]
    assert [room["name"] for room in file["rooms"]] == ["Lab", "Gym"]
    assert [topic["number"] for topic in file["topics"]] == [1, 2, 3, 4, 5, 6]
    assert [note["id"] for note in file["notes"]] == ["n1", "n3", "n2"]
    assert file["topics"][1]["slot"] == {"round": "r1", "room": "lab"}
    assert file["notes"][0]["at"] == "2026-11-24T09:00:00Z"
