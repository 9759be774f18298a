"""The wall on paper: as many sheets as were promised, and nothing cut off."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from tests.support.accessibility import assert_accessible
from tests.support.browser import becomes_true
from tests.support.paper import laid_out, sheets_of
from tests.support.server import ROOT, environment

SIZES = {"a4": (595, 842), "letter": (612, 792)}
MARGIN = 14 / 25.4 * 72  # in points, as paper.css has it

TITLES = [
    "How do we, students, families and neighbours, make lunch a time that all look forward to? "
    * 2,
    "كيف نجعل المكتبة مكانا للجميع بعد الدوام المدرسي وفي العطل أيضا",
    "我们怎样才能让每一个孩子都喜欢上学" * 9,
    "Donaudampfschifffahrtsgesellschaftskapitän" * 3,
    "Gardens",
]
LANGUAGES = ["en", "ar", "zh", "de", "en"]
LONG_NAME = "Ana María Fernández de la Torre y Santiago y Ramírez de Ayala"[:60]
LONG_ROOM = "the Great Assembly Hall of the Northern Wing, upper floor"


def hostile_event():
    """All as long as can be: 60 topics, 12 rooms, 8 rounds."""
    rooms = [
        {"name": f"{n} {LONG_ROOM}"[:60], "note": ("step-free, projector, " * 10)[:190]}
        if n % 3 == 0
        else {"name": f"Room {n}", "capacity": 30}
        for n in range(12)
    ]
    rounds = [
        {
            "title": f"Round {n} " + "and all that belongs to it, with a break after it" * (n % 2),
            "starts": f"2026-11-24T{9 + n:02}:00",
            "ends": f"2026-11-24T{9 + n:02}:45",
        }
        for n in range(8)
    ]
    topics = [topic(n, rounds, rooms) for n in range(60)]
    theme = (
        "What is the conversation that our whole community needs to have before the year goes by?"
    )
    event = {"theme": theme, "title": "Lincoln Day", "timezone": "America/Chicago"}
    return {**event, "rounds": rounds, "rooms": rooms, "topics": topics}


def topic(n, rounds, rooms):
    """The first 50 have a slot each. The last word of each title is its own."""
    slot = n * 7 % 96
    where = {"round": rounds[slot % 8]["title"], "room": rooms[slot // 8]["name"]}
    return {
        "title": f"{TITLES[n % 5][:114]} end{n:02}",
        "convener": LONG_NAME if n % 2 else "Jo",
        "language": LANGUAGES[n % 5],
        "body": "What shall we do? " * 60,
        **(where if n < 50 else {}),
    }


@pytest.fixture(scope="module")
def hostile(server, tmp_path_factory):
    """The code of the hostile event."""
    file = tmp_path_factory.mktemp("paper") / "hostile.json"
    file.write_text(json.dumps(hostile_event()), encoding="utf-8")
    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "openspace", "import", str(file)],
        cwd=ROOT,
        env=environment() | {"OPENSPACE_DATA": str(server.data)},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    found = re.search(r"The event (\w{4})-(\w{4}) is there", told.stdout)
    assert found, told.stdout
    return found[1] + found[2]


@pytest.fixture
def laptop(new_phone):
    return new_phone(width=1280, height=800, touch=False)


@pytest.fixture
def printed(laptop, hostile, tmp_path):
    def to_pdf(kind, size):
        laptop.goto(f"/e/{hostile}/paper/{kind}?size={size}")
        path = tmp_path / f"{kind}-{size}.pdf"
        path.write_bytes(laptop.pdf(prefer_css_page_size=True))
        return path

    return to_pdf


def beyond(sheets):
    return [(n, word) for n, sheet in enumerate(sheets, 1) for word in sheet.beyond(MARGIN - 1)]


SHEETS = {
    "poster": 1,
    "topic-sheets": 1,
    "topic-slips": 1,
    # So long are the titles that a sheet holds one round, and a sign half a day.
    "grid": 16,
    "topic-cards": 10,
    "door-signs": 24,
    "report-forms": 50,
    "blank-reports": 1,
}
EVERYTHING = sum(SHEETS.values()) - SHEETS["topic-slips"]


@pytest.mark.parametrize("size", SIZES)
def test_everything_takes_the_promised_sheets_and_nothing_is_cut(laptop, printed, hostile, size):
    laptop.goto(f"/e/{hostile}/paper?size={size}")
    promised = laptop.inner_text(".button-wide")

    sheets = laid_out(printed("all", size))

    assert f"({EVERYTHING} pages)" in promised
    assert len(sheets) == EVERYTHING
    upright = SIZES[size]
    wide = range(2, 2 + SHEETS["grid"])
    assert [(round(sheet.width), round(sheet.height)) for sheet in sheets] == [
        upright[::-1] if n in wide else upright for n in range(len(sheets))
    ]
    assert beyond(sheets) == []


@pytest.mark.parametrize("kind", SHEETS)
def test_each_kind_takes_the_promised_sheets_with_all_that_is_on_the_board(printed, kind):
    sheets = sheets_of(printed(kind, "letter"))

    ends = [word for sheet in sheets for word in re.findall(r"end\d\d", sheet)]
    on_it = {"topic-cards": 60, "grid": 50, "door-signs": 50, "report-forms": 50}.get(kind, 0)
    assert len(sheets) == SHEETS[kind]
    assert sorted(ends) == [f"end{n:02}" for n in range(on_it)]


def test_sheets_read_from_right_to_left(laptop, hostile, tmp_path):
    laptop.goto(f"/e/{hostile}/paper/all?size=a4")
    laptop.evaluate("document.documentElement.dir = 'rtl'")
    path = tmp_path / "rtl.pdf"
    path.write_bytes(laptop.pdf(prefer_css_page_size=True))

    sheets = laid_out(path)

    assert len(sheets) == EVERYTHING
    assert beyond(sheets) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_one_touch_opens_the_printers_window(new_phone, hostile, language):
    phone = new_phone(width=320, locale=f"{language}-US")
    phone.add_init_script("window.print = () => { window.printed = (window.printed ?? 0) + 1; }")
    phone.goto(f"/e/{hostile}/paper")
    assert phone.evaluate("document.documentElement.scrollWidth") == 320
    assert phone.inner_text("[aria-current=true].chip") == {"en": "Letter", "es": "Carta"}[language]
    assert_accessible(phone)

    phone.locator(".paper-kinds a").nth(5).tap()
    phone.wait_for_url(f"**/e/{hostile}/paper/door-signs?size=letter*")
    assert becomes_true(phone, "window.printed === 1")

    assert phone.url.endswith(f"/e/{hostile}/paper/door-signs?size=letter")
    assert phone.evaluate("document.documentElement.scrollWidth") == 320
    phone.reload()
    assert phone.evaluate("window.printed") is None
    phone.tap("#print")
    assert phone.evaluate("window.printed") == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_sheets_are_accessible_on_the_screen(laptop, new_person, server, scheme):
    host = new_person(server)
    host.create_event()
    host.put("me", name="Ana")
    host.put("phase", phase="marketplace")
    made = host.post("topics", title="Gardens").json()["changes"][-1]["data"]
    board = host.get("board").json()
    slot = {"round": next(iter(board["rounds"])), "room": next(iter(board["rooms"]))}
    assert host.put(f"topics/{made['id']}/placement", **slot).ok
    laptop.emulate_media(color_scheme=scheme)

    laptop.goto(f"/e/{host.code}/paper/all")

    assert laptop.locator(".sheet").count() == 7
    assert_accessible(laptop)


@pytest.fixture
def usual(new_person, server):
    """Three rounds in three rooms, one of them with a video call, and what most people write."""
    host = new_person(server)
    made = host.create_event(rounds=3, rooms=("Library", "Gym"))
    host.put("me", name="Ana")
    host.put("phase", phase="marketplace")
    assert host.post("rooms", name="Annex", link="https://meet.example.org/annex").ok
    rounds, rooms = (list(host.get("board").json()[of]) for of in ("rounds", "rooms"))
    slots = iter([{"round": round_, "room": room} for round_ in rounds for room in rooms])
    for title in ("A garden for the school", "Reading together", "Homework: what is it for?"):
        body = "**Where** and [what](https://a.example) grows"
        made = host.post("topics", title=title, body=body)
        topic = made.json()["changes"][-1]["data"]["id"]
        assert host.put(f"topics/{topic}/placement", **next(slots)).ok
    first = next(iter(host.get("board").json()["topics"]))
    taken = host.post("topics", title="Bees").json()["changes"][-1]["data"]["id"]
    assert host.put(f"topics/{taken}/combination", topic=first).ok
    return host


@pytest.mark.parametrize(
    ("kind", "letters", "points"),
    [
        # To be read from five metres, from two, across a table, and from two.
        ("poster", ".poster-theme", 36),
        ("grid", ".paper-title", 18),
        ("topic-cards", ".paper-title", 25),
        ("door-signs", ".paper-title", 28),
    ],
)
def test_letters_are_as_large_as_there_is_room_for(laptop, usual, kind, letters, points):
    laptop.goto(f"/e/{usual.code}/paper/{kind}?size=letter")

    sizes = laptop.locator(letters).evaluate_all(
        "all => all.map((it) => Math.round(parseFloat(getComputedStyle(it).fontSize) * 0.75))"
    )

    assert min(sizes) >= points
    assert laptop.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == len(
        laptop.locator(".sheet, .poster").all()
    )


def test_sheets_say_what_people_need_who_have_nothing_else(laptop, usual):
    laptop.goto(f"/e/{usual.code}/paper/all")

    grid = laptop.inner_text(".paper-grid")
    assert "+ 4. Bees" in grid
    assert "online" in grid
    assert "As of " in laptop.inner_text(".sheet:has(.paper-grid) .sheet-foot")
    assert "Also online" in laptop.inner_text(".door-sign:has(h2:text('Annex'))")
    form = laptop.inner_text(".report >> nth=0")
    assert "Scan the code, touch \u201cAdd photos\u201d and take this sheet." in form
    assert "Where and what grows" in form


def test_room_that_fell_out_has_no_sign(laptop, new_person, server):
    host = new_person(server)
    host.create_event(rooms=["Attic", "Cellar"])
    rooms = host.get("board").json()["rooms"]
    attic = next(id_ for id_, room in rooms.items() if room["name"] == "Attic")
    assert host.put(f"rooms/{attic}/closing").ok

    laptop.goto(f"/e/{host.code}/paper")
    assert "1 page\n" in laptop.inner_text(".paper-kinds li:has([href*=door-signs])")
    for kind in ("all", "door-signs"):
        laptop.goto(f"/e/{host.code}/paper/{kind}")
        assert laptop.locator(".door-sign h2").all_inner_texts() == ["Cellar"]


@pytest.mark.parametrize("size", SIZES)
def test_poster_takes_one_sheet_however_much_it_says(laptop, new_person, server, size):
    words = "What is the conversation that our whole community needs to have now? " * 4
    host = new_person(server)
    host.create_event(words[:200].strip(), title=words[:120].strip(), place=words[:120].strip())
    laptop.goto(f"/e/{host.code}/paper/poster?size={size}")

    assert laptop.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 1


def test_qr_of_a_card_leads_to_its_topic(laptop, hostile):
    laptop.goto(f"/{hostile[:4]}-{hostile[4:]}/5")

    assert laptop.inner_text("h1") == "Gardens end04"
