"""Events from the command line: creating one, bringing files in, taking the book out."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import click

from openspace.cli.group import main, settings

log = logging.getLogger(__name__)

FILES = {
    "json": "book.json",
    "md": "book.md",
    "md-zip": "book-markdown.zip",
    "html": "book.html",
    "pdf": "book.pdf",
    "docx": "book.docx",
    "zip": "book.zip",
    "csv": "sessions.csv",
    "steps": "next-steps.csv",
    "people": "people.csv",
    "comments": "comments.csv",
    "ics": "agenda.ics",
    "schedule-xml": "schedule.xml",
    "schedule-json": "schedule.json",
}
"""The book's files by the names that the command line has for them."""


@main.command("create-event")
@click.option("--theme", required=True, help="The calling question.")
@click.option("--room", "rooms", multiple=True, required=True, help="A room; repeat for more.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Default: tomorrow.")
@click.option("--first", default="10:00", show_default=True, help="Start of the first round.")
@click.option("--minutes", default=45, show_default=True, help="Length of a round.")
@click.option("--rounds", default=4, show_default=True, help="Number of rounds on each day.")
@click.option("--gap", default=15, show_default=True, help="Minutes between two rounds.")
@click.option("--days", default=1, show_default=True, help="Number of days.")
@click.option("--title", default="", help="A short name for the event.")
@click.option("--timezone", default="UTC", show_default=True, help="Such as Europe/Berlin.")
@click.option("--language", default="en", show_default=True, help="Such as es.")
def create_event(  # noqa: PLR0913, PLR0917 - as many as the command has options
    theme: str,
    rooms: tuple[str, ...],
    day: datetime | None,
    first: str,
    minutes: int,
    rounds: int,
    gap: int,
    days: int,
    title: str,
    timezone: str,
    language: str,
) -> None:
    """Create an event and print its four links. They are shown this once."""
    from openspace.cli.shared import house, print_links, wish_from
    from openspace.commands import creating
    from openspace.commands.callers import COMMAND_LINE
    from openspace.domain.ids import new_id

    read = settings()
    date = (day or datetime.now() + timedelta(days=1)).date()  # noqa: DTZ005 - the host's day
    when = {"date": date.isoformat(), "first": first, "minutes": minutes, "rounds": rounds}
    when |= {"gap": gap, "days": days}
    values = {"theme": theme, "title": title, "timezone": timezone, "language": language}
    named = [{"name": room} for room in rooms]
    with house(read) as opened:
        wish = wish_from(
            creating.CreateEvent, {**values, "ref": new_id(), "when": when, "rooms": named}
        )
        print_links(read, creating.create_event(opened, COMMAND_LINE, wish))


@main.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--event", "code", help="Add to this event; needed if the file has none.")
def import_file(file: Path, code: str | None) -> None:
    """Load topics, rounds, rooms and notes from JSON or CSV: all of them or nothing.

    Without --event, a file that has an event (a book, or JSON with a theme) makes a new one.
    What an event has already is not added again. A book that the app wrote as JSON comes back
    without loss. Other JSON and CSV are described in docs/import.md.
    """
    from openspace.cli.shared import house, print_links, read_file
    from openspace.commands.importing import import_event, import_into
    from openspace.web.addresses import wanted_code

    read = settings()
    with house(read) as opened:
        wanted = wanted_code(code) if code else None
        outline = read_file(read, opened, file, wanted)
        if outline.ignored:
            click.echo(f"Not understood and left out: {', '.join(outline.ignored)}.")
        # Nothing is printed while the database is locked: a terminal may stand still.
        click.echo("The file is read, and goes in as one.")
        if wanted:
            done = import_into(opened, wanted, outline)
        else:
            made = import_event(opened, outline)
            print_links(read, made.created)
            done = made.imported
    added, already = done.added, done.already
    click.echo(f"{added['topics']} topics and {added['notes']} notes are in.")
    if others := _listed({kind: added[kind] for kind in ("rounds", "rooms", "people", "reports")}):
        click.echo(f"With them came {others}.")
    if there := _listed(already):
        click.echo(f"Already there and left as they are: {there}.")


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{n} {kind}" for kind, n in counts.items() if n)


@main.command("export")
@click.argument("code")
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FILES)),
    default="json",
    show_default=True,
    help="Which of the book's files; csv is the list of sessions, zip everything.",
)
@click.option(
    "--names",
    type=click.Choice(["all", "agreed", "none"]),
    default="all",
    show_default=True,
    help="Whose names stand in it.",
)
@click.option("--output", type=click.Path(path_type=Path), help="A file; without it, printed.")
def export_book(code: str, format_: str, names: str, output: Path | None) -> None:
    """Write an event's book of proceedings, current as of now."""
    from openspace.cli.shared import book_bytes, house
    from openspace.domain.choice import Names

    read = settings()
    with house(read) as opened:
        data = book_bytes(opened, read, code, FILES[format_], Names(names))
    if output:
        output.write_bytes(data)
        click.echo(f"Written to {output}.")
    else:
        sys.stdout.buffer.write(data)
