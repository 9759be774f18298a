"""What comes in with a request, what it costs, and what goes out."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Response, request

from openspace.commands.callers import Caller
from openspace.domain.errors import Invalid
from openspace.web.addresses import wanted_code
from openspace.web.budgets import EVENT, PARTICIPANT
from openspace.web.errors import invalid_from
from openspace.web.house import parts
from openspace.web.identity import caller

EVENT_PATH = "/api/events/<code>"


def read_wish(type_: type[Any]) -> Any:
    """The request's wish: its JSON body, or its query for DELETE.

    :raises Invalid: when it is not JSON, has unknown fields, or is outside what is accepted.
    """
    try:
        if request.method == "DELETE":
            return msgspec.convert(dict(request.args), type_, strict=False)
        return msgspec.json.decode(request.get_data(cache=False), type=type_)
    except msgspec.ValidationError as error:
        raise invalid_from(error) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Invalid(field="input", problem="not_json") from error


def reply(told: Any, status: int = 200) -> Response:
    """`told` as a JSON answer."""
    return Response(msgspec.json.encode(told), status, content_type="application/json")


def writer(code: str) -> tuple[Caller, str]:
    """Who writes, and the event's code as it is kept; the write is counted.

    :raises TooMany: when this phone, or all of the event together, writes too often.
    """
    who, code = caller(), wanted_code(code)
    budgets = parts().budgets
    budgets.spend("writes", f"{code}:{who.token_hash}", PARTICIPANT)
    budgets.spend("event", code, EVENT)
    return who, code
