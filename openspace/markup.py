"""Markdown that people wrote, as HTML that is safe to show to everybody.

Two fences, each enough on its own: the parser lets no HTML through and only links to
`SCHEMES`, and what it gives is cleaned once more against a list of what may stand.
Nothing from third parties is loaded: a picture becomes a link to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

SCHEMES = {"http", "https", "mailto"}
TAGS = {
    *("p", "br", "hr", "blockquote", "pre", "code", "a", "em", "strong", "s"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "li"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES: dict[str, set[str]] = {"*": set(), "a": {"href", "title"}, "ol": {"start"}}

BARE = "bare"
"""The class of a link that shows its own address, which need not be printed beside it."""

APART = {"paragraph_close", "heading_close", "th_close", "td_close", "softbreak", "hardbreak"}
"""What ends where one word would else run into the next."""

_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,:;!?'()\[\]{}*_~\u2018-\u201f]")


def parsed(markdown: str) -> list[Token]:
    """What `to_html` renders, as tokens, for writers of other formats: the same is let through."""
    return _PARSER.parse(markdown)


@lru_cache(maxsize=512)
def to_html(markdown: str, level: int = 4) -> str:
    """Render CommonMark with tables, strikethrough and bare web addresses.

    A line break is kept as one, as in a letter. `level` is what the highest heading becomes,
    so that people's headings nest under the page's.
    """
    tokens = parsed(markdown)
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + level - 1, 6)}"
    html = _PARSER.renderer.render(tokens, _PARSER.options, {})
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer nofollow",
        allowed_classes={"a": {BARE}},
    )


def to_words(markdown: str) -> str:
    """The words alone, on one line: for where nobody can follow a link, such as on paper."""
    said = [_said(inner) for token in parsed(markdown) for inner in token.children or [token]]
    return " ".join("".join(said).split())


def _said(token: Token) -> str:
    if token.type in APART:
        return " "
    return token.content if token.type in {"text", "code_inline", "code_block", "fence"} else ""


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True})
    parser.enable(["table", "strikethrough"])
    parser.validateLink = _is_welcome  # type: ignore[method-assign] # its documented hook
    parser.core.ruler.push("links", _mend_links)
    return parser


def _is_welcome(url: str) -> bool:
    return url.strip().partition(":")[0].lower() in SCHEMES and ":" in url


def _mend_links(state: StateCore) -> None:
    for token in state.tokens:
        if token.children:
            token.children = list(_mended(token.children))


def _mended(children: list[Token]) -> Iterator[Token]:
    in_link = 0
    for token in children:
        in_link += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        if token.type == "link_open" and token.markup == "autolink":
            token.attrSet("class", BARE)
        if token.type == "image":
            yield from _picture(token, in_link=bool(in_link))
        elif token.type == "text" and not in_link:
            yield from _addresses(token.content)
        else:
            yield token


def _picture(token: Token, *, in_link: bool) -> Iterator[Token]:
    address = str(token.attrs["src"])
    text = token.content or address
    yield from [_text(text)] if in_link else _link(text, href=address)


def _addresses(text: str) -> Iterator[Token]:
    start = 0
    for match in _ADDRESS.finditer(text):
        yield _text(text[start : match.start()])
        yield from _link(match[0], href=match[0], **{"class": BARE})
        start = match.end()
    yield _text(text[start:])


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _link(text: str, **attributes: str | float) -> Iterator[Token]:
    yield Token("link_open", "a", 1, attrs={**attributes})
    yield _text(text)
    yield Token("link_close", "a", -1)


_PARSER = _parser()
