"""What becomes of a report besides writing it: news, what is still owed, what it said earlier."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.steps import give_name, open_board, said
from tests.support.accessibility import assert_accessible
from tests.support.pictures import photo

WRITTEN = "We began with **three** questions: who greets, who translates, who stays in touch."
READ = "We began with three questions: who greets, who translates, who stays in touch."
PARTS = "**/photos/*/parts?offset=*"
HOUR = timedelta(hours=1)
# So much is not swept away without a version of it being kept.
LONG = "Every word of it. " * 30


@pytest.fixture
def host(server, new_person):
    """An event whose first round is on, with two sessions in it."""
    host = new_person(server)
    host.create_event(title="Riverside", rounds=1)
    host.put("phase", phase="sessions")
    host.put("me", name="Fay")
    board = host.get("board").json()
    (round_,) = board["rounds"]
    now = datetime.now(UTC)
    host.patch(f"rounds/{round_}", starts=(now - HOUR).isoformat(), ends=(now + HOUR).isoformat())
    topics = [host.post("topics", title=t).json()["ref"] for t in ("Families", "Homework")]
    for topic, room in zip(topics, board["rooms"], strict=True):
        assert host.put(f"topics/{topic}/placement", round=round_, room=room).ok
    host.topic, host.other = topics
    return host


def write(host, text):
    assert host.put(f"topics/{host.topic}/texts/body", text=text).ok


def test_report_is_news_on_the_wall_and_on_the_board_as_it_is_written(host, new_phone, wall_page):
    board = open_board(new_phone(width=1280, height=800, touch=False), host.code)
    host.put("wall", view="news")
    wall_page.goto(f"/e/{host.code}/wall")
    expect(wall_page.get_by_text("The first report is still being written.")).to_be_visible()

    write(host, WRITTEN)

    report = wall_page.locator(".wall-report")
    expect(report).to_contain_text("Families")
    expect(report.locator(".wall-report-words")).to_have_text(READ)
    size = report.locator(".wall-report-words").evaluate("(it) => getComputedStyle(it).fontSize")
    assert float(size.removesuffix("px")) >= 69
    news = board.locator(".news-entry")
    expect(news.get_by_role("link")).to_have_text("Families")
    expect(news).to_contain_text(READ)
    expect(news).to_contain_text("13 words")


def open_reports(host, page):
    """The console of this very host, at the reports."""
    (cookie,) = [one for one in host.http.cookies if one.name == "openspace"]
    page.context.add_cookies([{"name": cookie.name, "value": cookie.value, "url": host.base_url}])
    page.goto(f"/e/{host.code}/host")
    page.locator("#reports > summary").click()
    return page


def test_host_sees_which_sessions_owe_a_report_and_sets_a_deadline(host, new_phone):
    write(host, WRITTEN)
    page = open_reports(host, new_phone(width=1280, height=800, touch=False))
    part = page.locator("#reports")

    expect(part).to_contain_text("1 report is still to come.")
    entries = part.locator("[data-report]")
    expect(entries).to_have_count(2)
    expect(entries.nth(0)).to_contain_text("Nothing yet")
    expect(entries.nth(1)).to_contain_text("13 words")
    host.put(f"topics/{host.other}/waiver")
    expect(part).to_contain_text("All reports are in.")
    expect(part.locator(f"[data-report='{host.other}']")).to_contain_text("No notes")

    part.get_by_label("Day").fill("2031-05-06")
    part.get_by_label("Time").fill("17:30")
    part.get_by_role("button", name="Set the deadline").click()
    expect(said(page)).to_contain_text("Everybody sees the deadline.")
    assert host.get("board").json()["event"]["reports_due"] == "2031-05-06T17:30:00Z"
    host.delete(f"topics/{host.other}/waiver")
    page.goto(f"/e/{host.code}/topics/{host.other}")
    expect(page.get_by_text("Please write until Tuesday, May 6, 5:30")).to_be_visible()


def test_photo_of_a_form_is_seen_on_its_way(host, new_phone):
    page = open_reports(host, new_phone(allow=["ERR_"]))
    page.route(PARTS, lambda route: route.abort())
    form = {"name": "form.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    entry = page.locator(f"[data-report='{host.topic}']")

    entry.get_by_label("Photo of its form").set_input_files(form)

    expect(entry.get_by_role("list").get_by_role("progressbar")).to_be_visible()
    assert_accessible(page)
    page.unroute(PARTS)
    expect(said(page)).to_contain_text("Your photo is here.", timeout=15_000)
    expect(entry.get_by_role("progressbar")).to_have_count(0)


def test_earlier_text_is_looked_at_and_brought_back(host, new_phone):
    write(host, LONG)
    write(host, "All gone.")
    page = new_phone()
    page.goto(f"/e/{host.code}/topics/{host.topic}")
    body = page.locator("[data-field=body]")
    expect(body).to_have_text("All gone.")
    page.get_by_role("button", name="Earlier versions").tap()
    versions = page.get_by_role("dialog").locator(".version")
    expect(versions).to_have_count(2)

    versions.nth(1).locator(".choice").tap()
    expect(versions.nth(1)).to_contain_text(LONG.strip())
    versions.nth(1).get_by_role("button", name="Bring this back").tap()
    give_name(page, "Rosa")

    expect(body).to_have_text(LONG.strip())
