"""The OpenAPI document: valid, and of exactly the routes that there are."""

from __future__ import annotations

import re

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from openspace.app import create_app
from openspace.domain.changes import KINDS
from openspace.settings import read_settings
from openspace.web.openapi import document


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    folder = tmp_path_factory.mktemp("openapi")
    settings = {"OPENSPACE_DATA": str(folder), "OPENSPACE_ASYNC": "threading"}
    running = create_app(read_settings(settings))
    yield running.flask
    running.house.database.close()


def operations():
    return [
        (path, method, operation)
        for path, methods in document()["paths"].items()
        for method, operation in methods.items()
    ]


def test_document_is_valid():
    OpenAPIV31SpecValidator(document()).validate()


def test_every_route_is_described_and_none_else(app):
    routes = {
        (re.sub(r"<(?:\w+:)?(\w+?)_?>", r"{\1}", rule.rule), method.lower())
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/") and rule.rule != "/api/openapi.json"
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }

    assert {(path, method) for path, method, _ in operations()} == routes


def test_operations_have_names_of_their_own():
    names = [operation["operationId"] for _, _, operation in operations()]

    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z][A-Za-z]+", name) for name in names)


def test_parameters_of_the_path_are_described():
    for path, method, operation in operations():
        named = [p["name"] for p in operation["parameters"] if p["in"] == "path"]
        assert named == re.findall(r"\{(\w+)\}", path), (method, path)


def test_every_write_takes_a_ref_and_no_unknown_field():
    schemas = document()["components"]["schemas"]
    for path, method, operation in operations():
        if method == "get":
            continue
        if method == "delete":
            required = {p["name"] for p in operation["parameters"] if p.get("required")}
            assert "ref" in required, path
            continue
        if path.endswith("/parts"):  # bytes as they are; they may come twice without a ref
            assert list(operation["requestBody"]["content"]) == ["application/octet-stream"]
            continue
        reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        wish = schemas[reference.rpartition("/")[2]]
        assert "ref" in wish["required"], path
        assert wish["additionalProperties"] is False, path


def test_kinds_of_changes_are_listed():
    kinds = document()["components"]["schemas"]["ChangeOut"]["properties"]["kind"]["enum"]

    assert kinds == sorted(KINDS)


def test_document_is_served(app):
    assert app.test_client().get("/api/openapi.json").get_json() == document()
