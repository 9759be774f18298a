"""The unit: the only place that begins, commits, retries and announces.

Everything a command reads and writes happens in one transaction that holds the event, so
the rules see the truth, and changes get numbers without gaps: `event.seq` and the log are
written together or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from msgspec import Struct
from sqlalchemy.orm import Session

from openspace import metrics
from openspace.commands.answers import Answer, Warning_, hash_wish, keep, kept
from openspace.commands.callers import Caller, actor_of, person_behind
from openspace.commands.wishes import Wish
from openspace.domain import permissions
from openspace.domain.changes import KINDS, Attended, Change, Interest, Noted, Pictured, Written
from openspace.domain.errors import NameNeeded, NotFound, RefUsed
from openspace.domain.event import Event
from openspace.domain.ids import is_id, new_id
from openspace.domain.permissions import Actor
from openspace.domain.report import TextNews
from openspace.domain.wall import Wall
from openspace.store import changelog
from openspace.store.database import Database
from openspace.store.queries import event_of, hold_event, person_of
from openspace.store.tables import EventRow, MemberRow, PersonRow, Row
from openspace.store.texts import news_in

R = TypeVar("R", bound=Row)
P = ParamSpec("P")


class House(Struct, frozen=True, eq=False):
    """What commands need of the running app: the database, and whom to tell."""

    database: Database
    key: bytes
    """The app's own secret, from which those of links are derived."""
    announce: Callable[[str, int], None] = lambda _code, _first: None
    """Called after a commit with the event's code and the first new change's number."""
    renewed: Callable[[str, str], None] = lambda _old, _new: None
    """Called after a commit with the code that an event had, and the one that it has now."""
    tell_texts: Callable[[str, list[TextNews]], None] = lambda _code, _news: None
    """Called after a commit with the event's code and what was written in shared texts."""


class Unit:
    """One wish at work: its session, its event (locked), who asks, and what has changed."""

    def __init__(
        self, db: Session, event: EventRow, caller: Caller, ref: str, *, is_beginning: bool = False
    ) -> None:
        """Begin for `caller` in `event`; nothing of an event's own beginning can be undone."""
        self.db = db
        self.event = event
        self.ref = ref
        self.now = datetime.now(UTC)
        self.changes: list[Change] = []
        self.warnings: list[Warning_] = []
        self.token_hash = caller.token_hash
        self.is_beginning = is_beginning
        self.is_command_line = caller.is_command_line
        self._member = db.get(MemberRow, (caller.token_hash, event.id))
        # Kept, because who acts is asked for again.
        self._person = person_behind(db, self._member)
        self.actor = actor_of(caller, self._member, self._person)

    @property
    def answer(self) -> Answer:
        """What has come of the wish so far."""
        return Answer(
            ref=self.ref, seq=self.event.seq, changes=self.changes, warnings=self.warnings
        )

    @property
    def record_of_event(self) -> Event:
        """The event as everybody sees it."""
        return event_of(self.event)

    def require(self, action: str, *, own: bool = False) -> None:
        """Refuse unless the actor may do `action` here and now (see `permissions.require`)."""
        permissions.require(self.actor, action, self.record_of_event, own=own)

    def get(self, table: type[R], id_: str, what: str) -> R:
        """The row with this id in this event.

        :raises NotFound: when there is none.
        """
        row = self.db.get(table, (self.event.id, id_)) if is_id(id_) else None
        if row is None:
            raise NotFound(what=what)
        return row

    def named_person(self) -> PersonRow:
        """The person who acts.

        :raises NameNeeded: when they have not given a name yet.
        """
        row = self.someone() if self.actor.person else None
        if row is None or not row.name:
            raise NameNeeded
        return row

    def someone(self) -> PersonRow:
        """The person who acts, made without a name if this is their first act."""
        if self._member is None:
            self._member = MemberRow(
                token_hash=self.token_hash,
                event_id=self.event.id,
                role=self.actor.role,
            )
            self.db.add(self._member)
        if self._member.person_id is None:
            row = self.new_person("")
            self._member.person_id = row.id
            self.actor = Actor(role=self.actor.role, person=row.id)
            return row
        return self.get(PersonRow, self._member.person_id, "person")

    def new_person(self, name: str, id_: str | None = None) -> PersonRow:
        """Add a person; whoever has a name is told to everybody."""
        row = PersonRow(event_id=self.event.id, id=id_ or new_id(), name=name)
        self.add(row)
        if name:
            self.record("person.joined", person_of(row), row, undoable=False)
        return row

    def new_id(self, table: type[Row], ref: str) -> str:
        """The id of what the wish `ref` makes in `table`: the `ref` itself.

        :raises RefUsed: when something there, such as an imported record, has it already.
        """
        if self.db.get(table, (self.event.id, ref)) is not None:
            raise RefUsed(ref=ref)
        return ref

    def add(self, row: Row) -> None:
        """Add a row now: rows that refer to it follow, and the constraints speak early."""
        self.db.add(row)
        self.db.flush()

    def remove(self, row: Row) -> None:
        """Take a row away now, so that nothing later in the wish can refer to it."""
        self.db.delete(row)
        self.db.flush()

    def record(
        self,
        kind: str,
        data: Struct,
        row: changelog.Kept | None,
        *,
        before: dict[str, Any] | None = None,
        undoable: bool = True,
        by_nobody: bool = False,
        subject: str = "",
    ) -> None:
        """Write a change into the log under the event's next number.

        `row` is the changed row, None where it was taken away; `before` its snapshot before,
        None where it was made. What is nobody's business is recorded `by_nobody`. `subject` says
        what of the record it is about, where that is no row of its own.
        """
        self.db.flush()
        undo = changelog.difference(before, row) if undoable and not self.is_beginning else None
        self.event.seq += 1
        change = KINDS[kind](
            seq=self.event.seq,
            at=self.now,
            by=None if by_nobody else self.actor.person,
            ref=self.ref,
            data=data,
        )
        subject = subject or subject_of(kind, data)
        role = None if self.is_command_line or by_nobody else self.actor.role.value
        changelog.append(self.db, self.event.id, change, role=role, subject=subject, undo=undo)
        self.changes.append(change)

    def tell(self, kind: str) -> None:
        """Write into the log that something was done which leaves the event itself as it is."""
        self.record(kind, self.record_of_event, self.event, undoable=False)

    def warn(self, code: str, topics: list[dict[str, Any]]) -> None:
        """Tell the person something along with the answer."""
        self.warnings.append(Warning_(code=code, topics=topics))


