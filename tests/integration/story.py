"""A day through every write of the API: who does what, and what it changes on the board."""

from __future__ import annotations

import re
import time
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

from openspace.domain.board import Board
from openspace.domain.changes import KINDS, apply
from openspace.wire.records import board_out
from tests.support.phone import Phone, new_ref
from tests.support.pictures import photo

Json = dict[str, Any]


class Step(NamedTuple):
    """`who` sends a wish; it causes changes of `kinds`, and the board then shows `seen`.

    `path` names what earlier steps made: `{bees}` is the topic with that ref. `seen` is
    "where.to.look" and what is there, with None for nothing.
    """

    who: str
    method: str
    path: str
    wish: Json
    kinds: str
    seen: dict[str, Any]


BEES, TREES, NOTE, LATE, ATTIC = "bees-0001", "trees-001", "note-0001", "late-0001", "attic-001"
PHOTO, PICTURE = "photo-0001", photo()
AT = {"starts": "2026-11-24T14:00:00Z", "ends": "2026-11-24T14:45:00Z"}
OPEN = {"place": ["preparing", "closed"]}

STORY = [
    Step("host", "PUT", "me", {"name": "Hanna"}, "person.joined", {"people.{host}.name": "Hanna"}),
    Step("ana", "PUT", "me", {"name": "Anna"}, "person.joined", {"people.{ana}.name": "Anna"}),
    Step("ana", "PUT", "me", {"name": "Ana"}, "person.renamed", {"people.{ana}.name": "Ana"}),
    # On no board and in no log, so nobody is told.
    Step("ana", "PUT", "me/consent", {"agrees": True, "contact": "ana@example.org"}, "", {}),
    Step(
        "host",
        "PATCH",
        "people/{ana}",
        {"name": "Ana B."},
        "person.renamed",
        {"people.{ana}.name": "Ana B."},
    ),
    Step(
        "cohost",
        "PUT",
        "people/{ana}/muting",
        {},
        "person.muted",
        {"people.{ana}.name": "Ana B."},
    ),
    Step("cohost", "PUT", "people/{ana}/removal", {}, "", {}),
    Step(
        "cohost",
        "DELETE",
        "people/{ana}/muting",
        {},
        "person.heard",
        {"people.{ana}.name": "Ana B."},
    ),
    Step(
        "host",
        "PATCH",
        "",
        {"theme": "And now?", "welcome": "*Hello*", "rules": OPEN, "book_open": False},
        "event.changed",
        {
            "event.theme": "And now?",
            "event.welcome_html": "<p><em>Hello</em></p>\n",
            "event.rules.place": ["preparing", "closed"],
            "event.book_open": False,
        },
    ),
    Step(
        "host",
        "PATCH",
        "",
        {"reports_due": "2026-11-24T18:00:00+01:00"},
        "event.changed",
        {"event.reports_due": "2026-11-24T17:00:00Z"},
    ),
    Step(
        "host",
        "PUT",
        "phase",
        {"phase": "marketplace"},
        "event.phase_changed",
        {"event.phase": "marketplace"},
    ),
    Step(
        "host",
        "PATCH",
        "",
        {"rules": {"place": ["marketplace"]}, "timezone": "Europe/Berlin", "title": ""},
        "event.changed",
        {"event.rules.place": ["marketplace"], "event.timezone": "Europe/Berlin"},
    ),
    Step(
        "ana",
        "POST",
        "topics",
        {"ref": BEES, "title": " Bees ", "body": "**Buzz**", "tags": ["#Garden"]},
        "topic.proposed",
        {
            "topics.bees-0001.title": "Bees",
            "topics.bees-0001.number": 1,
            "topics.bees-0001.tags": ["garden"],
            "topics.bees-0001.convener": "{ana}",
            "topics.bees-0001.slot": None,
        },
    ),
    Step(
        "host",
        "POST",
        "topics",
        {"ref": TREES, "title": "Trees", "scribe_for": "Old Olga"},
        "person.joined topic.proposed",
        {"topics.trees-001.number": 2, "topics.trees-001.title": "Trees"},
    ),
    Step(
        "ana",
        "PATCH",
        "topics/bees-0001",
        {"title": "Wild bees", "language": "en"},
        "topic.edited",
        {"topics.bees-0001.title": "Wild bees", "topics.bees-0001.language": "en"},
    ),
    Step(
        "ana",
        "PUT",
        "topics/bees-0001/placement",
        {"round": "{round0}", "room": "{room0}"},
        "topic.placed",
        {"topics.bees-0001.slot": {"round": "{round0}", "room": "{room0}"}},
    ),
    Step(
        "ana",
        "PUT",
        "topics/bees-0001/placement",
        {"round": "{round1}", "room": "{room0}"},
        "topic.moved",
        {"topics.bees-0001.slot": {"round": "{round1}", "room": "{room0}"}},
    ),
    Step(
        "ana",
        "PUT",
        "topics/bees-0001/placement",
        {"round": "{round1}", "room": "{room0}"},
        "",
        {"topics.bees-0001.slot": {"round": "{round1}", "room": "{room0}"}},
    ),
    Step(
        "ana",
        "DELETE",
        "topics/bees-0001/placement",
        {},
        "topic.unplaced",
        {"topics.bees-0001.slot": None},
    ),
    Step(
        "cohost",
        "POST",
        "topics/bees-0001/repetitions",
        {"ref": "again-001", "round": "{round0}", "room": "{room0}"},
        "topic.proposed wall.read_aloud topic.placed",
        {"topics.again-001.slot.room": "{room0}", "wall.read": ["again-001"]},
    ),
    Step(
        "cohost",
        "PUT",
        "topics/trees-001/placement",
        {"round": "{round1}", "room": "{room1}"},
        "topic.placed",
        {"topics.trees-001.slot.room": "{room1}"},
    ),
    Step(
        "cohost",
        "POST",
        "topics/trees-001/swaps",
        {"topic": "again-001"},
        "topic.unplaced topic.moved topic.placed",
        {
            "topics.trees-001.slot": {"round": "{round0}", "room": "{room0}"},
            "topics.again-001.slot": {"round": "{round1}", "room": "{room1}"},
        },
    ),
    Step(
        "cohost",
        "PUT",
        "topics/again-001/convener",
        {"person": "{host}"},
        "topic.handed_over",
        {"topics.again-001.convener": "{host}"},
    ),
    Step(
        "cohost",
        "DELETE",
        "topics/trees-001/placement",
        {},
        "topic.unplaced",
        {"topics.trees-001.slot": None},
    ),
    Step(
        "ana",
        "PUT",
        "topics/bees-0001/combination",
        {"topic": "trees-001"},
        "topic.asked",
        {"topics.bees-0001.asks": "trees-001", "topics.bees-0001.into": None},
    ),
    Step(
        "cohost",
        "PUT",
        "topics/bees-0001/combination/consent",
        {},
        "topic.combined topic.combined",
        {"topics.bees-0001.asks": None, "topics.bees-0001.into": "trees-001"},
    ),
    Step(
        "ana",
        "DELETE",
        "topics/bees-0001/combination",
        {},
        "topic.parted topic.combined",
        {"topics.bees-0001.into": None},
    ),
    Step(
        "ana",
        "PUT",
        "topics/trees-001/interest",
        {},
        "interest.marked",
        {"topics.trees-001.interest": 1},
    ),
    Step("ana", "PUT", "topics/trees-001/interest", {}, "", {"topics.trees-001.interest": 1}),
    Step(
        "ana",
        "DELETE",
        "topics/trees-001/interest",
        {},
        "interest.unmarked",
        {"topics.trees-001.interest": 0},
    ),
    Step(
        "ana",
        "PUT",
        "topics/trees-001/attendance",
        {},
        "attendance.begun",
        {"topics.trees-001.here": 1},
    ),
    Step("ana", "PUT", "topics/trees-001/attendance", {}, "", {"topics.trees-001.here": 1}),
    Step(
        "ana",
        "DELETE",
        "topics/trees-001/attendance",
        {},
        "attendance.ended",
        {"topics.trees-001.here": 0},
    ),
    Step(
        "host",
        "PUT",
        "topics/trees-001/waiver",
        {},
        "topic.waived",
        {"topics.trees-001.no_notes": True},
    ),
    Step(
        "host",
        "DELETE",
        "topics/trees-001/waiver",
        {},
        "topic.awaited",
        {"topics.trees-001.no_notes": False},
    ),
    Step(
        "ana",
        "POST",
        "topics/trees-001/notes",
        {"ref": NOTE, "text": "Plant *more*"},
        "note.posted",
        {"topics.trees-001.notes": 1},
    ),
    Step(
        "ana",
        "PATCH",
        "notes/note-0001",
        {"text": "Plant many more"},
        "note.edited",
        {"topics.trees-001.notes": 1},
    ),
    Step(
        "cohost",
        "PUT",
        "notes/note-0001/removal",
        {},
        "note.removed",
        {"topics.trees-001.notes": 0},
    ),
    Step(
        "cohost",
        "DELETE",
        "notes/note-0001/removal",
        {},
        "note.brought_back",
        {"topics.trees-001.notes": 1},
    ),
    Step("host", "PUT", "notes/note-0001/hiding", {}, "note.hidden", {"topics.trees-001.notes": 0}),
    Step(
        "host", "DELETE", "notes/note-0001/hiding", {}, "note.shown", {"topics.trees-001.notes": 1}
    ),
    Step(
        "ana",
        "POST",
        "topics/trees-001/photos",
        {"ref": PHOTO, "bytes": len(PICTURE), "alt": "A  tree"},
        "",
        {"topics.trees-001.photos": 0},
    ),
    Step(
        "cohost",
        "PUT",
        "photos/photo-0001/showing",
        {},
        "photo.shown",
        {"topics.trees-001.photos": 1},
    ),
    Step(
        "cohost",
        "PATCH",
        "photos/photo-0001",
        {"alt": "An old tree"},
        "photo.described",
        {"topics.trees-001.photos": 1},
    ),
    Step(
        "cohost",
        "PUT",
        "photos/photo-0001/removal",
        {},
        "photo.removed",
        {"topics.trees-001.photos": 0},
    ),
    Step(
        "cohost",
        "DELETE",
        "photos/photo-0001/removal",
        {},
        "photo.brought_back",
        {"topics.trees-001.photos": 1},
    ),
    Step(
        "cohost",
        "PUT",
        "photos/photo-0001/hiding",
        {},
        "photo.hidden",
        {"topics.trees-001.photos": 0},
    ),
    Step(
        "cohost",
        "DELETE",
        "photos/photo-0001/hiding",
        {},
        "photo.shown",
        {"topics.trees-001.photos": 1},
    ),
    Step("cohost", "PUT", "wall", {"view": "quiet"}, "wall.steered", {"wall.view": "quiet"}),
    Step("cohost", "POST", "wall/bell", {}, "wall.rung", {"wall.view": "quiet"}),
    Step(
        "cohost",
        "PUT",
        "wall/reading",
        {"topic": BEES},
        "wall.read_aloud",
        {"wall.reading.topic": BEES, "wall.reading.seconds": 12, "wall.read": ["again-001", BEES]},
    ),
    Step("cohost", "DELETE", "wall/reading", {}, "wall.fell_silent", {"wall.reading": None}),
    Step(
        "cohost",
        "POST",
        "announcements",
        {"ref": "soup-0001", "text": "Soup  is ready"},
        "wall.announced",
        {"wall.announcements.0.text": "Soup is ready", "wall.announcements.0.topic": ""},
    ),
    Step(
        "cohost",
        "DELETE",
        "announcements/soup-0001",
        {},
        "wall.taken_down",
        {"wall.announcements": []},
    ),
    Step(
        "host",
        "POST",
        "undo",
        {"seq": "{seq}"},
        "wall.restored",
        {"wall.announcements.0.text": "Soup is ready"},
    ),
    Step("cohost", "POST", "editions", {"choice": {"names": "agreed"}}, "event.book_frozen", {}),
    Step("cohost", "PUT", "editions/1/hiding", {}, "event.edition_hidden", {}),
    Step("host", "DELETE", "editions/1/hiding", {}, "event.edition_shown", {}),
    Step(
        "ana",
        "PUT",
        "topics/bees-0001/withdrawal",
        {},
        "topic.withdrawn",
        {"topics.bees-0001.withdrawn": True},
    ),
    Step(
        "ana",
        "DELETE",
        "topics/bees-0001/withdrawal",
        {},
        "topic.brought_back",
        {"topics.bees-0001.withdrawn": False},
    ),
    Step("host", "PUT", "topics/bees-0001/hiding", {}, "topic.hidden", {"topics.bees-0001": None}),
    Step(
        "host",
        "DELETE",
        "topics/bees-0001/hiding",
        {},
        "topic.shown",
        {"topics.bees-0001.title": "Wild bees"},
    ),
    Step(
        "host",
        "POST",
        "rounds",
        {"ref": LATE, "title": "Late", **AT},
        "round.added",
        {"rounds.late-0001.title": "Late", "rounds.late-0001.starts": AT["starts"]},
    ),
    Step(
        "host",
        "PATCH",
        "rounds/late-0001",
        {"title": "Later"},
        "round.changed",
        {"rounds.late-0001.title": "Later"},
    ),
    Step(
        "host",
        "POST",
        "rooms",
        {"ref": ATTIC, "name": "Attic", "capacity": 9},
        "room.added",
        {"rooms.attic-001.capacity": 9, "rooms.attic-001.position": 3},
    ),
    Step(
        "host",
        "PATCH",
        "rooms/attic-001",
        {
            "capacity": None,
            "note": "under the roof",
            "link": "https://meet.example.org/attic",
            "features": ["quiet", "step_free", "quiet"],
            "language": "es",
        },
        "room.changed",
        {
            "rooms.attic-001.capacity": None,
            "rooms.attic-001.note": "under the roof",
            "rooms.attic-001.link": "https://meet.example.org/attic",
            "rooms.attic-001.features": ["step_free", "quiet"],
            "rooms.attic-001.language": "es",
        },
    ),
    Step(
        "ana",
        "PUT",
        "topics/bees-0001/placement",
        {"round": LATE, "room": ATTIC},
        "topic.placed",
        {"topics.bees-0001.slot.room": ATTIC},
    ),
    Step(
        "cohost",
        "POST",
        "rounds/late-0001/moves",
        {"minutes": -5},
        "round.changed",
        {"rounds.late-0001.title": "Later"},
    ),
    Step("cohost", "PUT", "rounds/late-0001/end", {"later": 5}, "round.changed", {}),
    Step("cohost", "PUT", "rounds/late-0001/beginning", {}, "round.changed", {}),
    Step(
        "host",
        "DELETE",
        "rounds/late-0001",
        {"unplace": "true"},
        "topic.unplaced round.removed",
        {"topics.bees-0001.slot": None, "rounds.late-0001": None},
    ),
    Step(
        "host",
        "POST",
        "undo",
        {"seq": "{seq}"},
        "round.restored topic.restored",
        {
            "topics.bees-0001.slot": {"round": LATE, "room": ATTIC},
            "rounds.late-0001.title": "Later",
        },
    ),
    Step(
        "host",
        "PUT",
        "rooms/attic-001/closing",
        {"moves": [{"topic": BEES, "round": LATE, "room": "{room0}"}]},
        "topic.moved room.closed",
        {"topics.bees-0001.slot.room": "{room0}", "rooms.attic-001.closed": True},
    ),
    Step(
        "host",
        "DELETE",
        "rooms/attic-001/closing",
        {},
        "room.opened",
        {"rooms.attic-001.closed": False, "topics.bees-0001.slot.room": "{room0}"},
    ),
    Step(
        "host",
        "PUT",
        "topics/bees-0001/placement",
        {"round": LATE, "room": ATTIC},
        "topic.moved",
        {"topics.bees-0001.slot.room": ATTIC},
    ),
    Step(
        "host",
        "DELETE",
        "rooms/attic-001",
        {"unplace": "true"},
        "topic.unplaced room.removed",
        {"topics.bees-0001.slot": None, "rooms.attic-001": None},
    ),
]


