"""Cleaning what people type, so that what is stored is readable everywhere."""

from __future__ import annotations

import re
import unicodedata

from openspace.domain.errors import Invalid

TITLE_MAX = 120
BODY_MAX = 4_000
NOTE_MAX = 20_000
NAME_MAX = 60
ANNOUNCEMENT_MAX = 200
CONTACT_MAX = 200
ALT_MAX = 300
TAG_MAX = 24
TAGS_MAX = 5


DROPPED = frozenset({"Cc", "Cs", "Cf"})
"""Control characters, lone surrogates (which no database takes), and format characters: those
that turn the writing direction around could make others' words read backwards."""

JOINERS = "\u200c\u200d"
TAGS_OF_A_FLAG = re.compile("(?<=\U0001f3f4)[\U000e0020-\U000e007e]+\U000e007f")
# Format characters with ink: number signs of Arabic, Syriac and Kaithi.
SIGNS = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd]")
_LOOSE_JOINER = re.compile(f"(?<!\\S)[{JOINERS}]+|[{JOINERS}]+(?!\\S)|(?<=[{JOINERS}])[{JOINERS}]")
_INKLESS = re.compile(
    f"[\\s{JOINERS}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164"
    "\ufe00-\ufe0f\uffa0\ufffc\U000e0100-\U000e01ef]*"
)


def clean_text(text: str) -> str:
    """Normalise to NFC with plain newlines, without control characters and outer blanks.

    Joiners stay between what they join (Persian, emoji). What has no ink at all is empty.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    flags = {at for flag in TAGS_OF_A_FLAG.finditer(text) for at in range(*flag.span())}
    text = "".join(c for at, c in enumerate(text) if at in flags or _is_kept(c))
    text = unicodedata.normalize("NFC", _LOOSE_JOINER.sub("", text)).strip()
    return "" if _INKLESS.fullmatch(text) else text


def _is_kept(character: str) -> bool:
    if unicodedata.category(character) not in DROPPED:
        return True
    return character in "\n\t" or character in JOINERS or SIGNS.match(character) is not None


def clean_line(text: str) -> str:
    """Clean `text` as `clean_text` does and fold all white space to single blanks."""
    return " ".join(clean_text(text).split())


def required_line(text: str, field: str, longest: int) -> str:
    """Clean `text` to one line of 1 to `longest` characters.

    :raises Invalid: when nothing is left of it, or it is longer.
    """
    return _required(clean_line(text), field, longest)


def required_text(text: str, field: str, longest: int) -> str:
    """Clean `text` to 1 to `longest` characters, newlines kept.

    :raises Invalid: when nothing is left of it, or it is longer.
    """
    return _required(clean_text(text), field, longest)


def optional_text(text: str, field: str, longest: int) -> str:
    """Clean `text`; empty is fine.

    :raises Invalid: when it is longer than `longest` characters.
    """
    text = clean_text(text)
    return _required(text, field, longest) if text else ""


def clean_tags(tags: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Clean up to five tags: lower case, without leading '#', no empty ones, none twice.

    :raises Invalid: when there are more, or one is longer than 24 characters.
    """
    cleaned = (clean_line(clean_line(tag).lstrip("# ").lower()) for tag in tags)
    kept = tuple(dict.fromkeys(tag for tag in cleaned if tag))
    if len(kept) > TAGS_MAX:
        raise Invalid(field="tags", problem="too_many", longest=TAGS_MAX)
    for tag in kept:
        if len(tag) > TAG_MAX:
            shown = f"{tag[:TAG_MAX]}\u2026"
            facts = {"longest": TAG_MAX, "length": len(tag), "value": shown}
            raise Invalid(field="tags", problem="tag_too_long", **facts)
    return kept


def _required(text: str, field: str, longest: int) -> str:
    if not text:
        raise Invalid(field=field, problem="empty")
    if len(text) > longest:
        raise Invalid(field=field, problem="too_long", longest=longest, length=len(text))
    return text
