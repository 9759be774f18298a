"""Addresses that people type, such as where a room meets online."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from openspace.domain.errors import Invalid
from openspace.domain.text import clean_line

ADDRESS_MAX = 500

_NOT_IN_AN_ADDRESS = re.compile(r"[\s\"'<>`\\^{}|]")


def secure_address(typed: str, field: str) -> str:
    """An ``https`` address of up to `ADDRESS_MAX` characters, or nothing.

    A name and password in it are refused: everybody of the event would read them.

    :raises Invalid: when it is anything else.
    """
    address = clean_line(typed)
    if not address:
        return ""
    if len(address) > ADDRESS_MAX:
        raise Invalid(field=field, problem="too_long", longest=ADDRESS_MAX, length=len(address))
    if not _is_secure(address):
        raise Invalid(field=field, problem="not_https", value=address[:60])
    return address


def _is_secure(address: str) -> bool:
    if _NOT_IN_AN_ADDRESS.search(address):
        return False
    try:
        parts = urlsplit(address)
        is_named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return parts.scheme == "https" and is_named and "@" not in parts.netloc
