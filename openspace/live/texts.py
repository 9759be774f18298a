"""The socket's part of shared texts: opening, writing, and who holds a pen (docs/texts.md)."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from flask import request
from flask_socketio import SocketIO, join_room, leave_room

from openspace import metrics
from openspace.commands.callers import Caller
from openspace.commands.join_link import led_on
from openspace.commands.text_reading import open_text, pen_holder
from openspace.commands.texts import TextWrite
from openspace.commands.unit import House
from openspace.domain.errors import Invalid, Refusal, TooMany
from openspace.live.pen_case import PenCase
from openspace.live.pens import Pens, Topic
from openspace.live.sockets import Measure, refused
from openspace.live.text_desk import TextDesk
from openspace.live.text_teller import channel
from openspace.live.text_wishes import Close, Open, TakePen, TextWish, Write, in_bytes, in_letters

log = logging.getLogger(__name__)

T = TypeVar("T", bound=TextWish)

OPENED = (60, 3)
"""How often somebody may open a text, at once and each second: the answer may be a whole text."""

WRITTEN = (1_000_000, 20_000)
"""Bytes that somebody may write. Who types or dictates needs some hundred a second."""

KNOWN = 20_000
"""People of whom it is remembered how much they have written lately."""


class Texts:
    """Answers ``text.open``, ``text.write``, ``text.pen`` and ``text.close``."""

    def __init__(
        self, house: House, socketio: SocketIO, caller: Callable[[], Caller], case: PenCase
    ) -> None:
        """Answer in `house`; `caller` says who is asking, and `case` keeps who writes."""
        self._house = house
        self._io = socketio
        self._caller = caller
        self._pens = Pens(socketio, case)
        self._desk = TextDesk(house, socketio)
        self._opened = Allowance(*OPENED)
        self._written = Allowance(*WRITTEN)
        self._on("open", Open, self._open)
        self._on("write", Write, self._write)
        self._on("pen", TakePen, self._pen)
        self._on("close", Close, self._close)

    def gone(self, sid: str) -> None:
        """A socket has closed."""
        self._pens.drop(sid)

    def _on(self, name: str, kind: type[T], answer: Callable[[T], dict[str, Any]]) -> None:
        def heard(data: Any = None, *_more: Any) -> dict[str, Any]:
            try:
                wish = msgspec.convert(data, kind)
            except msgspec.ValidationError:
                return _refused(Invalid())
            try:
                return answer(wish)
            except Refusal as refusal:
                return _refused(led_on(self._house, self._caller(), wish.event, refusal))
            except Exception:
                # Without an answer the phone would wait for one.
                log.exception("text.%s failed", name)
                metrics.REFUSALS.add(of="failed")
                return {"error": {"code": "failed"}}

        self._io.on_event(f"text.{name}", heard)

    def _open(self, wish: Open) -> dict[str, Any]:
        caller = self._caller()
        self._opened.spend(caller)
        vector = None if wish.vector is None else in_bytes(wish.vector)
        asked = (self._house, wish.code, caller, wish.topic, wish.field, vector)
        # First the channel, then the text: what is written between the two comes twice.
        join_room(channel(wish.code, wish.topic))
        try:
            opened = open_text(*asked)
        except Refusal:
            self._leave(wish)
            raise
        if opened.hosts:
            join_room(channel(wish.code, wish.topic, hosts=True))
            opened = open_text(*asked)
        return {
            "head": opened.head,
            "update": in_letters(opened.update),
            "vector": in_letters(opened.vector),
            "may": opened.may,
        }

    def _write(self, wish: Write) -> dict[str, Any]:
        caller = self._caller()
        self._written.spend(caller, len(wish.update))
        write = TextWrite(caller, wish.topic, wish.field, in_bytes(wish.update))
        return {"head": self._desk.write(wish.code, write)}

    def _pen(self, wish: TakePen) -> dict[str, Any]:
        holder = pen_holder(self._house, wish.code, self._caller(), wish.topic)
        topic = Topic(wish.code, wish.topic, holder.is_hidden)
        self._pens.take(_sid(), topic, holder, wish.field)
        return {}

    def _close(self, wish: Close) -> dict[str, Any]:
        self._leave(wish)
        return {}

    def _leave(self, wish: TextWish) -> None:
        for hosts in (False, True):
            leave_room(channel(wish.code, wish.topic, hosts=hosts))


class Allowance:
    """How much each person may do; the longest unheard of are forgotten."""

    def __init__(self, burst: float, per_second: float) -> None:
        """Allow so much at once, and so much each second."""
        self._each = (burst, per_second)
        self._lock = threading.Lock()
        self._left: OrderedDict[str, Measure] = OrderedDict()

    def spend(self, caller: Caller, n: float = 1) -> None:
        """Take `n` of what `caller` may.

        :raises TooMany: when there is less; it is whole again in a while.
        """
        with self._lock:
            measure = self._left.setdefault(caller.token_hash, Measure(*self._each))
            self._left.move_to_end(caller.token_hash)
            if len(self._left) > KNOWN:
                self._left.popitem(last=False)
            seconds = measure.take(n)
        if seconds:
            raise TooMany(what="texts", seconds=max(1, round(seconds)))


def _refused(refusal: Refusal) -> dict[str, Any]:
    metrics.REFUSALS.add(of=refusal.code)
    return refused(refusal)


def _sid() -> str:
    return str(request.sid)  # type: ignore[attr-defined]
