"""Hostile text in every field there is: every screen shows it as text and nothing else happens."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.support.phone import Phone

# What makes the page wider than the screen: the innermost elements that reach beyond it.
WIDE = """
(width) => {
  const scrolls = (it) => it && it !== document.body &&
    (getComputedStyle(it).overflowX !== "visible" || scrolls(it.parentElement));
  if (document.documentElement.scrollWidth <= width) return [];
  return [`${document.documentElement.scrollWidth}`, ...[...document.querySelectorAll("body *")]
    .filter((it) => it.getBoundingClientRect().right > width + 1 && it.checkVisibility())
    .filter((it) => !scrolls(it.parentElement))
    .filter((it, _, all) => !all.some((other) => it !== other && it.contains(other)))
    .map((it) => `${it.parentElement.className} > ${it.localName}.${it.className}`)];
}
"""
LINE = [
    "<script>window.touched=1</script>",
    "<img src=x onerror=window.touched=1>",
    '"><svg/onload=window.touched=1>',
    "' autofocus onfocus=window.touched=1 x='",
    "{{7*7}}${7*7}#{7*7}<%=7*7%>",
    "</script></title></textarea><h1>]]>",
    "\u202eright to left\u202c \u2066x",
    "Z\u0336\u0310a\u0310\u0336l\u0334\u034cg\u0317\u0336o\u0332\u0336" + "\u0336" * 20,
    "W" * 60,
    "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\U0001f3ba" * 5,
    "javascript:window.touched=1",
]
TEXT = "\n\n".join(
    [
        *LINE,
        "[x](javascript:window.touched=1) ![y](https://elsewhere.example/spy.png)",
        "<https://elsewhere.example/> [z](data:text/html,<script>window.touched=1</script>)",
        "W" * 300,
        "# " + "H" * 80,
        "|" + "T" * 40 + "|" + "T" * 40 + "|\n|-|-|\n|" + "C" * 90 + "|x|",
        "```\n" + "p" * 200 + "\n```",
        "> " * 30 + "deep",
        "- " * 30 + "deep",
        '<iframe src="https://elsewhere.example/"></iframe><base href="https://elsewhere.example/">',
        "<style>*{display:none}</style><meta http-equiv=refresh content=0;url=//elsewhere.example>",
    ]
)


@pytest.fixture(scope="module")
def hostile(server):
    """An event in which every field that anybody can fill holds something hostile."""
    with Phone(server.base_url) as host:
        made = host.create_event(
            theme=f"{LINE[0]} {LINE[1]} {LINE[8]}",
            title=LINE[2],
            welcome=TEXT,
            place=LINE[3],
            rooms=LINE[:3],
        )
        host.put("phase", phase="marketplace").raise_for_status()
        host.put("me", name=LINE[1]).raise_for_status()
        board = host.get("board").json()
        for n, (round_, line) in enumerate(zip(board["rounds"], LINE[3:], strict=False)):
            host.patch(f"rounds/{round_}", title=line).raise_for_status()
            room = list(board["rooms"])[n]
            host.patch(f"rooms/{room}", name=LINE[8 - n], note=LINE[4]).raise_for_status()
        for n, line in enumerate(LINE):
            topic = f"topic-{n:04}"
            wish = {"title": line, "body": TEXT, "scribe_for": LINE[-n], "tags": LINE[:5]}
            wish["tags"] = [tag[:24] for tag in LINE[n % 4 : n % 4 + 4]]
            host.post("topics", ref=topic, **wish).raise_for_status()
            if n < 4:
                slot = {"round": list(board["rounds"])[n // 2], "room": list(board["rooms"])[n % 2]}
                host.put(f"topics/{topic}/placement", **slot).raise_for_status()
        host.post("topics/topic-0000/notes", text=TEXT).raise_for_status()
        host.post("topics/topic-0000/notes", text=LINE[0], scribe_for=LINE[2]).raise_for_status()
        yield host.code, made["links"]["host"]


def assert_harmless(page):
    """Nothing ran, nothing was added to the page, and nothing is wider than it."""
    page.wait_for_timeout(150)
    assert page.evaluate("window.touched") is None
    strange = "iframe, object, embed, base, form[action*='//'], [onerror], [onload], [onfocus]"
    assert page.locator(strange).count() == 0
    # QRs are the only pictures from the server; none comes from anybody's text.
    assert page.locator("img:not([src^='/']):not([src^='data:'])").count() == 0
    assert page.locator("a[href^='javascript'], a[href^='data']").count() == 0
    assert page.evaluate(WIDE, page.viewport_size["width"]) == []


def no_dialog(page):
    def fail(dialog):
        dialog.dismiss()
        page.evaluate("window.touched = 'dialog'")

    page.on("dialog", fail)
    return page


@pytest.mark.parametrize(
    ("path", "shows"),
    [
        ("/e/{code}", LINE[0]),
        ("/e/{code}/topics/topic-0000", LINE[0]),
        ("/e/{code}/topics/topic-0008", LINE[8]),
        ("/e/{code}/poster", LINE[0]),
        ("/e/{code}/book", LINE[0]),
    ],
)
def test_screen_shows_hostile_text_as_text(new_phone, hostile, path, shows):
    page = no_dialog(new_phone())

    page.goto(path.format(code=hostile[0]))

    expect(page.get_by_text(shows).locator("visible=true").first).to_be_visible()
    assert_harmless(page)


def test_consoles_show_hostile_text_as_text(new_phone, hostile):
    page = no_dialog(new_phone())

    page.goto("/" + hostile[1].split("/", 3)[3])
    expect(page.get_by_role("heading").first).to_be_visible()
    for summary in page.locator("details > summary").all():
        summary.click()
    assert_harmless(page)


def test_wall_shows_hostile_text_as_text(wall_page, hostile):
    page = no_dialog(wall_page)

    page.goto(f"/e/{hostile[0]}/wall")

    expect(page.get_by_text(LINE[11]).first).to_be_visible()
    assert_harmless(page)


@pytest.mark.parametrize("typed", [LINE[0], LINE[2], LINE[4], LINE[6], LINE[8], "%00", "../h/x"])
def test_landing_shows_the_typed_code_as_text(new_phone, typed):
    page = no_dialog(new_phone(allow=["400 (BAD REQUEST)"]))
    page.goto("/join?" + "code=" + re.sub(r"[^A-Za-z0-9]", lambda c: quoted(c[0]), typed))

    expect(page.get_by_role("textbox").first).to_have_value(re.compile(re.escape(typed[:8])))
    assert_harmless(page)


def quoted(character):
    return "".join(f"%{byte:02X}" for byte in character.encode())
