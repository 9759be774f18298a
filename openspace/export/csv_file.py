"""CSV for spreadsheets: their language, their separators, and nothing that they would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from openspace.i18n import Words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(words: Words, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """A file with the names of `columns`, as the catalogues call them, over `rows`.

    A byte order mark makes spreadsheets read it as UTF-8; the separator is the one that the
    language of `words` wants.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=words.cell_separator)
    writer.writerow(words.t(f"book.column_{column}") for column in columns)
    for row in rows:
        writer.writerow(map(safe_cell, row))
    return file.getvalue().encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula: with an apostrophe before it.

    One that stands there already is doubled, so that it is known which one was ours.
    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text
