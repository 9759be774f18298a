"""Writing notes about a topic, and changing, removing and hiding them."""

from __future__ import annotations

from openspace.commands.people import convener_for
from openspace.commands.topics import topic_row
from openspace.commands.unit import Unit
from openspace.commands.wishes import Bare, Language, Line, LongText, Wish
from openspace.domain.changes import Noted, NoteGone
from openspace.domain.errors import NoLongerThere
from openspace.domain.text import NOTE_MAX, required_text
from openspace.store.counts import count
from openspace.store.queries import note_of
from openspace.store.tables import NoteRow, TopicRow


class PostNote(Wish, frozen=True, kw_only=True):
    """A contribution, in Markdown. `scribe_for` names somebody without a phone (hosts only)."""

    text: LongText
    language: Language = ""
    scribe_for: Line = ""


class EditNote(Wish, frozen=True, kw_only=True):
    """The note's new text."""

    text: LongText


def post_note(unit: Unit, topic_id: str, wish: PostNote) -> None:
    """Add a note to a topic, with or without a slot, even withdrawn; its id is the `ref`.

    :raises NameNeeded: when the author has not given a name.
    :raises Invalid: when it is empty or over 20,000 characters.
    """
    topic = topic_row(unit, topic_id)
    unit.require("note.post")
    author = convener_for(unit, wish.scribe_for)
    row = NoteRow(
        event_id=unit.event.id,
        id=unit.new_id(NoteRow, wish.ref),
        topic_id=topic.id,
        author_id=author.id,
        text=required_text(wish.text, "text", NOTE_MAX),
        language=wish.language,
        at=unit.now,
        removed=False,
        hidden=False,
    )
    unit.add(row)
    unit.record("note.posted", told(unit, row), row)


def edit_note(unit: Unit, note_id: str, wish: EditNote) -> None:
    """Change a note's text.

    :raises NotYours: when a participant is not its author.
    """
    row = _present_note(unit, note_id)
    unit.require("note.edit", own=_is_author(unit, row))
    before = row.snapshot()
    row.text = required_text(wish.text, "text", NOTE_MAX)
    if row.snapshot() != before:
        row.edited_at = unit.now
        unit.record("note.edited", told(unit, row), row, before=before)


def remove_note(unit: Unit, note_id: str, _wish: Bare) -> None:
    """Take one's note away; it can be brought back."""
    row = _note_row(unit, note_id)
    unit.require("note.edit", own=_is_author(unit, row))
    if not row.removed:
        _set_gone(unit, row, "note.removed", "removed")


def bring_back_note(unit: Unit, note_id: str, _wish: Bare) -> None:
    """Bring back a note that was removed."""
    row = _note_row(unit, note_id)
    unit.require("note.edit", own=_is_author(unit, row))
    if row.removed:
        _set_gone(unit, row, "note.brought_back", "removed")


def hide_note(unit: Unit, note_id: str, _wish: Bare) -> None:
    """Take a note out of everybody's sight but the hosts'."""
    unit.require("note.hide")
    row = unit.get(NoteRow, note_id, "note")
    if not row.hidden:
        _set_gone(unit, row, "note.hidden", "hidden")


def show_note(unit: Unit, note_id: str, _wish: Bare) -> None:
    """Bring a hidden note back."""
    unit.require("note.hide")
    row = unit.get(NoteRow, note_id, "note")
    if row.hidden:
        _set_gone(unit, row, "note.shown", "hidden")


def _set_gone(unit: Unit, row: NoteRow, kind: str, flag: str) -> None:
    before = row.snapshot()
    setattr(row, flag, not getattr(row, flag))
    unit.record(_kind_as_seen(row, kind), told(unit, row), row, before=before)


def _kind_as_seen(row: NoteRow, kind: str) -> str:
    """What everybody sees: a note both hidden and removed stays away when one is lifted."""
    if row.removed or row.hidden:
        return kind if kind in ("note.removed", "note.hidden") else "note.hidden"
    return kind


def told(unit: Unit, row: NoteRow) -> Noted | NoteGone:
    """What is told of a note: itself, or only that it is gone, and its topic's count."""
    unit.db.flush()
    topic = unit.get(TopicRow, row.topic_id, "topic")
    notes = count(unit.db, topic, "notes")
    if row.removed or row.hidden:
        return NoteGone(id=row.id, topic=topic.id, notes=notes)
    return Noted(note=note_of(row), notes=notes)


def _note_row(unit: Unit, note_id: str) -> NoteRow:
    row = unit.get(NoteRow, note_id, "note")
    if row.hidden and not unit.actor.hosts:
        raise NoLongerThere(topic=row.topic_id)
    return row


def _present_note(unit: Unit, note_id: str) -> NoteRow:
    row = _note_row(unit, note_id)
    if row.removed or row.hidden:
        raise NoLongerThere(topic=row.topic_id)
    return row


def _is_author(unit: Unit, row: NoteRow) -> bool:
    return unit.actor.person is not None and unit.actor.person == row.author_id
