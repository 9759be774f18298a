"""The pages: shells that the screens fill."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from openspace.commands.join_link import new_code_for
from openspace.commands.links import open_link
from openspace.domain.board import Feature
from openspace.domain.errors import NotFound
from openspace.domain.ids import read_code, show_code
from openspace.domain.permissions import Role
from openspace.domain.templates import TEMPLATES
from openspace.i18n import LANGUAGES, words_for
from openspace.store.codes import former_codes
from openspace.store.queries import event_by_code, topic_numbered
from openspace.web.addresses import join_url, wanted_code
from openspace.web.compression import compress_page
from openspace.web.house import parts
from openspace.web.identity import become, caller, known_caller
from openspace.web.language import languages, words
from openspace.web.reads import me_out

routes = Blueprint("pages", __name__)
# All pages, also those of the book and of errors.
routes.after_app_request(compress_page)

BOARD = "js/boot.js"
WALL = "js/wall/main.js"
DOOR = "js/door/main.js"
NEW = "js/create/main.js"
# Imported only by those who come to these pages, which some do first.
SCREENS = {"host": "js/host/screen.js", "topics": "js/session/screen.js"}
DRESSED = ("host", "session")
FATES = ("deleted", "rehearsal", "unknown")
"""What may have become of an event, as live/elsewhere.js says."""


@routes.get("/")
def index() -> ResponseReturnValue:
    """Type the code, or create an event; whoever was in one that is no more reads so here."""
    # In the address, though whoever is sent that reads it, too: it names no event. Said once, it
    # would be lost on a phone that came here in a pocket and loads the page anew later.
    gone = request.args.get("gone", "")
    return render_template("index.html", typed="", problem=None, gone=gone if gone in FATES else "")


@routes.get("/join")
def join() -> ResponseReturnValue:
    """The typed code leads to its event, or says what to do next."""
    typed = request.args.get("code", "")[:60]
    code = read_code(typed)
    if code is None:
        return render_template("index.html", typed=typed, problem="malformed"), 400
    if not _exists(code):
        new = new_code_for(parts().house, known_caller(), code)
        if new is None:
            return render_template("index.html", typed=typed, problem="unknown"), 404
        code = new
    return redirect(f"/e/{code}")


@routes.get("/new")
def new() -> ResponseReturnValue:
    """Create an event."""
    page = {
        "language": words().language,
        "languages": languages(),
        "words_url": _words_url("new"),
        "features": _features(),
    }
    templates = msgspec.to_builtins(TEMPLATES)
    return render_template("new.html", page=page, modules=_modules(NEW), day_templates=templates)


def _features() -> dict[str, list[str]]:
    """What a room may have, in the words of every language: hosts write in their own."""
    spoken = [words_for(language) for language in LANGUAGES]
    return {one.value: [language.t(f"day.{one.value}") for language in spoken] for one in Feature}


@routes.get("/<typed>")
def short(typed: str) -> ResponseReturnValue:
    """What stands under the QR: the code alone."""
    code = read_code(typed)
    if code is None:
        raise NotFound(what="page")
    if not _exists(code):
        raise NotFound(what="event")
    return redirect(f"/e/{code}")


@routes.get("/<typed>/<int(max=999999):number>")
def short_topic(typed: str, number: int) -> ResponseReturnValue:
    """What the QR of a topic's card says: the code, and the topic's number."""
    code = wanted_code(typed)

    def read(db: Any) -> str:
        event = event_by_code(db, code)
        topic = topic_numbered(db, event.id, number) if event else None
        if topic is None:
            raise NotFound(what="topic" if event else "event")
        return topic.id

    return redirect(f"/e/{code}/topics/{parts().house.database.read(read)}")


@routes.get("/e/<code>")
@routes.get("/e/<code>/topics/<_topic>")
@routes.get("/e/<code>/host")
def app(code: str, _topic: str | None = None) -> ResponseReturnValue:
    """The app: the board, a topic's page, the host's console."""
    if (there := _canonical(code)) is not None:
        return redirect(there)
    screen = request.path.split("/")[3:4]
    entries = [BOARD, *(SCREENS[name] for name in screen)]
    page = {**_page(code, "app"), **{part: _dress(part) for part in DRESSED}}
    return render_template("app.html", page=page, modules=_modules(*entries))


@routes.get("/e/<code>/wall")
def wall(code: str) -> ResponseReturnValue:
    """The projected view; it holds no secret and no control."""
    if (there := _canonical(code)) is not None:
        return redirect(there)
    return render_template("wall.html", page=_screen(code, "wall"), modules=_modules(WALL))


@routes.get("/e/<code>/door/<room>")
def door(code: str, room: str) -> ResponseReturnValue:
    """The small screen at a room's door; a room that is no more is said there."""
    if (there := _canonical(code)) is not None:
        return redirect(there)
    page = {**_screen(code, "door"), "room": room}
    return render_template("door.html", page=page, modules=_modules(DOOR))


@routes.get("/h/<secret>", defaults={"role": Role.HOST, "screen": "/host"})
@routes.get("/c/<secret>", defaults={"role": Role.COHOST, "screen": "/host"})
@routes.get("/w/<secret>", defaults={"role": Role.WALL, "screen": "/wall"})
def link(secret: str, role: Role, screen: str) -> ResponseReturnValue:
    """A secret link: exchanged for the cookie, and out of sight by a redirect."""
    opened = open_link(parts().house, caller(), secret, roles=(role,))
    become(opened.token)
    return redirect(f"/e/{opened.code}{screen}", code=303)


def _page(code: str, screen: str) -> dict[str, Any]:
    code = wanted_code(code)
    return {
        "code": code,
        "shown_code": show_code(code),
        "join_url": join_url(code),
        "language": words().language,
        "languages": languages(),
        "words_url": _words_url(screen),
        "me": me_out(code),
        # What a phone keeps of the event lay under these.
        "formerly": parts().house.database.read(lambda db: former_codes(db, code)),
    }


def _screen(code: str, screen: str) -> dict[str, Any]:
    """For a page that is nobody's: what it keeps in its browser is apart from what the app does."""
    return {**_page(code, screen), "screen": screen}


def _canonical(typed: str) -> str | None:
    """Where to go if the code stands otherwise than it is written: one address a screen."""
    code = wanted_code(typed)
    return None if code == typed else request.path.replace(typed, code, 1)


def _modules(*entries: str) -> list[str]:
    return parts().statics.needed(*entries)


def _dress(part: str) -> dict[str, str]:
    """The styles and words of a part of the app, which fetches them with it."""
    styles_url = parts().statics.url(f"css/{part}.page.css")
    return {"styles_url": styles_url, "words_url": _words_url(part)}


def _words_url(screen: str) -> str:
    return parts().statics.url(f"words/{screen}/{words().language}.json")


def _exists(code: str) -> bool:
    return parts().house.database.read(lambda db: event_by_code(db, code)) is not None
