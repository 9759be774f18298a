"""What hosts read of what was done: all of it, a line for each wish, and page by page."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlsplit

import pytest

from openspace.store.log import PAGE
from tests.integration.api import SITE, Caller, fill_budgets


@pytest.fixture
def host(running):
    """The host of a marketplace with two topics, Bees and Newts."""
    fill_budgets(running)
    host = Caller(running)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("PUT", "phase", phase="marketplace")
    for ref, title in (("bees-0001", "Bees"), ("newts-001", "Newts")):
        host.send("POST", "topics", ref=ref, title=title)
    return host


def entries(host, before=None):
    path = "log" if before is None else f"log?before={before}"
    return host.send("GET", path)["entries"]


def lines(host, since):
    """What was done after change `since`, newest first: kinds with what each was about."""
    return [
        [(part["kind"], [bare(one) for one in part["about"]]) for part in entry["parts"]]
        for entry in entries(host)
        if entry["first"] > since
    ]


def bare(about):
    return {key: value for key, value in about.items() if key != "id"}


def seq(host):
    return host.send("GET", "board")["seq"]


def test_what_hosts_do_with_the_walls_is_in_the_log(host):
    before = seq(host)
    host.send("POST", "announcements", ref="lunch-001", text="Lunch is ready")
    host.send("POST", "announcements", text="You moved", topic="bees-0001")
    host.send("DELETE", "announcements/lunch-001")
    host.send("POST", "wall/bell")
    host.send("PUT", "wall", view="agenda")
    host.send("PUT", "wall", view="countdown", minutes=5)

    assert lines(host, before) == [
        [("wall.steered", [{"view": "agenda"}, {"view": "countdown", "minutes": 5}])],
        [("wall.rung", [{}])],
        [("wall.taken_down", [{"title": "Lunch is ready"}])],
        [("wall.announced", [{"title": "You moved", "topic": "Bees"}])],
        [("wall.announced", [{"title": "Lunch is ready"}])],
    ]
    undoable = [entry["undoable"] for entry in entries(host)[:5]]
    assert undoable == [False, False, True, False, False]


def test_announcement_that_hangs_again_is_a_line_and_offered_as_far_as_it_can_be_undone(host):
    host.send("POST", "announcements", ref="lunch-001", text="Lunch is ready")
    down = host.send("DELETE", "announcements/lunch-001")

    assert undo_last(host) == [("wall.restored", [{"title": "Lunch is ready"}])]
    assert [one["undoable"] for one in entries(host)[:3]] == [True, False, False]
    assert host.try_to("POST", "undo", seq=down["seq"]).status_code == 409
    assert undo_last(host) == [("wall.taken_down", [{"title": "Lunch is ready"}])]
    assert [one["undoable"] for one in entries(host)[:3]] == [True, False, True]


def test_reading_aloud_in_a_row_is_one_line_until_something_else_is_done(host):
    before = seq(host)
    for topic in ("bees-0001", "newts-001"):
        host.send("PUT", "wall/reading", topic=topic)
    host.send("DELETE", "wall/reading")
    host.send("PATCH", "", place="The barn")
    host.send("PUT", "wall/reading", topic="bees-0001")

    assert lines(host, before) == [
        [("wall.read_aloud", [{"title": "Bees"}])],
        [("event.changed", [{"title": "Open Space", "fields": ["place"]}])],
        [("wall.read_aloud", [{"title": "Bees"}, {"title": "Newts"}])],
    ]


def test_reading_that_ends_with_the_marketplace_is_no_line_and_none_of_who_read(host):
    before = seq(host)
    host.send("PUT", "wall/reading", topic="bees-0001")
    host.send("PUT", "topics/bees-0001/withdrawal")
    host.send("PUT", "wall/reading", topic="newts-001")
    host.send("PUT", "phase", phase="sessions")

    assert lines(host, before) == [
        [("event.phase_changed", [{"title": "Open Space", "phase": "sessions"}])],
        [("wall.read_aloud", [{"title": "Newts"}])],
        [("topic.withdrawn", [{"title": "Bees"}])],
        [("wall.read_aloud", [{"title": "Bees"}])],
    ]


def test_day_that_moves_is_one_line_with_the_times_before(host):
    board = host.send("GET", "board")
    first, second = sorted(board["rounds"].values(), key=lambda it: it["starts"])
    host.send("POST", f"rounds/{first['id']}/moves", minutes=5)

    [entry] = [one for one in entries(host) if one["first"] > board["seq"]]
    [part] = entry["parts"]
    assert part["kind"] == "round.changed"
    assert [(one["id"], one["began"], one["starts"]) for one in part["about"]] == [
        (one["id"], one["starts"], later(one["starts"])) for one in (first, second)
    ]
    assert (entry["undoable"], part["more"]) == (True, 0)
    host.send("POST", "undo", seq=entry["seq"])
    assert host.send("GET", "board")["rounds"] == board["rounds"]


def test_round_that_begins_now_is_told_before_the_one_that_it_ends(host):
    board = host.send("GET", "board")
    first, second = sorted(board["rounds"].values(), key=lambda it: it["starts"])
    host.send("PUT", f"rounds/{first['id']}/beginning")
    host.send("PUT", f"rounds/{second['id']}/beginning")

    [part] = entries(host)[0]["parts"]
    told = [one["id"] for one in part["about"]]
    assert (part["kind"], told) == ("round.changed", [second["id"], first["id"]])


def test_combining_is_told_before_the_slot_that_was_let_go_and_parting_as_nothing_else(host):
    [one, other, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    host.send("PUT", "topics/newts-001/placement", **other)
    before = seq(host)
    host.send("PUT", "topics/bees-0001/combination", topic="newts-001")
    host.send("DELETE", "topics/bees-0001/combination")
    host.send("PUT", "topics/bees-0001/combination", topic="newts-001")
    host.send("PUT", "topics/newts-001/withdrawal")

    assert lines(host, before) == [
        [("topic.withdrawn", [{"title": "Newts"}]), ("topic.parted", [{"title": "Bees"}])],
        [("topic.combined", [{"title": "Bees"}, {"title": "Newts"}])],
        [("topic.parted", [{"title": "Bees"}])],
        [
            ("topic.combined", [{"title": "Bees"}, {"title": "Newts"}]),
            ("topic.unplaced", [{"title": "Bees"}]),
        ],
    ]


def test_handing_over_is_told_before_the_asking_that_it_ends(running, host):
    ana = Caller(running).join(host.code, "Ana")
    ana.send("POST", "topics", ref="moss-0001", title="Moss")
    ana.send("PUT", "topics/moss-0001/combination", topic="bees-0001")
    before = seq(host)
    host.send("PUT", "topics/bees-0001/convener", person=ana.person)

    assert lines(host, before) == [
        [
            ("topic.handed_over", [{"title": "Bees", "person": ana.person}]),
            ("topic.declined", [{"title": "Moss"}]),
        ]
    ]


def later(moment):
    at = datetime.fromisoformat(moment) + timedelta(minutes=5)
    return at.isoformat().replace("+00:00", "Z")


def test_two_sessions_that_change_places_are_one_line(host):
    [one, other, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    host.send("PUT", "topics/newts-001/placement", **other)
    before = seq(host)
    host.send("POST", "topics/bees-0001/swaps", topic="newts-001")

    assert lines(host, before) == [[("topic.swapped", [{"title": "Bees"}, {"title": "Newts"}])]]


def test_session_that_is_repeated_is_proposed_and_placed(host):
    [one, other, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    before = seq(host)
    host.send("POST", "topics/bees-0001/repetitions", ref="again-001", **other)

    assert lines(host, before) == [
        [
            ("topic.proposed", [{"title": "Bees"}]),
            ("topic.placed", [{"title": "Bees", "slot": other}]),
        ]
    ]


def test_line_says_where_a_session_went_and_what_somebody_was_called_before(host):
    [one, other, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    before = seq(host)
    host.send("PUT", "topics/bees-0001/placement", **other)
    host.send("PUT", "me", name="Hannah")

    assert lines(host, before) == [
        [("person.renamed", [{"title": "Hannah", "was": "Hanna"}])],
        [("topic.moved", [{"title": "Bees", "slot": other}])],
    ]


def test_host_without_a_name_is_told_from_a_cohost(running):
    fill_budgets(running)
    host, cohost = Caller(running), Caller(running)
    made = host.create_event()
    cohost.code = host.code
    cohost.http.get(urlsplit(made["links"]["cohost"]).path, base_url=SITE)
    host.send("POST", "wall/bell")
    cohost.send("POST", "wall/bell")

    [by_cohost, by_host, created] = entries(host)
    assert [(one["by"], one["role"]) for one in (by_cohost, by_host, created)] == [
        (None, "cohost"),
        (None, "host"),
        (None, None),
    ]


def test_pages_follow_each_other_and_cut_no_line_in_two(running, host):
    """A row of 150 touches is read in two goes, and the page ends within what one wish did."""
    for number in range(PAGE):
        fill_budgets(running)
        host.send("POST", "topics", title=f"Topic {number}", scribe_for=f"P {number}")
    for number in range(150):
        fill_budgets(running)
        host.send("PUT", "wall/reading", topic=("bees-0001", "newts-001")[number % 2])
    row, *_ = newest = entries(host)
    assert [len(part["about"]) for part in row["parts"]] == [150]
    assert len(newest) == PAGE

    pages = [newest]
    while older := entries(host, before=pages[-1][-1]["first"]):
        pages.append(older)

    told = [entry for page in pages for entry in page]
    spans = [(entry["first"], entry["seq"]) for entry in told]
    assert spans[-1][0] == 1
    assert [older[1] + 1 for older in spans[1:]] == [newer[0] for newer in spans[:-1]]
    assert [part["kind"] for part in told[1]["parts"]] == ["topic.proposed", "person.joined"]


def offered(host, titled):
    """Whether each line that tells of this kind can be undone, newest first."""
    return [one["undoable"] for one in entries(host) if one["parts"][0]["kind"] == titled]


def test_line_that_was_undone_is_offered_no_more_until_the_undo_is_undone(host):
    host.send("PUT", "topics/bees-0001/withdrawal")
    assert offered(host, "topic.withdrawn") == [True]
    undone = host.send("POST", "undo", seq=entries(host)[0]["seq"])

    assert offered(host, "topic.withdrawn") == [False]
    host.send("POST", "undo", seq=undone["seq"])
    assert (offered(host, "topic.withdrawn"), offered(host, "topic.restored")) == (
        [True, True],
        [False],
    )


def undo_last(host):
    """Undo what was done last, and read in the log what became of it."""
    before = seq(host)
    host.send("POST", "undo", seq=before)
    [line] = lines(host, before)
    return line


BEES, NEWTS = {"title": "Bees"}, {"title": "Newts"}


@pytest.mark.parametrize(
    ("method", "path", "wish", "undone", "undone_again"),
    [
        ("PUT", "topics/bees-0001/withdrawal", {}, "topic.restored", "topic.withdrawn"),
        ("PUT", "topics/bees-0001/hiding", {}, "topic.restored", "topic.hidden"),
        ("PATCH", "topics/bees-0001", {"title": "Wasps"}, "topic.restored", "topic.restored"),
        ("PUT", "topics/bees-0001/waiver", {}, "topic.awaited", "topic.waived"),
        ("PUT", "rooms/{room}/closing", {}, "room.opened", "room.closed"),
        ("PATCH", "rooms/{room}", {"name": "Attic"}, "room.restored", "room.restored"),
        ("DELETE", "rooms/{room}", {}, "room.restored", "room.removed"),
        ("DELETE", "rounds/{round}", {}, "round.restored", "round.removed"),
    ],
)
def test_undo_is_told_as_what_became_of_it(host, method, path, wish, undone, undone_again):
    host.send(method, path.format(**host.slots()[0]), **wish)

    assert [kind for kind, _ in undo_last(host)] == [undone]
    assert [kind for kind, _ in undo_last(host)] == [undone_again]


def test_undo_of_a_proposal_is_told_as_the_topic_that_went(host):
    assert undo_last(host) == [("topic.withdrawn", [NEWTS])]
    assert undo_last(host) == [("topic.restored", [NEWTS])]


def test_undo_of_a_slot_says_where_the_session_is_then(host):
    [one, other, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    host.send("PUT", "topics/bees-0001/placement", **other)

    assert undo_last(host) == [("topic.moved", [{**BEES, "slot": one}])]
    undo_last(host)
    host.send("DELETE", "topics/bees-0001/placement")
    assert undo_last(host) == [("topic.placed", [{**BEES, "slot": other}])]
    assert undo_last(host) == [("topic.unplaced", [BEES])]


def test_undo_of_combining_is_told_as_parting_and_the_other_way_round(host):
    [one, other, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    host.send("PUT", "topics/newts-001/placement", **other)
    combined = host.send("PUT", "topics/bees-0001/combination", topic="newts-001")
    host.send("POST", "undo", seq=combined["seq"])
    assert lines(host, combined["seq"]) == [
        [("topic.parted", [BEES]), ("topic.placed", [{**BEES, "slot": one}])]
    ]

    assert undo_last(host) == [
        ("topic.combined", [BEES, NEWTS]),
        ("topic.unplaced", [BEES]),
    ]


def test_undo_of_a_phase_says_which_one_it_is_and_of_words_which_ones(host):
    host.send("PUT", "phase", phase="sessions")
    assert undo_last(host) == [
        ("event.phase_changed", [{"title": "Open Space", "phase": "marketplace"}])
    ]
    host.send("PATCH", "", place="The barn")
    assert undo_last(host) == [("event.restored", [{"title": "Open Space", "fields": ["place"]}])]


def test_line_is_offered_no_more_when_somebody_changed_since_what_it_changed(host):
    host.send("PUT", "phase", phase="sessions")
    host.send("PATCH", "topics/bees-0001", title="Wasps")
    host.send("PUT", "phase", phase="closed")
    host.send("PATCH", "topics/newts-001", title="Toads")

    assert offered(host, "event.phase_changed") == [True, False, False]
    assert offered(host, "topic.edited") == [True, True]


def test_line_whose_slot_was_taken_is_offered_and_says_by_whom(host):
    [one, *_] = host.slots()
    host.send("PUT", "topics/bees-0001/placement", **one)
    host.send("DELETE", "topics/bees-0001/placement")
    let_go = entries(host)[0]["seq"]
    host.send("PUT", "topics/newts-001/placement", **one)

    assert offered(host, "topic.unplaced") == [True]
    refused = host.try_to("POST", "undo", seq=let_go).get_json()["error"]
    assert (refused["code"], refused["topic"]["title"]) == ("slot_taken", "Newts")


def test_topic_that_was_withdrawn_is_not_withdrawn_again_by_an_undo(host):
    host.send("PUT", "topics/newts-001/withdrawal")
    before = seq(host)
    [made] = [one for one in entries(host) if one["ref"] == "newts-001"]

    refused = host.try_to("POST", "undo", seq=made["seq"]).get_json()["error"]
    assert (made["undoable"], refused["code"], seq(host)) == (False, "already_undone", before)


def test_page_goes_as_far_back_as_is_asked_for_and_no_further(running, host):
    for n in range(PAGE + 20):
        if n % 10 == 0:
            fill_budgets(running)
        host.send("PATCH", "topics/bees-0001", title=f"Bees {n}")
    everything = [*entries(host), *entries(host, entries(host)[-1]["first"])]
    line = everything[PAGE + 5]

    assert host.send("GET", f"log?since={line['first']}")["entries"] == everything[: PAGE + 6]
    assert host.send("GET", f"log?since={everything[3]['first']}")["entries"] == everything[:PAGE]
