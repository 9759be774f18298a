"""How the board is parted onto sheets, and which paper lies in the printer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from openspace.domain.board import Board, Person, Room, Round
from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.paper import card_sheets, door_signs, evenly, grid_sheets
from openspace.domain.paper_sizes import card_letters
from openspace.domain.proceedings import build
from openspace.domain.topic import Slot, Topic
from openspace.i18n import usual_paper

LONG = "How do we make lunch a time that all of us, also those who eat alone, look forward to? " * 2
NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


def book(rounds, rooms, topics=()):
    event = Event(code="ABCDEFGH", title="Day", theme="What now?", rules=DEFAULT_RULES)
    starts = [NINE + timedelta(hours=n) for n in range(rounds)]
    board = Board(
        seq=1,
        event=event,
        rounds={
            f"r{n}": Round(id=f"r{n}", starts=at, ends=at + timedelta(minutes=45))
            for n, at in enumerate(starts)
        },
        rooms={f"m{n}": Room(id=f"m{n}", name=f"M{n}", position=n) for n in range(rooms)},
        topics={topic.id: topic for topic in topics},
        people={"ana": Person(id="ana", name="Ana")},
    )
    return build(board, ())


def topic(number, title="Bees", slot=None, *, withdrawn=False):
    return Topic(
        id=f"t{number}",
        number=number,
        title=title,
        convener="ana",
        slot=slot,
        withdrawn=withdrawn,
        at=NINE,
    )


@pytest.mark.parametrize(
    ("n", "most", "sizes"),
    [(0, 6, []), (1, 6, [1]), (6, 6, [6]), (7, 6, [3, 4]), (8, 6, [4, 4]), (13, 6, [4, 4, 5])],
)
def test_parts_are_few_and_even_and_lose_nothing(n, most, sizes):
    parts = evenly(range(n), most)

    assert [len(part) for part in parts] == sizes
    assert [item for part in parts for item in part] == list(range(n))


@pytest.mark.parametrize(
    ("rounds", "rooms", "sheets"), [(5, 6, 1), (6, 6, 2), (5, 7, 2), (8, 12, 4), (4, 0, 0)]
)
def test_grid_takes_as_few_sheets_as_can_be_read(rounds, rooms, sheets):
    pages = grid_sheets(book(rounds, rooms))

    assert [(page.part, page.parts) for page in pages] == [(n + 1, sheets) for n in range(sheets)]
    slots = [(p.round.id, r.id) for page in pages for p in page.periods for r in page.rooms]
    assert len(slots) == len(set(slots)) == rounds * rooms


def filled(rounds, rooms, title):
    slots = [Slot(f"r{n}", f"m{m}") for n in range(rounds) for m in range(rooms)]
    return book(rounds, rooms, [topic(n, title, slot) for n, slot in enumerate(slots, start=1)])


@pytest.mark.parametrize(
    ("title", "sheets", "least"),
    [("Gardens", 1, 14), (LONG[:60], 2, 11), (LONG[:119], 3, 11)],
)
def test_grid_takes_more_sheets_rather_than_letters_nobody_can_read(title, sheets, least):
    pages = grid_sheets(filled(5, 6, title))

    assert len(pages) == sheets
    assert {page.letters for page in pages} == {pages[0].letters}
    assert pages[0].letters >= least


def test_few_rounds_in_few_rooms_are_written_large():
    (page,) = grid_sheets(filled(3, 3, "A garden for the school"))

    assert page.letters == 20


def test_room_has_a_sign_for_each_day_and_two_for_a_day_of_many_words():
    short = door_signs(filled(20, 2, "Gardens"))
    long = door_signs(filled(8, 1, LONG[:119]))

    first, second = NINE.date(), NINE.date() + timedelta(days=1)
    assert [(sign.room.name, sign.day, len(sign.periods)) for sign in short] == [
        (room, day, n) for room in ("M0", "M1") for day, n in ((first, 7), (first, 8), (second, 5))
    ]
    assert [len(sign.periods) for sign in long] == [4, 4]
    assert min(sign.letters for sign in (*short, *long)) >= 14


def test_room_has_a_sign_before_there_are_rounds():
    assert [(sign.room.name, sign.day) for sign in door_signs(book(0, 1))] == [("M0", None)]


def test_short_title_is_large_on_its_card_and_a_long_one_still_fits():
    sizes = [
        card_letters(report)
        for title in ("Bees", "A garden for the school", LONG[:60], LONG[:119])
        for report in book(1, 1, [topic(1, title)]).without_slot
    ]

    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 32
    assert sizes[-1] >= 13


def test_grid_begins_a_sheet_with_every_day():
    days = grid_sheets(book(20, 2))

    assert [page.day.day for page in days] == [24, 24, 24, 25]


def test_cards_are_of_all_topics_by_number_but_for_withdrawn_ones():
    topics = [topic(n, slot=Slot("r0", "m0") if n == 5 else None) for n in range(1, 9)]
    pages = card_sheets(book(1, 1, [*topics, topic(9, withdrawn=True)]))

    assert [[card.topic.number for card in page] for page in pages] == [[1, 2, 3, 4, 5, 6], [7, 8]]


@pytest.mark.parametrize(
    ("accepted", "paper"),
    [
        ("en-US,en;q=0.9", "letter"),
        ("es-MX", "letter"),
        ("en;q=0.8,fr-CA", "letter"),
        ("en-GB,en-US;q=0.9", "a4"),
        ("en", "a4"),
        ("zh-Hant-TW", "a4"),
        ("", "a4"),
        (None, "a4"),
    ],
)
def test_paper_is_what_printers_have_where_the_reader_is(accepted, paper):
    assert usual_paper(accepted) == paper
