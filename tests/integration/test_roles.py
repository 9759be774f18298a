"""Every route for every role, and other events' things from the wrong event."""

from __future__ import annotations

import re

import pytest

from openspace.web.writes import WRITES
from tests.integration.api import Caller, fill_budgets

ROLES = ["stranger", "participant", "wall", "cohost", "host", "outsider"]
SLOT = {"round": "late-0001", "room": "attic-001"}
TIMES = {"starts": "2026-11-24T14:00:00Z", "ends": "2026-11-24T14:45:00Z"}

# What each role is answered. The topic and the note are Ana's; the participant is not Ana.
# The outsider is the host of another event.
#    method, path, wish, then: stranger participant wall cohost host outsider
MATRIX = [
    ("GET", "board", {}, "200 200 200 200 200 200"),
    ("GET", "changes?since=0", {}, "200 200 200 200 200 200"),
    ("GET", "me", {}, "200 200 200 200 200 200"),
    ("GET", "topics/bees-0001", {}, "200 200 200 200 200 200"),
    ("GET", "clashes", {}, "200 200 200 200 200 200"),
    ("GET", "editions", {}, "200 200 200 200 200 200"),
    ("GET", "hidden", {}, "403 403 403 200 200 403"),
    ("GET", "log", {}, "403 403 403 200 200 403"),
    ("GET", "contributions", {}, "403 403 403 200 200 403"),
    ("GET", "/e/<code>", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/host", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/wall", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/door/attic-001", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/poster", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/paper", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/paper/all", {}, "200 200 200 200 200 200"),
    ("GET", "/<code>/1", {}, "302 302 302 302 302 302"),
    ("GET", "/e/<code>/topics/bees-0001/qr.svg", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/qr.svg", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/book", {}, "200 200 403 200 200 200"),
    ("GET", "/e/<code>/book.md", {}, "200 200 403 200 200 200"),
    ("GET", "/e/<code>/book.json", {}, "200 200 403 200 200 200"),
    ("GET", "/e/<code>/sessions.csv", {}, "200 200 403 200 200 200"),
    ("GET", "/e/<code>/comments.csv", {}, "200 200 403 200 200 200"),
    ("GET", "/e/<code>/progress/book.zip", {}, "200 200 403 200 200 200"),
    ("GET", "/e/<code>/book/1", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/book/1/book.json", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/book/2", {}, "404 404 404 404 404 404"),
    ("GET", "/e/<code>/agenda.ics", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/schedule.xml", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/schedule.json", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/agenda/rooms/attic-001.ics", {}, "200 200 200 200 200 200"),
    ("GET", "/e/<code>/agenda/of/{ana}/guessed.ics", {}, "404 404 404 404 404 404"),
    ("POST", "topics", {"title": "Wasps"}, "409 201 403 201 201 409"),
    ("PATCH", "topics/bees-0001", {"title": "X"}, "403 403 403 200 200 403"),
    ("PUT", "topics/bees-0001/placement", SLOT, "403 403 403 200 200 403"),
    ("DELETE", "topics/bees-0001/placement", {}, "403 403 403 200 200 403"),
    ("PUT", "topics/bees-0001/convener", {"person": "{ana}"}, "403 403 403 200 200 403"),
    ("POST", "topics/bees-0001/repetitions", SLOT, "403 403 403 201 201 403"),
    ("POST", "topics/bees-0001/swaps", {"topic": "bees-0001"}, "403 403 403 409 409 403"),
    ("PUT", "topics/bees-0001/combination", {"topic": "bees-0001"}, "403 403 403 409 409 403"),
    ("PUT", "topics/bees-0001/combination/consent", {}, "409 409 409 409 409 409"),
    ("DELETE", "topics/bees-0001/combination", {}, "403 403 403 200 200 403"),
    ("PUT", "topics/bees-0001/interest", {}, "200 200 403 200 200 200"),
    ("DELETE", "topics/bees-0001/interest", {}, "200 200 403 200 200 200"),
    ("PUT", "topics/bees-0001/withdrawal", {}, "403 403 403 200 200 403"),
    ("DELETE", "topics/bees-0001/withdrawal", {}, "403 403 403 200 200 403"),
    ("PUT", "topics/bees-0001/attendance", {}, "409 200 403 200 200 409"),
    ("DELETE", "topics/bees-0001/attendance", {}, "200 200 403 200 200 200"),
    ("GET", "topics/bees-0001/texts/body/versions", {}, "200 200 200 200 200 200"),
    ("PUT", "topics/bees-0001/texts/body", {"text": "Buzz"}, "409 200 403 200 200 409"),
    ("PUT", "topics/bees-0001/waiver", {}, "403 403 403 200 200 403"),
    ("DELETE", "topics/bees-0001/waiver", {}, "403 403 403 200 200 403"),
    ("POST", "topics/bees-0001/notes", {"text": "Buzz"}, "409 201 403 201 201 409"),
    ("PATCH", "notes/note-0001", {"text": "X"}, "403 403 403 200 200 403"),
    ("PUT", "notes/note-0001/removal", {}, "403 403 403 200 200 403"),
    ("DELETE", "notes/note-0001/removal", {}, "403 403 403 200 200 403"),
    ("PUT", "notes/note-0001/hiding", {}, "403 403 403 200 200 403"),
    ("DELETE", "notes/note-0001/hiding", {}, "403 403 403 200 200 403"),
    ("GET", "photos/photo-0001/parts", {}, "403 403 403 403 403 403"),
    ("GET", "/e/<code>/photos/photo-0001.jpg", {}, "404 404 404 200 200 404"),
    ("POST", "topics/bees-0001/photos", {"bytes": 9}, "409 200 403 200 200 409"),
    ("PATCH", "photos/photo-0001", {"alt": "Bees"}, "403 403 403 200 200 403"),
    ("PUT", "photos/photo-0001/removal", {}, "403 403 403 200 200 403"),
    ("DELETE", "photos/photo-0001/removal", {}, "403 403 403 200 200 403"),
    ("PUT", "photos/photo-0001/hiding", {}, "403 403 403 200 200 403"),
    ("DELETE", "photos/photo-0001/hiding", {}, "403 403 403 200 200 403"),
    ("PUT", "photos/photo-0001/showing", {}, "403 403 403 200 200 403"),
    ("PUT", "topics/bees-0001/hiding", {}, "403 403 403 200 200 403"),
    ("DELETE", "topics/bees-0001/hiding", {}, "403 403 403 200 200 403"),
    ("POST", "undo", {"seq": "{newest of Ana}"}, "403 403 403 201 201 403"),
    ("PUT", "me", {"name": "Somebody"}, "200 200 403 200 200 200"),
    ("PUT", "me/consent", {"agrees": True}, "200 200 403 200 200 200"),
    ("PATCH", "people/{ana}", {"name": "Anna"}, "403 403 403 200 200 403"),
    ("PATCH", "", {"place": "Hall"}, "403 403 403 200 200 403"),
    ("PUT", "phase", {"phase": "sessions"}, "403 403 403 200 200 403"),
    ("POST", "rounds", TIMES, "403 403 403 201 201 403"),
    ("PATCH", "rounds/late-0001", {"title": "X"}, "403 403 403 200 200 403"),
    ("PUT", "rounds/late-0001/beginning", {}, "403 403 403 200 200 403"),
    ("PUT", "rounds/late-0001/end", {}, "403 403 403 200 200 403"),
    ("POST", "rounds/late-0001/moves", {"minutes": 5}, "403 403 403 201 201 403"),
    ("DELETE", "rounds/late-0001", {"unplace": "true"}, "403 403 403 200 200 403"),
    ("POST", "rooms", {"name": "Cellar"}, "403 403 403 201 201 403"),
    ("PATCH", "rooms/attic-001", {"name": "X"}, "403 403 403 200 200 403"),
    ("PUT", "rooms/attic-001/closing", {}, "403 403 403 200 200 403"),
    ("DELETE", "rooms/attic-001/closing", {}, "403 403 403 200 200 403"),
    ("DELETE", "rooms/attic-001", {}, "403 403 403 200 200 403"),
    ("PUT", "wall", {"view": "quiet"}, "403 403 403 200 200 403"),
    ("POST", "wall/bell", {}, "403 403 403 201 201 403"),
    ("PUT", "wall/reading", {"topic": "bees-0001"}, "403 403 403 200 200 403"),
    ("DELETE", "wall/reading", {}, "403 403 403 200 200 403"),
    ("POST", "announcements", {"text": "Soup"}, "403 403 403 201 201 403"),
    ("DELETE", "announcements/soup-0001", {}, "403 403 403 200 200 403"),
    ("POST", "editions", {}, "403 403 403 201 201 403"),
    ("PUT", "editions/1/hiding", {}, "403 403 403 200 200 403"),
    ("DELETE", "editions/1/hiding", {}, "403 403 403 200 200 403"),
    ("PUT", "people/{ana}/muting", {}, "403 403 403 200 200 403"),
    ("PUT", "people/{ana}/removal", {}, "403 403 403 200 200 403"),
    ("DELETE", "people/{ana}/muting", {}, "403 403 403 200 200 403"),
    ("DELETE", "", {"code": "AAAA2222"}, "403 403 403 403 400 403"),
    ("POST", "links/wall", {}, "403 403 403 403 200 403"),
    ("POST", "links/cohost", {}, "403 403 403 403 200 403"),
    ("POST", "links/host", {}, "403 403 403 403 200 403"),
]


@pytest.fixture(autouse=True)
def full_budgets(running):
    fill_budgets(running)


class Day:
    """An event with Ana's topic and note, an empty round and room, and somebody of a role."""

    def __init__(self, running, role="stranger"):
        self.host, self.ana = Caller(running), Caller(running)
        links = self.host.create_event()["links"]
        self.code = self.ana.code = self.host.code
        self.host.send("PUT", "me", name="Hanna")
        self.host.send("PUT", "phase", phase="marketplace")
        self.host.send("POST", "rounds", ref="late-0001", **TIMES)
        self.host.send("POST", "rooms", ref="attic-001", name="Attic")
        self.ana.send("PUT", "me", name="Ana")
        self.person = self.ana.send("GET", "me")["person"]
        self.ana.send("POST", "topics", ref="bees-0001", title="Bees")
        note = self.ana.send("POST", "topics/bees-0001/notes", ref="note-0001", text="Buzz")
        self.newest = note["seq"]
        self.ana.post_photo("bees-0001", "photo-0001")
        self.host.send("POST", "announcements", ref="soup-0001", text="Soup")
        self.host.send("POST", "editions")
        self.somebody = self._somebody(running, role, links)
        self.somebody.code = self.code

    def _somebody(self, running, role, links):
        if role == "host":
            return self.host
        somebody = Caller(running)
        if role == "participant":
            somebody.code = self.code
            somebody.send("PUT", "me", name="Pia")
        elif role == "outsider":
            somebody.create_event()
        elif role != "stranger":
            opened = somebody.http.get(path_of(links[role]), base_url="http://localhost")
            assert opened.status_code == 303
        if role == "cohost":
            somebody.code = self.code
            somebody.send("PUT", "me", name="Co")
        return somebody

    def fill(self, wish):
        known = {"{newest of Ana}": self.newest, "{ana}": self.person}
        return {k: known.get(v, v) if isinstance(v, str) else v for k, v in wish.items()}

    def path(self, path):
        return path.replace("<code>", self.code).replace("{ana}", self.person)


def path_of(link):
    return "/" + link.split("/", 3)[3]


@pytest.mark.parametrize("role", ROLES)
def test_each_route_answers_each_role_as_the_table_says(running, role):
    day = Day(running, role)
    expected, found = {}, {}
    before = day.host.send("GET", "board")

    for method, path, wish, statuses in MATRIX:
        fill_budgets(running)
        name = f"{method} {path}"
        expected[name] = int(statuses.split()[ROLES.index(role)])
        answer = day.somebody.try_to(method, day.path(path), **day.fill(wish))
        found[name] = answer.status_code

    assert found == expected
    if role == "wall":
        assert day.host.send("GET", "board") == before


def test_matrix_has_every_route():
    def shape(path):
        return "/".join(
            "*" if re.search("-0|{|^1$|^body$", part) else part for part in path.split("/")
        )

    told = {(method, shape(path)) for method, path, _, _ in MATRIX if method != "GET"}
    routes = {(w.method, re.sub("<.*?>", "*", w.path.removeprefix("/"))) for w in WRITES}

    own = {("DELETE", ""), *(("POST", f"links/{role}") for role in ("wall", "cohost", "host"))}
    assert told - own == routes


def test_rises_and_falls_of_nobody_are_hidden_in_the_answer_to_who_they_are(running):
    found = {role: Day(running, role).somebody.send("GET", "me")["role"] for role in ROLES}

    assert found == {
        "stranger": "participant",
        "participant": "participant",
        "wall": "wall",
        "cohost": "cohost",
        "host": "host",
        "outsider": "participant",
    }


# ------------------------------------------------------------------ another event's things

OTHERS = [
    (write.method, write.path.removeprefix("/").replace("<id_>", "{id}").replace("<field>", "body"))
    for write in WRITES
    if "<id_>" in write.path
]
WISHES: dict[str, dict[str, object]] = {
    "convener": {"person": "somebody-1"},
    "swaps": {"topic": "bees-0001"},
    "combination": {"topic": "bees-0001"},
    "moves": {"minutes": 5},
    "photos": {"bytes": 9},
    "PATCH people": {"name": "X"},
    "PATCH topics": {"title": "X"},
    "PATCH notes": {"text": "X"},
    "PATCH photos": {"alt": "X"},
    "PATCH rounds": {"title": "X"},
    "PATCH rooms": {"name": "X"},
    "POST topics": {"text": "X"},
}


@pytest.fixture(scope="module")
def mine(running):
    """A day that stays as it is, because nobody finds its things: one for all who try."""
    return Day(running)


@pytest.mark.parametrize(("method", "path"), OTHERS)
def test_thing_of_one_event_is_not_found_through_another(running, mine, method, path):
    yours = Caller(running)
    yours.create_event()
    yours.send("PUT", "me", name="Yan")
    board = yours.send("GET", "board")
    own = {"round": next(iter(board["rounds"])), "room": next(iter(board["rooms"]))}
    noun = path.split("/")[0]
    last = path.rpartition("/")[2]
    wish = WISHES.get(last, WISHES.get(f"{method} {noun}", {}))
    wish = own if last in ("placement", "repetitions") else wish
    wish = {} if method == "DELETE" else wish
    ids = {
        "topics": "bees-0001",
        "notes": "note-0001",
        "photos": "photo-0001",
        "rounds": "late-0001",
        "announcements": "soup-0001",
        "editions": "1",
    }
    id_ = {"rooms": "attic-001", "people": mine.person, **ids}[noun]
    before = mine.host.send("GET", "board")

    answer = yours.try_to(method, path.replace("{id}", id_), **wish)

    assert (answer.status_code, answer.get_json()["error"]["code"]) == (404, "not_found")
    assert answer.get_json()["error"]["what"] == noun.removesuffix("s").replace("people", "person")
    assert mine.host.send("GET", "board") == before
    assert yours.send("GET", "board") == board


def test_slot_of_another_event_is_not_found(running):
    mine, yours = Day(running), Day(running)
    yours.host.send("POST", "rounds", ref="your-round", **TIMES)
    yours.host.send("POST", "rooms", ref="your-room", name="Loft")

    for slot in ({"round": "your-round"}, {"room": "your-room"}):
        answer = mine.ana.try_to("PUT", "topics/bees-0001/placement", **(SLOT | slot))
        assert answer.status_code == 404
        assert answer.get_json()["error"]["what"] == next(iter(slot))


def test_topic_of_another_event_cannot_be_read_or_undone(running):
    mine, yours = Day(running), Caller(running)
    yours.create_event()

    assert yours.try_to("GET", "topics/bees-0001").get_json()["error"]["what"] == "topic"
    assert yours.try_to("POST", "undo", seq=mine.newest).get_json()["error"]["what"] == "change"


# ------------------------------------------------------------------ phases and rules


def test_rules_open_and_close_what_participants_do_but_not_hosts(running):
    day = Day(running)
    deeds = {
        "propose": ("POST", "topics", {"title": "Wasps"}),
        "place": ("PUT", "topics/bees-0001/placement", SLOT),
        "interest": ("PUT", "topics/bees-0001/interest", {}),
        "note": ("POST", "topics/bees-0001/notes", {"text": "Buzz"}),
    }

    for deed, (method, path, wish) in deeds.items():
        day.host.send("PATCH", "", rules={deed: []})
        refused = day.ana.try_to(method, path, **wish).get_json()["error"]
        assert (refused["code"], refused["phase"]) == ("not_now", "marketplace"), deed
        if deed != "place":
            day.host.send(method, path, **({"ref": day.host.ref()} | wish))
        day.host.send("PATCH", "", rules={deed: ["marketplace"]})
        day.ana.send(method, path, **wish)
        day.host.send("PUT", "phase", phase="closed")
        assert day.ana.try_to(method, path, **wish).get_json()["error"]["code"] == "not_now"
        day.host.send("PUT", "phase", phase="marketplace")


def test_closed_book_is_refused_to_participants_in_every_form(running):
    day = Day(running)
    day.host.send("PATCH", "", book_open=False)

    for name in ("book", "book.md", "book.json", "sessions.csv"):
        path = f"/e/{day.code}/{name}"
        assert day.ana.try_to("GET", path).status_code == 409
        assert "Buzz" not in day.ana.try_to("GET", path).text
        assert day.host.try_to("GET", path).status_code == 200


def test_hidden_topic_is_on_no_paper(running):
    day = Day(running)
    sheets = f"/e/{day.code}/paper/all"
    short, qr = f"/{day.code}/1", f"/e/{day.code}/topics/bees-0001/qr.svg"
    assert "Bees" in day.ana.try_to("GET", sheets).text

    day.host.send("PUT", "topics/bees-0001/hiding")

    assert "Bees" not in day.ana.try_to("GET", sheets).text
    assert [day.ana.try_to("GET", path).status_code for path in (short, qr)] == [404, 404]
