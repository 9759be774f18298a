"""What a phone says about shared texts, as types that refuse everything else."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated

from msgspec import Meta, Struct

from openspace.domain.errors import Invalid, NotFound
from openspace.domain.ids import read_code
from openspace.domain.report import Field


class TextWish(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something about a topic's texts."""

    event: Annotated[str, Meta(max_length=20)]
    topic: Annotated[str, Meta(max_length=40)]

    @property
    def code(self) -> str:
        """The event's code.

        :raises NotFound: when it cannot be one.
        """
        code = read_code(self.event)
        if code is None:
            raise NotFound(what="event")
        return code


class Open(TextWish, frozen=True, kw_only=True):
    """To open a text, for somebody who has all that `vector` says."""

    field: Field
    vector: str | None = None


class Write(TextWish, frozen=True, kw_only=True):
    """To write in it."""

    field: Field
    update: str


class TakePen(TextWish, frozen=True, kw_only=True):
    """To say that one is writing in `field`; in ``""``: no longer."""

    field: str


class Close(TextWish, frozen=True, kw_only=True):
    """To hear nothing more of the topic."""


def in_letters(data: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(data).decode()


def in_bytes(letters: str) -> bytes:
    """Bytes that were base64.

    :raises Invalid: when they were not.
    """
    try:
        return base64.b64decode(letters, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Invalid(field="update", problem="not_let_in") from error
