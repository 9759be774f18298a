"""Where the files lie that are no Python: in the package once it is built, else beside it."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def folder_of(name: str) -> Path:
    """`templates` or `static`."""
    inside = HERE / name
    return inside if inside.is_dir() else HERE.parent / name
