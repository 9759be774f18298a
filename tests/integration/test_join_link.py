"""Renewing the link that everybody has: who is in is led on, and nobody else learns where to."""

from __future__ import annotations

import json
import re
import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from openspace.commands.importing import import_event
from openspace.imports.reading import read_outline
from openspace.store.tables import FormerCodeRow
from tests.integration.api import SITE, Caller
from tests.integration.test_links import open_link
from tests.support.phone import new_ref
from tests.support.pictures import in_parts, noise
from tests.support.shared_text import SharedText

PAGES = (
    "",
    "/topics/bees-0001",
    "/host",
    "/wall",
    "/door/some-room",
    "/poster",
    "/paper",
    "/paper/grid",
    "/book",
    "/book/1",
    "/book/1/book.md",
    "/book.json",
    "/agenda.ics",
    "/agenda/mine",
    "/schedule.xml",
    "/progress/book.pdf",
    "/qr.svg",
    "/topics/bees-0001/qr.svg",
)
NO_MORE = {"seq": -1, "digest": ""}
READS = (
    "board",
    "changes",
    "replay",
    "me",
    "topics/bees-0001",
    "editions",
    "rehearsal",
    "log",
    "contributions",
)


def prepared(server, new_person):
    """An event with a topic and an edition; its host, and Rosa who gave a name."""
    host = new_person(server)
    host.create_event(rooms=("Library",))
    host.join(host.code, "Hanna")
    host.put("phase", phase="marketplace")
    rosa = new_person(server).join(host.code, "Rosa")
    assert rosa.post("topics", ref="bees-0001", title="Bees").ok
    assert host.post("editions").ok
    return host, rosa


def renew(host, **wish):
    answer = host.post("links/join", **wish)
    assert answer.ok, answer.text
    return answer.json()


def page(phone, path):
    return phone.http.get(phone.base_url + path, allow_redirects=False, timeout=20)


def error_of(answer):
    return answer.json()["error"]


def test_member_is_led_on_and_outsider_is_out_also_on_the_socket(any_server, new_person):
    host, rosa = prepared(any_server, new_person)
    outsider = new_person(any_server)
    old = outsider.code = host.code
    outside, inside = outsider.follow(), rosa.follow()
    heard, is_told = [], threading.Event()

    def hear(name, *said):
        heard.append(json.dumps(said))
        if name == "beat" and said[0] == NO_MORE:
            is_told.set()

    outside.socket.on("*", hear)
    assert outside.socket.call("beat", old)["every"] > 0
    assert rosa.put("topics/bees-0001/interest").ok
    outside.wait_for(lambda change: change["kind"] == "interest.marked")
    before = list(outside.received)

    made = renew(host)
    new = made["code"]

    assert new != old
    assert made["link"].endswith(f"/{new[:4]}-{new[4:]}")
    wish = {"event": old, "since": 0}
    told = {"error": {"code": "code_renewed", "event": new}}
    assert inside.socket.call("follow", wish) == told
    host.code = rosa.code = new
    rosa.follow(since=0)
    rosa.wait_for(lambda change: change["kind"] == "event.join_link_renewed")
    assert rosa.get("board").json()["event"]["code"] == new
    assert host.post("topics", title="Wasps").ok
    rosa.wait_for(lambda change: change["kind"] == "topic.proposed" and change["seq"] > 10)
    assert is_told.wait(10)
    assert outside.socket.call("follow", wish) == {"error": {"code": "not_found"}}
    assert outside.received == before
    assert not [said for said in heard if new in said or "Wasps" in said]


