"""One small gathering that the tests of the book share: two days, two rooms, six topics."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from openspace.domain.board import Board, Person, Room, Round
from openspace.domain.event import DEFAULT_RULES, Event
from openspace.domain.notes import Note
from openspace.domain.proceedings import Proceedings, build
from openspace.domain.topic import Slot, Topic

MORNING = datetime(2026, 11, 24, 9, tzinfo=UTC)


def round_(key: str, starts: datetime, title: str = "") -> Round:
    return Round(id=key, title=title, starts=starts, ends=starts + timedelta(minutes=45))


def topic(number: int, title: str, slot: Slot | None = None, **more: object) -> Topic:
    values = {"convener": "ana", "at": MORNING, **more}
    return Topic(id=f"t{number}", number=number, title=title, slot=slot, **values)  # type: ignore[arg-type]


def note(key: str, of: int, text: str, minutes: int = 0, author: str = "bo") -> Note:
    at = MORNING + timedelta(minutes=minutes)
    return Note(id=key, topic=f"t{of}", author=author, text=text, at=at)


BOARD = Board(
    seq=9,
    event=Event(
        code="ABCD2345",
        title="School day",
        theme="What do we need to talk about?",
        welcome="**Welcome!**",
        place="Hill Street",
        timezone="Europe/Berlin",
        rules=DEFAULT_RULES,
    ),
    rounds={
        "r2": round_("r2", MORNING + timedelta(hours=1)),
        "r1": round_("r1", MORNING, "Opening"),
        # Half past midnight in Berlin: the next day there, the same day in UTC.
        "r3": round_("r3", datetime(2026, 11, 24, 23, 30, tzinfo=UTC)),
    },
    rooms={
        "gym": Room(id="gym", name="Gym", position=2),
        "lab": Room(id="lab", name="Lab", position=1),
    },
    topics={
        "t1": topic(1, "Soup", Slot("r1", "gym"), body="Hot *soup*", tags=("food", "warm")),
        "t2": topic(2, "Buses", Slot("r1", "lab"), language="es", interest=4),
        "t3": topic(3, "Night", Slot("r3", "gym")),
        "t4": topic(4, "Later"),
        "t5": topic(5, "Nothing", withdrawn=True),
        "t6": topic(6, "Lost", Slot("gone", "gym")),
    },
    people={"ana": Person(id="ana", name="Ana"), "bo": Person(id="bo", name="Bo [x]")},
)
NOTES = [
    note("n2", 1, "second", minutes=5),
    note("n1", 1, "the first of all", author="ana"),
    note("n3", 5, "said before it was withdrawn", author="nobody"),
    note("n4", 99, "of a hidden topic"),
]


def book() -> Proceedings:
    return build(BOARD, NOTES)
