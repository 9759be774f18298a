"""Before the event: usual days, rooms that meet online, copies and rehearsals."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec import to_builtins

from openspace.commands.deletion import delete_overdue
from openspace.commands.rehearsal import REHEARSALS_MAX
from openspace.domain.templates import TEMPLATES
from openspace.imports.reading import read_outline
from tests.integration.api import TOMORROW, Caller

DAY_AFTER = (date.fromisoformat(TOMORROW) + timedelta(days=1)).isoformat()
IN_SPRING = "2099-03-01"
CALL = "https://meet.example.org/garden"


def made(own_app, **more):
    host = Caller(own_app)
    wish = {"theme": "What now?", "rooms": [{"name": "Garden", "link": CALL}], **more}
    host.code = host.send("POST", "/api/events", **wish)["code"]
    return host


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_event_is_made_of_each_template(own_app, template):
    told = to_builtins(template)
    when = {name: told[name] for name in ("minutes", "rounds", "gap", "days")}

    host = made(own_app, when={**when, "date": TOMORROW, "first": told["first"][:5]})

    starts = sorted(round_["starts"] for round_ in host.send("GET", "board")["rounds"].values())
    assert len(starts) == template.rounds * template.days
    assert starts[0] == f"{TOMORROW}T{told['first']}Z"
    assert (
        {start[:10] for start in starts} == {TOMORROW, DAY_AFTER}
        if (template.days > 1)
        else {TOMORROW}
    )


WHEN = {"date": TOMORROW, "first": "09:00", "rounds": 1}


def test_room_has_its_address_in_every_file_that_comes_back(own_app):
    host = made(own_app, when=WHEN)
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


def test_room_of_a_new_event_has_what_was_wished(own_app):
    rooms = [{"name": "Library", "features": ["projector", "step_free"]}, {"name": "Garden"}]
    board = made(own_app, when=WHEN, rooms=rooms).send("GET", "board")

    has = {room["name"]: room["features"] for room in board["rooms"].values()}
    assert has == {"Library": ["step_free", "projector"], "Garden": []}


def test_refusal_says_which_of_many_rooms_it_means(own_app):
    wish = {"theme": "What now?", "when": WHEN, "rooms": [{"name": "Library"}, {"name": "L" * 61}]}

    refused = Caller(own_app).try_to("POST", "/api/events", **wish).get_json()["error"]

    assert (refused["field"], refused["problem"]) == ("rooms[1].name", "too_long")
    assert refused["message"].startswith("The name is too long")


@pytest.mark.parametrize("link", ["http://meet.example.org", "javascript:alert(1)"])
def test_address_that_is_not_https_is_refused_with_the_way_out(own_app, link):
    host = made(own_app, when=WHEN)

    refused = host.try_to("POST", "rooms", name="Attic", link=link).get_json()["error"]

    assert (refused["field"], refused["problem"]) == ("link", "not_https")
    assert "https://" in refused["message"]


# ------------------------------------------------------------------ copying


def event_in_its_day(own_app):
    host = made(own_app, when={**WHEN, "rounds": 2}, title="Spring", welcome="Hello")
    host.send("PUT", "me", name="Hanna")
    host.send("PATCH", "", rules={"propose": ["marketplace"]}, trusts_photos=True)
    host.send("PUT", "phase", phase="closed")
    host.send("POST", "topics", ref="bees-0001", title="Bees")
    return host


def test_copy_has_words_rules_rooms_and_rounds_and_nobody_in_it(own_app):
    host = event_in_its_day(own_app)
    before = host.send("GET", "board")

    copied = host.send("POST", "copies", date=IN_SPRING)

    host.code, old = copied["code"], host.code
    board = host.send("GET", "board")
    assert sorted(copied["links"]) == ["cohost", "host", "join", "wall"]
    assert host.send("GET", "me")["role"] == "host"
    changed = {"code": copied["code"], "phase": "preparing"}
    assert board["event"] == {**before["event"], **changed}
    assert sorted(one["starts"][:16] for one in board["rounds"].values()) == [
        f"{IN_SPRING}T09:00",
        f"{IN_SPRING}T10:00",
    ]
    assert [one["link"] for one in board["rooms"].values()] == [CALL]
    assert board["topics"] == board["people"] == {}
    host.code = old
    assert host.send("GET", "board") == before


@pytest.mark.parametrize(("made_by", "wish"), [("copies", {"date": IN_SPRING}), ("rehearsal", {})])
def test_copy_and_rehearsal_take_the_plan_when_rounds_ended_early(
    own_app, stay_at_home, made_by, wish
):
    host = event_in_its_day(own_app)
    rounds = sorted(host.send("GET", "board")["rounds"].values(), key=lambda it: it["starts"])
    for one in rounds:
        host.send("PUT", f"rounds/{one['id']}/beginning")
        host.send("PUT", f"rounds/{one['id']}/end")
    assert {minutes(one) for one in host.send("GET", "board")["rounds"].values()} == {1}

    host.code = host.send("POST", made_by, **wish)["code"]

    copied = sorted(host.send("GET", "board")["rounds"].values(), key=lambda it: it["starts"])
    assert [minutes(one) for one in copied] == [minutes(one) for one in rounds] == [45, 45]
    assert apart(copied) == apart(rounds)


def minutes(round_):
    ends, starts = (datetime.fromisoformat(round_[key]) for key in ("ends", "starts"))
    return (ends - starts).total_seconds() / 60


def apart(rounds):
    first, second = (datetime.fromisoformat(one["starts"]) for one in rounds)
    return second - first


def test_copy_is_made_once_however_often_it_is_asked_for(own_app):
    host = event_in_its_day(own_app)

    twice = [host.send("POST", "copies", ref="copy-0001", date=IN_SPRING) for _ in range(2)]

    assert twice[0] == twice[1]


def before_today(days):
    return (datetime.now(UTC).date() - timedelta(days=days)).isoformat()


@pytest.mark.parametrize("path", ["copies", "/api/events"])
def test_day_that_is_over_is_refused_kindly_and_yesterday_is_not(own_app, path):
    host = event_in_its_day(own_app)

    def on(day):
        if path == "copies":
            return host.try_to("POST", path, date=day)
        when = {**WHEN, "date": day}
        return host.try_to("POST", path, theme="?", when=when, rooms=[{"name": "Garden"}])

    for day in ("1999-01-01", before_today(2)):
        refused = on(day)
        error = refused.get_json()["error"]
        assert (refused.status_code, error["problem"], error["value"]) == (400, "past_day", day)
        assert error["message"] == "That day is over. Please choose today or a later one."
    assert on(before_today(1)).status_code == 201


@pytest.mark.parametrize("method", ["POST copies", "POST rehearsal", "DELETE rehearsal"])
def test_nobody_but_hosts_copies_or_rehearses(own_app, method):
    host, ana = event_in_its_day(own_app), Caller(own_app)
    ana.code = host.code
    wish = {"date": IN_SPRING} if "copies" in method else {}

    refused = ana.try_to(*method.split(), **wish)

    assert (refused.status_code, refused.get_json()["error"]["code"]) == (403, "not_allowed")
    assert ana.try_to("GET", "rehearsal").status_code == 403


# ------------------------------------------------------------------ rehearsing


@pytest.fixture
def stay_at_home(own_app):
    """Nobody is sent to rehearsals: what counts here is where they would have gone."""
    crowds = own_app.flask.extensions["openspace"].crowds
    there: dict[str, bool] = {}
    crowds.come = lambda code: there.setdefault(code, True)
    crowds.leave = lambda code: there.pop(code, None)
    return there


def test_rehearsal_is_one_labelled_copy_that_all_hosts_may_throw_away(own_app, stay_at_home):
    host = event_in_its_day(own_app)
    before = host.send("GET", "board")

    begun = [host.send("POST", "rehearsal")["code"] for _ in range(2)]

    assert host.send("GET", "rehearsal")["code"] == begun[0] == begun[1]
    rehearsal = Caller(own_app)
    rehearsal.http, rehearsal.code = host.http, begun[0]
    event = rehearsal.send("GET", "board")["event"]
    assert (event["rehearsal_of"], event["phase"]) == (host.code, "marketplace")
    assert rehearsal.send("GET", "me")["role"] == "host"
    refused = rehearsal.try_to("POST", "rehearsal").get_json()["error"]
    assert (refused["code"], refused["action"]) == ("not_allowed", "rehearsal")
    assert begun[0] in stay_at_home

    assert host.send("DELETE", "rehearsal") == {"deleted": begun[0]}

    assert rehearsal.try_to("GET", "board").status_code == 404
    assert host.send("GET", "rehearsal")["code"] is None
    assert host.try_to("DELETE", "rehearsal").get_json()["error"]["what"] == "rehearsal"
    assert host.send("GET", "board") == before
    assert not stay_at_home


def test_rehearsal_goes_after_a_day_whatever_was_chosen_and_with_its_event(own_app, stay_at_home):
    host, other = event_in_its_day(own_app), event_in_its_day(own_app)
    begun = [one.send("POST", "rehearsal")["code"] for one in (host, other)]
    longer = Caller(own_app)
    longer.http, longer.code = host.http, begun[0]
    now = datetime.now(UTC)
    longer.send("PATCH", "", keep_until=(now + timedelta(days=99)).isoformat())

    assert other.send("DELETE", "", code=other.code) == {"deleted": other.code}
    assert list(stay_at_home) == [begun[0]]
    assert delete_overdue(own_app.house, now + timedelta(hours=23)) == []
    gone = delete_overdue(own_app.house, now + timedelta(hours=25))
    assert [one.code for one in gone] == [begun[0]]
    assert host.send("GET", "board")["topics"].keys() == {"bees-0001"}


@pytest.mark.usefixtures("stay_at_home")
def test_server_takes_a_few_rehearsals_and_no_more(own_app):
    hosts = [made(own_app, when=WHEN) for _ in range(REHEARSALS_MAX + 1)]
    for host in hosts[:-1]:
        host.send("POST", "rehearsal")

    refused = hosts[-1].try_to("POST", "rehearsal").get_json()["error"]

    assert (refused["code"], refused["what"]) == ("too_many", "rehearsals")
    hosts[0].send("DELETE", "rehearsal")
    hosts[-1].send("POST", "rehearsal")


@pytest.mark.usefixtures("stay_at_home")
def test_book_of_a_rehearsal_brings_in_an_event_that_is_kept(own_app):
    host = made(own_app, when=WHEN)
    host.code = host.send("POST", "rehearsal")["code"]
    book = host.try_to("GET", f"/e/{host.code}/book.json").data

    event = read_outline(book, datetime.now(UTC)).event

    assert event is not None
    assert event.rehearsal_of == ""
