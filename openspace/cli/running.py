"""Serving: the app itself, the demo, and the schema that they need."""

from __future__ import annotations

import errno
import logging
import socket
from datetime import UTC, datetime

import click

from openspace import __version__
from openspace.cli.group import SETTINGS_HELP, main, settings
from openspace.settings import Settings

log = logging.getLogger(__name__)

CURES = {
    errno.EADDRINUSE: "Stop what uses it, or set OPENSPACE_PORT to another.",
    errno.EACCES: "Set OPENSPACE_PORT to one over 1023.",
    errno.EADDRNOTAVAIL: "Set OPENSPACE_HOST to an address of this machine, such as 0.0.0.0.",
}
"""What to do when an address cannot be listened on, by why."""


@main.command(epilog=SETTINGS_HELP)
def serve() -> None:
    """Serve the app until Ctrl-C, and show the address that phones reach."""
    from openspace.app import create_app
    from openspace.ops import hub, logs, sweeping
    from openspace.serving import aside
    from openspace.serving import serve as run

    read = settings()
    logs.set_up(read)
    running = create_app(read, aside(read.async_mode))
    listener = listener_for(read)
    greet(read)
    sleep = running.socketio.sleep
    running.socketio.start_background_task(hub.watch, sleep)
    running.socketio.start_background_task(sweeping.watch, running.house, read.data, sleep)
    log.info("serving", extra={"version": __version__, "server": read.async_mode})
    run(running, listener)
    log.info("stopped")


def listener_for(read: Settings) -> socket.socket:
    """The listening socket, or a sentence that says what to do."""
    from openspace.serving import listen

    try:
        return listen(read)
    except OSError as error:
        cure = CURES.get(error.errno or 0, "Set OPENSPACE_HOST and OPENSPACE_PORT to others.")
        raise click.ClickException(
            f"Cannot listen on {read.host} port {read.port}: {error.strerror}. {cure}"
        ) from error


def greet(read: Settings, path: str = "") -> None:
    """Print where the app is, for people and for cameras."""
    import segno

    from openspace.web.addresses import network_url

    address = network_url(read) + path
    segno.make(address, error="m", micro=False).terminal(compact=True, border=2)
    click.echo(f"\nOpen Space is at {address}")
    click.echo(f"On this machine: http://localhost:{read.port}{path}    Stop with Ctrl-C.\n")


@main.command(epilog=SETTINGS_HELP)
@click.option(
    "--people",
    type=click.IntRange(1, 500),
    default=40,
    show_default=True,
    help="How many simulated people take part.",
)
@click.option(
    "--pace",
    type=click.FloatRange(0.02, 3600),
    default=3.0,
    show_default=True,
    help="Seconds between two things that they do; the day grows calmer with time.",
)
@click.option("--quiet", is_flag=True, help="Fill the board once, and let nobody go on.")
def demo(people: int, pace: float, quiet: bool) -> None:  # noqa: FBT001 - so click calls it
    """Serve an invented event full of people, to look around in and to try everything.

    Each start begins anew, in a folder "demo" of its own below OPENSPACE_DATA and on SQLite.
    """
    from openspace.app import create_app
    from openspace.cli.shared import print_links
    from openspace.demo import stage
    from openspace.domain.ids import show_code
    from openspace.ops import logs
    from openspace.serving import aside
    from openspace.serving import serve as run

    read = stage.own_place(settings())
    logs.set_up(read)
    listener = listener_for(read)
    stage.clear(read)
    running = create_app(read, aside(read.async_mode))
    created = stage.set_up(running.house, datetime.now(UTC))
    greet(read, f"/{show_code(created.code)}")
    print_links(read, created)
    click.echo("Open the projector's link in a large window first and watch the board live;")
    click.echo("then join from a phone by the QR, propose a topic and see it appear.\n")
    with stage.crowd(read, created.code, stage.Attendance(people, pace, quiet)):
        run(running, listener)


@main.command()
def migrate() -> None:
    """Bring the database to the newest schema; serve does so by itself."""
    from openspace.opening import bring_up_to_date, open_database, open_folder

    read = settings()
    open_folder(read)
    before, after = bring_up_to_date(open_database(read))
    click.echo(f"The database is at revision {after} (it was at {before or 'none'}).")
