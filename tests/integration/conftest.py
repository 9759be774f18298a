"""The app in this process, for tests that call it without a network in between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from openspace.app import Running
from tests.integration.api import running_app


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Give the app that all tests of a file share: make an event of your own."""
    yield from _while_wanted(tmp_path_factory.mktemp("app"))


@pytest.fixture
def own_app(tmp_path: Path) -> Iterator[Running]:
    """Give an app of one's own with no event in it, which keeps everything below `tmp_path`."""
    yield from _while_wanted(tmp_path)


def _while_wanted(folder: Path) -> Iterator[Running]:
    running = running_app(folder)
    yield running
    running.house.database.close()
