"""Which modules a screen needs, so that a page can ask for all of them at once.

Without it a browser finds them file by file, and each step costs a trip over the venue's Wi-Fi.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from posixpath import dirname, join, normpath

# An import or export from another file, over one line or several; not the dynamic `import()`.
_FROM = re.compile(
    r"""^(?:import\s*|(?:import|export)\b[^'";]*?\bfrom\s*)['"](\.{1,2}/[^'"]+)['"]""", re.MULTILINE
)
# Vendored builds and bundles are on one line, so their imports may stand behind anything.
_INLINE = re.compile(r"""\b(?:import|from)\s*['"](\.{1,2}/[^'"]+)['"]""")


class Modules:
    """The import graph of the static modules, read once from their text."""

    def __init__(self, texts: Mapping[str, bytes]) -> None:
        """Read the imports of every ``.js`` file of `texts`, by path."""
        self._imports = {
            path: _imports(path, text.decode())
            for path, text in texts.items()
            if path.endswith(".js")
        }
        self.needed = lru_cache(maxsize=32)(self._needed)

    def _needed(self, *entries: str) -> list[str]:
        """`entries` and all that they import, directly or not, each once."""
        found: dict[str, None] = {}
        waiting = list(entries)
        while waiting:
            path = waiting.pop(0)
            if path not in found:
                found[path] = None
                waiting += self._imports[path]
        return list(found)


def _imports(path: str, text: str) -> list[str]:
    pattern = _INLINE if path.startswith(("vendor/", "bundle/")) else _FROM
    return [normpath(join(dirname(path), other)) for other in pattern.findall(text)]
