"""Paper: all of it printed with one touch each, and a form that comes back as the report."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, expect

from tests.hosts_day.acts import begin_in
from tests.hosts_day.hand import Deed, Hand
from tests.hosts_day.three import Three, live_on_three
from tests.support.paper import laid_out
from tests.support.pictures import photo
from tests.support.server import Server

COUNT_PRINTING = "window.print = () => { window.printed = (window.printed ?? 0) + 1; }"
MARGIN = 14 / 25.4 * 72 - 1
"""In points, as paper.css has it."""

SHEETS = {
    "Print everything": 10,
    "Poster": 1,
    "Topic sheets": 1,
    "Agenda": 1,
    "Cards": 1,
    "Door signs": 3,
    "Report forms": 2,
}
"""How many pages each touch prints: three rooms, three topics, two sessions."""

FORM = "The report, filled in on paper"


def live_paper(browser: Browser, server: Server) -> tuple[list[Deed], list[str]]:
    """Do all of it; gives the deeds, and the faults that the screens told of."""
    return live_on_three(browser, server, print_it, photograph)


def print_it(at: Three) -> None:
    """Each opens the printer's window by itself, and no word is cut."""
    hand = at.hand
    hand.when = "printing"
    hand.page.context.add_init_script(COUNT_PRINTING)
    kinds = hand.page.locator("section[aria-labelledby=host-paper]")
    for name, pages in SHEETS.items():
        with hand.does(f"{name}: {pages} {'page' if pages == 1 else 'pages'}"):
            with hand.page.context.expect_page() as opened:
                hand.touch(kinds.get_by_role("link", name=name))
            sheets = opened.value
            hand.sees(sheets.locator(".sheet, .poster"))
            sheets.wait_for_load_state("load")
        assert sheets.evaluate("window.printed") == 1
        _fits(sheets, pages)
        sheets.close()


def _fits(sheets: Page, pages: int) -> None:
    with TemporaryDirectory() as folder:
        pdf = Path(folder) / "sheets.pdf"
        pdf.write_bytes(sheets.pdf(prefer_css_page_size=True))
        printed = laid_out(pdf)
    assert len(printed) == pages
    assert [word for sheet in printed for word in sheet.beyond(MARGIN)] == []


def photograph(at: Three) -> None:
    """Both sessions have begun; a form is handed in, and the host's phone takes a photo of it."""
    hand = at.hand
    hand.when = "a form comes back"
    at.api.put("phase", phase="sessions").raise_for_status()
    begin_in(at.api, -10)
    form = _form(at)
    at.ana.get_by_role("article", name="Trees").get_by_role("link", name="Trees").tap()
    with hand.does("Photograph the form of a session"):
        hand.touch(hand.page.locator("#reports summary"))
        trees = hand.page.locator("[data-report]", has_text="Trees")
        with hand.page.expect_file_chooser() as camera:
            hand.touch(trees.locator(".photo-add"))
        _another_report_comes(at)
        camera.value.set_files({"name": "form.png", "mimeType": "image/png", "buffer": form})
        _say_who(hand)
        hand.sees(at.ana.get_by_alt_text(FORM))
    expect(at.ana.get_by_text("What was noted is on the photos below.")).to_be_visible()
    expect(trees).to_contain_text("1 photo")
    at.ana.goto(f"/e/{at.api.code}/book")
    at.ana.get_by_alt_text(FORM).evaluate("image => image.decode()")


def _another_report_comes(at: Three) -> None:
    """While the camera is open, the list of those who owe theirs becomes another one."""
    topics = at.api.get("board").json()["topics"]
    (bees,) = (id_ for id_, topic in topics.items() if topic["title"] == "Bees")
    at.api.patch(f"/api/events/{at.api.code}", trusts_photos=True).raise_for_status()
    at.ben.post_photo(bees, photo(), alt="A sketch")
    expect(at.hand.page.locator("[data-report]").first).to_contain_text("Trees")


def _form(at: Three) -> bytes:
    """What comes out of the printer."""
    printer = at.open(width=794, height=1123, touch=False)
    printer.goto(f"/e/{at.api.code}/paper/report-forms")
    form = printer.locator(".sheet").first.screenshot()
    printer.close()
    return form


def _say_who(hand: Hand) -> None:
    """Once a day a host who has not been named is asked for it; the keyboard is open."""
    expect(hand.page.get_by_label("Your name")).to_be_focused()
    hand.page.keyboard.type("Hanna")
    hand.page.keyboard.press("Enter")
    hand.deeds[-1].letters += len("Hanna") + 1
