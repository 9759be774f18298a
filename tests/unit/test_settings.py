"""Settings: what is wrong stops the start and says what to do; the docs tell all of them."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from openspace.settings import TABLE, Settings, SettingsError, read_settings, table_as_text

OPERATORS = Path(__file__).parents[2] / "docs" / "operators.md"


def test_nothing_set_gives_the_defaults():
    settings = read_settings({"PATH": "/bin"})

    assert settings.host == "0.0.0.0"  # noqa: S104
    assert settings.port == 8000
    assert settings.data == Path("var").resolve()
    assert settings.async_mode == "eventlet"
    assert settings.hosts == ()
    assert settings.database_url == settings.redis_url == settings.secret == settings.url == ""


def test_empty_variable_is_the_default():
    assert read_settings({"OPENSPACE_PORT": " ", "OPENSPACE_LOG": ""}) == read_settings({})


@pytest.mark.parametrize(
    ("variable", "text", "field", "value"),
    [
        ("OPENSPACE_PORT", " 9000 ", "port", 9000),
        ("OPENSPACE_HOST", "::1", "host", "::1"),
        ("OPENSPACE_SECRET", "x" * 16, "secret", "x" * 16),
        ("OPENSPACE_ASYNC", "gevent", "async_mode", "gevent"),
        ("OPENSPACE_URL", "https://open.example/", "url", "https://open.example"),
        ("OPENSPACE_HOSTS", "A.example, b.example,,", "hosts", ("a.example", "b.example")),
        (
            "OPENSPACE_DATABASE_URL",
            "postgresql://u:p@h/d",
            "database_url",
            "postgresql+psycopg://u:p@h/d",
        ),
        (
            "OPENSPACE_DATABASE_URL",
            "postgresql+psycopg://h/d",
            "database_url",
            "postgresql+psycopg://h/d",
        ),
        ("OPENSPACE_REDIS_URL", "redis://h:6379/0", "redis_url", "redis://h:6379/0"),
        ("OPENSPACE_DATA", "/srv/open", "data", Path("/srv/open")),
    ],
)
def test_setting_is_read(variable, text, field, value):
    assert getattr(read_settings({variable: text}), field) == value


@pytest.mark.parametrize(
    ("variable", "text", "says"),
    [
        ("OPENSPACE_PORT", "0", "from 1 to 65535"),
        ("OPENSPACE_PORT", "eighty", "whole number"),
        ("OPENSPACE_PORT", "-1", "whole number"),
        ("OPENSPACE_PORT", "\u00b2", "whole number"),
        ("OPENSPACE_PROXIES", "6", "from 0 to 5"),
        ("OPENSPACE_ASYNC", "asyncio", "eventlet, gevent, threading"),
        ("OPENSPACE_LOG", "loud", "debug, info, warning, error"),
        ("OPENSPACE_LANGUAGE", "xx", "must be one of en"),
        ("OPENSPACE_HOST", "nowhere.example", "an IP address of this machine"),
        ("OPENSPACE_HOST", "8000", "an IP address of this machine"),
        ("OPENSPACE_HOSTS", "a.example, https://b.example", "'https://b.example' is none"),
        ("OPENSPACE_HOSTS", "a.example:8000", "'a.example:8000' is none"),
        ("OPENSPACE_HOSTS", "*", "'*' is none"),
        ("OPENSPACE_URL", "open.example", "http:// or https://"),
        ("OPENSPACE_DATABASE_URL", "mysql://h/d", "postgresql:// or sqlite:///"),
        ("OPENSPACE_REDIS_URL", "http://h", "redis://"),
    ],
)
def test_value_that_cannot_be_stops_the_start_and_says_why(variable, text, says):
    with pytest.raises(SettingsError) as stopped:
        read_settings({variable: text})

    assert str(stopped.value).startswith(f"{variable}={text!r} ")
    assert says in str(stopped.value)


def test_short_secret_stops_the_start_and_is_not_shown():
    with pytest.raises(SettingsError) as stopped:
        read_settings({"OPENSPACE_SECRET": "hunter2hunter2x"})

    assert "OPENSPACE_SECRET must have at least 16 characters" in str(stopped.value)
    assert "hunter2" not in str(stopped.value)


def test_unknown_setting_stops_the_start_with_a_hint():
    with pytest.raises(SettingsError) as stopped:
        read_settings({"OPENSPACE_PROT": "80"})

    assert "no setting OPENSPACE_PROT" in str(stopped.value)
    assert "Did you mean OPENSPACE_PORT?" in str(stopped.value)


def test_unknown_setting_like_no_other_stops_the_start_without_a_hint():
    with pytest.raises(SettingsError) as stopped:
        read_settings({"OPENSPACE_QQQQQQQQQQQQQQQQ": "1"})

    assert "no setting OPENSPACE_QQQQQQQQQQQQQQQQ." in str(stopped.value)
    assert "Did you mean" not in str(stopped.value)


def test_table_has_a_row_for_every_field():
    fields = [field.name for field in msgspec.structs.fields(Settings)]

    assert [setting.field for setting in TABLE] == fields


def test_help_lists_every_setting_with_default_and_meaning():
    text = table_as_text()

    for setting in TABLE:
        assert f"{setting.variable} (default: {setting.default or 'empty'})" in text
        assert setting.help in text


def test_operators_are_told_of_every_setting_and_of_none_else():
    told = set(re.findall(r"OPENSPACE_[A-Z_]+[A-Z]", OPERATORS.read_text(encoding="utf-8")))

    assert told == {setting.variable for setting in TABLE}


def test_operators_read_the_same_words_as_help_has():
    text = OPERATORS.read_text(encoding="utf-8").replace("`", "")
    rows = re.findall(r"^\| (OPENSPACE_\w+) \| (\S+) \| (.*) \|$", text, re.MULTILINE)

    assert rows == [(one.variable, one.default or "empty", one.help) for one in TABLE]
