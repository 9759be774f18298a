"""Refusals and faults become answers: JSON for the API, a kind page for people.

Who is in an event that has another code now is led on to the same page under that one.
"""

from __future__ import annotations

import logging
import re
from typing import Any
from urllib.parse import quote

import msgspec
from flask import Flask, Response, redirect, render_template, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from openspace import metrics
from openspace.commands.join_link import led_on
from openspace.domain.errors import CodeRenewed, Invalid, Refusal, TooMany
from openspace.i18n.refusals import sentence
from openspace.web.budgets import MISSES
from openspace.web.house import parts
from openspace.web.identity import known_caller
from openspace.web.language import words

log = logging.getLogger(__name__)

STATUS = {
    "invalid": 400,
    "not_found": 404,
    "not_allowed": 403,
    "not_yours": 403,
    "muted": 403,
    "link_refused": 403,
    "foreign_site": 403,
    "code_renewed": 410,
    "too_many": 429,
    "too_large": 413,
    "busy": 503,
    "failed": 500,
}
"""Status by refusal code; what stands in the way only for now is 409."""


class ForeignSite(Refusal):
    """The request was made by a page of another site."""

    code = "foreign_site"


def install(app: Flask) -> None:
    """Answer every refusal and fault of `app` in this way."""

    @app.errorhandler(Refusal)
    def refused(refusal: Refusal) -> Response | BaseResponse:
        typed = _typed_code()
        refusal = led_on(parts().house, known_caller(), typed, refusal)
        if isinstance(refusal, CodeRenewed) and not _is_api():
            return redirect(_same_page(typed, refusal.facts["event"]))
        refusal = _counted(refusal)
        return answer(refusal.code, refusal.facts)

    @app.errorhandler(HTTPException)
    def http_error(error: HTTPException) -> Response:
        code = {404: "not_found", 405: "not_found", 413: "too_large"}.get(error.code or 500)
        if code is None:
            code = "invalid" if (error.code or 500) < 500 else "failed"  # noqa: PLR2004
        facts = {"what": "page"} if code == "not_found" else {}
        return answer(code, facts, status=error.code)

    @app.errorhandler(Exception)
    def fault(error: Exception) -> Response:
        log.error("failed: %s %s", request.method, request.url_rule, exc_info=error)
        return answer("failed", {})


def _typed_code() -> str:
    """The event's code as it stands in the address; empty where there is none."""
    named = request.view_args or {}
    return str(named.get("code") or named.get("typed") or "")


def _same_page(typed: str, code: str) -> str:
    """The address of this page under another code."""
    path = quote(request.path.replace(typed, code, 1))
    query = request.query_string.decode()
    return f"{path}?{query}" if query else path


def _is_api() -> bool:
    return request.path.startswith("/api/")


def _counted(refusal: Refusal) -> Refusal:
    """A wrong code or link costs its address something, so that guessing stays hopeless."""
    is_miss = refusal.code == "link_refused" or refusal.facts.get("what") == "event"
    if is_miss:
        try:
            parts().budgets.spend("misses", request.remote_addr or "", MISSES)
        except TooMany as too_many:
            return too_many
    return refusal


def answer(code: str, facts: dict[str, Any], status: int | None = None) -> Response:
    """The answer that says `code`, in the reader's language."""
    metrics.REFUSALS.add(of=code)
    told = msgspec.to_builtins(facts)
    text = sentence(words(), code, told)
    status = status or STATUS.get(code, 409)
    if _is_api():
        error = {"code": code, "message": text, **told}
        response = Response(msgspec.json.encode({"error": error}), content_type="application/json")
    else:
        response = Response(
            _page(code, told, text, status), content_type="text/html; charset=utf-8"
        )
    response.status_code = status
    if "seconds" in told:
        response.headers["Retry-After"] = str(told["seconds"])
    response.headers["Cache-Control"] = "no-store"
    return response


def _page(code: str, facts: dict[str, Any], text: str, status: int) -> str:
    return render_template(
        "message.html",
        heading=words().t(_heading(code, facts)),
        sentence=text,
        status=status,
        show_code_form=facts.get("what") == "event",
        problem=None,
        typed="",
    )


def _heading(code: str, facts: dict[str, Any]) -> str:
    if facts.get("what") == "event":
        return "fault.heading_event"
    if code in ("not_found", "link_refused", "too_many", "failed"):
        return f"fault.heading_{code}"
    return "fault.heading_refused"


_UNKNOWN = re.compile(r"unknown field `(?P<name>[^`]*)`")
_MISSING = re.compile(r"missing required field `(?P<name>[^`]*)`")
_PATH = re.compile(r"`\$\.?(?P<path>[^`]*)`")
_LONGEST = re.compile(r"of length <= (?P<n>\d+)")
_MOST = re.compile(r"`(int|float)` <= (?P<n>\d+)")
_LEAST = re.compile(r"`(int|float)` >= (?P<n>\d+)")

_TEXTS = {"language": "wrong_type", "timezone": "wrong_type", "first": "not_a_clock_time"}
"""Texts that are bound to a form, and what is wrong where they do not have it."""


def invalid_from(error: msgspec.ValidationError) -> Invalid:
    """The refusal that says what msgspec found, and in which field."""
    text = str(error)
    path = _PATH.search(text)
    field = path["path"] if path else "input"
    if unknown := _UNKNOWN.search(text):
        return Invalid(field=unknown["name"], problem="unknown_field", name=unknown["name"][:60])
    if missing := _MISSING.search(text):
        return Invalid(field=missing["name"], problem="missing")
    if field == "ref":
        return Invalid(field=field, problem="bad_ref")
    if most := _MOST.search(text):
        return Invalid(field=field, problem="too_big", most=int(most["n"]))
    if least := _LEAST.search(text):
        return Invalid(field=field, problem="too_small", least=int(least["n"]))
    if text_problem := _TEXTS.get(field.rpartition(".")[2]):
        return _text_refused(text, field, text_problem)
    if longest := _LONGEST.search(text):
        return Invalid(field=field, problem="too_many", longest=int(longest["n"]))
    if "`int`" in text:
        return Invalid(field=field, problem="not_a_number")
    if "Invalid enum" in text:
        return Invalid(field=field, problem="unknown")
    return Invalid(field=field, problem="wrong_type")


def _text_refused(text: str, field: str, problem: str) -> Invalid:
    longest = _LONGEST.search(text)
    if longest and field == "language":
        return Invalid(field=field, problem="language_too_long", longest=int(longest["n"]))
    return Invalid(field=field, problem=problem)
