"""Everything that people can do in an event, done for real: commands on a real database.

`pick` chooses: Hypothesis in a property, seeded chance in a recording.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.event import listen

from openspace.commands import board as claims
from openspace.commands import (
    book,
    closing,
    combining,
    conveners,
    day,
    event,
    hanging,
    links,
    muting,
    notes,
    people,
    photos,
    reports,
    rooms,
    rounds,
    texts,
    topics,
    uploads,
    wall,
    withdrawing,
)
from openspace.commands.answers import Answer
from openspace.commands.callers import Caller
from openspace.commands.creating import CreateEvent, RoomWish, When, create_event
from openspace.commands.join_link import renew_join_link
from openspace.commands.undo import Undo, undo
from openspace.commands.unit import House, perform
from openspace.commands.wishes import Bare
from openspace.domain.board import Board
from openspace.domain.changes import Change
from openspace.domain.errors import Refusal
from openspace.domain.event import Deed, Phase
from openspace.domain.log import Entry
from openspace.domain.wall import View
from openspace.store import changelog
from openspace.store.database import Database, sqlite_url
from openspace.store.log import log_page
from openspace.store.queries import board_of, event_by_code
from openspace.store.tables import NoteRow, PhotoRow, Row, TopicRow
from tests.support.databases import lay_tables

Pick = Callable[[Sequence[Any]], Any]

HOST, ANA, BEN = (Caller(name) for name in ("host", "ana", "ben"))
NAMES = {"host": "Hanna", "ana": "Ana", "ben": "Ben"}
WORDS = ["Soup", "Trees & <b>bees</b>", "Música 🎺", "# 7\n\n- a", "x" * 60]
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOBODY = "nobody-knows-this"


class Game:
    """An open marketplace of two rounds and two rooms, with three people, topics, notes and photos.

    `first` is the number that the first change of the play will have.
    """

    def __init__(self, folder: Path) -> None:
        lay_tables(folder)
        self.database = Database(sqlite_url(folder))
        listen(self.database.engine, "connect", _trust_the_power)
        self.house = House(self.database, b"key of the game")
        self._refs = count(1)
        when = When(date=date(2099, 11, 24), first="09:00", rounds=2)
        here = [RoomWish(name="Library"), RoomWish(name="Garden", capacity=12)]
        making = CreateEvent(ref=self.ref(), theme="What now?", when=when, rooms=here)
        self.code = create_event(self.house, HOST, making).code
        self.people = [self._join(caller) for caller in (HOST, ANA, BEN)]
        wish = event.ChangePhase(ref=self.ref(), phase=Phase.MARKETPLACE)
        self.do(HOST, event.change_phase, wish)
        for caller, title in ((ANA, "Gardens"), (BEN, "Games"), (HOST, "Songs")):
            topic = topics.ProposeTopic(ref=self.ref(), title=title)
            self.do(caller, topics.propose_topic, topic)
            note = notes.PostNote(ref=self.ref(), text=f"About {title}")
            self.do(caller, notes.post_note, topic.ref, note)
            self.offer_photo(caller, topic.ref)
        self.first = self.board().seq + 1

    def _join(self, caller: Caller) -> str:
        wish = people.GiveName(ref=self.ref(), name=NAMES[caller.token_hash])
        return str(self.do(caller, people.give_name, wish).changes[0].data.id)

    def offer_photo(self, caller: Caller, topic: str) -> Answer:
        """Let somebody upload a photo, all of it."""
        photo = uploads.BeginPhoto(ref=self.ref(), bytes=1000)
        self.do(caller, uploads.begin_photo, topic, photo)
        return self.do(caller, uploads.finish_photo, photo.ref, _whole(self))

    def renew_code(self) -> list[Change]:
        """Let the host give the event another code; all else goes on under it."""
        before = self.board().seq
        self.code = renew_join_link(self.house, HOST, self.code, Bare(ref=self.ref()))
        return self.changes(before)

    def ref(self) -> str:
        """A reference not used before, the same in every game."""
        return f"ref-{next(self._refs):06}"

    def do(self, caller: Caller, command: Any, *args: Any) -> Answer:
        """Let somebody do something, whatever comes of it."""
        return perform(self.house, self.code, caller, command, *args)

    def board(self) -> Board:
        """The board as somebody who comes now is given it."""

        def read(db: Any) -> Board:
            row = event_by_code(db, self.code)
            assert row is not None
            return board_of(db, row)

        return self.database.read(read)

    def changes(self, since: int) -> list[Change]:
        """The changes as somebody who was away is told them."""

        def read(db: Any) -> list[Change]:
            row = event_by_code(db, self.code)
            assert row is not None
            return changelog.since(db, row.id, since)

        return self.database.read(read)

    def log(self) -> list[Entry]:
        """The newest lines of what was done, as hosts read it."""

        def read(db: Any) -> list[Entry]:
            row = event_by_code(db, self.code)
            assert row is not None
            return log_page(db, row, row.seq + 1, row.seq + 1)

        return self.database.read(read)

    def rows(self, table: type[Row]) -> list[Any]:
        """All rows of a table, to look behind the counter."""
        return self.database.read(lambda db: [row.snapshot() for row in db.query(table)])

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def _trust_the_power(connection: Any, _record: Any) -> None:
    """A property needs no disk that survives a power cut, and this is far quicker."""
    connection.execute("PRAGMA synchronous=OFF").close()


# ------------------------------------------------------------------ what can be done


def _topic(game: Game, pick: Pick) -> str:
    return str(pick([row["id"] for row in game.rows(TopicRow)][-4:] or [NOBODY]))


def _note(game: Game, pick: Pick) -> str:
    return str(pick([row["id"] for row in game.rows(NoteRow)][-4:] or [NOBODY]))


def _photo(game: Game, pick: Pick) -> str:
    return str(pick([row["id"] for row in game.rows(PhotoRow) if row["width"]][-2:] or [NOBODY]))


def _upload(game: Game, pick: Pick) -> str:
    return str(pick([row["id"] for row in game.rows(PhotoRow)][-2:] or [NOBODY]))


def _whole(game: Game) -> uploads.FinishPhoto:
    return uploads.FinishPhoto(ref=game.ref(), width=640, height=480, bytes=900)


def _combine(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = combining.Combine(ref=game.ref(), topic=_topic(game, pick))
    return combining.ask_to_combine, _topic(game, pick), wish


def _on_person(command: Any) -> Callable[[Game, Pick], tuple[Any, ...]]:
    return lambda game, pick: (command, pick(game.people), Bare(ref=game.ref()))


def _round(game: Game, pick: Pick) -> str:
    in_order = sorted(game.board().rounds.values(), key=lambda it: (it.starts, it.id))
    return str(pick([it.id for it in in_order][:3] or [NOBODY]))


def _room(game: Game, pick: Pick) -> str:
    # By name, because the ids of the first rooms are made by chance.
    in_order = sorted(game.board().rooms.values(), key=lambda it: (it.name, it.id))
    return str(pick([it.id for it in in_order][:3] or [NOBODY]))


def _on_topic(command: Any) -> Callable[[Game, Pick], tuple[Any, ...]]:
    return lambda game, pick: (command, _topic(game, pick), Bare(ref=game.ref()))


def _on_note(command: Any) -> Callable[[Game, Pick], tuple[Any, ...]]:
    return lambda game, pick: (command, _note(game, pick), Bare(ref=game.ref()))


def _on_photo(command: Any) -> Callable[[Game, Pick], tuple[Any, ...]]:
    return lambda game, pick: (command, _photo(game, pick), Bare(ref=game.ref()))


def _propose(game: Game, pick: Pick) -> tuple[Any, ...]:
    more = {"tags": pick([[], ["one", "two"]]), "scribe_for": pick(["", "", "Olga"])}
    wish = topics.ProposeTopic(ref=game.ref(), title=pick(WORDS), body=pick(["", *WORDS]), **more)
    return topics.propose_topic, wish


def _edit_topic(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = topics.EditTopic(ref=game.ref(), **{pick(["title", "body"]): pick(WORDS)})
    return topics.edit_topic, _topic(game, pick), wish


def _place(game: Game, pick: Pick) -> tuple[Any, ...]:
    slot = {"round": _round(game, pick), "room": _room(game, pick)}
    return claims.place_topic, _topic(game, pick), claims.PlaceTopic(ref=game.ref(), **slot)


def _hand_over(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = conveners.HandOver(ref=game.ref(), person=pick([*game.people, NOBODY]))
    return conveners.hand_over, _topic(game, pick), wish


def _repeat(game: Game, pick: Pick) -> tuple[Any, ...]:
    slot = {"round": _round(game, pick), "room": _room(game, pick)}
    return conveners.repeat_topic, _topic(game, pick), conveners.RepeatTopic(ref=game.ref(), **slot)


def _swap(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = conveners.SwapTopics(ref=game.ref(), topic=_topic(game, pick))
    return conveners.swap_topics, _topic(game, pick), wish


def _on_round(command: Any) -> Callable[[Game, Pick], tuple[Any, ...]]:
    return lambda game, pick: (command, _round(game, pick), Bare(ref=game.ref()))


def _end_round(game: Game, pick: Pick) -> tuple[Any, ...]:
    return day.end_round, _round(game, pick), day.EndRound(ref=game.ref(), later=pick([None, 5]))


def _move_rounds(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = day.MoveRounds(ref=game.ref(), minutes=pick([-10, 5, 15]))
    return day.move_rounds, _round(game, pick), wish


def _post_note(game: Game, pick: Pick) -> tuple[Any, ...]:
    return notes.post_note, _topic(game, pick), notes.PostNote(ref=game.ref(), text=pick(WORDS))


def _edit_note(game: Game, pick: Pick) -> tuple[Any, ...]:
    return notes.edit_note, _note(game, pick), notes.EditNote(ref=game.ref(), text=pick(WORDS))


def _begin_photo(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = uploads.BeginPhoto(ref=game.ref(), bytes=1000, alt=pick(["", *WORDS]))
    return uploads.begin_photo, _topic(game, pick), wish


def _describe_photo(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = photos.DescribePhoto(ref=game.ref(), alt=pick(["", *WORDS]))
    return photos.describe_photo, _photo(game, pick), wish


def _rename(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = people.GiveName(ref=game.ref(), name=pick(["Ana", "Anna", "Ana B."]))
    if pick([True, False]):
        return people.give_name, wish
    return people.rename_person, pick(game.people), wish


def _add_round(game: Game, pick: Pick) -> tuple[Any, ...]:
    starts = NOON + timedelta(hours=pick([0, 1, 2]))
    ends = starts + timedelta(minutes=45)
    return rounds.add_round, rounds.AddRound(ref=game.ref(), starts=starts, ends=ends)


def _change_round(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = rounds.ChangeRound(ref=game.ref(), title=pick(["", "Late", "Early"]))
    return rounds.change_round, _round(game, pick), wish


def _add_room(game: Game, pick: Pick) -> tuple[Any, ...]:
    return rooms.add_room, rooms.AddRoom(ref=game.ref(), name=pick(["Attic", "Yard"]))


def _change_room(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = rooms.ChangeRoom(ref=game.ref(), capacity=pick([None, 8]), position=pick([1, 5]))
    return rooms.change_room, _room(game, pick), wish


def _remove(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = rounds.Remove(ref=game.ref(), unplace=pick([True, True, False]))
    if pick([True, False]):
        return rounds.remove_round, _round(game, pick), wish
    return rooms.remove_room, _room(game, pick), wish


def _close_room(game: Game, pick: Pick) -> tuple[Any, ...]:
    to = {"topic": _topic(game, pick), "round": _round(game, pick), "room": _room(game, pick)}
    moves = [closing.Move(**to)] if pick([True, False]) else []
    wish = closing.CloseRoom(ref=game.ref(), moves=moves, unplace=pick([True, False]))
    return closing.close_room, _room(game, pick), wish


def _open_room(game: Game, pick: Pick) -> tuple[Any, ...]:
    return closing.open_room, _room(game, pick), Bare(ref=game.ref())


def _freeze(game: Game, _pick: Pick) -> tuple[Any, ...]:
    return book.freeze_book, book.FreezeBook(ref=game.ref())


def _on_edition(command: Any) -> Callable[[Game, Pick], tuple[Any, ...]]:
    return lambda game, _pick: (command, "1", Bare(ref=game.ref()))


def _renew(game: Game, pick: Pick) -> tuple[Any, ...]:
    ref = game.ref()
    return links.renew_link, pick(["cohost", "wall", "host"]), links.Renewal(ref=ref, secret=ref)


def _change_event(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = event.ChangeEvent(ref=game.ref(), **pick(_EVENTS))
    return event.change_event, wish


_EVENTS: list[dict[str, Any]] = [
    {"theme": "And now?", "welcome": "Hello *you*"},
    {"book_open": False},
    {"trusts_photos": True},
    {"trusts_photos": False},
    {"book_open": True, "language": "es"},
    {"reports_due": datetime(2026, 11, 24, 17, tzinfo=UTC)},
    {"reports_due": None},
    {"rules": {Deed.PLACE: list(Phase)}},
]


def _change_phase(game: Game, pick: Pick) -> tuple[Any, ...]:
    # Mostly open, or the participants would have little to do.
    phase = pick([Phase.MARKETPLACE, Phase.SESSIONS, Phase.MARKETPLACE, *Phase])
    return event.change_phase, event.ChangePhase(ref=game.ref(), phase=phase)


def _steer(game: Game, pick: Pick) -> tuple[Any, ...]:
    view, minutes = pick([(View.QUIET, None), (View.COUNTDOWN, 5), (View.AUTO, None)])
    return wall.steer_wall, wall.SteerWall(ref=game.ref(), view=view, minutes=minutes)


def _announce(game: Game, pick: Pick) -> tuple[Any, ...]:
    topic = pick(["", _topic(game, pick)])
    return wall.announce, wall.Announce(ref=game.ref(), text=pick(WORDS), topic=topic)


def _take_down(game: Game, pick: Pick) -> tuple[Any, ...]:
    said = [said.id for said in game.board().wall.announcements]
    return hanging.take_down, pick(said or [NOBODY]), Bare(ref=game.ref())


def _read_aloud(game: Game, pick: Pick) -> tuple[Any, ...]:
    return wall.read_aloud, wall.ReadAloud(ref=game.ref(), topic=_topic(game, pick))


def _undo(game: Game, pick: Pick) -> tuple[Any, ...]:
    newest = game.board().seq
    # Undoing the making of the event takes all its rounds away and leaves little to play.
    seq = pick(range(newest, max(game.first, newest - 12) - 1, -1) or [newest])
    return undo, Undo(ref=game.ref(), seq=seq)


def _write(game: Game, pick: Pick) -> tuple[Any, ...]:
    wish = texts.RewriteText(ref=game.ref(), text=pick(["", *WORDS, "\n".join(WORDS)]))
    return texts.rewrite_text, _topic(game, pick), pick(["body", "steps"]), wish


ACTS: dict[str, Callable[[Game, Pick], tuple[Any, ...]]] = {
    "propose": _propose,
    "edit topic": _edit_topic,
    "place": _place,
    "unplace": _on_topic(claims.unplace_topic),
    "mark": _on_topic(topics.mark_interest),
    "unmark": _on_topic(topics.unmark_interest),
    "withdraw": _on_topic(withdrawing.withdraw_topic),
    "bring back topic": _on_topic(withdrawing.bring_back_topic),
    "hide topic": _on_topic(withdrawing.hide_topic),
    "show topic": _on_topic(withdrawing.show_topic),
    "hand over": _hand_over,
    "repeat": _repeat,
    "swap": _swap,
    "begin round": _on_round(day.begin_round),
    "end round": _end_round,
    "move rounds": _move_rounds,
    "attend": _on_topic(reports.attend),
    "leave": _on_topic(reports.leave),
    "write": _write,
    "waive notes": _on_topic(reports.waive_notes),
    "await notes": _on_topic(reports.await_notes),
    "post note": _post_note,
    "edit note": _edit_note,
    "remove note": _on_note(notes.remove_note),
    "bring back note": _on_note(notes.bring_back_note),
    "hide note": _on_note(notes.hide_note),
    "show note": _on_note(notes.show_note),
    "begin photo": _begin_photo,
    "finish photo": lambda game, pick: (uploads.finish_photo, _upload(game, pick), _whole(game)),
    "drop photo": lambda game, pick: (
        uploads.drop_photo,
        _upload(game, pick),
        Bare(ref=game.ref()),
    ),
    "describe photo": _describe_photo,
    "agree to photo": _on_photo(photos.agree_to_photo),
    "remove photo": _on_photo(photos.remove_photo),
    "bring back photo": _on_photo(photos.bring_back_photo),
    "hide photo": _on_photo(photos.hide_photo),
    "unhide photo": _on_photo(photos.unhide_photo),
    "ask to combine": _combine,
    "agree to combine": _on_topic(combining.agree_to_combine),
    "part": _on_topic(combining.part_topics),
    "rename": _rename,
    "mute": _on_person(muting.mute_person),
    "hear": _on_person(muting.hear_person),
    "remove person": _on_person(muting.remove_person),
    "add round": _add_round,
    "change round": _change_round,
    "add room": _add_room,
    "change room": _change_room,
    "remove": _remove,
    "freeze book": _freeze,
    "hide edition": _on_edition(book.hide_edition),
    "show edition": _on_edition(book.show_edition),
    "renew link": _renew,
    "close room": _close_room,
    "open room": _open_room,
    "change event": _change_event,
    "change phase": _change_phase,
    "steer": _steer,
    "ring": lambda game, _pick: (wall.ring_bell, Bare(ref=game.ref())),
    "announce": _announce,
    "take down": _take_down,
    "read aloud": _read_aloud,
    "fall silent": lambda game, _pick: (wall.end_reading, Bare(ref=game.ref())),
    "undo": _undo,
}
OFTEN = [*["place"] * 6, "unplace", "withdraw", *["undo"] * 5]


def act(game: Game, pick: Pick) -> tuple[Caller, Answer | Refusal]:
    """Let somebody do something; what came of it is the answer, or the refusal."""
    caller = pick([HOST, HOST, HOST, HOST, ANA, BEN])
    command, *args = ACTS[pick([*OFTEN, *ACTS])](game, pick)
    return caller, attempt(game, caller, command, *args)


def attempt(game: Game, caller: Caller, command: Any, *args: Any) -> Answer | Refusal:
    """Let somebody do this; the refusal is given, too."""
    try:
        return game.do(caller, command, *args)
    except Refusal as refusal:
        return refusal
