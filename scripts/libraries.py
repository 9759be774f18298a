"""The browser's libraries: what of each is served to everybody, and what only the tests load."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Library:
    """A package to copy: `modules` below `root`, and whatever they import relatively.

    The first module is what importing the package by name would give. `bundles` are packages
    whose code is inside the build, so their licences come along. A `classic` script is no module.
    Where only some `names` of the package are wanted, they are made into the one module; `instead`
    names files of ours to take for some of the modules that would go in.
    """

    name: str
    modules: tuple[str, ...]
    root: str = "."
    bundles: tuple[str, ...] = ()
    classic: bool = False
    names: tuple[str, ...] = ()
    instead: Mapping[str, str] = field(default_factory=dict)


LIT = Library(
    name="lit-html",
    modules=(
        "lit-html.js",
        "async-directive.js",
        "directives/class-map.js",
        "directives/if-defined.js",
        "directives/keyed.js",
        "directives/live.js",
        "directives/ref.js",
        "directives/repeat.js",
    ),
)
SOCKET_IO = Library(
    name="socket.io-client",
    root="dist",
    modules=("socket.io.esm.min.js",),
    bundles=(
        "@socket.io/component-emitter",
        "engine.io-client",
        "engine.io-parser",
        "socket.io-parser",
    ),
)
YJS = Library(
    name="yjs",
    modules=("yjs.js",),
    bundles=("lib0",),
    names=(
        "Doc",
        "UndoManager",
        "applyUpdate",
        "decodeStateVector",
        "encodeStateAsUpdate",
        "encodeStateVector",
        "mergeUpdates",
        "snapshot",
    ),
    instead=dict.fromkeys(("lib0/logging", "lib0/environment"), "scripts/lib0_plain.js"),
)
AXE = Library(name="axe-core", modules=("axe.min.js",), classic=True)

# What is served to everybody, and what only the tests load.
SHELVES = {
    ROOT / "static" / "vendor": (LIT, SOCKET_IO, YJS),
    ROOT / "tests" / "support" / "vendor": (AXE,),
}
