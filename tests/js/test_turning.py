"""The wall turns its pages also while something else is shown on top of them."""

from __future__ import annotations

from typing import Any

WALL = """
async ([modules, seconds, every, moment]) => {
  const { Turning } = await import(`${modules}/turning.js`);
  const turning = new Turning(() => {});
  const pages = ["one", "two", "three", "four"].map((key) => ({ key }));
  const seen = [];
  // As the wall does it: once a second, and whenever something happens.
  for (let now = 1000; now < seconds * 1000; now += 500) {
    if (every && (now / 1000) % every < moment) turning.wait(now);
    else seen.push(turning.show(pages, now).key);
    turning.show(pages, now);
  }
  return seen;
}
"""
MODULES = "/static/any/js/wall"


def turns(seen):
    """How often each page in turn was seen, in halves of a second."""
    counted: list[list[Any]] = []
    for key in seen:
        if counted and counted[-1][0] == key:
            counted[-1][1] += 1
        else:
            counted.append([key, 1])
    return counted


def test_pages_turn_while_a_topic_is_proposed_every_twelve_seconds(page):
    seen = page.evaluate(WALL, [MODULES, 180, 12, 7])

    assert [key for key, _ in turns(seen)][:5] == ["one", "two", "three", "four", "one"]


def test_each_page_is_seen_as_long_as_without_what_was_on_top(page):
    undisturbed = turns(page.evaluate(WALL, [MODULES, 180, 0, 0]))[1:-1]
    disturbed = turns(page.evaluate(WALL, [MODULES, 180, 12, 7]))[1:-1]

    assert {halves for _, halves in undisturbed} == {24}
    assert all(22 <= halves <= 26 for _, halves in disturbed)


def test_a_page_that_nobody_saw_has_its_whole_time_afterwards(page):
    (first, halves), (second, _) = turns(page.evaluate(WALL, [MODULES, 60, 100, 40]))[:2]

    assert (first, second) == ("one", "two")
    assert 22 <= halves <= 26
