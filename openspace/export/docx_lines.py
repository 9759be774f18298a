"""Lines of text in a Word document: each run with its looks, language and direction."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from openspace.export.manuscript import Line, Run
from openspace.export.prose import runs_backwards
from openspace.export.xml_text import xml_text

LONGEST_URL = 2_000
"""Word takes 2,083 letters of an address; longer ones stay text."""

AFTER_BIDI = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
    *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment"),
    *("w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr"),
)
"""What must stand after it in the properties of a paragraph (ECMA-376, 17.3.1.26)."""

EAST_ASIAN = {"zh", "ja", "ko"}


class Lines:
    """Writes lines into `document`, whose own language is `language`."""

    def __init__(self, document: Document, language: str) -> None:
        self._document = document
        self._language = language
        # Looked up once: python-docx goes through all styles for every paragraph.
        self._styles = {style.name: style.style_id for style in document.styles}

    def paragraph(self, line: Line, style: str) -> Paragraph:
        """A paragraph of `style` at the end of the document."""
        paragraph = self._document.add_paragraph()
        self.dress(paragraph, style)
        self.fill(paragraph, line)
        return paragraph

    def dress(self, paragraph: Paragraph, style: str) -> None:
        """Give `paragraph` a style by its name."""
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - as above
        properties.get_or_add_pStyle().val = self._styles[style]

    def fill(self, paragraph: Paragraph, line: Line, *, strong: bool = False) -> None:
        """Put the runs of `line` into `paragraph`, which then runs as it does."""
        if line.rtl:
            turn(paragraph)
        for run in line.runs:
            parent = self._link(paragraph, run)
            parent.append(self._run(run, line.language, strong=strong))

    def _run(self, run: Run, language: str, *, strong: bool) -> Any:
        element = OxmlElement("w:r")
        properties = OxmlElement("w:rPr")
        element.append(properties)
        if run.to or run.href:
            properties.append(_valued("w:rStyle", "BookLink"))
        elif run.code:
            properties.append(_valued("w:rStyle", "BookTyped"))
        if run.strong or strong:
            properties.append(OxmlElement("w:b"))
            properties.append(OxmlElement("w:bCs"))
        if run.emphasis:
            properties.append(OxmlElement("w:i"))
            properties.append(OxmlElement("w:iCs"))
        if run.struck:
            properties.append(OxmlElement("w:strike"))
        if runs_backwards(run.text):
            properties.append(OxmlElement("w:rtl"))
        if language and language != self._language:
            properties.append(_spoken(language))
        _write(element, xml_text(run.text))
        return element

    def _link(self, paragraph: Paragraph, run: Run) -> Any:
        """What the run goes into: the paragraph, or a link in it."""
        if not run.to and not 0 < len(run.href) < LONGEST_URL:
            return paragraph._p  # noqa: SLF001 - python-docx offers no way to add links
        link = OxmlElement("w:hyperlink")
        if run.to:
            link.set(qn("w:anchor"), bookmark(run.to))
        else:
            part = paragraph.part
            id_ = part.relate_to(xml_text(run.href), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            link.set(qn("r:id"), id_)
        paragraph._p.append(link)  # noqa: SLF001 - likewise
        return link


def bookmark(name: str) -> str:
    """The name of a place as Word takes it: letters, digits and underscores."""
    return name.replace("-", "_")


def turn(paragraph: Paragraph) -> None:
    """Have a paragraph run from right to left."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx cannot say it
    properties.insert_element_before(OxmlElement("w:bidi"), *AFTER_BIDI)


def _valued(tag: str, value: str) -> Any:
    element = OxmlElement(tag)
    element.set(qn("w:val"), value)
    return element


def _spoken(language: str) -> Any:
    """The language of a run, for spelling, fonts and reading aloud."""
    element = OxmlElement("w:lang")
    kind = "w:eastAsia" if language.partition("-")[0] in EAST_ASIAN else "w:val"
    element.set(qn(kind), xml_text(language))
    element.set(qn("w:bidi"), xml_text(language))
    return element


def _write(run: Any, text: str) -> None:
    """Put letters into a run, with breaks and tabs as their own elements."""
    for n, part in enumerate(text.split("\n")):
        if n:
            run.append(OxmlElement("w:br"))
        if part:
            letters = OxmlElement("w:t")
            letters.text = part
            letters.set(qn("xml:space"), "preserve")
            run.append(letters)
