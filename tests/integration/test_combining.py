"""Two topics become one for everybody: asked, agreed, counted once, and parted again exactly."""

from __future__ import annotations

import pytest

from tests.support.phone import new_ref


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event(rounds=2, rooms=("Library", "Garden"))
    host.put("phase", phase="marketplace")
    host.put("me", name="Hanna")
    host.slots = [
        {"round": round_, "room": room}
        for round_ in host.get("board").json()["rounds"]
        for room in host.get("board").json()["rooms"]
    ]
    return host


@pytest.fixture
def come(server, new_person, host):
    def come(name, *titles):
        person = new_person(server).join(host.code, name)
        person.topics = [person.post("topics", title=title).json()["ref"] for title in titles]
        return person

    return come


def topics(phone):
    return phone.get("board").json()["topics"]


def code_of(answer):
    return answer.json()["error"]["code"]


def test_convener_asks_and_the_other_agrees(host, come):
    ana, ben = come("Ana", "Wasps"), come("Ben", "Bees")
    (wasps,), (bees,) = ana.topics, ben.topics
    ana.put(f"topics/{wasps}/placement", **host.slots[0])
    for who in (ana, ben, host):
        who.put(f"topics/{wasps}/interest")
    ben.put(f"topics/{bees}/interest")
    ana.post(f"topics/{wasps}/notes", text="They sting")

    assert ana.put(f"topics/{wasps}/combination", topic=bees).ok
    assert topics(host)[wasps]["asks"] == bees
    assert code_of(ana.put(f"topics/{wasps}/combination/consent")) == "not_yours"
    before = topics(host)
    agreed = ben.put(f"topics/{wasps}/combination/consent").json()

    now = topics(host)
    assert (now[wasps]["into"], now[wasps]["asks"], now[wasps]["slot"]) == (bees, None, None)
    assert (now[bees]["slot"], now[bees]["interest"]) == (host.slots[0], 3)
    assert (now[wasps]["interest"], now[wasps]["notes"]) == (3, 1)
    assert bees in ana.get("me").json()["marked"]
    for refused in (
        ana.put(f"topics/{wasps}/placement", **host.slots[1]),
        ana.put(f"topics/{wasps}/withdrawal"),
        host.put(f"topics/{wasps}/interest"),
        host.put("wall/reading", topic=wasps),
    ):
        assert (refused.status_code, code_of(refused)) == (409, "combined")
    seq = host.delete(f"topics/{bees}/interest").json()["seq"]
    assert (topics(host)[bees]["interest"], topics(host)[wasps]["interest"]) == (2, 2)
    told = host.get(f"changes?since={seq - 2}").json()["changes"]
    assert [one["data"] for one in told] == [{"topic": one, "interest": 2} for one in (bees, wasps)]
    host.put(f"topics/{bees}/interest")

    assert ben.post("undo", seq=agreed["seq"]).ok
    after = topics(host)
    assert after[wasps] == {**before[wasps], "interest": 2}  # the host marks the other one now
    assert after[bees] == {**before[bees], "interest": 2}


def test_asking_is_taken_back_or_declined(host, come):
    ana, ben, cleo = come("Ana", "Wasps"), come("Ben", "Bees"), come("Cleo")
    (wasps,), (bees,) = ana.topics, ben.topics
    for who in (ana, ben, host):
        ana.put(f"topics/{wasps}/combination", topic=bees)
        assert code_of(cleo.delete(f"topics/{wasps}/combination")) == "not_yours"
        assert who.delete(f"topics/{wasps}/combination").ok
        assert topics(host)[wasps]["asks"] is None
    assert code_of(ben.put(f"topics/{wasps}/combination/consent")) == "not_asked"
    assert code_of(ana.put(f"topics/{wasps}/combination", topic=wasps)) == "not_asked"
    assert code_of(ben.put(f"topics/{wasps}/combination", topic=bees)) == "not_yours"


