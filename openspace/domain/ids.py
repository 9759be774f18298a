"""Codes, ids and secrets: what they are made of and how they are read."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets

ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""30 characters that nobody mistakes for one another: no 0 O 1 I L U."""

CODE_LENGTH = 8


def new_code() -> str:
    """A join code: 8 of 30 characters, about 6.6 x 10^11 of them."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def read_code(typed: str) -> str | None:
    """The code that somebody typed in any case, with or without hyphen and blanks, or None."""
    code = re.sub(r"[\s\-\u2010-\u2015]", "", typed).upper()
    return code if len(code) == CODE_LENGTH and set(code) <= set(ALPHABET) else None


def show_code(code: str) -> str:
    """The code as it is shown: ``XXXX-XXXX``."""
    return f"{code[:4]}-{code[4:]}"


def new_id() -> str:
    """An id or ref: 96 random bits in 16 characters of ``[A-Za-z0-9_-]``."""
    return secrets.token_urlsafe(12)


def is_id(text: str) -> bool:
    """Whether this can be an id at all; not every database may be asked for just any text."""
    return re.fullmatch(r"[A-Za-z0-9_-]{1,40}", text) is not None


def edition_number(text: str) -> int | None:
    """The number of an edition, as it stands in an address; None for what cannot be one."""
    return int(text) if re.fullmatch("[1-9][0-9]{0,4}", text) else None


def new_secret() -> str:
    """A secret: 128 random bits."""
    return secrets.token_urlsafe(16)


def derived_secret(key: bytes, *parts: str) -> str:
    """A secret for a link: 128 bits that only who has `key` can make from `parts`.

    The same parts give the same secret, so a wish that is repeated is answered the same
    again although no secret is stored (HMAC-SHA-256, RFC 2104).
    """
    digest = hmac.digest(key, "\x00".join(parts).encode(), "sha256")
    return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()


def hash_secret(secret: str) -> str:
    """What is stored of a secret. Plain SHA-256 does: 128 random bits cannot be guessed."""
    return hashlib.sha256(secret.encode()).hexdigest()
