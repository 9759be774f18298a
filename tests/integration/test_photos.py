"""Photos: in parts that may come twice or after a cut, seen by whom they may be seen."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select

from openspace.commands import uploads as posting
from openspace.domain.photos import PHOTO_BYTES, UNDER_WAY
from openspace.store import photo_files
from openspace.store.tables import PhotoRow
from openspace.web import uploads as taking
from tests.integration.api import SITE, Caller, fill_budgets
from tests.support.pictures import PART, in_parts, noise, opened, photo

ID = "photo-0001"
RAW = "application/octet-stream"


class Day:
    """A marketplace with a host, Ana and her topic, Ben, and a guest without a name."""

    def __init__(self, running):
        self.running = running
        self.data = running.flask.extensions["openspace"].settings.data
        fill_budgets(running)
        self.host, self.ana, self.ben, self.guest = (Caller(running) for _ in range(4))
        self.host.create_event()
        self.code = self.host.code
        for caller, name in ((self.host, "Hanna"), (self.ana, "Ana"), (self.ben, "Ben")):
            caller.code = self.code
            caller.send("PUT", "me", name=name)
        self.guest.code = self.code
        self.ana.send("POST", "topics", ref="bees-0001", title="Bees")

    def begin(self, size, ref=ID, who=None, **more):
        return (who or self.ana).try_to(
            "POST", "topics/bees-0001/photos", ref=ref, bytes=size, **more
        )

    def picture(self, who, id_=ID, small=""):
        return who.http.get(f"/e/{self.code}/photos/{id_}{small}.jpg", base_url=SITE)

    def seen(self, who):
        photos = who.send("GET", "topics/bees-0001")["report"]["photos"]
        return [(one["id"], one["shown"]) for one in photos]

    def counted(self):
        return self.ben.send("GET", "board")["topics"]["bees-0001"]["photos"]


@pytest.fixture
def day(running):
    return Day(running)


def refusal(answer):
    error = answer.get_json()["error"]
    return answer.status_code, error["code"], error.get("problem") or error.get("what")


# ------------------------------------------------------------------ coming in parts


def test_parts_may_come_twice_overlap_or_run_ahead(day):
    content = noise(900, 700)
    assert len(content) > 3 * PART
    parts = list(in_parts(content))
    begun = day.begin(len(content))
    assert (begun.status_code, begun.get_json()["changes"]) == (200, [])

    def put(offset, part):
        return day.ana.send_part(ID, offset, part).get_json()

    assert put(*parts[0]) == {"bytes": len(content), "arrived": PART, "done": False}
    assert put(*parts[0])["arrived"] == PART
    assert put(*parts[2])["arrived"] == PART
    assert put(PART // 2, content[PART // 2 : PART // 2 + PART])["arrived"] == PART * 3 // 2
    assert day.ana.send("GET", f"photos/{ID}/parts")["arrived"] == PART * 3 // 2
    for offset, part in parts[1:-1]:
        assert put(offset, part)["done"] is False
    last = put(*parts[-1])

    assert last["done"] is True
    assert [change["kind"] for change in last["answer"]["changes"]] == ["photo.offered"]
    again = put(*parts[-1])
    assert (again["done"], again["arrived"], again["bytes"]) == (True, last["bytes"], last["bytes"])
    assert opened(day.picture(day.ana).data).size == (900, 700)
    assert opened(day.picture(day.ana, small="-small").data).size == (480, 373)
    assert photo_files.arriving(day.data, day.code) == set()


def test_upload_goes_on_where_it_was_after_a_kill(new_server, new_person):
    server = new_server()
    ana = new_person(server)
    ana.create_event()
    ana.put("me", name="Ana")
    ana.post("topics", ref="bees-0001", title="Bees").raise_for_status()
    content = noise(900, 700)
    wish = {"ref": ID, "bytes": len(content), "alt": "Bees"}
    ana.post("topics/bees-0001/photos", **wish).raise_for_status()
    parts = list(in_parts(content))
    for offset, part in parts[:2]:
        ana.send_part(ID, offset, part).raise_for_status()

    server.kill()
    server.start()

    assert ana.post("topics/bees-0001/photos", **wish).json()["changes"] == []
    assert ana.get(f"photos/{ID}/parts").json()["arrived"] == 2 * PART
    for offset, part in parts[2:-1]:
        assert ana.send_part(ID, offset, part).json()["done"] is False
    last = ana.send_part(ID, *parts[-1]).json()
    assert [change["kind"] for change in last["answer"]["changes"]] == ["photo.posted"]
    server.kill()
    server.start()
    assert ana.send_part(ID, *parts[-1]).json()["done"] is True
    found = ana.get(f"/e/{ana.code}/photos/{ID}.jpg")
    assert opened(found.content).size == (900, 700)


def test_last_part_sent_many_times_at_once_makes_one_photo(day):
    content = photo()
    day.begin(len(content))

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: day.ana.send_part(ID, 0, content), range(8)))

    told = [answer.get_json() for answer in answers]
    assert [one["done"] for one in told] == [True] * 8
    assert sum("answer" in one for one in told) == 1
    entries = day.host.send("GET", "log")["entries"]
    kinds = [part["kind"] for entry in entries for part in entry["parts"]]
    assert kinds.count("photo.offered") == 1


def test_part_is_bounded_and_only_what_was_announced_is_kept(day):
    content = photo()
    day.begin(len(content))

    assert refusal(day.ana.send_part(ID, 0, b"x" * (PART + 1)))[:2] == (413, "too_large")
    path = f"/api/events/{day.code}/photos/{ID}/parts"
    assert refusal(day.ana.try_to("PUT", f"{path}?offset=0")) == (400, "invalid", "not_raw")
    for offset in ("-1", "x", "1e3", ""):
        answer = day.ana.http.put(
            f"{path}?offset={offset}", data=b"x", content_type=RAW, base_url=SITE
        )
        assert answer.status_code == 400, offset
    assert day.ana.send_part(ID, 0, content + b"<script>").get_json()["done"] is True


def test_nobody_sends_or_asks_for_the_parts_of_somebody_else(day):
    day.begin(len(photo()))

    for who in (day.ben, day.host, day.guest):
        assert refusal(who.send_part(ID, 0, photo()))[:2] == (403, "not_yours")
        assert refusal(who.try_to("GET", f"photos/{ID}/parts"))[:2] == (403, "not_yours")
    assert day.ana.send("GET", f"photos/{ID}/parts")["arrived"] == 0
    assert refusal(day.ana.send_part("no-such-photo", 0, b"x")) == (404, "not_found", "photo")


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        ({"bytes": PHOTO_BYTES + 1}, "photo_too_big"),
        ({"bytes": 2**63}, "photo_too_big"),
        ({"bytes": 0}, "too_small"),
        ({"bytes": 9, "type": "image/svg+xml"}, "no_photo_type"),
        ({"bytes": 9, "type": "image/heic"}, "no_photo_type"),
        ({"bytes": 9, "alt": "x" * 301}, "too_long"),
    ],
)
def test_upload_that_cannot_become_a_photo_is_not_begun(day, wish, problem):
    answer = day.ana.try_to("POST", "topics/bees-0001/photos", ref=ID, **wish)

    assert refusal(answer) == (400, "invalid", problem)
    assert refusal(day.ana.send_part(ID, 0, b"x")) == (404, "not_found", "photo")


def test_what_is_no_picture_is_forgotten_and_another_can_be_sent(day):
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    day.begin(len(svg))

    assert refusal(day.ana.send_part(ID, 0, svg)) == (400, "invalid", "no_picture")

    assert refusal(day.ana.send_part(ID, 0, svg)) == (404, "not_found", "photo")
    assert photo_files.arriving(day.data, day.code) == set()
    assert day.counted() == 0
    day.ana.post_photo("bees-0001", "photo-0002")
    assert day.seen(day.ana) == [("photo-0002", False)]


def test_uploads_under_way_are_bounded_and_one_can_be_given_up(day):
    for number in range(UNDER_WAY):
        assert day.begin(9, ref=f"upload-{number}").status_code == 200
    assert refusal(day.begin(9)) == (429, "too_many", "photos_under_way")
    assert day.begin(9, who=day.ben).status_code == 200

    given_up = day.ana.send("PUT", "photos/upload-0/removal")

    assert given_up["changes"] == []
    assert day.begin(9, ref="upload-again").status_code == 200


def test_photos_of_one_participant_and_of_the_event_are_bounded(day, monkeypatch):
    monkeypatch.setattr(posting, "PERSON_MOST", 2)
    for ref in ("photo-0001", "photo-0002"):
        day.ana.post_photo("bees-0001", ref)
        day.host.post_photo("bees-0001", f"host-{ref}")
    day.ana.send("PUT", "photos/photo-0001/removal")

    assert refusal(day.begin(9, ref="photo-0003")) == (429, "too_many", "photos")
    day.host.post_photo("bees-0001", "host-photo-3")

    taken = sum(path.stat().st_size for path in (day.data / "uploads" / day.code).iterdir())
    monkeypatch.setattr(posting, "EVENT_BYTES", taken + 100)
    assert refusal(day.begin(101, ref="more-0001", who=day.host)) == (
        429,
        "too_many",
        "photo_bytes",
    )
    assert day.begin(100, ref="more-0002", who=day.host).status_code == 200


def test_photos_leave_the_disk_to_the_database(day, monkeypatch):
    day.begin(len(photo()))
    monkeypatch.setattr(taking, "SPARE", 2**60)

    assert refusal(day.ana.send_part(ID, 0, photo())) == (429, "too_many", "disk")

    monkeypatch.undo()
    assert day.ana.send_part(ID, 0, photo()).get_json()["done"] is True


def test_upload_that_never_came_is_swept_after_a_day(day):
    content = noise(900, 700)
    day.begin(len(content))
    day.begin(len(content), ref="fresh-0001")
    for id_ in (ID, "fresh-0001"):
        day.ana.send_part(id_, 0, content[:PART])

    def age(db):
        row = db.scalars(select(PhotoRow).where(PhotoRow.id == ID)).all()[-1]
        row.at -= timedelta(days=1, seconds=1)

    day.running.house.database.write(age)
    day.ana.post_photo("bees-0001", "photo-0002")

    assert refusal(day.ana.send_part(ID, PART, content[PART:][:PART])) == (
        404,
        "not_found",
        "photo",
    )
    assert photo_files.arrived(day.data, day.code, ID) == 0
    assert day.ana.send("GET", "photos/fresh-0001/parts")["arrived"] == PART


def test_photo_needs_a_name_and_open_notes_but_what_was_begun_may_be_finished(day):
    assert refusal(day.begin(9, who=day.guest))[:2] == (409, "name_needed")
    day.begin(len(photo()))
    day.host.send("PUT", "phase", phase="closed")

    assert refusal(day.begin(9, ref="photo-0002"))[:2] == (409, "not_now")
    assert day.ana.send_part(ID, 0, photo()).get_json()["done"] is True


# ------------------------------------------------------------------ who sees it


def test_photo_waits_for_the_host_seen_by_author_and_hosts_alone(day):
    day.ana.post_photo("bees-0001", ID, alt="Bees")

    assert {name: day.seen(getattr(day, name)) for name in ("ana", "host", "ben", "guest")} == {
        "ana": [(ID, False)],
        "host": [(ID, False)],
        "ben": [],
        "guest": [],
    }
    assert [day.picture(who).status_code for who in (day.ana, day.host, day.ben)] == [200, 200, 404]
    assert [one["alt"] for one in day.host.send("GET", "hidden")["waiting"]] == ["Bees"]
    assert day.counted() == 0
    assert "Bees" not in str(day.ben.send("GET", "changes?since=5")["changes"][-1])

    agreed = day.host.send("PUT", f"photos/{ID}/showing")

    assert [change["kind"] for change in agreed["changes"]] == ["photo.shown"]
    assert day.seen(day.ben) == [(ID, True)]
    assert day.counted() == 1
    assert day.host.send("GET", "hidden")["waiting"] == []
    assert [day.picture(who).status_code for who in (day.ben, day.guest)] == [200, 200]


def test_photo_is_shown_at_once_where_the_host_trusts_the_room_or_posts_it(day):
    posted = day.host.post_photo("bees-0001", "host-photo")
    changed = day.host.send("PATCH", "", trusts_photos=True)
    trusted = day.ana.post_photo("bees-0001", ID)

    assert changed["changes"][0]["data"]["trusts_photos"] is True
    for answer in (posted, trusted):
        assert [one["kind"] for one in answer["answer"]["changes"]] == ["photo.posted"]
    assert day.seen(day.ben) == [("host-photo", True), (ID, True)]
    assert day.counted() == 2


@pytest.mark.parametrize("thing", ["removal", "hiding", "topic"])
def test_photo_taken_away_is_gone_for_everybody_but_hosts_and_comes_back(day, thing):
    day.ana.post_photo("bees-0001", ID, alt="Shameful")
    day.host.send("PUT", f"photos/{ID}/showing")
    who = day.ana if thing == "removal" else day.host
    path = "topics/bees-0001/hiding" if thing == "topic" else f"photos/{ID}/{thing}"

    who.send("PUT", path)

    for small in ("", "-small"):
        found = [day.picture(one, small=small).status_code for one in (day.ben, day.ana, day.host)]
        assert found == [404, 404, 200]
    assert "Shameful" not in str(day.ben.send("GET", "changes?since=0"))
    who.send("DELETE", path)
    assert day.seen(day.ben) == [(ID, True)]
    assert day.picture(day.ben).status_code == 200
    assert day.counted() == 1


def test_word_taken_back_by_undo_lets_the_photo_wait_again(day):
    day.ana.post_photo("bees-0001", ID, alt="Bees")
    agreed = day.host.send("PUT", f"photos/{ID}/showing")

    undone = day.host.send("POST", "undo", seq=agreed["seq"])

    assert [change["kind"] for change in undone["changes"]] == ["photo.offered"]
    assert (day.seen(day.ben), day.seen(day.ana)) == ([], [(ID, False)])
    assert day.picture(day.ben).status_code == 404
    assert '"alt"' not in str(day.ben.send("GET", "changes?since=0")).replace("'", '"')
    assert day.counted() == 0


def test_undoing_a_post_removes_the_photo(day):
    posted = day.host.post_photo("bees-0001", ID)["answer"]

    undone = day.host.send("POST", "undo", seq=posted["seq"])

    assert [change["kind"] for change in undone["changes"]] == ["photo.removed"]
    assert day.seen(day.host) == []
    day.host.send("DELETE", f"photos/{ID}/removal")
    assert day.seen(day.host) == [(ID, True)]


def test_picture_is_kept_by_its_reader_alone_and_asked_for_again(day):
    day.host.post_photo("bees-0001", ID)

    first = day.picture(day.ben)
    again = day.ben.http.get(
        f"/e/{day.code}/photos/{ID}.jpg",
        headers={"If-None-Match": first.headers["ETag"]},
        base_url=SITE,
    )

    assert first.headers["Content-Type"] == "image/jpeg"
    assert first.headers["X-Content-Type-Options"] == "nosniff"
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert (again.status_code, again.data) == (304, b"")


def test_photo_of_one_event_is_not_found_in_another(day):
    day.host.post_photo("bees-0001", ID)
    other = Caller(day.running)
    other.create_event()

    found = other.http.get(f"/e/{other.code}/photos/{ID}.jpg", base_url=SITE)

    assert found.status_code == 404


def test_lost_file_is_not_found_and_no_fault(day):
    day.host.post_photo("bees-0001", ID)
    photo_files.path_of(day.data, day.code, ID).unlink()

    assert day.picture(day.ben).status_code == 404
    assert day.picture(day.ben, small="-small").status_code == 200
