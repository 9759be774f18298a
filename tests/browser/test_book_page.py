"""The book as a page and on paper: for every eye, on every width, each report on its own sheet."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible, assert_accessible_by_day_and_night
from tests.support.paper import sheets_of

THEME = "What do we need to talk about?"
PLACED = ("Welcoming families", "Huerto escolar", "Homework")
NOTE = """# What we found

- **Three** questions
- a table: https://example.org/{long}

| who | what |
|---|---|
| Fay | writes |

    code that is much too long for the width of any telephone, and has no place to break at all
"""


@pytest.fixture
def host(server, new_person):
    """An event whose book has all that a book may have."""
    host = new_person(server)
    host.create_event(THEME, title="Riverside", place="Lincoln School", welcome="Come **all**.")
    host.put("phase", phase="sessions")
    host.put("me", name="Fay")
    board = host.get("board").json()
    rounds = sorted(board["rounds"], key=lambda key: board["rounds"][key]["starts"])
    rooms = sorted(board["rooms"], key=lambda key: board["rooms"][key]["position"])
    slots = [(round_, room) for round_ in rounds for room in rooms]
    for title, (round_, room) in zip(PLACED, slots, strict=False):
        language = "es" if title == "Huerto escolar" else "en"
        topic = propose(host, title, language=language, tags=["food"], body="In *their* week.")
        host.put(f"topics/{topic}/placement", round=round_, room=room)
        for _ in range(2):
            host.post(f"topics/{topic}/notes", text=NOTE.format(long="long" * 30))
    propose(host, "Still looking for a slot")
    host.put(f"topics/{propose(host, 'Too early')}/withdrawal")
    host.put("phase", phase="closed")
    return host


def propose(host, title, **more):
    return host.post("topics", title=title, **more).json()["ref"]


def open_book(page, host, language="en"):
    page.goto(f"/e/{host.code}/book?lang={language}")
    expect(page.get_by_role("heading", name=THEME, level=1)).to_be_visible()
    return page


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 800)])
def test_book_is_accessible(host, new_phone, width, height, language):
    page = new_phone(width=width, height=height, touch=width < 900)
    open_book(page, host, language)
    for folded in page.locator("details > summary").all():
        folded.click()

    assert page.evaluate("document.documentElement.lang") == language
    assert_accessible_by_day_and_night(page)


def test_book_without_topics_is_accessible(server, new_person, new_phone):
    host = new_person(server)
    host.create_event(THEME)
    page = open_book(new_phone(), host)

    expect(page.get_by_text("No topic has been proposed yet.")).to_be_visible()
    assert_accessible(page)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [320, 360, 1280, 1920])
def test_book_does_not_scroll_sideways(host, new_phone, width, language):
    page = open_book(new_phone(width=width, touch=width < 900), host, language)

    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_every_entry_of_the_contents_leads_to_its_report(host, new_phone):
    page = open_book(new_phone(), host)
    contents = page.get_by_role("navigation", name="Contents")

    for title in (*PLACED, "Still looking for a slot", "Too early"):
        contents.get_by_role("link", name=title).tap()
        expect(page.get_by_role("article", name=title)).to_be_in_viewport()
        ways = page.get_by_role("navigation", name="Around the book")
        ways.get_by_role("link", name="Contents").tap()
        expect(page.get_by_role("heading", name="Contents")).to_be_in_viewport()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_report_begins_a_new_page_on_paper(host, new_phone, tmp_path, paper):
    page = open_book(new_phone(width=1280, height=800, touch=False), host)
    file = tmp_path / "book.pdf"
    file.write_bytes(page.pdf(format=paper))

    sheets = sheets_of(file)

    assert THEME in sheets[0]
    assert [n for n, sheet in enumerate(sheets) if not sheet] == []
    begins = [first(sheets, f"{n} {title} Convener") for n, title in enumerate(PLACED, 1)]
    assert begins == sorted(set(begins))
    # Cover, contents, invitation, summary and agenda; three reports, each of a sheet or a little
    # more; what found no slot; what was withdrawn.
    assert 10 <= len(sheets) <= 13


def first(sheets, words):
    """The page that `words` stand on, in its first lines."""
    return next(n for n, sheet in enumerate(sheets) if words in sheet[:120])
