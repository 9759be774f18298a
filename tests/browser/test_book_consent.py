"""My name in the book, and an edition of it: from a phone, through the host's, to everybody."""

from __future__ import annotations

import io
import zipfile

from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible


def test_a_name_that_agreed_stands_in_the_edition_that_the_host_freezes(
    server, new_person, new_phone
):
    host = new_person(server)
    links = host.create_event("What do we need?")["links"]
    host.put("phase", phase="sessions")
    bo = new_person(server).join(host.code, "Bo Quiet")
    bo.post("topics", title="Bees")

    ana = new_phone()
    ana.goto(f"/e/{host.code}")
    ana.get_by_role("button", name="Menu").tap()
    ana.get_by_role("button", name="Give a name").tap()
    ana.get_by_label("Your name").fill("Ana Loud")
    ana.get_by_role("button", name="Save").tap()
    ana.get_by_role("button", name="Me in the book").tap()
    ana.get_by_label("My name may be in the book").check()
    ana.get_by_label("How to find you, if you want").fill("ana@example.org")
    assert_accessible(ana)
    ana.get_by_role("button", name="Save").tap()
    expect(ana.locator("#toast").get_by_text("Saved.")).to_be_visible()

    console = new_phone()
    console.goto(links["host"].replace(links["host"].split("/h/")[0], ""))
    console.locator("#editions > summary").tap()
    assert_accessible(console)
    console.get_by_label("Whose names stand in it?").select_option("agreed")
    console.get_by_role("button", name="Freeze the book").tap()
    edition = console.get_by_role("link", name="Edition 1")
    expect(edition).to_be_visible()
    expect(console.locator("#editions .hint").last).to_contain_text(
        "With the names of those who agreed · With photos"
    )

    reader = new_phone()
    reader.goto(f"/e/{host.code}/book/1")
    expect(reader.get_by_text("Only those who agreed are named.")).to_be_visible()
    expect(reader.get_by_role("cell", name="ana@example.org")).to_be_visible()
    expect(reader.get_by_text("Bo Quiet")).to_have_count(0)
    reader.locator(".book-files summary").first.tap()
    with reader.expect_download() as downloaded:
        reader.get_by_role("link", name="Everything at once (ZIP)").tap()
    archive = zipfile.ZipFile(io.BytesIO(downloaded.value.path().read_bytes()))
    assert downloaded.value.suggested_filename.endswith("-edition-1-book.zip")
    assert b"Bo Quiet" not in b"".join(archive.read(name) for name in archive.namelist())
    assert b"ana@example.org" in archive.read("people.csv")
