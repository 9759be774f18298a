"""People's Markdown as blocks for paper."""

from __future__ import annotations

import pytest

from openspace.export.manuscript import (
    Code,
    Heading,
    Line,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
)
from openspace.export.prose import DEEPEST, line, prose, runs_backwards


def test_looks_are_those_that_the_letters_stand_in():
    (paragraph,) = prose("a **b *c*** ~~d~~ `e`\nf")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.line.runs == (
        Run(text="a "),
        Run(text="b ", strong=True),
        Run(text="c", strong=True, emphasis=True),
        Run(text=" "),
        Run(text="d", struck=True),
        Run(text=" "),
        Run(text="e", code=True),
        Run(text="\n"),
        Run(text="f"),
    )


def test_links_keep_their_address_and_pictures_become_links():
    (paragraph,) = prose("[a](https://a.example) ![b](https://b.example/x.png)")
    assert isinstance(paragraph, Paragraph)
    assert [(run.text, run.href) for run in paragraph.line.runs] == [
        ("a", "https://a.example"),
        (" ", ""),
        ("b", "https://b.example/x.png"),
    ]


def test_a_link_that_could_run_stays_text():
    (paragraph,) = prose("[a](javascript:alert(1))")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.line.runs == (Run(text="[a](javascript:alert(1))"),)


def test_every_kind_of_block_is_read():
    blocks = prose("- a\n  1. b\n\n> c\n\n---\n\n    d\n\n| e | f |\n|---|---|\n| g | h |", "es")
    b = Paragraph(line=Line(runs=(Run(text="b"),), language="es"))
    a = Paragraph(line=Line(runs=(Run(text="a"),), language="es"))
    c = Paragraph(line=Line(runs=(Run(text="c"),), language="es"))
    assert blocks == (
        Listing(items=((a, Listing(items=((b,),), start=1)),)),
        Quote(blocks=(c,)),
        Rule(),
        Code(text="d"),
        Table(
            head=(line("e", "es"), line("f", "es")),
            rows=((line("g", "es"), line("h", "es")),),
            widths=(1, 1),
        ),
    )


def test_headings_go_down_one_level_at_a_time_from_where_they_may_begin():
    blocks = prose("### a\n\n# b\n\n###### c\n\n###### d\n\n# e", level=4)
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    assert levels == [4, 4, 5, 6, 4]


def test_nesting_without_end_is_no_deeper_than_paper_is_wide():
    depth, blocks = 0, prose("> " * 15 + "a")
    while isinstance(blocks[0], Quote):
        depth, blocks = depth + 1, blocks[0].blocks
    assert depth == DEEPEST
    assert isinstance(blocks[0], Paragraph)


@pytest.mark.parametrize("text", ["مدرسة", "12 مدرسة ABC", "שלום"])
def test_text_runs_backwards_where_its_first_letter_does(text):
    assert runs_backwards(text)


@pytest.mark.parametrize("text", ["", "12", "ABC مدرسة", "学校"])
def test_other_text_does_not(text):
    assert not runs_backwards(text)