def test_both_have_asked_then_both_have_agreed(host, come):
    ana, ben = come("Ana", "Wasps"), come("Ben", "Bees")
    (wasps,), (bees,) = ana.topics, ben.topics

    ana.put(f"topics/{wasps}/combination", topic=bees)
    ben.put(f"topics/{bees}/combination", topic=wasps)

    now = topics(host)
    assert (now[bees]["into"], now[wasps]["into"], now[wasps]["asks"]) == (wasps, None, None)


def test_what_was_asked_of_the_one_that_is_taken_in_is_asked_of_the_one_that_stays(host, come):
    ana, ben, cleo = come("Ana", "Wasps"), come("Ben", "Bees"), come("Cleo", "Moss")
    (wasps,), (bees,), (moss,) = ana.topics, ben.topics, cleo.topics
    cleo.put(f"topics/{moss}/combination", topic=wasps)

    combined = host.put(f"topics/{wasps}/combination", topic=bees).json()

    assert topics(host)[moss]["asks"] == bees
    assert host.post("undo", seq=combined["seq"]).ok
    assert topics(host)[moss]["asks"] == wasps
    host.put(f"topics/{wasps}/combination", topic=bees)
    assert ben.put(f"topics/{moss}/combination/consent").ok
    assert [topics(host)[one]["into"] for one in (wasps, moss)] == [bees, bees]


def cleo_takes_it_back(_host, cleo, moss, _flies):
    cleo.delete(f"topics/{moss}/combination")


def cleo_asks_another(_host, cleo, moss, flies):
    cleo.put(f"topics/{moss}/combination", topic=flies)


def cleo_withdraws(_host, cleo, moss, _flies):
    cleo.put(f"topics/{moss}/withdrawal")


def host_hides_it(host, _cleo, moss, _flies):
    host.put(f"topics/{moss}/hiding")
    host.delete(f"topics/{moss}/hiding")


def other_takes_it_in(host, _cleo, moss, flies):
    host.put(f"topics/{moss}/combination", topic=flies)


@pytest.mark.parametrize(
    "settle",
    [cleo_takes_it_back, cleo_asks_another, cleo_withdraws, host_hides_it, other_takes_it_in],
)
def test_combining_is_undone_where_a_third_ones_asking_was_settled_since(host, come, settle):
    ana, ben, cleo = come("Ana", "Wasps", "Flies"), come("Ben", "Bees"), come("Cleo", "Moss")
    (wasps, flies), (bees,), (moss,) = ana.topics, ben.topics, cleo.topics
    cleo.put(f"topics/{moss}/combination", topic=wasps)
    ana.put(f"topics/{wasps}/placement", **host.slots[0])
    ana.put(f"topics/{wasps}/combination", topic=bees)
    before = topics(host)
    combined = ben.put(f"topics/{wasps}/combination/consent").json()
    settle(host, cleo, moss, flies)
    settled = topics(host)[moss]

    assert ben.post("undo", seq=combined["seq"]).ok

    now = topics(host)
    assert (now[wasps], now[bees], now[moss]) == (before[wasps], before[bees], settled)


def test_nobody_asks_themselves_where_others_combine_and_the_undo_brings_the_asking_back(
    host, come
):
    ana, ben, cleo = come("Ana", "Moss", "Bees"), come("Ben", "Wasps"), come("Cleo")
    (moss, bees), (wasps,) = ana.topics, ben.topics
    ana.put(f"topics/{moss}/placement", **host.slots[0])
    ana.put(f"topics/{moss}/combination", topic=wasps)
    ben.put(f"topics/{wasps}/combination", topic=bees)
    before = topics(host)

    combined = ana.put(f"topics/{wasps}/combination/consent").json()

    now = topics(host)
    assert (now[moss]["asks"], now[moss]["into"]) == (None, None)
    assert (now[moss]["slot"], now[wasps]["into"]) == (host.slots[0], bees)
    # Also where the topic that asked is somebody else's by now.
    host.put(f"topics/{moss}/convener", person=cleo.get("me").json()["person"])
    assert ana.post("undo", seq=combined["seq"]).ok
    assert topics(host)[moss].pop("asks") == wasps
    host.put(f"topics/{moss}/convener", person=ana.get("me").json()["person"])
    assert topics(host) == before


