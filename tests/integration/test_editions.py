"""Editions of the book: frozen with what was chosen, while the live one goes on."""

from __future__ import annotations

import pytest

from openspace.domain.choice import Choice, Names
from openspace.store.books import stamp_of
from openspace.store.editions import frozen_book
from openspace.store.queries import event_by_code
from tests.integration.api import Caller


@pytest.fixture
def host(own_app):
    host = Caller(own_app)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("POST", "topics", ref="bees-0001", title="Bees")
    host.send("POST", "topics/bees-0001/notes", text="Buzz")
    return host


@pytest.fixture
def ana(own_app, host):
    ana = Caller(own_app).join(host.code, "Ana")
    ana.send("POST", "topics/bees-0001/notes", text="Hum")
    return ana


def reading(own_app, host, read):
    return own_app.house.database.read(lambda db: read(db, event_by_code(db, host.code)))


def frozen(own_app, host, number):
    return reading(own_app, host, lambda db, event: frozen_book(db, event.id, number))


def test_an_edition_stays_as_it_was_frozen(own_app, host, ana):
    host.send("POST", "editions")
    host.send("PATCH", "topics/bees-0001", title="Wasps")
    host.send("POST", "editions")

    titles = [frozen(own_app, host, n)[1].without_slot[0].topic.title for n in (1, 2)]

    assert titles == ["Bees", "Wasps"]
    numbers = [one["number"] for one in ana.send("GET", "editions")["editions"]]
    assert numbers == [1, 2]


def test_report_is_corrected_after_the_closing_and_stands_in_the_second_edition(own_app, host, ana):
    path, right = "topics/bees-0001/texts/body", "We keep three hives."
    ana.send("PUT", path, text="We keep hives.")
    host.send("PUT", "phase", phase="closed")
    host.send("POST", "editions")

    refused = ana.try_to("PUT", path, text=right).get_json()["error"]
    assert (refused["code"], refused["action"]) == ("not_now", "report.write")
    assert "hosts can still correct" in refused["message"]
    host.send("PATCH", "", rules={"note": ["closed"]})
    ana.send("PUT", path, text=right)
    host.send("POST", "editions")

    texts = [frozen(own_app, host, n)[1].without_slot[0].texts["body"] for n in (1, 2)]
    assert texts == ["We keep hives.", right]
    host.send("PATCH", "", rules={"note": []})
    host.send("PUT", path, text="Corrected by the host.")


def test_the_same_wish_freezes_once(own_app, host):
    for _ in range(2):
        host.send("POST", "editions", ref="freeze-001")

    assert len(host.send("GET", "editions")["editions"]) == 1


def test_edition_that_would_be_like_one_that_can_be_read_is_that_one(host):
    first = host.send("POST", "editions")
    again = host.send("POST", "editions")
    fewer = host.send("POST", "editions", choice={"photos": False})
    same = host.send("POST", "editions")
    host.send("PATCH", "topics/bees-0001", title="Wasps")
    changed = host.send("POST", "editions")

    kinds = [[one["kind"] for one in answer["changes"]] for answer in (first, fewer, changed)]
    assert kinds == [["event.book_frozen"]] * 3
    assert again["changes"] == same["changes"] == []
    editions = host.send("GET", "editions")["editions"]
    assert [(one["number"], one["choice"]["photos"]) for one in editions] == [
        (1, True),
        (2, False),
        (3, True),
    ]


def test_an_edition_keeps_nothing_that_was_not_chosen(own_app, host, ana):
    ana.send("PUT", "me/consent", agrees=True, contact="ana@example.org")
    host.send("POST", "editions", choice={"names": "agreed", "photos": False})

    edition, book = frozen(own_app, host, 1)

    assert edition.choice == Choice(names=Names.AGREED, photos=False)
    assert [person.name for person in book.people] == ["Ana"]
    assert [said.author for said in book.without_slot[0].contributions] == ["", "Ana"]
    assert [(c.name, c.contact) for c in book.contacts] == [("Ana", "ana@example.org")]


def test_a_hidden_edition_is_for_hosts_alone_and_its_number_is_not_given_again(own_app, host, ana):
    host.send("POST", "editions")
    host.send("PUT", "editions/1/hiding")
    host.send("POST", "editions")

    assert frozen(own_app, host, 1) is None
    assert [one["number"] for one in ana.send("GET", "editions")["editions"]] == [2]
    everything = host.send("GET", "editions")["editions"]
    assert [(one["number"], one["hidden"]) for one in everything] == [(1, True), (2, False)]


@pytest.mark.parametrize("number", ["7", "0", "x", "1" * 30, "²"])
def test_an_edition_that_is_not_there_is_not_found(host, number):
    answer = host.try_to("PUT", f"editions/{number}/hiding")

    assert (answer.status_code, answer.json["error"]["what"]) == (404, "edition")


def test_a_contact_needs_that_one_agrees(host, ana):
    ana.send("PUT", "me/consent", agrees=True, contact="  ana@example.org ")
    given = ana.send("GET", "me")
    ana.send("PUT", "me/consent", agrees=False, contact="ana@example.org")
    taken = ana.send("GET", "me")

    assert (given["agrees"], given["contact"]) == (True, "ana@example.org")
    assert (taken["agrees"], taken["contact"]) == (False, "")
    assert "ana@example.org" not in host.try_to("GET", "board").text


def test_the_stamp_changes_with_the_board_and_with_every_consent(own_app, host, ana):
    def stamp():
        return reading(own_app, host, stamp_of)

    stamps = [stamp(), stamp()]
    ana.send("PUT", "me/consent", agrees=True)
    stamps.append(stamp())
    ana.send("PUT", "me/consent", agrees=False)
    stamps.append(stamp())
    host.send("POST", "topics", title="Wasps")
    stamps.append(stamp())

    assert len(stamps) - len(set(stamps)) == 1


def test_books_of_two_events_that_went_alike_are_never_taken_for_each_other(server, new_person):
    pages = []
    for theme in ("Bees?", "Trees?"):
        host = new_person(server)
        host.create_event(theme)
        pages.append(host.get(f"/e/{host.code}/book").text)

    assert [("Bees?" in page, "Trees?" in page) for page in pages] == [(True, False), (False, True)]
