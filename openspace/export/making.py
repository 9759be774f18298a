"""What every format of the book is made from."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from openspace.domain.proceedings import Proceedings
from openspace.export.agenda import Agenda
from openspace.export.page import Made
from openspace.export.pictures import Pictures
from openspace.i18n import Words


class Making(Struct, frozen=True, eq=False):
    """A book of which everything is chosen, the language to write it in, and where photos are."""

    book: Proceedings
    words: Words
    made: Made
    agenda: Agenda
    pictures: Pictures

    def with_pictures(self, pictures: Pictures) -> Making:
        """The same with photos from elsewhere."""
        return replace(self, pictures=pictures)


def picture_names(book: Proceedings) -> dict[str, str]:
    """A name of ours for each photo, by its id: of which topic it is, and which of its photos."""
    return {
        photo.id: f"topic-{report.topic.number:03}-{n}.jpg"
        for report in book.reports
        for n, photo in enumerate(report.photos, start=1)
    }