def test_asking_that_nobody_made_since_is_not_put_back_by_the_undo(host, come):
    ana, ben = come("Ana", "Moss", "Bees"), come("Ben", "Wasps")
    (moss, bees), (wasps,) = ana.topics, ben.topics
    ana.put(f"topics/{moss}/combination", topic=wasps)
    combined = host.put(f"topics/{wasps}/combination", topic=bees).json()

    ana.put(f"topics/{moss}/withdrawal")

    assert host.post("undo", seq=combined["seq"]).ok
    now = topics(host)
    assert (now[wasps]["into"], now[moss]["asks"], now[moss]["withdrawn"]) == (None, None, True)


def test_what_is_asked_of_a_parted_topic_goes_along_when_the_parting_is_undone(host, come):
    ana, ben, cleo = come("Ana", "Wasps"), come("Ben", "Bees"), come("Cleo", "Moss")
    (wasps,), (bees,), (moss,) = ana.topics, ben.topics, cleo.topics
    host.put(f"topics/{wasps}/combination", topic=bees)
    parted = host.delete(f"topics/{wasps}/combination").json()
    cleo.put(f"topics/{moss}/combination", topic=wasps)

    undone = host.post("undo", seq=parted["seq"]).json()

    assert (topics(host)[wasps]["into"], topics(host)[moss]["asks"]) == (bees, bees)
    assert host.post("undo", seq=undone["seq"]).ok
    assert (topics(host)[wasps]["into"], topics(host)[moss]["asks"]) == (None, wasps)


@pytest.mark.parametrize("handed", ["asked", "asking"])
def test_nobody_asks_themselves_when_a_topic_is_handed_to_them(host, come, handed):
    ana, ben = come("Ana", "Moss"), come("Ben", "Wasps")
    (moss,), (wasps,) = ana.topics, ben.topics
    ana.put(f"topics/{moss}/combination", topic=wasps)
    before = topics(host)
    giver, taker, topic = (ben, ana, wasps) if handed == "asked" else (ana, ben, moss)

    person = taker.get("me").json()["person"]
    given = giver.put(f"topics/{topic}/convener", person=person).json()

    assert (topics(host)[topic]["convener"], topics(host)[moss]["asks"]) == (person, None)
    assert giver.post("undo", seq=given["seq"]).ok
    assert topics(host) == before


@pytest.mark.parametrize("is_asking", [True, False])
def test_nobody_asks_themselves_when_a_handing_over_is_undone(host, come, is_asking):
    ana, ben = come("Ana", "Moss", "Wasps"), come("Ben")
    moss, wasps = ana.topics
    given, kept = (moss, wasps) if is_asking else (wasps, moss)
    person = ben.get("me").json()["person"]
    handed = ana.put(f"topics/{given}/convener", person=person).json()
    (ben if is_asking else ana).put(f"topics/{moss}/combination", topic=wasps)
    before = topics(host)
    assert before[moss]["asks"] == wasps

    undone = ana.post("undo", seq=handed["seq"]).json()

    now = topics(host)
    assert (now[given]["convener"], now[moss]["asks"]) == (now[kept]["convener"], None)
    again = ana.post("undo", seq=undone["seq"]).json()
    assert topics(host) == before
    assert ana.post("undo", seq=again["seq"]).ok
    assert topics(host) == now


def test_nobody_asks_themselves_when_the_undo_of_a_handing_over_is_undone(host, come):
    ana, ben = come("Ana", "Wasps"), come("Ben", "Moss")
    (wasps,), (moss,) = ana.topics, ben.topics
    person = ben.get("me").json()["person"]
    handed = ana.put(f"topics/{wasps}/convener", person=person).json()
    undone = ana.post("undo", seq=handed["seq"]).json()
    ben.put(f"topics/{moss}/combination", topic=wasps)

    assert ana.post("undo", seq=undone["seq"]).ok

    now = topics(host)
    assert (now[wasps]["convener"], now[moss]["asks"]) == (person, None)


