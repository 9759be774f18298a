"""Whether an outline fits the event that it is for, and which of the event's rounds it names."""

from __future__ import annotations

from msgspec.structs import replace

from openspace.domain.board import Board, Round, rounds_in_order
from openspace.domain.outline import Outline, OutlineRound
from openspace.i18n import LANGUAGES, words_for
from openspace.imports.complaints import Complaints


def fit(complaints: Complaints, outline: Outline, board: Board | None) -> Outline:
    """The outline with each round that `board` has found there; None stands for a new event.

    A round is the same if it has the title, else if it has the times, else if it is called
    by its number ("Round 2") in any language that we speak, as our list of sessions does.
    """
    if board is None and outline.event is None and outline != Outline():
        complaints.add(1, "no_event")
    rounds = rounds_in_order(board.rounds.values()) if board else []
    numbered = {
        words_for(language).t("day.round", n=n).casefold(): round_
        for n, round_ in enumerate(rounds, start=1)
        for language in LANGUAGES
    }
    fitted = []
    for asked in outline.rounds:
        found = _same(asked, rounds) or numbered.get(asked.title.casefold())
        if found is None and (asked.starts is None or asked.ends is None):
            complaints.add(asked.line, "unknown_round", "rounds", value=asked.title)
        fitted.append(replace(asked, same=found.id if found else ""))
    return replace(outline, rounds=tuple(fitted))


def _same(asked: OutlineRound, rounds: list[Round]) -> Round | None:
    named = [r for r in rounds if asked.title and r.title.casefold() == asked.title.casefold()]
    timed = [r for r in rounds if (r.starts, r.ends) == (asked.starts, asked.ends)]
    both = [r for r in named if r in timed]
    return next(iter([*both, *named, *timed]), None)
