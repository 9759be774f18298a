"""The blocks of the manuscript in a Word document."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm

from openspace.export.docx_lines import Lines, bookmark
from openspace.export.docx_lists import BULLETS, INDENT, NUMBERS, Numbering
from openspace.export.docx_styles import field
from openspace.export.manuscript import (
    Apart,
    Block,
    Code,
    Drawing,
    Facts,
    Heading,
    Line,
    Listing,
    Look,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Run,
    Table,
)
from openspace.export.xml_text import xml_text

STYLES = {Look.PLAIN: "Normal", Look.SOFT: "Book Soft", Look.VOICE: "Book Voice"}
WIDEST, TALLEST = Mm(160), Mm(120)


class Blocks:
    """Writes blocks into `document`.

    `captioned` is what a photo is called, `lost` what is said of one that is gone, `picture`
    gives the JPEG of a photo by its id, or nothing.
    """

    def __init__(
        self,
        document: Document,
        lines: Lines,
        *,
        captioned: str,
        lost: str,
        picture: Callable[[str], bytes],
    ) -> None:
        self._document = document
        self._lines = lines
        self._captioned = captioned
        self._lost = lost
        self._picture = picture
        self._numbering = Numbering(document)
        self._bookmarks = 0
        self._pictures = 0

    def write(self, blocks: Iterable[Block], depth: int = 0, style: str = "") -> None:
        """Write `blocks` below what is there; `depth` is how far in, `style` of plain text."""
        for block in blocks:
            self._write(block, depth, style)

    def _write(self, block: Block, depth: int, style: str) -> None:
        match block:
            case Paragraph():
                self._paragraph(block.line, style or STYLES[block.look], depth)
            case Listing():
                self._listing(block, depth)
            case Quote():
                self.write(block.blocks, depth + 1, "Quote")
            case Apart():
                self.write(block.blocks, depth + 1)
            case Code():
                self._paragraph(Line(runs=(Run(text=block.text),)), "Book Code", depth)
            case Rule():
                self._paragraph(Line(runs=(Run(text="\u2042"),)), "Book Kind", depth)
            case _:
                self._whole(block)

    def _whole(self, block: Heading | Table | Facts | Picture | Drawing) -> None:
        """Write what stands between the margins, wherever it is."""
        match block:
            case Heading():
                self._heading(block)
            case Table():
                self._table(block)
            case Facts():
                self._facts(block)
            case Picture():
                self._photo(block)
            case Drawing():
                self._lines.paragraph(block.caption, "Normal")
                self._table(block.table)

    def _paragraph(self, line: Line, style: str, depth: int) -> Any:
        paragraph = self._lines.paragraph(line, style)
        if depth:
            paragraph.paragraph_format.left_indent = INDENT * depth
        return paragraph

    def _heading(self, block: Heading) -> None:
        number = (Run(text=f"{block.number}. "),) if block.number else ()
        line = Line(
            runs=(*number, *block.line.runs), language=block.line.language, rtl=block.line.rtl
        )
        paragraph = self._lines.paragraph(line, f"Heading {block.level}")
        if block.fresh:
            paragraph.paragraph_format.page_break_before = True
        if block.name:
            self._bookmarks += 1
            set_bookmark(paragraph, block.name, self._bookmarks)

    def _listing(self, block: Listing, depth: int) -> None:
        list_ = self._numbering.begin(block.start)
        for item in block.items:
            line, rest = _first_line(item)
            paragraph = self._lines.paragraph(line, BULLETS if list_ is None else NUMBERS)
            self._numbering.mark(paragraph, list_, depth + 1)
            self.write(rest, depth + 1)

    def _table(self, block: Table) -> None:
        table = self._document.add_table(len(block.rows) + 1, len(block.head), "Table Grid")
        if block.rtl:
            table._tblPr.append(OxmlElement("w:bidiVisual"))  # noqa: SLF001 - no other way
        for column, share in zip(table.columns, block.widths, strict=True):
            column.width = Emu(WIDEST * share // sum(block.widths))
        for n, (row, cells) in enumerate(zip(table.rows, (block.head, *block.rows), strict=True)):
            for m, (cell, line) in enumerate(zip(row.cells, cells, strict=True)):
                strong = n == 0 or (m == 0 and block.leads)
                self._lines.fill(cell.paragraphs[0], line, strong=strong)
        repeat_head(table)
        self._document.add_paragraph()

    def _facts(self, block: Facts) -> None:
        for fact in block.facts:
            label = Run(text=f"{fact.label}: ", strong=True)
            runs = (label, *fact.line.runs)
            self._lines.paragraph(Line(runs=runs, language=fact.line.language), "Book Facts")
        self._document.add_paragraph()

    def _photo(self, block: Picture) -> None:
        self._pictures += 1
        if not self._placed(block):
            self._lines.paragraph(Line(runs=(Run(text=self._lost),)), "Book Soft")
        caption = self._lines.paragraph(Line(runs=(Run(text=f"{self._captioned} "),)), "Caption")
        for part in field("SEQ Photo \\* ARABIC", str(self._pictures)):
            caption._p.append(part)  # noqa: SLF001 - python-docx knows no fields
        text = Line(
            runs=(Run(text=": "), *block.caption.runs) if block.caption.runs else (),
            language=block.caption.language,
        )
        self._lines.fill(caption, text)

    def _placed(self, block: Picture) -> bool:
        jpeg = self._picture(block.id)
        if not jpeg:
            return False
        width = min(WIDEST, TALLEST * block.width // max(block.height, 1))
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(io.BytesIO(jpeg), width=Emu(width))
        shape._inline.docPr.set("descr", xml_text(block.alt))  # noqa: SLF001 - no other way
        return True


def _first_line(item: tuple[Block, ...]) -> tuple[Line, tuple[Block, ...]]:
    """What stands beside the bullet or number, and what comes below."""
    if item and isinstance(item[0], Paragraph):
        return item[0].line, item[1:]
    return Line(), item


def set_bookmark(paragraph: Any, name: str, number: int) -> None:
    """Let links lead to `paragraph` by `name`; no two places have one `number`."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), bookmark(name))
    paragraph._p.insert_element_before(start, "w:r", "w:hyperlink")  # noqa: SLF001 - no other way
    paragraph._p.append(end)  # noqa: SLF001 - likewise


def repeat_head(table: Any) -> None:
    """Have the first row of a table stand again at the top of every page."""
    head = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(head)  # noqa: SLF001 - no other way
