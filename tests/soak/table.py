"""The table at which they write, and what must hold when they have put down their pens."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from threading import Thread

from msgspec import Struct

from tests.soak.writer import WORD, Wanted, Writer
from tests.support.phone import Phone, new_ref
from tests.support.server import Server, ServerError

SECONDS_TO_AGREE = 120
TRIES_TO_START = 3


class Figures(Struct):
    """What was done, and what is wrong."""

    seconds: float = 0
    letters: int = 0
    words: int = 0
    kills: int = 0
    cuts: int = 0
    faults: list[str] = []


def soak(server: Server, wanted: Wanted, say: Callable[[str], object]) -> Figures:
    """Let it all happen, and judge."""
    done, started = Figures(), time.monotonic()
    with Phone(server.base_url) as host, ExitStack() as leave:
        host.create_event()
        host.put("me", name="Hanna").raise_for_status()
        topic = new_ref()
        host.post("topics", ref=topic, title="Everything").raise_for_status()
        each = wanted.letters // wanted.writers
        people = [Writer(server, host.code, topic, n, each, wanted) for n in range(wanted.writers)]
        for one in people:
            leave.callback(one.phone.close)
            one.sync()
            one.start()
        _disturb(server, people, wanted, done, say)
        for one in people:
            one.join()
        done.faults = _judge(host, topic, people)
    done.letters, done.seconds = progress(people), time.monotonic() - started
    done.words = sum(len(one.put) for one in people)
    return done


def _disturb(
    server: Server,
    people: list[Writer],
    wanted: Wanted,
    done: Figures,
    say: Callable[[str], object],
) -> None:
    """Kill the server and cut lines, evenly over all that is written."""
    chance = random.Random(wanted.letters)
    fates = ["kill"] * wanted.kills + ["cut"] * wanted.cuts
    chance.shuffle(fates)
    for n, fate in enumerate(fates, 1):
        while progress(people) < wanted.letters * n / (len(fates) + 1):
            time.sleep(0.1)
        if fate == "kill":
            server.kill()
            _start_again(server)
            done.kills += 1
        else:
            victims = chance.sample(people, 1 + len(people) // 4)
            cuts = [Thread(target=one.cut, args=(wanted.cut_seconds,)) for one in victims]
            for cut in cuts:
                cut.start()
            for cut in cuts:
                cut.join()
            done.cuts += len(victims)
        say(f"{progress(people)} letters, {done.kills} kills, {done.cuts} cuts")


def _start_again(server: Server) -> None:
    """On a machine that has too much to do, the first try may take too long."""
    for _ in range(TRIES_TO_START):
        with suppress(ServerError):
            server.start()
            return
    server.start()


def progress(people: list[Writer]) -> int:
    """How many letters were put and taken away so far."""
    return sum(one.letters for one in people)


def _judge(host: Phone, topic: str, people: list[Writer]) -> list[str]:
    """Why what they hold is not right, if so."""
    deadline = time.monotonic() + SECONDS_TO_AGREE
    while time.monotonic() < deadline:
        # Everybody says what they have, then everybody hears it.
        are_synced = [one.sync() for one in people]
        for one in people:
            one.text.is_told = False
        are_synced += [one.sync() for one in people]
        if all(are_synced):
            break
        time.sleep(0.2)
    faults = [f"{one.name} was refused: {code}" for one in people for code in one.refused]
    texts = {str(one.text) for one in people}
    said = host.get(f"topics/{topic}").json()["report"]["texts"].get("body", "")
    if len(texts) != 1:
        faults.append(f"the phones hold {len(texts)} texts")
    if texts != {said + " "} and texts != {said}:
        faults.append("the server holds another text")
    gone = {word for one in people for word in one.gone}
    wanted = Counter(word for one in people for word in one.put if word not in gone)
    length = sum(map(len, wanted))
    if not all(Counter(WORD.findall(t)) == wanted and len(t) == length for t in texts):
        faults.append("a word is missing, there twice, or in pieces")
    return faults
