"""What people wrote lately, as hosts look it over: newest first, in pages, and by words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from openspace.store.contributions import LOOKED_THROUGH, PAGE
from openspace.store.tables import EventRow, NoteRow, TextRow, TopicRow
from tests.integration.api import Caller, fill_budgets


@pytest.fixture
def host(running):
    """The host of Bees, which Ana convenes, and Newts."""
    fill_budgets(running)
    host = Caller(running)
    host.create_event()
    host.send("PUT", "me", name="Hanna")
    host.send("POST", "topics", ref="newts-001", title="Newts")
    return host


@pytest.fixture
def ana(running, host):
    ana = Caller(running).join(host.code, "Ana")
    ana.send("POST", "topics", ref="bees-0001", title="Bees", body="Who keeps them?", language="en")
    host.send("PUT", "phase", phase="sessions")
    return ana


def written(host, query=""):
    return host.send("GET", f"contributions{query}")


def told(host, query=""):
    """Kind and text of each."""
    return [(one["kind"], one["text"]) for one in written(host, query)["contributions"]]


def note(person, text, topic="bees-0001", ref=""):
    person.send("POST", f"topics/{topic}/notes", ref=ref or person.ref(), text=text)


def test_what_was_written_last_comes_first_with_its_topic_and_by_whom(host, ana):
    note(ana, "They\n\n**sting**.", ref="note-0001")
    ana.post_photo("bees-0001", "photo-0001", alt="A hive")
    host.send("PUT", "topics/newts-001/texts/body", text="Newts walk.")

    page = written(host)

    seen = [
        (one["kind"], one["id"], one["topic"], one["people"], one["text"], one["shown"])
        for one in page["contributions"]
    ]
    assert seen == [
        ("report", "newts-001", "newts-001", [host.person], "Newts walk.", True),
        ("photo", "photo-0001", "bees-0001", [ana.person], "A hive", False),
        ("note", "note-0001", "bees-0001", [ana.person], "They **sting**.", True),
        ("topic", "bees-0001", "bees-0001", [ana.person], "Who keeps them?", True),
        ("topic", "newts-001", "newts-001", [host.person], "", True),
    ]
    assert page["before"] is None
    assert told(host, "?kinds=report,note") == [
        ("report", "Newts walk."),
        ("note", "They **sting**."),
    ]


def test_what_is_changed_is_new_again(host, ana):
    note(ana, "Old", ref="note-0001")
    note(ana, "Older")
    ana.post_photo("bees-0001", "photo-0001", alt="Hive")
    host.send("PUT", "photos/photo-0001/showing")

    ana.send("PATCH", "topics/bees-0001", body="Who eats them?")
    ana.send("PATCH", "notes/note-0001", text="New")
    ana.send("PATCH", "photos/photo-0001", alt="Nest")

    assert told(host)[:4] == [
        ("photo", "Nest"),
        ("note", "New"),
        ("topic", "Who eats them?"),
        ("note", "Older"),
    ]


def test_what_is_hidden_or_taken_away_is_not_there(host, ana):
    for ref in ("note-0001", "note-0002", "note-0003"):
        note(ana, ref, ref=ref)
    note(ana, "On newts", topic="newts-001")
    ana.send("POST", "topics/newts-001/photos", ref="photo-0001", bytes=9)  # has not come

    host.send("PUT", "notes/note-0001/hiding")
    ana.send("PUT", "notes/note-0002/removal")
    host.send("PUT", "topics/newts-001/hiding")

    assert told(host) == [("note", "note-0003"), ("topic", "Who keeps them?")]

    host.send("DELETE", "topics/newts-001/hiding")
    host.send("DELETE", "notes/note-0001/hiding")

    assert told(host, "?kinds=note") == [
        ("note", "On newts"),
        ("note", "note-0003"),
        ("note", "note-0001"),
    ]


def test_notes_of_a_topic_that_was_taken_in_keep_it(host, ana):
    note(ana, "They sting.")
    host.send("PUT", "topics/bees-0001/combination", topic="newts-001")

    assert [one["topic"] for one in written(host, "?kinds=note")["contributions"]] == ["bees-0001"]


def test_newest_words_of_a_report_are_told_and_who_wrote_them(running, host, ana):
    long = "Bees like lindens. " * 40
    host.send("PUT", "topics/bees-0001/texts/body", text=long)
    ana.send("PUT", "topics/bees-0001/texts/body", text=f"{long}Wasps like jam.")

    (report,) = written(host, "?kinds=report")["contributions"]

    assert report["text"].startswith("…")
    assert report["text"].endswith("like lindens. Wasps like jam.")
    assert len(report["text"]) <= 242
    assert report["people"][-1] == ana.person

    ana.send("PUT", "topics/bees-0001/texts/body", text="")

    assert told(host, "?kinds=report") == [("report", "")]


def test_pages_go_on_where_they_ended_also_among_what_came_at_once(running, host, ana):
    several = 2 * PAGE + 3
    at = datetime(2026, 11, 24, 9, tzinfo=UTC)
    add_notes(running, host, [f"Note {n}" for n in range(several)], at)

    seen, before, pages = [], "", 0
    while before is not None:
        page = written(host, f"?kinds=note&before={before}")
        seen += [one["text"] for one in page["contributions"]]
        before, pages = page["before"], pages + 1
        note(ana, f"Meanwhile {pages}")

    assert seen == sorted(seen, key=lambda text: -int(text.split()[1]))
    assert len(seen) == several
    assert pages == 3


def test_report_and_its_topic_that_came_at_once_are_both_told_where_a_page_ends_between_them(
    running, host, ana
):
    at = datetime(2026, 11, 24, 9, tzinfo=UTC)
    host.send("PUT", "topics/newts-001/texts/body", text="Newts walk.")

    def came_at_once(db):
        event = db.query(EventRow).filter_by(code=host.code).one()
        db.query(TopicRow).filter_by(event_id=event.id).update({"at": at})
        db.query(TextRow).filter_by(event_id=event.id).update({"at": at})

    running.house.database.write(came_at_once)
    # They are the last but one, and the first of the next page.
    add_notes(running, host, [f"Note {n}" for n in range(PAGE - 1)], at + timedelta(hours=1))

    first = written(host)
    second = written(host, f"?before={first['before']}")

    told = [(one["kind"], one["id"]) for one in first["contributions"][PAGE - 1 :]]
    told += [(one["kind"], one["id"]) for one in second["contributions"]]
    assert told == [("report", "newts-001"), ("topic", "newts-001"), ("topic", "bees-0001")]
    assert second["before"] is None


def add_notes(running, host, texts, at):
    """Notes that all came in one moment, as from a file."""

    def add(db):
        event = db.query(EventRow).filter_by(code=host.code).one()
        author = host.person
        for n, text in enumerate(texts):
            row = {"id": f"note-{n:06}", "topic_id": "bees-0001", "author_id": author}
            db.add(NoteRow(event_id=event.id, text=text, at=at, **row, removed=False, hidden=False))

    running.house.database.write(add)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("jose", ["El jardín de José"]),
        ("JARDIN%20de", ["El jardín de José"]),
        ("d%E2%80%99eau", ["Un peu d'eau"]),
        ("nest", ["A nest"]),
        ("linden", ["Bees like lindens."]),
        ("%25", ["100% wool"]),
        ("nobody", []),
    ],
)
def test_words_are_found_without_accents_in_notes_photos_and_reports(host, ana, words, found):
    for text in ("El jardín de José", "Un peu d'eau", "100% wool"):
        note(ana, text)
    ana.post_photo("bees-0001", "photo-0001", alt="A nest")
    host.send("PUT", "topics/bees-0001/texts/body", text="Bees like lindens.")

    assert [text for _, text in told(host, f"?words={words}")] == found


def test_words_far_down_a_text_are_shown_with_what_is_around_them(host, ana):
    note(ana, f"{'Long before. ' * 100}Here is a wásp in it. {'Long after. ' * 100}")

    ((_, text),) = told(host, "?words=wasp")

    assert "before. Here is a wásp in it. Long" in text
    assert text[0] == text[-1] == "…"
    assert len(text) <= 242


def test_search_answers_soon_and_goes_on_when_asked(running, host, ana):
    texts = ["A wasp", *("Nothing" for _ in range(LOOKED_THROUGH))]
    add_notes(running, host, texts, datetime(2026, 11, 24, 9, tzinfo=UTC))

    first = written(host, "?kinds=note&words=wasp")
    second = written(host, f"?kinds=note&words=wasp&before={first['before']}")

    assert first["contributions"] == []
    assert [one["text"] for one in second["contributions"]] == ["A wasp"]
    assert second["before"] is None


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("?kinds=people", "kinds"),
        ("?before=7", "before"),
        ("?before=2026-11-24T09:30:00.0Z_note_%00", "before"),
        ("?before=2026-11-24_note_note-0001", "before"),
        ("?before=2026-11-24T09:30:00.0Z_people_note-0001", "before"),
    ],
)
def test_what_cannot_be_asked_is_refused(host, query, field):
    refused = host.try_to("GET", f"contributions{query}")

    assert refused.status_code == 400
    assert refused.get_json()["error"]["field"] == field


def test_each_database_gives_the_same_pages(any_database, new_person):
    host = new_person(any_database)
    host.create_event()
    host.put("phase", phase="sessions").raise_for_status()
    host.put("me", name="Hanna").raise_for_status()
    for ref in ("bees-0001", "Newts-001"):
        host.post("topics", ref=ref, title=ref).raise_for_status()
    for n in range(PAGE):
        wish = {"ref": f"{'Nn'[n % 2]}ote-{n:04}", "text": f"Nóte {n}"}
        host.post("topics/bees-0001/notes", **wish).raise_for_status()
    host.put("topics/bees-0001/texts/body", text="Bees sting.").raise_for_status()
    host.patch("topics/bees-0001", body="Who keeps them?").raise_for_status()

    newest = host.get("contributions").json()
    oldest = host.get("contributions", before=newest["before"]).json()
    found = host.get("contributions", kinds="note,report", words="note 7").json()

    seen = [one["text"] for one in [*newest["contributions"], *oldest["contributions"]]]
    notes = [f"Nóte {n}" for n in reversed(range(PAGE))]
    assert seen == ["Who keeps them?", "Bees sting.", *notes, ""]
    assert oldest["before"] is None
    assert [one["text"] for one in found["contributions"]] == ["Nóte 17", "Nóte 7"]