def subject_of(kind: str, data: Any) -> str:
    """The record that a change is about: ``topic:<id>``, ``event:`` or ``interest:<topic>``."""
    noun = kind.partition(".")[0]
    match data:
        case Interest() | Attended() | Written():
            return f"{noun}:{data.topic}"
        case Noted():
            return f"{noun}:{data.note.id}"
        case Pictured():
            return f"{noun}:{data.photo.id}"
        case Event() | Wall():
            return f"{noun}:"
        case _:
            return f"{noun}:{data.id}"


def perform(
    house: House,
    code: str,
    caller: Caller,
    command: Callable[Concatenate[Unit, P], None],
    *args: P.args,
    **kwargs: P.kwargs,
) -> Answer:
    """Run `command(unit, *args)` in event `code`; the last of `args` is its `Wish`.

    The same wish with the same `ref` from the same caller runs once; afterwards the stored
    answer is given again.

    :raises NotFound: no such event.
    :raises RefUsed: the `ref` belongs to another wish.
    :raises Refusal: what the command refuses; then nothing has changed.
    :raises Busy: too many writes collided.
    """
    wish = args[-1]
    assert isinstance(wish, Wish)  # noqa: S101 - for the type checker; routes pass no other
    wish_hash = hash_wish(caller, command.__name__, args)

    def work(db: Session) -> tuple[Answer, bool, list[TextNews]]:
        event = hold_event(db, code)
        earlier = kept(db, event.id, wish.ref, wish_hash)
        if earlier is not None:
            return earlier, False, []
        unit = Unit(db, event, caller, wish.ref)
        command(unit, *args, **kwargs)
        keep(db, event.id, unit.answer, wish_hash, unit.now)
        return unit.answer, True, news_in(db)

    answer, is_new, news = house.database.write(work)
    if is_new and answer.changes:
        metrics.CHANGES.add(len(answer.changes))
        house.announce(code, answer.changes[0].seq)
    if news:
        house.tell_texts(code, news)
    return answer
