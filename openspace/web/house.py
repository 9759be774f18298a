"""The running app's parts, as views reach them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from flask import current_app
from msgspec import Struct

from openspace.commands.unit import House
from openspace.settings import Settings
from openspace.web.book_pages import BookPages
from openspace.web.budgets import Budgets
from openspace.web.builds import Builds
from openspace.web.crowds import Crowds
from openspace.web.statics import Statics
from openspace.wire.boards import Boards

Aside = Callable[[Callable[[], Any]], Any]


class Parts(Struct, frozen=True, eq=False):
    """What the composition root put together."""

    settings: Settings
    house: House
    boards: Boards
    budgets: Budgets
    statics: Statics
    books: BookPages
    builds: Builds
    crowds: Crowds
    aside: Aside
    """Runs what costs much CPU (a book) where it does not hold up everybody else."""


def parts() -> Parts:
    """Those of the app that answers this request."""
    return cast("Parts", current_app.extensions["openspace"])
