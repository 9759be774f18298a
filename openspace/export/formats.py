"""Every format of the book by the name of its file: the one list that all who offer them use."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from openspace.export.agenda import sessions_of
from openspace.export.archive import everything, to_markdown_zip
from openspace.export.csv_lists import to_contributions_csv, to_people_csv, to_steps_csv
from openspace.export.csv_sessions import to_csv
from openspace.export.icalendar import to_icalendar
from openspace.export.json_book import to_json
from openspace.export.making import Making
from openspace.export.markdown import to_markdown
from openspace.export.page import to_html_file
from openspace.export.schedule_json import to_schedule_json
from openspace.export.schedule_xml import to_schedule_xml

ZIP = "application/zip"
CSV = "text/csv; charset=utf-8"
JSON = "application/json"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Format(Struct, frozen=True):
    """How a file is made, and what it is.

    `long` are those that take a while, so that they are better made beside the server, and
    `pictured` those of them that read every photo.
    """

    file: str
    media_type: str
    write: Callable[[Making], bytes]
    long: bool = False
    pictured: bool = False


def _pdf(it: Making) -> bytes:
    # Who only serves pages need not load a typesetter of 80 MB.
    from openspace.export.pdf import to_pdf  # noqa: PLC0415

    return to_pdf(it.book, it.words, it.pictures, it.made)


def _docx(it: Making) -> bytes:
    from openspace.export.docx import to_docx  # noqa: PLC0415 - likewise

    return to_docx(it.book, it.words, it.pictures, it.made)


def _calendar(it: Making) -> bytes:
    return to_icalendar(it.book, it.words, it.agenda, sessions_of(it.book))


_SINGLE = (
    Format("book.pdf", "application/pdf", _pdf, long=True, pictured=True),
    Format("book.docx", DOCX, _docx, long=True, pictured=True),
    Format(
        "book.html",
        "text/html; charset=utf-8",
        lambda it: to_html_file(it.book, it.words, it.made, it.pictures),
        long=True,
        pictured=True,
    ),
    Format(
        "book.md",
        "text/markdown; charset=utf-8",
        lambda it: to_markdown(it.book, it.words).encode(),
        long=True,
    ),
    Format("book-markdown.zip", ZIP, to_markdown_zip, long=True, pictured=True),
    Format("book.json", JSON, lambda it: to_json(it.book)),
    Format("sessions.csv", CSV, lambda it: to_csv(it.book, it.words)),
    Format("next-steps.csv", CSV, lambda it: to_steps_csv(it.book, it.words)),
    Format("people.csv", CSV, lambda it: to_people_csv(it.book, it.words)),
    Format("comments.csv", CSV, lambda it: to_contributions_csv(it.book, it.words)),
    Format("agenda.ics", "text/calendar; charset=utf-8", _calendar),
    Format("schedule.xml", "application/xml", lambda it: to_schedule_xml(it.book, it.agenda)),
    Format("schedule.json", JSON, lambda it: to_schedule_json(it.book, it.agenda)),
)

IN_THE_FOLDER = ("book.md", "book-markdown.zip")
"""What the ZIP of everything has unpacked, beside its photos."""


def _everything(it: Making) -> bytes:
    single = (one for one in _SINGLE if one.file not in IN_THE_FOLDER)
    return everything(it, ((one.file, one.write) for one in single))


FORMATS = {
    one.file: one
    for one in (*_SINGLE, Format("book.zip", ZIP, _everything, long=True, pictured=True))
}
