"""Which book somebody asks for: the live one or an edition, and what of it goes in."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from flask import request
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy.orm import Session

from openspace import __version__
from openspace.commands.callers import member_person
from openspace.domain.choice import Choice, choose
from openspace.domain.errors import NotFound
from openspace.domain.permissions import require
from openspace.export.agenda import Agenda, Revision
from openspace.export.order import Order
from openspace.export.page import Made
from openspace.store.books import book_of, stamp_of
from openspace.store.changelog import newest_by_subject
from openspace.store.editions import Edition, editions_of, frozen_book
from openspace.store.queries import event_of, existing_event
from openspace.store.reports import seen_photos
from openspace.store.tables import EventRow
from openspace.web.addresses import base_url, wanted_code
from openspace.web.choosing import wanted_choice
from openspace.web.house import parts
from openspace.web.identity import caller
from openspace.web.language import words


class Volume(Struct, frozen=True, kw_only=True):
    """A book that the asker may have. `key` changes whenever anything in it does.

    `number` is that of an edition, None of the live book; `editions` are those that everybody
    may see; `photos` the ids of the photos that are to be seen now.
    """

    code: str
    key: str
    choice: Choice
    number: int | None
    editions: tuple[Edition, ...]
    photos: frozenset[str]

    @property
    def path(self) -> str:
        """Where its page is; its files lie below."""
        return f"/e/{self.code}/book" + (f"/{self.number}" if self.number else "")

    def file_path(self, file: str) -> str:
        """Where one of its files is."""
        return f"{self.path}/{file}" if self.number else f"/e/{self.code}/{file}"


def wanted_volume(typed: str, number: int | None, action: str) -> Volume:
    """The book that this request asks for, which costs a few short queries.

    An edition is for everybody who has its link; the live book wants the permission `action`.

    :raises NotFound: when there is no such event or edition.
    :raises NotNow: when the host has closed the book.
    """
    code, choice = wanted_code(typed), Choice() if number else wanted_choice()

    def read(db: Session) -> Volume:
        event = existing_event(db, code)
        editions = tuple(one for one in editions_of(db, event.id) if not one.hidden)
        frozen = next((one for one in editions if one.number == number), None)
        if number is None:
            actor, _ = member_person(db, event, caller())
            require(actor, action, event_of(event))
        elif frozen is None:
            raise NotFound(what="edition")
        photos = seen_photos(db, event.id)
        stamp = f"edition {number}" if number else stamp_of(db, event)
        return Volume(
            code=code,
            key=_key(code, stamp, choice, editions, sorted(photos)),
            choice=frozen.choice if frozen else choice,
            number=number,
            editions=editions,
            photos=photos,
        )

    return parts().house.database.read(read)


def order_of(volume: Volume, file: str) -> Order:
    """The whole book, read from the database, as an order for `file`.

    :raises NotFound: when it was taken away meanwhile.
    """

    def read(db: Session) -> Order:
        event = existing_event(db, volume.code)
        if volume.number is None:
            book = choose(book_of(db, event), volume.choice)
            at, revisions = datetime.now(UTC), _revisions(db, event)
        else:
            found = frozen_book(db, event.id, volume.number)
            if found is None:
                raise NotFound(what="edition")
            (edition, book), revisions = found, {}
            book = replace(book, event=replace(book.event, code=event.code))
            at = edition.at
        url = f"{base_url()}/e/{volume.code}"
        return Order(
            file=file,
            language=words().language,
            book=book,
            made=Made(at=at, names=volume.choice.names, edition=volume.number),
            agenda=Agenda(code=event.begun_as, url=url, at=at, revisions=revisions),
            data=str(parts().settings.data),
            folder=event.begun_as,
            photos=volume.photos,
        )

    return parts().house.database.read(read)


def _revisions(db: Session, event: EventRow) -> dict[str, Revision]:
    found = newest_by_subject(db, event.id)
    return {subject: Revision(seq, at) for subject, (seq, at) in found.items()}


def _key(*differing: object) -> str:
    """All that a book depends on, in short; also the language and the address it is read at."""
    told = (*differing, words().language, request.host, __version__)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]
