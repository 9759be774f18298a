"""The group of all commands, and the settings that they share."""

from __future__ import annotations

import logging
import os

import click

from openspace import __version__
from openspace.settings import Settings, SettingsError, read_settings, table_as_text

log = logging.getLogger(__name__)


class SentenceGroup(click.Group):
    """Says what is wrong with a setting in a sentence, never in a traceback."""

    def invoke(self, context: click.Context) -> object:
        """Run, and stop kindly."""
        try:
            return super().invoke(context)
        except SettingsError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=SentenceGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="openspace")
def main() -> None:
    """Open Space: propose topics, claim slots on a live board, write notes, take the book home."""


def settings() -> Settings:
    """The settings of this process."""
    return read_settings(os.environ)


SETTINGS_HELP = "\b\nSettings, as environment variables:\n" + table_as_text()
