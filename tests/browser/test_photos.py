"""A photo's way: from one phone through a cut and a reload to the host, the others and the book."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.steps import give_name, open_board, said, sheet_gone
from tests.support.accessibility import assert_accessible
from tests.support.pictures import opened, photo, saved

ALT = "A flip chart with three questions"
ORIENTATION, MODEL = 0x0112, 0x0110
CAMERA = "Phone of Rosa"  # what a camera writes into its pictures
PARTS = "**/photos/*/parts?offset=*"
NETWORK = ["ERR_"]


@pytest.fixture
def host(server, new_person):
    host = new_person(server)
    host.links = host.create_event()["links"]
    host.put("phase", phase="sessions")
    host.put("me", name="Fay")
    host.topic = host.post("topics", title="Gardens").json()["ref"]
    return host


@pytest.fixture
def open_topic(host, new_phone):
    def open_one(**more):
        page = open_board(new_phone(**more), host.code)
        page.goto(f"/e/{host.code}/topics/{host.topic}")
        expect(page.get_by_role("heading", name="Photos")).to_be_visible()
        return page

    return open_one


def lying(path):
    """A file as a camera writes it that was held upright: the picture lies on its side."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MODEL] = 6, CAMERA
    path.write_bytes(saved(Image.effect_noise((1200, 900), 90), "JPEG", exif=exif))
    return path


def cut_after(page, parts):
    """Let so many parts through; gives the offsets of all that were sent."""
    offsets = []

    def pass_on(route):
        offsets.append(int(route.request.url.rpartition("=")[2]))
        if len(offsets) > parts:
            route.abort()
        else:
            route.continue_()

    page.route(PARTS, pass_on)
    return offsets


def is_drawn(image):
    expect(image).to_be_visible()
    image.evaluate("image => image.decode()")
    return image.evaluate("image => [image.naturalWidth, image.naturalHeight]")


def test_photo_goes_from_a_phone_over_the_host_to_the_others_and_the_book(
    host, open_topic, new_phone, tmp_path
):
    mine, other = open_topic(allow=NETWORK), open_topic()
    offsets = cut_after(mine, 2)
    mine.get_by_label("Add photos").set_input_files(lying(tmp_path / "chart.jpg"))
    give_name(mine, "Rosa")
    assert is_drawn(mine.locator("#sheet img")) == [180, 240]
    assert_accessible(mine)
    mine.get_by_label("What does it show?").fill(ALT)
    mine.get_by_role("button", name="Add it").click()
    sheet_gone(mine)

    expect(mine.get_by_text("It goes on as soon as there is a network.")).to_be_visible()
    assert 0 < float(mine.get_by_role("progressbar").get_attribute("value")) < 100
    mine.unroute(PARTS)
    sent = cut_after(mine, 1_000)
    mine.goto(f"/e/{host.code}")

    expect(said(mine)).to_contain_text("Others see it once a host agrees.", timeout=15_000)
    assert (offsets[0], sent[0] > 0) == (0, True)
    mine.goto(f"/e/{host.code}/topics/{host.topic}")
    waiting = mine.get_by_role("button", name=ALT)
    expect(waiting).to_contain_text("Waits for a host")
    assert is_drawn(waiting.locator("img")) == [360, 480]
    expect(other.get_by_role("button", name=ALT)).to_have_count(0)

    console = new_phone()
    console.goto(urlsplit(host.links["host"]).path)
    console.locator("#photos summary").click()
    expect(console.locator("#photos")).to_contain_text("1 waits")
    is_drawn(console.get_by_role("img", name=ALT))
    assert_accessible(console)
    console.get_by_role("button", name="Agree: Gardens, Photo by Rosa").click()
    expect(said(console)).to_contain_text("Everybody sees the photo now.")
    expect(console.locator("#photos")).to_contain_text("No photo waits for you.")

    thumb = other.get_by_role("button", name=ALT)
    expect(thumb).to_be_visible()
    empty = other.locator(".report .empty")
    expect(empty).to_contain_text("What was noted is on the photos below.")
    expect(waiting.locator(".mark")).to_have_count(0)
    thumb.click()
    expect(other.get_by_role("heading", name="Photo by Rosa")).to_be_focused()
    assert is_drawn(other.locator("#sheet img")) == [900, 1200]
    assert_accessible(other)
    other.keyboard.press("Escape")
    sheet_gone(other)
    expect(thumb).to_be_focused()

    (known,) = host.get(f"topics/{host.topic}").json()["report"]["photos"]
    picture = host.get(f"/e/{host.code}/photos/{known['id']}.jpg").content
    assert CAMERA.encode() not in picture
    assert dict(opened(picture).getexif()) == {}
    other.goto(f"/e/{host.code}/book")
    assert is_drawn(other.get_by_role("img", name=ALT)) == [900, 1200]


