"""Whether an outline fits the event that it is for, and which of the event's rounds it names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from openspace.domain.board import Board, Round, rounds_in_order
from openspace.domain.outline import Outline, OutlineRound
from openspace.i18n import LANGUAGES, words_for
from openspace.imports.complaints import Complaints


def fit(complaints: Complaints, outline: Outline, board: Board | None) -> Outline:
    """The outline with each round that `board` has found there; None stands for a new event."""
    if board is None and outline.event is None and outline != Outline():
        complaints.add(1, "no_event")
    rounds = rounds_in_order(board.rounds.values()) if board else []
    found = _pairs(outline.rounds, rounds)
    for asked in outline.rounds:
        if asked.id not in found and (asked.starts is None or asked.ends is None):
            complaints.add(asked.line, "unknown_round", "rounds", value=asked.title)
    fitted = (replace(asked, same=found.get(asked.id, "")) for asked in outline.rounds)
    return replace(outline, rounds=tuple(fitted))


def _pairs(wanted: Iterable[OutlineRound], rounds: list[Round]) -> dict[str, str]:
    """Which of `rounds` each is, by id; one that has no times may be one that is taken.

    A round is the same if it has the id, else the title and the times, else the title, else the
    times, else if it is called by its number ("Round 2") in any language that we speak, as our
    list of sessions does. Two of the same title are two.
    """
    found: dict[str, str] = {}
    for alike in (_id, _both, _title, _times, _number(rounds)):
        for asked in wanted:
            if asked.id not in found:
                fits = [r.id for r in rounds if alike(asked, r)]
                free = [id_ for id_ in fits if id_ not in found.values()]
                if same := free or (fits if asked.starts is None else []):
                    found[asked.id] = same[0]
    return found


def _id(asked: OutlineRound, round_: Round) -> bool:
    return asked.id == round_.id


def _both(asked: OutlineRound, round_: Round) -> bool:
    return _title(asked, round_) and _times(asked, round_)


def _title(asked: OutlineRound, round_: Round) -> bool:
    return bool(asked.title) and asked.title.casefold() == round_.title.casefold()


def _times(asked: OutlineRound, round_: Round) -> bool:
    return (asked.starts, asked.ends) == (round_.starts, round_.ends)


def _number(rounds: list[Round]) -> Callable[[OutlineRound, Round], bool]:
    names = {
        (words_for(language).t("day.round", n=n).casefold(), round_.id)
        for n, round_ in enumerate(rounds, start=1)
        for language in LANGUAGES
    }
    return lambda asked, round_: (asked.title.casefold(), round_.id) in names
