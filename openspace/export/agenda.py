"""The agenda as calendars and conference tools want it: sessions with lasting ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from msgspec import Struct

from openspace.domain.board import Room, Round
from openspace.domain.proceedings import Proceedings, Report


class Revision(Struct, frozen=True):
    """The newest change of something: its number in the event's log, and when it was."""

    seq: int
    at: datetime


class Agenda(Struct, frozen=True, kw_only=True):
    """What an agenda needs beside the book.

    `code` is the one that the event began with, `url` its address now, `at` when this was read, and
    `revisions` are the newest changes by what they were about, such as ``topic:<id>``; of a frozen
    book there are none.
    """

    code: str
    url: str
    at: datetime
    revisions: Mapping[str, Revision] = {}

    def topic_url(self, report: Report) -> str:
        """Where the topic can be read."""
        return f"{self.url}/topics/{report.topic.id}"

    def guid(self, kind: str, id_: str) -> UUID:
        """The same id in every file of this event, wherever it is served, and in no other's."""
        return uuid5(NAMESPACE_URL, f"urn:openspace:{self.code}:{kind}:{id_}")

    def revision(self, session: Session) -> Revision:
        """The newest change that a calendar must hear of: of the topic, its round or its room."""
        subjects = (
            f"topic:{session.report.topic.id}",
            f"round:{session.round.id}",
            f"room:{session.room.id}",
        )
        found = (self.revisions[subject] for subject in subjects if subject in self.revisions)
        return max(found, key=lambda it: it.seq, default=Revision(0, self.at))


class Session(Struct, frozen=True):
    """A report that has its place."""

    report: Report
    round: Round
    room: Room


def sessions_of(book: Proceedings) -> Iterator[Session]:
    """All sessions by day, round and room."""
    for report in book.sessions:
        if report.round and report.room:
            yield Session(report, report.round, report.room)
