"""What a start loads: phones wait for it after a fault."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PATCHED = """
import sys
from openspace.__main__ import _patch
_patch("eventlet")
print("dns" in sys.modules)
"""


@pytest.mark.parametrize(
    ("settings", "is_loaded"),
    [
        ({}, "False"),
        ({"OPENSPACE_DATABASE_URL": "postgresql://database.example/openspace"}, "True"),
        ({"OPENSPACE_REDIS_URL": "redis://cache.example"}, "True"),
    ],
)
def test_resolver_is_loaded_only_where_names_are_looked_up(settings, is_loaded):
    ours = {k: v for k, v in os.environ.items() if not k.startswith(("OPENSPACE_", "EVENTLET_"))}
    told = subprocess.run(  # noqa: S603 - this interpreter
        [sys.executable, "-c", PATCHED],
        check=True,
        capture_output=True,
        text=True,
        env=ours | settings,
    )
    assert told.stdout.strip() == is_loaded
