"""A whole Open Space on real screens: from the QR on the wall to the book that remains."""

from __future__ import annotations

import csv
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
import segno
from playwright.sync_api import expect

from tests.browser.steps import (
    agenda,
    card,
    give_name,
    never_reloaded,
    said,
    sheet_gone,
    slot,
    waiting,
)

THEME = "What do we need to talk about?"
MINE = "Welcoming families"
THEIRS = "Huerto escolar"
ROOMS = ("Library", "Garden")
NOTES = {"Rosa": "We began with **three** questions.", "Jorge": "Una *huerta* para todos."}

# The picture as a camera sees it: one dot for each module, the quiet border around them.
DARK_MODULES = """async ([address, size]) => {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0, size, size);
  const dots = pen.getImageData(0, 0, size, size).data;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => Number(dots[4 * (y * size + x)] < 128)));
}"""


@pytest.fixture
def day(new_server, new_phone):
    """An event made on a laptop, its wall, and where its QR leads."""
    # Phones come by the machine's address on the network.
    server = new_server(OPENSPACE_HOST="0.0.0.0")  # noqa: S104, as the QR says it
    laptop = {"width": 1280, "height": 800, "touch": False, "base_url": server.base_url}
    day = SimpleNamespace(host=new_phone(**laptop))
    links = create(day.host)
    day.join = links["join"]
    day.wall = new_phone(**laptop | {"width": 1920, "height": 1080})
    day.wall.goto(urlsplit(links["wall"]).path)
    expect(day.wall.locator("[data-page=welcome]")).to_be_visible()
    day.wall.evaluate("window.neverReloaded = true")
    day.host.locator(".made-next a").click()
    move_to(day.host, "Marketplace")
    return day


def create(host):
    """Make an event for tomorrow through the form; gives its links."""
    host.goto("/new")
    expect(host.locator(".day-round")).not_to_have_count(0)
    host.get_by_label("theme", exact=False).first.fill(THEME)
    host.locator("#date").fill((datetime.now(UTC) + timedelta(days=1)).date().isoformat())
    host.locator("#rounds").fill("2")
    host.locator("#rooms").fill("\n".join(ROOMS))
    host.locator("#create-button").click()
    expect(host.locator("#made")).to_be_focused()
    return {role: host.input_value(f"[data-link={role}]") for role in ("join", "wall")}


def come_by_qr(day, new_phone, **more):
    """Scan the QR that hangs on the wall: what it says is the join address, as a picture."""
    qr = segno.make(day.join, error="m", micro=False)
    drawn = day.wall.evaluate(
        DARK_MODULES, [day.wall.locator(".wall-qr").get_attribute("src"), qr.symbol_size(1, 4)[0]]
    )
    assert drawn == [[int(dark) for dark in row] for row in qr.matrix_iter(border=4)]
    join = urlsplit(day.join)
    page = new_phone(base_url=f"{join.scheme}://{join.netloc}", **more)
    page.goto(join.path)
    expect(page.get_by_role("heading", name=THEME, level=1)).to_be_visible()
    page.evaluate("window.neverReloaded = true")
    return page


def move_to(host, phase):
    host.get_by_role("button", name=re.compile(f"^{phase}")).click()
    expect(said(host)).to_contain_text(f"Now: {phase}.")


def turn_to(wall, kind):
    """Turn the wall's pages by hand until there is one of this kind."""
    page = wall.locator(f"[data-page={kind}]")
    for _ in range(12):
        if page.count():
            break
        wall.keyboard.press("ArrowRight")
        wall.evaluate("new Promise((drawn) => requestAnimationFrame(drawn))")
    expect(page).to_be_visible()
    return page


def propose_in_spanish(page):
    page.get_by_role("button", name="Proponer un tema").tap()
    page.get_by_label("¿De qué se trata?").fill(THEIRS)
    page.get_by_text("Idioma y etiquetas").tap()
    page.get_by_label("Etiqueta nueva").fill("comida")
    page.get_by_role("button", name="Ponerlo en el tablero").tap()
    page.get_by_label("Tu nombre").fill("Jorge")
    page.get_by_role("button", name="Guardar").tap()
    sheet_gone(page)


def propose(page):
    page.get_by_role("button", name="Propose a topic").tap()
    page.get_by_label("What is it about?").fill(MINE)
    page.get_by_role("button", name="Put it on the board").tap()
    give_name(page, "Rosa")
    sheet_gone(page)


def race(rosa, jorge):
    """Both want the library in the first round; Jorge's wish is the later one to arrive."""
    late = []
    jorge.route("**/placement", lambda route: late.append(route), times=1)  # noqa: PLW0108, given a signature
    card(rosa, MINE).get_by_role("button", name="Choose a slot").tap()
    card(jorge, THEIRS).get_by_role("button", name="Elegir lugar").tap()
    with jorge.expect_request("**/placement"):
        slot_es(jorge, "Tomar este lugar", "Library", 1).tap()
    slot(rosa, "Take this slot", "Library", 1).tap()
    expect(said(rosa)).to_contain_text("Placed: Library · Round 1")
    late[0].continue_()

    dialog = jorge.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="Alguien llegó antes")).to_be_visible()
    expect(dialog).to_contain_text(MINE)
    expect(dialog).to_contain_text("Rosa")
    dialog.get_by_role("button", name=re.compile("Garden · Ronda 1")).tap()
    expect(said(jorge)).to_contain_text("Ya tiene lugar: Garden · Ronda 1")


def slot_es(page, words, room, number):
    return page.get_by_role("button", name=f"{words}: {room}, Ronda {number}")


