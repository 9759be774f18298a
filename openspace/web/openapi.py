"""The OpenAPI 3.1 document, made from the types that validate every request."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec
from flask import Blueprint
from flask.typing import ResponseReturnValue
from msgspec import Struct

from openspace import __version__
from openspace.commands.copying import CopyEvent
from openspace.commands.creating import CreateEvent
from openspace.commands.deletion import DeleteEvent
from openspace.commands.wishes import Bare, Wish
from openspace.domain.board import Board
from openspace.domain.changes import KINDS
from openspace.web.errors import STATUS
from openspace.web.exchange import EVENT_PATH, reply
from openspace.web.guards import RAW
from openspace.web.shapes import (
    AnswerOut,
    CaughtUp,
    ClashesOut,
    ContributionsOut,
    CreatedOut,
    DeletedOut,
    EditionsOut,
    HiddenOut,
    LinkOut,
    LogOut,
    Me,
    RefusalOut,
    RehearsalOut,
    ReplayOut,
    TextVersionsOut,
    TopicOut,
    UploadOut,
)
from openspace.web.writes import WRITES

routes = Blueprint("openapi", __name__)


# path, what it gives, summary, its query parameters: a number, or words
READS: tuple[tuple[str, type[Struct], str, dict[str, str]], ...] = (
    ("/board", Board, "The whole board", {}),
    ("/changes", CaughtUp, "What was missed after a change", {"since": "integer"}),
    ("/replay", ReplayOut, "How the board came about, a page at a time", {"since": "integer"}),
    ("/me", Me, "Who I am here, and what I may do", {}),
    ("/topics/<id_>", TopicOut, "A topic with its notes", {}),
    ("/clashes", ClashesOut, "Sessions at the same time that draw the same people", {}),
    ("/editions", EditionsOut, "The frozen editions of the book", {}),
    (
        "/topics/<id_>/texts/<field>/versions",
        TextVersionsOut,
        "What a report's text said earlier",
        {"before": "integer"},
    ),
    ("/hidden", HiddenOut, "What was hidden, and photos that wait (hosts)", {}),
    (
        "/contributions",
        ContributionsOut,
        "What people wrote lately (hosts)",
        {"kinds": "string", "words": "string", "before": "string"},
    ),
    ("/photos/<id_>/parts", UploadOut, "How far one's upload is", {}),
    ("/rehearsal", RehearsalOut, "The event's rehearsal (hosts)", {}),
    ("/log", LogOut, "What was done (hosts)", {"before": "integer", "since": "integer"}),
)

ANSWERS: tuple[type[Struct], ...] = (AnswerOut, CreatedOut, DeletedOut, LinkOut, RefusalOut)


@routes.get("/api/openapi.json")
def openapi() -> ResponseReturnValue:
    """The document."""
    return reply(document())


@cache
def document() -> dict[str, Any]:
    """The OpenAPI 3.1 document of every route under ``/api``."""
    types = [
        CopyEvent,
        CreateEvent,
        DeleteEvent,
        Bare,
        *(w.wish for w in WRITES),
        *(r[1] for r in READS),
        *ANSWERS,
    ]
    _, schemas = msgspec.json.schema_components(
        list(dict.fromkeys(types)), ref_template="#/components/schemas/{name}"
    )
    # Defaults are Python's; a document holds JSON values.
    schemas = msgspec.json.decode(msgspec.json.encode(schemas))
    schemas["ChangeOut"]["properties"]["kind"]["enum"] = sorted(KINDS)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Open Space",
            "version": __version__,
            "description": "People propose topics, claim slots on a live board and write notes. "
            "Every write takes a `ref` and is safe to repeat.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "paths": _paths(),
        "components": {
            "schemas": schemas,
            "securitySchemes": {"cookie": {"type": "apiKey", "in": "cookie", "name": "openspace"}},
        },
        "security": [{"cookie": []}, {}],
    }


def _paths() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for path, gives, summary, queries in READS:
        operation = _operation("get", path, summary, gives)
        operation["parameters"] += [_query(*query) for query in queries.items()]
        _add(paths, EVENT_PATH + path, "get", operation)
    for write in WRITES:
        method = write.method.lower()
        operation = _operation(method, write.path, write.summary, AnswerOut, write.wish)
        _add(paths, EVENT_PATH + write.path, method, operation)
    part = _operation("put", "/photos/<id_>/parts", "Send a part of a photo", UploadOut)
    part["parameters"].append(_query("offset", "integer"))
    part["requestBody"] = {"required": True, "content": {RAW: {}}}
    _add(paths, f"{EVENT_PATH}/photos/<id_>/parts", "put", part)
    created = _operation("post", "", "Create an event", CreatedOut, CreateEvent)
    created["parameters"] = []
    _add(paths, "/api/events", "post", created)
    copied = _operation("post", "/copies", "Copy an event to another day", CreatedOut, CopyEvent)
    _add(paths, f"{EVENT_PATH}/copies", "post", copied)
    begun = _operation("post", "/rehearsal", "Begin a rehearsal", RehearsalOut, Bare)
    _add(paths, f"{EVENT_PATH}/rehearsal", "post", begun)
    ended = _operation("delete", "/rehearsal", "Throw the rehearsal away", DeletedOut, Bare)
    _add(paths, f"{EVENT_PATH}/rehearsal", "delete", ended)
    gone = _operation("delete", "", "Delete the event for good", DeletedOut, DeleteEvent)
    _add(paths, EVENT_PATH, "delete", gone)
    renewed = _operation("post", "/links/<role>", "Renew a link", LinkOut, Bare)
    _add(paths, f"{EVENT_PATH}/links/<role>", "post", renewed)
    return paths


def _add(paths: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> None:
    template = re.sub(r"<(\w+?)_?>", r"{\1}", path)
    paths.setdefault(template, {})[method] = operation


def _operation(
    method: str, path: str, summary: str, gives: type[Struct], wish: type[Wish] | None = None
) -> dict[str, Any]:
    names = re.findall(r"<(\w+?)_?>", EVENT_PATH + path)
    parameters = [_parameter(name) for name in names]
    operation: dict[str, Any] = {
        "summary": summary,
        "operationId": _operation_id(summary),
        "parameters": parameters,
        "responses": {
            **_responses(gives, "201" if method == "post" and gives is not LinkOut else "200"),
        },
    }
    if wish is not None and method == "delete":
        parameters += _query_of(wish)
    elif wish is not None:
        operation["requestBody"] = {"required": True, "content": _content(wish)}
    return operation


def _operation_id(summary: str) -> str:
    words: list[str] = re.findall(r"[A-Za-z]+", summary)
    return words[0].lower() + "".join(word.title() for word in words[1:])


def _responses(gives: type[Struct], status: str) -> dict[str, Any]:
    fine = {"description": gives.__doc__ or "", "content": _content(gives)}
    refused = {"description": "Refused; nothing has changed.", "content": _content(RefusalOut)}
    codes = sorted({str(code) for code in STATUS.values()} | {"409"})
    # A wish that changed nothing, or was granted before, is answered 200 where it would be 201.
    return {status: fine, "200": fine, **dict.fromkeys(codes, refused)}


def _content(type_: type[Struct]) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{type_.__name__}"}
    return {"application/json": {"schema": schema}}


def _parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _query(name: str, type_: str, *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": {"type": type_}}


def _query_of(wish: type[Wish]) -> list[dict[str, Any]]:
    fields = msgspec.structs.fields(wish)
    kinds = {True: "boolean", False: "string"}
    return [_query(f.name, kinds[f.type is bool], required=f.required) for f in fields]
