"""Letting somebody only read along, and taking all that they wrote out of sight."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from openspace.commands.notes import hide_note
from openspace.commands.photos import hide_photo
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare
from openspace.commands.withdrawing import hide_topic
from openspace.domain.errors import HostsSpeak
from openspace.domain.permissions import HOSTS
from openspace.store import changelog
from openspace.store.queries import person_of
from openspace.store.tables import MemberRow, NoteRow, PersonRow, PhotoRow, TopicRow


def mute_person(unit: Unit, person_id: str, _wish: Bare) -> None:
    """Let somebody only read along from now on.

    It holds for the person: whoever comes again with another cookie is another one.

    :raises HostsSpeak: when it is a host or co-host.
    """
    unit.require("person.mute")
    row = unit.get(PersonRow, person_id, "person")
    if _hosts(unit, row):
        raise HostsSpeak(person=row.id)
    _set(unit, row, muted=True)


def hear_person(unit: Unit, person_id: str, _wish: Bare) -> None:
    """Let somebody take part again."""
    unit.require("person.mute")
    _set(unit, unit.get(PersonRow, person_id, "person"), muted=False)


def remove_person(unit: Unit, person_id: str, wish: Bare) -> None:
    """Mute somebody, and hide the topics, notes and photos they made; one undo brings them back.

    A topic is of whoever proposed it, or for whom it was written down, also where it was handed
    over since. What they wrote in a shared report stays: it is everybody's, and has its earlier
    versions.

    :raises HostsSpeak: when it is a host or co-host.
    """
    mute_person(unit, person_id, wish)
    proposed = changelog.proposed_by(unit.db, unit.event.id, person_id)
    for topic in _ids(unit, TopicRow, TopicRow.id.in_(proposed), ~TopicRow.hidden):
        hide_topic(unit, topic, wish)
    for note in _ids(unit, NoteRow, NoteRow.author_id == person_id, ~NoteRow.hidden):
        hide_note(unit, note, wish)
    is_theirs = (PhotoRow.person_id == person_id, PhotoRow.width > 0, ~PhotoRow.hidden)
    for photo in _ids(unit, PhotoRow, *is_theirs):
        hide_photo(unit, photo, wish)


def _set(unit: Unit, row: PersonRow, *, muted: bool) -> None:
    if row.muted == muted:
        return
    before = row.snapshot()
    row.muted = muted
    kind = "person.muted" if muted else "person.heard"
    unit.record(kind, person_of(row), row, before=before)


def _hosts(unit: Unit, row: PersonRow) -> bool:
    """Whether one of their phones hosts."""
    theirs = (MemberRow.event_id == row.event_id, MemberRow.person_id == row.id)
    roles = unit.db.scalars(select(MemberRow.role).where(*theirs))
    return any(role in HOSTS for role in roles)


def _ids(
    unit: Unit,
    table: type[TopicRow | NoteRow | PhotoRow],
    *where: ColumnElement[bool],
) -> list[str]:
    of_event = table.event_id == unit.event.id
    return list(unit.db.scalars(select(table.id).where(of_event, *where).order_by(table.id)))
