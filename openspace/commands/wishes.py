"""What every wish has: the types that validate input and describe it in OpenAPI."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from openspace.domain.text import NOTE_MAX, TITLE_MAX

END = "$(?!\n)"
"""The very end, in the schemas' dialect as in Python's, whose `$` also stands before a newline."""

Ref = Annotated[
    str,
    Meta(
        pattern="^[A-Za-z0-9_-]{8,40}" + END,
        description="Made by the client, unique in the event: the same wish with the same ref "
        "is done once. It is the id of what a POST makes.",
        examples=["q3J0xvJz2m1kXW7c"],
    ),
]
Language = Annotated[
    str,
    Meta(
        max_length=16,
        pattern="^([a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*)?" + END,
        description="BCP 47, or empty",
    ),
]
# The limits are those of domain/text.py, which cleans first and refuses more kindly than the
# decoder could; here they only stand in the OpenAPI document. The body's size is capped.
Line = Annotated[str, Meta(extra_json_schema={"maxLength": TITLE_MAX})]
LongText = Annotated[str, Meta(extra_json_schema={"maxLength": NOTE_MAX})]


LARGEST = 2**31 - 1
"""The largest number that a column of numbers takes."""


class Wish(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something a client asks for."""

    ref: Ref


class Bare(Wish, frozen=True, kw_only=True):
    """A wish that says nothing beyond its address."""