def test_photo_is_described_and_removed_by_who_posted_it_and_comes_back(host, open_topic, tmp_path):
    host.patch(f"/api/events/{host.code}", trusts_photos=True)
    mine, other = open_topic(), open_topic()
    chart = tmp_path / "chart.png"
    chart.write_bytes(photo(300, 200))
    mine.get_by_label("Add photos").set_input_files(chart)
    give_name(mine, "Rosa")
    mine.get_by_role("button", name="Add it").click()
    expect(said(mine)).to_contain_text("Your photo is here.")
    theirs = other.get_by_role("button", name="Photo by Rosa")
    expect(theirs).to_be_visible()

    mine.get_by_role("button", name="Photo by Rosa").click()
    mine.get_by_role("button", name="Say what it shows").click()
    mine.get_by_label("What does it show?").fill(ALT)
    mine.get_by_role("button", name="Save").click()
    expect(mine.locator("figcaption")).to_have_text(ALT)
    expect(other.get_by_role("button", name=ALT)).to_be_visible()

    mine.get_by_role("button", name="Remove").click()
    sheet_gone(mine)
    expect(mine.get_by_role("button", name=ALT)).to_have_count(0)
    expect(other.get_by_role("button", name=ALT)).to_have_count(0)
    said(mine).get_by_role("button", name="Undo").click()
    expect(mine.get_by_role("button", name=ALT)).to_be_visible()
    expect(other.get_by_role("button", name=ALT)).to_be_visible()


def test_several_photos_go_together_each_in_words_of_its_own(host, open_topic, tmp_path):
    host.patch(f"/api/events/{host.code}", trusts_photos=True)
    page = open_topic()
    charts = [tmp_path / "one.png", tmp_path / "two.png", tmp_path / "three.heic"]
    for chart in charts[:2]:
        chart.write_bytes(photo(300, 200))
    charts[2].write_text("no picture at all")

    page.get_by_label("Add photos").set_input_files(charts)
    give_name(page, "Rosa")
    expect(said(page)).to_contain_text("This phone cannot read the picture.")
    words = page.get_by_label("What does it show?")
    words.nth(0).fill("Three questions")
    words.nth(1).fill("A map of the garden")
    assert_accessible(page)
    page.get_by_role("button", name="Add all 2").click()
    sheet_gone(page)

    for alt in ("Three questions", "A map of the garden"):
        expect(page.get_by_role("button", name=alt)).to_be_visible()
    told = host.get(f"topics/{host.topic}").json()["report"]["photos"]
    assert [one["alt"] for one in told] == ["Three questions", "A map of the garden"]


def test_file_that_is_no_picture_is_said_so_and_nothing_is_sent(host, open_topic, tmp_path):
    page = open_topic()
    host.patch(f"/api/events/{host.code}", trusts_photos=True)
    text = tmp_path / "chart.heic"
    text.write_text("no picture at all")

    page.get_by_label("Add photos").set_input_files(text)
    give_name(page, "Rosa")

    expect(said(page)).to_contain_text("This phone cannot read the picture.")
    assert host.get("board").json()["topics"][host.topic]["photos"] == 0
    expect(page.get_by_role("progressbar")).to_have_count(0)
