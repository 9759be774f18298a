"""The command line.

Each command imports what it needs when it runs, so that ``--help`` answers at once and the
async server has patched the standard library before anything else is loaded.
"""

from openspace.cli import events, keeping, running
from openspace.cli.group import main

__all__ = ["events", "keeping", "main", "running"]