def open_topic(page, title):
    card(page, title).get_by_role("link", name=title).click()
    expect(page.get_by_role("heading", name=title, level=1)).to_be_focused()


def write(page, author, field, button):
    page.get_by_label(field).fill(NOTES[author])
    page.get_by_role("button", name=button).tap()


def download(page, name):
    with page.expect_download() as coming:
        page.get_by_role("link", name=name, exact=True).tap()
    return Path(coming.value.path()).read_text(encoding="utf-8-sig")


def told(*words):
    """These words one after the other, whatever stands between them."""
    return re.compile(".*".join(map(re.escape, words)), re.DOTALL)


def in_order(text, *parts):
    """Whether `text` has all the parts, each after the one before."""
    return told(*parts).search(text) is not None


def propose_and_race(day, rosa, jorge):
    """Topics are on the other phone and on the wall within a moment; two want one cell."""
    wall = day.wall
    propose(rosa)
    expect(wall.locator(".wall-newest")).to_contain_text(MINE)
    expect(card(jorge, MINE)).to_contain_text("Rosa")
    propose_in_spanish(jorge)
    expect(card(rosa, THEIRS)).to_contain_text("Jorge")
    expect(card(rosa, THEIRS)).to_contain_text("comida")
    expect(waiting(rosa).get_by_role("article")).to_have_count(2)
    expect(turn_to(wall, "waiting").locator("li")).to_have_text(
        [told(THEIRS, "Jorge"), told(MINE, "Rosa")]
    )

    race(rosa, jorge)
    expect(agenda(rosa).get_by_role("article")).to_have_count(2)
    for title in (MINE, THEIRS):
        expect(turn_to(wall, "grid")).to_contain_text(title)

    card(jorge, MINE).get_by_role("button", name=re.compile("me interesa")).tap()
    expect(card(rosa, MINE).get_by_role("button", name="1 interested in")).to_be_visible()


def meet_and_write(day, rosa, jorge):
    """Sessions are on the wall as soon as the host says so; notes are with everybody as written."""
    move_to(day.host, "Sessions")
    expect(day.wall.locator("[data-page=next] .wall-session")).to_have_text(
        [told("Library", MINE, "Rosa"), told("Garden", THEIRS, "Jorge")]
    )
    open_topic(rosa, MINE)
    open_topic(jorge, MINE)
    write(rosa, "Rosa", "Write a comment", "Post the comment")
    expect(
        jorge.get_by_role("article", name="Comentario de Rosa").locator(".prose strong")
    ).to_have_text("three")
    write(jorge, "Jorge", "Escribe un comentario", "Publicar el comentario")
    expect(rosa.get_by_role("article", name="Comment by Jorge").locator(".prose em")).to_have_text(
        "huerta"
    )


def hide_and_bring_back(host, rosa):
    """The host takes a note away, and gives it back."""
    theirs = rosa.get_by_role("article", name="Comment by Jorge")
    host.get_by_role("link", name="Board").click()
    open_topic(host, MINE)
    host.get_by_role("article", name="Comment by Jorge").get_by_role("button", name="Hide").click()
    expect(theirs).to_have_count(0)
    host.go_back()
    host.go_back()
    host.locator("#hidden > summary").click()
    host.get_by_role("button", name="Bring back").click()
    expect(theirs.locator(".prose em")).to_have_text("huerta")


def read_and_take_home(rosa):
    """The book has all of it in the order of the agenda, and so has every file."""
    rosa.get_by_role("button", name="Menu").tap()
    rosa.get_by_role("link", name="The book of this gathering").tap()
    expect(rosa.get_by_role("heading", name=THEME, level=1)).to_be_visible()
    expect(rosa.locator("main article h3")).to_have_text([MINE, THEIRS])
    comments = rosa.get_by_role("article", name=MINE).locator("section")
    expect(comments).to_have_text(
        told("Rosa", "We began with three questions.", "Jorge", "Una huerta para todos.")
    )
    rosa.get_by_text("Take it with you").tap()
    assert in_order(
        download(rosa, "Text to work on with (Markdown)"),
        THEME,
        MINE,
        THEIRS,
        MINE,
        *NOTES.values(),
        THEIRS,
        "Jorge",
    )
    book = json.loads(download(rosa, "JSON, to bring it back in"))
    assert [topic["title"] for topic in book["topics"]] == [MINE, THEIRS]
    assert [note["text"] for note in book["notes"]] == list(NOTES.values())
    # People are in the book by their id, which chance has made.
    assert sorted(person["name"] for person in book["people"]) == ["Jorge", "Rosa"]
    rows = list(csv.DictReader(download(rosa, "List of sessions (CSV)").splitlines()))
    assert [
        (row["Room"], row["Title"], row["Convener"], row["Interest"], row["Notes"]) for row in rows
    ] == [("Library", MINE, "Rosa", "1", "2"), ("Garden", THEIRS, "Jorge", "0", "0")]


def test_day_goes_from_the_qr_to_the_book(day, new_phone):
    turn_to(day.wall, "join")
    rosa = come_by_qr(day, new_phone)
    jorge = come_by_qr(day, new_phone, locale="es", allow=["409"])

    propose_and_race(day, rosa, jorge)
    meet_and_write(day, rosa, jorge)
    hide_and_bring_back(day.host, rosa)
    move_to(day.host, "Closed")
    expect(day.wall.locator("[data-page=thanks]")).to_be_visible()
    assert [never_reloaded(page) for page in (rosa, jorge, day.wall)] == [True, True, True]

    read_and_take_home(rosa)
