"""The book of proceedings, as a page and as files; current at any moment."""

from __future__ import annotations

from flask import Blueprint, Response, current_app
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from openspace.commands.callers import member_person
from openspace.domain.errors import NotFound
from openspace.domain.ids import show_code
from openspace.domain.permissions import require
from openspace.domain.proceedings import Proceedings, build
from openspace.export.csv_sessions import to_csv
from openspace.export.json_book import to_json
from openspace.export.markdown import to_markdown
from openspace.store.queries import board_of, event_by_code, event_of, readable_notes
from openspace.store.reports import write_ups
from openspace.web.addresses import wanted_code
from openspace.web.house import parts
from openspace.web.identity import caller
from openspace.web.language import context, words

routes = Blueprint("book", __name__)

MARKDOWN = "text/markdown; charset=utf-8"
CSV = "text/csv; charset=utf-8"


@routes.get("/e/<code>/book")
def page(code: str) -> ResponseReturnValue:
    """The book to read and to print."""
    book = _book(code)
    values = {**context(), "book": book}
    template = current_app.jinja_env.get_template("book.html")
    html = parts().aside(lambda: template.render(values))
    return Response(html, content_type="text/html; charset=utf-8")


@routes.get("/e/<code>/book.md")
def markdown(code: str) -> ResponseReturnValue:
    """The book as Markdown."""
    book, spoken = _book(code), words()
    text = parts().aside(lambda: to_markdown(book, spoken).encode())
    return _file(text, MARKDOWN, book, "md")


@routes.get("/e/<code>/book.json")
def json(code: str) -> ResponseReturnValue:
    """The book as JSON, which ``openspace import`` reads back without loss."""
    book = _book(code)
    return _file(parts().aside(lambda: to_json(book)), "application/json", book, "json")


@routes.get("/e/<code>/sessions.csv")
def sessions(code: str) -> ResponseReturnValue:
    """The topics and sessions for a spreadsheet."""
    book, spoken = _book(code), words()
    return _file(to_csv(book, spoken), CSV, book, "csv")


def _book(typed: str) -> Proceedings:
    code = wanted_code(typed)

    def read(db: Session) -> Proceedings:
        event = event_by_code(db, code)
        if event is None:
            raise NotFound(what="event")
        actor, _ = member_person(db, event, caller())
        require(actor, "book.read", event_of(event))
        notes, left = readable_notes(db, event.id), write_ups(db, event.id)
        return build(board_of(db, event), notes, left)

    return parts().house.database.read(read)


def _file(data: bytes, media_type: str, book: Proceedings, ending: str) -> Response:
    response = Response(data, content_type=media_type)
    name = f"open-space-{show_code(book.event.code)}.{ending}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
