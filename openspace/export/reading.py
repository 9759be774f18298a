"""One reader's view of a book: its words, and where each report can be found."""

from __future__ import annotations

from functools import cached_property

from openspace.domain.board import Round
from openspace.domain.proceedings import Proceedings, Report
from openspace.export.manuscript import Line, Run
from openspace.export.prose import runs_backwards
from openspace.i18n import Words


class Reading:
    """`book` as somebody reads it who speaks the language of `words`."""

    def __init__(self, book: Proceedings, words: Words) -> None:
        self.book = book
        self.words = words

    @property
    def own(self) -> str:
        """The language of the event, in which its host wrote."""
        return self.book.event.language

    @property
    def rtl(self) -> bool:
        """Whether this reader reads from right to left."""
        return self.words.direction == "rtl"

    @cached_property
    def names(self) -> dict[str, str]:
        """What links to the report of each topic lead to: ``topic-7``, by the topic's id."""
        reports = enumerate(self.book.reports, start=1)
        return {report.topic.id: f"topic-{n}" for n, report in reports}

    def spoken(self, report: Report) -> str:
        """The language of a report, as far as anybody said."""
        return report.topic.language or self.own

    def span(self, round_: Round) -> str:
        """From when to when a round was."""
        return self.words.span(round_.starts, round_.ends, self.book.event.timezone)

    def link(self, report: Report, *, numbered: bool = True) -> Line:
        """A topic's title that leads to its report."""
        number = f"{self.words.number(report.topic.number)}. " if numbered else ""
        title = Run(text=report.topic.title, to=self.names[report.topic.id])
        return Line(
            runs=(Run(text=number), title) if number else (title,),
            language=self.spoken(report),
            rtl=runs_backwards(report.topic.title),
        )
