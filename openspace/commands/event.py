"""Changing an event's settings, and moving it through its phases."""

from __future__ import annotations

from datetime import UTC
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from openspace.commands.rounds import Moment
from openspace.commands.unit import Unit
from openspace.commands.wall import fall_silent
from openspace.commands.wishes import Language, Line, LongText, Wish
from openspace.domain.event import (
    DEFAULT_TITLE,
    Deed,
    Phase,
    check_timezone,
)
from openspace.domain.text import (
    BODY_MAX,
    TITLE_MAX,
    clean_line,
    optional_text,
    required_line,
)
from openspace.store.queries import event_of
from openspace.store.tables import EventRow

THEME_MAX = 300


class ChangeEvent(Wish, frozen=True, kw_only=True):
    """What of the event should be otherwise."""

    theme: Line | UnsetType = UNSET
    title: Line | UnsetType = UNSET
    welcome: LongText | UnsetType = UNSET
    place: Line | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    timezone: Annotated[str, Meta(max_length=64)] | UnsetType = UNSET
    rules: dict[Deed, list[Phase]] | UnsetType = UNSET
    book_open: bool | UnsetType = UNSET
    reports_due: Moment | UnsetType | None = UNSET
    keep_until: Moment | UnsetType | None = UNSET
    trusts_photos: bool | UnsetType = UNSET


class ChangePhase(Wish, frozen=True, kw_only=True):
    """The phase that begins now."""

    phase: Phase


def change_event(unit: Unit, wish: ChangeEvent) -> None:
    """Change the event's texts, time zone, language, rules or when reports are due.

    :raises Invalid: when a text is empty or too long, or there is no such time zone.
    """
    unit.require("event.change")
    event = unit.event
    before = event.snapshot()
    _change_texts(event, wish)
    if wish.language is not UNSET:
        event.language = wish.language or "en"
    if wish.timezone is not UNSET:
        event.timezone = check_timezone(wish.timezone)
    if wish.rules is not UNSET:
        asked = {
            deed.value: sorted(set(p), key=list(Phase).index) for deed, p in wish.rules.items()
        }
        event.rules = {**event.rules, **{deed: [p.value for p in ps] for deed, ps in asked.items()}}
    if wish.book_open is not UNSET:
        event.book_open = wish.book_open
    if wish.reports_due is not UNSET:
        event.reports_due = wish.reports_due and wish.reports_due.astimezone(UTC)
    if wish.keep_until is not UNSET:
        event.keep_until = wish.keep_until and wish.keep_until.astimezone(UTC)
    if wish.trusts_photos is not UNSET:
        event.trusts_photos = wish.trusts_photos
    if event.snapshot() != before:
        unit.record("event.changed", event_of(event), event, before=before)


def _change_texts(event: EventRow, wish: ChangeEvent) -> None:
    if wish.theme is not UNSET:
        event.theme = required_line(wish.theme, "theme", THEME_MAX)
    if wish.title is not UNSET:
        event.title = event_title(wish.title)
    if wish.welcome is not UNSET:
        event.welcome = optional_text(wish.welcome, "welcome", BODY_MAX)
    if wish.place is not UNSET:
        event.place = optional_text(wish.place, "place", TITLE_MAX)


def event_title(typed: str) -> str:
    """The title as it is kept; an event without one has the usual."""
    return required_line(typed, "title", TITLE_MAX) if clean_line(typed) else DEFAULT_TITLE


def change_phase(unit: Unit, wish: ChangePhase) -> None:
    """Begin another phase; any order is fine. After the marketplace nobody reads aloud."""
    unit.require("event.change")
    if unit.event.phase != wish.phase.value:
        if wish.phase is not Phase.MARKETPLACE:
            fall_silent(unit)
        before = unit.event.snapshot()
        unit.event.phase = wish.phase.value
        data = event_of(unit.event)
        unit.record("event.phase_changed", data, unit.event, before=before)