def test_pages_and_api_lead_on_who_is_in_and_know_nothing_for_others(server, new_person):
    host, rosa = prepared(server, new_person)
    outsider, old = new_person(server), host.code
    outsider.code = old
    outsider.get("me")
    nobody = new_person(server)
    nobody.code = old

    new = renew(host)["code"]

    for below in PAGES:
        led = page(rosa, f"/e/{old}{below}?lang=en")
        assert (led.status_code, led.headers["Location"]) == (302, f"/e/{new}{below}?lang=en")
        assert led.headers["Cache-Control"] == "no-store"
        for stranger in (outsider, nobody):
            refused = page(stranger, f"/e/{old}{below}")
            assert (refused.status_code, new in refused.text) == (404, False), below
    assert "There is no event with this code." in page(outsider, f"/e/{old}").text
    for below in READS:
        led = error_of(rosa.get(below))
        assert (led["code"], led["event"]) == ("code_renewed", new), below
        for stranger in (outsider, nobody):
            refused = stranger.get(below)
            assert (error_of(refused)["code"], error_of(refused)["what"]) == ("not_found", "event")
            assert new not in refused.text
    for method, path, wish in (
        ("post", "topics", {"title": "Wasps"}),
        ("put", "me", {"name": "X"}),
        ("delete", "topics/bees-0001/interest", {}),
    ):
        assert error_of(getattr(rosa, method)(path, **wish))["event"] == new
        assert error_of(getattr(outsider, method)(path, **wish))["code"] == "not_found"
    assert rosa.get("board").status_code == 410


@pytest.mark.parametrize("typed", ["{0}", "{0}/1", "join?code={0}"])
def test_short_addresses_of_the_old_code_lead_on_who_is_in_alone(server, new_person, typed):
    host, rosa = prepared(server, new_person)
    outsider = new_person(server)
    shown = f"{host.code[:4]}-{host.code[4:]}".lower()

    new = renew(host)["code"]

    address = f"{server.base_url}/{typed.format(shown)}"
    topic = "/topics/bees-0001" if typed.endswith("/1") else ""
    assert rosa.http.get(address, timeout=20).url == f"{server.base_url}/e/{new}{topic}"
    refused = outsider.http.get(address, timeout=20)
    assert (refused.status_code, new in refused.text) == (404, False)


def test_walls_and_hosts_who_came_by_their_links_are_led_on(server, new_person):
    host, wall, cohost = (new_person(server) for _ in range(3))
    links = host.create_event()["links"]
    open_link(wall, links["wall"])
    open_link(cohost, links["cohost"])
    old = host.code

    new = renew(host)["code"]

    assert page(wall, f"/e/{old}/wall").headers["Location"] == f"/e/{new}/wall"
    assert page(cohost, f"/e/{old}/host").headers["Location"] == f"/e/{new}/host"
    late = new_person(server)
    assert open_link(late, links["wall"]).headers["Location"] == f"/e/{new}/wall"


def test_the_same_wish_is_answered_the_same_also_under_the_old_code(any_server, new_person):
    host, _ = prepared(any_server, new_person)
    ref = new_ref()

    first = renew(host, ref=ref)
    again = renew(host, ref=ref)
    host.code = first["code"]
    once_more = renew(host, ref=ref)

    assert first == again == once_more
    assert host.get("me").json()["role"] == "host"
    entries = host.get("log").json()["entries"]
    kinds = [[part["kind"] for part in entry["parts"]] for entry in entries]
    assert kinds.index(["event.join_link_renewed"]) == 0
    assert kinds.count(["event.join_link_renewed"]) == 1
    assert not entries[0]["undoable"]


def test_only_the_host_renews_it(server, new_person):
    host, rosa = prepared(server, new_person)
    cohost = new_person(server)
    open_link(cohost, host.post("links/cohost").json()["link"])
    cohost.code = host.code

    for other in (cohost, rosa):
        assert error_of(other.post("links/join"))["code"] == "not_allowed"

    assert host.get("board").json()["event"]["code"] == host.code


def test_renewed_twice_every_old_code_leads_to_the_newest(server, new_person):
    host, rosa = prepared(server, new_person)
    first = host.code
    second = host.code = renew(host)["code"]
    third = renew(host)["code"]

    for old in (first, second):
        assert page(rosa, f"/e/{old}").headers["Location"] == f"/e/{third}"
    told = page(rosa, f"/e/{third}").text
    assert json.dumps(sorted([first, second]), separators=(",", ":")) in told.replace(", ", ",")


