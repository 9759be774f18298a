"""The people of the demo, as a program: ``python -m openspace.demo.crowd HOST PORT CODE``.

The demo starts it beside its server. It ends when its standard input does, so that it never
outlives who started it.
"""

from __future__ import annotations

import argparse
import math
import os
import threading
import time
from contextlib import suppress
from random import Random

from openspace.demo import acts
from openspace.demo.guest import Door, RefusedError, UnreachableError
from openspace.demo.scene import Scene

TOPICS_AT_ONCE = 20
CLAIMS_AT_ONCE = 14
NOTES_AT_ONCE = 16
MARKS_PER_GUEST_AT_ONCE = 2

ACTS_UNTIL_HALF_AS_FAST = 400
"""The day grows calmer: a demo left alone for 24 hours sees some 4,500 acts, not 29,000."""

SECONDS_BETWEEN_TRIES = 0.5

GENTLE = 10
"""So much does the crowd stand back behind the server, where both want the same processor."""


def main() -> None:
    """Come to the event, fill the board, and go on until told to leave."""
    told = _arguments()
    threading.Thread(target=_leave_with_whoever_started_us, daemon=True).start()
    os.nice(GENTLE)
    scene = Scene(Door(told.host, told.port, told.code), told.people, Random())
    arrive(scene)
    if not told.quiet:
        go_on(scene, told.pace, time.monotonic() + told.minutes * 60)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("code")
    parser.add_argument("--people", type=int, default=40)
    parser.add_argument("--pace", type=float, default=3.0)
    parser.add_argument("--minutes", type=float, default=math.inf)
    parser.add_argument("--quiet", action="store_true")
    return parser.parse_args()


def _leave_with_whoever_started_us() -> None:
    # Not through `sys.stdin`: whoever reads there holds a lock that Python wants when it ends.
    while os.read(0, 1024):
        pass
    os._exit(0)


def arrive(scene: Scene) -> None:
    """Give everybody's name and fill the board as it is after a good half hour."""
    _until_there(scene)
    for guest in scene.guests:
        guest.join()
    for act, times in (
        (acts.propose, TOPICS_AT_ONCE),
        (acts.claim, CLAIMS_AT_ONCE),
        (acts.write, NOTES_AT_ONCE),
        (acts.mark, MARKS_PER_GUEST_AT_ONCE * len(scene.guests)),
    ):
        for _ in range(times):
            if act is acts.claim:
                scene.look()
            with suppress(RefusedError, UnreachableError):
                act(scene)


def _until_there(scene: Scene) -> None:
    while True:
        try:
            scene.look()
        except UnreachableError:
            time.sleep(SECONDS_BETWEEN_TRIES)
        else:
            return


def go_on(scene: Scene, pace: float, until: float = math.inf) -> None:
    """Do something every `pace` seconds or so, ever more rarely, as long as there is the event."""
    done = 0
    while time.monotonic() < until:
        slower = 1 + done / ACTS_UNTIL_HALF_AS_FAST
        time.sleep(pace * slower * scene.chance.uniform(0.3, 1.7))
        try:
            acts.do_something(scene)
        except UnreachableError:
            pass
        except RefusedError:
            return  # to look at the board is refused to nobody: it is no more
        done += 1


if __name__ == "__main__":
    main()
