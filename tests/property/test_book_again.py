"""A book that is brought back in has the same reports: texts, who wrote them, who was there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from openspace.commands.importing import import_event
from openspace.commands.unit import House
from openspace.domain.proceedings import build
from openspace.export.json_book import to_json
from openspace.imports import read_outline
from openspace.store.database import Database, sqlite_url
from openspace.store.queries import board_of, event_by_code
from openspace.store.reports import write_ups as write_ups_in
from tests.property.boards import boards, write_ups
from tests.support.databases import lay_tables

NOW = datetime(2026, 11, 25, tzinfo=UTC)


@given(st.data())
@settings(deadline=None, max_examples=10, phases=[Phase.reuse, Phase.generate])
def test_event_made_of_a_book_has_the_same_reports(data):
    board, notes = data.draw(boards())
    left = data.draw(write_ups(board))
    with TemporaryDirectory() as folder:
        lay_tables(Path(folder))
        database = Database(sqlite_url(Path(folder)))
        house = House(database, b"key of the house")
        outline = read_outline(to_json(build(board, notes, left)), NOW)
        code = import_event(house, outline).created.code
        made = database.read(lambda db: _reports(db, code))
        database.close()
    names = {person.id: person.name for person in board.people.values()}
    assert made == sorted(
        (
            board.topics[topic].number,
            dict(one.texts),
            [names[person] for person in one.here],
            [names[person] for person in one.writers],
            one.written_at if one.texts else None,
        )
        for topic, one in left.items()
    )


def _reports(db, code):
    """The reports of an event, by names: ids that are too short to be ours are made anew."""
    event = event_by_code(db, code)
    assert event is not None
    board = board_of(db, event)
    return sorted(
        (
            board.topics[one.topic].number,
            dict(one.texts),
            [board.people[person].name for person in one.here],
            [board.people[person].name for person in one.writers],
            one.written_at,
        )
        for one in write_ups_in(db, event.id).values()
    )