@pytest.mark.parametrize("away", ["withdrawal", "combination"])
def test_topic_that_goes_away_by_undo_asks_for_nothing(host, come, away):
    ana, ben = come("Ana", "Moss", "Flies"), come("Ben", "Wasps")
    (moss, flies), (wasps,) = ana.topics, ben.topics
    host.put(f"topics/{moss}/{away}", **({"topic": flies} if away == "combination" else {}))
    gone = topics(host)[moss]
    returned = host.delete(f"topics/{moss}/{away}").json()
    ana.put(f"topics/{moss}/combination", topic=wasps)
    before = topics(host)
    assert before[moss]["asks"] == wasps

    undone = host.post("undo", seq=returned["seq"]).json()

    assert topics(host)[moss] == gone
    assert host.post("undo", seq=undone["seq"]).ok
    assert topics(host) == before


@pytest.mark.parametrize("path", ["topics/{}/withdrawal", "topics/{}/hiding"])
@pytest.mark.parametrize("who", [0, 1])
def test_asking_is_not_made_again_by_undo_where_one_of_the_two_is_off_the_board(
    host, come, who, path
):
    ana, ben = come("Ana", "Moss"), come("Ben", "Wasps")
    both = (*ana.topics, *ben.topics)
    ana.put(f"topics/{both[0]}/combination", topic=both[1])
    declined = ben.delete(f"topics/{both[0]}/combination").json()

    host.put(path.format(both[who]))

    assert code_of(host.post("undo", seq=declined["seq"])) == "changed_since"
    host.delete(path.format(both[who]))
    assert host.post("undo", seq=declined["seq"]).ok
    assert topics(host)[both[0]]["asks"] == both[1]


def test_host_combines_at_once_and_what_was_taken_in_goes_along(host, come):
    ana = come("Ana", "Wasps", "Bees", "Flies")
    wasps, bees, flies = ana.topics
    assert host.put(f"topics/{wasps}/combination", topic=bees).ok
    done = host.put(f"topics/{bees}/combination", topic=flies).json()

    assert {one["into"] for one in topics(host).values()} == {flies, None}
    assert [topics(host)[id_]["into"] for id_ in (wasps, bees)] == [flies, flies]
    markdown = host.get(f"/e/{host.code}/book.md").text
    assert "- **Combined with:** 1. Wasps, 2. Bees" in markdown
    assert markdown.count("- **Combined with:** 3. Flies") == 2
    sheet = host.get(f"/e/{host.code}/sessions.csv").text
    assert sheet.count("combined") == 2

    host.post("undo", seq=done["seq"])
    assert [topics(host)[id_]["into"] for id_ in (wasps, bees)] == [bees, None]
    assert host.delete(f"topics/{wasps}/combination").ok
    assert topics(host)[wasps]["into"] is None


def test_undo_is_refused_where_the_other_was_taken_in_meanwhile(host, come):
    ana = come("Ana", "Wasps", "Bees", "Flies")
    wasps, bees, flies = ana.topics
    host.put(f"topics/{wasps}/combination", topic=bees)
    parted = host.delete(f"topics/{wasps}/combination").json()
    host.put(f"topics/{bees}/combination", topic=flies)

    refused = host.post("undo", seq=parted["seq"])

    assert code_of(refused) == "changed_since"
    assert topics(host)[wasps]["into"] is None
    assert host.put(f"topics/{wasps}/combination", topic=new_ref()).status_code == 404


@pytest.mark.parametrize("how", ["withdrawal", "hiding"])
def test_what_goes_off_the_board_lets_go_of_what_it_took_in(host, come, how):
    ana, ben = come("Ana", "Wasps", "Flies"), come("Ben", "Bees")
    (wasps, flies), (bees,) = ana.topics, ben.topics
    host.put(f"topics/{bees}/placement", **host.slots[0])
    for one in (wasps, flies):
        host.put(f"topics/{one}/combination", topic=bees)
    before = topics(host)

    gone = host.put(f"topics/{bees}/{how}").json()

    assert [topics(ben)[id_]["into"] for id_ in (wasps, flies)] == [None, None]
    assert ana.put(f"topics/{wasps}/placement", **host.slots[1]).ok
    assert ana.delete(f"topics/{wasps}/placement").ok
    assert host.post("undo", seq=gone["seq"]).ok
    assert topics(host) == before


