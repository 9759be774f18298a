"""The app as it is served, but that it notes when changes were committed, and sets no budget.

python -m tests.bench.house STAMPS; the rest is told by OPENSPACE_*.
"""

from __future__ import annotations

import sys
from pathlib import Path

from openspace import __main__ as start
from tests.bench.stamps import Stamps


def serve(stamps: Stamps) -> None:
    """Serve as the command line does."""
    # Only now, because the async server must have patched the standard library.
    from openspace.cli import main  # noqa: PLC0415
    from openspace.live.announcer import Announcer  # noqa: PLC0415
    from openspace.web.budgets import Budgets  # noqa: PLC0415

    announce = Announcer.announce

    def noted(self: Announcer, code: str, first: int) -> None:
        stamps.commit(first)
        announce(self, code, first)

    def spend(*_budget: object) -> None:
        """A handful of writers stand for a whole crowd."""

    Announcer.announce = noted  # type: ignore[method-assign]
    Budgets.spend = spend  # type: ignore[method-assign,assignment]
    main(["serve"])


if __name__ == "__main__":
    start._patch("eventlet")
    serve(Stamps(Path(sys.argv[1])))
