"""What people wrote lately, for hosts to look over, and what of it has some words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from openspace.domain.contributions import Kind
from openspace.domain.errors import Invalid
from openspace.domain.ids import is_id
from openspace.domain.sought import words_of
from openspace.domain.text import TITLE_MAX
from openspace.store.contributions import Place, contributions
from openspace.web.exchange import EVENT_PATH, reply
from openspace.web.house import parts
from openspace.web.identity import here

routes = Blueprint("contributions", __name__)

MOMENT = "%Y-%m-%dT%H:%M:%S.%fZ"


@routes.get(f"{EVENT_PATH}/contributions")
def lately(code: str) -> ResponseReturnValue:
    """For hosts: what people wrote that is not hidden, newest first, a page before ``before``."""
    kinds, words, place = _kinds_asked(), _words_asked(), _place_asked()

    def read(db: Session) -> dict[str, Any]:
        event, _ = here(db, code, "hidden.read")
        found, onward = contributions(db, event.id, kinds, words, place)
        return {"contributions": found, "before": _told(onward)}

    return reply(parts().house.database.read(read))


def _kinds_asked() -> list[Kind]:
    asked = request.args.get("kinds", "").split(",")
    if asked == [""]:
        return list(Kind)
    if not set(asked) <= set(Kind):
        raise Invalid(field="kinds", problem="unknown")
    return [kind for kind in Kind if kind in asked]


def _words_asked() -> tuple[str, ...]:
    return words_of(request.args.get("words", "")[:TITLE_MAX])


def _place_asked() -> Place | None:
    text = request.args.get("before")
    if not text:
        return None
    at, kind, id_ = (*text.split("_", 2), "", "")[:3]
    try:
        place = Place(datetime.strptime(at, MOMENT).replace(tzinfo=UTC), Kind(kind), id_)
    except ValueError:
        place = None
    if place is None or not is_id(id_):
        raise Invalid(field="before", problem="not_a_moment")
    return place


def _told(place: Place | None) -> str | None:
    if place is None:
        return None
    return f"{place.at.astimezone(UTC).strftime(MOMENT)}_{place.kind}_{place.id}"
