"""The instants at which changes were committed, in a file that server and phones share."""

from __future__ import annotations

import mmap
import time
from pathlib import Path

MOST = 1 << 20


class Stamps:
    """Number n is when change n was committed, in ns of the monotonic clock; 0 is the newest n."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            with path.open("wb") as file:
                file.truncate(8 * MOST)
        with path.open("r+b") as file:
            self._at = memoryview(mmap.mmap(file.fileno(), 8 * MOST)).cast("Q")

    def commit(self, seq: int) -> None:
        """Change `seq` has been committed now."""
        self._at[seq] = time.monotonic_ns()
        self._at[0] = max(self._at[0], seq)

    @property
    def newest(self) -> int:
        """The newest change."""
        return self._at[0]

    def of(self, seq: int) -> int:
        """When change `seq` was committed."""
        return self._at[seq]
