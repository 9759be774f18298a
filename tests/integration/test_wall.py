"""The host's hand on the wall, beyond what the story tells."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event()
    host.put("me", name="Hanna")
    return host


def wall(host):
    return host.get("board").json()["wall"]


def test_countdown_counts_to_the_minute_and_ends_with_the_next_view(host):
    answer = host.put("wall", view="countdown", minutes=5).json()["changes"][0]

    until = datetime.fromisoformat(answer["data"]["until"])
    assert until - datetime.fromisoformat(answer["at"]) == timedelta(minutes=5)
    host.put("wall", view="auto")
    assert (wall(host)["view"], wall(host)["until"]) == ("auto", None)


def test_countdown_gives_way_to_what_was_shown_before_it(host):
    host.put("wall", view="agenda")
    host.put("wall", view="countdown", minutes=5)
    assert wall(host)["after"] == "agenda"

    host.put("wall", view="countdown", minutes=1)

    assert wall(host)["after"] == "agenda"
    host.put("wall", view="quiet")
    assert wall(host)["after"] == "auto"


def test_countdown_over_a_replay_does_not_give_way_to_it_again(host):
    host.put("wall", view="agenda")
    host.put("wall", view="replay")
    host.put("wall", view="countdown", minutes=5)
    host.put("wall", view="countdown", minutes=1)

    assert wall(host)["after"] == "auto"


def test_no_more_than_five_announcements_hang_and_the_oldest_goes(host):
    for n in range(6):
        host.post("announcements", text=f"Soup {n}")

    assert [said["text"] for said in wall(host)["announcements"]] == [
        f"Soup {n}" for n in range(1, 6)
    ]


def test_announcement_taken_down_by_mistake_hangs_again_in_its_place_as_it_was(host):
    host.post("topics", ref="bees-0001", title="Bees")
    host.post("announcements", ref="lunch-001", text="Lunch is ready")
    host.post("announcements", ref="yard-0001", text="You meet in the yard", topic="bees-0001")
    host.post("announcements", text="The last bus goes at six")
    before = wall(host)
    taken = host.delete("announcements/yard-0001").json()
    assert len(wall(host)["announcements"]) == 2
    host.put("wall", view="quiet")

    undone = host.post("undo", seq=taken["seq"])

    assert [change["kind"] for change in undone.json()["changes"]] == ["wall.restored"]
    assert wall(host) == {**before, "view": "quiet"}
    assert host.post("undo", seq=taken["seq"]).status_code == 409
    host.post("undo", seq=undone.json()["seq"])
    left = [said for said in before["announcements"] if said["id"] != "yard-0001"]
    assert wall(host)["announcements"] == left


def test_announcement_that_hangs_again_is_one_of_five(host):
    host.post("announcements", ref="soup-0001", text="Soup")
    taken = host.delete("announcements/soup-0001").json()
    for n in range(5):
        host.post("announcements", text=f"Cake {n}")

    host.post("undo", seq=taken["seq"])

    assert [said["text"] for said in wall(host)["announcements"]] == [
        "Soup",
        *(f"Cake {n}" for n in range(1, 5)),
    ]


def test_participant_hangs_no_announcement_up_again(host, server, new_person):
    host.post("announcements", ref="soup-0001", text="Soup")
    taken = host.delete("announcements/soup-0001").json()
    ana = new_person(server).join(host.code, "Ana")

    refused = ana.post("undo", seq=taken["seq"])

    assert (refused.status_code, wall(host)["announcements"]) == (403, [])


def test_long_announcement_is_refused_with_its_limit_and_changes_nothing(host):
    refused = host.post("announcements", text="x" * 201)

    error = refused.json()["error"]
    assert (refused.status_code, error["field"], error["problem"]) == (400, "text", "too_long")
    assert wall(host)["announcements"] == []


def test_announcement_that_hangs_no_more_is_not_found(host):
    refused = host.delete("announcements/nothing-00")

    assert (refused.status_code, refused.json()["error"]["what"]) == (404, "announcement")


def test_session_that_takes_place_once_more_is_not_read_aloud_again(host):
    host.put("phase", phase="marketplace")
    bees = host.post("topics", title="Bees").json()["ref"]
    board = host.get("board").json()
    slot = {"round": next(iter(board["rounds"])), "room": next(iter(board["rooms"]))}

    again = host.post(f"topics/{bees}/repetitions", **slot).json()["ref"]

    assert wall(host)["read"] == [again]
    host.put("wall/reading", topic=bees)
    assert wall(host)["read"] == [again, bees]


@pytest.mark.parametrize("phase", ["sessions", "convergence", "closed", "preparing"])
def test_nobody_is_called_to_read_after_the_marketplace(host, phase):
    host.put("phase", phase="marketplace")
    bees = host.post("topics", title="Bees").json()["ref"]
    host.put("wall/reading", topic=bees)

    changes = host.put("phase", phase=phase).json()["changes"]

    # What is undone stands last.
    assert [one["kind"] for one in changes] == ["wall.fell_silent", "event.phase_changed"]
    assert (wall(host)["reading"], wall(host)["read"]) == (None, [bees])
    undone = host.post("undo", seq=changes[-1]["seq"]).json()
    assert [one["data"]["phase"] for one in undone["changes"]] == ["marketplace"]
    # Nobody is called anew by that.
    assert wall(host)["reading"] is None
    host.put("wall/reading", topic=bees)
    assert wall(host)["reading"]["topic"] == bees


def withdrawn(host, topic, _other):
    return host.put(f"topics/{topic}/withdrawal")


def hidden(host, topic, _other):
    return host.put(f"topics/{topic}/hiding")


def taken_in(host, topic, other):
    return host.put(f"topics/{topic}/combination", topic=other)


@pytest.mark.parametrize("deed", [withdrawn, hidden, taken_in])
def test_nobody_is_called_to_read_what_is_not_there_any_more(host, deed):
    host.put("phase", phase="marketplace")
    bees, wasps = (host.post("topics", title=title).json()["ref"] for title in ("Bees", "Wasps"))
    host.put("wall/reading", topic=wasps)
    undone = host.post("undo", seq=deed(host, bees, wasps).json()["seq"]).json()
    assert wall(host)["reading"]["topic"] == wasps

    host.put("wall/reading", topic=bees)
    done = deed(host, bees, wasps).json()
    assert wall(host)["reading"] is None
    host.post("undo", seq=done["seq"])
    host.put("wall/reading", topic=bees)
    # The undo of an undo takes it away once more.
    assert host.post("undo", seq=undone["seq"]).json().get("error") or not wall(host)["reading"]


def test_topic_that_is_read_again_stands_last_and_a_withdrawn_one_is_refused(host):
    ids = [host.post("topics", title=title).json()["ref"] for title in ("Bees", "Trees")]
    for id_ in (*ids, ids[0]):
        host.put("wall/reading", topic=id_)

    assert wall(host)["read"] == [ids[1], ids[0]]
    host.put(f"topics/{ids[1]}/withdrawal")
    refused = host.put("wall/reading", topic=ids[1])
    assert refused.json()["error"]["code"] == "no_longer_there"
