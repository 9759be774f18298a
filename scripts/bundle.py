"""Bundle the browser's modules into static/bundle, or verify what is there.

    python -m scripts.bundle           write the bundles of BUNDLES and a manifest
    python -m scripts.bundle --check   make them again aside and compare every byte

The server serves a bundle only while every source is what the manifest says (see
openspace/web/bundles.py), so between two runs of this the plain modules are served.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from scripts.parts import ESBUILD, INTO, ROOT, put_together

STATIC = ROOT / "static"

# Each is made in one go. An entry after the first is one that the first imports when it is wanted,
# and finds in the first's file what both need. What only later ones share comes along with these.
BUNDLES = {
    "app": {
        "app": "js/boot.js",
        "host": "js/host/screen.js",
        "session": "js/session/screen.js",
        "elsewhere": "js/live/elsewhere.js",
        "formerly": "js/shelf/formerly.js",
        "outgrown": "js/session/outgrown.js",
        "same_people": "js/session/same_people.js",
        "sheets": "js/sheets/later.js",
        "consent": "js/sheets/consent.js",
        "more": "js/session/more.js",
        "writing": "js/texts/writing.js",
        "news": "js/news/list.js",
        "thanks": "js/thanks/panel.js",
        "worker": "js/worker/start.js",
    },
    "wall": {"wall": "js/wall/main.js"},
    "door": {"door": "js/door/main.js"},
    "create": {"create": "js/create/main.js"},
}
SOURCES = ("js", "vendor")
FOLDER = "bundle"
MANIFEST = f"{FOLDER}/manifest.json"
LICENCES = f"{FOLDER}/LICENSES"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; the exit code is 1 when something differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with what is there")
    check = parser.parse_args(arguments).check
    fresh, present = made(), read(STATIC, FOLDER)
    if not check:
        write(fresh, present)
        return 0
    behind = sorted(path for path in fresh | present if fresh.get(path) != present.get(path))
    for path in behind:
        print(f"static/{path} is not what `make bundle` makes", file=sys.stderr)
    return 1 if behind else 0


def write(fresh: Mapping[str, bytes], present: Iterable[str]) -> None:
    """Write the files of `fresh`, and remove what is no longer made."""
    for path in set(present) - fresh.keys():
        (STATIC / path).unlink()
    for path, data in fresh.items():
        (STATIC / path).parent.mkdir(parents=True, exist_ok=True)
        (STATIC / path).write_bytes(data)


def made() -> dict[str, bytes]:
    """Make all files, by their paths below static; nothing is written there."""
    # In a copy, so that nothing around the sources has a say in what comes out.
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder)
        for part in SOURCES:
            shutil.copytree(STATIC / part, aside / part)
        bundles = {name: bundle(aside, name, entries) for name, entries in BUNDLES.items()}
        files = read(aside, FOLDER)
        sources = sorted({path for stated in bundles.values() for path in stated["sources"]})
        files[LICENCES] = licences(aside, sources)
    version = json.loads((ESBUILD / "package.json").read_text(encoding="utf-8"))["version"]
    stated = {"made_with": f"esbuild {version}", "bundles": bundles}
    files[MANIFEST] = (json.dumps(stated, indent=2) + "\n").encode()
    return files


def bundle(aside: Path, name: str, entries: Mapping[str, str]) -> dict[str, Any]:
    """Make one bundle below `aside`; gives its part of the manifest."""
    parts = put_together(aside, name, entries)
    refuse_moved_addresses(parts.sources)
    return {
        "entries": parts.entries,
        "sources": digests(STATIC, parts.sources),
        "files": digests(aside, parts.files),
    }


def refuse_moved_addresses(sources: Iterable[str]) -> None:
    """Stop if a module finds something beside itself, and would not from where bundles are."""
    for path in sources:
        finds = b"import.meta" in (STATIC / path).read_bytes()
        if finds and path.count("/") != f"{INTO}/any.js".count("/"):
            raise SystemExit(f"static/{path} uses import.meta, at another depth than {INTO}")


def digests(folder: Path, paths: Iterable[str]) -> dict[str, str]:
    """SHA-256 of each file, in hex."""
    return {path: sha256((folder / path).read_bytes()).hexdigest() for path in sorted(paths)}


def licences(aside: Path, sources: Iterable[str]) -> bytes:
    """The licences of the libraries that went in, and of the project itself."""
    parts = {path.split("/")[1]: aside / "vendor" for path in sources if path.startswith("vendor/")}
    texts = [f"Open Space\n\n{(ROOT / 'LICENSE').read_text(encoding='utf-8')}"]
    for library, shelf in sorted(parts.items()):
        found = sorted((shelf / library).glob("LICENSE*"))
        texts += [f"{library}\n\n{path.read_text(encoding='utf-8')}" for path in found]
    return f"\n{'-' * 72}\n\n".join(texts).encode()


def read(folder: Path, below: str) -> dict[str, bytes]:
    """All files below a folder of `folder`, by path."""
    found = sorted(path for path in (folder / below).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


if __name__ == "__main__":
    sys.exit(main())
