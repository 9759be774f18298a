"""Refusals: what the rules say no to, each with a stable code.

The sentence a participant reads comes from the catalogues, under ``refusal.<code>``,
filled with the refusal's ``facts``; so it is said in their own language.
"""

from __future__ import annotations

from typing import Any, ClassVar


class Refusal(Exception):  # noqa: N818 - the field's word; a refusal is an answer, not a fault
    """A wish that cannot be granted as things stand. Nothing has been changed."""

    code: ClassVar[str]

    def __init__(self, **facts: Any) -> None:
        """Keep `facts`: JSON values that the sentence and the screens need."""
        super().__init__(self.code, facts)
        self.facts = facts


class CodeRenewed(Refusal):
    """The event has another code now, told to who is in it. Facts: event, the new code."""

    code = "code_renewed"


class NotFound(Refusal):
    """No such event, topic, round, room, note, person or change here. Facts: what."""

    code = "not_found"


class Invalid(Refusal):
    """Input outside what is accepted. Facts: field, problem (a catalogue key), and its limits."""

    code = "invalid"


class NotAllowed(Refusal):
    """The actor's role does not reach that far. Facts: action."""

    code = "not_allowed"


class NotYours(Refusal):
    """Only who made it, or a host, may change it. Facts: action."""

    code = "not_yours"


class Muted(Refusal):
    """A host has asked this person to read along only. Facts: action."""

    code = "muted"


class HostsSpeak(Refusal):
    """Whoever hosts cannot be muted. Facts: person."""

    code = "hosts_speak"


class NotNow(Refusal):
    """The host has closed this for the present phase. Facts: action, phase."""

    code = "not_now"


class NameNeeded(Refusal):
    """The first contribution asks for a name."""

    code = "name_needed"


class SlotTaken(Refusal):
    """Somebody else has the slot. Facts: slot, topic {id, title, convener}, nearest [slot]."""

    code = "slot_taken"


class RoomClosed(Refusal):
    """The room fell out, so nothing can be placed there. Facts: room, name."""

    code = "room_closed"


class Combined(Refusal):
    """This topic was combined with another one. Facts: topic, into, title."""

    code = "combined"


class NotAsked(Refusal):
    """Nobody asks for this, or not any more. Facts: topic."""

    code = "not_asked"


class WouldOrphan(Refusal):
    """Sessions stand there; say `unplace` to keep their topics without a slot. Facts: topics."""

    code = "would_orphan"


class NoLongerThere(Refusal):
    """The topic is withdrawn or hidden, so it cannot be placed, marked or noted. Facts: topic."""

    code = "no_longer_there"


class ChangedSince(Refusal):
    """What should be undone was changed again by a later change. Facts: seq."""

    code = "changed_since"


class AlreadyUndone(Refusal):
    """What should be undone is as it was before: somebody else was quicker. Facts: seq."""

    code = "already_undone"


class CannotUndo(Refusal):
    """This kind of change has nothing to put back. Facts: kind."""

    code = "cannot_undo"


class RefUsed(Refusal):
    """The `ref` was used for another wish before; use a new one. Facts: ref."""

    code = "ref_used"


class LinkRefused(Refusal):
    """The secret in the link is unknown or was renewed."""

    code = "link_refused"


class Gap(Refusal):
    """Something before an update of a shared text is missing: open the text again."""

    code = "gap"


class TooLong(Refusal):
    """The shared text would be over its limit. Facts: longest, length."""

    code = "too_long"


class TooMany(Refusal):
    """A budget or a cap is used up. Facts: what, and `seconds` until it helps to try again."""

    code = "too_many"


class Busy(Refusal):
    """Too many writes collided, or the database was locked too long; trying again helps."""

    code = "busy"
