"""A day in small, on every server the house can run on: if this fails, look here first."""

from __future__ import annotations


def test_what_one_person_proposes_reaches_everybody_who_follows(any_server, new_person):
    host, ana, ben = (new_person(any_server) for _ in range(3))
    code = host.create_event()["code"]
    ana.join(code, "Ana")
    ben.join(code, "Ben").follow()

    answer = ana.post("topics", title="A garden for the school")

    assert answer.ok, answer.text
    proposed = ben.wait_for(lambda change: change["kind"] == "topic.proposed")
    assert proposed["data"]["title"] == "A garden for the school"
    assert proposed == answer.json()["changes"][-1]


def test_acknowledged_change_survives_a_power_cut_and_followers_catch_up(new_server, new_person):
    server = new_server()
    ana, ben = new_person(server), new_person(server)
    code = ana.create_event()["code"]
    live = ben.join(code, "Ben").follow()

    ana.join(code, "Ana").post("topics", title="Before").raise_for_status()
    server.kill()
    server.start()
    ana.post("topics", title="After").raise_for_status()

    ben.wait_for(lambda change: change["data"].get("title") == "After", seconds=15)
    titles = [change["data"].get("title") for change in live.changes]
    assert [title for title in titles if title in {"Before", "After"}] == ["Before", "After"]
    assert [change["seq"] for change in live.changes] == list(
        range(live.changes[0]["seq"], live.seq + 1)
    )


def test_server_stops_when_asked_to(new_server):
    server = new_server()

    server.stop()

    assert "Traceback" not in server.output
