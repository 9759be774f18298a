"""Every write within an event: one table, of which routes and OpenAPI document are made."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from flask import Blueprint
from flask.typing import ResponseReturnValue

from openspace.commands import (
    board,
    book,
    closing,
    combining,
    conveners,
    day,
    event,
    hanging,
    muting,
    notes,
    people,
    photos,
    reports,
    rooms,
    rounds,
    texts,
    topics,
    undo,
    uploads,
    wall,
    withdrawing,
)
from openspace.commands.unit import perform
from openspace.commands.wishes import Bare, Wish
from openspace.web.exchange import EVENT_PATH, read_wish, reply, writer
from openspace.web.house import parts
from openspace.wire.records import answer_out


class Write(NamedTuple):
    """One write within an event: method, path below it, command, wish, and what it is for."""

    method: str
    path: str
    command: Callable[..., None]
    wish: type[Wish]
    summary: str


WRITES = (
    Write("PATCH", "", event.change_event, event.ChangeEvent, "Change the event's settings"),
    Write("PUT", "/phase", event.change_phase, event.ChangePhase, "Begin another phase"),
    Write("PUT", "/me", people.give_name, people.GiveName, "Take part under a name"),
    Write("PUT", "/me/consent", book.agree, book.Agree, "Say what of oneself may be in the book"),
    Write(
        "PATCH", "/people/<id_>", people.rename_person, people.GiveName, "Correct somebody's name"
    ),
    Write("PUT", "/people/<id_>/muting", muting.mute_person, Bare, "Let somebody only read along"),
    Write("DELETE", "/people/<id_>/muting", muting.hear_person, Bare, "Let them take part again"),
    Write(
        "PUT",
        "/people/<id_>/removal",
        muting.remove_person,
        Bare,
        "Mute somebody and hide all that they wrote",
    ),
    Write("POST", "/topics", topics.propose_topic, topics.ProposeTopic, "Propose a topic"),
    Write("PATCH", "/topics/<id_>", topics.edit_topic, topics.EditTopic, "Change a topic's words"),
    Write(
        "PUT",
        "/topics/<id_>/placement",
        board.place_topic,
        board.PlaceTopic,
        "Claim a slot for a topic, or move it there",
    ),
    Write("DELETE", "/topics/<id_>/placement", board.unplace_topic, Bare, "Let the slot go"),
    Write(
        "PUT",
        "/topics/<id_>/convener",
        conveners.hand_over,
        conveners.HandOver,
        "Hand a topic over to somebody else",
    ),
    Write(
        "POST",
        "/topics/<id_>/repetitions",
        conveners.repeat_topic,
        conveners.RepeatTopic,
        "Let a session take place once more",
    ),
    Write(
        "POST",
        "/topics/<id_>/swaps",
        conveners.swap_topics,
        conveners.SwapTopics,
        "Let two sessions change places",
    ),
    Write(
        "PUT",
        "/topics/<id_>/combination",
        combining.ask_to_combine,
        combining.Combine,
        "Ask to combine a topic with another one, or do it",
    ),
    Write(
        "PUT",
        "/topics/<id_>/combination/consent",
        combining.agree_to_combine,
        Bare,
        "Agree to be combined",
    ),
    Write(
        "DELETE",
        "/topics/<id_>/combination",
        combining.part_topics,
        Bare,
        "Take that back, decline it, or part them",
    ),
    Write("PUT", "/topics/<id_>/interest", topics.mark_interest, Bare, "Mark a topic"),
    Write("DELETE", "/topics/<id_>/interest", topics.unmark_interest, Bare, "Unmark a topic"),
    Write("PUT", "/topics/<id_>/withdrawal", withdrawing.withdraw_topic, Bare, "Withdraw a topic"),
    Write(
        "DELETE",
        "/topics/<id_>/withdrawal",
        withdrawing.bring_back_topic,
        Bare,
        "Bring a topic back",
    ),
    Write("PUT", "/topics/<id_>/hiding", withdrawing.hide_topic, Bare, "Hide a topic"),
    Write("DELETE", "/topics/<id_>/hiding", withdrawing.show_topic, Bare, "Show a hidden topic"),
    Write("PUT", "/topics/<id_>/attendance", reports.attend, Bare, "Say that one is there"),
    Write("DELETE", "/topics/<id_>/attendance", reports.leave, Bare, "Say that one was not there"),
    Write("PUT", "/topics/<id_>/waiver", reports.waive_notes, Bare, "Say: no notes from this one"),
    Write("DELETE", "/topics/<id_>/waiver", reports.await_notes, Bare, "Say: notes after all"),
    Write(
        "PUT",
        "/topics/<id_>/texts/<field>",
        texts.rewrite_text,
        texts.RewriteText,
        "Bring back what a report said, or rewrite it",
    ),
    Write("POST", "/topics/<id_>/notes", notes.post_note, notes.PostNote, "Post a note"),
    Write("PATCH", "/notes/<id_>", notes.edit_note, notes.EditNote, "Change a note"),
    Write("PUT", "/notes/<id_>/removal", notes.remove_note, Bare, "Remove one's note"),
    Write("DELETE", "/notes/<id_>/removal", notes.bring_back_note, Bare, "Bring one's note back"),
    Write("PUT", "/notes/<id_>/hiding", notes.hide_note, Bare, "Hide a note"),
    Write("DELETE", "/notes/<id_>/hiding", notes.show_note, Bare, "Show a hidden note"),
    Write(
        "POST",
        "/topics/<id_>/photos",
        uploads.begin_photo,
        uploads.BeginPhoto,
        "Begin to upload a photo",
    ),
    Write(
        "PATCH", "/photos/<id_>", photos.describe_photo, photos.DescribePhoto, "Describe a photo"
    ),
    Write("PUT", "/photos/<id_>/showing", photos.agree_to_photo, Bare, "Let all see a photo"),
    Write("PUT", "/photos/<id_>/removal", photos.remove_photo, Bare, "Remove one's photo"),
    Write(
        "DELETE", "/photos/<id_>/removal", photos.bring_back_photo, Bare, "Bring one's photo back"
    ),
    Write("PUT", "/photos/<id_>/hiding", photos.hide_photo, Bare, "Hide a photo"),
    Write("DELETE", "/photos/<id_>/hiding", photos.unhide_photo, Bare, "Show a hidden photo"),
    Write("POST", "/rounds", rounds.add_round, rounds.AddRound, "Add a round"),
    Write("PATCH", "/rounds/<id_>", rounds.change_round, rounds.ChangeRound, "Change a round"),
    Write("PUT", "/rounds/<id_>/beginning", day.begin_round, Bare, "Let a round begin now"),
    Write("PUT", "/rounds/<id_>/end", day.end_round, day.EndRound, "Let a round end now or later"),
    Write(
        "POST",
        "/rounds/<id_>/moves",
        day.move_rounds,
        day.MoveRounds,
        "Let a round and all after it begin later or earlier",
    ),
    Write("DELETE", "/rounds/<id_>", rounds.remove_round, rounds.Remove, "Remove a round"),
    Write("POST", "/rooms", rooms.add_room, rooms.AddRoom, "Add a room"),
    Write("PATCH", "/rooms/<id_>", rooms.change_room, rooms.ChangeRoom, "Change a room"),
    Write("DELETE", "/rooms/<id_>", rooms.remove_room, rounds.Remove, "Remove a room"),
    Write(
        "PUT",
        "/rooms/<id_>/closing",
        closing.close_room,
        closing.CloseRoom,
        "Close a room that falls out, and move its coming sessions",
    ),
    Write("DELETE", "/rooms/<id_>/closing", closing.open_room, Bare, "Open a closed room again"),
    Write("PUT", "/wall", wall.steer_wall, wall.SteerWall, "Let the walls show something"),
    Write("POST", "/wall/bell", wall.ring_bell, Bare, "Ring the bell"),
    Write("PUT", "/wall/reading", wall.read_aloud, wall.ReadAloud, "Let a topic be read aloud"),
    Write("DELETE", "/wall/reading", wall.end_reading, Bare, "Nobody reads aloud any more"),
    Write("POST", "/announcements", wall.announce, wall.Announce, "Announce something"),
    Write("DELETE", "/announcements/<id_>", hanging.take_down, Bare, "Take an announcement down"),
    Write("POST", "/editions", book.freeze_book, book.FreezeBook, "Freeze the book"),
    Write("PUT", "/editions/<id_>/hiding", book.hide_edition, Bare, "Hide an edition"),
    Write("DELETE", "/editions/<id_>/hiding", book.show_edition, Bare, "Show a hidden edition"),
    Write("POST", "/undo", undo.undo, undo.Undo, "Undo all that the wish of a change did"),
)


def blueprint() -> Blueprint:
    """The routes of the table."""
    routes = Blueprint("writes", __name__)
    for write in WRITES:
        name = f"{write.method}_{write.command.__name__}"
        routes.add_url_rule(EVENT_PATH + write.path, name, _view(write), methods=[write.method])
    return routes


def _view(write: Write) -> Callable[..., ResponseReturnValue]:
    names: list[str] = re.findall(r"<(\w+)>", write.path)

    def view(code: str, **named: str) -> ResponseReturnValue:
        wish = read_wish(write.wish)
        ids = [named[name] for name in names]
        who, code = writer(code)
        answer = perform(parts().house, code, who, write.command, *ids, wish)
        status = 201 if write.method == "POST" and answer.changes else 200
        return reply(answer_out(answer), status)

    return view
