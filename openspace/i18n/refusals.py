"""The sentence for a refusal: what stands in the way, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openspace.i18n.words import Words

# The fact that tells one kind of a refusal from another, in the order they are looked at.
_TELLING = ("problem", "action", "what")


def sentence(words: Words, code: str, facts: Mapping[str, Any]) -> str:
    """What to say for the refusal `code` with its `facts`.

    The most particular text wins for which the facts suffice: ``refusal.invalid.too_long``
    before ``refusal.invalid``; and ``refusal.failed`` where there is none at all.
    """
    said = {**dict(_flat(facts)), "field": field_name(words, str(facts.get("field", "input")))}
    key = next(key for key in _keys(code, facts) if words.can_say(key, said))
    text = words.t(key, **said)
    return text[:1].upper() + text[1:]


def field_name(words: Words, field: str) -> str:
    """What people call a field: ``the title``; of ``topics[3].title`` it is the last part."""
    key = f"refusal.field.{field.rpartition('.')[2].partition('[')[0]}"
    return words.t(key) if words.can_say(key, {}) else f"\u201c{field}\u201d"


def _keys(code: str, facts: Mapping[str, Any]) -> Iterator[str]:
    if code == "slot_taken" and not facts.get("topic", {}).get("convener"):
        yield "refusal.slot_taken.nobody"
    yield from (f"refusal.{code}.{facts[fact]}" for fact in _TELLING if fact in facts)
    if "seconds" in facts:
        yield f"refusal.{code}.wait"
    yield f"refusal.{code}"
    yield "refusal.failed"


def _flat(facts: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """`facts` in one layer: ``topic: {title}`` becomes ``topic_title``, a list its length."""
    for name, fact in facts.items():
        if isinstance(fact, Mapping):
            yield from ((f"{name}_{inner}", value) for inner, value in _flat(fact))
        elif isinstance(fact, list | tuple):
            yield "n", len(fact)
        else:
            yield ("n" if name == "seconds" else name), fact
