"""Cross-site requests, foreign names, and input that no screen of ours would send."""

from __future__ import annotations

import json
from itertools import product

import pytest
from werkzeug.test import Client

from openspace.web.guards import HEADERS, LARGEST_BODY
from openspace.web.writes import WRITES
from tests.integration.api import SITE, WHEN, Caller, fill_budgets

UNSAFE = [
    *((write.method, f"/api/events/<code>{write.path}") for write in WRITES),
    ("POST", "/api/events"),
    ("POST", "/api/events/<code>/links/<role>"),
]
ORIGINS = {None: True, SITE: True, "null": False, "https://evil.example": False}
ORIGINS |= {"http://localhost.evil.example": False, "http://localhost:81": False}
SITES = {None: True, "same-origin": True, "none": True, "same-site": False, "cross-site": False}
TYPES = {
    "application/json": True,
    "application/json; charset=utf-8": True,
    "application/x-www-form-urlencoded": False,
    "multipart/form-data; boundary=x": False,
    "text/plain": False,
    "": False,
}


@pytest.fixture(scope="module")
def host(running):
    host = Caller(running)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("POST", "topics", ref="topic-0001", title="Bees")
    host.send("POST", "topics/topic-0001/notes", ref="note-00001", text="Buzz")
    return host


@pytest.fixture(autouse=True)
def full_budgets(running):
    fill_budgets(running)


def address(path, host):
    return (
        path.replace("<code>", host.code).replace("<id_>", "topic-0001").replace("<role>", "wall")
    )


def headers(origin, site, type_):
    named = {"Origin": origin, "Sec-Fetch-Site": site, "Content-Type": type_}
    return {name: value for name, value in named.items() if value is not None}


# ------------------------------------------------------------------ other sites


@pytest.mark.parametrize(("method", "path"), UNSAFE)
def test_write_is_only_taken_from_our_own_pages_and_as_json(host, method, path):
    before = host.send("GET", "board")

    for (origin, is_ours), (site, is_same), (type_, is_json) in product(
        ORIGINS.items(), SITES.items(), TYPES.items()
    ):
        # An empty body is refused further in, so that what passes here changes nothing.
        answer = host.http.open(
            address(path, host),
            method=method,
            data=b"[]",
            headers=headers(origin, site, type_),
            base_url=SITE,
        )
        error = answer.get_json()["error"]
        expected = (403, "foreign_site") if not (is_ours and is_same) else (400, "invalid")
        assert (answer.status_code, error["code"]) == expected, (origin, site, type_)
        if expected[0] == 400 and not is_json:
            assert error["problem"] == "not_json"

    assert host.send("GET", "board") == before


@pytest.mark.parametrize("name", ["evil.example", "localhost.evil.example", "localhost@evil", ""])
@pytest.mark.parametrize("path", ["/", "/api/openapi.json", "/socket.io/?EIO=4&transport=polling"])
def test_foreign_name_is_misdirected(running, name, path):
    answer = Client(running.wsgi).get(path, headers={"Host": name})

    assert answer.status_code == 421
    assert b"OPENSPACE_HOSTS" in answer.data


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST:80", "127.0.0.1:8000", "[::1]:8000"])
def test_own_name_or_address_is_answered(running, name):
    assert Client(running.wsgi).get("/healthz", headers={"Host": name}).text == "ok\n"


# ------------------------------------------------------------------ headers

