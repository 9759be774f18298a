"""docs/api.md names every write, every kind of change and every refusal, and none that is not."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

from openspace.domain.changes import KINDS
from openspace.domain.errors import Refusal
from openspace.web.errors import STATUS, ForeignSite
from openspace.web.openapi import document

PAGE = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8").split("\n")


def first_cells(header):
    """What stands between backticks in the first cell of each row below a header, row by row."""
    below = PAGE[PAGE.index(header) + 2 :]
    cells = (row.split(" | ")[0] for row in takewhile(lambda line: line.startswith("|"), below))
    return [re.findall(r"`([^`]+)`", cell) for cell in cells]


def bare(path):
    """A path in which no placeholder has a name; one that lists what it may be is one too."""
    return re.sub(r"\{\w+\}|<[\w\\|]+>", "*", path.split("?")[0])


def writes_told():
    """Method and path of each write on the page; in "`PUT`, `DELETE .../x`" both have that path."""
    for spans in first_cells("| | body besides `ref` | changes |"):
        waiting = []
        for span in spans:
            method, _, path = span.partition(" ")
            waiting.append(method)
            if path:
                whole = bare(path.replace("...", "/api/events/<code>"))
                yield from ((one, whole) for one in waiting)
                waiting = []


def test_writes_are_all_on_the_page():
    writes = {
        (method.upper(), bare(path))
        for path, methods in document()["paths"].items()
        for method in methods
        if method != "get"
    }

    assert sorted(writes_told()) == sorted(writes)


def test_kinds_of_changes_are_all_on_the_page():
    told = []
    for spans in first_cells("| kinds | data | effect on the board |"):
        for span in spans:
            noun, *deeds = re.split(r"[. ]", span)
            told += [f"{noun}.{deed}" for deed in deeds]

    assert sorted(told) == sorted(KINDS)


def test_refusals_are_all_on_the_page():
    refusals: list[type[Refusal]] = [*Refusal.__subclasses__(), ForeignSite]
    codes = {one.code for one in refusals} | set(STATUS)

    told = [code for spans in first_cells("| code | status | facts | when |") for code in spans]

    assert sorted(told) == sorted(codes)
