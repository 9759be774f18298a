"""A table as CSV: a row of column names, then one topic in each row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import datetime

from openspace.domain.outline import Outline
from openspace.domain.text import clean_line
from openspace.imports.complaints import Complaints
from openspace.imports.gathering import Gathering, RawTopic
from openspace.imports.rules import COUNT_MAX, RECORDS_MAX

COLUMNS: Mapping[str, frozenset[str]] = {
    "number": frozenset({"number", "no", "#", "número", "numero", "nº"}),
    "title": frozenset({"title", "topic", "session", "título", "titulo", "tema", "sesión"}),
    "body": frozenset(
        {"body", "description", "details", "text", "descripción", "descripcion", "texto"}
    ),
    "convener": frozenset(
        {"convener", "convenor", "name", "host", "who", "convoca", "convocante", "nombre", "quién"}
    ),
    "round": frozenset({"round", "slot", "ronda", "turno"}),
    "room": frozenset({"room", "place", "location", "space", "sala", "lugar", "espacio"}),
    "link": frozenset({"online", "link", "en línea", "enlace"}),
    "tags": frozenset({"tags", "tag", "etiquetas", "etiqueta"}),
    "language": frozenset({"language", "lang", "idioma", "lengua"}),
    "state": frozenset({"state", "estado"}),
}
"""What each column may be called, in lower case."""

_WITHDRAWN = {"withdrawn", "retirado"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SEPARATORS = ",;\t"

Row = tuple[int, list[str]]


def read_table(complaints: Complaints, text: str, now: datetime) -> Outline:
    """Read a table whose cells are parted by commas, semicolons or tabs."""
    gathering = Gathering(complaints, now)
    rows = _rows(complaints, text)
    _, names = next(rows, (1, []))
    columns = [_column(name) for name in names]
    if "title" not in columns:
        complaints.add(1, "no_title_column", value=", ".join(filter(None, names)))
        return Outline()
    for line, cells in rows:
        if any(map(clean_line, cells[len(columns) :])):
            complaints.add(line, "extra_cells", length=len(cells), longest=len(columns))
        gathering.topic(_topic(complaints, line, dict(zip(columns, cells, strict=False))))
    unknown = (name for name, column in zip(names, columns, strict=True) if not column)
    return gathering.outline(ignored=tuple(unknown))


def _column(name: str) -> str:
    typed = clean_line(name).casefold()
    return next((column for column, names in COLUMNS.items() if typed in names), "")


def _rows(complaints: Complaints, text: str) -> Iterator[Row]:
    """Every row that is not blank, with the line where it begins."""
    heading = next(filter(str.strip, text.splitlines()), "")
    separator = max(_SEPARATORS, key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for number, cells in enumerate(reader):
            if number > RECORDS_MAX:
                complaints.add(line, "too_many", "topics", longest=RECORDS_MAX)
                return
            if any(map(clean_line, cells)):
                yield line, [_typed(cell) for cell in cells]
            line = reader.line_num + 1
    except csv.Error:
        complaints.add(line, "broken_table")


def _typed(cell: str) -> str:
    # Our own list of sessions puts an apostrophe before what looks like a formula.
    is_ours = cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA)
    return cell[1:] if is_ours else cell


def _topic(complaints: Complaints, line: int, cells: Mapping[str, str]) -> RawTopic:
    return RawTopic(
        line=line,
        number=_number(complaints, line, clean_line(cells.get("number", ""))),
        title=cells.get("title", ""),
        body=cells.get("body", ""),
        language=cells.get("language", ""),
        tags=cells.get("tags", "").replace(";", ",").split(","),
        convener=cells.get("convener", ""),
        round=cells.get("round", ""),
        room=cells.get("room", ""),
        link=cells.get("link", ""),
        withdrawn=clean_line(cells.get("state", "")).casefold() in _WITHDRAWN,
    )


def _number(complaints: Complaints, line: int, typed: str) -> int:
    digits = typed.lstrip("#")
    if not digits:
        return 0
    if digits.isascii() and digits.isdecimal() and len(digits) < len(str(COUNT_MAX)):
        return int(digits)
    complaints.add(line, "not_a_number", "number")
    return 0
