"""Markdown becomes HTML that is safe, and loses no word."""

import time
from html.parser import HTMLParser

import pytest

from openspace.markup import ATTRIBUTES, TAGS, to_html, to_words

LINK = 'rel="noopener noreferrer nofollow"'


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("**now** and *then*", "<p><strong>now</strong> and <em>then</em></p>\n"),
        ("one\ntwo", "<p>one<br>\ntwo</p>\n"),
        ("~~no~~", "<p><s>no</s></p>\n"),
        ("3. c\n4. d", '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>\n'),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>\n"),
        ("[a](https://a.org)", f'<p><a href="https://a.org" {LINK}>a</a></p>\n'),
        ("<a@b.org>", f'<p><a href="mailto:a@b.org" class="bare" {LINK}>a@b.org</a></p>\n'),
    ],
)
def test_markdown_is_rendered(markdown, html):
    assert to_html(markdown) == html


def test_a_table_is_rendered():
    html = to_html("|who|what|\n|-|-:|\n|Ana|soup|")
    assert "<th>who</th>" in html
    assert "<td>soup</td>" in html
    assert "style" not in html


@pytest.mark.parametrize(
    ("markdown", "level", "tag"), [("# a", 4, "h4"), ("# a", 2, "h2"), ("###### a", 4, "h6")]
)
def test_headings_nest_under_the_page(markdown, level, tag):
    assert to_html(markdown, level) == f"<{tag}>a</{tag}>\n"


def test_a_bare_address_becomes_a_link_without_the_full_stop():
    one = (
        f'<a href="https://a.org/x?b=1&amp;c=2" class="bare" {LINK}>https://a.org/x?b=1&amp;c=2</a>'
    )
    two = f'<a href="http://b.org" class="bare" {LINK}>http://b.org</a>'
    html = to_html("see https://a.org/x?b=1&c=2. (http://b.org)")
    assert html == f"<p>see {one}. ({two})</p>\n"


def test_an_address_inside_a_link_stays_its_text():
    html = to_html("[https://a.org](https://b.org)")
    assert html == f'<p><a href="https://b.org" {LINK}>https://a.org</a></p>\n'


def test_a_picture_becomes_a_link():
    html = to_html("![a cat](https://a.org/cat.png)")
    assert html == f'<p><a href="https://a.org/cat.png" {LINK}>a cat</a></p>\n'


def test_a_picture_inside_a_link_becomes_its_text():
    html = to_html("[![a cat](https://a.org/cat.png)](https://b.org)")
    assert html == f'<p><a href="https://b.org" {LINK}>a cat</a></p>\n'


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src=https://evil.org></iframe>",
    "<style>body{display:none}</style>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "[x](//evil.org)",
    "[x](/h/secret)",
    "[x](file:///etc/passwd)",
    "![x](https://evil.org/pixel.png)",
    "![x](javascript:alert(1))",
    '![x](https://a.org/"onerror="alert(1))',
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    '[x](https://a.org "\\" onmouseover=alert(1) \\"")',
    'https://a.org/"onmouseover=alert(1)',
    "https://a.org/<script>alert(1)</script>",
    "```html onclick=x\n<script>alert(1)</script>\n```",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\x00<script\x00>alert(1)",
    "<!-- x --><![CDATA[<script>alert(1)</script>]]>",
    "</p></section></body><h1 style=color:red>",
]


class Watcher(HTMLParser):
    """Walks HTML and stops at whatever should not stand in it."""

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS
        allowed = ATTRIBUTES.get(tag, set()) | {"rel", "class"}
        assert {name for name, _ in attrs} <= allowed
        for name, value in attrs:
            assert name != "class" or value == "bare"
            assert name != "href" or value.startswith(("http://", "https://", "mailto:"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text):
    html = to_html(text)
    Watcher().feed(html)
    assert "<script" not in html


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "![" * 10_000,
        "*a _b " * 3_300,
        "> " * 10_000,
        "- " * 10_000,
        "|a" * 5_000 + "\n" + "|-" * 5_000,
        "`" * 19_999,
        "https://" * 2_500,
        "https://" + "." * 19_900,
    ],
)
def test_a_long_crafted_note_costs_little(text):
    started = time.process_time()
    to_html(text)
    assert time.process_time() - started < 2


def test_words_are_left_of_markdown_where_no_link_can_be_followed():
    markdown = "# Bees\n\n**Where** and\n[what](https://a.example) `grows`\n\n- <b>one</b>\n- two"

    assert to_words(markdown) == "Bees Where and what grows <b>one</b> two"


def test_words_of_a_table_stay_apart():
    assert to_words("| Who | What |\n|--|--|\n| Ana | Bees |") == "Who What Ana Bees"
