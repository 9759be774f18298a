"""Before the event: usual days, rooms that meet online."""

from __future__ import annotations

import pytest
from msgspec import to_builtins

from openspace.domain.templates import TEMPLATES
from tests.integration.api import Caller, running_app

CALL = "https://meet.example.org/garden"


@pytest.fixture
def running(tmp_path):
    running = running_app(tmp_path)
    yield running
    running.house.database.close()


def made(running, **more):
    host = Caller(running)
    wish = {"theme": "What now?", "rooms": [{"name": "Garden", "link": CALL}], **more}
    host.code = host.send("POST", "/api/events", **wish)["code"]
    return host


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_event_is_made_of_each_template(running, template):
    told = to_builtins(template)
    when = {name: told[name] for name in ("minutes", "rounds", "gap", "days")}

    host = made(running, when={**when, "date": "2026-11-24", "first": told["first"][:5]})

    starts = sorted(round_["starts"] for round_ in host.send("GET", "board")["rounds"].values())
    assert len(starts) == template.rounds * template.days
    assert starts[0] == f"2026-11-24T{told['first']}Z"
    assert (
        {start[:10] for start in starts} == {"2026-11-24", "2026-11-25"}
        if (template.days > 1)
        else {"2026-11-24"}
    )


WHEN = {"date": "2026-11-24", "first": "09:00", "rounds": 1}


def test_room_has_its_address_in_every_file_that_comes_back(running):
    host = made(running, when=WHEN)
    board = host.send("GET", "board")
    slot = {"round": next(iter(board["rounds"])), "room": next(iter(board["rooms"]))}
    host.send("PUT", "me", name="Hanna")
    host.send("POST", "topics", ref="bees-0001", title="Bees")
    host.send("PUT", "topics/bees-0001/placement", **slot)

    files = {
        name: host.try_to("GET", f"/e/{host.code}/{name}").text
        for name in ("book.json", "sessions.csv", "agenda.ics", "book")
    }

    assert [room["link"] for room in board["rooms"].values()] == [CALL]
    assert f'"link": "{CALL}"' in files["book.json"]
    assert f"session,{CALL}" in files["sessions.csv"]
    assert f"online: {CALL}" in files["agenda.ics"].replace("\r\n ", "")
    assert "(online)" in files["book"]
    assert CALL not in files["book"]


@pytest.mark.parametrize("link", ["http://meet.example.org", "javascript:alert(1)"])
def test_address_that_is_not_https_is_refused_with_the_way_out(running, link):
    host = made(running, when=WHEN)

    refused = host.try_to("POST", "rooms", name="Attic", link=link).get_json()["error"]

    assert (refused["field"], refused["problem"]) == ("link", "not_https")
    assert "https://" in refused["message"]
