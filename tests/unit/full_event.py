"""The small gathering with all that its people left: reports, photos, and what they agreed to."""

from __future__ import annotations

from datetime import timedelta

from openspace.domain.photos import Photo
from openspace.domain.proceedings import Consent, Proceedings, build
from openspace.domain.report import Field, WriteUp
from tests.unit.small_event import BOARD, MORNING, NOTES

PHOTO = Photo(
    id="flip1", topic="t1", author="bo", alt="A <chart>", width=1600, height=1200, at=MORNING
)
WRITE_UPS = {
    "t1": WriteUp(
        topic="t1",
        texts={
            Field.BODY: "We *cooked*.",
            Field.QUESTIONS: "Who washes up?",
            Field.STEPS: "Buy pots | Ana | Friday\nAsk the school",
        },
        here=("ana", "bo"),
        writers=("bo",),
        photos=(PHOTO,),
        written_at=MORNING + timedelta(minutes=40),
    ),
    "t4": WriteUp(topic="t4", texts={Field.STEPS: "=Meet | Bo"}, written_at=MORNING),
}
CONSENTS = (
    Consent(name="Ana", agrees=True, contact="ana@example.org"),
    Consent(name="Bo [x]", contact="never said aloud"),
)


def full_book() -> Proceedings:
    return build(BOARD, NOTES, WRITE_UPS, consents=CONSENTS)
