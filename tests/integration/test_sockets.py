"""The socket answers our own pages alone, and tells of one event alone."""

from __future__ import annotations

import json
import queue

import pytest
import requests
import websocket

from tests.support.live import Json
from tests.support.phone import new_ref

POLLING = "/socket.io/?EIO=4&transport=polling&code=x"
WEBSOCKET = "/socket.io/?EIO=4&transport=websocket&code=x"

REFUSED = 0


def polling(server, **headers):
    return requests.get(server.base_url + POLLING, headers=headers, timeout=20)


def shake_hands(server, **headers):
    """Open a WebSocket as a browser would; gives its status, 101 when it was let in.

    gevent's handler upgrades first and then hangs up without a word: that is a refusal too.
    """
    origin, host = headers.get("Origin"), headers.get("Host")
    try:
        line = websocket.create_connection(
            server.base_url.replace("http", "ws") + WEBSOCKET,
            timeout=10,
            origin=origin,
            suppress_origin=origin is None,
            host=host,
        )
    except websocket.WebSocketBadStatusException as refused:
        return refused.status_code
    told = str(line.recv())
    line.shutdown()
    return 101 if told.startswith("0") else REFUSED


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_handshake_from_a_foreign_page_is_refused(any_server, origin):
    answer = polling(any_server, Origin=origin)

    assert answer.status_code == 400
    assert "sid" not in answer.text
    assert shake_hands(any_server, Origin=origin) in (400, REFUSED)


def test_handshake_under_a_foreign_name_is_refused(any_server):
    foreign = {"Origin": "http://evil.example", "Host": "evil.example"}

    assert polling(any_server, **foreign).status_code == 421
    assert shake_hands(any_server, **foreign) in (421, REFUSED)


@pytest.mark.parametrize("origin", ["own", None])
def test_handshake_from_our_own_page_or_a_script_is_let_in(any_server, origin):
    headers = {"Origin": any_server.base_url} if origin else {}

    answer = polling(any_server, **headers)

    assert answer.status_code == 200
    assert "sid" in json.loads(answer.text[1:])
    assert "Access-Control-Allow-Origin" not in answer.headers or origin
    assert shake_hands(any_server, **headers) == 101


def test_socket_of_one_event_hears_nothing_of_another(any_server, new_person):
    ana, ben = new_person(any_server), new_person(any_server)
    ana.create_event()
    ben.create_event()
    ana.put("me", name="Ana").raise_for_status()
    ben.put("me", name="Ben").raise_for_status()
    live = ana.follow(since=ana.get("board").json()["seq"])

    ben.post("topics", title="Secret of B").raise_for_status()
    ref = new_ref()
    ana.post("topics", ref=ref, title="Mine").raise_for_status()
    live.wait_for(lambda change: change["ref"] == ref)

    assert [change["data"].get("title") for change in live.received] == ["Mine"]


def test_socket_that_turns_to_another_event_leaves_the_first(any_server, new_person):
    ana, ben = new_person(any_server), new_person(any_server)
    ana.create_event()
    ben.create_event()
    ana.put("me", name="Ana").raise_for_status()
    ben.put("me", name="Ben").raise_for_status()
    live = ana.follow()
    heard: queue.Queue[list[Json]] = queue.Queue()
    live.socket.on("changes", heard.put)

    answer = live.socket.call("follow", {"event": ben.code, "since": None}, timeout=10)
    assert answer["board"]["event"]["code"] == ben.code
    ana.post("topics", title="In the first").raise_for_status()
    ben.post("topics", title="In the second").raise_for_status()

    assert [change["data"].get("title") for change in heard.get(timeout=10)] == ["In the second"]


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"event": "ZZZZZZZZ", "since": 0}, "not_found"),
        ({"event": "no code"}, "not_found"),
        ({"event": "ZZZZZZZZ", "is_host": True}, "invalid"),
        ({"event": ["ZZZZZZZZ"]}, "invalid"),
        ({"event": "ZZZZZZZZ", "since": -1}, "invalid"),
        ({"event": "ZZZZZZZZ", "since": "1"}, "invalid"),
        ({"event": "x" * 30_000}, "invalid"),
        (None, "invalid"),
        ("follow", "invalid"),
        ([], "invalid"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_hostile_wish_to_follow_is_refused(server, new_person, wish, code):
    ana = new_person(server)
    ana.code = "ZZZZZZZZ"
    live = ana.follow()

    assert live.socket.call("follow", wish, timeout=10) == {"error": {"code": code}}


def test_unknown_messages_and_rooms_do_nothing(server, new_person):
    host, spy = new_person(server), new_person(server)
    host.create_event()
    host.put("me", name="Hanna").raise_for_status()
    spy.code = "ZZZZZZZZ"
    live = spy.follow()
    for message in ("join", "join_room", "changes", "subscribe", "enter_room"):
        live.socket.emit(message, f"event:{host.code}")
    live.socket.emit("changes", [{"seq": 1, "kind": "topic.proposed", "data": {}}])

    host.post("topics", title="Inside").raise_for_status()
    answer = live.socket.call("follow", {"event": "ZZZZZZZZ"}, timeout=10)

    assert answer == {"error": {"code": "not_found"}}
    assert live.received == []
