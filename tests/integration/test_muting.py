"""Whoever is muted reads along: on every way that leads to writing, and until it is taken back."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.support.phone import new_ref
from tests.support.shared_text import SharedText


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.links = host.create_event()["links"]
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    return host


@pytest.fixture
def rosa(server, new_person, host):
    rosa = new_person(server).join(host.code, "Rosa")
    rosa.id = rosa.get("me").json()["person"]
    rosa.topic = rosa.post("topics", title="Bees").json()["ref"]
    rosa.note = rosa.post(f"topics/{rosa.topic}/notes", text="Buzz").json()["ref"]
    return rosa


def code_of(answer):
    return answer.json()["error"]["code"]


def test_muted_person_reads_and_writes_nothing_over_http_and_socket(host, rosa):
    rosa.follow()
    text = SharedText(rosa.live, rosa.topic)
    assert text.open()["may"]
    assert host.put(f"people/{rosa.id}/muting").ok
    text.insert(0, "Buzz")

    refused = [
        rosa.post("topics", title="Wasps"),
        rosa.patch(f"topics/{rosa.topic}", title="Wasps"),
        rosa.put(f"topics/{rosa.topic}/interest"),
        rosa.post(f"topics/{rosa.topic}/notes", text="Zzz"),
        rosa.put("me", name="Wasp"),
        rosa.post("undo", seq=host.get("board").json()["seq"]),
        rosa.put(f"topics/{rosa.topic}/attendance"),
        rosa.post(f"topics/{rosa.topic}/photos", bytes=10),
    ]

    assert [(one.status_code, code_of(one)) for one in refused] == [(403, "muted")] * 8
    assert text.send()["error"]["code"] == "muted"
    me = rosa.get("me").json()
    assert me["muted"]
    assert [action for action, may in me["can"].items() if may] == [
        "board.read",
        "notes.read",
        "book.read",
        "book.agree",
    ]
    assert rosa.get(f"topics/{rosa.topic}").ok
    assert host.get("hidden").json()["muted"] == [{"id": rosa.id, "name": "Rosa"}]
    assert host.delete(f"people/{rosa.id}/muting").ok
    assert rosa.post("topics", title="Wasps").ok
    assert host.get("hidden").json()["muted"] == []


def test_all_that_somebody_wrote_goes_and_comes_back_with_one_undo(host, rosa):
    other = host.post("topics", title="Trees").json()["ref"]
    more = rosa.post(f"topics/{other}/notes", text="Cut them").json()["ref"]
    before = host.get("board").json()

    done = host.put(f"people/{rosa.id}/removal").json()

    kinds = [change["kind"] for change in done["changes"]]
    assert kinds[:2] == ["person.muted", "topic.hidden"]
    assert sorted(kinds[2:]) == ["note.hidden", "note.hidden"]
    assert list(host.get("board").json()["topics"]) == [other]
    hidden = host.get("hidden").json()
    assert {note["id"] for note in hidden["notes"]} == {rosa.note, more}
    assert host.put(f"people/{rosa.id}/removal").json()["changes"] == []

    assert host.post("undo", seq=done["seq"]).ok
    after = host.get("board").json()
    assert (after["topics"], after["people"]) == (before["topics"], before["people"])
    assert rosa.post(f"topics/{other}/notes", text="Plant them").ok


def test_what_somebody_wrote_is_hidden_and_not_what_was_handed_to_them(
    host, rosa, server, new_person
):
    ana = new_person(server).join(host.code, "Ana")
    person = ana.get("me").json()["person"]
    trees = ana.post("topics", title="Trees").json()["ref"]
    written_down = host.post("topics", title="Ferns", scribe_for="Otto").json()["changes"]
    otto, ferns = written_down[0]["data"]["id"], written_down[1]["data"]["id"]
    ana.put(f"topics/{trees}/convener", person=rosa.id)
    rosa.put(f"topics/{rosa.topic}/convener", person=person)
    host.put(f"topics/{ferns}/convener", person=rosa.id)

    host.put(f"people/{rosa.id}/removal")
    assert set(host.get("board").json()["topics"]) == {trees, ferns}
    host.put(f"people/{otto}/removal")
    assert set(host.get("board").json()["topics"]) == {trees}


def test_host_and_cohost_cannot_be_muted(host, server, new_person):
    cohost = new_person(server)
    cohost.code = host.code
    cohost.get(urlsplit(host.links["cohost"]).path)
    cohost.put("me", name="Cora")
    for phone in (host, cohost):
        person = phone.get("me").json()["person"]
        refused = host.put(f"people/{person}/removal")
        assert (refused.status_code, code_of(refused)) == (409, "hosts_speak")
    assert host.put(f"people/{new_ref()}/muting").status_code == 404
