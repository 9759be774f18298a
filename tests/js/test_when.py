"""Times on the phone: a round says when it begins and ends, and no date with it."""

from __future__ import annotations

import pytest

MODULE = "/static/any/js/when.js"
SPAN = """
async ([module, starts, ends, zone]) => {
  const { span } = await import(module);
  return span({ starts, ends }, zone).replace(/[\\u2009\\u202f\\u00a0]/g, " ");
}
"""


TIME = """
async ([module, iso, zone]) => (await import(module)).time(iso, zone)
"""


SHORT_DAY = """
async ([module, iso, zone]) => (await import(module)).shortDay(iso, zone)
"""


@pytest.mark.parametrize(
    ("starts", "ends", "zone", "told"),
    [
        ("2026-11-23T09:00Z", "2026-11-23T09:45Z", "UTC", "9:00 \u2013 9:45 AM"),
        ("2026-11-23T11:40Z", "2026-11-23T12:20Z", "UTC", "11:40 AM \u2013 12:20 PM"),
        ("2026-11-23T23:40Z", "2026-11-24T00:20Z", "UTC", "11:40 PM \u2013 12:20 AM"),
        ("2026-11-24T04:40Z", "2026-11-24T05:20Z", "America/New_York", "11:40 PM \u2013 12:20 AM"),
    ],
)
def test_span_of_a_round_has_times_and_never_dates(page, starts, ends, zone, told):
    assert page.evaluate(SPAN, [MODULE, starts, ends, zone]) == told


@pytest.mark.parametrize(
    ("zone", "told"), [("UTC", "Tue, Nov 24"), ("America/New_York", "Mon, Nov 23")]
)
def test_day_of_a_round_is_short_and_that_of_the_place(page, zone, told):
    assert page.evaluate(SHORT_DAY, [MODULE, "2026-11-24T04:40Z", zone]) == told


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("en-GB", "14:05"),
        ("en-US", "2:05 PM"),
        ("en", "2:05 PM"),
        # Of a phone that speaks another language than the page nothing is taken over.
        ("fr-CA", "2:05 PM"),
        # A system may name what no browser knows.
        ("en-US-POSIX", "2:05 PM"),
    ],
)
def test_time_is_told_as_where_the_phone_is_at_home(chromium, server, locale, told):
    context = chromium.new_context(base_url=server.base_url, locale=locale)
    page = context.new_page()
    page.goto("/")
    assert page.evaluate("document.documentElement.lang") == "en"
    time = page.evaluate(TIME, [MODULE, "2026-11-24T14:05Z", "UTC"])
    context.close()
    assert time.replace("\u202f", " ") == told
