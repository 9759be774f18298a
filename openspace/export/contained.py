"""People's Markdown inside a larger document, so that it stays in its place.

A heading must not look like one of the book's, and an unclosed fence, HTML or a link
definition must not reach into the next note. What the gentle way cannot tame is set as
it was typed, between fences longer than any in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from openspace.markup import SCHEMES

HEADING = 5
"""The highest heading that people's own headings become."""

_INLINE = re.compile(
    r"(?P<kept>\\[!-/:-@\[-`{-~]|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)|`+"
    r"|<(?:https?://|mailto:)[^\s<>]*>)|<",
    re.DOTALL,
)
_END = "\n\n#### end"


def contained(text: str) -> str:
    """The same words in Markdown that cannot leave its place, with headings from `HEADING` on."""
    gentle = _tamed(text)
    return gentle if _stays(gentle) else _verbatim(text)


def _parser(*, html: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": html}).enable(["table", "strikethrough"])
    # Other readers may follow links that ours would not, so all of them are looked at.
    parser.validateLink = _any  # type: ignore[method-assign] # its documented hook
    return parser


def _any(url: str) -> bool:
    return bool(url)


_READER = _parser(html=False)
_JUDGE = _parser(html=True)


def _tamed(text: str) -> str:
    text = _INLINE.sub(lambda match: match["kept"] or "\\<", text)
    lines = text.split("\n")
    for token in _READER.parse(text):
        if token.map and token.type == "heading_open":
            _lower(lines, token)
        elif token.map and token.type in {"fence", "code_block"}:
            _unescape(lines, token)
    return "\n".join(lines)


def _lower(lines: list[str], heading: Token) -> None:
    first, end = heading.map or (0, 0)
    marks = "#" * min(int(heading.tag[1]) + HEADING - 1, 6)
    if heading.markup.startswith("#"):
        lines[first] = lines[first].replace(heading.markup, marks, 1)
    elif first + 2 == end and not heading.level:  # the words, and a line under them
        lines[first], lines[first + 1] = f"{marks} {lines[first].strip()}", ""


def _unescape(lines: list[str], code: Token) -> None:
    # Nothing acts inside code, and a backslash would show.
    first, end = code.map or (0, 0)
    lines[first:end] = [line.replace("\\<", "<") for line in lines[first:end]]


def _stays(text: str) -> bool:
    env: dict[str, object] = {}
    tokens = _JUDGE.parse(text + _END, env)
    ends_where_it_should = [token.tag for token in tokens[-3:]] == ["h4", "", "h4"]
    return ends_where_it_should and not env.get("references") and not any(_strays(tokens[:-3]))


def _strays(tokens: Iterable[Token]) -> Iterator[bool]:
    for token in tokens:
        yield token.type.startswith("html_")
        yield token.type == "heading_open" and int(token.tag[1]) < HEADING
        yield token.type == "link_open" and not _is_harmless(str(token.attrs["href"]))
        yield token.type == "image" and not _is_harmless(str(token.attrs["src"]))
        yield from _strays(token.children or ())


def _is_harmless(address: str) -> bool:
    scheme, colon, _ = address.strip().partition(":")
    return not colon or scheme.lower() in SCHEMES


def _verbatim(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}text\n{text}\n{fence}"
