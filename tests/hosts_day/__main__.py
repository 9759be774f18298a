"""The host's whole day, with people who propose, claim, mark and write meanwhile.

python -m tests.hosts_day FILE --phones 300 --seconds-per-topic 12; or make day FILE=... WITH=...
FILE is as for `tests.rehearsal`. Chromium plays the host's phone, somebody else's, and the wall.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import expect, sync_playwright

from tests.hosts_day.day import live
from tests.hosts_day.parts import PARTS
from tests.hosts_day.table import deeds_table, over, table
from tests.rehearsal.script import read_script
from tests.support import services
from tests.support.browser import launch
from tests.support.server import Server

SECONDS_TO_SEE = 20


def main() -> int:
    """Live through it, print what was touched, and give 1 when anything is off."""
    asked = argparse.ArgumentParser(prog="make day", description=__doc__)
    asked.add_argument("file", type=Path)
    asked.add_argument("--phones", type=int, default=300)
    asked.add_argument("--seconds-per-topic", type=float, default=12.0, metavar="S")
    told = asked.parse_args()
    script = read_script(told.file)
    expect.set_options(timeout=SECONDS_TO_SEE * 1000)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder), {"OPENSPACE_LOG": "warning"}).start()
        browser = launch(playwright, services.chromium())
        try:
            day = live(
                browser,
                server,
                script,
                phones=told.phones,
                seconds_per_topic=told.seconds_per_topic,
            )
            parts = {heading: lives(browser, server) for heading, lives in PARTS.items()}
        finally:
            browser.close()
            server.stop()
    deeds, faults = list(day.deeds), list(day.outcome.faults)
    lines = [*table(script, day)]
    for heading, (done, seen) in parts.items():
        lines += [f"\n## {heading}", *deeds_table(done), *seen]
        deeds += done
        faults += seen
    print("\n".join(lines))  # noqa: T201 - a program prints
    return bool(faults or over(deeds))


if __name__ == "__main__":
    sys.exit(main())
