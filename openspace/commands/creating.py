"""Creating an event, with its links, rounds and rooms."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from sqlalchemy import select
from sqlalchemy.orm import Session

from openspace.commands.callers import COMMAND_LINE, Caller
from openspace.commands.event import THEME_MAX, event_title
from openspace.commands.rooms import AddRoom, Capacity, Features, add_room
from openspace.commands.rounds import AddRound, add_round
from openspace.commands.unit import House, Unit
from openspace.commands.wishes import END, Language, Line, LongText, Wish
from openspace.domain.errors import Invalid, RefUsed
from openspace.domain.event import (
    DEFAULT_RULES,
    Event,
    check_day,
    check_timezone,
    lay_out_days,
)
from openspace.domain.ids import derived_secret, hash_secret, new_id
from openspace.domain.permissions import Role
from openspace.domain.text import (
    BODY_MAX,
    TITLE_MAX,
    optional_text,
    required_line,
)
from openspace.store.codes import free_code
from openspace.store.queries import event_of
from openspace.store.tables import AnswerRow, ChangeRow, EventRow, LinkRow, MemberRow

FIRST = "^([01][0-9]|2[0-3]):[0-5][0-9]" + END
ROUNDS_MAX = 24
DAYS_MAX = 5
ROOMS_MAX = 60


class When(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The first day, the first round's local time, and `rounds` of `minutes` on each of `days`."""

    date: date
    first: Annotated[str, Meta(pattern=FIRST, examples=["10:00"])]
    minutes: Annotated[int, Meta(ge=5, le=480)] = 45
    rounds: Annotated[int, Meta(ge=1, le=ROUNDS_MAX)] = 4
    gap: Annotated[int, Meta(ge=0, le=240)] = 15
    days: Annotated[int, Meta(ge=1, le=DAYS_MAX)] = 1


class RoomWish(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A room of the new event."""

    name: Line
    capacity: Capacity | None = None
    note: Line = ""
    link: LongText = ""
    features: Features = []


class CreateEvent(Wish, frozen=True, kw_only=True):
    """A new event: theme, when and rooms; everything else has a default."""

    theme: Line
    when: When
    rooms: Annotated[list[RoomWish], Meta(min_length=1, max_length=ROOMS_MAX)]
    title: Line = ""
    welcome: LongText = ""
    place: Line = ""
    language: Language = "en"
    timezone: Annotated[str, Meta(max_length=64)] = "UTC"


class Created(Struct, frozen=True, kw_only=True):
    """A new event's code, and the secrets of its links, which are not kept anywhere."""

    code: str
    secrets: dict[str, str]


LINKED_ROLES = (Role.HOST, Role.COHOST, Role.WALL)


def create_event(house: House, caller: Caller, wish: CreateEvent) -> Created:
    """Create an event with its rounds and rooms; the caller becomes its host.

    Repeated by the same caller with the same `ref`, it makes nothing and answers the same.

    :raises Invalid: when a text is empty or too long, the rounds do not fit into the day, or the
        day lies before yesterday.
    :raises RefUsed: when somebody else created an event with this `ref`, or its links were
        renewed since.
    """
    secrets = link_secrets(house, caller, wish.ref)

    def work(db: Session) -> str:
        if made := created_before(db, wish.ref, secrets):
            return made
        if not caller.is_command_line:  # which may lay out a past one, to bring its book in
            zone = check_timezone(wish.timezone)
            check_day("when.date", wish.when.date, zone, datetime.now(UTC))
        return _create(db, caller, wish, secrets)

    return Created(code=house.database.write(work), secrets=secrets)


def link_secrets(house: House, caller: Caller, ref: str) -> dict[str, str]:
    """The secrets of the links of the event that `caller` makes under `ref`, by role."""
    return {
        role.value: derived_secret(house.key, caller.token_hash, role, ref) for role in LINKED_ROLES
    }


def created_before(db: Session, ref: str, secrets: dict[str, str]) -> str | None:
    """The code of the event that this caller made under `ref`: only theirs has these secrets.

    :raises RefUsed: when it is somebody else's, or its links were renewed since.
    """
    first = (ChangeRow.seq == 1, ChangeRow.ref == ref)
    event = db.scalar(
        select(EventRow).join(ChangeRow, ChangeRow.event_id == EventRow.id).where(*first)
    )
    if event is None:
        return None
    link = db.get_one(LinkRow, (event.id, Role.HOST.value))
    if link.secret_hash != hash_secret(secrets[Role.HOST.value]):
        raise RefUsed(ref=ref)
    return event.code


def _create(db: Session, caller: Caller, wish: CreateEvent, secrets: dict[str, str]) -> str:
    row = open_event(db, _event(wish), secrets, wish.ref)
    make_host(db, caller, row)
    # Laid out on the command line's behalf, because the caller is nobody here yet.
    unit = Unit(db, row, COMMAND_LINE, wish.ref, is_beginning=True)
    for starts, ends in _rounds(wish):
        add_round(unit, AddRound(ref=new_id(), starts=starts, ends=ends))
    for at, room in enumerate(wish.rooms):
        _add_room(unit, at, room)
    return row.code


def _add_room(unit: Unit, at: int, room: RoomWish) -> None:
    """Add one of several rooms; a refusal says which of them it means."""
    try:
        add_room(unit, AddRoom(ref=new_id(), **msgspec.structs.asdict(room)))
    except Invalid as refused:
        facts = {**refused.facts, "field": f"rooms[{at}].{refused.facts['field']}"}
        raise Invalid(**facts) from refused


def make_host(db: Session, caller: Caller, event: EventRow) -> None:
    """Make `caller` the host of a new event."""
    if not caller.is_command_line:
        host = MemberRow(token_hash=caller.token_hash, event_id=event.id, role=Role.HOST.value)
        db.add(host)


def open_event(db: Session, event: Event, secrets: dict[str, str], ref: str) -> EventRow:
    """Add `event` with its links, given by role as secrets; its code, if it is still free."""
    row = EventRow(at=datetime.now(UTC), seq=0, topics_numbered=0)
    for field, value in msgspec.to_builtins(event, builtin_types=(datetime,)).items():
        setattr(row, field, value)
    row.code = free_code(db, event.code)
    row.begun_as = row.code
    db.add(row)
    db.flush()
    for role, secret in secrets.items():
        db.add(LinkRow(event_id=row.id, role=role, secret_hash=hash_secret(secret)))
    unit = Unit(db, row, COMMAND_LINE, ref)
    unit.record("event.created", event_of(row), row, undoable=False)
    # Everybody can read this ref in the log; a wish under it would be undone with the event's.
    db.add(AnswerRow(event_id=row.id, ref=ref, wish_hash="", answer="", at=unit.now))
    return row


def _event(wish: CreateEvent) -> Event:
    return Event(
        code="",
        title=event_title(wish.title),
        theme=required_line(wish.theme, "theme", THEME_MAX),
        welcome=optional_text(wish.welcome, "welcome", BODY_MAX),
        place=optional_text(wish.place, "place", TITLE_MAX),
        language=wish.language or "en",
        timezone=check_timezone(wish.timezone),
        rules=DEFAULT_RULES,
    )


def _rounds(wish: CreateEvent) -> list[tuple[datetime, datetime]]:
    when = wish.when
    zone = check_timezone(wish.timezone)
    first = time.fromisoformat(when.first)
    return lay_out_days(when.date, when.days, first, when.minutes, when.rounds, zone, when.gap)
