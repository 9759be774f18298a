"""What somebody wants to see in the book, from the address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import msgspec
from flask import request

from openspace.domain.choice import Choice
from openspace.web.errors import invalid_from

FIELDS = ("names", "photos", "contributions", "contacts")


def wanted_choice() -> Choice:
    """What the query asks for: ``?names=agreed&photos=false``; all of it where it says nothing.

    What is said twice counts as it was said last: a box that is not ticked says nothing itself.

    :raises Invalid: when it asks for what there is not.
    """
    asked = {name: request.args.getlist(name)[-1] for name in FIELDS if name in request.args}
    try:
        return msgspec.convert(asked, Choice, strict=False)
    except msgspec.ValidationError as error:
        raise invalid_from(error) from error


def query_of(choice: Choice) -> str:
    """The query that asks for `choice`, with its question mark; empty where all is wanted."""
    whole: dict[str, Any] = msgspec.to_builtins(Choice())
    asked = msgspec.to_builtins(choice).items()
    differing = {name: str(value).lower() for name, value in asked if value != whole[name]}
    return f"?{urlencode(differing)}" if differing else ""
