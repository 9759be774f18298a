"""The screens' own watchfulness: were it blind, every test in this folder would prove less."""

from __future__ import annotations

import pytest

from tests.support.accessibility import assert_accessible
from tests.support.browser import Screen

HERE = "http://openspace.test"
PAGE = """<!doctype html><html lang=en><title>Board</title>
<meta name=viewport content="width=device-width"><main><h1>Board</h1>{}</main></html>"""


@pytest.fixture
def show(chromium):
    screens = []

    def show_page(body, policy="", **more):
        screen = Screen(chromium, HERE, width=360, height=740, touch=True, **more)
        screens.append(screen)
        headers = {"Content-Type": "text/html", "Content-Security-Policy": policy}
        answer = {"body": PAGE.format(body), "headers": headers}
        screen.context.route("**/*", lambda route: route.fulfill(**answer))
        screen.page.goto("/")
        return screen

    yield show_page
    for screen in screens:
        screen.context.close()


def first_fault(screen):
    """The browser tells in its own time, which on a busy machine is long."""
    for _ in range(100):
        if screen.faults:
            return screen.faults[0]
        screen.page.wait_for_timeout(100)
    return ""


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>console.error('lost')</script>", "console: lost"),
        ("<script>throw Error('broken')</script>", "script: broken"),
        ("<img alt='' src='//elsewhere.test/spy.png'>", "request to another origin"),
        ("<script>new WebSocket('ws://elsewhere.test')</script>", "request to another origin"),
    ],
)
def test_screen_sees_every_kind_of_fault(show, body, fault):
    screen = show(body)

    assert fault in first_fault(screen)


def test_screen_sees_a_breach_of_the_content_security_policy(show):
    screen = show("<p style='color: red'>", policy="style-src 'self'")

    assert "content security policy" in first_fault(screen).lower()


def test_screen_sees_nothing_wrong_with_a_sound_page(show):
    screen = show("<script>console.log('well')</script>")

    assert screen.faults == []


def test_screen_lets_pass_what_the_test_expects(show):
    screen = show("<script>console.error('409 (CONFLICT)')</script>", allow=["409"])

    assert screen.faults == []


def test_phone_is_small_and_touched(show):
    page = show("").page

    assert page.evaluate("[innerWidth, innerHeight, matchMedia('(pointer: coarse)').matches]") == [
        360,
        740,
        True,
    ]


def test_accessible_page_passes_under_a_strict_policy(show):
    policy = "default-src 'none'; require-trusted-types-for 'script'"

    assert_accessible(show("<button>Propose a topic</button>", policy).page)


def test_inaccessible_page_fails_and_names_the_element(show):
    page = show("<button></button>").page

    with pytest.raises(AssertionError, match=r"(?s)button-name.*<button></button>"):
        assert_accessible(page)
