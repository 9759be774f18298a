"""What a phone fetches and waits for, from the scanned code to a board that can be read.

Counts and sizes are asserted; seconds depend on the machine and are printed (`pytest -s`).
"""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Page, expect

from openspace.i18n import words_for
from tests.browser.steps import give_name
from tests.support.browser import becomes_true
from tests.support.phone import Phone, new_ref
from tests.support.services import missing

MOST_REQUESTS = 10
MOST_BYTES = 60_000
MOST_BYTES_OF_NOTES = 30_000
TOPICS = 60
SLOW_CPU = 6
CHANCE = Random(60)
VOCABULARY = sorted(set(re.findall(r"[a-z]{3,}", json.dumps(words_for("en").all()))))
NETWORKS = {"1 Mbps, 300 ms": (1_000, 300), "400 kbps, 400 ms": (400, 400)}

# Agenda and cards are there and a frame with them was drawn; in ms since the address was opened.
WATCH = """
new MutationObserver((_, watch) => {
  if (!document.querySelector(".agenda") || !document.querySelector("article")) return;
  watch.disconnect();
  requestAnimationFrame(() => setTimeout(() => (window.readable = performance.now())));
}).observe(document, { childList: true, subtree: true });
"""
ASKED = """
() => performance.getEntriesByType("resource")
  .filter(({ startTime }) => startTime <= window.readable)
  .map(({ name }) => new URL(name).pathname)
"""
# Also of what comes after the board, which is the socket's library; but not of the topic's page and
# what it shares with others, of later sheets and worker, which are asked for seconds later: on a
# slow machine that is before we look.
SIZES = """
() => ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
  .filter(({ name }) => !/\\/(session|app-shared|worker|sheets)\\b/.test(new URL(name).pathname))
  .map(({ encodedBodySize }) => encodedBodySize)
"""
# The parts of the app, which are files, by path; not what is asked of the API.
PARTS = """
() => Object.fromEntries(performance.getEntriesByType("resource")
  .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize])
  .filter(([path]) => path.startsWith("/static/")))
"""
LATER_PART = """
() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/worker.js"))
"""


class View(NamedTuple):
    """What opening a page took, in bytes as compressed and, on the wire, with their headers."""

    seconds: float
    asked: list[str]
    compressed: int
    on_the_wire: int


@pytest.fixture(scope="module")
def full_event(server):
    """An event with as many topics as a hall of people has on its first morning; its code."""
    with ExitStack() as leave:
        host = leave.enter_context(Phone(server.base_url))
        code = host.create_event(rounds=5, rooms=[f"Room {n}" for n in range(1, 9)])["code"]
        host.put("phase", phase="marketplace")
        board = host.get("board").json()
        slots = product(board["rounds"], board["rooms"])
        for name in ("Ana", "Ben", "Chiara"):
            person = leave.enter_context(Phone(server.base_url)).join(code, name)
            refs = [propose(person) for _ in range(TOPICS // 3)]
            for ref, (round_, room) in zip(refs[::2], slots, strict=False):
                where = {"round": round_, "room": room}
                assert person.put(f"topics/{ref}/placement", **where).ok
        return code


def propose(phone: Phone) -> str:
    """Propose a topic in words as they come, for they are compressed as real ones are."""
    words = CHANCE.sample(VOCABULARY, 24)
    ref = new_ref()
    title, body = " ".join(words[:7]), " ".join(words[7:])
    assert phone.post("topics", ref=ref, title=title, body=body, tags=words[:2]).ok
    return ref


def look(page: Page, path: str, kbps: int, latency: int) -> View:
    """Open a page as a slow phone does whose browser has kept nothing."""
    wire: list[float] = []
    protocol = page.context.new_cdp_session(page)
    protocol.on("Network.loadingFinished", lambda it: wire.append(it["encodedDataLength"]))
    protocol.send("Network.enable")
    rate = kbps * 1000 / 8
    slow: dict[str, Any] = {"offline": False, "latency": latency}
    slow |= {"downloadThroughput": rate, "uploadThroughput": rate}
    protocol.send("Network.emulateNetworkConditions", slow)
    protocol.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU})
    page.add_init_script(WATCH)
    page.goto(path)
    page.wait_for_load_state("networkidle", timeout=60_000)
    expect(page.get_by_role("article").first).to_be_visible()
    seconds = page.evaluate("window.readable") / 1000
    asked = [path, *page.evaluate(ASKED)]
    return View(seconds, asked, sum(page.evaluate(SIZES)), round(sum(wire)))


@pytest.mark.parametrize("network", NETWORKS)
def test_board_is_readable_after_few_and_small_answers(new_phone, full_event, network):
    view = look(new_phone(), f"/e/{full_event}", *NETWORKS[network])
    if not any("/bundle/" in path for path in view.asked):
        missing("the bundle is behind its sources: make bundle")
    sizes = f"{view.compressed} bytes, {view.on_the_wire} with headers"
    print("", f"{network}: {view.seconds:.2f} s, {sizes}", *view.asked, sep="\n")  # noqa: T201 - for whoever asks with -s

    assert len(view.asked) <= MOST_REQUESTS
    assert view.compressed <= MOST_BYTES


def test_writing_the_report_adds_little_to_what_a_phone_has(new_phone, full_event):
    page = new_phone()
    page.goto(f"/e/{full_event}")
    page.get_by_role("article").get_by_role("link").first.click()
    page.locator("main.session").get_by_role("button", name="Write").wait_for()
    page.wait_for_load_state("networkidle")
    if not any("/bundle/" in path for path in page.evaluate(PARTS)):
        missing("the bundle is behind its sources: make bundle")
    # What every phone asks for some seconds after the board is no part of it.
    assert becomes_true(page, LATER_PART)
    before = page.evaluate(PARTS)

    page.locator("main.session").get_by_role("button", name="Write").click()
    give_name(page, "Rosa")
    expect(page.get_by_label("What happened? Key points")).to_be_focused()

    added = {path: size for path, size in page.evaluate(PARTS).items() if path not in before}
    print("", *added.items(), sep="\n")  # noqa: T201 - for whoever asks with -s
    assert [path.rsplit("/", 1)[1] for path in added] == ["writing.js"]
    assert sum(added.values()) <= MOST_BYTES_OF_NOTES
