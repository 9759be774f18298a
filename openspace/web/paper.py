"""What is printed: the poster, the agenda, cards, signs and forms; as grey as paper likes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, Response, current_app, render_template, request
from flask.typing import ResponseReturnValue
from msgspec import Struct
from sqlalchemy.orm import Session

from openspace.domain.errors import NotFound
from openspace.domain.ids import show_code
from openspace.domain.lettering import is_long
from openspace.domain.paper import card_sheets, door_signs, grid_sheets
from openspace.domain.paper_sizes import (
    card_letters,
    has_long_foot,
    report_letters,
    theme_letters,
)
from openspace.domain.proceedings import Proceedings, build
from openspace.i18n import PAPER_SIZES, usual_paper
from openspace.store.queries import board_of
from openspace.web.addresses import door_url, join_url
from openspace.web.house import parts
from openspace.web.identity import here
from openspace.web.language import context, words
from openspace.web.qr import picture

routes = Blueprint("paper", __name__)

ALL = "all"


class Kind(Struct, frozen=True):
    """A kind of sheet: how many of it an event has, and whether all that is printed has it too."""

    count: Callable[[Proceedings], int]
    among_all: bool = True


KINDS = {
    "poster": Kind(lambda _: 1),
    "topic-sheets": Kind(lambda _: 1),
    "topic-slips": Kind(lambda _: 1, among_all=False),
    "grid": Kind(lambda book: len(grid_sheets(book))),
    "topic-cards": Kind(lambda book: len(card_sheets(book))),
    "door-signs": Kind(lambda book: len(door_signs(book))),
    "report-forms": Kind(lambda book: len(list(book.sessions))),
    "blank-reports": Kind(lambda _: 1),
}
"""By the name in the address, in the order of the day. Blank ones are copied at the printer."""


@routes.get("/e/<code>/poster")
def poster(code: str) -> ResponseReturnValue:
    """The printable poster with the QR."""
    return render_template("poster.html", size=_size(), **_on_paper(_book(code)))


@routes.get("/e/<code>/paper")
def choice(code: str) -> ResponseReturnValue:
    """What there is to print, on which paper."""
    book = _book(code)
    kinds = parts().aside(lambda: [(name, kind.count(book)) for name, kind in KINDS.items()])
    everything = sum(n for name, n in kinds if KINDS[name].among_all)
    values = {"event": book.event, "sizes": PAPER_SIZES, "size": _size()}
    return render_template("paper_choice.html", kinds=kinds, everything=everything, **values)


@routes.get("/e/<code>/paper/<name>")
def sheets(code: str, name: str) -> ResponseReturnValue:
    """One kind of sheet, or all of them."""
    if name != ALL and name not in KINDS:
        raise NotFound(what="page")
    every = [kind for kind, about in KINDS.items() if about.among_all]
    names = every if name == ALL else [name]
    book = _book(code)
    values = {**context(), **_on_paper(book), "name": name, "names": names, "size": _size()}
    template = current_app.jinja_env.get_template("paper.html")
    html = parts().aside(lambda: template.render(values | _parted(book)))
    return Response(html, content_type="text/html; charset=utf-8")


def _size() -> str:
    asked = request.args.get("size", "")
    return asked if asked in PAPER_SIZES else usual_paper(request.headers.get("Accept-Language"))


def _on_paper(book: Proceedings) -> dict[str, Any]:
    """What the templates of the sheets may use."""
    code = book.event.code
    return {
        "book": book,
        "event": book.event,
        "join_url": join_url(code),
        "door_urls": {room.id: door_url(code, room.id) for room in book.rooms},
        "shown_code": show_code(code),
        "day": _days(book),
        "as_of": words().moment(datetime.now(UTC), book.event.timezone),
        "is_long": is_long,
        "card_letters": card_letters,
        "has_long_foot": has_long_foot,
        "report_letters": report_letters,
        "theme_letters": theme_letters,
        "qr": picture,
    }


def _parted(book: Proceedings) -> dict[str, Any]:
    """What is on which sheet, and how large; of a large board that takes a fifth of a second."""
    return {"grid": grid_sheets(book), "cards": card_sheets(book), "signs": door_signs(book)}


def _days(book: Proceedings) -> str:
    """The day or days of the event, as people say them."""
    said = [words().date(day.date) for day in book.days]
    return " \u2013 ".join(dict.fromkeys(said[:1] + said[-1:]))


def _book(typed: str) -> Proceedings:
    """The board as a book without notes: all that is on paper is what everybody may see."""

    def read(db: Session) -> Proceedings:
        event, _ = here(db, typed, "board.read")
        return build(board_of(db, event), ())

    return parts().house.database.read(read)
