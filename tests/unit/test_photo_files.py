"""The files of photos: whole or not there, and parts of uploads in any order."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from openspace.store import photo_files as files

EVENT, ID = "ABCD2345", "photo-0001"


def test_photo_is_read_back_in_both_sizes(tmp_path):
    files.keep(tmp_path, EVENT, ID, b"large", b"small")

    assert files.bytes_of(tmp_path, EVENT, ID) == b"large"
    assert files.bytes_of(tmp_path, EVENT, ID, small=True) == b"small"
    for event, id_ in ((EVENT, "photo-0002"), ("WXYZ6789", ID)):
        with pytest.raises(FileNotFoundError):
            files.bytes_of(tmp_path, event, id_)


def test_names_are_ours_and_differ_also_where_case_does_not_count(tmp_path):
    ids = ["../../etc/passwd", "Photo-0001", "photo-0001", "-rf", "con"]

    paths = [files.path_of(tmp_path, EVENT, id_) for id_ in ids]

    assert {path.parent for path in paths} == {tmp_path / "uploads" / EVENT}
    assert len({path.name.lower() for path in paths}) == len(ids)
    assert all(path.stem.isalnum() for path in paths)


def test_file_that_was_being_written_leaves_no_other_beside_it(tmp_path):
    files.keep(tmp_path, EVENT, ID, b"first", b"f")
    files.keep(tmp_path, EVENT, ID, b"second", b"s")

    names = [path.name for path in (tmp_path / "uploads" / EVENT).iterdir()]
    assert sorted(names) == sorted(
        files.path_of(tmp_path, EVENT, ID, small=small).name for small in (False, True)
    )
    assert files.bytes_of(tmp_path, EVENT, ID) == b"second"


def test_parts_repeated_overlapping_or_ahead_give_the_bytes_once(tmp_path):
    def put(offset, part):
        return files.take_in(tmp_path, EVENT, ID, offset, part)

    assert files.arrived(tmp_path, EVENT, ID) == 0
    assert put(0, b"flip ") == 5
    assert put(0, b"flip ") == 5
    assert put(9, b"!") == 5
    assert put(2, b"ip cha") == 8
    assert put(1, b"??") == 8
    assert put(8, b"rt") == 10

    assert files.all_of(tmp_path, EVENT, ID) == b"flip chart"
    assert files.arrived(tmp_path, EVENT, ID) == 10


def test_sweeping_leaves_what_is_wanted_and_what_came_since(tmp_path):
    for id_ in ("wanted", "given-up"):
        files.take_in(tmp_path, EVENT, id_, 0, b"part")
    seen = files.arriving(tmp_path, EVENT)
    files.take_in(tmp_path, EVENT, "came-since", 0, b"part")

    files.sweep(tmp_path, EVENT, seen, ["wanted"])

    ids = ("wanted", "given-up", "came-since")
    assert [files.arrived(tmp_path, EVENT, id_) for id_ in ids] == [4, 0, 4]


def test_upload_to_which_nothing_was_added_for_long_is_forgotten(tmp_path):
    for event in (EVENT, "WXYZ6789"):
        files.take_in(tmp_path, event, ID, 0, b"part")
    long_ago = datetime.now(UTC) - timedelta(days=1)
    (old,) = files.arriving(tmp_path, EVENT)
    os.utime(old, (long_ago.timestamp() - 1,) * 2)

    files.forget_old(tmp_path, long_ago)

    assert [files.arrived(tmp_path, event, ID) for event in (EVENT, "WXYZ6789")] == [0, 4]


def test_photo_that_was_given_up_leaves_no_file(tmp_path):
    files.take_in(tmp_path, EVENT, ID, 0, b"part")
    files.keep(tmp_path, EVENT, ID, b"large", b"small")

    files.discard(tmp_path, EVENT, ID)

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_forgotten_upload_begins_anew(tmp_path):
    files.take_in(tmp_path, EVENT, ID, 0, b"part")

    files.forget(tmp_path, EVENT, ID)
    files.forget(tmp_path, EVENT, ID)

    assert files.arrived(tmp_path, EVENT, ID) == 0
