"""From bytes to an outline, whatever the file turns out to be."""

from __future__ import annotations

import codecs
import json
from datetime import datetime
from typing import Any

from openspace.domain.board import Board
from openspace.domain.outline import Outline
from openspace.imports.complaints import Complaints
from openspace.imports.fitting import fit
from openspace.imports.json_book import is_book, read_book
from openspace.imports.json_plain import read_plain
from openspace.imports.json_value import Source, Value
from openspace.imports.rules import FILE_MAX
from openspace.imports.table import read_table

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_outline(data: bytes, now: datetime) -> Outline:
    """Read a file that somebody brought; what has no time of its own gets `now`.

    :raises Unreadable: with all that is wrong in it.
    """
    complaints = Complaints()
    outline = _whole(complaints, data, now)
    complaints.settle()
    return outline


def read_for(data: bytes, now: datetime, board: Board | None) -> Outline:
    """Read a file for the event of `board`, or for a new one.

    :raises Unreadable: with all that is wrong in it, and with all that does not fit there.
    """
    complaints = Complaints()
    outline = fit(complaints, _whole(complaints, data, now), board)
    complaints.settle()
    return outline


def _whole(complaints: Complaints, data: bytes, now: datetime) -> Outline:
    text = _text(complaints, data)
    complaints.settle()
    outline = _read(complaints, text, now)
    if outline == Outline():
        complaints.settle()
        complaints.add(1, "nothing_in_it")
    return outline


def _text(complaints: Complaints, data: bytes) -> str:
    if len(data) > FILE_MAX:
        complaints.add(1, "file_too_big", most=FILE_MAX // 2**20)
        return ""
    # Spreadsheets save "Unicode text" as UTF-16, and "UTF-8" with a mark.
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        complaints.add(data.count(b"\n", 0, error.start) + 1, "not_utf8")
        return ""


def _read(complaints: Complaints, text: str, now: datetime) -> Outline:
    if not text.strip():
        return Outline()
    if not text.lstrip().startswith(("{", "[")):
        return read_table(complaints, text, now)
    value = _parsed(complaints, text)
    complaints.settle()
    root = Value(complaints, Source(text), value)
    return read_book(root) if is_book(root) else read_plain(root, now)


def _parsed(complaints: Complaints, text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        complaints.add(error.lineno, "broken_json", column=error.colno)
    except (RecursionError, ValueError):
        complaints.add(1, "broken_json", column=1)
    return None


def _refuse(constant: str) -> None:
    raise ValueError(constant)
