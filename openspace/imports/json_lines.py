"""In which line of a JSON text each thing stands."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def lines_of(text: str) -> Mapping[Path, int]:
    """The line, from 1, of every key and every item in the valid JSON `text`, by its path."""
    walk = _Walk()
    seen = 0
    for match in _TOKEN.finditer(text):
        walk.line += text.count("\n", seen, match.start())
        seen = match.start()
        walk.step(match[0])
    return walk.lines


class _Walk:
    """Goes through the tokens of a JSON text; `path` leads to where it stands."""

    def __init__(self) -> None:
        self.line = 1
        self.lines: dict[Path, int] = {}
        self.path: list[str | int | None] = []

    def step(self, part: str) -> None:
        if part == ",":
            self._next()
        elif part in "}]":
            self.path.pop()
        elif part != ":":
            self._thing(part)

    def _next(self) -> None:
        here = self.path[-1]
        # In an object a key comes next, in a list the item with the next number.
        self.path[-1] = here + 1 if isinstance(here, int) else None

    def _thing(self, part: str) -> None:
        if self.path and self.path[-1] is None and part.startswith('"'):
            self.path[-1] = str(json.loads(part))
        self._mark()
        if part in "{[":
            self.path.append(0 if part == "[" else None)

    def _mark(self) -> None:
        self.lines.setdefault(tuple(key for key in self.path if key is not None), self.line)
