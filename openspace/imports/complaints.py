"""What is wrong in a file, collected line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, ParamSpec, TypeVar

from openspace.domain.errors import Invalid
from openspace.domain.outline import ImportProblem
from openspace.i18n import Words
from openspace.i18n.refusals import sentence

P = ParamSpec("P")
T = TypeVar("T")


class Unreadable(Exception):  # noqa: N818 - an answer to whoever brought the file, not a fault
    """The file cannot be taken as it is. `problems` are all that is wrong, by line."""

    def __init__(self, problems: list[ImportProblem]) -> None:
        """Keep `problems` in the order of the file."""
        self.problems = sorted(problems, key=lambda problem: (problem.line, problem.topic))
        super().__init__(self.problems)


class Complaints:
    """A list of problems that grows while a file is read, so that all are told at once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._found: list[ImportProblem] = []
        self._about = (0, "")

    @contextmanager
    def about(self, topic: int, title: str) -> Iterator[None]:
        """Say of all that is found meanwhile in which topic it is."""
        self._about = (topic, title)
        yield
        self._about = (0, "")

    def add(self, line: int, problem: str, field: str = "", **facts: Any) -> None:
        """Write down that `field` in `line` has a `problem`."""
        topic, title = self._about
        self._found.append(
            ImportProblem(
                line=line, topic=topic, title=title, field=field, problem=problem, facts=facts
            )
        )

    def heed(self, line: int, rule: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What `rule` gives, or None with its refusal written down for `line`."""
        try:
            return rule(*args, **kwargs)
        except Invalid as refusal:
            self.add(line, **refusal.facts)
            return None

    def settle(self) -> None:
        """Go on only if nothing was wrong.

        :raises Unreadable: with everything that was.
        """
        if self._found:
            raise Unreadable(self._found)


def problem_sentence(words: Words, problem: ImportProblem) -> str:
    """What to tell: which line is wrong, why, and what to do."""
    facts = {**problem.facts, "problem": problem.problem}
    if problem.field:
        facts["field"] = problem.field
    said = sentence(words, "invalid", facts)
    where: dict[str, Any] = {"line": problem.line, "sentence": said}
    if problem.title:
        return words.t("refusal.line_of_titled", topic=problem.topic, title=problem.title, **where)
    if problem.topic:
        return words.t("refusal.line_of_topic", topic=problem.topic, **where)
    return words.t("refusal.line", **where)
