"""The minute in which a board comes about again: what is shown when, and in which words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

MODULE = "/static/any/js/wall/replay/course.js"
PLAY = """
async ([module, steps, board]) => {
  const { Course } = await import(module);
  const course = new Course(steps, board);
  const at = (ms) => {
    const { topics, people } = course.boardAt(ms, board);
    const said = course.saidAt(ms, board);
    return {
      ms,
      topics: Object.values(topics).map((one) => ({
        id: one.id, title: one.title, slot: one.slot, notes: one.notes, photos: one.photos,
      })),
      people: Object.keys(people),
      moment: course.momentAt(ms) ?? null,
      said: said?.topic.title ?? null,
      deed: said?.deed ?? null,
    };
  };
  const times = Array.from({ length: 121 }, (_, n) => n * 500);
  return { ends: course.ends, forth: times.map(at), back: [...times].reverse().map(at) };
}
"""
NINE = 1_764_000_000_000
SLOT = {"round": "r1", "room": "m1"}


def topic(id_, title, **more):
    return {
        "id": id_,
        "title": title,
        "slot": None,
        "withdrawn": False,
        "notes": 0,
        "words": 0,
    } | more


def step(seq, kind, minutes, **data):
    return {"seq": seq, "kind": kind, "at": iso(minutes), "data": data}


def iso(minutes):
    return (datetime.fromtimestamp(NINE / 1000, UTC) + timedelta(minutes=minutes)).isoformat()


def proposed(seq, id_, minutes, **more):
    data = {"id": id_, "slot": None, "withdrawn": False, "notes": 0, "words": 0} | more
    return step(seq, "topic.proposed", minutes, **data)


@pytest.fixture(scope="module")
def play(chromium, server):
    context = chromium.new_context(base_url=server.base_url)
    page = context.new_page()
    page.goto("/")
    yield lambda steps, board: page.evaluate(PLAY, [MODULE, steps, board])
    context.close()


@pytest.fixture
def day():
    """A burst of a hundred topics, lunch, and notes; one topic was hidden and one withdrawn."""
    steps = [step(1, "person.joined", 0, id="ana")]
    steps += [proposed(n + 2, f"t{n}", n * 0.2) for n in range(100)]
    steps.append(
        step(500, "topic.placed", 30, id="t0", slot=SLOT, withdrawn=False, notes=0, words=0)
    )
    steps.append(step(700, "note.posted", 300, topic="t0", notes=1))
    topics = {f"t{n}": topic(f"t{n}", f"Title {n}") for n in range(98)}
    topics["t0"] |= {"title": "As it is called now", "slot": SLOT, "notes": 1}
    topics["t98"] = topic("t98", "Withdrawn", withdrawn=True)
    board = {
        "seq": 700,
        "event": {},
        "wall": {},
        "rounds": {"r1": {"id": "r1"}},
        "rooms": {"m1": {"id": "m1"}},
        "topics": topics,
        "people": {"ana": {"id": "ana", "name": "Ana"}},
    }
    return steps, board


def test_board_grows_within_the_minute_and_ends_as_it_stands(play, day):
    steps, board = day
    told = play(steps, board)

    counts = [len(at["topics"]) for at in told["forth"]]
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (0, 98)
    assert 45_000 < told["ends"] <= 53_000
    stands = {
        id_: (one["slot"], one["notes"]) for id_, one in board["topics"].items() if id_ != "t98"
    }
    last = {one["id"]: (one["slot"], one["notes"]) for one in told["forth"][-1]["topics"]}
    assert last == stands
    assert told["forth"][-1]["people"] == ["ana"]
    assert list(reversed(told["back"])) == told["forth"]


def test_four_hours_of_lunch_take_less_of_it_than_twenty_minutes_of_marketplace(play, day):
    told = play(*day)

    marketplace = [at["ms"] for at in told["forth"] if 0 < len(at["topics"]) < 98]
    after = [at["ms"] for at in told["forth"] if at["moment"] and at["moment"] > NINE + 31 * 60_000]
    assert marketplace[-1] - marketplace[0] > 30_000
    assert after[0] > marketplace[-1]
    moments = [at["moment"] for at in told["forth"] if at["moment"]]
    assert moments == sorted(moments)


def test_only_words_that_stand_are_said(play, day):
    told = play(*day)

    said = {one["title"] for at in told["forth"] for one in at["topics"]}
    said |= {at["said"] for at in told["forth"] if at["said"]}
    assert said == {"As it is called now", *(f"Title {n}" for n in range(1, 98))}
    changes = sum(
        a["said"] != b["said"] for a, b in zip(told["forth"], told["forth"][1:], strict=False)
    )
    assert changes <= 23


def test_few_steps_are_not_drawn_out_and_none_is_no_fault(play, day):
    board = day[1]

    assert play([proposed(1, "t1", 0), proposed(2, "t2", 60)], board)["ends"] == 6000
    empty = play([], board)
    assert (empty["ends"], empty["forth"][-1]["topics"]) == (3000, [])


def test_a_photo_of_a_report_is_told_as_a_report_and_a_note_as_a_note(play, day):
    steps = [
        proposed(1, "t1", 0),
        step(2, "note.posted", 60, topic="t1", notes=1),
        step(3, "note.posted", 61, topic="t1", notes=2),
        step(4, "photo.offered", 120, topic="t1", photos=0),
        step(5, "photo.shown", 180, topic="t1", photos=1),
        step(6, "photo.described", 240, topic="t1", photos=1),
    ]
    told = play(steps, day[1])["forth"]

    assert list(dict.fromkeys(at["deed"] for at in told)) == [None, "noted", "written"]
    assert [one["photos"] for one in told[-1]["topics"]] == [1]