def test_everything_of_somebody_goes_and_comes_back_though_combined(host, come):
    ana, ben = come("Ana", "Wasps", "Flies"), come("Ben", "Bees")
    (wasps, flies), (bees,) = ana.topics, ben.topics
    host.put(f"topics/{bees}/combination", topic=wasps)
    host.put(f"topics/{flies}/combination", topic=wasps)
    before = topics(host)
    who = ana.get("me").json()["person"]

    gone = host.put(f"people/{who}/removal").json()

    assert {id_: one["into"] for id_, one in topics(ben).items()} == {bees: None}
    assert host.post("undo", seq=gone["seq"]).ok
    assert topics(host) == before


def test_withdrawn_topic_asks_for_nothing(host, come):
    ana, ben = come("Ana", "Wasps"), come("Ben", "Bees")
    (wasps,), (bees,) = ana.topics, ben.topics
    ana.put(f"topics/{wasps}/combination", topic=bees)

    ana.put(f"topics/{wasps}/withdrawal")
    ana.delete(f"topics/{wasps}/withdrawal")

    assert topics(host)[wasps]["asks"] is None
    assert code_of(ben.put(f"topics/{wasps}/combination/consent")) == "not_asked"


@pytest.fixture
def together(host, come):
    """Ana's Wasps, taken in by Ben's Bees, which have a slot."""
    ana, ben = come("Ana", "Wasps"), come("Ben", "Bees")
    (wasps,), (bees,) = ana.topics, ben.topics
    ben.put(f"topics/{bees}/placement", **host.slots[0])
    ana.put(f"topics/{wasps}/combination", topic=bees)
    assert ben.put(f"topics/{wasps}/combination/consent").ok
    return ana, ben, wasps, bees


def test_convener_of_what_was_taken_in_places_the_one_that_stays(host, together):
    ana, ben, _wasps, bees = together

    moved = ana.put(f"topics/{bees}/placement", **host.slots[1])
    assert (moved.status_code, topics(host)[bees]["slot"]) == (200, host.slots[1])
    assert ana.delete(f"topics/{bees}/placement").ok
    assert topics(host)[bees]["slot"] is None
    placed = ana.put(f"topics/{bees}/placement", **host.slots[2]).json()
    assert ana.post("undo", seq=placed["seq"]).ok
    assert topics(host)[bees]["slot"] is None

    # Each on their own; and nobody's words are another's.
    assert ben.put(f"topics/{bees}/placement", **host.slots[3]).ok
    person = ana.get("me").json()["person"]
    for refused in (
        ana.patch(f"topics/{bees}", title="Wasps alone"),
        ana.put(f"topics/{bees}/withdrawal"),
        ana.put(f"topics/{bees}/waiver"),
        ana.put(f"topics/{bees}/convener", person=person),
    ):
        assert (refused.status_code, code_of(refused)) == (403, "not_yours")


def test_whoever_repeats_what_was_combined_opens_the_repetition(host, together):
    ana, ben, _wasps, bees = together
    people = {who: who.get("me").json()["person"] for who in together[:2]}

    for who, slot in ((ana, host.slots[1]), (ben, host.slots[2])):
        ref = new_ref()
        assert who.post(f"topics/{bees}/repetitions", ref=ref, **slot).ok
        again = topics(host)[ref]
        assert (again["title"], again["convener"], again["slot"]) == ("Bees", people[who], slot)
        assert who.put(f"topics/{ref}/placement", **host.slots[3]).ok
        assert who.put(f"topics/{ref}/placement", **slot).ok
    ref = new_ref()
    assert host.post(f"topics/{bees}/repetitions", ref=ref, **host.slots[3]).ok
    assert topics(host)[ref]["convener"] == people[ben]


@pytest.mark.parametrize("who", [0, 1])
def test_parting_is_undone_by_either(host, together, who):
    _ana, _ben, wasps, bees = together
    parted = together[who].delete(f"topics/{wasps}/combination").json()
    assert topics(host)[wasps]["into"] is None

    assert together[who].post("undo", seq=parted["seq"]).ok
    assert topics(host)[wasps]["into"] == bees