def test_letters_written_around_the_renewal_are_kept(any_server, new_person):
    host, rosa = prepared(any_server, new_person)
    ben = new_person(any_server).join(host.code, "Ben")
    text, other = (SharedText(one.follow(), "bees-0001") for one in (rosa, ben))
    text.open(), other.open()
    text.insert(0, "Before. ")
    assert text.send() == {"head": 1}
    text.insert(len("Before. "), "Meanwhile. ")

    new = renew(host)["code"]

    refused = {"error": {"code": "code_renewed", "event": new}}
    assert (text.send(), other.open()) == (refused, refused)
    rosa.code = ben.code = new
    moved, others = (SharedText(one.follow(), "bees-0001") for one in (rosa, ben))
    moved.open(), others.open()
    assert str(others) == "Before. "
    assert moved.write(text.lacking(moved.theirs)) == {"head": 2}
    others.open()
    assert str(others) == "Before. Meanwhile. "
    said = rosa.get("topics/bees-0001").json()["report"]["texts"]["body"]
    assert said == "Before. Meanwhile."
    written = rosa.wait_for(lambda change: change["kind"] == "report.written")
    assert written["data"] == {"topic": "bees-0001", "words": 2}


def test_words_that_were_not_told_yet_are_told_under_the_new_code(server, new_person):
    host, rosa = prepared(server, new_person)
    text = SharedText(rosa.follow(), "bees-0001")
    text.open()
    text.insert(0, "One")
    text.send()
    rosa.wait_for(lambda change: change["kind"] == "report.written")
    text.insert(3, " two three")
    text.send()

    rosa.code = renew(host)["code"]

    rosa.follow(since=0)
    rosa.wait_for(lambda change: change["data"] == {"topic": "bees-0001", "words": 3})


def test_every_process_leads_on_and_forgets_the_old_code(
    new_server, new_person, postgres_url, redis_url
):
    settings = {
        "OPENSPACE_DATABASE_URL": postgres_url,
        "OPENSPACE_REDIS_URL": redis_url,
        "OPENSPACE_SECRET": new_ref(),
    }
    one, other = new_server(**settings), new_server(**settings)
    host, rosa, outsider = new_person(one), new_person(other), new_person(other)
    host.create_event()
    host.put("phase", phase="marketplace")
    old = outsider.code = host.code
    rosa.join(old, "Rosa")
    outside, heard = outsider.follow(), []
    is_told = threading.Event()
    outside.socket.on("*", lambda *said: heard.append(json.dumps(said)))
    outside.socket.on("beat", lambda told: is_told.set() if told == NO_MORE else None)
    assert outside.socket.call("beat", old)["every"] > 0
    before = list(outside.received)

    new = host.code = renew(host)["code"]

    assert error_of(rosa.get("me"))["event"] == new
    rosa.code = new
    rosa.follow()
    assert host.post("topics", title="Wasps", scribe_for="Ben").ok
    rosa.wait_for(lambda change: change["kind"] == "topic.proposed")
    assert is_told.wait(10)
    assert [outsider.get("board").status_code for _ in range(3)] == [404] * 3
    assert outside.received == before
    assert not [said for said in heard if new in said or "Wasps" in said]


# ------------------------------------------------------------------ rehearsing


def test_rehearsal_stays_with_its_event_and_never_says_its_new_code(server, new_person):
    host, stranger = new_person(server), new_person(server)
    host.create_event()
    old = host.code
    rehearsal = stranger.code = host.post("rehearsal").json()["code"]

    host.code = renew(host)["code"]

    assert host.get("rehearsal").json() == {"code": rehearsal}
    assert host.post("rehearsal").json() == {"code": rehearsal}
    told = stranger.get("changes", since=0).text + page(stranger, f"/e/{rehearsal}").text
    assert (old in told, host.code in told) == (True, False)
    assert host.delete("rehearsal").json() == {"deleted": rehearsal}
    assert host.get("rehearsal").json() == {"code": None}
    assert host.post("rehearsal").ok
    whole = f"/api/events/{host.code}"
    assert host.delete(whole, code=host.code).json() == {"deleted": host.code}


def test_crowd_of_a_rehearsal_comes_along_when_its_code_is_renewed(server, new_person):
    host = new_person(server)
    host.create_event()
    real = host.code
    host.code = host.post("rehearsal").json()["code"]
    host.follow()
    host.wait_for(lambda change: change["kind"] == "topic.proposed", 60)

    host.code = renew(host)["code"]

    newest = host.get("board").json()["seq"]
    host.follow(since=newest)
    host.wait_for(lambda change: change["kind"] != "event.join_link_renewed", 60)
    host.code = real
    assert host.delete("rehearsal").ok


