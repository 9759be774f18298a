"""Writing together over real sockets: durable, in order, only one's own, and only who listens."""

from __future__ import annotations

import time

import pytest

from tests.support.phone import Phone, new_ref
from tests.support.shared_text import SharedText


def wait_until(true, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come to this"
        time.sleep(0.02)


class Table:
    """Hanna, the host, and Ana at one session; each has its report open."""

    def __init__(self, server, new_person) -> None:
        self.hanna = new_person(server)
        self.hanna.create_event()
        self.hanna.put("me", name="Hanna").raise_for_status()
        self.topic = new_ref()
        self.hanna.post("topics", ref=self.topic, title="Bees").raise_for_status()
        self.ana = new_person(server).join(self.hanna.code, "Ana")
        self.texts = [self.opened(phone) for phone in (self.hanna, self.ana)]

    def opened(self, phone: Phone, field: str = "body") -> SharedText:
        text = SharedText(phone.live or phone.follow(self.hanna.code), self.topic, field)
        text.open()
        return text

    def report(self):
        return self.hanna.get(f"topics/{self.topic}").json()["report"]


def test_two_write_at_once_and_both_have_every_letter_once(any_server, new_person):
    table = Table(any_server, new_person)
    hers, anas = table.texts

    hers.insert(0, "Bees like lindens. ")
    anas.insert(0, "Wasps too 🐝! ")
    assert hers.send() == {"head": 1}
    assert anas.send() == {"head": 2}
    wait_until(lambda: hers.head == anas.head == 2)

    bees, wasps = "Bees like lindens. ", "Wasps too 🐝! "
    assert str(hers) == str(anas)
    assert str(hers) in (bees + wasps, wasps + bees)
    report = table.report()
    assert report["texts"] == {"body": str(hers).strip()}
    assert len(report["writers"]) == 2


def test_what_was_written_offline_comes_together(server, new_person):
    table = Table(server, new_person)
    hers, anas = table.texts
    hers.insert(0, "one two three")
    hers.send()
    wait_until(lambda: str(anas) == "one two three")

    table.ana.live.close()
    anas.delete(4, 4)
    anas.insert(0, "zero ")
    hers.insert(13, " four")
    hers.send()
    back = Phone(server.base_url)
    back.http.cookies = table.ana.http.cookies
    with back:
        again = SharedText(back.follow(table.hanna.code), table.topic)
        again._doc.apply_update(anas.lacking(b"\0"))
        opened = again.open()
        assert opened["may"] is True
        assert again.send() == {"head": 3}
        wait_until(lambda: hers.head == 3)

    assert str(hers) == str(again) == "zero one three four"


def test_who_has_not_opened_the_text_or_closed_it_hears_nothing(server, new_person):
    table = Table(server, new_person)
    hers, anas = table.texts
    deaf = new_person(server).join(table.hanna.code, "Ben").follow()
    heard: list[object] = []
    deaf.socket.on("text", heard.append)

    assert anas.ask("text.close") == {"error": {"code": "invalid"}}
    closing = {"event": table.hanna.code, "topic": table.topic}
    assert table.ana.live.socket.call("text.close", closing, timeout=5) == {}
    hers.insert(0, "quiet")
    hers.send()
    wait_until(lambda: hers.head == 1 and len(hers.told) == 1)
    deaf.socket.call("follow", {"event": table.hanna.code, "since": None}, timeout=5)

    assert anas.told == []
    assert heard == []


@pytest.mark.parametrize(
    ("update", "code"),
    [
        (b"", "invalid"),
        (b"\0\0\0", "invalid"),
        # A map's entry, a type, an embed; then what comes after nothing.
        (b"\x01\x01\x07\x00\x28\x01\x01t\x01k\x01\x77\x01v\x00", "invalid"),
        (b"\x01\x01\x07\x00\x07\x01\x01t\x00\x00", "invalid"),
        (b"\x01\x01\x07\x00\x05\x01\x01t\x03{}}\x00", "invalid"),
        (b"\x01\x01\x07\x00\x04\x01\x01u\x01a\x00", "invalid"),
        (b"\x01\x01\x07\x05\x04\x01\x01t\x01a\x00", "gap"),
        (b"\x01\x01\x07\x00\x84\x08\x00\x01a\x00", "gap"),
        (b"\x00\x01\x07\x01\x00\x01", "gap"),
    ],
)
def test_poisoned_update_is_refused_and_harms_nobody(server, new_person, update, code):
    table = Table(server, new_person)
    hers, anas = table.texts

    assert anas.write(update) == {"error": {"code": code}}
    hers.insert(0, "still here")
    assert hers.send() == {"head": 1}
    wait_until(lambda: str(anas) == "still here")


def test_nobody_writes_under_anothers_client_id(server, new_person):
    table = Table(server, new_person)
    hers, anas = table.texts
    hers.insert(0, "mine")
    hers.send()
    wait_until(lambda: anas.head == 1)
    before = anas.vector
    hers.insert(4, " too")
    hers._doc.apply_update(anas.lacking(b"\0"))

    assert anas.write(hers.lacking(before)) == {"error": {"code": "not_yours"}}
    assert hers.send() == {"head": 2}


def test_who_may_not_write_is_told_why(server, new_person):
    table = Table(server, new_person)
    nameless = new_person(server)
    nameless.code = table.hanna.code
    nameless.get("me").raise_for_status()  # which brings the cookie, as every page does
    text = table.opened(nameless)
    text.insert(0, "who am I?")

    assert text.send() == {"error": {"code": "name_needed"}}
    nameless.put("me", name="Nia").raise_for_status()
    assert text.send() == {"head": 1}
    table.hanna.put("phase", phase="closed").raise_for_status()
    text.insert(0, "too late")
    assert text.send() == {"error": {"code": "not_now"}}
    assert text.open()["may"] is False


def test_hidden_topics_text_is_for_hosts_alone(server, new_person):
    table = Table(server, new_person)
    hers, anas = table.texts
    table.hanna.put(f"topics/{table.topic}/hiding").raise_for_status()

    hers.insert(0, "between us")
    assert hers.send() == {"head": 1}
    wait_until(lambda: hers.head == 1 and len(hers.told) == 1)

    assert anas.told == []
    assert anas.open() == {"error": {"code": "no_longer_there"}}
    assert anas.write(b"\0\0") == {"error": {"code": "no_longer_there"}}
    assert "between us" not in table.ana.get("/e/" + table.hanna.code + "/book.json").text
    versions = table.ana.get(f"topics/{table.topic}/texts/body/versions")
    assert versions.json()["error"]["code"] == "no_longer_there"


def test_words_are_told_to_the_boards_now_and_then_and_never_forgotten(server, new_person):
    table = Table(server, new_person)
    hers, _ = table.texts
    for n in range(6):
        hers.insert(0, f"word{n} ")
        hers.send()

    def is_told(change):
        return change["kind"] == "report.written" and change["data"]["words"] == 6

    change = table.ana.live.wait_for(is_told, 10)
    assert (change["by"], change["data"]) == (None, {"topic": table.topic, "words": 6})
    told = [c for c in table.ana.live.changes if c["kind"] == "report.written"]
    assert len(told) == 2
    assert table.hanna.get("board").json()["topics"][table.topic]["words"] == 6


def test_pens_are_told_and_put_down_with_the_phone(server, new_person):
    table = Table(server, new_person)
    _, anas = table.texts
    heard = []
    table.hanna.live.socket.on("pens", lambda told: heard.append(told["pens"]))
    ana = table.ana.get("me").json()["person"]

    assert anas.ask("text.pen") == {}
    wait_until(lambda: heard == [[{"person": ana, "field": "body"}]])
    table.ana.live.close()
    wait_until(lambda: heard[-1] == [])
