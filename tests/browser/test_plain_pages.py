"""The pages beside the board that need no hands: for every eye, by day and by night."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible_by_day_and_night

LANGUAGES = ["en", "es"]


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.create_event("What do we need to talk about?", place="Lincoln School")
    return host


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("phase", "kind"),
    [
        ("preparing", "welcome"),
        ("marketplace", "empty"),
        ("convergence", "reading"),
        ("closed", "thanks"),
    ],
)
def test_wall_without_an_agenda_is_accessible(wall_page, host, phase, kind, language):
    host.put("phase", phase=phase)
    wall_page.goto(f"/e/{host.code}/wall?lang={language}")

    expect(wall_page.locator(f"[data-page={kind}]")).to_be_visible()
    assert_accessible_by_day_and_night(wall_page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/", "/new", "/e/{code}/poster"])
def test_page_before_the_board_is_accessible(new_phone, host, path, language):
    page = new_phone()
    page.goto(f"{path.format(code=host.code)}?lang={language}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    assert_accessible_by_day_and_night(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("path", "status"), [("/nowhere", 404), ("/e/22222222", 404), ("/h/wrong", 403)]
)
def test_message_is_accessible(new_phone, path, status, language):
    page = new_phone(allow=[str(status)], locale=language)
    answer = page.goto(path)

    assert answer.status == status
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == language
    assert_accessible_by_day_and_night(page)