# ------------------------------------------------------------------ in one process


def test_board_and_page_at_hand_are_given_to_nobody_by_the_old_code(own_app):
    host, newcomer = Caller(own_app), Caller(own_app)
    host.create_event()
    address = f"/api/events/{host.code}/board"
    assert newcomer.http.get(address, base_url=SITE).status_code == 200
    assert Caller(own_app).http.get(f"/e/{host.code}", base_url=SITE).status_code == 200

    new = host.send("POST", "links/join")["code"]

    for _ in range(3):
        assert newcomer.http.get(address, base_url=SITE).status_code == 404
        assert Caller(own_app).http.get(f"/e/{host.code}", base_url=SITE).status_code == 404
    assert newcomer.http.get(f"/api/events/{new}/board", base_url=SITE).status_code == 200


def test_deleted_board_is_not_at_hand_either(own_app):
    host = Caller(own_app)
    host.create_event()
    assert host.try_to("GET", "board").status_code == 200
    host.send("DELETE", "", code=host.code)

    assert [host.try_to("GET", "board").status_code for _ in range(3)] == [404] * 3


def test_code_that_an_event_had_is_given_to_no_other(own_app):
    host = Caller(own_app)
    host.create_event()
    old = host.code
    book = host.http.get(f"/e/{old}/book.json", base_url=SITE).data
    host.code = host.send("POST", "links/join")["code"]
    outline = read_outline(book, datetime.now(UTC))

    made = import_event(own_app.house, outline)

    assert made.created.code not in (old, host.code)
    host.send("DELETE", "", code=host.code)
    count = select(func.count()).select_from(FormerCodeRow)
    assert own_app.house.database.read(lambda db: db.scalar(count)) == 0
    assert import_event(own_app.house, outline).created.code == old


def test_photos_also_one_that_is_half_sent_and_editions_are_kept(own_app):
    host = Caller(own_app)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("PUT", "phase", phase="marketplace")
    host.send("POST", "topics", ref="bees-0001", title="Bees")
    host.post_photo("bees-0001", "photo-0001", alt="Hives")
    host.send("POST", "editions")
    picture = noise(500, 400)
    (_, first), (offset, second), *rest = in_parts(picture)
    host.send("POST", "topics/bees-0001/photos", ref="photo-0002", bytes=len(picture))
    host.send_part("photo-0002", 0, first)

    host.code = host.send("POST", "links/join")["code"]

    assert host.send("GET", "photos/photo-0002/parts")["arrived"] == len(first)
    answers = [host.send_part("photo-0002", at, part) for at, part in ((offset, second), *rest)]
    assert answers[-1].get_json()["done"] is True
    stranger = Caller(own_app)
    for id_ in ("photo-0001", "photo-0002-small"):
        shown = stranger.http.get(f"/e/{host.code}/photos/{id_}.jpg", base_url=SITE)
        assert (shown.status_code, shown.content_type) == (200, "image/jpeg")
    edition = stranger.http.get(f"/e/{host.code}/book/1", base_url=SITE).text
    assert f"/e/{host.code}/photos/photo-0001.jpg" in edition
    alone = stranger.http.get(f"/e/{host.code}/book/1/book.html", base_url=SITE)
    assert "data:image/jpeg;base64," in alone.text


def test_calendars_know_the_sessions_again_under_another_address(own_app):
    host = Caller(own_app)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("PUT", "phase", phase="marketplace")
    host.send("POST", "topics", ref="bees-0001", title="Bees")
    board = host.send("GET", "board")
    slot = {"round": next(iter(board["rounds"])), "room": next(iter(board["rooms"]))}
    host.send("PUT", "topics/bees-0001/placement", **slot)
    mine = host.http.get(f"/e/{host.code}/agenda/mine", base_url=SITE).headers["Location"]
    before = host.http.get(f"/e/{host.code}/agenda.ics", base_url=SITE).text

    host.code = host.send("POST", "links/join")["code"]

    stranger = Caller(own_app)
    assert stranger.http.get(mine, base_url=SITE).status_code == 404
    after = stranger.http.get(f"/e/{host.code}/agenda.ics", base_url=SITE).text
    assert re.findall("UID:.*", after) == re.findall("UID:.*", before) != []
