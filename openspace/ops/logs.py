"""The log: a line for each thing worth telling, and never a word about people.

What an error says often quotes what somebody wrote, a code, or a token. So a line tells the
error's type and where it arose; what it says is told at the level ``debug`` alone.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from openspace.settings import Settings

log = logging.getLogger(__name__)

OURS = "openspace"
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

Raised = tuple[type[BaseException], BaseException, TracebackType | None]


def set_up(settings: Settings) -> None:
    """Log to standard error as the settings say; libraries only from ``warning`` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine() if settings.log_format == "json" else TextLine())
    handler.addFilter(Discretion(speaks_freely=settings.log == "debug"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(logging.WARNING, logging.getLevelName(settings.log.upper())))
    logging.getLogger(OURS).setLevel(settings.log.upper())
    for name in ("socketio.server", "engineio.server"):
        # As long as they have no level, they print past this log.
        logging.getLogger(name).setLevel(logging.WARNING)
    threading.excepthook = _fell
    sys.excepthook = lambda *raised: log.critical("ended by an error", exc_info=raised)


def _fell(fallen: threading.ExceptHookArgs) -> None:
    if fallen.exc_value is not None and fallen.exc_type is not SystemExit:
        raised = (fallen.exc_type, fallen.exc_value, fallen.exc_traceback)
        log.error("a background task failed", exc_info=raised)


class Discretion(logging.Filter):
    """Puts in the place of an error its type and its path through the code."""

    def __init__(self, *, speaks_freely: bool) -> None:
        """Quote errors in full if it `speaks_freely`."""
        super().__init__()
        self._speaks_freely = speaks_freely

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line pass, and tell of libraries only that they complained."""
        if record.exc_info and record.exc_info[0] is not None:
            record.error = self._told(record.exc_info)
            record.exc_info = record.exc_text = None
        if not (self._speaks_freely or record.name.split(".")[0] == OURS):
            record.msg, record.args = f"{record.name} complains in {record.funcName}", ()
        return True

    def _told(self, raised: Raised | tuple[None, None, None]) -> str:
        if self._speaks_freely:
            return "".join(traceback.format_exception(*raised)).rstrip()
        return "\n".join(_chain(raised[1]))


def _chain(error: BaseException | None) -> list[str]:
    """An error and its causes, each with its path through the code, without what they say."""
    lines: list[str] = []
    while error is not None and len(lines) < 200:  # noqa: PLR2004 - a chain may be a circle
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}{_number(error)}")
        frames = traceback.extract_tb(error.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        error = error.__cause__ or error.__context__
    return lines


def _number(error: BaseException) -> str:
    """What tells such errors apart and is no text: an errno, or a database's state."""
    number = getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", None)
    if number is None and isinstance(error, OSError):
        number = error.strerror
    return f" ({number})" if number else ""


def _facts(record: logging.LogRecord) -> dict[str, Any]:
    return {key: value for key, value in vars(record).items() if key not in _STANDARD}


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


class JsonLine(logging.Formatter):
    """One JSON object a line: ``at``, ``level``, ``logger``, ``message``, and the facts."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        told = {"at": _moment(record), "level": record.levelname.lower(), "logger": record.name}
        told |= {"message": record.getMessage(), **_facts(record)}
        return json.dumps(told, default=str)


class TextLine(logging.Formatter):
    """The moment, the level, what happened, its facts, and an error below it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        facts = _facts(record)
        error = facts.pop("error", "")
        shown = "".join(f" {key}={value}" for key, value in facts.items())
        line = f"{_moment(record)} {record.levelname} {record.getMessage()}{shown}"
        return f"{line}\n{error}" if error else line
