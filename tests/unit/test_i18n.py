"""Every language says everything, and nothing is said that nobody asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from babel import Locale

from openspace.domain.changes import KINDS
from openspace.domain.errors import Refusal
from openspace.i18n import (
    LANGUAGES,
    Words,
    best_language,
    direction,
    known_language,
    placeholders,
    words_for,
)
from openspace.i18n.refusals import sentence
from openspace.store.log import PASSING
from tests.support.pseudo import pseudo_words

ROOT = Path(__file__).parents[2]
MORNING = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)

# Keys that are put together where they are used, with the place that does it.
MADE_UP = (
    "refusal.",  # openspace/i18n/refusals.py
)

KEY = r"[a-z]+\.[\w.]"
CALLED = re.compile(
    rf"""(?<![\w.])(?:words\.|spoken\.|words\(\)\.)?t\(\s*["']({KEY}+)["'](?!\s*[~+])"""
)
# t(`board.phase_${phase}`), t("page." ~ problem), t(f"book.{part}")
BEGUN = re.compile(rf"""["'`]({KEY}*)(?:["']\s*(?:~|\+)|\$?\{{)""")


@cache
def sources() -> str:
    found = [
        *(ROOT / "openspace").rglob("*.py"),
        *(ROOT / "templates").rglob("*.html"),
        *(path for path in (ROOT / "static/js").rglob("*.js")),
    ]
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(found))


@cache
def prefixes() -> tuple[str, ...]:
    return (*MADE_UP, *BEGUN.findall(sources()))


def english() -> dict[str, str | dict[str, str]]:
    return words_for("en").all()


