"""How many are here: people, and not pages, walls or doors."""

from __future__ import annotations

from contextlib import closing

from tests.support.live import LiveBoard


def follow(server, person, *, screen=False):
    return closing(LiveBoard(server.base_url, person.http, person.code, None, screen=screen))


def test_people_are_counted_once_each_and_screens_not_at_all(any_server, new_person):
    host = new_person(any_server)
    code = host.create_event()["code"]
    ana, wall = new_person(any_server).join(code, "Ana"), new_person(any_server)
    wall.code = code

    with follow(any_server, host) as first, follow(any_server, wall, screen=True) as shown:
        shown.wait_until(lambda: shown.people == 1)
        with follow(any_server, ana) as phone:
            first.wait_until(lambda: first.people == 2)
            with follow(any_server, ana) as tab:
                # The newest page is told at once, the others when somebody else has come or gone.
                tab.wait_until(lambda: tab.people == 2)
            with follow(any_server, new_person(any_server).join(code, "Ben")):
                phone.wait_until(lambda: phone.people == 3)
        first.wait_until(lambda: first.people == 1)


def test_whoever_brings_no_cookie_is_somebody(server, new_person):
    host = new_person(server)
    code = host.create_event()["code"]
    strangers = new_person(server), new_person(server)
    for one in strangers:
        one.code = code

    with follow(server, strangers[0]) as first, follow(server, strangers[1]):
        first.wait_until(lambda: first.people == 2)
