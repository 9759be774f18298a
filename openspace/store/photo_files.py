"""The files of photos, under names of our own below the data folder's ``uploads``.

A backup packs that folder. What is still on its way lies in ``arriving``, beside it. An event is
named by the code that it began with (`EventRow.begun_as`), so its files never move.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

UPLOADS = "uploads"
ARRIVING = "arriving"


def path_of(data: Path, event: str, id_: str, *, small: bool = False) -> Path:
    """The JPEG of a photo of the event that began as `event`; `small` is its thumbnail."""
    return data / UPLOADS / event / f"{_name(id_)}{'-small' if small else ''}.jpg"


def bytes_of(data: Path, event: str, id_: str, *, small: bool = False) -> bytes:
    """The JPEG itself.

    :raises OSError: when its file is gone.
    """
    return path_of(data, event, id_, small=small).read_bytes()


def keep(data: Path, event: str, id_: str, large: bytes, small: bytes) -> None:
    """Write both files of a photo; each is there for good and whole, or not at all."""
    _write(path_of(data, event, id_, small=True), small)
    _write(path_of(data, event, id_), large)


def arrived(data: Path, event: str, id_: str) -> int:
    """How many bytes of an upload are here."""
    try:
        return _arriving(data, event, id_).stat().st_size
    except FileNotFoundError:
        return 0


def take_in(data: Path, event: str, id_: str, offset: int, part: bytes) -> int:
    """Write what of `part`, which begins at `offset`, is not here yet; answers how far it is now.

    What was here already is left as it is, and a part that would leave a gap is not taken: so
    parts may come twice, overlap, or out of order. It is on the disk before this answers.
    """
    path = _arriving(data, event, id_)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        here = os.fstat(descriptor).st_size
        fresh = part[here - offset :] if offset <= here else b""
        if fresh:
            os.pwrite(descriptor, fresh, here)
            os.fsync(descriptor)
        return here + len(fresh)
    finally:
        os.close(descriptor)


def all_of(data: Path, event: str, id_: str) -> bytes:
    """What has come of an upload."""
    return _arriving(data, event, id_).read_bytes()


def forget(data: Path, event: str, id_: str) -> None:
    """Throw away what has come of an upload."""
    _arriving(data, event, id_).unlink(missing_ok=True)


def discard(data: Path, event: str, id_: str) -> None:
    """Throw away all files of a photo that was given up."""
    forget(data, event, id_)
    for small in (False, True):
        path_of(data, event, id_, small=small).unlink(missing_ok=True)


def forget_old(data: Path, before: datetime) -> None:
    """Throw away uploads, of whatever event, to which nothing was added since `before`."""
    for path in (data / ARRIVING).glob("*/*"):
        if path.stat().st_mtime < before.timestamp():
            path.unlink(missing_ok=True)


def sweep(data: Path, event: str, before: set[Path], wanted: Collection[str]) -> None:
    """Throw away which of `before` (see `arriving`) belong to no upload with an id in `wanted`."""
    for path in before - {_arriving(data, event, id_) for id_ in wanted}:
        path.unlink(missing_ok=True)


def forget_event(data: Path, event: str) -> None:
    """Throw away all files of an event."""
    for folder in (UPLOADS, ARRIVING):
        shutil.rmtree(data / folder / event, ignore_errors=True)


def arriving(data: Path, event: str) -> set[Path]:
    """The files of the event's uploads that are under way, or were given up."""
    return set((data / ARRIVING / event).glob("*"))


def _arriving(data: Path, event: str, id_: str) -> Path:
    return data / ARRIVING / event / _name(id_)


def _name(id_: str) -> str:
    """Of letters that every file system takes, and that differ wherever two ids do."""
    return hashlib.sha256(id_.encode()).hexdigest()[:32]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """A new name is on the disk only once its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
