"""Giving names: one's own, and those of people without a phone."""

from __future__ import annotations

from sqlalchemy import select

from openspace.commands.unit import Unit
from openspace.commands.wishes import Line, Wish
from openspace.domain.text import NAME_MAX, clean_line, required_line
from openspace.store.queries import person_of
from openspace.store.tables import MemberRow, PersonRow


class GiveName(Wish, frozen=True, kw_only=True):
    """The name under which somebody takes part; a nickname is fine."""

    name: Line


def give_name(unit: Unit, wish: GiveName) -> None:
    """Take part under a name, or change it.

    :raises Invalid: when the name is empty or over 60 characters.
    """
    unit.require("me.name")
    _rename(unit, unit.someone(), wish.name)


def rename_person(unit: Unit, person_id: str, wish: GiveName) -> None:
    """Correct somebody's name (hosts)."""
    unit.require("person.rename")
    _rename(unit, unit.get(PersonRow, person_id, "person"), wish.name)


def _rename(unit: Unit, row: PersonRow, name: str) -> None:
    name = required_line(name, "name", NAME_MAX)
    if name == row.name:
        return
    is_new = not row.name
    before = row.snapshot()
    row.name = name
    kind = "person.joined" if is_new else "person.renamed"
    unit.record(kind, person_of(row), row, before=before, undoable=not is_new)


def convener_for(unit: Unit, scribe_for: str) -> PersonRow:
    """Who speaks: the one who acts, or the person without a phone that a host writes for.

    The same name given again is the same person, unless it is somebody with a phone.

    :raises NotAllowed: when a participant writes for somebody else.
    :raises NameNeeded: when the one who acts has no name yet.
    """
    name = clean_line(scribe_for)
    if not name:
        return unit.named_person()
    unit.require("scribe")
    name = required_line(name, "scribe_for", NAME_MAX)
    return _without_phone(unit, name) or unit.new_person(name)


def _without_phone(unit: Unit, name: str) -> PersonRow | None:
    has_phone = select(MemberRow.person_id).where(
        MemberRow.event_id == unit.event.id, MemberRow.person_id.is_not(None)
    )
    return unit.db.scalar(
        select(PersonRow)
        .where(
            PersonRow.event_id == unit.event.id,
            PersonRow.name == name,
            PersonRow.id.not_in(has_phone),
        )
        .order_by(PersonRow.id)
        .limit(1)
    )