def test_the_languages_are_found_with_their_own_names():
    assert dict(LANGUAGES) == {"en": "English", "es": "Español"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys(language):
    assert words_for(language).all().keys() == english().keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_same_placeholders_and_the_plural_forms_it_needs(language):
    needed = set(Locale.parse(language).plural_form.tags) | {"other"}
    for key, entry in words_for(language).all().items():
        assert isinstance(entry, dict) == isinstance(english()[key], dict), key
        assert placeholders(entry) == placeholders(english()[key]), key
        if isinstance(entry, dict):
            assert set(entry) == needed, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_has_blanks_around_it(language):
    for key, entry in words_for(language).all().items():
        for form in entry.values() if isinstance(entry, dict) else [entry]:
            assert form.strip() == form != "", key


def test_every_key_that_is_asked_for_is_there():
    asked = set(CALLED.findall(sources()))
    assert sorted(asked - english().keys()) == []


@cache
def pieces() -> tuple[str, ...]:
    return tuple(set(re.findall(r"""["'](\w{3,})["']""", sources())))


@cache
def named() -> frozenset[str]:
    """Every key that stands whole between quotes, also where one string ends the other."""
    return frozenset(re.findall(rf"""(?<=["'`])({KEY}+)(?=["'`])""", sources()))


def is_asked_for(key: str) -> bool:
    if key in named():
        return True
    begun = [prefix for prefix in prefixes() if key.startswith(prefix)]
    if any(prefix in MADE_UP or not prefix.endswith(".") for prefix in begun):
        return True
    # Of a whole area (`create.${role}_title`) the rest must begin with what is named somewhere.
    return any(key.removeprefix(prefix).startswith(pieces()) for prefix in begun)


def test_every_key_is_asked_for():
    assert [key for key in english() if not is_asked_for(key)] == []


def test_every_kind_that_hosts_find_in_the_log_has_its_words():
    told = [tag for tag in KINDS if not tag.startswith(PASSING)]
    assert [tag for tag in told if f"host.log_{tag.replace('.', '_')}" not in english()] == []


def codes(kind: type[Refusal] = Refusal) -> Iterator[str]:
    for child in kind.__subclasses__():
        if hasattr(child, "code"):
            yield child.code
        yield from codes(child)


@pytest.mark.parametrize(
    "code", sorted({*codes(), "foreign_site", "too_large", "failed", "not_found", "busy"})
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_sentence(code, language):
    facts = {
        "topic": {"id": "t", "title": "Soup", "convener": "Ana"},
        "topics": [{"id": "t", "title": "Soup"}],
        "title": "Soup",
    }
    said = sentence(words_for(language), code, facts)
    assert said.endswith((".", "!", "?"))
    if code != "failed":
        assert said != words_for(language).t("refusal.failed")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_and_its_field_are_named(language):
    written = set(re.findall(r"""Invalid\([^)]*problem=["'](\w+)["']""", sources()))
    written |= set(re.findall(r"""complain\(["'](\w+)["']""", sources()))
    for problem in written:
        assert words_for(language).can_say(f"refusal.invalid.{problem}", AnyFact()), problem
    for field in set(re.findall(r"""[( ]field=["'](\w+)["']""", sources())):
        assert words_for(language).can_say(f"refusal.field.{field}", {}), field


class AnyFact(dict[str, str]):
    """Facts that have whatever is asked of them."""

    def keys(self):
        return {name for entry in english().values() for name in placeholders(entry)}


def test_a_refusal_tells_who_has_the_slot():
    facts = {
        "slot": {"round": "r", "room": "o"},
        "topic": {"id": "t", "title": "Soup", "convener": "Ana"},
        "nearest": [],
    }
    assert sentence(words_for("en"), "slot_taken", facts) == (
        "Ana has just taken this slot for “Soup”. Please choose another one."
    )
    nobody = {**facts, "topic": {"id": "t", "title": "Soup", "convener": ""}}
    assert sentence(words_for("en"), "slot_taken", nobody) == (
        "This slot has just been taken for “Soup”. Please choose another one."
    )


def test_a_refusal_tells_the_field_and_its_limit():
    facts = {"field": "title", "problem": "too_long", "longest": 120, "length": 1234}
    assert sentence(words_for("en"), "invalid", facts) == (
        "The title is too long: 1,234 characters, and 120 fit. Please shorten it."
    )
    assert sentence(words_for("es"), "invalid", facts) == (
        "El título: tiene 1.234 caracteres y caben 120. Acórtalo, por favor."
    )


def test_a_refusal_that_nobody_foresaw_still_says_something():
    words = words_for("en")
    assert sentence(words, "nonsense", {}) == words.t("refusal.failed")
    facts = {"field": "rooms[2].shoe", "problem": "nonsense"}
    assert sentence(words, "invalid", facts) == (
        "Something is not right with “rooms[2].shoe”. Please look at it again."
    )


def test_waiting_is_told_in_seconds():
    words = words_for("en")
    assert sentence(words, "too_many", {"what": "wishes", "seconds": 1}).endswith("1 second.")
    assert sentence(words, "too_many", {"what": "wishes", "seconds": 2}).endswith("2 seconds.")


def test_a_missing_key_or_fact_is_an_error():
    with pytest.raises(KeyError):
        words_for("en").t("common.nonsense")
    with pytest.raises(KeyError):
        words_for("en").t("day.round")


def test_braces_in_facts_stay_text():
    words = Words("en", {"a.b": "{name} and {other}"})
    assert words.t("a.b", name="{other}", other="{0.__class__}") == "{other} and {0.__class__}"


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [("en", 1, "1 topic"), ("en", 0, "0 topics"), ("es", 1, "1 tema"), ("es", 10**6, "temas")],
)
def test_numbers_choose_the_plural(language, n, said):
    assert said in words_for(language).t("book.topics", n=n)


def test_dates_and_times_are_the_places_own():
    english, spanish = words_for("en"), words_for("es")
    assert english.date(MORNING, "Asia/Tokyo") == "November 24, 2026"
    assert english.day(MORNING, "Pacific/Auckland") == "Tuesday, November 24"
    assert english.day(MORNING.replace(hour=12), "Pacific/Auckland") == "Wednesday, November 25"
    assert english.time(MORNING, "Europe/Berlin").replace("\u202f", " ") == "9:05 AM"
    assert spanish.date(date(2026, 11, 24)) == "24 de noviembre de 2026"
    assert spanish.day(MORNING) == "martes, 24 de noviembre"
    assert spanish.span(MORNING, MORNING.replace(hour=9)) == "8:05 \u2013 9:05"
    assert spanish.moment(MORNING) == "24 nov 2026, 8:05"
    assert spanish.number(1234567) == "1.234.567"


def test_languages_are_named_in_the_readers_language():
    assert words_for("es").language_name("ar") == "árabe"
    assert words_for("en").language_name("no such") == "no such"


def test_the_stretched_language_says_everything_at_greater_length():
    words = pseudo_words()
    assert words.all().keys() == english().keys()
    assert words.t("day.round", n=3) == "[Röüñd 3··]"
    assert len(words.t("book.empty")) >= 1.39 * len(words_for("en").t("book.empty"))


@pytest.mark.parametrize(
    ("header", "best"),
    [
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("fr;q=0.9, en;q=0.2, es;q=0.5", "es"),
        ("en_GB", "en"),
        ("de, fr", "en"),
        ("es;q=0", "en"),
        ("es;q=loud", "en"),
        (";;,q=,\x00", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_browser_is_asked_which_language_it_likes(header, best):
    assert best_language(header, "en") == best


def test_unknown_languages_fall_back_to_english():
    assert words_for("xx").language == "en"
    assert words_for("es-419").language == "es"
    assert known_language("de") is None
    assert known_language("../../etc") is None


@pytest.mark.parametrize(
    ("language", "runs"),
    [("ar", "rtl"), ("he-IL", "rtl"), ("es", "ltr"), ("!", "ltr")],
)
def test_direction(language, runs):
    assert direction(language) == runs
