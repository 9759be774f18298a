"""What a PDF or a Word document says to other people's programs."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from pypdf import PdfReader
from pypdf.generic import ContentStream

from tests.support.services import missing

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# Blanks, and what lets a line break: hyphens at its end, and marks that nobody sees.
_BREAKS = re.compile("[\\s\u00ad\u200b\u200e\u200f\u2010-]+")


def bare(text: str) -> str:
    """`text` without what a line break may add or take."""
    return _BREAKS.sub("", text)


def pdf_text(pdf: bytes) -> str:
    """All letters of a PDF as poppler reads them, `bare`."""
    tool = shutil.which("pdftotext")
    if tool is None:
        missing("no pdftotext (poppler-utils)")
    command = [tool, "-raw", "-enc", "UTF-8", "-", "-"]
    return bare(subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode())


def bookmarks(pdf: bytes) -> list[str]:
    """The titles in the outline of a PDF, in order."""
    return list(starts(pdf))


def starts(pdf: bytes) -> dict[str, int]:
    """On which page, counted from 0, each title of the outline stands."""
    reader = PdfReader(io.BytesIO(pdf))
    entries = _entries(reader.outline)
    return {str(one.title): reader.get_destination_page_number(one) or 0 for one in entries}


def _entries(outline: Any) -> Iterator[Any]:
    for entry in outline:
        yield from _entries(entry) if isinstance(entry, list) else [entry]


def missing_glyphs(pdf: bytes) -> int:
    """How often a PDF shows glyph 0 of a font: the box for what the font has not (9.7.6.3)."""
    reader = PdfReader(io.BytesIO(pdf))
    return sum(_zeros(ContentStream(page.get_contents(), reader)) for page in reader.pages)


def _zeros(content: ContentStream) -> int:
    shown = (operands for operands, operator in content.operations if operator in {b"Tj", b"TJ"})
    flat = (part for (operand,) in shown for part in _parts(operand))
    return sum(_codes(part).count(b"\0\0") for part in flat)


def _parts(operand: Any) -> Iterator[bytes]:
    for part in operand if isinstance(operand, list) else [operand]:
        if hasattr(part, "original_bytes"):
            yield part.original_bytes
        elif isinstance(part, bytes):
            yield part


def _codes(shown: bytes) -> list[bytes]:
    return [shown[at : at + 2] for at in range(0, len(shown), 2)]


def docx_text(docx: bytes) -> str:
    """All letters of a Word document, by its XML alone, `bare`."""
    with zipfile.ZipFile(io.BytesIO(docx)) as file:
        root = ET.fromstring(file.read("word/document.xml"))  # noqa: S314 - we wrote it
    return bare("".join(node.text or "" for node in root.iter(f"{WORD}t")))
