"""A value in a JSON file that knows in which line it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, ParamSpec, TypeVar

import msgspec

from openspace.imports.complaints import Complaints
from openspace.imports.json_lines import Path, lines_of
from openspace.imports.rules import RECORDS_MAX

P = ParamSpec("P")
T = TypeVar("T")


class Source:
    """The text of a file; its lines are counted only once something is wrong in it."""

    def __init__(self, text: str) -> None:
        """Keep the valid JSON `text`."""
        self._text = text

    @cached_property
    def lines(self) -> Mapping[Path, int]:
        """The line of each thing by its path."""
        return lines_of(self._text)

    def has_fewer_lines_than(self, things: int) -> bool:
        """Whether a line may hold several of so many things."""
        return self._text.strip().count("\n") + 1 < things

    def line(self, path: Path) -> int:
        """The line of what stands at `path`, or else of what it would stand in."""
        return self.lines[path] if path in self.lines else self.line(path[:-1])


class Value:
    """Something in a JSON file. What is not as asked for is complained of, and left out.

    `raw` is None where there is nothing; asking that for anything gives nothing.
    """

    def __init__(self, complaints: Complaints, source: Source, raw: Any, path: Path = ()) -> None:
        """Stand at `path` in `source`, where `raw` is."""
        self.complaints = complaints
        self.raw = raw
        self._source = source
        self._path = path

    @property
    def line(self) -> int:
        """The line where it begins, from 1."""
        return self._source.line(self._path)

    @property
    def name(self) -> str:
        """The nearest key that leads here."""
        return next((part for part in reversed(self._path) if isinstance(part, str)), "")

    def get(self, *keys: str) -> Value:
        """What stands under the first of `keys` that is there."""
        fields = self.raw if isinstance(self.raw, dict) else {}
        key = next((key for key in keys if fields.get(key) is not None), keys[0])
        return self._inner(key, fields.get(key))

    def items(self) -> Iterator[Value]:
        """Every item of the list that this is."""
        items = self.read(list[Any]) or []
        if len(items) > RECORDS_MAX:
            self.complain("too_many", longest=RECORDS_MAX)
        yield from (self._inner(index, raw) for index, raw in enumerate(items[:RECORDS_MAX]))

    def named_items(self) -> Iterator[Value]:
        """Every item; what is wrong in it is said with its number and title where lines are few."""
        for number, item in enumerate(self.items(), start=1):
            if not self._source.has_fewer_lines_than(len(self.raw)):
                yield item
                continue
            title = item.raw.get("title") if isinstance(item.raw, dict) else item.raw
            with self.complaints.about(number, title[:60] if isinstance(title, str) else ""):
                yield item

    def read(self, kind: type[T]) -> T | None:
        """The value as `kind`, or None."""
        if self.raw is None:
            return None
        try:
            return msgspec.convert(self.raw, kind)
        except msgspec.ValidationError as error:
            self._complain_of(str(error))
            return None

    def text(self) -> str:
        """The text that this is; a number is taken as it is written."""
        is_number = isinstance(self.raw, int) and not isinstance(self.raw, bool)
        return str(self.raw) if is_number else self.read(str) or ""

    def heed(self, rule: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What `rule` gives, or None with its refusal written down for this line."""
        return self.complaints.heed(self.line, rule, *args, **kwargs)

    def complain(self, problem: str, **facts: Any) -> None:
        """Write down that this is wrong."""
        self.complaints.add(self.line, problem, self.name, **facts)

    def _inner(self, key: str | int, raw: Any) -> Value:
        return Value(self.complaints, self._source, raw, (*self._path, key))

    def _complain_of(self, message: str) -> None:
        # "Expected `int`, got `str` - at `$.number`", "Object missing required field `id`"
        if "missing required field" in message:
            self.complaints.add(self.line, "missing", message.split("`")[1])
            return
        field = message.partition("`$.")[2].rstrip("`").partition("[")[0].partition(".")[0]
        at = self.get(field) if field else self
        at.complain("wrong_type")
