"""Starts the app: picks the async server and patches the standard library for it.

This comes before anything else is imported, so that the rest of the app need not know
which server it runs on.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec


def main() -> None:
    """Run the command line; `serve` and `demo` need the standard library patched."""
    if {"serve", "demo"} & set(sys.argv[1:2]) and "--help" not in sys.argv:
        _patch(os.environ.get("OPENSPACE_ASYNC", "") or "eventlet")
    from openspace.cli import main as run

    run()


def _patch(async_mode: str) -> None:
    if async_mode == "eventlet":
        # psycopg would otherwise wait in C and stop everybody while PostgreSQL thinks.
        os.environ["PSYCOPG_WAIT_FUNC"] = "wait_selector"
        if not any(map(os.environ.get, ("OPENSPACE_DATABASE_URL", "OPENSPACE_REDIS_URL"))):
            # No name is looked up then, and eventlet's resolver is a fifth of the time to start.
            os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")
        import warnings

        with warnings.catch_warnings():
            # It says that it is in maintenance; docs/decisions.md says why it is here.
            warnings.simplefilter("ignore")
            import eventlet

            eventlet.monkey_patch()
    elif async_mode == "gevent":
        if not (find_spec("gevent") and find_spec("geventwebsocket")):
            sys.exit(
                "Error: OPENSPACE_ASYNC=gevent needs the extra gevent: "
                "pip install 'openspace[gevent]'."
            )
        from gevent import monkey

        monkey.patch_all()


if __name__ == "__main__":
    main()
