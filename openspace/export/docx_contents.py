"""The contents of the Word document: a field that Word brings up to date, filled in already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.text.paragraph import Paragraph

from openspace.export.docx_lines import Lines
from openspace.export.docx_styles import CONTENTS, field_begin, field_end
from openspace.export.manuscript import Heading, Line, Run

INSTRUCTION = f'TOC \\o "1-{CONTENTS}" \\h \\z \\u'


def write_contents(document: Document, lines: Lines, title: str, listed: Sequence[Heading]) -> None:
    """List the headings on a page of their own.

    Page numbers come when somebody updates the field; until then, and for who reads elsewhere,
    every topic's entry leads to its report.
    """
    heading = document.add_paragraph(title, style="Title")
    heading.paragraph_format.page_break_before = True
    entries = [_entry(lines, one) for one in listed]
    if not entries:
        return
    first, last = entries[0]._p, entries[-1]._p  # noqa: SLF001 - python-docx knows no fields
    for part in reversed(field_begin(INSTRUCTION)):
        _put_first(first, part)
    last.append(field_end())


def _entry(lines: Lines, heading: Heading) -> Paragraph:
    number = (Run(text=f"{heading.number}. ", to=heading.name),) if heading.number else ()
    runs = [Run(text=run.text, to=heading.name) for run in heading.line.runs]
    line = Line(runs=(*number, *runs), language=heading.line.language, rtl=heading.line.rtl)
    return lines.paragraph(line, f"toc {min(heading.level, CONTENTS)}")


def _put_first(paragraph: Any, part: Any) -> None:
    properties = paragraph.pPr
    if properties is None:
        paragraph.insert(0, part)
    else:
        properties.addnext(part)
