"""What goes into the book: what was not chosen is not in it, however deep one looks."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from openspace.domain.board import Person
from openspace.domain.choice import Choice, Names, choose
from openspace.domain.proceedings import Consent, Contact, Proceedings
from openspace.domain.report import Field
from tests.unit.full_event import CONSENTS, full_book


def soup(book: Proceedings):
    return next(report for report in book.reports if report.topic.title == "Soup")


def test_everything_is_in_the_book_unless_somebody_says_otherwise():
    book = full_book()
    assert choose(book, Choice()) == replace(
        choose(book, Choice()), days=book.days, without_slot=book.without_slot, people=book.people
    )
    assert choose(book, Choice()).contacts == (Contact(name="Ana", contact="ana@example.org"),)
    assert choose(book, Choice()).figures == book.figures


def test_only_those_who_agreed_are_named():
    book = choose(full_book(), Choice(names=Names.AGREED))
    report = soup(book)
    assert [person.name for person in book.people] == ["Ana"]
    assert (report.convener, report.here, report.writers) == ("Ana", ("Ana",), ())
    assert [(said.author, said.note.author) for said in report.contributions] == [
        ("Ana", "ana"),
        ("", ""),
    ]
    assert [photo.author for photo in report.photos] == [""]
    assert report.texts[Field.BODY] == "We *cooked*."


def test_a_name_that_two_people_have_stands_only_if_both_agreed():
    book = full_book()
    two = replace(
        book,
        people=(*book.people, Person(id="other", name="Ana")),
        consents=(*CONSENTS, Consent(name="Ana")),
    )
    chosen = choose(two, Choice(names=Names.AGREED))
    assert (chosen.people, chosen.contacts, soup(chosen).convener) == ((), (), "")


@pytest.mark.parametrize("names", list(Names))
def test_nothing_of_what_people_said_for_choosing_is_left(names):
    text = msgspec.json.encode(choose(full_book(), Choice(names=names))).decode()
    assert "never said aloud" not in text
    assert '"consents":[]' in text
    assert ("ana@example.org" in text) == (names is not Names.NONE)


def test_nobody_is_named_and_nothing_tells_what_is_by_the_same_person():
    book = choose(full_book(), Choice(names=Names.NONE))
    text = msgspec.json.encode(book).decode()
    assert not [name for name in ("Bo [x]", '"ana"', '"bo"') if name in text]
    assert book.figures.people == 2


def test_photos_and_contributions_stay_out_and_are_not_counted():
    book = choose(full_book(), Choice(photos=False, contributions=False, contacts=False))
    assert [r for r in book.reports if r.photos or r.contributions] == []
    assert (book.figures.photos, book.figures.notes, book.contacts) == (0, 0, ())
    # Two of the body, three of the questions, nine of the steps.
    assert book.figures.words == 14
