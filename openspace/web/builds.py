"""Long files of books are made in a process of their own, once, and kept until the book changes.

One is made at a time for each event. Whoever asks meanwhile waits for the same file, or asks how
far it is.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from weakref import finalize

import msgspec

from openspace.export.order import Order

KEPT = 24
"""Files of one event that are kept, the latest made."""

FORGOTTEN = 24 * 3600
"""Seconds after which what a killed server left may go."""

LONGEST = 300
"""Seconds that a file may take."""


class BuildError(Exception):
    """The process that should have made a file ended without it."""


class Build:
    """A file that is being made: how many photos are set, of how many."""

    def __init__(self) -> None:
        """Begin with nothing done."""
        self.done = 0
        self.of = 0
        self.failed = False
        self._finished = threading.Event()

    def finish(self, *, failed: bool) -> None:
        """Wake all who wait."""
        self.failed = failed
        self._finished.set()

    def wait(self) -> None:
        """Until it is made.

        :raises BuildError: when it cannot be.
        """
        if not self._finished.wait(LONGEST) or self.failed:
            raise BuildError


class Builds:
    """All files of books that this server has made or is making."""

    def __init__(self, data: Path) -> None:
        """Keep them below `data`, in a folder of this process alone."""
        parent = data / "books"
        parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(parent)
        self._folder = Path(tempfile.mkdtemp(dir=parent))
        finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._under_way: dict[Path, Build] = {}
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def ready(self, code: str, key: str, file: str) -> Path | None:
        """The file, if it is made."""
        path = self._path(code, key, file)
        return path if path.exists() else None

    def begin(self, code: str, key: str, order: Callable[[], Order], file: str) -> Build:
        """Let it be made; `order` reads what it is made from. Asked again, it is the same one."""
        path = self._path(code, key, file)
        build = self._under_way.get(path)
        if build is None:
            build = self._under_way[path] = Build()
            try:
                wanted = msgspec.json.encode(order())
            except BaseException:
                del self._under_way[path]
                build.finish(failed=True)
                raise
            arguments = (code, path, wanted, build)
            threading.Thread(target=self._make, args=arguments, daemon=True).start()
        return build

    def _path(self, code: str, key: str, file: str) -> Path:
        return self._folder / code / f"{key}-{file}"

    def _make(self, code: str, path: Path, wanted: bytes, build: Build) -> None:
        made = False
        try:
            with self._turns[code]:
                made = _made(path, wanted, build)
            _forget_oldest(path.parent)
        finally:
            self._under_way.pop(path, None)
            build.finish(failed=not made)


def _made(path: Path, wanted: bytes, build: Build) -> bool:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    order, part = (path.with_name(f"{path.name}.{kind}") for kind in ("order", "part"))
    order.write_bytes(wanted)
    process = subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-m", "openspace.export", order, part],
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None  # noqa: S101 - for the type checker
    with process.stdout as told:
        for line in told:
            done, of = line.split()
            build.done, build.of = int(done), int(of)
    if process.wait() != 0:
        return False
    part.replace(path)
    return True


def _forget_oldest(folder: Path) -> None:
    made = sorted(folder.glob("*-*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in made[KEPT:]:
        path.unlink(missing_ok=True)


def _sweep(parent: Path) -> None:
    for left in parent.iterdir():
        if time.time() - left.stat().st_mtime > FORGOTTEN:
            shutil.rmtree(left, ignore_errors=True)
