"""Events from JSON: the app's own book, and what people and scripts write."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from openspace.commands.event import THEME_MAX
from openspace.commands.rooms import ROOM_NOTE_MAX
from openspace.domain.outline import Outline
from openspace.export.json_book import to_json
from openspace.i18n import words_for
from openspace.imports import Unreadable, problem_sentence, read_outline, rules
from openspace.imports.json_lines import lines_of
from tests.unit.small_event import BOARD, book

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def read(value: Any) -> Outline:
    return read_outline(json.dumps(value).encode(), NOW)


def problems(value: Any) -> list[str]:
    data = value if isinstance(value, bytes) else json.dumps(value, indent=0).encode()
    with pytest.raises(Unreadable) as caught:
        read_outline(data, NOW)
    return [problem_sentence(words_for("en"), problem) for problem in caught.value.problems]


def test_limits_are_those_of_the_commands():
    assert (rules.THEME_MAX, rules.ROOM_NOTE_MAX) == (THEME_MAX, ROOM_NOTE_MAX)


# ---------------------------------------------------------------- simple JSON


def test_topics_with_notes_and_people_are_read():
    outline = read(
        {
            "about": "a real one",
            "participants": ["Ana", "Bo"],
            "topics": [
                {
                    "number": 11,
                    "title": "Soup",
                    "description": "Hot",
                    "convener": "Bo",
                    "notes": [{"by": "Ana", "text": "more salt"}, "and pepper"],
                },
                "Buses",
            ],
        }
    )
    soup, buses = outline.topics
    assert (soup.number, soup.title, soup.body, soup.notes) == (11, "Soup", "Hot", 2)
    assert (buses.number, buses.title, buses.notes) == (2, "Buses", 0)
    assert [person.name for person in outline.people] == ["Ana", "Bo"]
    assert soup.convener == outline.people[1].id
    assert [(note.author, note.text) for note in outline.notes] == [
        (outline.people[0].id, "more salt"),
        ("", "and pepper"),
    ]
    assert outline.event is None
    assert outline.ignored == ()


def test_a_list_of_topics_is_enough():
    assert [topic.title for topic in read(["Soup", {"title": "Buses"}]).topics] == [
        "Soup",
        "Buses",
    ]


def test_an_event_with_rounds_and_rooms_is_read():
    outline = read(
        {
            "theme": "What now?",
            "timezone": "Europe/Berlin",
            "language": "es",
            "rounds": [
                {"title": "One", "starts": "2026-11-24T09:00", "ends": "2026-11-24T09:45"},
                "Two",
            ],
            "rooms": [{"name": "Gym", "capacity": 60, "note": "step-free"}, "Lab"],
            "topics": [{"title": "Soup", "round": "two", "room": "GYM"}],
            "shoes": 2,
        }
    )
    assert outline.event is not None
    assert (outline.event.theme, outline.event.language) == ("What now?", "es")
    assert outline.rounds[0].starts == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert outline.rounds[1].starts is None
    assert [(room.name, room.capacity) for room in outline.rooms] == [("Gym", 60), ("Lab", None)]
    slot = outline.topics[0].slot
    assert slot is not None
    assert (slot.round, slot.room) == (outline.rounds[1].id, outline.rooms[0].id)
    assert outline.ignored == ("shoes",)


def test_everything_wrong_is_said_at_once_with_its_line():
    text = """{"theme": "T",
    "timezone": "Mars/Olympus",
    "rounds": [{"title": "A", "starts": "2026-11-24T10:00", "ends": "2026-11-24T09:00"},
               {"title": "B", "starts": "soon"}],
    "rooms": [{"name": "Gym", "capacity": 0}],
    "topics": [
        {"title": ["x"]},
        {"title": "Soup", "tags": "food"},
        {"titel": "Soup"},
        {"title": "Soup",
         "notes": [{"by": "Ana",
                    "text": ""}]}
    ]}"""
    assert problems(text.encode()) == [
        "Line 2: We do not know the time zone “Mars/Olympus”. Write it like Europe/Berlin.",
        "Line 3: The round would end before it starts. Please change one of the times.",
        "Line 4: The start cannot be read. Write it like 2026-11-24T09:30:00Z.",
        "Line 5: The number of seats: at least 1. Please choose a bigger number.",
        "Line 7: The title cannot be read. Please write it in another way.",
        "Line 7: The title is still empty. Please fill it in.",
        "Line 8: The tags cannot be read. Please write it in another way.",
        "Line 9: We do not know the field “titel”. Please leave it out.",
        "Line 9: The title is missing. Please add it.",
        "Line 11: The note is still empty. Please fill it in.",
    ]


def test_on_a_line_of_many_topics_each_is_told_by_number_and_title():
    text = '{"topics": ["Soup", {"title": "Buses", "tags": 1}, {"titel": "y"}, {"title": 1.5}]}'
    assert problems(text.encode()) == [
        "Line 1, topic 2 (“Buses”): The tags cannot be read. Please write it in another way.",
        "Line 1, topic 3: We do not know the field “titel”. Please leave it out.",
        "Line 1, topic 3: The title is missing. Please add it.",
        "Line 1, topic 4: The title cannot be read. Please write it in another way.",
        "Line 1, topic 4: The title is still empty. Please fill it in.",
    ]


def test_fields_of_topics_that_nobody_understood_are_told():
    assert read([{"title": "Soup", "shoes": 1}, {"title": "x", "shoes": 2}]).ignored == ("shoes",)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"topics": [\n{"title": "x"},,]}', "Line 2: Here the file is not valid JSON"),
        (b"[" * 100_000, "Line 1: Here the file is not valid JSON"),
        (b"[NaN]", "Line 1: Here the file is not valid JSON"),
        (b"[" + b"9" * 5_000 + b"]", "Line 1: Here the file is not valid JSON"),
        (b"{}", "Line 1: There is nothing in this file"),
        (b"[]", "Line 1: There is nothing in this file"),
        (b'{"topics": {"a": 1}}', "Line 1: The topics cannot be read"),
        (b'{"topics": [null]}', "Line 1: The title is still empty"),
        (b'{"topics": [[1]]}', "Line 1: The topics cannot be read"),
        (b'{"theme": "x", "timezone": 5}', "Line 1: We do not know the time zone"),
        (
            b'{"rounds": [{"starts": "0001-01-01T00:00:00+14:00", "title": "x"}]}',
            "Line 1: The start cannot be read",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_kindly(data, said):
    assert problems(data)[0].startswith(said)


def test_lone_surrogates_and_control_characters_are_taken_out():
    assert read(["a\ud800b\u0000c"]).topics[0].title == "abc"


# ---------------------------------------------------------------- the app's own book


def test_the_own_book_comes_back():
    outline = read_outline(to_json(book()), NOW)
    assert outline.event == BOARD.event
    assert [round_.id for round_ in outline.rounds] == ["r1", "r2", "r3"]
    assert outline.topics[0] == BOARD.topics["t1"]
    assert [note.id for note in outline.notes] == ["n1", "n3", "n2"]
    # Whoever nobody knows any more is nobody.
    assert [note.author for note in outline.notes] == ["ana", "", "bo"]


def damaged(**changes: Any) -> dict[str, Any]:
    file: dict[str, Any] = json.loads(to_json(book()))
    for path, value in changes.items():
        *way, last = path.split("__")
        place: Any = file
        for step in way:
            place = place[int(step) if step.isdecimal() else step]
        place[int(last) if last.isdecimal() else last] = value
    return file


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"version": 2}, "written by a newer version"),
        ({"topics__0__title": ""}, "The title is still empty"),
        ({"topics__0__title": None}, "The title cannot be read"),
        ({"topics__0__number": 10**20}, "The number"),
        ({"topics__0__interest": -1}, "at least 0"),
        ({"topics__0__slot": {"round": "r1"}}, "The room is missing"),
        ({"topics__0__slot": {"round": "r9", "room": "gym"}}, "“r9, gym” is nowhere"),
        ({"topics__0__slot": {"round": "r1", "room": "lab"}}, "has this slot already"),
        ({"topics__1__id": "t1"}, "“t1” stands in this file twice"),
        ({"notes__0__topic": "t9"}, "“t9” is nowhere"),
        ({"notes__0__text": "x" * 20_001}, "too long: 20,001 characters"),
        ({"rooms__0__capacity": 0}, "at least 1"),
        ({"rounds__0__ends": "2026-11-24T01:00:00Z"}, "end before it starts"),
        ({"rounds__0__ends": "0001-01-01T00:00:00"}, "The end cannot be read"),
        ({"event__timezone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"event__rules": {"shout": []}}, "The rules cannot be read"),
        ({"event__theme": ""}, "The theme is still empty"),
        ({"people": 3}, "The people cannot be read"),
    ],
)
def test_a_damaged_book_is_refused_kindly(changes, said):
    found = problems(damaged(**changes))
    assert any(said in sentence for sentence in found), found


def test_the_line_of_the_damage_is_told():
    text = to_json(book()).decode()
    line = text[: text.index('"Soup"')].count("\n") + 1
    assert problems(text.replace('"Soup"', '""').encode()) == [
        f"Line {line}: The title is still empty. Please fill it in."
    ]


# ---------------------------------------------------------------- lines


def test_every_value_knows_its_line():
    text = '{"a": 1,\n"b\\"{": [\n1,\n{"c":\n2, "d": {}}, []],\n "e": "x,]"}'
    assert lines_of(text) == {
        (): 1,
        ("a",): 1,
        ('b"{',): 2,
        ('b"{', 0): 3,
        ('b"{', 1): 4,
        ('b"{', 1, "c"): 4,
        ('b"{', 1, "d"): 5,
        ('b"{', 2): 5,
        ("e",): 6,
    }
