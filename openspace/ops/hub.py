"""The watch on the hub: whatever holds it up, holds up every phone."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from openspace import metrics

log = logging.getLogger(__name__)

TICK = 0.1
WORTH_TELLING = 1.0
"""Seconds of standing still that stand in the log."""


def watch(sleep: Callable[[float], object]) -> None:
    """For ever note how late a short timer is; run it as a background task."""
    while True:
        look_once(sleep)


def look_once(sleep: Callable[[float], object]) -> None:
    """Sleep for a tick and note how much longer it took."""
    started = time.monotonic()
    sleep(TICK)
    late = max(0.0, time.monotonic() - started - TICK)
    metrics.STALL.see(late)
    if late > WORTH_TELLING:
        log.warning("everything stood still for a moment", extra={"seconds": round(late, 2)})
