"""The book of proceedings and its editions, as pages and as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from openspace.domain.errors import NotFound
from openspace.domain.ids import show_code
from openspace.export.formats import FORMATS, Format
from openspace.export.order import Order, fill
from openspace.export.page import to_page
from openspace.i18n import words_for
from openspace.web.agenda import feeds
from openspace.web.book_pages import BookPage
from openspace.web.choosing import query_of
from openspace.web.exchange import reply
from openspace.web.house import parts
from openspace.web.language import context
from openspace.web.statics import send
from openspace.web.volumes import Volume, order_of, wanted_volume

AGENDA = {"agenda.ics", "schedule.xml", "schedule.json"}
"""What calendars and tools fetch without a cookie, also where the host keeps the book closed."""

PIECE = 64 * 1024


def blueprint() -> Blueprint:
    """The pages and every file, of the live book and of its editions."""
    routes = Blueprint("book", __name__)
    live, edition = "/e/<code>", "/e/<code>/book/<int:number>"
    routes.add_url_rule(f"{live}/book", "page", page)
    routes.add_url_rule(edition, "edition", page)
    for where in (live, edition):
        for file in FORMATS:
            name = f"{where}/{file}"
            routes.add_url_rule(name, name.replace(".", "_"), download, defaults={"file": file})
        routes.add_url_rule(f"{where}/progress/<file>", f"{where}/progress", progress)
    return routes


def page(code: str, number: int | None = None) -> ResponseReturnValue:
    """The book to read and to print."""
    volume = wanted_volume(code, number, "book.read")
    if volume.key in request.if_none_match:
        return _tagged(Response(status=304), volume)
    made = parts().books.get(volume.key, lambda: _render(volume))
    return _tagged(_sent(made), volume)


def download(code: str, file: str, number: int | None = None) -> ResponseReturnValue:
    """The book in one of its formats; a long one is made first, if it is not there yet."""
    wanted = FORMATS[file]
    volume = wanted_volume(code, number, "board.read" if file in AGENDA else "book.read")
    if volume.key in request.if_none_match:
        return _tagged(Response(status=304), volume)
    made = _long(volume, wanted) if wanted.long else _short(volume, wanted)
    made.headers["Content-Disposition"] = f'attachment; filename="{_name(volume, file)}"'
    return _tagged(made, volume)


def progress(code: str, file: str, number: int | None = None) -> ResponseReturnValue:
    """How far a long file is; whoever asks first lets it be made."""
    if file not in FORMATS:
        raise NotFound(what="page")
    volume = wanted_volume(code, number, "book.read")
    if parts().builds.ready(volume.code, volume.key, file):
        return reply({"ready": True, "done": 1, "of": 1})
    build = parts().builds.begin(volume.code, volume.key, lambda: order_of(volume, file), file)
    return reply({"ready": False, "done": build.done, "of": build.of})


def _render(volume: Volume) -> str:
    order = order_of(volume, "book.html")
    around = {**context(), **_around(volume, order)}

    def work() -> str:
        spoken = words_for(order.language)
        return to_page(order.book, spoken, order.made, _photo_url(order), around)

    html: str = parts().aside(work)
    return html


def _around(volume: Volume, order: Order) -> dict[str, Any]:
    query = "" if volume.number else query_of(volume.choice)
    offered = [
        {"format": file.replace(".", "_").replace("-", "_"), "file": file, "long": one.long}
        for file, one in FORMATS.items()
        if file not in AGENDA
    ]
    return {
        "files": [
            {**one, "url": f"{volume.file_path(str(one['file']))}{query}"} for one in offered
        ],
        "feeds": feeds(volume, order.book.rooms),
        "editions": volume.editions,
        "progress_url": f"{volume.file_path('progress')}/",
        "choice": msgspec.to_builtins(volume.choice),
    }


def _photo_url(order: Order) -> Any:
    code, seen = order.book.event.code, order.photos
    return lambda photo: f"/e/{code}/photos/{photo.id}.jpg" if photo.id in seen else ""


def _sent(made: BookPage) -> Response:
    return send(made.plain, made.gzipped, "text/html; charset=utf-8", "private, no-cache")


def _short(volume: Volume, wanted: Format) -> Response:
    order = order_of(volume, wanted.file)
    data: bytes = parts().aside(lambda: fill(order))
    return Response(data, content_type=wanted.media_type)


def _long(volume: Volume, wanted: Format) -> Response:
    builds, file = parts().builds, wanted.file
    path = builds.ready(volume.code, volume.key, file)
    if path is None:
        builds.begin(volume.code, volume.key, lambda: order_of(volume, file), file).wait()
        path = builds.ready(volume.code, volume.key, file)
    if path is None:
        raise NotFound(what="page")
    response = Response(_pieces(path), content_type=wanted.media_type)
    response.headers["Content-Length"] = str(path.stat().st_size)
    return response


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def _tagged(response: Response, volume: Volume) -> Response:
    response.headers["Cache-Control"] = "private, no-cache"
    response.set_etag(volume.key)
    return response


def _name(volume: Volume, file: str) -> str:
    edition = f"edition-{volume.number}-" if volume.number else ""
    return f"open-space-{show_code(volume.code)}-{edition}{file}"
