"""Lists in the Word document: each numbered one begins with its own number."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.shared import Mm
from docx.text.paragraph import Paragraph

HIGHEST = 32_767
"""Word numbers no further."""

INDENT = Mm(8)
"""How far in each level of lists and quotations stands."""

BULLETS, NUMBERS = "List Bullet", "List Number"


class Numbering:
    """The lists of `document`."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._definitions = document.part.numbering_part.element

    def begin(self, start: int | None) -> int | None:
        """A new list that counts from `start`; one without a start needs nothing new."""
        if start is None:
            return None
        listed = self._definitions.num_having_numId(self._id_of(NUMBERS))
        made = self._definitions.add_num(listed.abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(min(start, HIGHEST))
        return int(made.numId)

    def mark(self, paragraph: Paragraph, list_: int | None, depth: int) -> None:
        """Put the bullet, or the next number of `list_`, before `paragraph`, `depth` levels in."""
        if list_ is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - no other way
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = list_
        paragraph.paragraph_format.left_indent = INDENT * depth
        paragraph.paragraph_format.first_line_indent = -INDENT

    def _id_of(self, style: str) -> Any:
        return self._document.styles[style].element.pPr.numPr.numId.val
