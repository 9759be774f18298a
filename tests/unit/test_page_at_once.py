"""The page that newcomers are given before Flask sees the request is the one Flask would give."""

from __future__ import annotations

import re

import pytest

from openspace.web.identity import COOKIE
from openspace.wire import boards
from tests.integration.api import SITE, Caller, running_app

COOKIE_VALUE = re.compile(rf"^{COOKIE}=([^;]+); Expires=[^;]+;")


@pytest.fixture
def app(tmp_path, monkeypatch):
    monkeypatch.setattr(boards, "FRESH", 60)
    return running_app(tmp_path)


@pytest.fixture
def host(app):
    host = Caller(app)
    host.create_event()
    host.try_to("GET", "board")  # from now on it is fresh
    return host


@pytest.fixture
def asked(app):
    """How often Flask was asked."""
    asked = []
    app.flask.before_request_funcs[None].append(lambda: asked.append(1))
    return asked


def come(app, host, path="", **headers):
    """Somebody without a cookie comes; the answer, and the value of the cookie they got."""
    phone = Caller(app)
    answer = phone.http.get(
        f"/e/{host.code}{path}", base_url=SITE, headers={"Accept-Encoding": "gzip"} | headers
    )
    cookie = COOKIE_VALUE.match(answer.headers.get("Set-Cookie", ""))
    return phone, answer, cookie and cookie[1]


def without_value(answer):
    return sorted(
        (name, COOKIE_VALUE.sub("", value) if name == "Set-Cookie" else value)
        for name, value in answer.headers
    )


def test_second_newcomer_gets_the_same_page_and_another_cookie(app, host, asked):
    _, first, mine = come(app, host)
    phone, second, theirs = come(app, host)

    assert len(asked) == 1
    assert (first.status, first.data) == (second.status, second.data)
    assert without_value(first) == without_value(second)
    assert mine
    assert theirs
    assert mine != theirs
    # It is a cookie like any other: who has it is somebody from now on.
    phone.code = host.code
    named = phone.send("PUT", "me", name="Rosa")["changes"][0]["data"]
    assert phone.try_to("GET", "me").get_json()["person"] == named["id"]
    assert host.try_to("GET", "me").get_json()["person"] is None


def test_other_language_encoding_and_address_are_other_pages(app, host, asked):
    _, english, _ = come(app, host)
    _, spanish, _ = come(app, host, **{"Accept-Language": "es"})
    _, plain, _ = come(app, host, **{"Accept-Encoding": "identity"})
    _, chosen, _ = come(app, host, "?lang=es")
    _, console, _ = come(app, host, "/host")

    assert len(asked) == 5
    assert len({one.data for one in (english, spanish, plain, console)}) == 4
    assert (
        b'lang="es"'
        in come(app, host, **{"Accept-Encoding": "identity", "Accept-Language": "es"})[1].data
    )
    assert chosen.status_code == 200


def test_who_has_a_cookie_is_answered_by_the_app(app, host, asked):
    come(app, host)
    before = len(asked)

    host.http.get(f"/e/{host.code}", base_url=SITE)

    assert len(asked) == before + 1


def test_change_is_in_the_next_page(app, host, asked):
    _, before, _ = come(app, host, **{"Accept-Encoding": "identity"})
    host.send("PUT", "phase", phase="closed")
    host.try_to("GET", "board")

    _, after, _ = come(app, host, **{"Accept-Encoding": "identity"})

    assert before.data != after.data


def test_page_of_no_event_is_not_kept(app, host, asked):
    for _ in range(2):
        assert Caller(app).http.get("/e/ZZZZZZZZ", base_url=SITE).status_code == 404
    assert len(asked) == 2
