"""What simulated people do: each act is one thing that one person (or two at once) does.

An act answers whether there was anything to do. What the server refuses is part of life
and left as it is, but a slot that somebody else has: then a near free one is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from openspace.demo import script
from openspace.demo.guest import Guest, RefusedError, new_ref
from openspace.demo.scene import Scene, Slot, Written

SLOTS_LEFT_FREE = 5
"""So many slots stay free, for whoever looks at the demo, and to move to; a quarter at most."""

TRIES_FOR_A_SLOT = 3
MARKS_PER_GUEST = 5


def propose(scene: Scene) -> bool:
    """Somebody proposes the next topic of the script."""
    if not scene.to_propose:
        return False
    topic = scene.to_propose.pop(0)
    convener, id_ = scene.guest(topic.by), new_ref()
    told = {"title": topic.title, "body": topic.body, "tags": topic.tags}
    convener.write("POST", "topics", ref=id_, language=topic.language, **told)
    scene.conveners[id_] = convener
    scene.to_write += [(id_, note) for note in _in_their_language(topic)]
    return True


def _in_their_language(topic: script.ScriptTopic) -> list[script.ScriptNote]:
    return [
        script.ScriptNote(note.by, note.text, note.language or topic.language)
        for note in topic.notes
    ]


def claim(scene: Scene) -> bool:
    """A convener takes a slot for a topic that has none."""
    waiting, free = scene.ours(placed=False), scene.free()
    if not waiting or len(free) <= _left_free(scene):
        return False
    id_ = scene.chance.choice(waiting)
    take(scene.conveners[id_], id_, _wanted(scene, free))
    return True


def race(scene: Scene) -> bool:
    """Two conveners reach for the same slot at once; one of them takes another nearby."""
    waiting, free = scene.ours(placed=False), scene.free()
    if len(waiting) < 2 or len(free) <= _left_free(scene) + 1:  # noqa: PLR2004 - it takes two
        return False
    slot = _wanted(scene, free)
    with ThreadPoolExecutor(2) as both:
        for id_ in scene.chance.sample(waiting, 2):
            both.submit(_take_if_allowed, scene.conveners[id_], id_, slot)
    return True


def _left_free(scene: Scene) -> int:
    return min(SLOTS_LEFT_FREE, scene.slots // 4)


def move(scene: Scene) -> bool:
    """A convener moves a session to a free slot."""
    placed, free = scene.ours(placed=True), scene.free()
    if not placed or not free:
        return False
    id_ = scene.chance.choice(placed)
    take(scene.conveners[id_], id_, scene.chance.choice(free))
    return True


def take(convener: Guest, topic: str, slot: Slot) -> None:
    """Claim a slot; when somebody else has it, the nearest that is free.

    :raises RefusedError: when there is none, or for another reason.
    """
    for _ in range(TRIES_FOR_A_SLOT):
        try:
            convener.write("PUT", f"topics/{topic}/placement", round=slot.round, room=slot.room)
        except RefusedError as refused:
            if refused.code != "slot_taken" or not refused.facts["nearest"]:
                raise
            slot = Slot(**refused.facts["nearest"][0])
        else:
            return


def _take_if_allowed(convener: Guest, topic: str, slot: Slot) -> None:
    with suppress(RefusedError):
        take(convener, topic, slot)


def _wanted(scene: Scene, free: list[Slot]) -> Slot:
    """The sooner a slot is, the more people want it."""
    return free[min(scene.chance.randrange(len(free)), scene.chance.randrange(len(free)))]


def mark(scene: Scene) -> bool:
    """Somebody marks a topic; new ones are looked at most, the visitor's too."""
    index = scene.chance.randrange(len(scene.guests))
    guest = scene.guests[index]
    unseen = [id_ for id_ in scene.topics if (guest.name, id_) not in scene.marks]
    if not unseen or len(scene.topics) - len(unseen) >= MARKS_PER_GUEST:
        return False
    two = (scene.chance.choice(unseen), scene.chance.choice(unseen))
    id_ = max(two, key=lambda one: int(scene.topics[one]["number"]))
    guest.write("PUT", f"topics/{id_}/interest")
    scene.marks.add((guest.name, id_))
    return True


def unmark(scene: Scene) -> bool:
    """Somebody has changed their mind."""
    if not scene.marks:
        return False
    name, id_ = scene.chance.choice(sorted(scene.marks))
    scene.marks.discard((name, id_))
    guest = next(guest for guest in scene.guests if guest.name == name)
    guest.write("DELETE", f"topics/{id_}/interest")
    return True


def write(scene: Scene) -> bool:
    """Somebody writes the next note of the script, mostly in a session that has a slot."""
    if not scene.to_write:
        return False
    placed = [one for one in scene.to_write if (scene.topics.get(one[0]) or {}).get("slot")]
    topic, note = one = (placed or scene.to_write)[0]
    scene.to_write.remove(one)
    author, id_ = scene.guest(note.by), new_ref()
    author.write("POST", f"topics/{topic}/notes", ref=id_, text=note.text, language=note.language)
    scene.written.append(Written(author, id_, note.text, note.language))
    return True


def edit(scene: Scene) -> bool:
    """Somebody adds an afterthought to their note, in place of an earlier one."""
    if not scene.written:
        return False
    note = scene.chance.choice(scene.written)
    thought = scene.chance.choice(script.afterthoughts()[note.language])
    note.author.write("PATCH", f"notes/{note.id}", text=f"{note.text}\n\n{thought}")
    return True


Act = Callable[[Scene], bool]

HOW_OFTEN: dict[Act, int] = {
    mark: 8,
    propose: 4,
    claim: 4,
    write: 4,
    race: 1,
    move: 1,
    unmark: 1,
    edit: 1,
}
"""The weight of each act in a day."""


def do_something(scene: Scene) -> None:
    """Let one thing happen, if there is anything to do."""
    scene.look()
    left = dict(HOW_OFTEN)
    while left:
        (act,) = scene.chance.choices(list(left), list(left.values()))
        del left[act]
        with suppress(RefusedError):
            if act(scene):
                return
