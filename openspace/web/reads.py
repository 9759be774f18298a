"""Every read of the API."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from msgspec.structs import replace
from sqlalchemy.orm import Session

from openspace.commands.callers import member_person
from openspace.commands.rehearsal import rehearsal_of
from openspace.domain.errors import Invalid, NotFound
from openspace.domain.ids import is_id
from openspace.domain.permissions import Actor, can
from openspace.domain.report import WriteUp
from openspace.markup import to_html
from openspace.store.books import consent_of
from openspace.store.clashes import clashes_ahead
from openspace.store.editions import editions_of
from openspace.store.log import log_page
from openspace.store.queries import (
    convened_by,
    event_of,
    marked_by,
    muted_in,
    notes_where,
    readable_notes,
    taken_in_by,
    topic_with_counts,
    topics_of,
)
from openspace.store.reports import WAITING, photos_where, write_up
from openspace.store.tables import NoteRow, PhotoRow, TopicRow
from openspace.web.addresses import wanted_code
from openspace.web.exchange import EVENT_PATH, reply
from openspace.web.house import parts
from openspace.web.identity import caller, here
from openspace.web.statics import send
from openspace.wire.catching_up import catch_up
from openspace.wire.records import note_out, report_out
from openspace.wire.replay import replay_page

routes = Blueprint("reads", __name__)


@routes.get(f"{EVENT_PATH}/board")
def board(code: str) -> ResponseReturnValue:
    """The whole board."""
    built = parts().boards.get(wanted_code(code))
    return send(built.plain, built.gzipped, "application/json", "no-cache")


@routes.get(f"{EVENT_PATH}/changes")
def changes(code: str) -> ResponseReturnValue:
    """The changes after ``since``, or the board when they are many."""
    return reply(catch_up(parts().house.database, wanted_code(code), number_asked("since", 0)))


@routes.get(f"{EVENT_PATH}/replay")
def replay(code: str) -> ResponseReturnValue:
    """How the board came about, page by page after ``since``."""
    return reply(replay_page(parts().house.database, wanted_code(code), number_asked("since", 0)))


@routes.get(f"{EVENT_PATH}/me")
def me(code: str) -> ResponseReturnValue:
    """Who I am here, what I marked, and what I may do."""
    return reply(me_out(wanted_code(code)))


@routes.get(f"{EVENT_PATH}/topics/<id_>")
def topic(code: str, id_: str) -> ResponseReturnValue:
    """A topic with its notes."""

    def read(db: Session) -> dict[str, Any]:
        event, actor = here(db, code, "notes.read")
        row = db.get(TopicRow, (event.id, id_)) if is_id(id_) else None
        if row is None or (row.hidden and not actor.hosts):
            raise NotFound(what="topic")
        return {
            "topic": topic_with_counts(db, row),
            "html": to_html(row.body),
            "combined": {
                one.id: to_html(one.body)
                for one in taken_in_by(db, row)
                if actor.hosts or not one.hidden
            },
            "notes": [note_out(note) for note in readable_notes(db, event.id, id_)],
            "report": report_out(_with_waiting(db, event.id, actor, write_up(db, event.id, id_))),
        }

    return reply(parts().house.database.read(read))


@routes.get(f"{EVENT_PATH}/clashes")
def clashes(code: str) -> ResponseReturnValue:
    """Which sessions at the same time draw the same people: all for hosts, else one's own."""

    def read(db: Session) -> dict[str, Any]:
        event, actor = here(db, code, "board.read")
        own = None if actor.hosts else convened_by(db, event.id, actor.person or "")
        return {"clashes": clashes_ahead(db, event.id, datetime.now(UTC), own)}

    return reply(parts().house.database.read(read))


@routes.get(f"{EVENT_PATH}/editions")
def editions(code: str) -> ResponseReturnValue:
    """The editions of the book; those that were hidden for hosts alone."""

    def read(db: Session) -> dict[str, Any]:
        event, actor = here(db, code, "board.read")
        found = editions_of(db, event.id)
        return {"editions": [one for one in found if actor.hosts or not one.hidden]}

    return reply(parts().house.database.read(read))


@routes.get(f"{EVENT_PATH}/rehearsal")
def rehearsal(code: str) -> ResponseReturnValue:
    """For hosts: the event's rehearsal, if there is one."""

    def read(db: Session) -> dict[str, Any]:
        event, _ = here(db, code, "event.rehearse")
        there = rehearsal_of(db, event)
        return {"code": there.code if there else None}

    return reply(parts().house.database.read(read))


def _with_waiting(db: Session, event_id: int, actor: Actor, written: WriteUp) -> WriteUp:
    """With the photos that wait for a host: all of them for hosts, else one's own."""
    waiting = photos_where(db, event_id, *WAITING, PhotoRow.topic_id == written.topic)
    theirs = [photo for photo in waiting if actor.hosts or photo.author == actor.person]
    return replace(written, photos=(*written.photos, *theirs))


@routes.get(f"{EVENT_PATH}/hidden")
def hidden(code: str) -> ResponseReturnValue:
    """For hosts: the topics, notes and photos that were hidden, what waits, and who is muted."""

    def read(db: Session) -> dict[str, Any]:
        event, _ = here(db, code, "hidden.read")
        notes = notes_where(db, event.id, NoteRow.hidden.is_(True))
        return {
            "topics": topics_of(db, event.id, TopicRow.hidden.is_(True)),
            "notes": [note_out(note) for note in notes],
            "photos": photos_where(db, event.id, PhotoRow.hidden.is_(True)),
            "waiting": photos_where(db, event.id, *WAITING),
            "muted": muted_in(db, event.id),
        }

    return reply(parts().house.database.read(read))


@routes.get(f"{EVENT_PATH}/log")
def log(code: str) -> ResponseReturnValue:
    """For hosts: what was done, newest first, but for what merely passes."""

    def read(db: Session) -> dict[str, Any]:
        event, _ = here(db, code, "hidden.read")
        before = min(number_asked("before", event.seq + 1), event.seq + 1)
        since = number_asked("since", before)
        return {"entries": log_page(db, event, before, since)}

    return reply(parts().house.database.read(read))


def me_out(code: str) -> dict[str, Any]:
    """What a phone needs to know of its owner.

    :raises NotFound: no such event.
    """

    def read(db: Session) -> dict[str, Any]:
        event, actor = here(db, code, "board.read")
        _, person = member_person(db, event, caller())
        consent = consent_of(db, event.id, actor.person)
        return {
            "role": actor.role.value,
            "person": actor.person,
            "name": person.name if person else "",
            "agrees": consent.agrees,
            "contact": consent.contact,
            "marked": marked_by(db, event.id, actor.person) if actor.person else [],
            "muted": actor.muted and not actor.hosts,
            "can": can(actor, event_of(event)),
        }

    return parts().house.database.read(read)


def number_asked(name: str, default: int) -> int:
    """A whole number in the request's query.

    :raises Invalid: when it is none.
    """
    text = request.args.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 16):  # noqa: PLR2004
        raise Invalid(field=name, problem="not_a_number")
    return int(text)
