"""A book as a typesetter gets it: blocks of text, with no word of any file format in it.

The order and the words of the book are settled once (`bookmaking`), Markdown is read once
(`prose`), and each writer only has to know these few kinds of blocks. All text here is data.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Run(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Letters that look the same; a newline breaks the line. `to` names a heading of the book."""

    text: str
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""
    to: str = ""


class Line(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Runs in one language (a tag such as ``es``; empty: the book's own) and one direction."""

    runs: tuple[Run, ...] = ()
    language: str = ""
    rtl: bool = False

    @property
    def text(self) -> str:
        """The letters alone."""
        return "".join(run.text for run in self.runs)


class Look(StrEnum):
    """How a paragraph speaks: plainly, softly aside, or as the voice of the circle."""

    PLAIN = "plain"
    SOFT = "soft"
    VOICE = "voice"


class _Block(Struct, frozen=True, kw_only=True, tag_field="kind", tag=str.lower):
    """A thing that stands below another."""


class Heading(_Block, frozen=True, kw_only=True):
    """A heading; `level` counts from 1, `name` is what links lead to, `number` a topic's.

    One that is `listed` stands in the contents, one that is `fresh` begins a page.
    """

    level: int
    line: Line
    number: str = ""
    name: str = ""
    listed: bool = False
    fresh: bool = False


class Paragraph(_Block, frozen=True, kw_only=True):
    """Words in lines."""

    line: Line
    look: Look = Look.PLAIN


class Listing(_Block, frozen=True, kw_only=True):
    """A list; with a `start` it is numbered from there."""

    items: tuple[tuple[Block, ...], ...]
    start: int | None = None
    rtl: bool = False


class Quote(_Block, frozen=True, kw_only=True):
    """Words of somebody else."""

    blocks: tuple[Block, ...]
    rtl: bool = False


class Code(_Block, frozen=True, kw_only=True):
    """Text as it was typed."""

    text: str


class Rule(_Block, frozen=True, kw_only=True):
    """A line across."""


class Table(_Block, frozen=True, kw_only=True):
    """Rows of equal length below a `head`; the first cell of a row names it if it `leads`.

    `widths` are shares of the whole, one a column.
    """

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    widths: tuple[int, ...]
    leads: bool = False
    rtl: bool = False


class Fact(Struct, frozen=True, kw_only=True):
    """Something known about a topic, under its label."""

    label: str
    line: Line


class Facts(_Block, frozen=True, kw_only=True):
    """What is known about a topic."""

    facts: tuple[Fact, ...]


class Picture(_Block, frozen=True, kw_only=True):
    """A photo by its `id`: `width` and `height` in pixels, `alt` for those who do not see it."""

    id: str
    alt: str
    caption: Line
    width: int
    height: int


class Drawing(_Block, frozen=True, kw_only=True):
    """A picture that we drew ourselves as `svg`; `table` says the same where none can be shown."""

    svg: str
    alt: str
    caption: Line
    table: Table


class Apart(_Block, frozen=True, kw_only=True):
    """What later readers added, kept apart from the report."""

    blocks: tuple[Block, ...]


Block = (
    Heading | Paragraph | Listing | Quote | Code | Rule | Table | Facts | Picture | Drawing | Apart
)


class Cover(Struct, frozen=True, kw_only=True):
    """The first page. `kind` says what this is, `lines` where and when it was."""

    kind: str
    theme: Line
    title: Line | None
    lines: tuple[Line, ...]


class Manuscript(Struct, frozen=True, kw_only=True):
    """A whole book: its `language` and direction, what it is about, and its blocks.

    It is for paper of Letter size, or else of A4.
    `contents` is the heading of the contents, which list every heading that is `listed`.
    """

    language: str
    rtl: bool
    letter: bool
    title: str
    about: str
    keywords: tuple[str, ...]
    cover: Cover
    contents: str
    blocks: tuple[Block, ...]
