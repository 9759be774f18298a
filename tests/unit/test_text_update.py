"""Updates of shared texts: what Yjs makes of writing is let in and written anew, nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pycrdt import Doc, Text

from openspace.domain.errors import Gap, Invalid, Refusal, TooLong
from openspace.domain.letters import NEW_CLIENTS_MAX, TEXT_MAX, Letters
from openspace.domain.text_update import ID, Run, Span, TextUpdate, read_update, read_vector, units
from openspace.domain.update_writing import write_update, write_vector

RECORDED = json.loads((Path(__file__).parent / "recorded/yjs_updates.json").read_text("utf-8"))
LET_IN = {one["what"]: one for one in RECORDED if one["text"] is not None}
REFUSED = {one["what"]: one for one in RECORDED if one["text"] is None}


def merged(*updates: bytes) -> str:
    doc = Doc[Text](client_id=1)
    for update in updates:
        doc.apply_update(update)
    return str(doc.get("t", type=Text))


def typed(text: str, client: int = 5, clock: int = 0, left: ID | None = None) -> bytes:
    """An update by which somebody has typed something."""
    run = Run(clock, units(text), left, None, text)
    return write_update(TextUpdate(runs={client: [run]}, deleted={}))


def deleted(client: int, *spans: tuple[int, int]) -> bytes:
    gone = [Span(*span) for span in spans]
    return write_update(TextUpdate(runs={}, deleted={client: gone}))


def holding(*updates: bytes) -> Letters:
    letters = Letters()
    for update in updates:
        letters.take(letters.admit(read_update(update)))
    return letters


@pytest.mark.parametrize("what", LET_IN)
def test_what_yjs_makes_of_writing_is_let_in_and_means_the_same_written_anew(what):
    update, text = bytes.fromhex(LET_IN[what]["update"]), LET_IN[what]["text"]
    letters = Letters()

    admitted = letters.admit(read_update(update))
    letters.take(admitted)

    assert merged(write_update(admitted.news)) == text
    assert letters.length == units(text)
    assert not letters.admit(read_update(update)).is_news


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_writing_is_refused(what):
    with pytest.raises(Invalid):
        read_update(bytes.fromhex(REFUSED[what]["update"]))


def test_every_cut_and_every_changed_byte_is_read_or_refused():
    update = bytes.fromhex(LET_IN["two people at once"]["update"])
    outcomes = set()
    for at in range(len(update)):
        others = [update[:at], *(update[:at] + bytes([b]) + update[at + 1 :] for b in range(256))]
        for other in others:
            try:
                Letters().admit(read_update(other))
                outcomes.add("admitted")
            except Refusal as refusal:
                outcomes.add(refusal.code)
    assert outcomes == {"admitted", "invalid", "gap"}


@pytest.mark.parametrize(
    "update",
    [
        b"\xff\xff\xff\xff\x7f",
        b"\x01\xff\xff\xff\xff\x07\x05\x00",
        b"\x01\x01\x05\x00\x04\x01\x01t\xff\xff\xff\xff\x0fa",
        b"\x01\x01\x05\x00\x01\x01\x01t\xff\xff\xff\xff\xff\xff\xff\x7f\x00",
        b"\x01\x01\x05\x00\x04\x01\x01t\x02\xed\xa0\x00",
        b"\x80\x00\x00",
        b"\x00\x01\x05\x01\x00\x00",
        b"\x02\x01\x05\x00\x04\x01\x01t\x01a\x01\x05\x01\x84\x05\x00\x01b\x00",
        b"\x00\x00\x00",
    ],
    ids=[
        "very many clients",
        "very many runs",
        "a very long text",
        "very many deleted letters",
        "half a letter",
        "a number written at length",
        "nothing deleted",
        "a client twice",
        "more after the end",
    ],
)
def test_crafted_update_is_refused_before_anything_is_made_of_it(update):
    with pytest.raises(Invalid):
        read_update(update)


# ------------------------------------------------------------------ what fits


def test_letters_go_on_where_they_ended_and_what_is_known_is_passed_over():
    letters = holding(typed("Hello"))

    news = letters.admit(read_update(typed("Hello, bees"))).news
    assert news.runs == {5: [Run(5, 6, ID(5, 4), None, ", bees")]}
    with pytest.raises(Gap):
        letters.admit(read_update(typed("!", clock=6)))
    with pytest.raises(Gap):
        letters.admit(read_update(typed("!", client=6, left=ID(7, 0))))
    with pytest.raises(Gap):
        letters.admit(read_update(deleted(5, (4, 6))))


def test_two_clients_may_stand_on_each_other_but_not_in_a_circle():
    def woven(first: ID, second: ID) -> TextUpdate:
        runs = {
            5: [Run(0, 1, None, None, "a"), Run(1, 1, first, None, "b")],
            6: [Run(0, 1, ID(5, 0), None, "c"), Run(1, 1, second, None, "d")],
        }
        return TextUpdate(runs=runs, deleted={})

    assert Letters().admit(woven(ID(6, 0), ID(5, 1))).put == 4
    with pytest.raises(Gap):
        Letters().admit(woven(ID(6, 1), ID(5, 1)))


@pytest.mark.parametrize(
    "update",
    [
        typed("x", client=6, left=ID(5, 1)),
        write_update(TextUpdate({6: [Run(0, 1, None, ID(5, 2), "x")]}, {})),
        deleted(5, (1, 2)),
        deleted(5, (2, 3)),
    ],
    ids=["after half", "before half", "the first half", "the other half"],
)
def test_halves_of_a_letter_are_never_parted(update):
    letters = holding(typed("q🐝r"))

    with pytest.raises(Invalid):
        letters.admit(read_update(update))
    assert letters.admit(read_update(typed("q🐝rs"))).put == 1


def test_letter_that_comes_twice_with_another_end_is_not_parted_either():
    letters = holding(typed("ab"))

    with pytest.raises(Invalid):
        letters.admit(read_update(typed("a🐝")))


def test_text_has_a_limit_that_only_what_makes_it_longer_meets():
    letters = holding(typed("x" * TEXT_MAX))

    with pytest.raises(TooLong):
        letters.admit(read_update(typed("y", client=6)))
    letters.take(letters.admit(read_update(deleted(5, (0, 2)))))
    letters.take(letters.admit(read_update(typed("y", client=6))))
    assert letters.length == TEXT_MAX - 1


def test_letters_deleted_twice_are_gone_once():
    letters = holding(typed("0123456789"), deleted(5, (1, 3), (5, 7)))

    news = letters.admit(read_update(deleted(5, (0, 6), (2, 8)))).news

    assert news.deleted == {5: [Span(0, 1), Span(3, 5), Span(7, 8)]}
    letters.take(letters.admit(read_update(deleted(5, (0, 8)))))
    assert letters.length == 2
    assert not letters.admit(read_update(deleted(5, (0, 8)))).is_news


def test_many_clients_at_once_are_refused():
    runs = {client: [Run(0, 1, None, None, "a")] for client in range(NEW_CLIENTS_MAX + 1)}

    with pytest.raises(Invalid):
        Letters().admit(TextUpdate(runs, {}))


def test_what_the_library_has_merged_is_read_back_as_it_was():
    letters = holding(typed("Hello 🐝 bees"), deleted(5, (0, 5)), typed("!", 6, left=ID(5, 12)))
    doc = Doc[Text](client_id=1)
    for update in (typed("Hello 🐝 bees"), deleted(5, (0, 5)), typed("!", 6, left=ID(5, 12))):
        doc.apply_update(update)
    again = Letters()

    again.restore(read_update(doc.get_update()))

    assert (again.ends, again.length) == (letters.ends, letters.length)
    assert read_vector(write_vector(again.ends)) == again.ends == {5: 13, 6: 1}
