"""What a replay takes from the log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from openspace.domain.changes import KINDS, Interest, PhotoGone, Written
from openspace.domain.replay import steps

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


def change(kind, data, seq=1, seconds=0):
    at = NINE + timedelta(seconds=seconds)
    return KINDS[kind](seq=seq, at=at, by="ana-00001", ref="ref-00001", data=data)


def test_report_that_grows_letter_by_letter_is_a_step_a_minute():
    log = [
        change("report.written", Written(topic=topic, words=n), n, seconds)
        for n, (topic, seconds) in enumerate(
            [("bees", 0), ("bees", 3), ("trees", 4), ("bees", 59), ("bees", 60)]
        )
    ]

    assert [(step["data"]["topic"], step["data"]["words"]) for step in steps(log)] == [
        ("bees", 0),
        ("trees", 2),
        ("bees", 4),
    ]


def test_who_did_it_and_who_marked_what_is_not_told():
    marked = change("interest.marked", Interest(topic="bees", interest=3))
    written = change("report.written", Written(topic="bees", words=3), 2)

    assert steps([marked, written]) == [
        {"seq": 2, "kind": "report.written", "at": NINE, "data": {"topic": "bees", "words": 3}}
    ]


def test_how_many_photos_a_topic_has_is_told_and_not_what_is_on_them():
    removed = change("photo.removed", PhotoGone(id="photo-001", topic="bees", photos=1))

    assert steps([removed]) == [
        {"seq": 1, "kind": "photo.removed", "at": NINE, "data": {"topic": "bees", "photos": 1}}
    ]
