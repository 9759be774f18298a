"""Puts some pages of a book beside one another, for README and docs.

    .venv/bin/python scripts/book_pages.py BOOK.pdf PICTURE.png 1 3 4 12

The book may be one that a rehearsal has kept: ``make rehearse WITH="--reports --keep FOLDER"``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

HEIGHT = 560
GAP = 28
TABLE = "#e9e1d2"
SHADOW = "#cfc6b4"


def main(book: str, picture: str, *pages: str) -> None:
    """Save `picture` with the `pages` of `book`, counted from 1."""
    with TemporaryDirectory() as folder:
        taken = [_page(book, int(page), Path(folder)) for page in pages]
    width = sum(page.width for page in taken) + GAP * (len(taken) + 1)
    table = Image.new("RGB", (width, HEIGHT + 2 * GAP), TABLE)
    left = GAP
    for page in taken:
        table.paste(SHADOW, (left + 3, GAP + 4, left + page.width + 3, GAP + page.height + 4))
        table.paste(page, (left, GAP))
        left += page.width + GAP
    table.quantize(64).save(picture, optimize=True)


def _page(book: str, number: int, folder: Path) -> Image.Image:
    """One page, as high as all others. `pdftoppm` comes with poppler-utils."""
    path = folder / f"{number}"
    wanted = ["-f", str(number), "-l", str(number), "-scale-to-y", str(HEIGHT), "-scale-to-x", "-1"]
    command = ["pdftoppm", "-png", "-singlefile", *wanted, book, str(path)]
    subprocess.run(command, check=True)  # noqa: S603 - a tool of the system, our own arguments
    with Image.open(path.with_suffix(".png")) as page:
        return page.convert("RGB")


if __name__ == "__main__":
    main(*sys.argv[1:])
