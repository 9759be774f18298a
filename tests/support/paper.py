"""What a printed page says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.support.services import missing


def sheets_of(pdf: Path) -> list[str]:
    """The words of each sheet, on one line."""
    tool = shutil.which("pdftotext")
    if tool is None:
        missing("no pdftotext (poppler-utils)")
    told = subprocess.run([tool, pdf, "-"], check=True, capture_output=True, encoding="utf-8")
    return [" ".join(sheet.split()) for sheet in told.stdout.split("\f")[:-1]]
