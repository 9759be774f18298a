"""The book as a Word document: real headings, contents, tables and captions, to work on with."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime

import docx
from docx.document import Document
from docx.shared import Mm

from openspace.domain.photos import Photo
from openspace.domain.proceedings import Proceedings
from openspace.export.bookmaking import manuscript
from openspace.export.docx_blocks import Blocks
from openspace.export.docx_contents import write_contents
from openspace.export.docx_lines import Lines
from openspace.export.docx_styles import dress, number_pages
from openspace.export.manuscript import Cover, Heading, Manuscript
from openspace.export.page import Made
from openspace.export.pictures import Pictures, paper_jpeg
from openspace.export.xml_text import xml_text
from openspace.i18n import Words

LETTER, A4 = (Mm(215.9), Mm(279.4)), (Mm(210), Mm(297))
MARGIN = Mm(24)


def to_docx(book: Proceedings, words: Words, pictures: Pictures, made: Made | None = None) -> bytes:
    """Write `book` in the language of `words`."""
    photos = {photo.id: photo for report in book.reports for photo in report.photos}
    set_ = manuscript(book, words, made)
    document = docx.Document()
    _lay_out(document, set_)
    dress(document, set_)
    lines = Lines(document, set_.language)
    _cover(document, lines, set_.cover)
    listed = [b for b in set_.blocks if isinstance(b, Heading) and b.listed]
    write_contents(document, lines, set_.contents, listed)
    blocks = Blocks(
        document,
        lines,
        captioned=words.t("book.photo"),
        lost=words.t("book.photo_lost"),
        picture=_picture_of(photos, pictures),
    )
    blocks.write(set_.blocks)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _picture_of(photos: dict[str, Photo], pictures: Pictures) -> Callable[[str], bytes]:
    return lambda id_: paper_jpeg(photos[id_], pictures)


def _lay_out(document: Document, set_: Manuscript) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = LETTER if set_.letter else A4
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    section.different_first_page_header_footer = True
    number_pages(section.footer.paragraphs[0])
    about = document.core_properties
    about.title, about.subject = _property(set_.title), _property(set_.about)
    about.keywords = _property(", ".join(set_.keywords))
    about.language = set_.language
    about.author = about.comments = about.last_modified_by = ""
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None)


LONGEST_PROPERTY = 255


def _property(text: str) -> str:
    return xml_text(text)[:LONGEST_PROPERTY]


def _cover(document: Document, lines: Lines, cover: Cover) -> None:
    kind = document.add_paragraph(cover.kind, style="Book Kind")
    kind.paragraph_format.space_before = Mm(60)
    lines.paragraph(cover.theme, "Title")
    for line in (*((cover.title,) if cover.title else ()), *cover.lines):
        lines.paragraph(line, "Subtitle")
