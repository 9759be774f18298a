"""A gathering in five languages, with everything that reports may hold, for the printed books."""

from __future__ import annotations

import base64
from datetime import timedelta

from msgspec.structs import replace

from openspace.domain.board import Person
from openspace.domain.notes import Note
from openspace.domain.photos import Photo
from openspace.domain.proceedings import Proceedings, build
from openspace.domain.proceedings_records import Tie
from openspace.domain.report import Field, WriteUp
from openspace.domain.topic import Slot
from tests.unit.full_event import CONSENTS
from tests.unit.small_event import BOARD, MORNING, topic

SENTENCES = {
    "en": "Every “voice” counts — even the shyest one’s: naïve, café, 20 °C, 3 × 4 ≥ 12, €5.",
    "es": "¿Qué necesitan las familias? ¡Más tiempo, más señales y un año de canción!",
    "vi": "Chúng ta cần nói về tương lai của trường học, ngưỡng cửa, quyển sổ và bữa trưa.",
    "zh": "我们需要谈论学校的未来：家长、学生和老师都在这里，龘靐。",
    "zh-Hant": "我們需要談論學校的未來：家長、學生和老師都在這裡。",
    "ar": "نحتاج إلى الحديث عن مستقبل المدرسة: الأهل والطلاب والمعلمون هنا معًا، ١٢٣.",
}
"""One sentence in each language, with the letters that are its own."""

MARKDOWN = """{0}

# {0}

- **{0}**
- *{0}*
  1. `{0}`
  2. ~~{0}~~

> {0}

| {0} | B |
|---|---|
| {0} | [{0}](https://example.org/a) |
"""

JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJ"
    "DRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAA"
    "AAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
)
"""A picture of one grey dot."""

TIES = (Tie(one="t1", other="t4", people=5), Tie(one="t2", other="t6", people=3))

_SLOTS = [Slot(round_, room) for round_ in ("r1", "r2", "r3") for room in ("lab", "gym")]


def jpeg_of(_photo: Photo) -> bytes:
    return JPEG


def spoken_book() -> Proceedings:
    """A topic in each language, in one slot each, with every field, a photo and a comment."""
    topics = {
        f"t{n}": topic(n, sentence, slot, language=language, body=sentence, tags=(language,))
        for n, ((language, sentence), slot) in enumerate(
            zip(SENTENCES.items(), _SLOTS, strict=True), start=1
        )
    }
    people = {person.id: person for person in _people()}
    board = replace(BOARD, topics=topics, people=people)
    book = build(board, _notes(), _write_ups(), consents=CONSENTS)
    return replace(book, ties=TIES)


def _people() -> list[Person]:
    names = {"ana": "Ana", "bo": "Bo [x]", "li": "李龘", "amal": "أمل", "nguyen": "Nguyễn Thị Hồng"}
    return [Person(id=key, name=name) for key, name in names.items()]


def _write_ups() -> dict[str, WriteUp]:
    return {
        f"t{n}": WriteUp(
            topic=f"t{n}",
            texts={field: _text(field, sentence) for field in Field},
            here=("ana", "li", "amal", "nguyen"),
            writers=("li",),
            photos=(
                Photo(
                    id=f"p{n}",
                    topic=f"t{n}",
                    author="li",
                    alt=sentence,
                    width=4,
                    height=3,
                    at=MORNING,
                ),
            ),
            written_at=MORNING + timedelta(minutes=n),
        )
        for n, sentence in enumerate(SENTENCES.values(), start=1)
    }


def _text(field: Field, sentence: str) -> str:
    if field is Field.STEPS:
        return f"{sentence} | 李龘 | 2026-12-01"
    return MARKDOWN.format(sentence) if field is Field.BODY else sentence


def _notes() -> list[Note]:
    return [
        Note(id=f"n{n}", topic=f"t{n}", author="amal", text=sentence, language=language, at=MORNING)
        for n, (language, sentence) in enumerate(SENTENCES.items(), start=1)
    ]
