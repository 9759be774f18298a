"""Topics from a table, however a spreadsheet saved it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from openspace.domain.outline import Outline
from openspace.i18n import words_for
from openspace.imports import Unreadable, problem_sentence, read_outline

QUOTES = "Put quotes around texts with commas."
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def read(text: str, encoding: str = "utf-8") -> Outline:
    return read_outline(text.encode(encoding), NOW)


def problems(text: str | bytes, language: str = "en") -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(Unreadable) as caught:
        read_outline(data, NOW)
    return [problem_sentence(words_for(language), problem) for problem in caught.value.problems]


def test_a_table_becomes_topics_with_their_places_and_people():
    outline = read(
        "title,body,convener,round,room,tags,language\n"
        'Soup,"Hot,\nand good",Ana,Morning,Gym,"Food, #Warm",es\n'
        "Buses,,ana ,morning,Lab,,\n"
        "Later,,,,,,\n"
    )
    soup, buses, later = outline.topics
    assert (soup.title, soup.body, soup.tags, soup.language) == (
        "Soup",
        "Hot,\nand good",
        ("food", "warm"),
        "es",
    )
    assert [person.name for person in outline.people] == ["Ana"]
    assert soup.convener == buses.convener == outline.people[0].id
    assert later.convener == ""
    assert [round_.title for round_ in outline.rounds] == ["Morning"]
    assert [room.name for room in outline.rooms] == ["Gym", "Lab"]
    assert soup.slot is not None
    assert (soup.slot.round, soup.slot.room) == (outline.rounds[0].id, outline.rooms[0].id)
    assert later.slot is None
    assert [topic.number for topic in outline.topics] == [1, 2, 3]
    assert soup.at == NOW


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_way_of_saving_is_read(separator, encoding, newline):
    rows = [["Título", "Convoca", "X"], ["Sopa ñ", "José", "?"]]
    outline = read(newline.join(separator.join(row) for row in rows), encoding)
    assert [topic.title for topic in outline.topics] == ["Sopa ñ"]
    assert [person.name for person in outline.people] == ["José"]
    assert outline.ignored == ("X",)


def test_withdrawn_topics_stay_withdrawn_and_have_no_slot():
    outline = read("title,round,room,state\nSoup,R,G,withdrawn\n")
    assert [(topic.withdrawn, topic.slot) for topic in outline.topics] == [(True, None)]


def test_only_our_own_apostrophe_is_taken_away():
    outline = read("title\n'=1+1\n'tis\n''=1\n")
    assert [topic.title for topic in outline.topics] == ["=1+1", "'tis", "'=1"]


def test_blank_lines_are_nothing():
    assert [t.title for t in read("title,body\n\n , \nSoup,\n").topics] == ["Soup"]


def test_everything_wrong_is_said_at_once_with_its_line():
    assert problems(
        "title,round,room,language,number\n"
        f"{'x' * 121},,,,\n"
        ",R,,,\n"
        '"two\nlines",R,Gym,klingon!,many\n'
        "Soup,r,gym,,,surplus\n"
    ) == [
        "Line 2: The title is too long: 121 characters, and 120 fit. Please shorten it.",
        "Line 3: The title is still empty. Please fill it in.",
        "Line 3: The topic has a round or a room, but not both. Please add the other one.",
        "Line 4: The number should be a whole number. Please write digits only.",
        "Line 4: We do not know the language “klingon!”. Please choose one from the list.",
        f"Line 6: This row has 6 cells, and the first row has 5. {QUOTES}",
        "Line 6: The topic in line 4 has this slot already. Please choose another one.",
    ]


def test_it_is_said_in_the_readers_language():
    assert problems("título\n\n;;\n" + "x" * 121, "es") == [
        "Línea 4: El título: tiene 121 caracteres y caben 120. Acórtalo, por favor."
    ]


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"", 1, "nothing in this file"),
        (b"   \n\n", 1, "nothing in this file"),
        (b"title,body\n", 1, "nothing in this file"),
        (b"name,place\nAna,Gym\n", 1, "No column is called"),
        (b'title\nSoup\n"open', 3, "quotes in this row do not close"),
        (b"title\nSoup\n\xff\xfe\n", 3, "cannot read. Save the file again as UTF-8"),
        (b"\x89PNG\r\n\x1a\n", 1, "UTF-8"),
        (b"title\n" + b"x" * 200_000, 2, "do not close"),
        (b"x" * (10 * 2**20 + 1), 1, "at most 10 MB"),
    ],
)
def test_what_is_no_table_is_refused_kindly(data, line, what):
    said = problems(data)
    assert said[0].startswith(f"Line {line}: ")
    assert what in said[0]


def test_there_is_an_end_to_how_much_is_taken():
    assert "10,000 fit" in problems("title\n" + "x\n" * 10_001)[0]
