"""The book's files over HTTP: made once, said how far they are, and new when the book is."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from icalendar import Calendar

from openspace.export.formats import FORMATS


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event("What do we need?", title="Riverside")
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    return host


def place(person, title):
    topic = person.post("topics", title=title).json()["ref"]
    board = person.get("board").json()
    taken = {(t["slot"] or {}).get("room") for t in board["topics"].values()}
    room = next(key for key in board["rooms"] if key not in taken)
    person.put(f"topics/{topic}/placement", round=min(board["rounds"]), room=room)
    return topic, room


def of(person, path):
    return person.get(f"/e/{person.code}/{path}")


def titles(answer):
    return [str(event["summary"]) for event in Calendar.from_ical(answer.content).walk("VEVENT")]


def test_every_file_comes_under_its_name_and_is_the_same_until_the_book_changes(host):
    place(host, "Bees")
    for file, made in FORMATS.items():
        first, again = of(host, file), of(host, file)
        assert first.headers["Content-Type"] == made.media_type, file
        assert first.headers["Content-Disposition"].endswith(f'-{file}"')
        assert (first.headers["ETag"], first.content) == (again.headers["ETag"], again.content)
    host.post("topics", title="Wasps")
    assert "Wasps" in of(host, "book.md").text


def test_a_page_is_not_sent_again_while_it_is_the_same(host):
    tag = of(host, "book").headers["ETag"]
    url = f"{host.base_url}/e/{host.code}/book"
    same = host.http.get(url, headers={"If-None-Match": tag})
    host.put("me/consent", agrees=True)
    newer = host.http.get(url, headers={"If-None-Match": tag})
    assert (same.status_code, newer.status_code) == (304, 200)


def test_a_long_file_says_how_far_it_is_and_then_is_there(host):
    deadline = time.monotonic() + 60
    while not (told := of(host, "progress/book.zip").json())["ready"]:
        assert set(told) == {"ready", "done", "of"}
        assert time.monotonic() < deadline
        time.sleep(0.1)
    names = zipfile.ZipFile(io.BytesIO(of(host, "book.zip").content)).namelist()
    assert "book.md" in names


def test_calendars_follow_the_whole_a_room_and_ones_own_without_a_cookie(host, new_person, server):
    ana = new_person(server).join(host.code, "Ana")
    _, room = place(host, "Bees")
    wasps, _ = place(ana, "Wasps")
    ana.delete(f"topics/{wasps}/placement")
    place(ana, "Ants")
    mine = ana.get(f"/e/{ana.code}/agenda/mine").url
    stranger = new_person(server)
    stranger.code = host.code

    assert sorted(titles(of(stranger, "agenda.ics"))) == ["Ants", "Bees"]
    assert titles(of(stranger, f"agenda/rooms/{room}.ics")) == ["Bees"]
    assert titles(stranger.http.get(mine)) == ["Ants"]
    assert stranger.http.get(mine[:-5] + "x.ics").status_code == 404


def test_what_was_not_asked_for_is_in_no_file(host):
    host.put("me/consent", agrees=False)
    place(host, "Bees")
    for file in ("book", "book.md", "book.json", "sessions.csv", "book.html"):
        assert "Hanna" in of(host, file).text, file
        assert "Hanna" not in of(host, f"{file}?names=none").text, file
        assert of(host, f"{file}?names=some").status_code == 400


def test_a_closed_book_still_gives_its_agenda_and_its_editions(host, new_person, server):
    place(host, "Bees")
    host.post("editions")
    host.patch(f"/api/events/{host.code}", book_open=False)
    stranger = new_person(server)
    stranger.code = host.code

    answers = {path: of(stranger, path).status_code for path in ("book.md", "agenda.ics", "book/1")}

    assert answers == {"book.md": 409, "agenda.ics": 200, "book/1": 200}
    host.put("editions/1/hiding")
    assert of(stranger, "book/1/book.md").status_code == 404
