"""What the commands of the command line share: reading wishes, printing links, errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec
from sqlalchemy.orm import Session

from openspace.app import command_line_house
from openspace.commands.creating import Created
from openspace.commands.unit import House
from openspace.domain.board import Board
from openspace.domain.choice import Choice, Names, choose
from openspace.domain.errors import Refusal
from openspace.domain.ids import show_code
from openspace.domain.outline import Outline
from openspace.export.agenda import Agenda, Revision
from openspace.export.order import Order, fill
from openspace.export.page import Made
from openspace.i18n import words_for
from openspace.i18n.refusals import sentence
from openspace.imports import Unreadable, problem_sentence, read_for
from openspace.settings import Settings
from openspace.store.books import book_of
from openspace.store.changelog import newest_by_subject
from openspace.store.queries import board_of, existing_event
from openspace.store.reports import seen_photos
from openspace.web.addresses import PREFIXES, network_url, wanted_code
from openspace.web.errors import invalid_from

W = TypeVar("W")

LABELS = {
    "host": "Host (keep it to yourself)",
    "cohost": "Co-hosts and scribes",
    "wall": "Projector",
}


@contextmanager
def house(settings: Settings) -> Iterator[House]:
    """The database for one command; a refusal ends it with its sentence."""
    opened = command_line_house(settings)
    try:
        yield opened
    except Refusal as refusal:
        text = sentence(words_for(settings.language), refusal.code, refusal.facts)
        raise click.ClickException(text) from refusal
    finally:
        opened.database.close()


def wish_from(type_: type[W], values: dict[str, Any]) -> W:
    """A wish from options.

    :raises Invalid: when one is outside what is accepted.
    """
    try:
        return msgspec.convert(values, type_)
    except msgspec.ValidationError as error:
        raise invalid_from(error) from error


def print_links(settings: Settings, created: Created) -> None:
    """Print a new event's four links."""
    base = network_url(settings)
    click.echo(f"\nThe event {show_code(created.code)} is there. Keep these links now:")
    click.echo("the secrets in them are not stored, a lost one can only be renewed.\n")
    for role, label in LABELS.items():
        click.echo(f"  {label:<28}{base}/{PREFIXES[role]}/{created.secrets[role]}")
    click.echo(f"  {'Everybody':<28}{base}/{show_code(created.code)}\n")


def read_file(settings: Settings, opened: House, path: Path, code: str | None) -> Outline:
    """What a file brings to the event `code`, or to a new one.

    Everything wrong in it is printed, line by line, and ends it.

    :raises NotFound: no such event.
    """
    words = words_for(settings.language)
    try:
        board = _board(opened, code) if code else None
        return read_for(path.read_bytes(), datetime.now(UTC), board)
    except Unreadable as unreadable:
        for problem in unreadable.problems:
            click.echo(problem_sentence(words, problem), err=True)
        raise click.ClickException("Nothing was imported.") from unreadable


def _board(opened: House, code: str) -> Board:
    def read(db: Session) -> Board:
        event = existing_event(db, code)
        return board_of(db, event)

    return opened.database.read(read)


def book_bytes(opened: House, read: Settings, typed: str, file: str, names: Names) -> bytes:
    """An event's book as one of its files, in the event's own language.

    :raises NotFound: no such event.
    """
    code, at = wanted_code(typed), datetime.now(UTC)

    def order(db: Session) -> Order:
        event = existing_event(db, code)
        book = choose(book_of(db, event), Choice(names=names))
        revised = newest_by_subject(db, event.id).items()
        revisions = {subject: Revision(seq, moment) for subject, (seq, moment) in revised}
        url = f"{read.url or network_url(read)}/e/{code}"
        return Order(
            file=file,
            language=event.language,
            book=book,
            made=Made(at=at, names=names),
            agenda=Agenda(code=event.begun_as, url=url, at=at, revisions=revisions),
            data=str(read.data),
            folder=event.begun_as,
            photos=seen_photos(db, event.id),
        )

    return fill(opened.database.read(order))