class Teller:
    """Tells the story in one event, holding a board that it only changes as changes say."""

    def __init__(self, host: Phone, cohost: Phone, ana: Phone) -> None:
        self.phones = {"host": host, "cohost": cohost, "ana": ana}
        self.made = host.create_event()
        ana.code = cohost.code = host.code
        opened = cohost.get(urlsplit(self.made["links"]["cohost"]).path)
        assert opened.ok, opened.text
        first = host.get("board").json()
        by_start = sorted(first["rounds"].values(), key=lambda it: it["starts"])
        by_place = sorted(first["rooms"].values(), key=lambda it: it["position"])
        self.names = {f"round{n}": it["id"] for n, it in enumerate(by_start)}
        self.names |= {f"room{n}": it["id"] for n, it in enumerate(by_place)}
        self.held = msgspec.convert(first, Board)
        self.photo_is_here = False

    def fill(self, value: Any) -> Any:
        """Put the ids of this event in the place of `{names}`."""
        if isinstance(value, dict):
            return {self.fill(key): self.fill(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.fill(inner) for inner in value]
        if value == "{seq}":
            return self.held.seq
        if isinstance(value, str):
            return re.sub(r"\{(\w+)\}", lambda match: self.names[match[1]], value)
        return value

    def send(self, step: Step, ref: str) -> Any:
        """Send the step's wish under `ref`; told to wait, wait and send it again."""
        phone = self.phones[step.who]
        send = getattr(phone, step.method.lower())
        path = self.fill(step.path) or f"/api/events/{phone.code}"
        wish = {"ref": ref} | self.fill(step.wish)
        while "Retry-After" in (answer := send(path, **wish)).headers:
            time.sleep(float(answer.headers["Retry-After"]))
        return answer

    def tell(self, step: Step) -> tuple[Any, Any]:
        """Do the step once and once again; gives both answers."""
        if step.path.startswith("photos/") and not self.photo_is_here:
            self._bring_photo(self.phones["ana"])
        ref = step.wish.get("ref") or new_ref()
        wish = step._replace(wish=self.fill(step.wish))
        first = self.send(wish, ref)
        assert first.ok, first.text
        self._hear(first.json()["changes"])
        if step.path == "me":
            self.names[step.who] = self.phones[step.who].get("me").json()["person"]
        return first, self.send(wish, ref)

    def _bring_photo(self, ana: Phone) -> None:
        """What was begun comes, and waits for a host."""
        answer = ana.send_part(PHOTO, 0, PICTURE).json()["answer"]
        assert [change["kind"] for change in answer["changes"]] == ["photo.offered"]
        self._hear(answer["changes"])
        self.photo_is_here = True

    def _hear(self, changes: list[Json]) -> None:
        for change in changes:
            self.held = apply(self.held, msgspec.convert(change, KINDS[change["kind"]]))

    def shown(self) -> Json:
        """The held board as it would be sent."""
        shown: Json = msgspec.json.decode(msgspec.json.encode(board_out(self.held)))
        return shown


def look(board: Json, where: str) -> Any:
    """What stands there, or None."""
    found: Any = board
    for name in where.split("."):
        found = found[int(name)] if isinstance(found, list) else (found or {}).get(name)
    return found
