"""The board that is given before Flask sees the request is the one that Flask would give."""

from __future__ import annotations

import pytest

from openspace.web.board_at_once import BoardAtOnce
from openspace.wire import boards
from tests.integration.api import SITE, Caller, running_app


@pytest.fixture
def app(tmp_path):
    return running_app(tmp_path)


@pytest.fixture
def host(app):
    host = Caller(app)
    host.create_event()
    host.send("PUT", "me", name="Ada")
    return host


def answer_of(host, encoding):
    path = f"/api/events/{host.code}/board"
    answer = host.http.get(path, base_url=SITE, headers={"Accept-Encoding": encoding})
    return answer.status, sorted(answer.headers), answer.data


@pytest.mark.parametrize("encoding", ["gzip, br", "identity"])
def test_second_answer_is_the_same_to_the_last_header_and_flask_does_not_see_it(
    app, host, encoding, monkeypatch
):
    monkeypatch.setattr(boards, "FRESH", 60)
    host.send("POST", "topics", title="Gardens")
    seen = []
    app.flask.before_request_funcs[None].append(lambda: seen.append(1))

    first, second = answer_of(host, encoding), answer_of(host, encoding)

    assert first == second
    assert first[0] == "200 OK"
    assert len(seen) == 1


def test_own_change_is_on_the_board_at_once(app, host, monkeypatch):
    monkeypatch.setattr(boards, "FRESH", 60)
    for n in range(5):
        changed = host.send("POST", "topics", title=f"Topic {n}")
        assert host.try_to("GET", "board").get_json()["seq"] == changed["seq"]
        assert host.try_to("GET", "board").get_json()["seq"] == changed["seq"]


def test_change_by_another_process_is_seen_soon(app, host, monkeypatch):
    monkeypatch.setattr(boards, "FRESH", 0)
    host.try_to("GET", "board")
    other = Caller(running_app(app.flask.extensions["openspace"].settings.data))
    other.code = host.code
    changed = other.send("PUT", "me", name="Ben")

    assert host.try_to("GET", "board").get_json()["seq"] == changed["seq"]


def test_unknown_board_and_other_requests_go_on_to_the_app(host):
    assert host.http.get("/api/events/ZZZZZZZZ/board", base_url=SITE).status_code == 404
    assert host.http.post(f"/api/events/{host.code}/board", base_url=SITE).status_code == 400
    assert host.http.head(f"/api/events/{host.code}/board", base_url=SITE).data == b""


def test_foreign_host_name_is_refused_before_any_board(host):
    host.try_to("GET", "board")

    answer = host.http.get(f"/api/events/{host.code}/board", base_url="http://evil.example")

    assert answer.status_code == 421


def test_board_at_once_is_in_use(app):
    assert isinstance(app.wsgi._application, BoardAtOnce)
