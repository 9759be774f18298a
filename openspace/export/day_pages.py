"""How the day went, drawn and told, and which topics drew the same people.

What is drawn holds words of ours alone: letters in a drawing know only the simplest scripts, so
people's titles stand in a table.
"""

from __future__ import annotations

from collections.abc import Iterator

from openspace.domain.summary import Summary
from openspace.export.course_drawing import course_lines, draw_course, kinds_of, tell_course
from openspace.export.manuscript import Block, Drawing, Heading, Line, Look, Paragraph, Run, Table
from openspace.export.prose import line
from openspace.export.reading import Reading
from openspace.export.ties_drawing import drawn_ties


def course_of_the_day(reading: Reading, found: Summary) -> Iterator[Block]:
    """Each under its name, if there is anything to tell."""
    words, zone = reading.words, reading.book.event.timezone
    if svg := draw_course(found, words, zone):
        yield _title(reading, "course")
        yield _drawing(svg, tell_course(found, words, zone), _course(reading, found))
    if found.ties:
        yield _title(reading, "ties")
        yield Paragraph(line=line(words.t("book.ties_print")), look=Look.SOFT)
        yield _ties(reading, found)


def _course(reading: Reading, found: Summary) -> Table:
    words = reading.words
    kinds = [f"course_{name}" for name, _, _ in kinds_of(found.course)]
    rows = (
        (line(one.when), *(line(words.number(n)) for n in one.counts))
        for one in course_lines(found, words, reading.book.event.timezone)
    )
    return _table(reading, ("when", *kinds), tuple(rows), (2, *(1 for _ in kinds)))


def _ties(reading: Reading, found: Summary) -> Table:
    rows = (
        (reading.link(tie.one), reading.link(tie.other), line(reading.words.number(tie.people)))
        for tie in drawn_ties(found)
    )
    return _table(reading, ("ties_one", "ties_other", "ties_people"), tuple(rows), (3, 3, 1))


def _table(
    reading: Reading,
    keys: tuple[str, ...],
    rows: tuple[tuple[Line, ...], ...],
    widths: tuple[int, ...],
) -> Table:
    head = tuple(line(reading.words.t(f"book.{key}")) for key in keys)
    return Table(head=head, rows=rows, widths=widths, leads=True, rtl=reading.rtl)


def _drawing(svg: str, sentence: str, table: Table) -> Drawing:
    """A drawing that says to ears what its table says."""
    told = (", ".join(cell.text for cell in row) for row in (table.head, *table.rows))
    return Drawing(
        svg=svg,
        alt="; ".join(filter(None, (sentence, *told))),
        caption=Line(runs=(Run(text=sentence),) if sentence else ()),
        table=table,
    )


def _title(reading: Reading, key: str) -> Heading:
    return Heading(level=2, line=line(reading.words.t(f"book.{key}")))
