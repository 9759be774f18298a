"""A report as a chapter: what is known of the topic, its people's words, photos, comments."""

from __future__ import annotations

from collections.abc import Iterator

from openspace.domain.photos import Photo
from openspace.domain.proceedings import Contribution, Report
from openspace.domain.report import Field
from openspace.export.manuscript import (
    Apart,
    Block,
    Fact,
    Facts,
    Heading,
    Line,
    Look,
    Paragraph,
    Picture,
    Run,
    Table,
)
from openspace.export.naming import room_line, round_line, silence_of
from openspace.export.prose import line, prose
from openspace.export.reading import Reading


def chapter(reading: Reading, report: Report, level: int, *, fresh: bool) -> Iterator[Block]:
    """The report under a heading of `level`; what stands in it goes down from there."""
    topic, spoken = report.topic, reading.spoken(report)
    yield Heading(
        level=level,
        line=line(topic.title, spoken),
        number=reading.words.number(topic.number),
        name=reading.names[topic.id],
        listed=True,
        fresh=fresh,
    )
    if facts := tuple(_facts(reading, report)):
        yield Facts(facts=facts)
    yield from prose(topic.body, spoken, level + 1)
    yield from _texts(reading, report, level + 1)
    for photo in report.photos:
        yield _picture(reading, report, photo)
    yield from _comments(reading, report, level + 1)


def _facts(reading: Reading, report: Report) -> Iterator[Fact]:
    words, spoken = reading.words, reading.spoken(report)
    when = round_line(reading.book, words, report.round) if report.round else ""
    facts = (
        ("convener", report.convener, ""),
        ("combined", ", ".join(report.combined), ""),
        ("round", when, reading.own),
        ("room", room_line(report), reading.own),
        ("language", words.language_name(report.topic.language), ""),
        ("tags", ", ".join(report.topic.tags), spoken),
        ("here", ", ".join(report.here), ""),
        ("writers", ", ".join(report.writers), ""),
    )
    for key, fact, language in facts:
        if fact:
            known = Line(runs=(Run(text=fact),), language=language, rtl=reading.rtl)
            yield Fact(label=words.t(f"book.{key}"), line=known)


def _texts(reading: Reading, report: Report, level: int) -> Iterator[Block]:
    spoken = reading.spoken(report)
    for field in Field:
        text = report.texts.get(field, "")
        if not text:
            continue
        yield _title(reading, f"field_{field}", level)
        if field is Field.STEPS:
            yield from _steps(reading, report)
        else:
            yield from prose(text, spoken, level + 1)
    if silence := silence_of(report):
        yield Paragraph(line=line(reading.words.t(silence)), look=Look.SOFT)


def _steps(reading: Reading, report: Report) -> Iterator[Block]:
    if not report.steps:
        return
    spoken = reading.spoken(report)
    columns = ("step_what", "step_who", "step_when")
    yield Table(
        head=tuple(line(reading.words.t(f"book.{column}")) for column in columns),
        rows=tuple(
            tuple(line(cell, spoken) for cell in (step.what, step.who, step.when))
            for step in report.steps
        ),
        widths=(3, 1, 1),
        rtl=reading.rtl,
    )


def _picture(reading: Reading, report: Report, photo: Photo) -> Picture:
    return Picture(
        id=photo.id,
        alt=photo.alt or reading.words.t("book.photo_without_words"),
        caption=line(photo.alt, reading.spoken(report)),
        width=photo.width,
        height=photo.height,
    )


def _comments(reading: Reading, report: Report, level: int) -> Iterator[Block]:
    if report.contributions:
        yield _title(reading, "comments", level)
    for said in report.contributions:
        yield Apart(blocks=tuple(_comment(reading, report, said, level + 1)))


def _comment(reading: Reading, report: Report, said: Contribution, level: int) -> Iterator[Block]:
    words, note = reading.words, said.note
    moment = words.moment(note.at, reading.book.event.timezone)
    edited = f" \u00b7 {words.t('book.edited')}" if note.edited_at else ""
    author = said.author or words.t("book.somebody")
    said_by = Line(runs=(Run(text=f"{author}, {moment}{edited}"),), rtl=reading.rtl)
    yield Heading(level=level, line=said_by)
    yield from prose(note.text, note.language or reading.spoken(report), level + 1)


def _title(reading: Reading, key: str, level: int) -> Heading:
    return Heading(level=level, line=line(reading.words.t(f"book.{key}")))
