"""The doctor: looks at everything that may spoil the day, and says what to do."""

from __future__ import annotations

from collections.abc import Iterator

from openspace.ops import from_outside, this_machine
from openspace.ops.findings import Check, Finding, fail
from openspace.settings import Settings

CHECKS: tuple[Check, ...] = (
    this_machine.database,
    this_machine.folder,
    this_machine.disk,
    this_machine.files,
    this_machine.backlog,
    this_machine.port,
    this_machine.redis,
    from_outside.address,
)


def examine(settings: Settings, phones: int) -> Iterator[Finding]:
    """Every finding, in the order of the checks; one that breaks is a finding too."""
    for check in CHECKS:
        try:
            yield from check(settings, phones)
        except Exception as error:  # noqa: BLE001 - the others must still be looked at
            kind = type(error).__name__
            yield fail(check.__name__, f"could not be looked at ({kind}); please report it")