def test_combining_is_not_undone_by_who_convenes_neither_any_more(host, come, together):
    _ana, ben, wasps, bees = together
    person = come("Cleo").get("me").json()["person"]
    entries = host.get("log").json()["entries"]
    kinds = {part["kind"]: entry for entry in entries for part in entry["parts"]}
    combined = kinds["topic.combined"]
    host.put(f"topics/{bees}/convener", person=person)

    assert code_of(ben.post("undo", seq=combined["seq"])) == "not_yours"
    assert topics(host)[wasps]["into"] == bees


@pytest.mark.parametrize("who_parts", [0, 1])
def test_parting_ends_the_right_to_place(host, together, who_parts):
    ana, _ben, wasps, bees = together
    moved = ana.put(f"topics/{bees}/placement", **host.slots[1]).json()

    assert together[who_parts].delete(f"topics/{wasps}/combination").ok

    for refused in (
        ana.put(f"topics/{bees}/placement", **host.slots[0]),
        ana.delete(f"topics/{bees}/placement"),
        ana.post(f"topics/{bees}/repetitions", **host.slots[0]),
        ana.post("undo", seq=moved["seq"]),
    ):
        assert (refused.status_code, code_of(refused)) == (403, "not_yours")
    assert topics(host)[bees]["slot"] == host.slots[1]
    assert ana.put(f"topics/{wasps}/placement", **host.slots[0]).ok


def test_only_who_is_named_on_a_combined_topic_places_it(host, come, together):
    ana, ben, wasps, bees = together
    cleo = come("Cleo", "Flies")
    (flies,) = cleo.topics

    # To ask is not to be taken in.
    cleo.put(f"topics/{flies}/combination", topic=bees)
    assert code_of(cleo.put(f"topics/{bees}/placement", **host.slots[1])) == "not_yours"
    ben.put(f"topics/{flies}/combination/consent")
    assert cleo.put(f"topics/{bees}/placement", **host.slots[1]).ok
    # What Ben and Cleo settled is theirs.
    assert code_of(ana.delete(f"topics/{flies}/combination")) == "not_yours"

    host.put(f"topics/{wasps}/hiding")
    assert code_of(ana.put(f"topics/{bees}/placement", **host.slots[0])) == "not_yours"
    host.delete(f"topics/{wasps}/hiding")
    assert ana.put(f"topics/{bees}/placement", **host.slots[0]).ok


def warned_of(answer):
    """The sessions that somebody would have to open at the same time."""
    (warning,) = answer.json()["warnings"]
    assert warning["code"] == "convener_elsewhere"
    return [one["id"] for one in warning["topics"]]


def test_conveners_of_what_was_combined_are_warned_of_two_sessions_at_a_time(host, come, together):
    ana, ben, wasps, bees = together
    cleo = come("Cleo", "Flies", "Moss")
    flies, moss = cleo.topics
    more = ana.post("topics", title="More").json()["ref"]
    same_round, other_round = host.slots[1], host.slots[2]

    # Ana opens the Bees with Ben; their own convener is told as she is.
    assert warned_of(ana.put(f"topics/{more}/placement", **same_round)) == [bees]
    assert ana.put(f"topics/{more}/placement", **other_round).json()["warnings"] == []
    assert warned_of(ben.put(f"topics/{bees}/placement", **host.slots[3])) == [more]

    # Cleo opens both through what was combined into them, and nothing of her own.
    host.put(f"topics/{flies}/combination", topic=more)
    combined = host.put(f"topics/{moss}/combination", topic=bees)
    assert warned_of(combined) == [more]
    host.delete(f"topics/{wasps}/combination")
    host.put(f"topics/{bees}/placement", **host.slots[0])
    assert warned_of(host.put(f"topics/{bees}/placement", **host.slots[3])) == [more]
    host.put(f"topics/{moss}/hiding")
    host.put(f"topics/{bees}/placement", **host.slots[0])
    assert host.put(f"topics/{bees}/placement", **host.slots[3]).json()["warnings"] == []
