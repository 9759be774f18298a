"""Fills one order in a process of its own: ``python -m openspace.export ORDER FILE``.

Long books are so made beside the server, which goes on answering everybody. What is done is told
a line each on the standard output, as ``done of``; the file is there once it is whole.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

from openspace.export.order import Order, fill

NICE = 5
"""Everybody's phones come first."""


def main(order: Path, file: Path) -> None:
    """Fill `order`, which is read and taken away, into `file`."""
    os.nice(NICE)
    wanted = msgspec.json.decode(order.read_bytes(), type=Order)
    order.unlink()
    file.write_bytes(fill(wanted, _tell))


def _tell(done: int, of: int) -> None:
    sys.stdout.write(f"{done} {of}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
