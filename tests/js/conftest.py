"""A page to run the browser's modules in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.support.server import Server


@pytest.fixture(scope="module")
def page(chromium: Browser, server: Server) -> Iterator[Page]:
    """A page of the server, for all tests of a module: it is there for what it can import."""
    context = chromium.new_context(base_url=server.base_url, locale="en")
    opened = context.new_page()
    opened.goto("/")
    yield opened
    context.close()
