"""The typesetter, fenced in: it reads our template, one folder and fonts, and nothing else.

The words of a book come to it as data in a JSON file. No package is named in the template, so
none is looked for, and a path in it cannot leave the folder.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import typst

BOOK = "book.json"
TEMPLATE = Path(__file__).with_name("book.typ")
FONTS = ("manimgx_fonts", "manimgx_fonts_cjk")

ACCESSIBLE: typst.PDFStandard = "ua-1"
"""PDF/UA-1, the standard for readers by ear: it is refused where the book would breach it."""


def typeset(folder: Path) -> bytes:
    """The PDF of the book in `folder`: accessible by the standard, or as close as can be.

    A sign that no font of ours has is the one thing that breaches it; then the fonts of the
    machine are asked as well, and what none has is shown as an empty box.
    """
    pdf = folder / "book.pdf"
    try:
        _compiler(folder, _fonts()).compile(output=str(pdf), pdf_standards=ACCESSIBLE)
    except typst.TypstError:
        _compiler(folder, _fonts(also_system=True)).compile(output=str(pdf))
    return pdf.read_bytes()


def _compiler(folder: Path, fonts: typst.Fonts) -> typst.Compiler:
    return typst.Compiler(TEMPLATE.read_bytes(), root=folder, font_paths=fonts)


@cache
def _fonts(*, also_system: bool = False) -> typst.Fonts:
    found = [find_spec(package) for package in FONTS]
    folders = [Path(spec.origin).parent for spec in found if spec and spec.origin]
    return typst.Fonts(include_system_fonts=also_system, font_paths=list(folders))
