"""Undoing: what may be undone is put back, unless somebody changed it since; hiding hides."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from openspace.commands.importing import import_into
from openspace.domain.outline import Outline
from openspace.domain.topic import Topic
from openspace.store.tables import ChangeRow
from tests.integration.api import Caller, fill_budgets

TIMES = {"starts": "2026-11-24T14:00:00Z", "ends": "2026-11-24T14:45:00Z"}


@pytest.fixture
def day(running):
    fill_budgets(running)
    return Day(running)


class Day:
    """A marketplace with Ana, her topic, its note, and a host."""

    def __init__(self, running):
        self.host = Caller(running)
        self.host.create_event()
        self.host.send("PUT", "me", name="Hanna")
        self.host.send("PUT", "phase", phase="marketplace")
        self.ana = Caller(running).join(self.host.code, "Ana")
        self.person = self.ana.person
        self.ana.send("POST", "topics", ref="bees-0001", title="Bees")
        self.ana.send("POST", "topics/bees-0001/notes", ref="note-0001", text="Buzz")
        self.ana.post_photo("bees-0001", "photo-0001", alt="Bees")
        self.host.send("PUT", "photos/photo-0001/showing")
        self.slots = self.host.slots()

    def board(self):
        return self.host.send("GET", "board")

    def place(self, who=None, topic="bees-0001", slot=0):
        place = {**self.slots[slot]}
        return (who or self.ana).send("PUT", f"topics/{topic}/placement", **place)

    def undo(self, answer, who=None):
        return (who or self.host).try_to("POST", "undo", seq=answer["seq"])


def without_seq(board):
    return {key: value for key, value in board.items() if key != "seq"}


UNDOABLE = [
    ("PATCH", "", {"theme": "Else?", "book_open": False}, "event.restored"),
    ("PUT", "phase", {"phase": "closed"}, "event.restored"),
    ("PATCH", "people/{ana}", {"name": "Anna"}, "person.restored"),
    ("PATCH", "topics/bees-0001", {"title": "Wasps"}, "topic.restored"),
    ("PUT", "topics/bees-0001/placement", {}, "topic.restored"),
    ("PUT", "topics/bees-0001/withdrawal", {}, "topic.restored"),
    ("PUT", "topics/bees-0001/hiding", {}, "topic.restored"),
    ("PATCH", "notes/note-0001", {"text": "Hum"}, "note.restored"),
    ("PUT", "notes/note-0001/removal", {}, "note.restored"),
    ("PUT", "notes/note-0001/hiding", {}, "note.restored"),
    ("PATCH", "photos/photo-0001", {"alt": "Wasps"}, "photo.restored"),
    ("PUT", "photos/photo-0001/removal", {}, "photo.restored"),
    ("PUT", "photos/photo-0001/hiding", {}, "photo.restored"),
    ("POST", "rounds", TIMES, "round.removed"),
    ("POST", "rooms", {"name": "Attic"}, "room.removed"),
    ("PATCH", "rounds/{round}", {"title": "First"}, "round.restored"),
    ("PATCH", "rooms/{room}", {"name": "Attic"}, "room.restored"),
    ("PUT", "rooms/{room}/closing", {}, "room.restored"),
    ("DELETE", "rounds/{round}", {}, "round.restored"),
    ("DELETE", "rooms/{room}", {}, "room.restored"),
]


@pytest.mark.parametrize(("method", "path", "wish", "kind"), UNDOABLE)
def test_undoing_puts_back_exactly_what_was(day, method, path, wish, kind):
    before = day.board()
    topic = {**day.ana.send("GET", "topics/bees-0001"), "topic": None}
    path = path.format(ana=day.person, **day.slots[0])
    wish = day.slots[0] if path.endswith("placement") else wish

    done = day.host.send(method, path, **wish)
    assert without_seq(day.board()) != without_seq(before) or path.startswith(("notes", "photos"))
    undone = day.undo(done)

    assert undone.status_code == 201
    assert [change["kind"] for change in undone.get_json()["changes"]] == [kind]
    assert without_seq(day.board()) == without_seq(before)
    assert {**day.ana.send("GET", "topics/bees-0001"), "topic": None} == topic


def test_undoing_the_undoing_does_it_again(day):
    done = day.place()
    placed = day.board()

    undone = day.undo(done, day.ana).get_json()
    again = day.undo(undone, day.ana)

    assert again.status_code == 201
    assert without_seq(day.board()) == without_seq(placed)


def test_undoing_a_proposal_withdraws_it_and_a_note_removes_it(day):
    proposed = day.ana.send("POST", "topics", title="Wasps")
    posted = day.ana.send("POST", "topics/bees-0001/notes", text="More")

    for answer, kind in ((proposed, "topic.restored"), (posted, "note.removed")):
        undone = day.undo(answer, day.ana).get_json()
        assert [change["kind"] for change in undone["changes"]] == [kind]

    assert day.board()["topics"][proposed["ref"]]["withdrawn"] is True
    assert day.board()["topics"]["bees-0001"]["notes"] == 1


@pytest.mark.parametrize("noun", ["round", "room"])
def test_undoing_a_removal_gives_its_sessions_their_slots_again(day, noun):
    day.place()
    before = day.board()
    orphaned = day.host.try_to("DELETE", f"{noun}s/{day.slots[0][noun]}").get_json()["error"]
    assert orphaned["code"] == "would_orphan"
    assert orphaned["topics"] == [{"id": "bees-0001", "title": "Bees"}]

    removed = day.host.send("DELETE", f"{noun}s/{day.slots[0][noun]}", unplace="true")
    assert [change["kind"] for change in removed["changes"]] == [
        "topic.unplaced",
        f"{noun}.removed",
    ]
    undone = day.undo(removed).get_json()

    assert [change["kind"] for change in undone["changes"]] == [
        f"{noun}.restored",
        "topic.restored",
    ]
    assert without_seq(day.board()) == without_seq(before)


def test_what_was_changed_since_is_not_undone(day):
    first = day.host.send("PATCH", "topics/bees-0001", title="Wasps")
    day.host.send("PATCH", "topics/bees-0001", title="Hornets")
    before = day.board()

    refused = day.undo(first)

    assert refused.status_code == 409
    assert refused.get_json()["error"]["code"] == "changed_since"
    assert refused.get_json()["error"]["seq"] == first["seq"]
    assert day.board() == before


@pytest.mark.parametrize(
    ("method", "path", "wish"),
    [
        ("PATCH", "topics/bees-0001", {"title": "Wasps"}),
        ("POST", "topics", {"title": "Wasps"}),
        ("PUT", "topics/bees-0001/withdrawal", {}),
        ("PUT", "topics/bees-0001/combination", {"topic": "newts-001"}),
        ("POST", "topics/bees-0001/notes", {"text": "Hum"}),
        ("PUT", "notes/note-0001/removal", {}),
        ("POST", "rooms", {"name": "Attic"}),
        ("PUT", "rooms/{room}/closing", {"moves": [{"topic": "bees-0001"}]}),
        ("DELETE", "rounds/{round}", {"unplace": "true"}),
        ("PUT", "people/{ana}/removal", {}),
        ("DELETE", "announcements/soup-0001", {}),
    ],
)
def test_who_is_second_to_undo_reads_that_it_is_done_and_may_not_undo_that(day, method, path, wish):
    day.host.send("POST", "topics", ref="newts-001", title="Newts")
    day.host.send("POST", "announcements", ref="soup-0001", text="Soup")
    day.place()
    done = day.host.send(method, path.format(ana=day.person, **day.slots[0]), **wish)
    undone = day.undo(done)
    before = day.board()

    refused = day.undo(done)

    assert refused.get_json()["error"]["code"] == "already_undone"
    assert refused.get_json()["error"]["message"] == "This is already undone."
    assert day.board() == before
    # When that was undone, it can be again.
    assert day.undo(undone.get_json()).status_code == 201
    assert day.undo(done).status_code == 201


def test_other_change_of_the_same_topic_is_kept(day):
    first = day.host.send("PATCH", "topics/bees-0001", title="Wasps")
    day.place()

    assert day.undo(first).status_code == 201
    topic = day.board()["topics"]["bees-0001"]
    assert (topic["title"], topic["slot"]) == ("Bees", day.slots[0])


@pytest.mark.parametrize("slot", [1, 2, 3], ids=["same round", "same room", "neither"])
def test_slot_that_was_taken_meanwhile_is_not_taken_back(day, slot):
    day.place()
    moved = day.place(slot=slot)
    day.host.send("POST", "topics", ref="wasps-001", title="Wasps")
    day.place(day.host, "wasps-001")
    before = day.board()

    refused = day.undo(moved, day.ana)

    error = refused.get_json()["error"]
    assert (refused.status_code, error["code"]) == (409, "slot_taken")
    assert error["topic"] == {"id": "wasps-001", "title": "Wasps", "convener": "Hanna"}
    assert day.board() == before


@pytest.mark.parametrize("gone", ["withdrawal", "hiding"])
def test_topic_that_went_away_gets_no_slot_by_undoing(day, gone):
    day.place()
    unplaced = day.ana.send("DELETE", "topics/bees-0001/placement")
    day.host.send("PUT", f"topics/bees-0001/{gone}")

    assert day.undo(unplaced).get_json()["error"]["code"] == "changed_since"
    day.host.send("POST", "topics", ref="wasps-001", title="Wasps")
    day.place(day.host, "wasps-001")


@pytest.mark.parametrize("gone", ["withdrawal", "hiding"])
def test_topic_with_a_slot_does_not_go_away_by_undoing_its_return(day, gone):
    day.host.send("PUT", f"topics/bees-0001/{gone}")
    back = day.host.send("DELETE", f"topics/bees-0001/{gone}")
    day.place()

    assert day.undo(back).get_json()["error"]["code"] == "changed_since"
    assert day.board()["topics"]["bees-0001"]["slot"] == day.slots[0]


def test_what_leaves_nothing_to_put_back_is_refused(day):
    marked = day.ana.send("PUT", "topics/bees-0001/interest")

    refused = day.undo(marked).get_json()["error"]
    assert (refused["code"], refused["kind"]) == ("cannot_undo", "interest.marked")
    assert day.host.try_to("POST", "undo", seq=10**6).get_json()["error"]["what"] == "change"


def test_participant_undoes_their_own_and_nobody_elses(day):
    by_host = day.host.send("PATCH", "topics/bees-0001", title="Wasps")
    own = day.ana.send("PATCH", "topics/bees-0001", body="Buzz")

    assert day.undo(by_host, day.ana).get_json()["error"]["code"] == "not_yours"
    assert day.undo(own, day.ana).status_code == 201


def propose(day):
    return day.ana.send("POST", "topics", ref="ants-0001", title="Ants")


def repeat(day):
    return day.ana.send("POST", "topics/bees-0001/repetitions", ref="ants-0001", **day.slots[1])


def reword(day):
    propose(day)
    return day.ana.send("PATCH", "topics/ants-0001", title="Wasps")


def bring_back(day):
    propose(day)
    day.ana.send("PUT", "topics/ants-0001/withdrawal")
    return day.ana.send("DELETE", "topics/ants-0001/withdrawal")


def place(day):
    propose(day)
    return day.place(topic="ants-0001", slot=1)


def waive(day):
    propose(day)
    return day.ana.send("PUT", "topics/ants-0001/waiver")


@pytest.mark.parametrize("deed", [propose, repeat, reword, bring_back, place, waive])
def test_topic_that_was_handed_on_is_not_lost_to_the_one_before(day, deed):
    done = deed(day)
    hanna = day.host.person
    day.host.send("PUT", "topics/ants-0001/convener", person=hanna)
    before = day.board()

    refused = day.undo(done, day.ana)

    assert (refused.status_code, refused.json["error"]["code"]) == (403, "not_yours")
    assert day.board() == before
    # Who hands it back gives that back, too.
    day.host.send("PUT", "topics/ants-0001/convener", person=day.person)
    assert day.undo(done, day.ana).status_code == 201


def test_handing_over_is_taken_back_by_who_did_it(day):
    hanna = day.host.person
    handed = day.ana.send("PUT", "topics/bees-0001/convener", person=hanna)

    assert day.undo(handed, day.ana).status_code == 201
    assert day.board()["topics"]["bees-0001"]["convener"] == day.person


def test_undo_of_what_is_closed_now_is_refused_to_participants(day):
    placed = day.place()
    day.host.send("PATCH", "", rules={"place": []})

    assert day.undo(placed, day.ana).get_json()["error"]["code"] == "not_now"
    assert day.undo(placed).status_code == 201


# ------------------------------------------------------------------ hiding


def everywhere(day):
    """All that a participant can read."""
    paths = [
        "board",
        "changes?since=0",
        "topics/bees-0001",
        *(
            f"/e/{day.host.code}/{name}"
            for name in ("book", "book.md", "book.json", "sessions.csv")
        ),
    ]
    return "\n".join(day.ana.try_to("GET", path).text for path in paths)


def test_hidden_topic_is_nowhere_with_its_notes_and_comes_back(day):
    day.ana.send("PATCH", "topics/bees-0001", title="Shameful title", body="Shameful body")
    day.ana.send("PATCH", "notes/note-0001", text="Shameful note")
    assert everywhere(day).count("Shameful") > 8

    day.host.send("PUT", "topics/bees-0001/hiding")

    assert "Shameful" not in everywhere(day)
    assert day.ana.try_to("GET", "topics/bees-0001").status_code == 404
    for method, path, wish in (
        ("PATCH", "topics/bees-0001", {"title": "x"}),
        ("PUT", "topics/bees-0001/interest", {}),
        ("PUT", "topics/bees-0001/placement", day.slots[0]),
        ("POST", "topics/bees-0001/notes", {"text": "x"}),
    ):
        refused = day.ana.try_to(method, path, **wish).get_json()["error"]
        assert (refused["code"], refused["topic"]) == ("no_longer_there", "bees-0001")
    hidden = day.host.send("GET", "hidden")
    assert [topic["title"] for topic in hidden["topics"]] == ["Shameful title"]

    day.host.send("DELETE", "topics/bees-0001/hiding")

    assert everywhere(day).count("Shameful") > 8
    assert day.board()["topics"]["bees-0001"]["notes"] == 1


def test_hidden_note_is_nowhere_and_comes_back(day):
    day.ana.send("PATCH", "notes/note-0001", text="Shameful note")
    assert everywhere(day).count("Shameful") > 3

    day.host.send("PUT", "notes/note-0001/hiding")

    assert "Shameful" not in everywhere(day)
    assert day.board()["topics"]["bees-0001"]["notes"] == 0
    assert day.ana.send("GET", "topics/bees-0001")["notes"] == []
    assert [note["text"] for note in day.host.send("GET", "hidden")["notes"]] == ["Shameful note"]
    refused = day.ana.try_to("PATCH", "notes/note-0001", text="x").get_json()["error"]
    assert refused["code"] == "no_longer_there"

    day.host.send("DELETE", "notes/note-0001/hiding")

    assert day.ana.send("GET", "topics/bees-0001")["notes"][0]["text"] == "Shameful note"
    assert day.board()["topics"]["bees-0001"]["notes"] == 1


def test_host_who_edits_a_hidden_topic_is_not_told_that_it_is_there(day):
    day.host.send("PUT", "topics/bees-0001/hiding")

    edited = day.host.send("PATCH", "topics/bees-0001", title="Milder")

    assert [change["kind"] for change in edited["changes"]] == ["topic.hidden"]
    assert "Milder" not in everywhere(day)


def test_note_removed_by_its_author_stays_away_when_hiding_ends(day):
    day.ana.send("PUT", "notes/note-0001/removal")
    day.host.send("PUT", "notes/note-0001/hiding")

    shown = day.host.send("DELETE", "notes/note-0001/hiding")

    assert [change["kind"] for change in shown["changes"]] == ["note.hidden"]
    assert "Buzz" not in everywhere(day)


def test_undoing_an_undo_needs_the_permission_of_what_was_done(day):
    placed = day.place()
    undone = day.ana.send("POST", "undo", seq=placed["seq"])
    day.host.send("PATCH", "", rules={"place": []})

    refused = day.undo(undone, who=day.ana)

    assert (refused.status_code, refused.json["error"]["code"]) == (409, "not_now")
    assert refused.json["error"]["action"] == "topic.place"
    assert day.board()["topics"]["bees-0001"]["slot"] is None


def test_undoing_a_move_into_the_next_room_needs_the_permission_to_place(day):
    day.place(slot=0)
    moved = day.place(slot=1)
    day.host.send("PATCH", "", rules={"place": []})

    refused = day.undo(moved, who=day.ana)

    assert (refused.status_code, refused.json["error"]["action"]) == (409, "topic.place")
    assert day.board()["topics"]["bees-0001"]["slot"] == day.slots[1]


def test_how_an_event_began_cannot_be_undone(day):
    before = day.board()

    refused = day.host.try_to("POST", "undo", seq=3)

    assert (refused.status_code, refused.json["error"]["code"]) == (409, "cannot_undo")
    assert day.board() == before


def test_ref_that_is_the_id_of_something_imported_is_refused(day, running):
    topic = Topic(id="imported-0001", number=7, title="Ants", convener="", at=datetime.now(UTC))
    import_into(running.house, day.host.code, Outline(topics=(topic,)))

    refused = day.ana.try_to("POST", "topics", ref="imported-0001", title="Wasps")

    assert (refused.status_code, refused.json["error"]["code"]) == (409, "ref_used")
    assert day.board()["topics"]["imported-0001"]["title"] == "Ants"


def test_log_offers_undo_for_what_can_be_undone_alone(day):
    proposed = day.ana.send("POST", "topics", title="Newts")
    entries = day.host.send("GET", "log")["entries"]

    offered = {entry["seq"]: entry["undoable"] for entry in entries}
    assert offered[proposed["seq"]] is True
    making = entries[-1]
    kinds = [part["kind"] for part in making["parts"]]
    assert kinds == ["event.created", "round.added", "room.added"]
    assert making["undoable"] is False
    for seq in range(making["first"], making["seq"] + 1):
        refused = day.host.try_to("POST", "undo", seq=seq)
        assert (refused.status_code, refused.json["error"]["code"]) == (409, "cannot_undo")


def test_log_of_a_busy_day_is_of_what_a_host_may_want_to_undo(day):
    before = [entry["seq"] for entry in day.host.send("GET", "log")["entries"]]
    day.ana.send("PUT", "topics/bees-0001/interest")
    day.ana.send("PUT", "topics/bees-0001/attendance")
    day.ana.send("DELETE", "topics/bees-0001/interest")
    renamed = day.ana.send("PUT", "me", name="Anna")

    entries = day.host.send("GET", "log")["entries"]

    assert [entry["seq"] for entry in entries] == [renamed["seq"], *before]


def test_room_that_was_added_before_rooms_had_more_columns_is_taken_away(running, day):
    added = day.host.send("POST", "rooms", name="Attic")

    def forget(db):
        of_room = (ChangeRow.ref == added["ref"], ChangeRow.kind == "room.added")
        row = db.scalars(select(ChangeRow).where(*of_room)).one()
        undo = json.loads(row.undo)
        del undo["after"]["went"]
        row.undo = json.dumps(undo)

    running.house.database.write(forget)

    assert day.undo(added).status_code == 201
    assert "Attic" not in {room["name"] for room in day.board()["rooms"].values()}
