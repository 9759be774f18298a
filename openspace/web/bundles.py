"""Which modules come as one file: those whose bundle was made from the very sources that are here.

`make bundle` writes the bundles and a manifest with the SHA-256 of every file that went in and
came out. Where one differs, the plain modules are served: a bundle that is behind is never used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256

import msgspec
from msgspec import Struct

MANIFEST = "bundle/manifest.json"


class Bundle(Struct, frozen=True):
    """What was made in one go. Paths are below ``static``; the digests are SHA-256 in hex."""

    entries: dict[str, str]
    """The file that stands for a module, by the module."""
    sources: dict[str, str]
    files: dict[str, str]


class Manifest(Struct, frozen=True):
    """What `make bundle` says it has made, and with what."""

    made_with: str
    bundles: dict[str, Bundle]


def standing(files: Mapping[str, bytes]) -> dict[str, str]:
    """The file to serve in place of a module, by the module, as far as all of `files` agree."""
    found: dict[str, str] = {}
    for bundle in _stated(files):
        if all(_is(files.get(path), wanted) for path, wanted in _parts(bundle)):
            found |= bundle.entries
    return found


def _stated(files: Mapping[str, bytes]) -> list[Bundle]:
    try:
        manifest = msgspec.json.decode(files.get(MANIFEST, b""), type=Manifest)
    except msgspec.DecodeError:
        # None was made, or a merge left its marks in it.
        return []
    return list(manifest.bundles.values())


def _parts(bundle: Bundle) -> Iterator[tuple[str, str]]:
    yield from bundle.sources.items()
    yield from bundle.files.items()


def _is(data: bytes | None, digest: str) -> bool:
    return data is not None and sha256(data).hexdigest() == digest
