"""Boards and notes such as people make them, and as nobody should."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from msgspec.structs import replace

from openspace.domain.board import Board, Person, Room, Round
from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.notes import Note
from openspace.domain.photos import Photo
from openspace.domain.proceedings import Consent, Proceedings, build
from openspace.domain.report import Field, WriteUp
from openspace.domain.text import clean_line, clean_tags, clean_text
from openspace.domain.topic import Slot, Topic

START = datetime(2026, 11, 24, 8, tzinfo=UTC)

HOSTILE = [
    "<script>alert(1)</script>",
    "<!-- nothing after this",
    "```\nnever closed",
    "# I am the book",
    "I am\n===",
    "| a | b |\n|---|---|\n| ` | <b> ` |",
    "[x]: javascript:alert(1)\n\n[x] and [y](javascript:alert(2))",
    "=cmd|'/c calc'!A1",
    "@SUM(1)",
    "-1+1",
    "{{ 7 * 7 }} {% raw %} ${x} %(x)s {0}",
    "![p](https://evil.example/pixel.png)",
    '"; drop table topics; --',
    "\u202eright to left \u2066 and around",
    "- a\n  - # b\n\n      <b>",
    "ends with \\",
    "~~~\n~~~~ <i>",
    "&lt;b&gt; &#35;",
    "1. one\n\n   two\n---",
]

_any_text = st.text(max_size=60) | st.sampled_from(HOSTILE)
texts = _any_text.map(clean_text)
written = texts.filter(bool)
lines = _any_text.map(lambda text: clean_line(clean_line(text)[:60])).filter(bool)
moments = st.integers(0, 10**6).map(lambda seconds: START + timedelta(seconds=seconds))
languages = st.sampled_from(["", "en", "es", "ar", "zh-Hant"])
tags = st.lists(st.text(max_size=10), max_size=5).map(clean_tags)


@st.composite
def boards(draw) -> tuple[Board, list[Note]]:
    """A board that the rules allow, and the notes of its topics."""
    rounds = [_round(draw, n) for n in range(draw(st.integers(0, 4)))]
    rooms = [_room(draw, n) for n in range(draw(st.integers(0, 3)))]
    people = [Person(id=f"p{n}", name=draw(lines)) for n in range(draw(st.integers(1, 3)))]
    slots = draw(st.permutations([Slot(a.id, b.id) for a in rounds for b in rooms]))
    topics = [_topic(draw, n, people, slots) for n in range(draw(st.integers(0, 6)))]
    notes = [
        _note(draw, f"{topic.id}n{n}", topic, people)
        for topic in topics
        for n in range(topic.notes)
    ]
    board = Board(
        seq=0,
        event=_event(draw),
        rounds={round_.id: round_ for round_ in rounds},
        rooms={room.id: room for room in rooms},
        topics={topic.id: topic for topic in topics},
        people={person.id: person for person in people},
    )
    return board, notes


@st.composite
def books(draw) -> Proceedings:
    """A whole book: a board with its notes, what people left of their sessions, and consents."""
    board, notes = draw(boards())
    people = sorted(board.people)
    left = {key: _write_up(draw, key, people) for key in board.topics if draw(st.booleans())}
    consents = [
        Consent(name=person.name, agrees=draw(st.booleans()), contact=draw(st.just("") | lines))
        for person in board.people.values()
    ]
    return build(board, notes, left, consents=consents)


def _write_up(draw, topic: str, people: list[str]) -> WriteUp:
    fields = draw(st.sets(st.sampled_from(Field), max_size=3))
    return WriteUp(
        topic=topic,
        texts={field: draw(written) for field in Field if field in fields},
        here=tuple(draw(st.lists(st.sampled_from(people), unique=True))),
        writers=tuple(draw(st.lists(st.sampled_from(people), unique=True))),
        photos=tuple(_photo(draw, f"{topic}f{n}", topic) for n in range(draw(st.integers(0, 2)))),
        written_at=draw(moments),
    )


def _photo(draw, id_: str, topic: str) -> Photo:
    alt, at = draw(st.just("") | lines), draw(moments)
    return Photo(id=id_, topic=topic, author="p0", alt=alt, width=40, height=30, at=at)


@st.composite
def write_ups(draw, board: Board) -> dict[str, WriteUp]:
    """What some of the topics' people left of them, but for photos, which no file brings back."""
    people = sorted(board.people)
    left = [_write_up(draw, key, people) for key in board.topics if draw(st.booleans())]
    plain = [replace(one, photos=()) for one in left]
    return {one.topic: one for one in plain if one.texts or one.here or one.writers}


def _event(draw) -> Event:
    return Event(
        code="ABCD2345",
        title=draw(st.just("") | lines),
        theme=draw(lines),
        welcome=draw(texts),
        place=draw(st.just("") | lines),
        language=draw(st.sampled_from(["en", "es"])),
        timezone=draw(st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata"])),
        rules=DEFAULT_RULES,
    )


def _round(draw, n: int) -> Round:
    starts = START + timedelta(hours=draw(st.integers(0, 40)))
    title = draw(st.just("") | lines)
    return Round(id=f"r{n}", title=title, starts=starts, ends=starts + timedelta(minutes=45))


def _room(draw, n: int) -> Room:
    capacity = draw(st.none() | st.integers(1, 500))
    return Room(id=f"o{n}", name=draw(lines), capacity=capacity, position=n + 1)


def _topic(draw, n: int, people: list[Person], slots: list[Slot]) -> Topic:
    withdrawn = draw(st.booleans())
    has_slot = not withdrawn and n < len(slots) and draw(st.booleans())
    return Topic(
        id=f"t{n}",
        number=n + 1,
        title=draw(lines),
        body=draw(texts),
        language=draw(languages),
        tags=draw(tags),
        convener=draw(st.sampled_from(people)).id,
        slot=slots[n] if has_slot else None,
        withdrawn=withdrawn,
        interest=draw(st.integers(0, 99)),
        notes=draw(st.integers(0, 3)),
        at=draw(moments),
    )


def _note(draw, note_id: str, topic: Topic, people: list[Person]) -> Note:
    return Note(
        id=note_id,
        topic=topic.id,
        author=draw(st.sampled_from(people)).id,
        text=draw(written),
        language=draw(languages),
        at=draw(moments),
        edited_at=draw(st.none() | moments),
    )