PAGES = [
    "/",
    "/new",
    "/join?code=zz",
    "/healthz",
    "/e/<code>",
    "/e/<code>/topics/topic-0001",
    "/e/<code>/host",
    "/e/<code>/wall",
    "/e/<code>/poster",
    "/e/<code>/book",
    "/e/<code>/book.md",
    "/e/<code>/book.json",
    "/e/<code>/sessions.csv",
    "/e/<code>/qr.svg",
    "/api/events/<code>/board",
    "/api/events/<code>/me",
    "/api/openapi.json",
    "/nothing/here",
    "/ZZZZ-ZZZZ",
    "/e/ZZZZZZZZ",
    "/api/events/ZZZZZZZZ/board",
    "/api/nothing",
    "/h/wrong",
    "/static/x/js/page.js",
    "/static/x/none.js",
]


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_has_the_safe_headers(host, path):
    answer = host.http.get(address(path, host), base_url=SITE)

    assert answer.status_code != 500
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    policy = dict(
        directive.strip().split(" ", 1)
        for directive in answer.headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_page_has_no_script_or_style_of_its_own(host):
    for path in PAGES:
        text = host.http.get(address(path, host), base_url=SITE)
        if text.mimetype == "text/html":
            assert "<style" not in text.text
            assert " style=" not in text.text
            assert " onclick=" not in text.text


def test_cookie_is_out_of_reach_of_scripts_and_other_sites(running):
    answer = Client(running.wsgi).get("/e/ZZZZZZZZ", base_url=SITE)
    made = Client(running.wsgi).post("/api/events", json=event_wish("ref-cookie"), base_url=SITE)

    assert answer.headers.get("Set-Cookie") is None
    cookie = made.headers["Set-Cookie"]
    assert "; HttpOnly" in cookie
    assert "; SameSite=Lax" in cookie


def event_wish(ref):
    return {"ref": ref, "theme": "?", "when": WHEN, "rooms": [{"name": "Attic"}]}


# ------------------------------------------------------------------ hostile input


@pytest.mark.parametrize("extra", ["is_host", "event_id", "role", "id", "convener"])
@pytest.mark.parametrize(("method", "path"), UNSAFE)
def test_unknown_field_is_refused(host, method, path, extra):
    answer = host.try_to(method, address(path, host), **{extra: "1"})

    assert answer.status_code == 400
    error = answer.get_json()["error"]
    assert (error["code"], error["field"], error["problem"]) == ("invalid", extra, "unknown_field")


def test_unknown_field_deeper_down_is_refused(host):
    rooms = [{"name": "Attic", "event_id": 1}]
    answer = host.try_to("POST", "/api/events", theme="?", when=WHEN, rooms=rooms)

    assert answer.get_json()["error"]["problem"] == "unknown_field"


BODIES = {
    "nothing": b"",
    "half": b'{"ref": "ref-000001", "title": ',
    "no object": b'["ref-000001"]',
    "null": b"null",
    "NaN": b'{"ref": "ref-000001", "title": NaN}',
    "infinity": b'{"ref": "ref-000001", "position": 1e999}',
    "deep": b'{"ref": "ref-000001", "title": ' + b"[" * 100_000,
    "deep and closed": b"[" * 50_000 + b"]" * 50_000,
    "lone surrogate": b'{"ref": "ref-000001", "title": "\\ud800"}',
    "broken UTF-8": b'{"ref": "ref-000001", "title": "\xff\xfe"}',
    "UTF-16": '{"ref": "ref-000001", "title": "a"}'.encode("utf-16"),
    "number as text": b'{"ref": "ref-000001", "title": 7, "seq": "7", "capacity": "7"}',
    "text as list": b'{"ref": ["ref-000001"], "title": ["a"]}',
    "twice": b'{"ref": "x", "ref": "y"}',
    "wrong ref": b'{"ref": "../../etc/passwd", "title": "a"}',
    "huge number": b'{"ref": "ref-000001", "seq": ' + b"9" * 5_000 + b"}",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_malformed_body_is_invalid_and_never_a_fault(host, body):
    for method, path in UNSAFE:
        if method == "DELETE":
            continue
        answer = host.http.open(
            address(path, host),
            method=method,
            data=body,
            content_type="application/json",
            base_url=SITE,
        )
        assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "invalid"), path


@pytest.mark.parametrize(
    "query",
    ["", "ref=x", "ref=", "unplace=1", "ref=%00%00%00%00%00%00%00%00", "ref=%ff%ff"],
)
def test_malformed_query_is_invalid_and_never_a_fault(host, query):
    for method, path in UNSAFE:
        if method == "DELETE":
            answer = host.http.delete(f"{address(path, host)}?{query}", base_url=SITE)
            assert answer.status_code in (400, 404), (path, answer.text)
            assert answer.get_json()["error"]["code"] in ("invalid", "not_found")


@pytest.mark.parametrize("since", ["-1", "1.5", "x", "9" * 30, "\u0663", "", "%00", "1e3", "0x1"])
def test_malformed_number_in_the_query_is_invalid(host, since):
    for path in (f"changes?since={since}", f"log?before={since}"):
        answer = host.try_to("GET", path)
        assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "invalid")


def test_number_as_large_as_it_may_be_is_no_fault(host):
    largest = "9" * 15

    assert "board" in host.send("GET", f"changes?since={largest}")
    assert host.send("GET", f"log?before={largest}")["entries"]
    answer = host.try_to("POST", "undo", seq=2**70)
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "invalid")
    answer = host.try_to("POST", "undo", seq=2**62)
    assert answer.get_json()["error"]["code"] in ("invalid", "not_found")


@pytest.mark.parametrize(
    "id_", ["%00", "%ff", "a%2Fb", "\u202e", "x" * 3_000, "..", "%F0%9F%8E%BA"]
)
def test_strange_id_is_not_found_and_never_a_fault(host, id_):
    for path in (f"topics/{id_}", f"topics/{id_}/placement", f"rounds/{id_}", f"notes/{id_}"):
        answer = host.http.get(f"/api/events/{host.code}/{path}", base_url=SITE)
        assert answer.status_code in (404, 405), path
        answer = host.try_to("PUT", f"topics/{id_}/interest")
        assert answer.status_code in (404, 405), answer.text


def test_control_characters_in_texts_are_dropped_and_the_rest_is_kept(host):
    made = host.send("POST", "topics", title="a\x00b\x1b[0m\u202e!", body="c\x00\r\nd")

    assert made["changes"][0]["data"]["title"] == "ab[0m!"
    assert made["changes"][0]["data"]["body"] == "c\nd"


@pytest.mark.parametrize("end", ["\n", "\x00", "\u2028"])
def test_pattern_holds_to_the_very_end(host, end):
    bad = [
        ("POST", "topics", {"ref": f"ref-000002{end}", "title": "Bees"}),
        ("POST", "topics", {"title": "Bees", "language": f"en{end}"}),
        (
            "POST",
            "/api/events",
            event_wish("ref-000003") | {"when": WHEN | {"first": f"09:00{end}"}},
        ),
    ]
    for method, path, wish in bad:
        answer = host.try_to(method, path, **wish)
        assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "invalid"), path


def test_body_over_the_cap_is_too_large(host):
    for method, path in UNSAFE:
        if method == "DELETE":
            continue
        body = json.dumps({"ref": "ref-000001", "title": "x" * LARGEST_BODY})
        answer = host.http.open(
            address(path, host),
            method=method,
            data=body,
            content_type="application/json",
            base_url=SITE,
        )
        assert (answer.status_code, answer.get_json()["error"]["code"]) == (413, "too_large")


def test_body_under_the_cap_is_judged_by_its_field(host):
    answer = host.try_to("POST", "topics", title="x" * (LARGEST_BODY - 100))

    assert answer.status_code == 400
    assert answer.get_json()["error"]["problem"] == "too_long"
