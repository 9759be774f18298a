"""The summary in Markdown: what the software counted and gathered, with its pictures in words."""

from __future__ import annotations

from collections.abc import Iterator

from openspace.domain.proceedings import Proceedings, Report
from openspace.domain.report import Field
from openspace.domain.summary import Summary, summarise
from openspace.export.contained import contained
from openspace.export.course_drawing import tell_course
from openspace.export.markdown_report import cells_of, escaped, markdown_table
from openspace.export.naming import counted
from openspace.i18n import Words


def markdown_summary(book: Proceedings, words: Words) -> Iterator[str]:
    """The blocks of the summary; of a book without topics there is none."""
    if not book.figures.topics:
        return
    summary = summarise(book)
    yield f"## {words.t('book.summary')}"
    yield words.t("book.summary_computed")
    yield "\n".join(f"- {words.t(key, n=n)}" for key, n in counted(book))
    yield from _leading(words, summary)
    yield tell_course(summary, words, book.event.timezone)
    yield from _ties(words, summary)
    yield from _gathered(words, summary)


def _leading(words: Words, summary: Summary) -> Iterator[str]:
    there = [(r, "people_there", r.topic.here) for r in summary.drew_most]
    marked = [(r, "people_marked", r.topic.interest) for r in summary.marked_most]
    for heading, lines in (("drew_most", there), ("marked_most", marked)):
        if lines:
            yield f"**{words.t(f'book.{heading}')}**"
            yield "\n".join(f"- {_named(r)}: {words.t(f'book.{key}', n=n)}" for r, key, n in lines)


def _ties(words: Words, summary: Summary) -> Iterator[str]:
    if not summary.ties:
        return
    yield f"**{words.t('book.ties')}**"
    yield "\n".join(
        f"- {_named(tie.one)}, {_named(tie.other)}: {words.number(tie.people)}"
        for tie in summary.ties
    )


def _gathered(words: Words, summary: Summary) -> Iterator[str]:
    if summary.steps:
        yield f"**{words.t('book.all_steps')}**"
        columns = ("step_what", "step_who", "step_when", "step_topic")
        rows = ((*cells_of(of.step), str(of.report.topic.number)) for of in summary.steps)
        yield markdown_table(words, columns, rows)
    if summary.questions:
        yield f"**{words.t('book.all_questions')}**"
    for report in summary.questions:
        yield f"*{_named(report)}*"
        yield contained(report.texts[Field.QUESTIONS])


def _named(report: Report) -> str:
    return f"{report.topic.number}\\. {escaped(report.topic.title)}"
