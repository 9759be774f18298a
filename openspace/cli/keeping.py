"""Keeping it well: backup, restore, and the doctor."""

from __future__ import annotations

import logging
from pathlib import Path

import click

from openspace.cli.group import main, settings

log = logging.getLogger(__name__)


@main.command()
@click.argument("where", type=click.Path(path_type=Path), default=".")
def backup(where: Path) -> None:
    """Back everything up while the app serves: into a folder, or to a file by name.

    The file holds the database and the key that signs cookies: keep it safe.
    """
    from openspace.opening import open_database
    from openspace.ops.backup import BackupError, back_up

    read = settings()
    try:
        path, about = back_up(read, open_database(read), where)
    except (BackupError, OSError) as error:
        raise click.ClickException(f"No backup was made. {error}") from error
    click.echo(f"{path}: {about.rows['events']} events with {about.rows['changes']} changes.")
    if read.secret:
        click.echo("OPENSPACE_SECRET is not in it; keep that as well.")


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="Throw away the events that are here now.")
def restore(file: Path, replace: bool) -> None:  # noqa: FBT001 - so click calls it
    """Put a backup in place, on SQLite or PostgreSQL. Stop the app before, start it after."""
    from openspace.opening import open_database, open_folder
    from openspace.ops.backup import BackupError
    from openspace.ops.restore import restore as put_back

    read = settings()
    open_folder(read)
    try:
        about, done = put_back(read, open_database(read), file, replace=replace)
    except (BackupError, OSError) as error:
        raise click.ClickException(f"Nothing was restored. {error}") from error
    click.echo(f"As of {about.taken_at:%Y-%m-%d %H:%M:%S} UTC, restored:")
    for line in done:
        click.echo(f"  {line}")


@main.command()
@click.option(
    "--phones",
    type=click.IntRange(1, 100_000),
    default=500,
    show_default=True,
    help="How many phones are expected at this process.",
)
def doctor(phones: int) -> None:
    """Look at everything that may spoil the day, and say what to do; exit 1 if anything will.

    Run it where the app runs, as the same user and with the same settings.
    """
    from openspace.ops.doctor import examine
    from openspace.ops.findings import Level

    has_failed = False
    for finding in examine(settings(), phones):
        click.echo(str(finding))
        has_failed = has_failed or finding.level is Level.FAIL
    if has_failed:
        raise SystemExit(1)
