"""A room falls out: its coming sessions move in one wish, or nothing does; one undo for all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest


@pytest.fixture
def day(server, new_person):
    """Two rounds, three rooms; Bees and Trees meet in the Attic, Ana convenes Moss."""
    host = new_person(server)
    host.create_event(rooms=["Attic", "Garden", "Library"])
    host.put("phase", phase="marketplace").raise_for_status()
    host.put("me", name="Hanna").raise_for_status()
    host.ana = new_person(server).join(host.code, "Ana")
    board = host.get("board").json()
    host.rounds = sorted(board["rounds"], key=lambda id_: board["rounds"][id_]["starts"])
    host.rooms = sorted(board["rooms"], key=lambda id_: board["rooms"][id_]["position"])
    for round_, title in enumerate(("bees", "trees")):
        host.post("topics", ref=f"{title}-0001", title=title.title()).raise_for_status()
        host.put(f"topics/{title}-0001/placement", **slot(host, round_, 0)).raise_for_status()
    host.ana.post("topics", ref="moss-0001", title="Moss").raise_for_status()
    return host


def slot(day, round_, room):
    return {"round": day.rounds[round_], "room": day.rooms[room]}


def move(day, title, round_, room):
    return {"topic": f"{title}-0001", **slot(day, round_, room)}


def close(day, *moves, **more):
    return day.put(f"rooms/{day.rooms[0]}/closing", moves=list(moves), **more)


def places(day):
    topics = day.get("board").json()["topics"]
    return {topics[id_]["title"]: topics[id_]["slot"] for id_ in topics}


def test_all_sessions_move_in_one_wish_and_come_back_with_one_undo(day):
    before = places(day)

    done = close(day, move(day, "bees", 0, 1), move(day, "trees", 1, 2))

    assert done.status_code == 200, done.text
    changes = done.json()["changes"]
    assert [one["kind"] for one in changes] == ["topic.moved", "topic.moved", "room.closed"]
    assert places(day) == before | {"Bees": slot(day, 0, 1), "Trees": slot(day, 1, 2)}
    undone = day.post("undo", seq=done.json()["seq"])
    assert undone.status_code == 201, undone.text
    assert places(day) == before
    assert not any(room["closed"] for room in day.get("board").json()["rooms"].values())
    again = day.post("undo", seq=undone.json()["seq"])
    assert again.status_code == 201, again.text
    assert places(day) == before | {"Bees": slot(day, 0, 1), "Trees": slot(day, 1, 2)}


def test_slot_that_a_convener_took_meanwhile_is_named_and_nothing_moves(day):
    day.ana.put("topics/moss-0001/placement", **slot(day, 1, 1)).raise_for_status()
    before = day.get("board").json()

    refused = close(day, move(day, "bees", 0, 1), move(day, "trees", 1, 1))

    error = refused.json()["error"]
    assert (refused.status_code, error["code"]) == (409, "slot_taken")
    assert error["slot"] == slot(day, 1, 1)
    assert error["topic"]["title"] == "Moss"
    assert day.rooms[0] not in {near["room"] for near in error["nearest"]}
    assert day.get("board").json() == before


def test_sessions_that_were_not_named_keep_the_room_open_or_lose_their_slot(day):
    refused = close(day, move(day, "bees", 0, 1))
    assert refused.json()["error"]["code"] == "would_orphan"
    assert [topic["title"] for topic in refused.json()["error"]["topics"]] == ["Trees"]

    done = close(day, move(day, "bees", 0, 1), unplace=True)

    assert done.status_code == 200, done.text
    assert (places(day)["Bees"], places(day)["Trees"]) == (slot(day, 0, 1), None)


def test_session_is_named_to_lose_its_slot_and_one_that_came_in_unseen_keeps_its_own(day):
    bees = {"topic": "bees-0001"}
    half = close(day, bees | {"round": day.rounds[0]}, move(day, "trees", 1, 1))
    assert half.status_code == 400, half.text

    refused = close(day, bees)

    assert [topic["title"] for topic in refused.json()["error"]["topics"]] == ["Trees"]
    close(day, bees, move(day, "trees", 1, 1)).raise_for_status()
    assert (places(day)["Bees"], places(day)["Trees"]) == (None, slot(day, 1, 1))


def test_session_that_took_place_keeps_its_slot_and_nothing_new_comes_in(day):
    past = datetime.now(UTC) - timedelta(hours=3)
    ends = past + timedelta(minutes=45)
    day.patch(
        f"rounds/{day.rounds[0]}", starts=past.isoformat(), ends=ends.isoformat()
    ).raise_for_status()

    close(day, move(day, "trees", 1, 1)).raise_for_status()

    assert places(day)["Bees"] == slot(day, 0, 0)
    refused = day.ana.put("topics/moss-0001/placement", **slot(day, 1, 0))
    closed = {"code": "room_closed", "room": day.rooms[0], "name": "Attic"}
    assert refused.status_code == 409
    assert refused.json()["error"] == closed | {"message": refused.json()["error"]["message"]}
    own = close(day, move(day, "bees", 1, 0))
    assert (own.status_code, own.json()["changes"]) == (200, [])
    renamed = day.patch("topics/bees-0001", title="Wasps").json()
    assert day.post("undo", seq=renamed["seq"]).status_code == 201


def test_session_cannot_be_moved_into_the_room_that_closes(day):
    refused = close(day, move(day, "bees", 0, 0), unplace=True)

    assert refused.json()["error"]["code"] == "room_closed"
    assert places(day)["Bees"] == slot(day, 0, 0)


def test_session_that_left_the_room_meanwhile_stays_where_it_went(day):
    day.put("topics/bees-0001/placement", **slot(day, 0, 2)).raise_for_status()

    close(day, move(day, "bees", 0, 1), move(day, "trees", 1, 1)).raise_for_status()

    assert places(day)["Bees"] == slot(day, 0, 2)


def went(day, room=0):
    return day.get("board").json()["rooms"][day.rooms[room]].get("went")


def test_closed_room_says_which_sessions_it_sent_elsewhere_until_it_is_open_again(day):
    close(day, move(day, "bees", 0, 1), unplace=True).raise_for_status()
    assert went(day) == ["bees-0001", "trees-0001"]
    day.put("topics/bees-0001/placement", **slot(day, 0, 2)).raise_for_status()
    assert close(day).json()["changes"] == []
    assert went(day) == ["bees-0001", "trees-0001"]

    opened = day.delete(f"rooms/{day.rooms[0]}/closing").json()

    assert went(day) is None
    day.post("undo", seq=opened["seq"]).raise_for_status()
    assert went(day) == ["bees-0001", "trees-0001"]


def test_undo_of_a_closing_takes_back_what_the_room_says_of_it(day):
    done = close(day, move(day, "bees", 0, 1), move(day, "trees", 1, 2)).json()

    undone = day.post("undo", seq=done["seq"]).json()

    assert went(day) is None
    day.post("undo", seq=undone["seq"]).raise_for_status()
    assert went(day) == ["bees-0001", "trees-0001"]


def test_room_that_closes_again_says_what_was_there_now(day):
    close(day, move(day, "bees", 0, 1), move(day, "trees", 1, 1)).raise_for_status()
    day.delete(f"rooms/{day.rooms[0]}/closing").raise_for_status()
    day.put("topics/moss-0001/placement", **slot(day, 0, 0)).raise_for_status()

    close(day, move(day, "moss", 0, 2)).raise_for_status()

    assert went(day) == ["moss-0001"]


def test_round_put_off_into_a_closed_room_is_moved_too_and_said_beside_those_before(day):
    now = datetime.now(UTC)
    first = f"rounds/{day.rounds[0]}"
    times = {"starts": now - timedelta(hours=3), "ends": now - timedelta(hours=2)}
    day.patch(first, **{k: v.isoformat() for k, v in times.items()}).raise_for_status()
    close(day, move(day, "trees", 1, 1)).raise_for_status()
    assert went(day) == ["trees-0001"]
    day.patch(first, ends=(now + timedelta(hours=1)).isoformat()).raise_for_status()

    close(day, move(day, "bees", 0, 2)).raise_for_status()

    assert went(day) == ["trees-0001", "bees-0001"]


def test_book_does_not_hold_what_is_for_the_door(day):
    close(day, move(day, "bees", 0, 1), move(day, "trees", 1, 1)).raise_for_status()

    rooms = day.http.get(f"{day.base_url}/e/{day.code}/book.json").json()["rooms"]

    assert [room["closed"] for room in rooms] == [True, False, False]
    assert not any("went" in room for room in rooms)
