"""One topic in Markdown: its facts, what its people wrote, its photos, and later comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from openspace.domain.photos import Photo
from openspace.domain.proceedings import Contribution, Proceedings, Report
from openspace.domain.report import Field, Step
from openspace.export.contained import contained
from openspace.export.naming import room_line, round_line, silence_of
from openspace.i18n import Words

_ACTIVE = re.compile(r"([\\`*_\[\]<>#&|~])")


def escaped(line: str) -> str:
    """One line of people's text that reads the same and marks up nothing."""
    return _ACTIVE.sub(r"\\\1", " ".join(line.split()))


def markdown_report(
    book: Proceedings, words: Words, report: Report, photos: Mapping[str, str]
) -> Iterator[str]:
    """The blocks of one topic; `photos` says where each photo lies, by its id."""
    yield f"### {report.topic.number}. {escaped(report.topic.title)}"
    yield "\n".join(_facts(book, words, report))
    if report.topic.body:
        yield contained(report.topic.body)
    yield from _texts(words, report)
    yield from (_photo(words, photo, photos.get(photo.id, "")) for photo in report.photos)
    yield from (_comment(book, words, said) for said in report.contributions)


def markdown_table(words: Words, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of people's lines under the names of `columns`, as the catalogues call them."""
    names = [escaped(words.t(f"book.{column}")) for column in columns]
    lines = [names, ["---"] * len(names), *([escaped(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def cells_of(step: Step) -> tuple[str, str, str]:
    """A next step for a table."""
    return step.what, step.who, step.when


def _facts(book: Proceedings, words: Words, report: Report) -> Iterator[str]:
    facts = {
        "book.convener": report.convener,
        "book.combined": ", ".join(report.combined),
        "book.round": round_line(book, words, report.round) if report.round else "",
        "book.room": room_line(report),
        "book.language": words.language_name(report.topic.language),
        "book.tags": ", ".join(report.topic.tags),
        "book.here": ", ".join(report.here),
        "book.writers": ", ".join(report.writers),
    }
    for key, fact in facts.items():
        if fact:
            yield f"- **{words.t(key)}:** {escaped(fact)}"


def _texts(words: Words, report: Report) -> Iterator[str]:
    for field in Field:
        if field not in report.texts:
            continue
        yield f"#### {words.t(f'book.field_{field}')}"
        if field is Field.STEPS:
            columns = ("step_what", "step_who", "step_when")
            yield markdown_table(words, columns, map(cells_of, report.steps))
        else:
            yield contained(report.texts[field])
    if silence := silence_of(report):
        yield f"*{words.t(silence)}*"


def _photo(words: Words, photo: Photo, address: str) -> str:
    said = escaped(photo.alt) or words.t("book.photo_without_words")
    return f"![{said}]({address})" if address else f"*{words.t('book.photo')}: {said}*"


def _comment(book: Proceedings, words: Words, said: Contribution) -> str:
    name = escaped(said.author) or words.t("book.somebody")
    when = words.moment(said.note.at, book.event.timezone)
    return f"#### {words.t('book.comment_by', name=name, when=when)}\n\n{contained(said.note.text)}"
