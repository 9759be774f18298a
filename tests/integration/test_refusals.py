"""Refusals say exactly why, wherever what is refused could differ; a refused wish leaves no gap."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

TOO_LARGE = 2**62
TAG_TOO_LONG = """The tag \u201cxxxxxxxxxxxxxxxxxxxxxxxx\u2026\u201d is too long: \
40 characters, and 24 fit. Please shorten it."""


def host_on(server, new_person):
    host = new_person(server)
    host.create_event()
    return host


@pytest.fixture
def host(any_server, new_person):
    return host_on(any_server, new_person)


@pytest.fixture
def one_host(server, new_person):
    """For what is refused before any database or server could have a say."""
    return host_on(server, new_person)


def error_of(answer):
    """Status and facts, without the sentence, which must be there."""
    error = answer.json()["error"]
    assert len(error.pop("message")) > 10
    return answer.status_code, error


def test_each_refusal_has_its_code_status_and_facts(any_database, new_person):
    host, guest = host_on(any_database, new_person), new_person(any_database)
    guest.code = host.code
    before = host.get("board").json()
    room = min(before["rooms"])

    assert error_of(guest.post("topics", title="Bees")) == (409, {"code": "name_needed"})
    guest.put("me", name="Gus").raise_for_status()
    guest.post("topics", ref="bees-0001", title="Bees").raise_for_status()
    slot = {"round": min(before["rounds"]), "room": room}
    closed = {"code": "not_now", "action": "topic.place", "phase": "preparing"}
    assert error_of(guest.put("topics/bees-0001/placement", **slot)) == (409, closed)
    assert error_of(guest.put("phase", phase="closed")) == (
        403,
        {"code": "not_allowed", "action": "event.change"},
    )
    assert error_of(guest.put("topics/none-0001/interest")) == (
        404,
        {"code": "not_found", "what": "topic"},
    )
    guest.put("topics/bees-0001/withdrawal").raise_for_status()
    assert error_of(guest.put("topics/bees-0001/interest")) == (
        409,
        {"code": "no_longer_there", "topic": "bees-0001"},
    )
    long = {"code": "invalid", "field": "title", "problem": "too_long"}
    assert error_of(guest.post("topics", title="x" * 121)) == (
        400,
        long | {"longest": 120, "length": 121},
    )
    unknown = {"code": "invalid", "field": "is_host", "problem": "unknown_field", "name": "is_host"}
    assert error_of(guest.put("me", name="Gus", is_host=True)) == (400, unknown)

    told = host.get("changes", since=before["seq"]).json()
    assert [change["kind"] for change in told["changes"]] == [
        "person.joined",
        "topic.proposed",
        "topic.withdrawn",
    ]
    assert told["seq"] == before["seq"] + 3


def test_numbers_and_ids_that_no_database_takes_are_refused(host):
    host.put("me", name="Hanna").raise_for_status()
    host.post("topics", ref="bees-0001", title="Bees").raise_for_status()

    for id_ in ("%00", "bees-0001%00", "%F0%9F%8E%BA", "x" * 300, "%22"):
        assert error_of(host.put(f"topics/{id_}/interest"))[0] == 404
        assert error_of(host.get(f"topics/{id_}"))[0] == 404
        assert error_of(host.delete(f"rooms/{id_}"))[0] == 404
        assert error_of(host.post(f"links/{id_}"))[0] == 404
    for text in ("a\x00", "\ud83c", "x" * 500, ""):
        body = {"round": text, "room": text}
        refused = host.put("topics/bees-0001/placement", **body)
        assert refused.status_code in (400, 404), refused.text
    assert error_of(host.post("undo", seq=TOO_LARGE))[0] == 400
    assert error_of(host.post("undo", seq=2**31 - 1)) == (
        404,
        {"code": "not_found", "what": "change"},
    )
    assert host.get("log", before=10**14).json()["entries"]
    assert "board" in host.get("changes", since=10**14).json()
    assert error_of(host.post("rooms", name="Hall", position=2**40))[1]["problem"] == "too_big"


def test_two_rooms_are_never_called_the_same(host):
    garden, library = sorted(
        host.get("board").json()["rooms"].values(), key=lambda room: room["name"]
    )
    taken = {"code": "invalid", "field": "name", "problem": "room_twice", "value": "garden"}

    assert error_of(host.post("rooms", name=" garden ")) == (400, taken)
    assert error_of(host.patch(f"rooms/{library['id']}", name="garden")) == (400, taken)
    host.patch(f"rooms/{garden['id']}", name="GARDEN").raise_for_status()
    host.delete(f"rooms/{garden['id']}").raise_for_status()
    host.post("rooms", name="Garden").raise_for_status()


def test_texts_of_every_script_come_back_as_they_were_written(host):
    host.put("me", name="Hanna").raise_for_status()
    texts = [
        "\u0645\u0631\u062d\u0628\u0627",
        "\U0001f468\u200d\U0001f467",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "<b>'\";--%s{}",
    ]

    for text in texts:
        answer = host.post("topics", title=f"{text}\x00", body=f"{text}\r\n{text}").json()
        topic = host.get("board").json()["topics"][answer["ref"]]
        assert (topic["title"], topic["body"]) == (text, f"{text}\n{text}")


def test_budget_that_is_used_up_says_when_to_try_again_and_stops_nobody_else(
    one_host, server, new_person
):
    flood, calm = new_person(server), new_person(server)
    flood.join(one_host.code, "Flo")
    calm.join(one_host.code, "Cal")

    # Several at once, or a machine that is slow enough would never flood anybody.
    with ThreadPoolExecutor(4) as hands:
        answers = list(hands.map(lambda n: flood.put("me", name=f"Flo {n}"), range(80)))

    refused = [answer for answer in answers if answer.status_code == 429]
    assert 0 < len(refused) <= 80 - 39
    _, facts = error_of(refused[0])
    assert facts == {"code": "too_many", "what": "writes", "seconds": 1}
    assert refused[0].headers["Retry-After"] == "1"
    assert calm.post("topics", title="Bees").status_code == 201


def test_text_without_ink_is_empty_and_none_turns_the_writing_around(one_host):
    one_host.put("me", name="Hanna").raise_for_status()

    for title in ("\u200b\u200d", "\u3164", "\u2800 \ufe0f"):
        assert error_of(one_host.post("topics", title=title))[1]["problem"] == "empty"
    answer = one_host.post("topics", title="a\u202eb\u2069c", tags=["#\u200b", "x"]).json()
    topic = one_host.get("board").json()["topics"][answer["ref"]]
    assert (topic["title"], topic["tags"]) == ("abc", ["x"])


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (
            {"tags": ["soup", "x" * 40]},
            TAG_TOO_LONG,
        ),
        (
            {"language": "en-abcdefgh-abcdefgh"},
            "The language tag is too long: at most 16 characters, such as pt-BR.",
        ),
    ],
)
def test_field_that_is_too_long_is_named_as_people_know_it(one_host, wish, says):
    one_host.put("me", name="Hanna").raise_for_status()

    refused = one_host.post("topics", title="Bees", **wish)

    assert refused.status_code == 400
    assert refused.json()["error"]["message"] == says
