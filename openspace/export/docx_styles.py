"""How the Word document looks: its styles, which everybody may change in one place."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from openspace.export.docx_lines import AFTER_BIDI
from openspace.export.manuscript import Manuscript

INK, SOFT, PETROL = (RGBColor.from_string(code) for code in ("211E19", "5B5548", "0C5961"))

HEADINGS = (20, 16, 14, 12, 11, 11)
"""Sizes in points, from the first level to the sixth."""

CONTENTS = 3
"""Levels of headings that the contents list."""


def dress(document: Document, set_: Manuscript) -> None:
    """Make the styles that the book uses, and say which language and direction it has."""
    styles = document.styles
    styles["Normal"].font.name = "Calibri"
    for level, size in enumerate(HEADINGS, start=1):
        style = styles[f"Heading {level}"]
        style.font.size, style.font.color.rgb = Pt(size), INK
        style.font.bold, style.font.italic = True, False
    for name in ("Title", "Subtitle"):
        styles[name].font.color.rgb = INK
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    styles["Caption"].font.color.rgb = SOFT
    _paragraph_style(document, "Book Kind", SOFT).alignment = WD_ALIGN_PARAGRAPH.CENTER
    _paragraph_style(document, "Book Soft", SOFT)
    _paragraph_style(document, "Book Facts", INK).space_after = Pt(2)
    _paragraph_style(document, "Book Voice", INK).space_after = Pt(8)
    styles["Book Voice"].font.size = Pt(13)
    _paragraph_style(document, "Book Code", INK).left_indent = Mm(5)
    styles["Book Code"].font.name = "Consolas"
    for level in range(1, CONTENTS + 1):
        entry = _paragraph_style(document, f"toc {level}", INK)
        entry.left_indent, entry.space_after = Mm(6 * (level - 1)), Pt(3)
    _character_style(document, "Book Link", PETROL).underline = True
    _character_style(document, "Book Typed", INK).name = "Consolas"
    _speak(document, set_)


def number_pages(paragraph: Paragraph) -> None:
    """Have the page's number stand in `paragraph`."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for part in field("PAGE", "1"):
        paragraph._p.append(part)  # noqa: SLF001 - python-docx knows no fields


def field(instruction: str, shown: str) -> list[Any]:
    """A field that Word works out, and what is `shown` until it has (ECMA-376, 17.16.18)."""
    return [
        *field_begin(instruction),
        _run(_text("w:t", shown)),
        field_end(),
    ]


def field_begin(instruction: str) -> list[Any]:
    """The beginning of a field, up to what it shows."""
    return [
        _run(_mark("begin")),
        _run(_text("w:instrText", f" {instruction} ")),
        _run(_mark("separate")),
    ]


def field_end() -> Any:
    """The end of a field."""
    return _run(_mark("end"))


def _run(child: Any) -> Any:
    run = OxmlElement("w:r")
    run.append(child)
    return run


def _mark(kind: str) -> Any:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    return mark


def _text(tag: str, text: str) -> Any:
    element = OxmlElement(tag)
    element.text = text
    element.set(qn("xml:space"), "preserve")
    return element


def _paragraph_style(document: Document, name: str, color: RGBColor) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.color.rgb = color
    return style.paragraph_format


def _character_style(document: Document, name: str, color: RGBColor) -> Any:
    font = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER).font
    font.color.rgb = color
    return font


def _speak(document: Document, set_: Manuscript) -> None:
    """The language that everything has which says no other, and the way it runs."""
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = defaults.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        defaults.append(language)
    language.set(qn("w:val"), set_.language)
    if set_.rtl:
        normal = document.styles["Normal"].element.get_or_add_pPr()
        normal.insert_element_before(OxmlElement("w:bidi"), *AFTER_BIDI)
