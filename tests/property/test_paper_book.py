"""The printed books are the event: whatever people typed is in them, as they typed it."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from msgspec.structs import replace

from openspace.domain.board import Person
from openspace.domain.photos import Photo
from openspace.domain.proceedings import Proceedings, build
from openspace.domain.report import Field, WriteUp
from openspace.domain.text import clean_line, clean_text
from openspace.export.docx import to_docx
from openspace.export.pdf import to_pdf
from openspace.export.prose import prose
from openspace.i18n import Words, words_for
from tests.property.boards import HOSTILE, books
from tests.support.documents import bare, bookmarks, docx_text, pdf_text
from tests.unit.small_event import BOARD, MORNING, note, topic
from tests.unit.spoken_event import jpeg_of

FEW = settings(deadline=None, max_examples=12)


def words_of(book: Proceedings) -> Words:
    return words_for(book.event.language)


def said(book: Proceedings) -> Iterator[str]:
    """Every line that people wrote, without its markup."""
    for report in book.reports:
        yield report.topic.title
        yield from read(report.topic.body)
        for field, text in report.texts.items():
            if field is Field.STEPS:
                yield from (part for s in report.steps for part in (s.what, s.who, s.when))
            else:
                yield from read(text)
        yield from (photo.alt for photo in report.photos)
        yield from report.here
        for contribution in report.contributions:
            yield contribution.author
            yield from read(contribution.note.text)


def read(markdown: str) -> Iterator[str]:
    """The letters of a Markdown text, line by line."""
    yield from _letters(prose(markdown))


def _letters(blocks) -> Iterator[str]:
    for block in blocks:
        if hasattr(block, "line"):
            yield block.line.text
        for within in ("blocks", "items"):
            inner = getattr(block, within, ())
            yield from _letters(b for i in inner for b in (i if isinstance(i, tuple) else (i,)))
        if hasattr(block, "rows"):
            yield from (cell.text for row in (block.head, *block.rows) for cell in row)
        yield getattr(block, "text", "")


@given(books())
@FEW
def test_any_book_can_be_typeset_and_every_topic_is_in_its_outline(book):
    titles = map(bare, bookmarks(to_pdf(book, words_of(book), jpeg_of)))
    numbered = {
        bare(f"{words_of(book).number(report.topic.number)}. {report.topic.title}")
        for report in book.reports
    }
    assert numbered <= set(titles)


@given(books())
@FEW
def test_word_has_all_that_anybody_wrote(book):
    text = docx_text(to_docx(book, words_of(book), jpeg_of))
    assert [line for line in said(book) if bare(line) not in text] == []


def hostile_book() -> Proceedings:
    """Everything that nobody should type, in every place where something can be typed."""
    texts = [text for text in map(clean_text, HOSTILE) if text]
    lines = [clean_line(text)[:60] for text in texts]
    people = {f"p{n}": Person(id=f"p{n}", name=text) for n, text in enumerate(lines)}
    topics = {
        f"t{n}": topic(n, title, convener=f"p{n}", body=text)
        for n, (title, text) in enumerate(zip(lines, texts, strict=True))
    }
    left = {
        key: _left(n, key, text) for n, (key, text) in enumerate(zip(topics, texts, strict=True))
    }
    notes = [note(f"n{n}", n, text, author=f"p{n}") for n, text in enumerate(texts)]
    return build(replace(BOARD, topics=topics, people=people), notes, left)


def _left(n: int, key: str, text: str) -> WriteUp:
    photo = Photo(id=key, topic=key, author="p0", alt=text, width=4, height=3, at=MORNING)
    return WriteUp(topic=key, texts=dict.fromkeys(Field, text), here=(f"p{n}",), photos=(photo,))


def test_pdf_has_all_that_nobody_should_have_written():
    book = hostile_book()
    text = pdf_text(to_pdf(book, words_of(book), jpeg_of))
    assert [line for line in said(book) if bare(line) not in text] == []


def test_word_has_all_that_nobody_should_have_written():
    book = hostile_book()
    text = docx_text(to_docx(book, words_of(book), jpeg_of))
    assert [line for line in said(book) if bare(line) not in text] == []
