"""Which topics drew the same people, as a picture: topics in a column, bows between them.

The book lists the same ties in a table; neither tells who the people are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openspace.domain.proceedings import Report
from openspace.domain.summary import Summary, Tied
from openspace.export.drawing import LETTER, WIDTH, drawing, shortened, text
from openspace.i18n import Words

MOST_TOPICS = 16
ROW = 32
EDGE = 72
"""How far the bows reach; the titles begin beyond it."""

BOW = "#0c5961"


def draw_ties(summary: Summary, words: Words) -> str:
    """The picture, or nothing where no two topics are tied."""
    ties = drawn_ties(summary)
    if not ties:
        return ""
    topics = _in_order(ties)
    return drawing(len(topics) * ROW + 8, words.t("book.ties"), _parts(ties, topics, words))


def drawn_ties(summary: Summary) -> list[Tied]:
    """The strongest ties of as many topics as can be told apart."""
    topics: set[str] = set()
    kept = []
    for tie in summary.ties:
        wider = topics | {tie.one.topic.id, tie.other.topic.id}
        if len(wider) <= MOST_TOPICS:
            topics = wider
            kept.append(tie)
    return kept


def _in_order(ties: Sequence[Tied]) -> list[Report]:
    """The topics, each near those that it is tied to most: so bows stay short."""
    topics = {end.topic.id: end for tie in ties for end in (tie.one, tie.other)}
    placed = [ties[0].one.topic.id]
    while len(placed) < len(topics):
        left = [id_ for id_ in topics if id_ not in placed]
        placed.append(max(left, key=lambda id_: _pull(id_, placed, ties)))
    return [topics[id_] for id_ in placed]


def _pull(id_: str, placed: Sequence[str], ties: Sequence[Tied]) -> float:
    """How strongly a topic is drawn to those placed, the last ones most."""
    near = {other: 1 / (len(placed) - at) for at, other in enumerate(placed)}
    ends = (((tie.one.topic.id, tie.other.topic.id), tie.people) for tie in ties)
    return sum(
        people * near.get(one if other == id_ else other, 0)
        for (one, other), people in ends
        if id_ in (one, other)
    )


def _parts(ties: Sequence[Tied], topics: Sequence[Report], words: Words) -> Iterator[str]:
    height = {report.topic.id: at * ROW + ROW / 2 + 4 for at, report in enumerate(topics)}
    most = max(tie.people for tie in ties)
    for tie in reversed(ties):
        above, below = sorted((height[tie.one.topic.id], height[tie.other.topic.id]))
        yield _bow(above, below, width=1 + 5 * tie.people / most)
    for report in topics:
        yield from _topic(report, height[report.topic.id], words)


def _bow(above: float, below: float, width: float) -> str:
    reach = EDGE - min(EDGE * 1.25, 16 + (below - above) * 0.4)
    curve = f"M{EDGE} {above:g}C{reach:g} {above:g} {reach:g} {below:g} {EDGE} {below:g}"
    return (
        f'<path class="drawing-bow" fill="none" stroke="{BOW}" stroke-opacity="0.45" '
        f'stroke-width="{width:.1f}" d="{curve}"/>'
    )


def _topic(report: Report, y: float, words: Words) -> Iterator[str]:
    yield f'<circle class="drawing-topics" fill="{BOW}" cx="{EDGE}" cy="{y:g}" r="5"/>'
    number = words.number(report.topic.number)
    start = EDGE + 14 + LETTER * 0.58 * (len(number) + 0.4)
    yield text(EDGE + 14, y + 6, number, soft=True)
    yield text(start, y + 6, shortened(report.topic.title, WIDTH - start))
