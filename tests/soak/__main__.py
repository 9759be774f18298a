"""make soak: 20 people, a million letters, cuts and kills; every letter is there once.

make soak WITH="--letters 100000 --kills 5"; see docs/reliability.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import msgspec

from tests.soak.table import soak
from tests.soak.writer import Wanted
from tests.support.server import Server


def main() -> None:
    """Write, judge, print; fail where anything is off."""
    asked = argparse.ArgumentParser(prog="make soak")
    for field in msgspec.structs.fields(Wanted):
        asked.add_argument(
            f"--{field.encode_name.replace('_', '-')}", type=field.type, default=field.default
        )
    wanted = Wanted(**vars(asked.parse_args()))
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder)).start()
        try:
            figures = soak(server, wanted, lambda line: sys.stderr.write(f"{line}\n"))
        finally:
            server.kill()
    sys.stdout.write(f"{msgspec.json.encode(figures).decode()}\n")
    if figures.faults:
        raise SystemExit("\n".join(figures.faults))


if __name__ == "__main__":
    main()
