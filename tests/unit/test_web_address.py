"""Addresses of video calls: https alone, and nothing that could be something else."""

from __future__ import annotations

import pytest

from openspace.domain.errors import Invalid
from openspace.domain.web_address import ADDRESS_MAX, secure_address


@pytest.mark.parametrize(
    "address",
    [
        "https://meet.example.org/garden",
        "https://example.zoom.us/j/123?pwd=abc#success",
        "HTTPS://meet.example.org",
        "https://[2001:db8::1]:8443/a",
        "https://münchen.example/räume",
    ],
)
def test_https_address_is_kept_as_it_is(address):
    assert secure_address(f"  {address}\n", "link") == address


def test_nothing_is_nothing():
    assert secure_address(" \n", "link") == ""


@pytest.mark.parametrize(
    "typed",
    [
        "http://meet.example.org",
        "meet.example.org",
        "javascript:alert(1)",
        "data:text/html,hi",
        "//meet.example.org",
        "https:",
        "https://",
        "https://:443",
        "https://[",
        "https://me:secret@meet.example.org",
        "https://meet.example.org:notaport",
        "https://meet.example.org/a b",
        'https://meet.example.org/">',
    ],
)
def test_anything_else_is_refused(typed):
    with pytest.raises(Invalid) as refused:
        secure_address(typed, "link")

    assert refused.value.facts == {"field": "link", "problem": "not_https", "value": typed}


def test_endless_address_is_refused():
    with pytest.raises(Invalid) as refused:
        secure_address("https://a.example/" + "a" * ADDRESS_MAX, "link")

    assert refused.value.facts["problem"] == "too_long"
