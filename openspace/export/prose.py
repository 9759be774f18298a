"""The Markdown people wrote, as blocks: read once by the parser of the pages, for every format."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from markdown_it.tree import SyntaxTreeNode
from msgspec.structs import replace

from openspace.export.manuscript import (
    Block,
    Code,
    Heading,
    Line,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
)
from openspace.markup import parsed

DEEPEST = 6
"""Levels of lists and quotations; what is nested deeper stands at the last one."""

LOWEST_HEADING = 6

_MARKS: Mapping[str, dict[str, bool]] = {
    "strong": {"strong": True},
    "em": {"emphasis": True},
    "s": {"struck": True},
}


def prose(markdown: str, language: str = "", level: int = 4) -> tuple[Block, ...]:
    """The blocks of a text in `language`; its own headings begin at `level`, none is skipped."""
    reader = _Reader(language, level)
    return tuple(reader.blocks(SyntaxTreeNode(parsed(markdown)).children, DEEPEST))


def line(text: str, language: str = "", **look: Any) -> Line:
    """Text without any markup as a line that looks all the same."""
    runs = (Run(text=text, **look),) if text else ()
    return Line(runs=runs, language=language, rtl=runs_backwards(text))


def runs_backwards(text: str) -> bool:
    """Whether its first letter with a direction runs from right to left (Unicode UAX #9, P2)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


class _Reader:
    """Walks one text; headings go down one level at a time, as readers by ear want them."""

    def __init__(self, language: str, level: int) -> None:
        self._language = language
        self._top = level
        self._last = level - 1
        self._kinds: Mapping[str, Callable[[SyntaxTreeNode, int], Iterator[Block]]] = {
            "paragraph": self._paragraph,
            "heading": self._heading,
            "bullet_list": self._listing,
            "ordered_list": self._listing,
            "blockquote": self._quote,
            "fence": self._code,
            "code_block": self._code,
            "hr": self._rule,
            "table": self._table,
        }

    def blocks(self, nodes: Iterable[SyntaxTreeNode], room: int) -> Iterator[Block]:
        """The blocks of `nodes`, with so many levels of nesting to go."""
        for node in nodes:
            yield from self._kinds[node.type](node, room)

    def _line(self, node: SyntaxTreeNode) -> Line:
        runs = tuple(_runs(node.children, Run(text="")))
        text = "".join(run.text for run in runs)
        return Line(runs=runs, language=self._language, rtl=runs_backwards(text))

    def _paragraph(self, node: SyntaxTreeNode, _room: int) -> Iterator[Block]:
        yield Paragraph(line=self._line(node))

    def _heading(self, node: SyntaxTreeNode, _room: int) -> Iterator[Block]:
        wanted = self._top + int(node.tag[1]) - 1
        self._last = min(wanted, self._last + 1, LOWEST_HEADING)
        yield Heading(level=self._last, line=self._line(node))

    def _listing(self, node: SyntaxTreeNode, room: int) -> Iterator[Block]:
        items = tuple(tuple(self.blocks(item.children, room - 1)) for item in node.children)
        if not room:
            yield from (block for item in items for block in item)
            return
        start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
        yield Listing(items=items, start=start, rtl=_begins_backwards(node))

    def _quote(self, node: SyntaxTreeNode, room: int) -> Iterator[Block]:
        if not room:
            yield from self.blocks(node.children, 0)
            return
        blocks = tuple(self.blocks(node.children, room - 1))
        yield Quote(blocks=blocks, rtl=_begins_backwards(node))

    def _code(self, node: SyntaxTreeNode, _room: int) -> Iterator[Block]:
        yield Code(text=node.content.rstrip("\n"))

    def _rule(self, _node: SyntaxTreeNode, _room: int) -> Iterator[Block]:
        yield Rule()

    def _table(self, node: SyntaxTreeNode, _room: int) -> Iterator[Block]:
        rows = [
            tuple(map(self._line, row.children)) for part in node.children for row in part.children
        ]
        head, *rest = rows
        backwards = any(cell.rtl for cell in head)
        yield Table(head=head, rows=tuple(rest), widths=(1,) * len(head), rtl=backwards)


def _runs(nodes: Iterable[SyntaxTreeNode], look: Run) -> Iterator[Run]:
    """The letters below `nodes`, each with all the looks that it stands in."""
    for node in nodes:
        match node.type:
            case "text":
                yield from _run(look, node.content)
            case "code_inline":
                yield from _run(replace(look, code=True), node.content)
            case "softbreak" | "hardbreak":
                yield from _run(look, "\n")
            case "link":
                yield from _runs(node.children, replace(look, href=str(node.attrs["href"])))
            case _:
                yield from _runs(node.children, replace(look, **_MARKS.get(node.type, {})))


def _run(look: Run, text: str) -> Iterator[Run]:
    if text:
        yield replace(look, text=text)


def _begins_backwards(node: SyntaxTreeNode) -> bool:
    texts = (child.content for child in node.walk() if child.type in {"text", "code_inline"})
    return runs_backwards("".join(texts))
