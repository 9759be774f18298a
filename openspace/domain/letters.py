"""What letters a shared text has, so that an update is known to fit before it is merged.

Every letter ever written stays known by its client and number, also when it is deleted. An update
fits when it leaves no gap: each client's letters go on where they ended, stand beside letters that
are there, and only letters that are there are deleted. Halves of a letter outside the basic plane
are never parted: Yjs and the libraries that read it disagree on what would become of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from openspace.domain.bytes_in import unreadable
from openspace.domain.errors import Gap, TooLong
from openspace.domain.spans import Spans, merged
from openspace.domain.text_update import CLIENTS_MAX, ID, Run, Span, TextUpdate

TEXT_MAX = 100_000
"""Units of UTF-16 that a text may have: what a page counts as its characters."""

NEW_CLIENTS_MAX = 32
"""Client ids that one update brings letters of: one for each time a page was loaded offline."""

TEXTS_LETTERS_MAX = 5_000_000
"""Letters that may ever be written in a text. All are remembered, also those that are deleted."""


class Admitted(Struct, frozen=True):
    """What is new of an update that fits: its letters, and those that it takes away."""

    news: TextUpdate

    @property
    def is_news(self) -> bool:
        """Whether it says anything that was not known."""
        return bool(self.news.runs or self.news.deleted)

    @property
    def put(self) -> int:
        """How many letters come."""
        return sum(run.length for runs in self.news.runs.values() for run in runs)

    @property
    def gone(self) -> int:
        """How many letters go, of those that come as well."""
        return sum(end - start for spans in self.news.deleted.values() for start, end in spans)


class Letters:
    """The letters of one text: how many of each client, which are gone, which are halves."""

    def __init__(self) -> None:
        """Begin with none."""
        self.ends: dict[int, int] = {}
        self._gone: dict[int, Spans] = {}
        self._halves: set[ID] = set()
        self.length = 0
        self._ever = 0

    def admit(self, update: TextUpdate) -> Admitted:
        """What `update` brings that is new; nothing is taken in yet.

        :raises Gap: when something before it is missing.
        :raises Invalid: when it parts the halves of a letter, or brings too many clients.
        :raises TooLong: when the text would be over its limit.
        """
        new = self._new(update)
        if len(new) > NEW_CLIENTS_MAX:
            raise unreadable("brings too many clients")
        fitting = _Fitting(self.ends, self._halves, new)
        fitting.run()
        for client, spans in update.deleted.items():
            fitting.require_there(client, merged(spans))
        admitted = self._news(new, update.deleted)
        self._require_room(admitted, len(fitting.ends))
        return admitted

    def restore(self, update: TextUpdate) -> None:
        """Take in what was admitted before and stands in the order of the library since."""
        self.take(self._news(self._new(update), update.deleted))

    def take(self, admitted: Admitted) -> None:
        """Take in what was admitted."""
        for client, runs in admitted.news.runs.items():
            self.ends[client] = runs[-1].end
            for run in runs:
                self._halves.update(ID(client, clock) for clock in run.halves())
        for client, spans in admitted.news.deleted.items():
            gone = self._gone.setdefault(client, Spans())
            for span in spans:
                gone.add(span)
        self._ever += admitted.put
        self.length += admitted.put - admitted.gone

    def _new(self, update: TextUpdate) -> dict[int, list[Run]]:
        new: dict[int, list[Run]] = {}
        for client, runs in update.runs.items():
            end = self.ends.get(client, 0)
            if runs[0].clock > end:
                raise Gap
            if fresh := [_cut(client, run, end) for run in runs if run.end > end]:
                new[client] = fresh
        return new

    def _news(self, runs: dict[int, list[Run]], deleted: dict[int, list[Span]]) -> Admitted:
        gone: dict[int, list[Span]] = {}
        for client in {**runs, **deleted}:
            unsent = (Span(r.clock, r.end) for r in runs.get(client, ()) if r.text is None)
            known = self._gone.get(client) or Spans()
            spans = merged([*unsent, *deleted.get(client, ())])
            if new := [part for span in spans for part in known.missing(span)]:
                gone[client] = new
        return Admitted(TextUpdate(runs=runs, deleted=gone))

    def _require_room(self, admitted: Admitted, clients: int) -> None:
        length = self.length + admitted.put - admitted.gone
        is_full = self._ever + admitted.put > TEXTS_LETTERS_MAX or clients > CLIENTS_MAX
        if (admitted.put and is_full) or length > max(TEXT_MAX, self.length):
            raise TooLong(longest=TEXT_MAX, length=length)


class _Fitting:
    """Runs on their way in, in an order in which each stands beside what is there."""

    def __init__(self, ends: dict[int, int], halves: set[ID], runs: dict[int, list[Run]]) -> None:
        self.ends = dict(ends)
        self.runs = runs
        self._known = halves
        self._halves = {
            ID(client, half) for client in runs for run in runs[client] for half in run.halves()
        }

    def run(self) -> None:
        """Let everything in.

        :raises Gap: when something stands beside what is not there.
        """
        waiting = {client: runs[::-1] for client, runs in self.runs.items()}
        while waiting:
            moved = [self._let_in(client, runs) for client, runs in waiting.items()]
            if not any(moved):
                raise Gap
            waiting = {client: runs for client, runs in waiting.items() if runs}

    def require_there(self, client: int, spans: Iterable[Span]) -> None:
        """Refuse to delete what is not there, or half a letter."""
        for span in spans:
            if span.end > self.ends.get(client, 0):
                raise Gap
            self._require_whole(ID(client, span.start))
            self._require_whole(ID(client, span.end))

    def _let_in(self, client: int, runs: list[Run]) -> bool:
        before = len(runs)
        while runs and self._fits(runs[-1]):
            self.ends[client] = runs.pop().end
        return len(runs) < before

    def _fits(self, run: Run) -> bool:
        if not (self._is_there(run.left) and self._is_there(run.right)):
            return False
        if run.left is not None:
            self._require_whole(ID(run.left.client, run.left.clock + 1))
        if run.right is not None:
            self._require_whole(run.right)
        return True

    def _is_there(self, letter: ID | None) -> bool:
        return letter is None or letter.clock < self.ends.get(letter.client, 0)

    def _require_whole(self, letter: ID) -> None:
        if letter in self._known or letter in self._halves:
            raise unreadable("parts a letter")


def _cut(client: int, run: Run, end: int) -> Run:
    """The run without what is known of it, which ends at number `end`."""
    known = end - run.clock
    if known <= 0:
        return run
    if run.text is None:
        text = None
    else:
        if end in run.halves():
            raise unreadable("parts a letter")
        text = run.text.encode("utf-16-le")[2 * known :].decode("utf-16-le")
    return Run(end, run.length - known, ID(client, end - 1), run.right, text)
