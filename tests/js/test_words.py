"""The words of the interface, filled with facts."""

from __future__ import annotations

import pytest

MODULE = "/static/any/js/words.js"
CATALOGUE = "/static/any/words/session/es.json"
FILL = """
async ([module, catalogue, key, facts]) => {
  const { loadWords, t } = await import(module);
  await loadWords(catalogue);
  return t(key, facts);
}
"""


@pytest.mark.parametrize(
    ("key", "facts", "said"),
    [
        ("session.repeated", {"where": "Sala, 9:10"}, "Se hará una vez más: Sala, 9:10."),
        ("session.repeated", {"where": "Sala, 9:10 a.m."}, "Se hará una vez más: Sala, 9:10 a.m."),
        ("session.repeated", {"where": "Sala..."}, "Se hará una vez más: Sala..."),
        ("session.repeated", {}, "Se hará una vez más: {where}."),
    ],
)
def test_sentence_ends_with_one_full_stop(page, key, facts, said):
    assert page.evaluate(FILL, [MODULE, CATALOGUE, key, facts]) == said
