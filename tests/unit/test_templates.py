"""The usual days: each is a whole day that a facilitator could hold as it stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from openspace.domain.event import lay_out_days
from openspace.domain.templates import TEMPLATES

DAY = date(2026, 11, 24)

# From the opening to the end of the closing, on the first day and the last.
WHOLE = {
    "two_hours": ("10:00", "12:00", 1),
    "half_day": ("09:00", "13:00", 1),
    "day": ("09:00", "16:45", 1),
    "two_days": ("09:00", "16:45", 2),
    "online": ("09:00", "12:15", 1),
}


def laid_out(template, zone="UTC"):
    one = template
    return lay_out_days(DAY, one.days, one.first, one.minutes, one.rounds, zone, one.gap)


def test_every_template_is_told_of():
    assert [template.name for template in TEMPLATES] == list(WHOLE)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_day_lasts_from_its_opening_to_its_closing(template):
    rounds = laid_out(template)
    opens = rounds[0][0] - timedelta(minutes=template.opening + template.marketplace)
    closes = rounds[-1][1] + timedelta(minutes=template.convergence + template.closing)

    assert (f"{opens:%H:%M}", f"{closes:%H:%M}", template.days) == WHOLE[template.name]
    assert len(rounds) == template.rounds * template.days
    assert min(template.opening, template.marketplace, template.closing) >= 10


def test_two_days_lay_the_same_rounds_over_two_dates():
    (two_days,) = (template for template in TEMPLATES if template.name == "two_days")

    rounds = laid_out(two_days)

    assert [starts + timedelta(days=1) for starts, _ in rounds[:4]] == [s for s, _ in rounds[4:]]
    assert rounds[4][0] == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_second_day_keeps_the_clock_where_clocks_change_in_the_night():
    (two_days,) = (template for template in TEMPLATES if template.name == "two_days")
    one = two_days
    saturday = date(2026, 10, 24)

    rounds = lay_out_days(saturday, 2, one.first, one.minutes, one.rounds, "Europe/Berlin", one.gap)

    assert rounds[4][0] - rounds[0][0] == timedelta(hours=25)
