"""What axe-core finds wrong with a page for people who see, hear or move differently."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Page

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
AXE = Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js"


def assert_accessible(page: Page) -> None:
    """Run every rule of axe-core on the page as it stands now; it must break none."""
    # Evaluated rather than added as a script, which the content security policy would refuse.
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run({resultTypes: ['violations']})")
    assert not found["violations"], "\n".join(map(described, found["violations"]))


def assert_accessible_by_day_and_night(page: Page) -> None:
    """The same in light and in dark colours, on one page: it need not be loaded again for that."""
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        try:
            assert_accessible(page)
        except AssertionError as error:
            error.add_note(f"in {scheme} colours")
            raise


def described(violation: dict[str, Any]) -> str:
    """Say in a few lines which rule was broken, and by which elements."""
    elements = "".join(
        f"\n    {node['html']}\n      {node['failureSummary']}" for node in violation["nodes"]
    )
    return f"{violation['id']} ({violation['impact']}): {violation['help']}{elements}"
