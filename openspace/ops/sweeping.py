"""The sweep: now and then, events whose time is over and uploads that never came are deleted."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from openspace.commands.deletion import delete_overdue
from openspace.commands.unit import House
from openspace.commands.uploads import PATIENCE
from openspace.store import photo_files

log = logging.getLogger(__name__)

EVERY = 3600.0


def watch(house: House, data: Path, sleep: Callable[[float], object]) -> None:
    """For ever sweep once an hour; run it as a background task."""
    while True:
        sweep_once(house, data)
        sleep(EVERY)


def sweep_once(house: House, data: Path) -> None:
    """Delete what is overdue, and say how many there were, not which."""
    try:
        now = datetime.now(UTC)
        photo_files.forget_old(data, now - PATIENCE)
        deleted = delete_overdue(house, now)
        for gone in deleted:
            photo_files.forget_event(data, gone.begun_as)
    except Exception:
        # The next sweep comes in an hour, and finds what this one left.
        log.exception("deleting overdue events failed")
        return
    if deleted:
        log.info("deleted events whose time was over", extra={"events": len(deleted)})
