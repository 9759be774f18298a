"""One story through every write, on both databases: exact changes, exact boards, once only."""

from __future__ import annotations

import re

from openapi_schema_validator import OAS31Validator

from openspace.web.writes import WRITES
from tests.integration.api import TOMORROW
from tests.integration.story import STORY, Teller, look
from tests.support.phone import new_ref

READS = (
    *("board", "changes", "replay", "me", "topics/trees-001", "clashes", "editions"),
    *("hidden", "log", "contributions"),
)


def test_story_through_every_write_has_its_exact_effects(any_database, new_person):
    teller = Teller(*(new_person(any_database) for _ in range(3)))
    document = teller.phones["host"].get("/api/openapi.json").json()

    for step in STORY:
        first, again = teller.tell(step)

        answer = first.json()
        assert " ".join(change["kind"] for change in answer["changes"]) == step.kinds, step
        assert first.status_code == (201 if step.method == "POST" and step.kinds else 200)
        assert_described(document, step.method, step.path, first)
        assert again.json() == answer, step
        board = teller.phones["ana"].get("board").json()
        assert board == teller.shown(), step
        assert board["seq"] == answer["seq"], step
        for where, expected in step.seen.items():
            assert look(board, teller.fill(where)) == teller.fill(expected), (step, where)

    everything = teller.phones["ana"].get("changes", since=0).json()
    assert [change["seq"] for change in everything["changes"]] == list(
        range(1, everything["seq"] + 1)
    )
    for path in READS:
        answer = teller.phones["host"].get(path)
        assert answer.status_code == 200, path
        assert_described(document, "GET", path, answer)


def test_story_covers_every_write():
    told = {(step.method, shape(step.path)) for step in STORY}

    # An earlier text to bring back is written over the socket first: test_texts.py tells of it.
    elsewhere = {("PUT", "topics/*/texts/<field>")}
    writes = {(write.method, shape(write.path.removeprefix("/"))) for write in WRITES}
    assert told == writes - elsewhere


def shape(path):
    """A path without what is particular: `topics/*/notes`."""
    nouns = "topics|notes|photos|people|rounds|rooms|announcements|editions"
    return re.sub(rf"({nouns})/[^/]+", r"\1/*", path)


def assert_described(document, method, path, answer):
    """The answer is as the OpenAPI document says."""
    wanted = f"/api/events/*/{shape(path)}".rstrip("/")
    operation = next(
        operations[method.lower()]
        for template, operations in document["paths"].items()
        if re.sub(r"\{\w+\}", "*", template) == wanted
    )
    content = operation["responses"][str(answer.status_code)]["content"]
    schema = content["application/json"]["schema"] | {"components": document["components"]}
    OAS31Validator(schema).validate(answer.json())


def test_creating_and_renewing_are_done_once_and_answered_the_same(any_database, new_person):
    host = new_person(any_database)
    ref, renewal = new_ref(), new_ref()

    made = host.create_event(ref=ref)
    again = host.create_event(ref=ref)
    links = [host.post("links/cohost", ref=renewal) for _ in range(2)]
    newer = host.post("links/cohost")

    assert again == made
    assert set(made["links"]) == {"host", "cohost", "wall", "join"}
    assert links[0].json() == links[1].json() != newer.json()
    assert links[0].json()["link"] != made["links"]["cohost"]


def test_ref_of_another_wish_is_refused(any_database, new_person):
    host, ana = new_person(any_database), new_person(any_database)
    ref = new_ref()
    making = new_ref()
    host.create_event(ref=making)
    host.put("me", name="Hanna")
    ana.join(host.code, "Ana")
    host.post("topics", ref=ref, title="Bees").raise_for_status()
    before = host.get("board").json()

    others = [
        host.post("topics", ref=ref, title="Wasps"),
        host.post("rooms", ref=ref, name="Attic"),
        host.post("links/wall", ref=ref),
        ana.post("topics", ref=ref, title="Bees"),
        ana.put("me", ref=ref, name="Ana B."),
    ]
    under_the_making = ana.post("topics", ref=making, title="Wasps")
    elsewhere = ana.post(
        "/api/events",
        ref=making,
        theme="?",
        when={"date": TOMORROW, "first": "09:00"},
        rooms=[{"name": "Attic"}],
    )

    for refused in others:
        assert (refused.status_code, refused.json()["error"]["code"]) == (409, "ref_used")
        assert refused.json()["error"]["ref"] == ref
    assert under_the_making.json()["error"]["code"] == "ref_used"
    assert elsewhere.json()["error"]["code"] == "ref_used"
    assert host.get("board").json() == before
