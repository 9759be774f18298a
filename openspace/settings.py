"""Settings: one table, read once from ``OPENSPACE_*`` variables.

Whatever is wrong stops the start with a sentence that says what to do, because a setting
that is silently ignored is found out in front of a hundred people.
"""

from __future__ import annotations

import difflib
import ipaddress
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct

PREFIX = "OPENSPACE_"
LEAST_SECRET = 16
"""Characters of a key that nobody guesses."""

HOST_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(\.(?!-)[a-z0-9_-]{1,63}(?<!-))*\.?")
TESTS = "OPENSPACE_TEST_"
"""What the tests are told in the same shell; no business of the app."""


class SettingsError(Exception):
    """A setting that is unknown or cannot be; its text says which and what to do."""


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of a running app; see `TABLE` for what each means."""

    host: str
    port: int
    data: Path
    database_url: str
    async_mode: str
    fanout: str
    url: str
    hosts: tuple[str, ...]
    proxies: int
    secret: str
    language: str
    redis_url: str
    log: str
    log_format: str
    metrics: str


class Setting(NamedTuple):
    """One row of the table: its field, default as text, how it is read, and its help."""

    field: str
    default: str
    read: Callable[[str], Any]
    help: str

    @property
    def variable(self) -> str:
        """The name of the environment variable."""
        return PREFIX + ("ASYNC" if self.field == "async_mode" else self.field.upper())


def _number(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            message = f"must be a whole number from {low} to {high}"
            raise ValueError(message)
        return int(text)

    return read


def _one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in choices:
            message = f"must be one of {', '.join(choices)}"
            raise ValueError(message)
        return text

    return read


def _folder(text: str) -> Path:
    return Path(text).expanduser().resolve()


def _address(text: str) -> str:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        if text != "localhost":
            message = "must be an IP address of this machine, such as 0.0.0.0 for all of them"
            raise ValueError(message) from None
    return text


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip().lower() for name in text.split(",") if name.strip())
    for name in names:
        if not HOST_NAME.fullmatch(name):
            message = (
                f"must be names such as space.example.org, without port or path; {name!r} is none"
            )
            raise ValueError(message)
    return names


def _secret(text: str) -> str:
    if text and len(text) < LEAST_SECRET:
        message = f"must have at least {LEAST_SECRET} characters; 'openssl rand -hex 32' makes one"
        raise ValueError(message)
    return text


def _web_address(text: str) -> str:
    if text and not text.startswith(("http://", "https://")):
        message = "must begin with http:// or https://"
        raise ValueError(message)
    return text.rstrip("/")


def _database(text: str) -> str:
    if text and not text.startswith(("sqlite:///", "postgresql+psycopg://", "postgresql://")):
        message = "must begin with postgresql:// or sqlite:///"
        raise ValueError(message)
    return text.replace("postgresql://", "postgresql+psycopg://", 1)


def _redis(text: str) -> str:
    if text and not text.startswith(("redis://", "rediss://", "unix://")):
        message = "must begin with redis://, rediss:// or unix://"
        raise ValueError(message)
    return text


TABLE = (
    Setting("host", "0.0.0.0", _address, "Address to listen on."),  # noqa: S104 - phones must reach it
    Setting("port", "8000", _number(1, 65535), "Port to listen on."),
    Setting("data", "var", _folder, "Folder for the database and the secret key."),
    Setting(
        "database_url",
        "",
        _database,
        "PostgreSQL, as postgresql://user:password@host/name. Empty: SQLite in the data folder.",
    ),
    Setting(
        "async_mode",
        "eventlet",
        _one_of("eventlet", "gevent", "threading"),
        "How connections are served: eventlet, gevent or threading.",
    ),
    Setting(
        "fanout",
        "flat",
        _one_of("flat", "stock"),
        "How changes are sent to all phones: flat (straight to each socket, on eventlet alone) "
        "or stock (as Socket.IO does).",
    ),
    Setting(
        "url",
        "",
        _web_address,
        "The address that phones use, for the QR. Empty: this machine's address on its network.",
    ),
    Setting(
        "hosts",
        "",
        _names,
        "Further host names that the app answers to, with commas. "
        "IP addresses, localhost, this machine's name and the name in OPENSPACE_URL always work.",
    ),
    Setting(
        "proxies", "0", _number(0, 5), "How many reverse proxies stand in front and are trusted."
    ),
    Setting(
        "secret",
        "",
        _secret,
        "Key that signs cookies, of 16 characters or more. "
        "Empty: made once and kept in the data folder.",
    ),
    Setting(
        "language",
        "en",
        _one_of("en", "es"),
        "Language for people whose browser asks for none that we speak.",
    ),
    Setting(
        "redis_url", "", _redis, "Redis, when several processes serve together. Empty: one process."
    ),
    Setting("log", "info", _one_of("debug", "info", "warning", "error"), "How much is logged."),
    Setting(
        "log_format",
        "text",
        _one_of("text", "json"),
        "How a line of the log is written: text, or json for programs.",
    ),
    Setting(
        "metrics",
        "on",
        _one_of("on", "off"),
        "Whether /metrics is served, to this machine and private networks alone: on or off.",
    ),
)
"""Every setting, in the order in which help and docs show them."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings from environment variables.

    :raises SettingsError: for the first that is unknown or has a value that cannot be.
    """
    known = {setting.variable for setting in TABLE}
    for variable in environment:
        is_ours = variable.startswith(PREFIX) and not variable.startswith(TESTS)
        if is_ours and variable not in known:
            raise SettingsError(_unknown(variable, known))
    return Settings(**{setting.field: _read(setting, environment) for setting in TABLE})


def _read(setting: Setting, environment: Mapping[str, str]) -> Any:
    text = environment.get(setting.variable, setting.default).strip() or setting.default
    try:
        return setting.read(text)
    except ValueError as error:
        # A key that is too short may be a password that serves elsewhere.
        shown = "" if setting.field == "secret" else f"={text!r}"
        message = f"{setting.variable}{shown} {error}. {setting.help}"
        raise SettingsError(message) from error


def _unknown(variable: str, known: set[str]) -> str:
    near = difflib.get_close_matches(variable, known, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    return (
        f"There is no setting {variable}.{hint} "
        "Correct or unset it; 'openspace serve --help' lists them all."
    )


def table_as_text() -> str:
    """The settings as lines for ``openspace serve --help``."""
    return "\n".join(
        f"  {setting.variable} (default: {setting.default or 'empty'})\n      {setting.help}"
        for setting in TABLE
    )
