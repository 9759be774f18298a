"""Which language to speak, and which way it runs."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from openspace.i18n.catalogue import LANGUAGES

PAPER_SIZES = ("a4", "letter")
# Unicode CLDR, supplemental measurementData, paperSize US-Letter.
LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


def known_language(tag: str) -> str | None:
    """The language the app speaks for a tag such as ``es-MX``, or None."""
    tag = tag.strip().replace("_", "-").lower()
    names = {code.lower(): code for code in LANGUAGES}
    return names.get(tag) or names.get(tag.partition("-")[0])


def best_language(accept_language: str | None, default: str) -> str:
    """What the reader likes best of what the app speaks, by their ``Accept-Language``."""
    for tag in _by_liking(accept_language or ""):
        if known := known_language(tag):
            return known
    return default


def usual_paper(accept_language: str | None) -> str:
    """The paper in printers where the reader is, as far as their ``Accept-Language`` tells."""
    tag = next(iter(_by_liking(accept_language or "")), "")
    country = tag.strip().replace("_", "-").upper().partition("-")[2]
    return "letter" if country in LETTER else "a4"


def _by_liking(header: str) -> list[str]:
    # A header is sent with every request: no longer than any browser makes it.
    choices = [_choice(part) for part in header[:500].split(",")]
    liked = [(liking, tag) for liking, tag in choices if liking > 0]
    return [tag for _, tag in sorted(liked, key=lambda choice: -choice[0])]


def _choice(part: str) -> tuple[float, str]:
    tag, _, parameter = part.partition(";")
    value = parameter.strip().removeprefix("q=") or "1"
    try:
        return float(value), tag
    except ValueError:
        return 0.0, tag


def direction(language: str) -> str:
    """``ltr`` or ``rtl``; what is not known runs like English."""
    try:
        return Locale.parse(language, sep="-").text_direction
    except (ValueError, UnknownLocaleError):
        return "ltr"
