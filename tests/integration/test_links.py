"""Secret links: what they open, that they stay secret, and that renewing puts the old out."""

from __future__ import annotations

import pytest
import requests

from tests.support.phone import Phone

SCREENS = {"host": "/host", "cohost": "/host", "wall": "/wall"}


def path_of(link):
    return "/" + link.split("/", 3)[3]


def open_link(phone, link):
    return phone.http.get(phone.base_url + path_of(link), allow_redirects=False, timeout=20)


def role_of(phone):
    return phone.get("me").json()["role"]


def cookie_of(phone):
    return phone.http.cookies.get("openspace")


@pytest.mark.parametrize("role", SCREENS)
def test_link_is_exchanged_for_a_new_cookie_and_a_redirect(server, new_person, role):
    host, guest = new_person(server), new_person(server)
    links = host.create_event()["links"]
    guest.code = host.code
    guest.get("me")
    before = cookie_of(guest)

    opened = open_link(guest, links[role])

    assert opened.status_code == 303
    assert opened.headers["Location"] == f"/e/{host.code}{SCREENS[role]}"
    assert opened.headers["Referrer-Policy"] == "no-referrer"
    assert opened.headers["Cache-Control"] == "no-store"
    assert cookie_of(guest) != before
    assert role_of(guest) == role


def test_who_takes_part_stays_the_same_person_and_no_wall(server, new_person):
    host, guest = new_person(server), new_person(server)
    links = host.create_event()["links"]
    guest.join(host.code, "Gus")
    person = guest.get("me").json()["person"]

    open_link(guest, links["wall"])
    assert role_of(guest) == "participant"
    open_link(guest, links["cohost"])

    assert role_of(guest) == "cohost"
    assert guest.get("me").json()["person"] == person


def test_cookie_set_beforehand_gains_nothing(server, new_person):
    host, victim, attacker = (new_person(server) for _ in range(3))
    links = host.create_event()["links"]
    attacker.code = victim.code = host.code
    attacker.get("me")
    victim.http.cookies.update(attacker.http.cookies)

    open_link(victim, links["host"])

    assert role_of(victim) == "host"
    assert role_of(attacker) == "participant"
    assert attacker.put("phase", phase="closed").status_code == 403


def test_old_cookie_is_worth_nothing_after_rights_rose(server, new_person):
    host, guest, thief = (new_person(server) for _ in range(3))
    links = host.create_event()["links"]
    guest.join(host.code, "Gus")
    thief.code = host.code
    thief.http.cookies.update(guest.http.cookies)

    open_link(guest, links["cohost"])
    after_cohost = cookie_of(guest)
    open_link(guest, links["host"])

    assert cookie_of(guest) != after_cohost
    assert thief.get("me").json()["person"] is None
    assert thief.get("me").json()["role"] == "participant"


def test_lower_link_does_not_lower_who_opens_it(server, new_person):
    host = new_person(server)
    links = host.create_event()["links"]

    open_link(host, links["cohost"])
    open_link(host, links["wall"])

    assert role_of(host) == "host"


def test_link_under_another_roles_address_is_refused(server, new_person):
    host, guest = new_person(server), new_person(server)
    links = host.create_event()["links"]
    guest.code = host.code
    secret = links["wall"].rsplit("/", 1)[1]

    refused = open_link(guest, f"http://x/h/{secret}")

    assert refused.status_code == 403
    assert role_of(guest) == "participant"


@pytest.mark.parametrize("role", ["cohost", "wall", "host"])
def test_renewal_refuses_the_old_link_and_puts_out_who_came_by_it(server, new_person, role):
    host, guest, late = (new_person(server) for _ in range(3))
    links = host.create_event()["links"]
    guest.code = late.code = host.code
    open_link(guest, links[role])

    renewed = host.post(f"links/{role}").json()["link"]

    assert renewed != links[role]
    assert role_of(guest) == "participant"
    assert role_of(host) == "host"
    assert open_link(late, links[role]).status_code == 403
    assert role_of(late) == "participant"
    assert open_link(late, renewed).status_code == 303
    assert role_of(late) == role


def test_renewing_what_is_no_link_is_not_found(server, new_person):
    host = new_person(server)
    host.create_event()

    refused = host.post("links/participant")

    assert (refused.status_code, refused.json()["error"]["what"]) == (404, "link")


def test_secrets_stand_nowhere_but_in_the_link(new_server):
    server = new_server(OPENSPACE_LOG="debug")
    with Phone(server.base_url) as host, Phone(server.base_url) as guest:
        links = host.create_event()["links"]
        links["new"] = host.post("links/cohost").json()["link"]
        secrets = [links[name].rsplit("/", 1)[1] for name in ("host", "cohost", "wall", "new")]
        guest.code = host.code
        for name in ("host", "wall", "new"):
            opened = open_link(guest, links[name])
            assert opened.status_code == 303
            page = guest.http.get(server.base_url + opened.headers["Location"], timeout=20)
            assert_has_none(secrets, page)
        open_link(guest, links["cohost"])  # renewed: the log tells of a refusal
        for path in ("wall", "host", "poster", "book", "book.json"):
            page = host.http.get(f"{server.base_url}/e/{host.code}/{path}", timeout=20)
            assert_has_none(secrets, page)
        for path in ("board", "me", "log", "changes"):
            assert_has_none(secrets, host.get(path))
    server.stop()

    stored = b"".join(path.read_bytes() for path in server.data.iterdir() if path.is_file())
    assert b"What shall we talk about?" in stored
    assert not [secret for secret in secrets if secret.encode() in stored]
    assert not [secret for secret in secrets if secret in server.output]


def assert_has_none(secrets, answer: requests.Response):
    assert answer.status_code == 200
    told = answer.text + str(dict(answer.headers)) + answer.url
    assert not [secret for secret in secrets if secret in told]
