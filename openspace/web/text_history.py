"""Reading what the texts of a report said earlier."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from openspace.commands.text_reading import reader, topic_seen
from openspace.commands.texts import field_called
from openspace.commands.wishes import LARGEST
from openspace.domain.permissions import require
from openspace.store.queries import event_of
from openspace.store.tables import TextRow
from openspace.store.text_versions import versions_before
from openspace.web.addresses import wanted_code
from openspace.web.exchange import EVENT_PATH, reply
from openspace.web.house import parts
from openspace.web.identity import caller

PAGE = 20

routes = Blueprint("text_history", __name__)


@routes.get(f"{EVENT_PATH}/topics/<id_>/texts/<field>/versions")
def versions(code: str, id_: str, field: str) -> ResponseReturnValue:
    """What a text says, and its versions before number ``before``, newest first."""
    before = request.args.get("before", LARGEST, int)
    who, name = caller(), field_called(field)

    def read(db: Session) -> dict[str, Any]:
        event, actor, _ = reader(db, wanted_code(code), who)
        require(actor, "notes.read", event_of(event))
        key = (event.id, topic_seen(db, event, actor, id_).id, name.value)
        row = db.get(TextRow, key)
        found = versions_before(db, key, min(before, LARGEST), PAGE + 1)
        return {
            "now": {
                "text": row.text if row else "",
                "people": row.people if row else [],
                "at": row.at if row else None,
            },
            "versions": found[:PAGE],
            "before": found[PAGE - 1].n if len(found) > PAGE else None,
        }

    return reply(parts().house.database.read(read))
