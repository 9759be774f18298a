"""The host's console, on a phone and with people on theirs."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import assert_accessible
from tests.support.browser import becomes_true
from tests.support.pseudo import pseudo_words


@pytest.fixture
def event(new_person, server):
    """An event whose host made it elsewhere; `links` open it."""
    made = new_person(server).create_event()
    made["path"] = f"/e/{made['code']}"
    return made


@pytest.fixture
def open_console(event, new_phone):
    def come(role="host", **more):
        page = new_phone(**more)
        page.goto(urlsplit(event["links"][role]).path)
        page.wait_for_selector(".phases")
        return page

    return come


@pytest.fixture
def ana(event, new_person, server):
    """Somebody who takes part, through the API alone."""
    return new_person(server).join(event["code"], "Ana")


def topic_of(person, title="Gardens"):
    return person.post("topics", title=title).json()["changes"][0]["data"]


def place(person, topic, round_=0, room=0):
    board = person.get("board").json()
    where = {"round": sorted_ids(board["rounds"], "starts")[round_]}
    where["room"] = sorted_ids(board["rooms"], "position")[room]
    assert person.put(f"topics/{topic['id']}/placement", **where).ok


def sorted_ids(records, field):
    return sorted(records, key=lambda key: records[key][field])


def open_part(page, name):
    page.locator(f"#{name} > summary").tap()


def toast(page, text):
    page.locator(".toast", has_text=text).wait_for()


def undo_by_toast(page):
    page.locator(".toast .button-quiet").tap()


def test_phases_open_and_close_what_phones_may_do(open_console, ana):
    host = open_console()
    topic = topic_of(ana)

    assert ana.get("me").json()["can"]["topic.place"] is False
    host.tap("[data-phase=marketplace]")
    toast(host, "Now: Marketplace.")
    place(ana, topic)
    host.tap("[data-phase=closed]")
    toast(host, "Now: Closed.")

    assert ana.post("topics", title="Too late").json()["error"]["code"] == "not_now"
    assert host.get_attribute("[data-phase=closed]", "aria-pressed") == "true"


def test_phase_is_undone_from_the_toast(open_console):
    host = open_console()
    host.tap("[data-phase=sessions]")
    toast(host, "Now: Sessions.")
    undo_by_toast(host)

    host.wait_for_selector("[data-phase=preparing][aria-pressed=true]")


def test_rule_is_closed_for_one_phase(open_console, ana):
    host = open_console()
    open_part(host, "rules")
    host.tap("[data-rule='propose preparing']")
    host.wait_for_selector("[data-rule='propose preparing'][aria-pressed=false]")

    assert ana.post("topics", title="Gardens").json()["error"]["code"] == "not_now"


def test_words_of_the_event_are_changed(open_console, ana):
    host = open_console()
    open_part(host, "event")
    host.fill("#event-theme", "What matters now?")
    host.fill("#event-place", "Lincoln School")
    host.locator("#event .button").tap()
    toast(host, "The event is changed.")

    told = ana.get("board").json()["event"]
    assert (told["theme"], told["place"]) == ("What matters now?", "Lincoln School")


def test_words_being_typed_survive_a_reload(open_console):
    host = open_console()
    open_part(host, "event")
    host.fill("#event-place", "Lincoln Sch")
    host.reload()
    host.wait_for_selector(".phases")

    assert host.input_value("#event-place") == "Lincoln Sch"


def test_refused_time_zone_is_said_at_its_field(open_console):
    host = open_console(allow=["400"])
    open_part(host, "event")
    host.fill("#event-timezone", "Middle/Earth")
    host.locator("#event .button").tap()

    assert "Middle/Earth" in host.locator("#event-timezone-problem").inner_text()
    assert host.input_value("#event-timezone") == "Middle/Earth"


def test_round_is_added_after_the_last_and_moved(open_console, ana):
    host = open_console()
    open_part(host, "rounds")
    host.locator("#rounds .button-quiet").tap()
    host.locator("#sheet .button", has_text="Save").tap()
    toast(host, "The round is on the board.")
    host.locator("#rounds .piece").nth(2).tap()
    host.fill("#round-starts", "11:10")
    host.fill("#round-title", "Last words")
    host.locator("#sheet .button", has_text="Save").tap()
    toast(host, "The round is changed.")

    rounds = ana.get("board").json()["rounds"].values()
    last = max(rounds, key=lambda round_: round_["starts"])
    assert (last["title"], last["starts"][11:16], last["ends"][11:16]) == (
        "Last words",
        "11:10",
        "11:45",
    )


def test_round_that_ends_before_it_starts_is_refused_in_the_sheet(open_console):
    host = open_console(allow=["400"])
    open_part(host, "rounds")
    host.locator("#rounds .piece").first.tap()
    host.fill("#round-ends", "08:00")
    host.locator("#sheet .button", has_text="Save").tap()

    assert "end before it starts" in host.locator("#sheet .problem").inner_text()


def test_room_with_sessions_goes_only_when_its_topics_are_kept(open_console, ana):
    host = open_console(allow=["409"])
    host.tap("[data-phase=marketplace]")
    toast(host, "Marketplace")
    topic = topic_of(ana)
    place(ana, topic)
    open_part(host, "rooms")
    host.locator("#rooms .piece", has_text="Library").tap()
    host.locator("#sheet .button-danger").tap()
    host.locator(".orphans li", has_text="Gardens").wait_for()
    assert_accessible(host)
    host.locator("#sheet .button-danger").tap()
    toast(host, "The room is removed.")

    board = ana.get("board").json()
    assert [room["name"] for room in board["rooms"].values()] == ["Garden"]
    assert board["topics"][topic["id"]]["slot"] is None


def test_removed_room_comes_back_with_its_session_by_undo(open_console, ana):
    host = open_console(allow=["409"])
    host.tap("[data-phase=marketplace]")
    toast(host, "Marketplace")
    topic = topic_of(ana)
    place(ana, topic)
    before = ana.get("board").json()
    open_part(host, "rooms")
    host.locator("#rooms .piece", has_text="Library").tap()
    host.locator("#sheet .button-danger").tap()
    host.locator(".orphans li").wait_for()
    host.locator("#sheet .button-danger").tap()
    toast(host, "The room is removed.")
    undo_by_toast(host)
    host.locator("#rooms .piece", has_text="Library").wait_for()

    after = ana.get("board").json()
    assert (after["rooms"], after["topics"]) == (before["rooms"], before["topics"])


def test_room_is_added_and_moved_up(open_console, ana):
    host = open_console()
    open_part(host, "rooms")
    host.locator("#rooms .host-fold-body > .button-quiet").tap()
    host.fill("#room-name", "Kitchen")
    host.fill("#room-capacity", "8")
    host.locator("#sheet .button", has_text="Save").tap()
    toast(host, "The room is on the board.")
    host.get_by_label("Move Kitchen up").tap()
    toast(host, "Kitchen moved.")

    rooms = ana.get("board").json()["rooms"]
    assert [rooms[key]["name"] for key in sorted_ids(rooms, "position")] == [
        "Library",
        "Kitchen",
        "Garden",
    ]


def hide(host, topic):
    assert host.evaluate(
        """id => fetch(`/api/events/${location.pathname.split('/')[2]}/topics/${id}/hiding`, {
          method: 'PUT', headers: {'content-type': 'application/json'},
          body: JSON.stringify({ref: crypto.randomUUID()})}).then(answer => answer.ok)""",
        topic["id"],
    )


def test_hidden_topic_is_brought_back(open_console, ana):
    host = open_console()
    topic = topic_of(ana)
    hide(host, topic)
    open_part(host, "hidden")
    host.locator("#hidden .entry", has_text="Gardens").get_by_role("button").tap()
    host.locator("#hidden", has_text="Nothing is hidden.").wait_for()

    assert topic["id"] in ana.get("board").json()["topics"]


def test_hidden_topic_comes_back_to_its_slot_or_says_that_it_has_none(open_console, new_phone, ana):
    host = open_console()
    host.tap("[data-phase=marketplace]")
    toast(host, "Now: Marketplace.")
    gardens, wasps = topic_of(ana), topic_of(ana, "Wasps")
    place(ana, gardens)
    hide(host, gardens)
    open_part(host, "hidden")
    host.locator("#hidden .entry", has_text="Gardens").get_by_role("button").tap()
    toast(host, "It is back on everybody")
    assert ana.get("board").json()["topics"][gardens["id"]]["slot"]

    hide(host, gardens)
    place(ana, wasps)
    host.locator("#hidden .entry", has_text="Gardens").get_by_role("button").tap()
    toast(host, "without a slot: the one that it had cannot be had any more.")

    assert ana.get("board").json()["topics"][gardens["id"]]["slot"] is None


def test_whatever_happened_is_undone_from_the_log(open_console, ana):
    host = open_console()
    topic = topic_of(ana)
    ana.put(f"topics/{topic['id']}/withdrawal")
    open_part(host, "log")
    host.get_by_label("Undo: Topic withdrawn: Gardens").tap()
    toast(host, "Undone: Topic withdrawn: Gardens")

    assert ana.get("board").json()["topics"][topic["id"]]["withdrawn"] is False
    # It is offered no more, unless the undo is itself undone; and the lines stay where they are.
    lines = host.locator("#log .entry")
    expect(lines.first).to_contain_text("Topic withdrawn: Gardens")
    expect(lines.first.get_by_role("button")).to_have_count(0)
    host.get_by_role("button", name="Show 1 new").tap()
    lines.first.get_by_text("Topic put back: Gardens").wait_for()
    undo_by_toast(host)
    expect(lines.nth(1).get_by_role("button")).to_have_count(1)
    assert ana.get("board").json()["topics"][topic["id"]]["withdrawn"] is True


def test_line_that_was_undone_is_not_offered_again_on_a_slow_network(open_console, ana):
    host = open_console()
    topic = topic_of(ana)
    ana.put(f"topics/{topic['id']}/withdrawal")
    open_part(host, "log")
    undo = host.get_by_label("Undo: Topic withdrawn: Gardens")
    expect(undo).to_be_visible()
    held = []

    def hold(route):
        held.append(route)

    host.route("**/log?since=*", hold)

    undo.tap()
    toast(host, "Undone: Topic withdrawn: Gardens")

    expect(undo).to_have_count(0, timeout=1000)
    host.unroute("**/log?since=*")
    for route in held:
        route.continue_()
    undo_by_toast(host)
    expect(undo).to_have_count(1)


def test_line_that_another_host_undid_is_offered_on_no_console(
    open_console, ana, event, new_person, server
):
    topic = topic_of(ana)
    ana.put(f"topics/{topic['id']}/withdrawal")
    # More than a page of the log, and nobody may write so much so fast.
    for name in ("Ben", "Cleo"):
        person = new_person(server).join(event["code"], name)
        for n in range(25):
            topic_of(person, f"Topic {n}")
    host, cohost = open_console(), open_console("cohost")
    for page in (host, cohost):
        open_part(page, "log")
        page.get_by_role("button", name="Show older").tap()
    named = "Undo: Topic withdrawn: Gardens"
    expect(cohost.get_by_label(named)).to_have_count(1)

    host.get_by_label(named).tap()

    expect(host.get_by_label(named)).to_have_count(0)
    expect(cohost.get_by_label(named)).to_have_count(0)
    expect(cohost.get_by_role("button", name="Show 1 new")).to_have_count(1)
    cohost.reload()
    open_part(cohost, "log")
    cohost.get_by_text("Topic put back: Gardens").wait_for()
    cohost.get_by_role("button", name="Show older").tap()
    cohost.get_by_text("Topic withdrawn: Gardens").wait_for()
    expect(cohost.get_by_label(named)).to_have_count(0)
    undo_by_toast(host)
    expect(cohost.get_by_label(named)).to_have_count(1)


def test_line_stays_under_the_thumb_that_aims_at_its_undo(open_console, ana):
    host = open_console()
    mine = topic_of(ana)
    ana.put(f"topics/{mine['id']}/withdrawal")
    open_part(host, "log")
    aim = host.get_by_label("Undo: Topic withdrawn: Gardens")
    aim.scroll_into_view_if_needed()
    before = aim.bounding_box()

    ana.post("topics", title="Other gardens")
    expect(host.get_by_role("button", name="Show 1 new")).to_be_visible()

    assert aim.bounding_box() == pytest.approx(before, abs=1)
    host.get_by_role("button", name="Show 1 new").tap()
    expect(host.locator("#log .entry").first).to_contain_text("Topic proposed: Other gardens")


def test_log_names_the_phase_the_round_and_plain_words(open_console, ana):
    host = open_console()
    topic = topic_of(ana)
    ana.post(f"topics/{topic['id']}/notes", text="We met **twice**.")
    host.tap("[data-phase=sessions]")
    host.wait_for_selector("[data-phase=sessions][aria-pressed=true]")
    open_part(host, "log")

    entries = host.locator("#log .entry")
    entries.get_by_text("Note written: We met twice.").wait_for()
    entries.get_by_text("Another phase began: Sessions").wait_for()


def test_log_says_in_a_line_what_was_done_with_the_wall_and_the_day(open_console, ana):
    host = open_console()
    topic = topic_of(ana)
    host.tap("[data-phase=marketplace]")
    host.wait_for_selector("[data-phase=marketplace][aria-pressed=true]")
    place(ana, topic)
    place(ana, topic, room=1)
    open_part(host, "log")
    host.get_by_role("button", name="Agenda", exact=True).tap()
    toast(host, "The walls show: Agenda")
    host.get_by_role("button", name="5 minutes", exact=True).tap()
    toast(host, "The walls count down.")
    host.get_by_role("button", name="Ring the bell").tap()
    toast(host, "The bell rings")
    host.fill("#announce-text", "Lunch is ready")
    host.get_by_role("button", name="Announce", exact=True).tap()
    toast(host, "Announced")
    host.get_by_role("button", name="Wait 5 minutes").first.tap()
    toast(host, "The rest of the day moves by 5 minutes.")

    host.get_by_role("button", name=re.compile(r"Show \d new")).tap()
    lines = host.locator("#log .entry .entry-whole")
    expect(lines.nth(0)).to_have_text(
        re.compile(r"^Round changed: Round 1, 9:05.*9:50.AM \(was: 9:00.*9:45.AM\) and \d more$")
    )
    expect(lines.nth(1)).to_have_text("Announced to everybody: “Lunch is ready”")
    expect(lines.nth(2)).to_have_text("The bell rang")
    expect(lines.nth(3)).to_have_text("The wall: Agenda, Count down (5 minutes)")
    expect(lines.nth(4)).to_have_text(re.compile("^Session moved: Gardens → Garden · Round 1 · "))
    expect(host.locator("#log .entry").nth(1).get_by_role("button")).to_have_count(0)


def test_older_lines_of_the_log_stay_while_new_ones_come(
    open_console, event, ana, new_person, server
):
    ben = new_person(server).join(event["code"], "Ben")
    for number in range(55):
        topic_of((ana, ben)[number % 2], f"Topic {number}")
    host = open_console()
    open_part(host, "log")
    lines = host.locator("#log .entry")
    expect(lines).to_have_count(50)

    host.get_by_role("button", name="Show older").tap()
    # With those who joined, and the making of the event.
    expect(lines).to_have_count(58)
    expect(host.get_by_role("button", name="Show older")).to_have_count(0)
    topic_of(ana, "One more")
    host.get_by_role("button", name="Show 1 new").tap()
    expect(lines.first).to_contain_text("Topic proposed: One more")
    expect(lines).to_have_count(59)
    said = lines.locator(".entry-whole").all_inner_texts()
    assert said[1:56] == [f"Topic proposed: Topic {number}" for number in reversed(range(55))]


def test_log_is_read_anew_only_while_it_is_open(open_console, ana, event, new_person, server):
    host = open_console()
    asked = []
    host.on("request", lambda it: asked.append(it.url) if "/log" in it.url else None)
    open_part(host, "log")
    expect(host.locator("#log .entry").first).to_be_visible()
    open_part(host, "log")
    expect(host.locator("#log")).not_to_have_attribute("open", "")
    asked.clear()

    new_person(server).join(event["code"], "Ben")
    expect(host.locator("#people .host-count")).to_have_text("2")
    # Twice as long as an open one waits for more to come.
    host.wait_for_timeout(800)
    assert asked == []
    open_part(host, "log")
    expect(host.locator("#log .entry").first).to_contain_text("Ben")
    topic_of(ana)
    expect(host.get_by_role("button", name="Show 1 new")).to_be_visible()
    assert len(asked) == 2


def test_name_is_corrected(open_console, ana):
    host = open_console()
    open_part(host, "people")
    host.get_by_label("Ana: what to do").tap()
    host.fill("#person-name", "Ana M.")
    host.locator("#sheet .button", has_text="Save").tap()
    toast(host, "The name is now Ana M.")

    assert ana.get("me").json()["name"] == "Ana M."


def test_name_that_is_no_name_is_said_in_the_sheet(open_console, ana):
    host = open_console(allow=["400"])
    open_part(host, "people")
    host.get_by_label("Ana: what to do").tap()
    host.fill("#person-name", "   ")
    host.locator("#sheet .button", has_text="Save").tap()

    expect(host.locator("#sheet [role=alert]")).to_have_text(
        "The name is still empty. Please fill it in."
    )
    assert_accessible(host)
    host.fill("#person-name", "Ana M.")
    host.locator("#sheet .button", has_text="Save").tap()
    toast(host, "The name is now Ana M.")
    host.locator("#toast").get_by_role("button", name="Undo").tap()
    toast(host, "Undone")
    assert ana.get("me").json()["name"] == "Ana"


def test_renewed_link_puts_the_old_one_out(open_console, event, new_phone):
    cohost = open_console("cohost")
    host = open_console()
    open_part(host, "links")
    host.tap("[data-renew=cohost]")
    host.locator("#sheet", has_text="become participants").wait_for()
    host.locator("#sheet .button", has_text="Make a new one").tap()
    link = host.locator("#sheet [data-link=cohost]")
    link.wait_for()
    drawn = host.get_by_role("img", name="The link as a QR code")
    assert drawn.evaluate("(one) => one.decode().then(() => one.naturalWidth)") > 100
    assert_accessible(host)

    stranger = new_phone(allow=["403"])
    old = stranger.goto(urlsplit(event["links"]["cohost"]).path)
    assert old is not None
    assert old.status == 403
    assert_accessible(stranger)
    stranger.goto(urlsplit(link.input_value()).path)
    stranger.wait_for_selector(".phases")
    cohost.reload()
    cohost.wait_for_selector(".host-other")


def test_wall_that_is_open_goes_on_when_its_link_is_renewed_and_the_host_reads_so(
    open_console, event, wall_page, ana
):
    host = open_console()
    wall_page.goto(urlsplit(event["links"]["wall"]).path)
    expect(wall_page.locator("main")).to_be_visible()
    open_part(host, "links")
    host.tap("[data-renew=wall]")
    expect(host.locator("#sheet")).to_contain_text("One that is open goes on")
    host.locator("#sheet .button", has_text="Make a new one").tap()
    host.locator("#sheet [data-link=wall]").wait_for()

    topic_of(ana, "Wasps")
    expect(wall_page.get_by_text("Wasps").first).to_be_visible()


def test_cohost_cannot_renew_links(open_console):
    assert open_console("cohost").locator("#links").count() == 0


def test_participant_has_no_console(event, new_phone):
    phone = new_phone()
    phone.goto(f"{event['path']}/host")

    phone.wait_for_selector(".host-other")
    assert phone.locator(".phases").count() == 0


def test_book_is_taken_in_every_form_by_one_touch(open_console, event):
    host = open_console()

    files = host.eval_on_selector_all(".host-downloads a", "all => all.map(a => a.pathname)")

    kinds = ("pdf", "docx", "md", "json", "zip")
    assert files == [f"{event['path']}/book.{kind}" for kind in kinds]
    assert {host.request.get(path).status for path in files} == {200}


@pytest.mark.parametrize(("locale", "scheme"), [("en", "dark"), ("es", "light")])
def test_console_is_accessible_and_fits_a_phone(open_console, ana, locale, scheme):
    topic_of(ana)
    host = open_console(width=320, locale=locale)
    host.emulate_media(color_scheme=scheme)
    for part in (
        "rules",
        "written",
        "reports",
        "rounds",
        "rooms",
        "event",
        "people",
        "hidden",
        "log",
        "links",
    ):
        open_part(host, part)
    host.locator("#log .entry").first.wait_for()

    assert_accessible(host)
    assert host.evaluate("document.documentElement.scrollWidth") == 320


def test_no_word_is_clipped_in_a_language_that_is_longer(open_console):
    host = open_console(width=320)
    host.route("**/words/**", stretch)
    host.reload()
    host.wait_for_selector(".phases")
    for part in ("rules", "rounds", "rooms", "event", "links"):
        open_part(host, part)

    cut = """[...document.querySelectorAll('.host button, .host h2, .host label, .phase-text')]
      .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent.trim())"""
    assert host.evaluate(cut) == []
    assert host.evaluate("document.documentElement.scrollWidth") == 320


def stretch(route):
    route.fulfill(json=pseudo_words().all())


def test_room_says_what_it_has(open_console, event, new_phone):
    host = open_console()
    open_part(host, "rooms")
    host.locator("#rooms .piece").first.tap()
    host.get_by_label("quiet").check()
    host.get_by_label("step-free").check()
    host.get_by_label("Language spoken there").select_option("es")
    host.get_by_role("button", name="Save").tap()

    room = host.locator("#rooms .piece").first
    expect(room).to_contain_text("step-free · quiet · Español")
    door = new_phone(width=1024, height=768, touch=False)
    door.goto(f"{event['path']}/door/{room.get_attribute('data-room')}")
    expect(door.locator(".door-head")).to_contain_text("step-free · quiet · Español")


# Where the keys are, against where the bar begins; nothing if they are in the bar itself.
BELOW_THE_BAR = """() => {
  const bar = document.querySelector('.host-bar');
  const at = document.activeElement;
  if (bar.contains(at)) return null;
  const ends = at.getBoundingClientRect().bottom;
  return ends > bar.getBoundingClientRect().top ? at.outerHTML.slice(0, 80) : '';
}"""


def test_keys_stay_above_the_bar_on_a_phone(open_console):
    host = open_console()
    assert host.viewport_size["width"] < 500
    hidden = []
    for _ in range(150):
        host.keyboard.press("Tab")
        below = host.evaluate(BELOW_THE_BAR)
        if below is None:
            break
        hidden.append(below)

    assert len(hidden) > 30
    assert not list(filter(None, hidden))


def test_word_about_a_touch_does_not_lie_on_what_was_touched(open_console):
    host = open_console(width=360, height=740)
    button = host.get_by_role("button", name="Ring the bell")
    # Where the word would be.
    button.evaluate("(it) => scrollBy(0, it.getBoundingClientRect().bottom - innerHeight + 90)")

    button.tap()
    toast(host, "The bell rings")

    said = host.locator(".toast")
    assert said.bounding_box()["y"] > 400
    touched = button.bounding_box()
    assert becomes_true(host, ABOVE, touched["y"])
    button.tap()


# Whether the word ends above here.
ABOVE = "(y) => document.querySelector('.toast')?.getBoundingClientRect().bottom <= y"


def test_host_calls_one_reader_after_the_other_with_nothing_in_the_way(open_console, ana, event):
    topic_of(ana)
    topic_of(ana, "Bees")
    host = open_console(width=360, height=740)
    host.tap("[data-phase=marketplace]")
    toast(host, "Now: Marketplace.")
    host.locator(".toast").get_by_role("button", name="Close").tap()

    for _ in range(2):
        host.get_by_role("button", name="Next: Ana").tap()
        expect(host.locator(".host-reads")).to_have_text("Reads now: Ana")
        # As far apart as two who read.
        host.wait_for_timeout(1100)

    assert host.locator(".toast").count() == 0
    assert ana.get("board").json()["wall"]["view"] == "queue"
